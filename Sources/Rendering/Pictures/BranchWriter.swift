import Editions
import PolicyModel

/// Draws one branch of a policy's map: the title, and a row of marks that hang on a line under it.
struct BranchWriter {
  private let branch: PolicyMap.Branch
  private let scene: PageScene
  private let departments: (EditionElement) -> [String]
  private let titleLines: [String]
  private let marks: [(mark: Mark, x: Int, row: Int)]

  /// A guideline in the picture.
  private struct Mark {
    let element: EditionElement
    let label: ElementLabel
    let text: String
    let width: Int
  }

  private static var width: Int { 272 }
  private static var indent: Int { 20 }
  private static var titleSize: Int { 15 }
  private static var titleLeading: Int { 20 }
  private static var markSize: Int { 13 }
  private static var markHeight: Int { 24 }
  private static var rowHeight: Int { 28 }

  /// Lays a branch out; `departments` tells who has an element in another way.
  init(
    _ branch: PolicyMap.Branch, _ scene: PageScene, _ departments: @escaping (EditionElement) -> [String]
  ) {
    self.branch = branch
    self.scene = scene
    self.departments = departments
    titleLines = PictureText.lines(
      branch.head?.title.text ?? scene.words("map-loose"), size: Self.titleSize,
      within: Self.width - Self.indent - 4)
    marks = Self.inRows(branch.guidelines.compactMap { Self.mark($0, scene.words) })
  }

  private static func mark(_ element: EditionElement, _ words: Words) -> Mark? {
    ElementLabel(element.kind, element.strength).map { label in
      let text = words(label.wordKey)
      let width = 30 + PictureText.width(text, size: markSize)
      return Mark(element: element, label: label, text: text, width: min(width, Self.width - indent))
    }
  }

  private static func inRows(_ marks: [Mark]) -> [(mark: Mark, x: Int, row: Int)] {
    var placed: [(mark: Mark, x: Int, row: Int)] = []
    var x = indent
    var row = 0
    for mark in marks {
      if x > indent, x + mark.width > width {
        x = indent
        row += 1
      }
      placed.append((mark, x, row))
      x += mark.width + 2
    }
    return placed
  }

  private var titleHeight: Int { titleLines.count * Self.titleLeading + 8 }
  private var rows: Int { (marks.last?.row ?? -1) + 1 }
  private var height: Int { titleHeight + rows * Self.rowHeight }

  /// Writes the picture.
  func write(into html: inout HTMLBuffer) {
    html.raw("<svg class=\"branch\"")
    html.plain(" viewBox=\"0 0 \(Self.width) \(height)\" width=\"\(Self.width)\" height=\"\(height)\"")
    html.raw(">\n")
    writeLines(into: &html)
    writeTitle(into: &html)
    for (mark, x, row) in marks { write(mark, x, titleHeight + row * Self.rowHeight, into: &html) }
    html.raw("</svg>")
  }

  private func writeLines(into html: inout HTMLBuffer) {
    html.raw("<path class=\"trunk\" d=\"M15 10H7")
    let middle = titleHeight + Self.markHeight / 2
    if rows > 0 { html.plain("V\(middle + (rows - 1) * Self.rowHeight)") }
    for row in 0..<rows { html.plain("M7 \(middle + row * Self.rowHeight)h10") }
    html.raw("\"/>\n")
  }

  private func writeTitle(into html: inout HTMLBuffer) {
    let others = branch.head.map(departments) ?? []
    if let head = branch.head {
      html.raw("<a href=\"#")
      html.plain(head.id.text)
      html.raw("\"")
      html.lang(scene.lang(head.title.language))
      html.raw(">")
      if !others.isEmpty {
        // The words of the note are the page's, whatever language the title is in.
        html.raw("<title lang=\"")
        html.plain(scene.language.tag)
        html.raw("\">")
        html.text(note(others))
        html.raw("</title>")
        writeFrame(
          x: Self.indent - 6, Self.width - Self.indent + 5, titleHeight - 6, isDashed: true, into: &html)
      }
    }
    html.raw("<text class=\"branch-title\">")
    for (index, line) in titleLines.enumerated() {
      if index > 0 { html.raw(" ") }
      html.plain("<tspan x=\"\(Self.indent)\" y=\"\(15 + index * Self.titleLeading)\">")
      html.text(line)
      html.raw("</tspan>")
    }
    html.raw("</text>")
    if branch.head != nil { html.raw("</a>") }
    html.raw("\n")
  }

  private func write(_ mark: Mark, _ x: Int, _ y: Int, into html: inout HTMLBuffer) {
    let others = departments(mark.element)
    html.raw("<a class=\"")
    html.plain(mark.label.name)
    html.raw("\" href=\"#")
    html.plain(mark.element.id.text)
    html.plain("\" transform=\"translate(\(x) \(y))\"><title>")
    html.text("\(mark.text): \(mark.element.title.text)")
    if !others.isEmpty { html.text(" (\(note(others).smallFirst))") }
    html.raw("</title>")
    writeFrame(mark.width, Self.markHeight, isDashed: !others.isEmpty, into: &html)
    html.raw("<use href=\"#_")
    html.plain(mark.label.name)
    html.raw("\" x=\"5\" y=\"5\" width=\"14\" height=\"14\"/><text x=\"24\" y=\"17\">")
    html.text(mark.text)
    html.raw("</text></a>\n")
  }

  /// Writes the ground of a link, which makes it easy to hit; dashed, it tells that somebody has it in another way.
  private func writeFrame(
    x: Int = 0, _ width: Int, _ height: Int, isDashed: Bool, into html: inout HTMLBuffer
  ) {
    html.raw("<rect")
    if isDashed { html.raw(" class=\"departed\"") }
    if x > 0 { html.plain(" x=\"\(x)\"") }
    html.plain(" width=\"\(width)\" height=\"\(height)\"/>")
  }

  /// `Annorlunda för Kundservice och Ekonomi`.
  private func note(_ departments: [String]) -> String {
    "\(scene.words("departed-from")) \(scene.words.list(departments))"
  }
}
