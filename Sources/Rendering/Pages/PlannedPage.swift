/// A page of a site that is still to be rendered; pages can be rendered in any order, also at the same time.
package struct PlannedPage: Sendable {
  /// Where it will lie.
  package let path: PagePath
  /// Makes its bytes.
  package let render: @Sendable () throws(TemplateError) -> [UInt8]
}
