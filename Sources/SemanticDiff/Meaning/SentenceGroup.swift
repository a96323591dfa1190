/// Sentences of both versions that say one thing: one and its new wording, one that became two, one that came or went.
struct SentenceGroup {
  /// Old sentences, as positions.
  let old: [Int]
  /// New sentences, as positions.
  let new: [Int]
}

/// Finds which sentences of the new version are which of the old one: by the words that were aligned, then by
/// likeness within an element.
struct SentenceGrouping {
  let alignment: DocumentAlignment
  /// The sentences of changed old texts.
  let old: [Sentence]
  /// The sentences of changed new texts.
  let new: [Sentence]
  /// What belongs together; unchanged sentences too.
  private(set) var groups: [SentenceGroup] = []

  init(_ alignment: DocumentAlignment, old: [Sentence], new: [Sentence]) {
    self.alignment = alignment
    self.old = old
    self.new = new
    run()
  }

  private mutating func run() {
    var sets = DisjointSets(old.count + new.count)
    let places = oldPlaces()
    var isJoined = [Bool](repeating: false, count: old.count + new.count)
    for (position, sentence) in new.enumerated() {
      var shared: [Int: Int] = [:]
      var words = 0
      guard let text = alignment.newBodies[sentence.element] else { continue }
      for token in sentence.tokens where text.tokens[token].kind != .sign {
        words += 1
        let origin = alignment.origins[sentence.element][token]
        if origin != .nowhere, let place = places[Int(origin.element)]?[Int(origin.token)] {
          shared[place, default: 0] += 1
        }
      }
      for (match, count) in shared {
        let smaller = min(words, self.words(old[match]))
        guard count * 10 >= smaller * 4 else { continue }
        sets.join(match, old.count + position)
        isJoined[match] = true
        isJoined[old.count + position] = true
      }
    }
    joinAlike(&sets, isJoined)
    var members: [Int: ([Int], [Int])] = [:]
    for position in old.indices { members[sets.root(position), default: ([], [])].0.append(position) }
    for position in new.indices {
      members[sets.root(old.count + position), default: ([], [])].1.append(position)
    }
    groups = members.values.map { SentenceGroup(old: $0.0, new: $0.1) }
      .sorted { ($0.new.first ?? .max, $0.old.first ?? .max) < ($1.new.first ?? .max, $1.old.first ?? .max) }
  }

  /// For each old element the sentence that each of its tokens is in.
  private func oldPlaces() -> [Int: [Int]] {
    var places: [Int: [Int]] = [:]
    for (position, sentence) in old.enumerated() {
      if places[sentence.element] == nil {
        let count = alignment.oldBodies[sentence.element]?.tokens.count ?? 0
        places[sentence.element] = .init(repeating: -1, count: count)
      }
      for token in sentence.tokens { places[sentence.element]?[token] = position }
    }
    return places
  }

  private func words(_ sentence: Sentence) -> Int {
    guard let text = alignment.oldBodies[sentence.element] else { return 1 }
    return max(1, text.tokens[sentence.tokens].count { $0.kind != .sign })
  }

  /// Joins what is left over on both sides of an element where it is alike: words that were moved or rewritten.
  private func joinAlike(_ sets: inout DisjointSets, _ isJoined: [Bool]) {
    let left = Dictionary(grouping: old.indices.filter { !isJoined[$0] }) { old[$0].element }
    guard !left.isEmpty else { return }
    var taken: Set<Int> = []
    for position in new.indices where !isJoined[old.count + position] {
      let sentence = new[position]
      guard let match = alignment.oldOfNew[sentence.element], let candidates = left[match],
        let text = alignment.newBodies[sentence.element], let was = alignment.oldBodies[match]
      else { continue }
      let mine = Self.keys(sentence, text)
      var best: (score: Double, position: Int)?
      for candidate in candidates.prefix(200) where !taken.contains(candidate) {
        let score = mine.likeness(Self.keys(old[candidate], was))
        if score >= 0.34, score > best?.score ?? 0 { best = (score, candidate) }
      }
      if let best {
        taken.insert(best.position)
        sets.join(best.position, old.count + position)
      }
    }
  }

  private static func keys(_ sentence: Sentence, _ text: BlockText) -> Set<UInt64> {
    Set(text.tokens[sentence.tokens].filter { $0.kind == .word && $0.end - $0.start > 2 }.map(\.key))
  }
}

extension Set<UInt64> {
  /// The share that two sets have in common (Dice), 0 to 1.
  fileprivate func likeness(_ other: Set<UInt64>) -> Double {
    isEmpty || other.isEmpty ? 0 : 2 * Double(intersection(other).count) / Double(count + other.count)
  }
}
