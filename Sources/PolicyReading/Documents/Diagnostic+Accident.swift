import Diagnostics
import MarkdownTree
import Messages
import SourceText

extension Diagnostic {
  /// An accident of Markdown in the author's words.
  init(_ accident: MarkdownAccident, in file: SourceFile) {
    let rule: ReadingRule
    let message: Message
    let help: Message
    switch accident.kind {
    case .setextHeading:
      (rule, message) = (.setextHeading, "the line of signs makes a heading of the text above it")
      help = "write '## ' before a heading; for a line across the page leave an empty line above it"
    case .almostHeading:
      (rule, message) = (.almostHeading, "this looks like a heading, and is not one")
      help = "headings stand at the beginning of a line, outside lists and quotes: '##', a space, the title"
    case .almostAttributes:
      (rule, message) = (.almostAttributes, "this looks like attributes, and belongs to no heading")
      help = "attributes stand at the end of a heading or on the line directly under it"
    case .unclosedFence:
      (rule, message) = (.unclosedBlock, "the code block that begins here never ends")
      help = "end it with a line of the same signs: everything after it is code now"
    case .unclosedComment:
      (rule, message) = (.unclosedBlock, "the comment that begins here never ends")
      help = "end it with '-->': everything after it is hidden now"
    case .unclosedHTMLBlock:
      (rule, message) = (.unclosedBlock, "the HTML that begins here never ends")
      help = "remove it: policies are Markdown"
    case .unusedLinkDefinition:
      (rule, message) = (
        .unusedLinkDefinition, "no link uses this definition, so that its line is shown nowhere"
      )
      help = "use it as [text][label], or remove it"
    }
    self.init(rule, message, at: file.location(accident.range), help: help)
  }
}
