import Diagnostics
import MarkdownTree
import Messages
import PolicyModel
import SourceText

/// Finds variants that do not say plainly what they change.
package struct UnclearVariant: Rule {
  package static let name = "unclear-variant"
  package static let summary: Message =
    "a variant does one thing to each element, and gives a reason for leaving one out"
  package static let severity = Severity.error

  package func check(_ dossier: PolicyDossier, in index: WorkspaceIndex, report: (Finding) -> Void) {
    let known = Set(dossier.elements.map(\.element.id))
    for variant in dossier.variants {
      var first: [Identifier: SourceLocation] = [:]
      for element in variant.variant.elements {
        check(element, under: nil, known, &first, report)
      }
    }
  }

  private func check(
    _ element: Element, under parent: Element?, _ known: Set<Identifier>,
    _ first: inout [Identifier: SourceLocation], _ report: (Finding) -> Void
  ) {
    if let operation = element.operation {
      check(operation, of: element, &first, report)
    } else {
      checkNew(element, under: parent, known, report)
    }
    for child in element.children { check(child, under: element, known, &first, report) }
  }

  private func check(
    _ operation: Located<VariantOperation>, of element: Element, _ first: inout [Identifier: SourceLocation],
    _ report: (Finding) -> Void
  ) {
    if let place = first[element.id] {
      report(
        Finding(
          "the variant does a second thing to '#\(element.id)'", at: operation.location,
          help: "keep one of the two: .extend adds to an element, .replace rewrites it, .omit leaves it out",
          related: [.init("the first stands here", at: place)]))
    } else if element.writtenID != nil {
      first[element.id] = operation.location
    }
    guard operation.value == .omit else { return }
    if element.attributes.reason == nil {
      report(
        Finding(
          "'#\(element.id)' is left out without a reason", at: operation.location,
          help: "add reason=\"…\": those who know the policy will ask"))
    }
    if !element.body.isEmpty {
      report(
        Finding(
          "the text under '#\(element.id)' is left out with it", at: element.location,
          help: "write .replace to say it in another way, or move the text"))
    }
  }

  private func checkNew(
    _ element: Element, under parent: Element?, _ known: Set<Identifier>, _ report: (Finding) -> Void
  ) {
    if element.kind == .preamble {
      guard !element.body.isEmpty else { return }
      report(
        Finding(
          "the text before the first heading belongs to no element", at: element.location,
          help: "put it under a heading, such as '## {#preamble .extend}'"))
    } else if known.contains(element.id), element.writtenID != nil {
      report(
        Finding(
          "the variant does not say what it does to '#\(element.id)'", at: element.location,
          help:
            "add .extend to add to it, .replace to rewrite it or .omit to leave it out; or give it an id of its own"
        ))
    } else if parent?.operation?.value != .extend {
      // What stands under a new element, or under one that is at fault itself, is not at fault once more.
      guard parent == nil || parent?.operation != nil else { return }
      report(
        Finding(
          "'\(element.title)' is new and stands under nothing that the policy has", at: element.location,
          help: "put it under '## {#id .extend}', with the id of the policy's element it belongs to"))
    }
  }
}
