import JSONText
import PolicyModel
import SemanticDiff

/// A redline as a document of pandoc's, which becomes a Word document with tracked changes: whoever accepts them all
/// has the new version, whoever rejects them all the old one.
///
/// What happened to an element stands in a comment beside its title, so that nothing but the text is in the text.
///
/// pandoc tracks words and not paragraphs; paragraphs that came or went whole are therefore written as
/// WordprocessingML (ISO/IEC 29500-1, 17.13.5). An item of a list stays as an empty line when its words are refused.
package struct TrackedDocument {
  private let shown: ShownDifference
  private let inlines: TrackedInlines
  private let moved: MovedBlocks

  /// Takes a difference; the changes are somebody's, made at a moment.
  package init(_ shown: ShownDifference, author: String, at moment: Moment) {
    self.shown = shown
    self.inlines = TrackedInlines(
      author: author, date: moment.iso8601, picture: { shown.words("redline-picture", ["text": $0]) })
    self.moved = MovedBlocks(shown.difference.redline)
  }

  /// The document in pandoc's own form; `apiVersion` is the version that the pandoc at hand reads.
  package func json(apiVersion: JSON) -> JSON {
    let redline = shown.difference.redline
    var blocks: [JSON] = []
    var meta: [(name: String, value: JSON)] = [
      ("lang", PandocJSON.node("MetaInlines", .array(PandocJSON.text(shown.words.language.tag))))
    ]
    if redline.title.contains(where: { $0.operation != .equal }) {
      // The properties of the document take its title as it stands there, both versions of it.
      blocks.append(PandocJSON.styled("Title", inlines.json(redline.title)))
    } else {
      meta.append(("title", PandocJSON.node("MetaInlines", .array(PandocJSON.text(shown.title)))))
    }
    var comments = TrackedComments(inlines: inlines, first: overview)
    if redline.summary.contains(where: { !$0.text.isEmpty }) {
      blocks.append(PandocJSON.paragraph(comments.comment("", on: inlines.json(redline.summary))))
    }
    var level = 0
    for element in redline.elements { append(element, after: &level, &comments, to: &blocks) }
    return .object([("pandoc-api-version", apiVersion), ("meta", .object(meta)), ("blocks", .array(blocks))])
  }

  /// What stands in the first comment: the summary, the changes of the document as a whole, and what is new or gone,
  /// which has no place for a comment of its own.
  private var overview: String {
    var sentences = [shown.summary] + shown.documentChanges.map(shown.phrases.sentence)
    for element in shown.difference.redline.elements
    where element.outcome == .added || element.outcome == .removed {
      let title = element.shown.map(\.titleText) ?? ""
      sentences += shown.changes(of: element).map { change in
        title.isEmpty
          ? shown.phrases.sentence(change) : "\(title): \(shown.phrases.sentence(change).smallFirst)"
      }
    }
    return sentences.joined(separator: " ")
  }

  private func append(
    _ element: RedlineElement, after level: inout Int, _ comments: inout TrackedComments,
    to blocks: inout [JSON]
  ) {
    guard let current = element.shown else { return }
    let note = note(on: element)
    var tree = RedlineTree.trees(element.body, .both)
    if !element.title.isEmpty, !current.titleText.isEmpty {
      level = min(element.depth, level + 1, 6)
      let title = label(element) + element.title
      switch element.outcome {
      case .added: blocks.append(inlines.paragraph(title, style: "Heading\(level)", .insert))
      case .removed: blocks.append(inlines.paragraph(title, style: "Heading\(level)", .delete))
      case .changed, .unchanged:
        blocks.append(PandocJSON.heading(level, comments.comment(note, on: inlines.json(title))))
      }
    } else if !note.isEmpty, case .block(let block)? = tree.first, block.kind == .paragraph, !block.isWhole {
      blocks.append(
        PandocJSON.paragraph(comments.comment(note, on: inlines.json(block.cells.flatMap(\.self)))))
      tree.removeFirst()
    }
    var headings = level
    blocks += TrackedBlocks(inlines: inlines).json(tree, headingsBelow: &headings)
  }

  private func note(on element: RedlineElement) -> String {
    let changes = shown.changes(of: element)
    var notes = changes.map(shown.phrases.sentence)
    if let affects = shown.phrases.affects(changes) { notes.append(affects + ".") }
    for block in element.body where block.fate == .movedAway {
      if let place = moved.destination(of: block)?.shown?.titleText, !place.isEmpty {
        notes.append(shown.words("redline-block-moved-to", ["text": block.beginning, "place": place]))
      } else {
        notes.append(shown.words("redline-block-moved-away", ["text": block.beginning]))
      }
    }
    return notes.joined(separator: " ")
  }

  /// How binding the element is, before its title, and what it was before.
  private func label(_ element: RedlineElement) -> [RedlineRun] {
    func name(_ element: ComparedElement?) -> String? {
      element.flatMap { ElementLabel($0.kind, $0.strength) }.map { shown.words($0.wordKey) + ": " }
    }
    let (old, new) = (name(element.old), name(element.new))
    if old == new { return old.map { [RedlineRun(.equal, $0)] } ?? [] }
    return [old.map { RedlineRun(.delete, $0) }, new.map { RedlineRun(.insert, $0) }].compactMap { $0 }
  }
}

extension Moment {
  /// The moment in universal time, as `2026-11-25T08:00:00Z`.
  fileprivate var iso8601: String {
    let days = Int((Double(secondsSince1970) / 86_400).rounded(.down))
    let seconds = secondsSince1970 - days * 86_400
    // Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", civil_from_days.
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let month = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * month + 2) / 5 + 1
    let year = yearOfEra + era * 400 + (month >= 10 ? 1 : 0)
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let date = "\(year)-\(two(month < 10 ? month + 3 : month - 9))-\(two(day))"
    return "\(date)T\(two(seconds / 3_600)):\(two(seconds / 60 % 60)):\(two(seconds % 60))Z"
  }
}
