import Editions
import MarkdownTree
import PolicyModel
import Quizzes

extension ShownPolicy {
  /// The policy as one Markdown document for a person: headings, labels in bold, no attributes.
  package func markdown() -> String {
    var blocks = ["# \(edition.title.text.escapedForMarkdown)"]
    if let summary = edition.summary { blocks.append(summary.text.escapedForMarkdown) }
    for note in readerNotes { blocks.append("*\(note.escapedForMarkdown)*") }
    if let note = translationNote { blocks.append("*\(note.escapedForMarkdown)*") }
    blocks += list(facts, [])
    for element in edition.elements { append(element, to: &blocks) }
    appendOmitted(to: &blocks)
    appendAnswers(to: &blocks)
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private func appendOmitted(to blocks: inout [String]) {
    guard !omitted.isEmpty else { return }
    blocks.append("## \(scene.words("departures-omitted").escapedForMarkdown)")
    blocks.append(
      omitted.map { entry in
        let reason = entry.reason.map { ": \($0.text.escapedForMarkdown)" } ?? ""
        return "* **\(entry.element.title.text.escapedForMarkdown)**\(reason)"
      }.joined(separator: "\n"))
  }

  /// The answers of the questions with options, after everything else.
  private func appendAnswers(to blocks: inout [String]) {
    guard !questions.isEmpty else { return }
    blocks.append("## \(scene.words("quiz-key").escapedForMarkdown)")
    for question in questions {
      blocks.append("### \(question.element.titleTree.inlineMarkdown(resolver: TitleLinks()))")
      blocks.append("**\(scene.words.rightAnswer(question).escapedForMarkdown)**")
      append(question.explanation, level: 3, to: &blocks)
    }
  }

  /// The text of an element; a question's options stand behind letters, without what is right.
  private func appendText(of element: EditionElement, to blocks: inout [String]) {
    guard let question = QuizQuestion(element, of: edition.policy) else {
      append(element.body, level: element.level, to: &blocks)
      return
    }
    append(question.details, level: element.level, to: &blocks)
    if question.rightLetters.count > 1 {
      blocks.append("*\(scene.words("quiz-several").escapedForMarkdown)*")
    }
    let links = DocumentLinks(scene, policy: edition.policy)
    blocks.append(
      question.options.enumerated().map { index, option in
        option.text.markdownItem("**\(QuizQuestion.letter(index)):**", resolver: links)
      }.joined(separator: "\n"))
  }

  private func append(_ text: MarkdownTree, level: Int, to blocks: inout [String]) {
    let links = DocumentLinks(scene, policy: edition.policy)
    let body = text.withHeadings(from: max(2, level + 1)).markdown(resolver: links)
    if !body.isEmpty { blocks.append(String(body.dropLast())) }
  }

  private func append(_ element: EditionElement, to blocks: inout [String]) {
    if element.kind != .preamble {
      let label = ElementLabel(element.kind, element.strength).map { label in
        "**\(scene.words(label.wordKey).escapedForMarkdown):** "
      }
      let signs = String(repeating: "#", count: max(2, element.level))
      blocks.append("\(signs) \(label ?? "")\(element.titleTree.inlineMarkdown(resolver: TitleLinks()))")
    }
    appendText(of: element, to: &blocks)
    blocks += list(ConditionRow.rows(of: element, in: edition.policy, scene), notes(on: element))
    for child in element.children { append(child, to: &blocks) }
  }

  /// Rows as a list, with stars: the text above may end in a list of its own, whose bullets are others.
  private func list(_ rows: [ConditionRow], _ notes: [String]) -> [String] {
    let items =
      rows.map { row in
        let entries = row.entries.map { entry in
          entry.address.map(entry.text.markdownLink) ?? entry.text.escapedForMarkdown
        }
        return "* **\(row.label.escapedForMarkdown):** \(entries.joined(separator: "; "))"
      } + notes.map { "* *\($0.escapedForMarkdown)*" }
    return items.isEmpty ? [] : [items.joined(separator: "\n")]
  }
}
