/// Every secret of a workspace for readers of a visibility, ready to be searched for.
///
/// What also stands in something they may read is none: the same words in the same order are no sign of a leak.
package struct SecretBook: Sendable {
  /// The secrets.
  private(set) var secrets: [Secret] = []
  /// Texts and names of files, by runs of words.
  private(set) var runs = GramTable([])
  /// Ids and versions, by their words.
  private(set) var ids = GramTable([])
  /// The single words of texts, which are looked for in lists of words alone.
  private(set) var words = GramTable([])
  /// The words that stand in something that may be read, among those that are an id.
  private(set) var ordinaryIDs: Set<UInt64> = []
  /// The ids, and words joined by hyphens, that stand in something that may be read.
  private(set) var openIDs: Set<UInt64> = []

  /// How many pieces are searched for.
  package var pieces: Int { runs.count + ids.count }

  /// Takes what was collected.
  init(_ collector: SecretCollector) {
    secrets = collector.secrets
    runs = GramTable(collector.runs)
    ids = GramTable(collector.ids)
    words = GramTable(collector.words)
  }

  /// Collects from a workspace; `pageTexts` are the templates and whatever else is on every page, `extra` what is
  /// searched for besides.
  static func of(_ walk: WorkspaceWalk, pageTexts: PageTexts, extra: [Secret] = []) -> SecretBook {
    var collector = SecretCollector(pageWords: pageTexts.wordHashes)
    for secret in extra { collector.take(secret.text, secret.kind, isOpen: false, secret.place) }
    walk.walk(into: &collector)
    var opener = SecretOpener(book: SecretBook(collector))
    walk.walk(into: &opener)
    opener.open(pageTexts)
    return opener.book
  }

  /// Takes a run of words that may be read.
  mutating func open(run key: UInt64) { runs.open(key) }

  /// Takes a single word that may be read.
  mutating func open(word key: UInt64) { words.open(key) }

  /// Takes runs of words that may be read, single words among them.
  mutating func open(runs keys: [UInt64]) {
    runs.open(all: keys)
    words.open(all: keys)
  }

  /// Takes an id that may be read.
  mutating func open(id key: UInt64) {
    ids.open(key)
    openIDs.insert(key)
  }

  /// Takes a word that is an id and stands in something that may be read.
  mutating func note(word key: UInt64) {
    ordinaryIDs.insert(key)
  }
}
