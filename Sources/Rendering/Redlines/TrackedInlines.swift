import JSONText
import PolicyModel
import SemanticDiff

/// Writes the words of a redline for Word, each change as somebody's.
struct TrackedInlines {
  /// Whose changes they are.
  let author: String
  /// When they were made, in universal time.
  let date: String
  /// How a picture is told in words.
  let picture: (String) -> String

  /// Runs as inlines of pandoc's.
  func json(_ runs: [RedlineRun]) -> [JSON] {
    runs.flatMap { run in
      switch run.operation {
      case .equal: inlines(run)
      case .insert: [PandocJSON.span(["insertion"], [("author", author), ("date", date)], inlines(run))]
      case .delete: [PandocJSON.span(["deletion"], [("author", author), ("date", date)], inlines(run))]
      }
    }
  }

  /// A whole paragraph that came or went, its mark with it, as WordprocessingML.
  func paragraph(_ runs: [RedlineRun], style: String, _ operation: WordEdit.Operation) -> JSON {
    let tag = operation == .delete ? "w:del" : "w:ins"
    let change = "<\(tag) w:id=\"900000\" w:author=\"\(Self.escaped(author))\" w:date=\"\(date)\""
    let text = runs.map { run($0, isGone: operation == .delete) }.joined()
    let properties = "<w:pPr><w:pStyle w:val=\"\(style)\"/><w:rPr>\(change)/></w:rPr></w:pPr>"
    return PandocJSON.node(
      "RawBlock", ["openxml", .string("<w:p>\(properties)\(change)>\(text)</\(tag)></w:p>")])
  }

  private func inlines(_ run: RedlineRun) -> [JSON] {
    if run.style.contains(.lineBreak) { return [["t": "LineBreak"]] }
    var nodes =
      if run.style.contains(.image) {
        PandocJSON.text("[\(picture(run.text))]")
      } else if run.style.contains(.code) {
        [PandocJSON.node("Code", [["", [], []], .string(run.text)])]
      } else {
        PandocJSON.text(run.text)
      }
    if run.style.contains(.emphasis) { nodes = [PandocJSON.node("Emph", .array(nodes))] }
    if run.style.contains(.strong) { nodes = [PandocJSON.node("Strong", .array(nodes))] }
    if let address = run.destination, !run.style.contains(.image),
      case .external? = LinkTarget(written: address)
    {
      nodes = [PandocJSON.node("Link", [["", [], []], .array(nodes), [.string(address), ""]])]
    }
    return nodes
  }

  private func run(_ run: RedlineRun, isGone: Bool) -> String {
    if run.style.contains(.lineBreak) { return "<w:r><w:br/></w:r>" }
    var properties = ""
    if run.style.contains(.code) { properties += "<w:rStyle w:val=\"VerbatimChar\"/>" }
    if run.style.contains(.strong) { properties += "<w:b/>" }
    if run.style.contains(.emphasis) { properties += "<w:i/>" }
    let text = run.style.contains(.image) ? "[\(picture(run.text))]" : run.text
    let tag = isGone ? "w:delText" : "w:t"
    return
      "<w:r><w:rPr>\(properties)</w:rPr><\(tag) xml:space=\"preserve\">\(Self.escaped(text))</\(tag)></w:r>"
  }

  /// Text as XML, without the characters that XML cannot hold.
  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "\t", "\n", "\r": escaped += " "
      case "\0"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": escaped += "\u{FFFD}"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
