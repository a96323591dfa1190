import MarkdownTree
import PolicyModel
import SemanticDiff

@testable import Rendering

/// Makes changes and redlines by hand.
enum MadeDifference {
  static func language(_ tag: String) -> Language { Language(tag) ?? .undetermined }

  static func words(_ tag: String) throws -> Words { try Words.builtIn(language(tag)) }

  /// `kind element: level`, whom it affects behind it: `strengthened guideline a binding department:claims`.
  static func change(
    _ kind: ChangeKind, _ elementKind: ElementKind?, _ id: String, _ level: ChangeLevel,
    affects: [String] = [Change.everybody], from: String? = nil, to: String? = nil,
    reason: ChangeReason? = nil
  ) -> Change {
    Change(
      kind: kind, level: level, element: elementKind == nil ? nil : Identifier(id), elementKind: elementKind,
      title: id, from: from, to: to, affects: affects, reason: reason, old: [], new: [], words: [])
  }

  /// A section with a title; `old` and `new` tell which versions have it.
  static func element(
    _ id: String, title: [RedlineRun], body: [RedlineBlock] = [], fate: RedlineElement.Fate = .kept,
    depth: Int = 1,
    changes: [Int] = []
  ) -> RedlineElement {
    func version(_ left: WordEdit.Operation) -> ComparedElement {
      let text = title.filter { $0.operation != left }.map(\.text).joined()
      return ComparedElement(
        plain: Identifier(id) ?? .preamble, title: MarkdownParser.parse(text), body: .empty,
        language: language("en"), depth: depth, parent: nil, location: nil)
    }
    return RedlineElement(
      fate: fate, old: fate == .added ? nil : version(.insert),
      new: fate == .removed ? nil : version(.delete),
      depth: depth, title: title, body: body, changes: changes)
  }

  static func block(
    _ fate: RedlineBlock.Fate, _ runs: [RedlineRun], _ kind: RedlineBlock.Kind = .paragraph,
    in containers: [RedlineBlock.Container] = []
  ) -> RedlineBlock {
    RedlineBlock(fate: fate, kind: kind, containers: containers, cells: [runs])
  }

  static func shown(
    _ elements: [RedlineElement], changes: [Change] = [], language tag: String = "en"
  ) throws -> ShownDifference {
    ShownDifference(
      inside: Difference(changes: changes, redline: Redline(title: [], summary: [], elements: elements)),
      policy: nil, title: "Title", versions: .init(from: "1.0.0", to: "working", suggested: "2.0.0"),
      words: try words(tag), names: .none)
  }

  /// The HTML of both versions in one text.
  static func inline(_ shown: ShownDifference) -> String {
    var html = HTMLBuffer()
    RedlineWriter(alone: shown).writeInline(into: &html)
    return html.string
  }
}
