import Editions
import MarkdownTree
import PolicyModel
import Quizzes
import Rendering

extension Handbook {
  /// The handbook as one Markdown document for a person: headings, labels in bold, no attributes.
  package func markdown() -> String {
    var blocks = ["# \(cover.title.text.escapedForMarkdown)"]
    if let subtitle = cover.subtitle { blocks.append(subtitle.text.escapedForMarkdown) }
    let names = [cover.organisation] + cover.readers + [running]
    blocks.append(names.map { "* \($0.escapedForMarkdown)" }.joined(separator: "\n"))
    for part in parts {
      blocks.append("## \(part.title.text.escapedForMarkdown)")
      if part.kind == .contents {
        blocks.append(
          parts.filter { $0.kind != .contents }.map { "* \($0.title.text.escapedForMarkdown)" }.joined(
            separator: "\n"))
        continue
      }
      if let lead = part.lead { blocks.append(lead.text.escapedForMarkdown) }
      for block in part.blocks { append(block, to: &blocks) }
    }
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private func append(_ block: BookBlock, to blocks: inout [String]) {
    switch block {
    case .text(let text): blocks.append(text.text.escapedForMarkdown)
    case .note(let text): blocks.append("*\(text.escapedForMarkdown)*")
    case .markdown(let tree, _, let policy): append(tree, level: 3, policy, to: &blocks)
    case .heading(let heading): blocks.append("### \(heading.title.text.escapedForMarkdown)")
    case .rules(let rules): blocks.append(rules.map(line).joined(separator: "\n"))
    case .facts(let facts):
      blocks.append(
        facts.map { fact in
          let value = fact.address.map(fact.value.text.markdownLink) ?? fact.value.text.escapedForMarkdown
          let remark = fact.remark.map { " *\($0.escapedForMarkdown)*" } ?? ""
          return "* **\(fact.label.escapedForMarkdown):** \(value)\(remark)"
        }.joined(separator: "\n"))
    case .table(let rows):
      var lines = rows.map { row in "| \(row.map(\.text.markdownCell).joined(separator: " | ")) |" }
      lines.insert("|\(String(repeating: " --- |", count: rows.first?.count ?? 0))", at: min(1, lines.count))
      blocks.append(lines.joined(separator: "\n"))
    case .terms(let terms):
      blocks.append(
        terms.map { "* **\($0.term.text.escapedForMarkdown):** \($0.text.text.escapedForMarkdown)" }.joined(
          separator: "\n"))
    case .article(let article): for element in article.elements { append(element, article, to: &blocks) }
    case .options(let options, _, let policy):
      blocks.append(
        options.enumerated().map { index, option in
          option.markdownItem(
            "**\(QuizQuestion.letter(index)):**", resolver: DocumentLinks(scene, policy: policy))
        }.joined(separator: "\n"))
    case .form(let lines):
      blocks.append(
        lines.map { "* \($0.escapedForMarkdown): \\_\\_\\_\\_\\_\\_\\_\\_" }.joined(separator: "\n"))
    }
  }

  private func line(_ rule: BookRule) -> String {
    let label = rule.label.map { "**\(scene.words($0.wordKey).escapedForMarkdown):** " } ?? ""
    let conditions = rule.conditions.map { "\n  * \($0.escapedForMarkdown)" }.joined()
    return "* \(label)\(rule.title.text.escapedForMarkdown)\(conditions)"
  }

  private func append(_ element: EditionElement, _ article: BookArticle, to blocks: inout [String]) {
    if element.kind != .preamble {
      let named = element.kind == article.unlabelled ? nil : ElementLabel(element.kind, element.strength)
      let label = named.map { label in
        "**\(scene.words(label.wordKey).escapedForMarkdown):** "
      }
      let signs = String(repeating: "#", count: min(6, max(2, element.level) + 1))
      blocks.append("\(signs) \(label ?? "")\(element.title.text.escapedForMarkdown)")
    }
    let languages = (element.title.text.isEmpty ? [] : [element.title.language]) + [element.bodyLanguage]
    if let language = languages.first(where: { $0 != scene.language }) {
      let note = scene.words("only-in-language", ["language": scene.words.name(of: language)])
      blocks.append("*\(note.escapedForMarkdown)*")
    }
    append(element.body, level: max(2, element.level) + 2, article.policy, to: &blocks)
    let rows = ConditionRow.rows(of: element, in: article.policy, scene).map { row in
      let entries = row.entries.map { $0.address.map($0.text.markdownLink) ?? $0.text.escapedForMarkdown }
      return "* **\(row.label.escapedForMarkdown):** \(entries.joined(separator: "; "))"
    }
    let origins = article.origins?.texts(of: element.id).map { "* *\($0.escapedForMarkdown)*" } ?? []
    if !(rows + origins).isEmpty { blocks.append((rows + origins).joined(separator: "\n")) }
    for child in element.children { append(child, article, to: &blocks) }
  }

  private func append(
    _ tree: MarkdownTree, level: Int, _ policy: Identifier?, to blocks: inout [String]
  ) {
    let text = tree.withHeadings(from: min(6, level)).markdown(
      resolver: DocumentLinks(scene, policy: policy ?? .preamble))
    if !text.isEmpty { blocks.append(String(text.dropLast())) }
  }
}

extension String {
  /// The text in a cell of a table, where a bar would end the cell.
  fileprivate var markdownCell: String {
    escapedForMarkdown.replacing("|", with: "\\|").replacing("\n", with: " ")
  }
}
