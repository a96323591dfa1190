/// Takes what may not be read.
struct SecretCollector: TextSink {
  private(set) var secrets: [Secret] = []
  private(set) var runs: [(key: UInt64, value: UInt32)] = []
  private(set) var ids: [(key: UInt64, value: UInt32)] = []

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
    if runs.count + ids.count > before { secrets.append(Secret(place: place(), text: text, kind: kind)) }
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
      // Numbers alone are dates, times and amounts, except the long ones.
      if run.allSatisfy({ $0.marks.has(.number) }), run.reduce(0, { $0 + $1.count }) < 7 { continue }
      runs.append((WordHash.run(run), value))
    }
  }
}
