import Messages

/// A piece of HTML in a Markdown file.
struct LooseHTML {
  /// What it does.
  enum Kind {
    case lineBreak
    case closing
    case other
  }

  private let text: String

  /// Takes the HTML.
  init(_ text: String) { self.text = text.trimmingCharacters() }

  /// What it does.
  var kind: Kind {
    if text.hasPrefix("</") { return .closing }
    return text.lowercased().wholeMatch(of: /<br\s*\/?>/) == nil ? .other : .lineBreak
  }

  /// What there is to tell of it.
  var remark: ImportRemark {
    if text.hasPrefix("<!--") {
      return ImportRemark(.leftOut, .comment, "a comment that readers do not see was left out", words: text)
    }
    return ImportRemark(
      .changed, .markup, "HTML was left out, and the words in it are plain text", words: text)
  }

  /// The words between the marks; none of scripts, styles and comments.
  var words: String {
    var words = text
    words.replace(/<!--.*?-->/.dotMatchesNewlines(), with: " ")
    words.replace(/<(script|style)\b.*?<\/(script|style)\s*>/.dotMatchesNewlines().ignoresCase(), with: " ")
    words.replace(/<\/?[A-Za-z][^>]*>/, with: " ")
    let lines = words.split(separator: "\n", omittingEmptySubsequences: false).map { $0.trimmingCharacters() }
    return lines.joined(separator: "\n").trimmingCharacters()
  }
}
