/// Finds small words that turn a sentence round although they mean nothing by themselves: *switch on* and *switch off*,
/// *från* and *till*, *your* and *our*.
enum OppositeWords {
  private static let opposites: [Set<String>] = [
    ["on", "off"], ["in", "out"], ["up", "down"], ["from", "to"], ["into", "from"], ["onto", "off"],
    ["in", "ut"], ["på", "av"], ["upp", "ned"], ["upp", "ner"], ["från", "till"], ["till", "från"],
    ["inne", "ute"],
    ["our", "your", "their", "his", "her", "my"], ["vår", "din", "deras", "er", "min", "hans", "hennes"],
    ["våra", "dina", "era", "mina", "deras"], ["vårt", "ditt", "ert", "mitt"], ["with", "without"],
  ]

  /// Why two sentences ask different things that differ in such a word and in nothing else; nil where they do not.
  static func reason(_ old: [SentenceWord], _ new: [SentenceWord]) -> ChangeReason? {
    let (was, now) = (old.filter(\.isWord), new.filter(\.isWord))
    guard was.count == now.count else { return nil }
    let differing = zip(was, now).filter { $0.lower != $1.lower }
    // One of them turned round, or two that changed places: 'from here to there', 'to here from there'.
    guard (1...2).contains(differing.count), let (before, after) = differing.first,
      differing.allSatisfy({ pair in
        opposites.contains { $0.contains(pair.0.lower) && $0.contains(pair.1.lower) }
      })
    else { return nil }
    return ChangeReason(.object, old: before.surface, new: after.surface)
  }
}
