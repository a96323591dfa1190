import Diagnostics
import MarkdownTree
import Messages
import PolicyModel
import SourceText

/// Reads the text of an element: links that mean something, comments that speak to the tool, and nothing else
/// that is HTML.
enum ProseReader {
  /// What a text holds besides words.
  struct Findings {
    /// The text without comments.
    var tree: MarkdownTree
    /// Links and images with their places.
    var links: [Located<LinkTarget>] = []
    /// What the author allows here.
    var suppressions: [Suppression] = []
    /// Where a comment says that a strength is a guess.
    var guessMarks: [SourceLocation] = []
  }

  /// Reads a text of a file.
  static func read(_ tree: MarkdownTree, in file: SourceFile, _ diagnostics: inout [Diagnostic]) -> Findings {
    var findings = Findings(tree: tree)
    var hasComments = false
    for node in tree.nodes.indices {
      let location = file.location(tree.range(of: node) ?? .start)
      switch tree.nodes[node].kind {
      case .link, .image:
        let isImage = tree.nodes[node].kind == .image
        if !isImage, tree.contents(of: node).plainText().hasPrefix("^") {
          diagnostics.append(
            Diagnostic(
              .unsafeLink, "footnotes are not read", at: location, help: "put what the note says in the text")
          )
          continue
        }
        if let target = target(tree.destination(of: node), isImage: isImage, at: location, &diagnostics) {
          findings.links.append(Located(target, at: location))
        }
      case .htmlBlock, .htmlInline:
        hasComments = true
        readHTML(tree.string(of: node), at: location, &findings, &diagnostics)
      case .codeBlock
      where tree.info(of: node) == nil && tree.literal(of: node).starts(with: Array("<!--".utf8)):
        guard file.line(Int(location.range.start.line)).drop(while: Self.isBlank).first == UInt8(ascii: "<")
        else { continue }
        diagnostics.append(
          Diagnostic(
            .rawHTML, "this comment is indented so far that it is shown as code", at: location,
            help: "begin it at the beginning of the line"))
      default: continue
      }
    }
    if hasComments { findings.tree = tree.withoutHTML() }
    return findings
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
  }

  private static func target(
    _ destination: String, isImage: Bool, at location: SourceLocation, _ diagnostics: inout [Diagnostic]
  ) -> LinkTarget? {
    let target = LinkTarget(written: destination)
    switch (target, isImage) {
    case (.media?, true): return target
    case (_, true):
      diagnostics.append(
        Diagnostic(
          .unsafeLink, "an image must come from the media register, not from '\(destination.shortened)'",
          at: location,
          help: "add it to registers/media.yml and write ![what it shows](media:its-id)"))
      return nil
    case (.media?, false), (nil, false):
      diagnostics.append(
        Diagnostic(
          .unsafeLink, "a link may not lead to '\(destination.shortened)'", at: location,
          help:
            "links lead to https:, mailto:, tel:, #element, policy:other#element, ref:name or a relative address"
        ))
      return nil
    case (_, false): return target
    }
  }

  private static func readHTML(
    _ text: String, at location: SourceLocation, _ findings: inout Findings, _ diagnostics: inout [Diagnostic]
  ) {
    let html = text.trimmingWhitespace
    guard html.hasPrefix("<!--"), let end = html.firstRange(of: "-->"),
      html[end.upperBound...].trimmingWhitespace.isEmpty
    else {
      diagnostics.append(
        Diagnostic(
          .rawHTML, "HTML stands here: '\(html.shortened)'", at: location,
          help: html.hasPrefix("<!--")
            ? "put what follows the comment on a line of its own"
            : "write it as Markdown; for the signs themselves write &lt; or put them in `backticks`"))
      return
    }
    let comment = html[html.index(html.startIndex, offsetBy: 4)..<end.lowerBound].trimmingWhitespace
    if GuessMark.isMark(comment) { findings.guessMarks.append(location) }
    guard comment.hasPrefix("tenet:") else { return }
    let parts = comment.dropFirst("tenet:".count).split(separator: ":", maxSplits: 1)
    let order = parts.first?.split(separator: " ") ?? []
    guard order.count == 2, order[0] == "allow", parts.count == 2, !parts[1].trimmingWhitespace.isEmpty else {
      diagnostics.append(
        Diagnostic(
          .invalidValue, "'\(comment.shortened)' is no instruction that tenet knows", at: location,
          help: "write <!-- tenet:allow RULE: reason -->"))
      return
    }
    findings.suppressions.append(
      Suppression(rule: Located(String(order[1]), at: location), reason: parts[1].trimmingWhitespace))
  }
}

extension StringProtocol {
  /// The text without white space at its ends.
  var trimmingWhitespace: String {
    var slice = self[...]
    while slice.first?.isWhitespace == true { slice.removeFirst() }
    while slice.last?.isWhitespace == true { slice.removeLast() }
    return String(slice)
  }
}
