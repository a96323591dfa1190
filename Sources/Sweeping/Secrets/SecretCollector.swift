/// Takes what may not be read.
struct SecretCollector: TextSink {
  private(set) var secrets: [Secret] = []
  private(set) var runs: [(key: UInt64, value: UInt32)] = []
  private(set) var ids: [(key: UInt64, value: UInt32)] = []
  /// The single words of texts, each once.
  private(set) var words: [(key: UInt64, value: UInt32)] = []
  private var seenWords: Set<UInt64> = []

  private static let mostTexts = 20_000

  private let pageWords: Set<UInt64>

  /// Collects; `pageWords` are words that every page may say.
  init(pageWords: Set<UInt64> = []) { self.pageWords = pageWords }

  /// A word alone is only a name when it is as long as this.
  private static let shortestName = 4

  mutating func take(
    _ text: String, _ kind: Secret.Kind, isOpen: Bool, _ place: @autoclosure () -> SecretPlace
  ) {
    guard !isOpen, let value = UInt32(exactly: secrets.count) else { return }
    let words = WordReader.words(inText: text)
    guard !words.isEmpty else { return }
    let before = runs.count + ids.count
    switch kind {
    case .text:
      addRuns(words, value)
      for part in AddressParts.of(text) { addRuns(WordReader.words(inText: part), value) }
    case .file:
      let name = WordReader.words(inText: String(text.split(separator: "/").last ?? ""))
      if name.count > 1 { runs.append((WordHash.run(name.suffix(WordHash.runLength)), value)) }
      // Without its ending it is words like others, unless they are joined as they are in an address.
      let stem = Array(name.dropLast())
      if stem.count > 1 { ids.append((WordHash.run(stem), value)) }
      if words.count > name.count {
        runs.append((WordHash.run(words.suffix(WordHash.runLength)), value))
      }
    case .id, .version: ids.append((WordHash.run(words), value))
    }
    if runs.count + ids.count > before {
      // The control needs some texts; of a large workspace not all of them are kept.
      secrets.append(Secret(place: place(), text: secrets.count < Self.mostTexts ? text : "", kind: kind))
      if kind == .text { addWords(words, value) }
    }
  }

  private mutating func addWords(_ words: [Word], _ value: UInt32) {
    for index in words.indices where seenWords.insert(words[index].hash).inserted {
      self.words.append((WordHash.run(words[index...index]), value))
    }
  }

  private mutating func addRuns(_ words: [Word], _ value: UInt32) {
    if words.count == 1 {
      guard words[0].count >= Self.shortestName, !words[0].marks.has(.number) || words[0].count > 6
      else {
        return
      }
    }
    let length = min(WordHash.runLength, words.count)
    for start in 0...words.count - length {
      let run = words[start..<start + length]
      if mayBeMade(run) { continue }
      runs.append((WordHash.run(run), value))
    }
  }

  /// Whether a page may say the same of itself: a date, a time, an amount, with the words that pages have for them.
  ///
  /// Numbers alone count when they are like those of telephones.
  private func mayBeMade(_ run: ArraySlice<Word>) -> Bool {
    guard run.contains(where: { $0.marks.has(.number) }) else { return false }
    if run.allSatisfy({ $0.marks.has(.number) }) {
      return run.reduce(0, { $0 + $1.count }) < 7 || !run.contains { $0.count == 3 || $0.count > 4 }
    }
    return run.allSatisfy { $0.marks.has(.number) || pageWords.contains($0.hash) }
  }
}
