/// The different words of a text, for telling quickly how much two texts have in common.
struct WordSet {
  /// The keys of its words, sorted.
  let words: [UInt64]
  private let title: [UInt64]

  /// The most words that are looked at: enough to tell texts apart.
  private static let most = 600

  /// The words of an element's title and text.
  init(_ element: ComparedElement) {
    let titleText = BlockText(title: element.title)
    let body = BlockText(body: element.body)
    title = Self.sorted(titleText.tokens[...])
    words = Self.sorted(titleText.tokens[...] + body.tokens.prefix(Self.most))
  }

  /// The words of a block.
  init(_ block: TextBlock, of text: BlockText) {
    title = []
    words = Self.sorted(text.tokens[block.tokens].prefix(Self.most))
  }

  private static func sorted(_ tokens: some Sequence<TextToken>) -> [UInt64] {
    var keys = tokens.filter { $0.kind == .word }.map(\.key)
    keys.sort()
    var unique: [UInt64] = []
    unique.reserveCapacity(keys.count)
    for key in keys where unique.last != key { unique.append(key) }
    return unique
  }

  /// The share of words that two texts have in common (Dice), when so many are shared; 0 to 1.
  func likeness(to other: WordSet, shared: Int) -> Double {
    words.isEmpty && other.words.isEmpty ? 0 : 2 * Double(shared) / Double(words.count + other.words.count)
  }

  /// The share of words that two titles have in common; 0 to 1.
  func titleLikeness(to other: WordSet) -> Double {
    let mine = Set(title)
    let shared = other.title.count(where: mine.contains)
    return title.isEmpty || other.title.isEmpty
      ? 0 : 2 * Double(shared) / Double(title.count + other.title.count)
  }
}

/// Which of many texts share words with one, without comparing it with each.
struct WordIndex {
  private var places: [UInt64: [Int32]] = [:]
  private let count: Int

  /// Words in more texts than this tell nothing.
  private static let commonest = 48

  /// Indexes texts by their words.
  init(_ texts: [WordSet]) {
    count = texts.count
    for (position, text) in texts.enumerated() {
      for word in text.words { places[word, default: []].append(Int32(position)) }
    }
  }

  /// The texts that share words with another, with the number of words shared; the order is that of the texts.
  func shared(with other: WordSet) -> [(position: Int, shared: Int)] {
    var counts: [Int32: Int] = [:]
    var common = 0
    for word in other.words {
      guard let found = places[word] else { continue }
      if found.count > Self.commonest {
        common += 1
      } else {
        for place in found { counts[place, default: 0] += 1 }
      }
    }
    return counts.map { (Int($0.key), $0.value + common) }.sorted { $0.0 < $1.0 }
  }
}
