import SourceText

package struct MarkdownAccident: Sendable {
  package enum Kind: Sendable {
    case setextHeading, almostHeading, almostAttributes, unclosedFence, unclosedComment, unclosedHTMLBlock
    case unusedLinkDefinition
  }
  package let kind: Kind
  package let range: SourceRange
}
package enum MarkdownAccidents {
  package static func find(in bytes: ArraySlice<UInt8>, firstLine: Int, tree: MarkdownTree)
    -> [MarkdownAccident]
  { [] }
}
