import Diagnostics
import MarkdownTree
import Messages
import PolicyModel
import SourceText

/// Makes elements of the sections of a document.
///
/// Level 2 is a principle and level 3 under it a guideline, unless a class says otherwise; in a policy of class
/// `rules` level 2 is a guideline, or a section when it has children.
struct ElementTreeReader {
  /// What kind of file the sections come from.
  enum Dialect {
    /// A policy: kinds and attributes as written.
    case policy(PolicyClass, visibility: [ElementKind: Visibility], strength: [ElementKind: Strength])
    /// A variant: operations on elements of the policy, and new ones.
    case variant
    /// A translation: ids, titles and texts only.
    case translation
  }

  private let file: SourceFile
  private let dialect: Dialect
  private var takenIDs: Set<Identifier> = []
  /// The number to try next for a title that several elements have.
  private var nextNumbers: [Identifier: Int] = [:]

  /// Reads a document's elements, the preamble first.
  static func read(
    _ document: SectionedDocument, in file: SourceFile, as dialect: Dialect, _ diagnostics: inout [Diagnostic]
  ) -> [Element] {
    var reader = ElementTreeReader(file: file, dialect: dialect)
    reader.takenIDs = Set(document.sections.compactMap(\.attributes.id?.value)).union([.preamble])
    var elements: [Element] = []
    reader.checkTitles(document, &diagnostics)
    if let preamble = reader.preamble(document, &diagnostics) { elements.append(preamble) }
    let sections = document.sections.filter { $0.level > 1 }
    guard sections.count <= FileLimits.elements else {
      diagnostics.append(
        Diagnostic(
          .tooManyElements, "the policy has more than 10,000 elements",
          at: sections[FileLimits.elements].location,
          help: "split it into several policies"))
      return elements
    }
    var rest = sections[...]
    while let head = rest.popFirst() {
      let children = head.level == 2 ? rest.prefix { $0.level == 3 } : rest.prefix(0)
      rest = rest.dropFirst(children.count)
      elements.append(reader.element(head, children: children, &diagnostics))
    }
    return elements
  }

  /// A level-1 heading is the policy's title: there is one, it comes first, and it is no element.
  private func checkTitles(_ document: SectionedDocument, _ diagnostics: inout [Diagnostic]) {
    let titles = document.sections.filter { $0.level == 1 }
    guard let title = titles.first else { return }
    if document.sections.first?.level != 1 || !document.preamble.isEmpty {
      diagnostics.append(
        Diagnostic(
          .skippedLevel, "a level-1 heading is the policy's title, and stands below other text here",
          at: title.location, help: "begin the heading with '## ', or move it to the top"))
    }
    for extra in titles.dropFirst() {
      diagnostics.append(
        Diagnostic(
          .skippedLevel, "a second level-1 heading stands here, and a policy has one title",
          at: extra.location,
          help: "begin the heading with '## '"))
    }
    for block in titles.flatMap(\.attributes.blocks) {
      diagnostics.append(
        Diagnostic(
          .misplacedAttribute, "attributes stand at the policy's title, which is no element",
          at: file.location(block), help: "what holds for the whole policy stands in the front matter"))
    }
  }

  private func preamble(_ document: SectionedDocument, _ diagnostics: inout [Diagnostic]) -> Element? {
    // Text under the title, and before the first element, is the preamble too.
    let underTitle = document.sections.first.flatMap { $0.level == 1 ? $0.body : nil }
    let tree = document.preamble.isEmpty ? underTitle ?? document.preamble : document.preamble
    let prose = ProseReader.read(tree, in: file, &diagnostics)
    guard !prose.tree.isEmpty || !prose.suppressions.isEmpty else { return nil }
    return Element(
      id: .preamble, writtenID: nil, kind: .preamble, level: 0, titleTree: .empty, title: "",
      attributes: .none, strength: nil, visibility: defaultVisibility(of: .preamble), body: prose.tree,
      links: prose.links, suppressions: prose.suppressions, operation: nil, children: [],
      location: document.preambleLocation)
  }

  /// Reads a section at the top, and those of level 3 under it.
  private mutating func element(
    _ section: SectionedDocument.Section, children: ArraySlice<SectionedDocument.Section>,
    _ diagnostics: inout [Diagnostic]
  ) -> Element {
    if section.level == 3, !isVariant {
      diagnostics.append(
        Diagnostic(
          .skippedLevel, "a level-3 heading stands under no level-2 heading", at: section.location,
          help: "begin the heading with '## ', or put it under one that does"))
    }
    var elements: [Element] = []
    for child in children { elements.append(element(child, containing: [], &diagnostics)) }
    return element(section, containing: elements, &diagnostics)
  }

  private mutating func element(
    _ section: SectionedDocument.Section, containing children: [Element], _ diagnostics: inout [Diagnostic]
  ) -> Element {
    let written = section.attributes
    let kind = kind(of: section, hasChildren: !children.isEmpty, &diagnostics)
    let attributes = attributes(written, &diagnostics)
    let title = ProseReader.read(section.title, in: file, &diagnostics)
    let prose = ProseReader.read(section.body, in: file, &diagnostics)
    let titleText = title.tree.plainText()
    return Element(
      id: written.id?.value ?? freeID(for: titleText), writtenID: written.id, kind: kind,
      level: section.level,
      titleTree: title.tree, title: titleText, attributes: attributes,
      strength: attributes.strength?.value ?? defaultStrength(of: kind),
      visibility: attributes.visibility?.value ?? defaultVisibility(of: kind), body: prose.tree,
      links: title.links + prose.links, suppressions: title.suppressions + prose.suppressions,
      guessMarks: prose.guessMarks, operation: operation(written, &diagnostics), children: children,
      location: section.location)
  }

  private var isVariant: Bool {
    if case .variant = dialect { true } else { false }
  }

  private func kind(
    of section: SectionedDocument.Section, hasChildren: Bool, _ diagnostics: inout [Diagnostic]
  ) -> ElementKind {
    var written: Located<ElementKind>?
    for name in section.attributes.names {
      if isVariant, VariantOperation(rawValue: name.value) != nil { continue }
      guard let kind = ElementKind.classes.first(where: { $0.rawValue == name.value }) else {
        let known =
          ElementKind.classes.map(\.rawValue) + (isVariant ? VariantOperation.allCases.map(\.rawValue) : [])
        diagnostics.append(
          .unknown(.unknownClass, "unknown class '\(name.value)'", name: name, known: known))
        continue
      }
      if let first = written {
        diagnostics.append(
          .twice(
            .duplicateAttribute, "a class, here '\(name.value)' stands here a second time", at: name.location,
            first: first.location))
      } else {
        written = Located(kind, at: name.location)
      }
    }
    if case .translation = dialect, let written {
      diagnostics.append(
        misplaced(
          "class '\(written.value.rawValue)' stands in a translation, and holds for every language",
          at: written.location))
    }
    if let written { return written.value }
    guard section.level == 2 else { return .guideline }
    if case .policy(.rules, _, _) = dialect { return hasChildren ? .section : .guideline }
    return .principle
  }

  private func attributes(_ written: WrittenAttributes, _ diagnostics: inout [Diagnostic])
    -> ElementAttributes
  {
    guard case .translation = dialect else { return .read(written, &diagnostics) }
    for pair in written.pairs.values where !["before", "reason"].contains(pair.key.value) {
      diagnostics.append(
        misplaced(
          "attribute '\(pair.key.value)' stands in a translation, and holds for every language",
          at: pair.key.location))
    }
    return ElementAttributes(before: written.pairs["before"]?.value, reason: written.pairs["reason"]?.value)
  }

  private func misplaced(_ message: Message, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .misplacedAttribute, message, at: location,
      help:
        "write it in the source language's file only; a translation has ids, titles, texts, and the words of 'before' and 'reason'"
    )
  }

  private func operation(_ written: WrittenAttributes, _ diagnostics: inout [Diagnostic])
    -> Located<VariantOperation>?
  {
    guard isVariant else { return nil }
    let operations = written.names.compactMap { name in
      VariantOperation(rawValue: name.value).map { Located($0, at: name.location) }
    }
    if let first = operations.first, let second = operations.dropFirst().first {
      diagnostics.append(
        .twice(
          .duplicateAttribute, "an operation, here '\(second.value.rawValue)' stands here a second time",
          at: second.location, first: first.location))
    }
    return operations.first
  }

  /// An id made from a title, that no other element of the file has.
  private mutating func freeID(for title: String) -> Identifier {
    let wanted = Identifier(slugOf: title, fallback: Self.fallbackID)
    var id = wanted
    var number = nextNumbers[wanted] ?? 2
    while takenIDs.contains(id) {
      id = wanted.numbered(number)
      number += 1
    }
    nextNumbers[wanted] = number
    takenIDs.insert(id)
    return id
  }

  private static let fallbackID = Identifier(slugOf: "element", fallback: .preamble)

  private func defaultVisibility(of kind: ElementKind) -> Visibility {
    if case .policy(_, let visibility, _) = dialect { visibility[kind] ?? .internal } else { .internal }
  }

  private func defaultStrength(of kind: ElementKind) -> Strength? {
    if case .policy(_, _, let strength) = dialect { strength[kind] } else { nil }
  }
}
