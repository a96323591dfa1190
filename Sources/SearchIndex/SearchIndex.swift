package import PolicyModel

/// Which words stand in which entries, of one site in one language.
///
/// Entries are added in the order in which readers find them; each word keeps the list of those that have it, written
/// as it will stand in the index: the step from the entry before, and whether the word is in the title. Words that say
/// nothing (*och*, *the*) are left out. Words stand as they are written, with å, ä, ö, in small letters: what is
/// inflected, compounded or mistyped is the search's affair, which has the whole vocabulary before it.
package struct SearchIndex {
  /// A word of the index.
  package struct Word {
    /// The word, in small letters.
    package let text: ArraySlice<UInt8>
    /// How many entries have it.
    package let count: Int
    /// Which entries, in signs.
    package let places: [UInt8]
  }

  /// How many entries there are.
  package private(set) var count = 0
  /// The kind of each entry, one sign each.
  package private(set) var kinds: [UInt8] = []

  private var table = WordTable()
  private let silentCount: Int
  private var places: [[UInt8]] = []
  private var counts: [Int] = []
  private var lastEntries: [Int] = []
  private var word: [UInt8] = []

  /// Begins an index of texts in a language.
  package init(in language: Language) {
    for silent in QuestionWords.of(language).silent.sorted() { _ = table.number(of: Array(silent.utf8)) }
    silentCount = table.count
  }

  /// Begins an entry; what is added next is in it.
  ///
  /// Gives its number.
  @discardableResult
  package mutating func begin(_ kind: EntryKind, title: String) -> Int {
    kinds.append(kind.sign)
    count += 1
    add(Array(title.utf8)[...], isTitle: true)
    return count - 1
  }

  /// Adds the words of a text to the entry that was begun last.
  package mutating func add(_ text: String) { add(Array(text.utf8)[...], isTitle: false) }

  private mutating func add(_ text: ArraySlice<UInt8>, isTitle: Bool) {
    var words = WordBytes(text)
    while let range = words.next() {
      guard range.count > 1 else { continue }
      word.removeAll(keepingCapacity: true)
      for index in range { word.append(WordBytes.folded(text, index)) }
      note(table.number(of: word) - silentCount, isTitle)
    }
  }

  /// Notes that the newest entry has a word; titles come first, so that a word in both counts as one of the title.
  private mutating func note(_ number: Int, _ isTitle: Bool) {
    guard number >= 0 else { return }
    let entry = count - 1
    if number == places.count {
      places.append([])
      counts.append(0)
      lastEntries.append(-1)
    }
    guard lastEntries[number] != entry else { return }
    let step = entry - max(0, lastEntries[number])
    SignNumber.append(step * 2 + (isTitle ? 1 : 0), to: &places[number])
    lastEntries[number] = entry
    counts[number] += 1
  }

  /// The words, in the order of their bytes.
  package func words() -> some Sequence<Word> {
    let order = places.indices.sorted {
      table.word($0 + silentCount).lexicographicallyPrecedes(table.word($1 + silentCount))
    }
    return order.lazy.map { number in
      Word(text: table.word(number + silentCount), count: counts[number], places: places[number])
    }
  }
}
