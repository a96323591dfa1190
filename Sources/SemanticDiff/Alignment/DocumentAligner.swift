internal import MarkdownTree
import PolicyModel

/// Aligns two versions: elements, then the texts of those that differ, then blocks that stand elsewhere now.
struct DocumentAligner {
  private var alignment: DocumentAlignment

  /// The share of words that two blocks have in common when one is the other, moved and changed.
  private static let likeness = 0.6

  /// Aligns two versions.
  static func align(_ old: ComparedDocument, _ new: ComparedDocument) -> DocumentAlignment {
    let oldOfNew = ElementMatcher.match(old.elements, new.elements)
    var newOfOld = [Int?](repeating: nil, count: old.elements.count)
    for (position, match) in oldOfNew.enumerated() { if let match { newOfOld[match] = position } }
    var aligner = DocumentAligner(
      alignment: DocumentAlignment(
        old: old, new: new, oldOfNew: oldOfNew, newOfOld: newOfOld,
        oldBodies: .init(repeating: nil, count: old.elements.count),
        newBodies: .init(repeating: nil, count: new.elements.count),
        origins: .init(repeating: [], count: new.elements.count),
        isKept: .init(repeating: [], count: old.elements.count)))
    aligner.readTexts()
    aligner.alignTexts()
    aligner.findMoves()
    aligner.findMovedSentences()
    return aligner.alignment
  }

  /// Reads the texts that differ; most elements of most revisions need no look.
  private mutating func readTexts() {
    for (position, element) in alignment.new.elements.enumerated() {
      if let match = alignment.oldOfNew[position] {
        let was = alignment.old.elements[match]
        guard !was.body.isSame(as: element.body) else { continue }
        read(old: match)
      }
      let text = BlockText(body: element.body)
      alignment.origins[position] = .init(repeating: .nowhere, count: text.tokens.count)
      alignment.newBodies[position] = text
    }
    for position in alignment.old.elements.indices where alignment.newOfOld[position] == nil {
      read(old: position)
    }
  }

  private mutating func read(old position: Int) {
    let text = BlockText(body: alignment.old.elements[position].body)
    alignment.isKept[position] = .init(repeating: false, count: text.tokens.count)
    alignment.oldBodies[position] = text
  }

  private mutating func alignTexts() {
    for (position, match) in alignment.oldOfNew.enumerated() {
      guard let match, let new = alignment.newBodies[position], let old = alignment.oldBodies[match] else {
        continue
      }
      for (token, origin) in TextAligner.align(old, new).enumerated() where origin >= 0 {
        join((match, Int(origin)), (position, token))
      }
    }
  }

  private mutating func join(_ old: (element: Int, token: Int), _ new: (element: Int, token: Int)) {
    alignment.origins[new.element][new.token] = .init(element: Int32(old.element), token: Int32(old.token))
    alignment.isKept[old.element][old.token] = true
  }

  /// Finds blocks that are gone from one place and stand in another.
  private mutating func findMoves() {
    let gone = blocks(alignment.oldBodies) { element, tokens in
      tokens.allSatisfy { !alignment.isKept[element][$0] }
    }
    let come = blocks(alignment.newBodies) { element, tokens in
      tokens.allSatisfy { alignment.origins[element][$0] == .nowhere }
    }
    guard !gone.isEmpty, !come.isEmpty else { return }
    let left = moveEqual(gone, come)
    moveAlike(left.gone, left.come)
  }

  private typealias Place = (address: DocumentAlignment.BlockAddress, words: Int)

  private func blocks(_ texts: [BlockText?], where isFree: (Int, Range<Int>) -> Bool) -> [Place] {
    var places: [Place] = []
    for (element, text) in texts.enumerated() {
      guard let text else { continue }
      for (position, block) in text.blocks.enumerated() {
        let words = text.words(block)
        guard words >= (block.isInList ? 1 : 3), isFree(element, block.tokens) else { continue }
        places.append((.init(element: element, block: position), words))
      }
    }
    return places
  }

  private mutating func moveEqual(_ gone: [Place], _ come: [Place]) -> (gone: [Place], come: [Place]) {
    var byKey: [UInt64: [Place]] = [:]
    for place in gone.reversed() {
      guard let block = block(place.address, alignment.oldBodies) else { continue }
      byKey[block.key, default: []].append(place)
    }
    var taken: Set<DocumentAlignment.BlockAddress> = []
    var left: [Place] = []
    for place in come {
      guard let block = block(place.address, alignment.newBodies), let match = byKey[block.key]?.popLast()
      else {
        left.append(place)
        continue
      }
      taken.insert(match.address)
      move(match.address, place.address)
    }
    return (gone.filter { !taken.contains($0.address) }, left)
  }

  private mutating func moveAlike(_ gone: [Place], _ come: [Place]) {
    let gone = gone.filter { $0.words >= 4 }
    guard !gone.isEmpty else { return }
    let sets = gone.compactMap { wordSet($0.address, alignment.oldBodies) }
    let index = WordIndex(sets)
    var candidates: [(score: Double, old: Int, new: Int)] = []
    for (position, place) in come.enumerated() where place.words >= 4 {
      guard let words = wordSet(place.address, alignment.newBodies) else { continue }
      for (match, shared) in index.shared(with: words) {
        let score = sets[match].likeness(to: words, shared: shared)
        if score >= Self.likeness { candidates.append((score, match, position)) }
      }
    }
    candidates.sort { ($1.score, $0.old, $0.new) < ($0.score, $1.old, $1.new) }
    var (usedOld, usedNew): (Set<Int>, Set<Int>) = ([], [])
    for candidate in candidates
    where !usedOld.contains(candidate.old) && !usedNew.contains(candidate.new) {
      usedOld.insert(candidate.old)
      usedNew.insert(candidate.new)
      move(gone[candidate.old].address, come[candidate.new].address)
    }
  }

  /// Finds sentences that are gone from one text and stand in another, word for word: a paragraph was divided.
  private mutating func findMovedSentences() {
    let abbreviations = MeaningWords.of(alignment.old.language).abbreviations
    var gone: [UInt64: [(element: Int, tokens: Range<Int>)]] = [:]
    for (element, text) in alignment.oldBodies.enumerated() {
      guard let text, alignment.isKept[element].contains(false) else { continue }
      for sentence in SentenceSplitter.split(text, element: element, abbreviations: abbreviations).reversed()
      where sentence.tokens.count >= 4 && sentence.tokens.allSatisfy({ !alignment.isKept[element][$0] }) {
        gone[text.key(sentence.tokens), default: []].append((element, sentence.tokens))
      }
    }
    guard !gone.isEmpty else { return }
    for (element, text) in alignment.newBodies.enumerated() {
      guard let text, alignment.origins[element].contains(.nowhere) else { continue }
      for sentence in SentenceSplitter.split(text, element: element, abbreviations: abbreviations)
      where sentence.tokens.allSatisfy({ alignment.origins[element][$0] == .nowhere }) {
        guard let source = gone[text.key(sentence.tokens)]?.popLast() else { continue }
        for (from, to) in zip(source.tokens, sentence.tokens) { join((source.element, from), (element, to)) }
      }
    }
  }

  private func block(_ address: DocumentAlignment.BlockAddress, _ texts: [BlockText?]) -> TextBlock? {
    texts[address.element]?.blocks[address.block]
  }

  private func wordSet(_ address: DocumentAlignment.BlockAddress, _ texts: [BlockText?]) -> WordSet? {
    texts[address.element].map { WordSet($0.blocks[address.block], of: $0) }
  }

  private mutating func move(_ from: DocumentAlignment.BlockAddress, _ to: DocumentAlignment.BlockAddress) {
    guard let old = alignment.oldBodies[from.element], let new = alignment.newBodies[to.element] else {
      return
    }
    alignment.movedTo[from] = to
    alignment.movedFrom[to] = from
    let (oldTokens, newTokens) = (old.blocks[from.block].tokens, new.blocks[to.block].tokens)
    let aligned = SequenceAligner.align(old.tokens[oldTokens].map(\.key), new.tokens[newTokens].map(\.key))
    for (offset, match) in aligned.enumerated() where match >= 0 {
      join((from.element, oldTokens.lowerBound + Int(match)), (to.element, newTokens.lowerBound + offset))
    }
  }
}

extension MarkdownTree {
  /// Whether another tree holds the same nodes and text, wherever they stand in their files.
  func isSame(as other: MarkdownTree) -> Bool { text == other.text && nodes == other.nodes }
}
