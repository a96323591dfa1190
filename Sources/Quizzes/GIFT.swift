package import Editions
internal import MarkdownTree
internal import PolicyModel

/// Writes questions in GIFT, the format that Moodle and other learning platforms import.
///
/// Texts are HTML, so that lists and emphasis stay; every sign that GIFT gives a meaning to is escaped.
package enum GIFT {
  /// The questions of some policies, each policy a category of its own under one for the whole.
  package static func text<Reader: Audience>(_ quizzes: [Quiz<Reader>], under category: String) -> String {
    var blocks: [String] = []
    for quiz in quizzes where !quiz.questions.isEmpty {
      let path = [category, quiz.edition.title.text].filter { !$0.isEmpty }.map(self.category)
      blocks.append("$CATEGORY: \(path.joined(separator: "/"))")
      blocks += quiz.questions.map(question)
    }
    return blocks.map { $0 + "\n" }.joined(separator: "\n")
  }

  private static func question(_ question: QuizQuestion) -> String {
    let name = "\(question.policy)/\(question.element.id)"
    let text = "<p>\(question.element.titleTree.inlineHTML(resolver: OutsideLinks()))</p>"
    var lines = ["// [id:\(name)]", "::\(escaped(name))::[html]\(escaped(text + html(question.details))){"]
    let right = question.options.count { $0.isRight }
    for option in question.options {
      let isPercentage = right != 1
      let weight =
        option.isRight ? percentage(of: right) : "-" + percentage(of: question.options.count - right)
      let mark = isPercentage ? "~%\(weight)%" : option.isRight ? "=" : "~"
      lines.append(mark + escaped(optionHTML(option.text)))
    }
    if !question.explanation.isEmpty { lines.append("####" + escaped(html(question.explanation))) }
    lines.append("}")
    return lines.joined(separator: "\n")
  }

  /// An even share of the points, with the decimals that Moodle knows shares by.
  private static func percentage(of count: Int) -> String {
    guard count > 0 else { return "0" }
    let thousandths = (10_000_000 + count / 2) / count
    let (whole, rest) = (thousandths / 100_000, thousandths % 100_000)
    var decimals = String(rest)
    decimals = String(repeating: "0", count: 5 - decimals.count) + decimals
    while decimals.last == "0" { decimals.removeLast() }
    return decimals.isEmpty ? String(whole) : "\(whole).\(decimals)"
  }

  private static func html(_ tree: MarkdownTree) -> String { tree.html(resolver: OutsideLinks()) }

  /// An option; what would begin a share of points is no longer that sign.
  private static func optionHTML(_ tree: MarkdownTree) -> String {
    let isLine = tree.blockCount == 1 && tree.nodes[1].kind == .paragraph
    let html = isLine ? tree.contents(of: 1).inlineHTML(resolver: OutsideLinks()) : html(tree)
    return html.hasPrefix("%") ? "&#37;" + html.dropFirst() : html
  }

  /// A text without any sign that GIFT would read.
  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for character in text {
      switch character {
      case "\\", "~", "=", "#", "{", "}", ":": escaped += "\\\(character)"
      case "\n": escaped += "\\n"
      default: escaped.append(character)
      }
    }
    return escaped.hasSuffix("\\n") ? String(escaped.dropLast(2)) : escaped
  }

  /// The name of a category; a slash in it is two, since one begins a category under it.
  private static func category(_ name: String) -> String { name.replacing("/", with: "//") }
}

/// Keeps links that lead out into the world; on a learning platform nothing of the site is nearby.
private struct OutsideLinks: LinkResolver {
  func resolve(link destination: ArraySlice<UInt8>) -> LinkResolution {
    switch LinkTarget(written: String(decoding: destination, as: UTF8.self)) {
    case .external: .unchanged
    default: .dropped
    }
  }

  func resolve(image source: ArraySlice<UInt8>) -> ImageResolution { .dropped }
}
