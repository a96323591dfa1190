/// What browsers are told of changes, as `text/event-stream` has it.
package enum EventText {
  /// That there is another state, and since which one the pages are as they are.
  package static func text(_ state: PreviewState) -> String {
    "data: {\"state\":\(state.number),\"pages\":\(state.pagesNumber)}\n\n"
  }

  /// Nothing: a remark that browsers skip.
  package static let nothing = ":\n\n"
}
