import PolicyModel

/// What came, what went, what was split and what was merged; and the changes of words of those that stayed.
struct StructureChanges {
  private let alignment: DocumentAlignment
  private let texts: [TextComparer.Owner: [ChangeDraft]]
  private let findings: [SplitFinder.Finding]

  init(_ alignment: DocumentAlignment, _ texts: [TextComparer.Owner: [ChangeDraft]]) {
    self.alignment = alignment
    self.texts = texts
    findings = SplitFinder.find(alignment)
  }

  /// The changes of an element of the new version besides those of title, attributes and place.
  func drafts(new position: Int) -> [ChangeDraft] {
    let words = texts[.new(position)] ?? []
    if let finding = findings.first(where: { $0.new.contains(position) }) {
      // Its words are told once, where the split or merge is told.
      return finding.new.first == position
        ? [ChangeDraft(finding.kind, level(of: finding))] + rest(words) : []
    }
    guard alignment.oldOfNew[position] == nil else { return words }
    let element = alignment.new.elements[position]
    return [ChangeDraft(.added, Self.level(of: element, words))]
  }

  /// The changes of an element that is gone.
  func drafts(removed position: Int) -> [ChangeDraft] {
    if findings.contains(where: { $0.old.contains(position) }) { return [] }
    let element = alignment.old.elements[position]
    return [ChangeDraft(.removed, Self.level(of: element, texts[.removed(position)] ?? []))]
  }

  /// The split or merge that a change tells of.
  func finding(_ kind: ChangeKind, old: Int?, new: Int?) -> SplitFinder.Finding? {
    guard kind == .split || kind == .merged else { return nil }
    return findings.first { $0.kind == kind && new.map($0.new.contains) == true }
  }

  /// What else changed in the words of an element that was split or merged.
  private func rest(_ words: [ChangeDraft]) -> [ChangeDraft] {
    words.filter { $0.kind != .moved && $0.level > .editorial }
  }

  /// A split that leaves every duty as it was changes nobody's duties.
  private func level(of finding: SplitFinder.Finding) -> ChangeLevel {
    let drafts =
      finding.new.flatMap { texts[.new($0)] ?? [] } + finding.old.flatMap { texts[.removed($0)] ?? [] }
    let oldElements = finding.old.map { alignment.old.elements[$0] }
    let newElements = finding.new.map { alignment.new.elements[$0] }
    let strengths = Set(oldElements.map(\.strength)) == Set(newElements.map(\.strength))
    let scopes = Set(oldElements.map(\.appliesTo)) == Set(newElements.map(\.appliesTo))
    let binds = (oldElements + newElements).contains(where: \.binds)
    if binds, !strengths || !scopes || !isSameInTitles(oldElements, newElements) { return .binding }
    return max(drafts.map(\.level).max() ?? .substantive, .substantive)
  }

  /// Whether the titles of both sides together are about the same: 'Lock the screen and the door' and its two halves.
  private func isSameInTitles(_ old: [ComparedElement], _ new: [ComparedElement]) -> Bool {
    func words(_ elements: [ComparedElement]) -> Set<Lexeme.Role> {
      let readings = elements.map { element -> [Lexeme] in
        let title = BlockText(title: element.title)
        return SentenceReader.read(
          SentenceWord.words(0..<title.tokens.count, of: title), in: element.language)
      }
      return Set(readings.joined().map(\.role)).subtracting([.connective("and")])
    }
    return isSaid(words(new).subtracting(words(old)), in: old)
      && isSaid(words(old).subtracting(words(new)), in: new)
  }

  /// Whether words of titles stand in the texts of the other side.
  private func isSaid(_ words: Set<Lexeme.Role>, in elements: [ComparedElement]) -> Bool {
    guard !words.isEmpty else { return true }
    var rest = words
    for element in elements {
      let text = BlockText(body: element.body)
      rest.subtract(
        SentenceReader.read(SentenceWord.words(0..<text.tokens.count, of: text), in: element.language).map(
          \.role))
    }
    return rest.isEmpty
  }

  /// Whether an element's new title is told by a split or merge.
  func tellsTitle(of position: Int) -> Bool { findings.contains { $0.new.contains(position) } }

  /// An element that came or went matters by what it is; in plain Markdown by what its sentences say.
  private static func level(of element: ComparedElement, _ words: [ChangeDraft]) -> ChangeLevel {
    if element.isPlain { return max(words.map(\.level).max() ?? .substantive, .substantive) }
    return element.binds ? .binding : .substantive
  }
}
