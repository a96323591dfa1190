import PolicyModel

/// Says what the changed texts of two versions mean: sentence by sentence, for the element that each stands in.
struct TextComparer {
  /// The element that a change of words belongs to.
  enum Owner: Hashable {
    /// An element of the new version.
    case new(Int)
    /// An element that is gone.
    case removed(Int)
  }

  private let alignment: DocumentAlignment
  private let old: [Sentence]
  private let new: [Sentence]
  private let groups: [SentenceGroup]
  /// What was found, by element.
  private(set) var drafts: [Owner: [ChangeDraft]] = [:]

  init(_ alignment: DocumentAlignment) {
    self.alignment = alignment
    old = Self.sentences(alignment.oldBodies, alignment.old)
    new = Self.sentences(alignment.newBodies, alignment.new)
    groups = SentenceGrouping(alignment, old: old, new: new).groups
    for group in groups { look(at: group) }
    lookAtFormatting()
  }

  private static func sentences(_ texts: [BlockText?], _ document: ComparedDocument) -> [Sentence] {
    let abbreviations = MeaningWords.of(document.language).abbreviations
    var all: [Sentence] = []
    for (element, text) in texts.enumerated() {
      guard let text else { continue }
      let first = all.count
      for sentence in SentenceSplitter.split(text, element: element, abbreviations: abbreviations) {
        all.append(
          Sentence(
            element: element, tokens: sentence.tokens, block: sentence.block,
            lead: sentence.lead.map { $0 + first },
            isStep: sentence.isStep))
      }
    }
    return all
  }

  private mutating func look(at group: SentenceGroup) {
    let (oldElement, newElement) = (
      group.old.first.map { old[$0].element }, group.new.first.map { new[$0].element }
    )
    let owner: Owner
    if let newElement {
      owner = .new(newElement)
    } else if let oldElement {
      owner = alignment.newOfOld[oldElement].map(Owner.new) ?? .removed(oldElement)
    } else {
      return
    }
    if group.old.count == 1, group.new.count == 1, isEqual(group) {
      if let draft = moveDraft(group) { drafts[owner, default: []].add(draft) }
      return
    }
    guard let change = classify(group) else {
      if let draft = moveDraft(group) { drafts[owner, default: []].add(draft) }
      return
    }
    let isPlain =
      oldElement.map { alignment.old.elements[$0].isPlain } ?? true
      && newElement.map { alignment.new.elements[$0].isPlain } ?? true
    if isPlain, let kind = wholeItemKind(group) {
      drafts[owner, default: []].add(ChangeDraft(kind, change.level, reason: change.reason))
    } else {
      drafts[owner, default: []].add(ChangeDraft(.reworded, change.level, reason: change.reason))
    }
    if isPlain, let strength = change.strength, strength.old != strength.new, strength.old > 0,
      strength.new > 0
    {
      drafts[owner, default: []].add(
        ChangeDraft(strength.new > strength.old ? .strengthened : .weakened, .binding, reason: change.reason))
    }
  }

  // MARK: Words

  private func words(_ sentence: Sentence, _ texts: [BlockText?]) -> [SentenceWord] {
    texts[sentence.element].map { SentenceWord.words(sentence.tokens, of: $0) } ?? []
  }

  private func isEqual(_ group: SentenceGroup) -> Bool {
    let (a, b) = (old[group.old[0]], new[group.new[0]])
    guard a.tokens.count == b.tokens.count, let x = alignment.oldBodies[a.element],
      let y = alignment.newBodies[b.element]
    else { return false }
    return zip(a.tokens, b.tokens).allSatisfy { x.tokens[$0].key == y.tokens[$1].key }
  }

  private func classify(_ group: SentenceGroup) -> WordingChange? {
    let was = group.old.map { words(old[$0], alignment.oldBodies) }
    let now = group.new.map { words(new[$0], alignment.newBodies) }
    let classifier = WordingClassifier(
      oldLanguage: group.old.first.map { alignment.old.elements[old[$0].element].language }
        ?? alignment.old.language,
      newLanguage: group.new.first.map { alignment.new.elements[new[$0].element].language }
        ?? alignment.new.language)
    return classifier.classify(was, now, matter(group))
  }

  // MARK: What is a duty

  private func matter(_ group: SentenceGroup) -> WordingClassifier.Matter {
    let matters =
      group.old.map { matter(old[$0], alignment.old, alignment.oldBodies, old) }
      + group.new.map { matter(new[$0], alignment.new, alignment.newBodies, new) }
    if matters.contains(where: { $0 == .duty }) { return .duty }
    return matters.contains { $0 == .readSentence } ? .readSentence : .explanation
  }

  private func matter(
    _ sentence: Sentence, _ document: ComparedDocument, _ texts: [BlockText?], _ all: [Sentence]
  ) -> WordingClassifier.Matter {
    let element = document.elements[sentence.element]
    if !element.isPlain {
      guard element.binds else { return .explanation }
      if element.kind == .scope || element.kind == .definition { return .duty }
    }
    guard let lead = sentence.lead else {
      return element.kind == .procedure && sentence.isStep ? .duty : .readSentence
    }
    let words = words(all[lead], texts)
    let reader = DutyReader(words, SentenceReader.read(words, in: element.language), in: element.language)
    if reader.isExample { return .explanation }
    return !element.isPlain || reader.duty == .certain ? .duty : .readSentence
  }

  // MARK: Places

  /// The kind of a change that concerns a whole item of a list or a whole paragraph of plain text.
  private func wholeItemKind(_ group: SentenceGroup) -> ChangeKind? {
    if group.old.isEmpty, let first = group.new.first, isWholeBlock(new: new[first]) {
      return .added
    }
    if group.new.isEmpty, let first = group.old.first, isWholeBlock(old: old[first]) {
      return .removed
    }
    return nil
  }

  /// Whether nothing of the block that a new sentence stands in was there before.
  private func isWholeBlock(new sentence: Sentence) -> Bool {
    guard let text = alignment.newBodies[sentence.element] else { return false }
    return text.blocks[sentence.block].tokens.allSatisfy {
      alignment.origins[sentence.element][$0] == .nowhere
    }
  }

  /// Whether nothing of the block that an old sentence stood in is there still.
  private func isWholeBlock(old sentence: Sentence) -> Bool {
    guard let text = alignment.oldBodies[sentence.element] else { return false }
    return text.blocks[sentence.block].tokens.allSatisfy { !alignment.isKept[sentence.element][$0] }
  }

  /// A change for a sentence that stands elsewhere now, with the words it had.
  private func moveDraft(_ group: SentenceGroup) -> ChangeDraft? {
    guard let first = group.new.first, let source = group.old.first else { return nil }
    let (sentence, was) = (new[first], old[source])
    let element = alignment.new.elements[sentence.element]
    if alignment.oldOfNew[sentence.element] != was.element {
      return ChangeDraft(.moved, .substantive)
    }
    let address = DocumentAlignment.BlockAddress(element: sentence.element, block: sentence.block)
    guard alignment.movedFrom[address] != nil else { return nil }
    if element.kind == .procedure, sentence.isStep {
      return ChangeDraft(.reworded, .binding, reason: ChangeReason(.order))
    }
    return element.isPlain
      ? ChangeDraft(.moved, .editorial) : ChangeDraft(.reworded, .editorial, reason: ChangeReason(.order))
  }

  // MARK: What is not words

  /// Elements whose words are the same and whose text is not: emphasis, line breaks, links.
  private mutating func lookAtFormatting() {
    for (position, text) in alignment.newBodies.enumerated() {
      guard let text, let match = alignment.oldOfNew[position], let was = alignment.oldBodies[match] else {
        continue
      }
      if let draft = LinkComparer.compare(was, text, alignment.origins[position], oldElement: match) {
        drafts[.new(position), default: []].add(draft)
      }
      if drafts[.new(position)] == nil {
        drafts[.new(position), default: []].add(
          ChangeDraft(.reworded, .editorial, reason: ChangeReason(.formatting)))
      }
    }
  }
}
