import Editions
import JSONText
import PolicyModel
import SearchIndex

/// The index of a site in one language as scripts, which a page can load from a folder without a server.
///
/// `entries.js` and `words.js` are loaded with the page; parts of `places/` when a word in them is asked for, parts of
/// `texts/` when something in them is shown. `docs/search.md` describes them.
struct SearchFiles<Reader: Audience> {
  private let shelf: SiteShelf<Reader>

  /// About how many bytes a part has.
  private static var placesSize: Int { 24_000 }
  private static var textsSize: Int { 16_000 }
  /// How much of a text is kept to be shown.
  private static var shownLength: Int { 600 }

  /// Takes a site in one language.
  init(_ shelf: SiteShelf<Reader>) { self.shelf = shelf }

  /// The files.
  var planned: PlannedFiles { PlannedFiles(folder: path("")) { [self] place in try make(place) } }

  private func make(_ place: PlannedFiles.Place) throws {
    var index = SearchIndex(in: shelf.language)
    var texts = Parts(folder: "texts", ending: "]")
    var kinds: Set<EntryKind> = []
    var departments: [Identifier: EntrySet] = [:]
    var channels: [Identifier: EntrySet] = [:]
    var firstEntries: [JSON] = []
    try SearchEntries(shelf).visit { entry in
      if texts.isEmpty { firstEntries.append(.number(index.count)) }
      let number = index.begin(entry.kind, title: entry.title.text)
      index.add(entry.text)
      for way in entry.ways { index.add(way) }
      kinds.insert(entry.kind)
      for department in entry.departments { departments[department, default: EntrySet()].add(number) }
      for channel in entry.channels { channels[channel, default: EntrySet()].add(number) }
      texts.begin(with: "[", between: ",")
      append(entry, to: &texts.bytes)
      if texts.bytes.count >= Self.textsSize { try place(path(texts), texts.finish()) }
    }
    if !texts.isEmpty { try place(path(texts), texts.finish()) }
    let entries: JSON = [
      "kinds": .string(String(decoding: index.kinds, as: UTF8.self)), "texts": .array(firstEntries),
      "labels": .object(labels(kinds)),
      "departments": names(departments, shelf.site.registers.departments),
      "channels": names(channels, shelf.site.registers.channels),
    ]
    try place(path("entries.js"), Array("const tenetEntries = \(entries.text());\n".utf8))
    try makeWords(index, place)
  }

  /// A row of `texts/`: address, title, text, whom it binds, the language when it is another.
  ///
  /// A nought stands behind each, so that the end of one and the beginning of the next never read as one sentence.
  private func append(_ entry: SearchEntry, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "["))
    for text in [
      entry.href, entry.title.text, Self.beginning(of: entry.text),
      entry.conditions.joined(separator: " · "),
    ] {
      JSON.append(text, to: &bytes)
      bytes += [UInt8(ascii: ","), UInt8(ascii: "0"), UInt8(ascii: ",")]
    }
    JSON.append(entry.title.language == shelf.language ? "" : entry.title.language.tag, to: &bytes)
    bytes.append(UInt8(ascii: "]"))
  }

  /// So much of a text as is kept, ending with a whole word.
  private static func beginning(of text: String) -> String {
    guard text.utf8.count > shownLength else { return text }
    let beginning = text.prefix(shownLength)
    return beginning.lastIndex(of: " ").map { beginning[..<$0] + " …" } ?? beginning + "…"
  }

  private func makeWords(_ index: SearchIndex, _ place: PlannedFiles.Place) throws {
    var places = Parts(folder: "places", ending: "\"")
    var firstWords: [JSON] = []
    var vocabulary: [UInt8] = []
    for (number, word) in index.words().enumerated() {
      if places.isEmpty { firstWords.append(.number(number)) }
      if number > 0 { vocabulary.append(UInt8(ascii: " ")) }
      vocabulary += word.text
      vocabulary.append(UInt8(ascii: " "))
      vocabulary += Array(String(word.count).utf8)
      places.begin(with: "\"", between: " ")
      places.bytes += word.places
      if places.bytes.count >= Self.placesSize { try place(path(places), places.finish()) }
    }
    if !places.isEmpty { try place(path(places), places.finish()) }
    let parts = JSON.array(firstWords).text()
    let head = "const tenetVocabulary = {\"signs\":\"\(String(decoding: SignNumber.signs, as: UTF8.self))\""
    try place(
      path("words.js"),
      Array("\(head),\"places\":\(parts),\"words\":\"".utf8) + vocabulary + Array("\"};\n".utf8))
  }

  // MARK: Names

  /// The labels of the kinds that occur, by their signs: the name of the mark, its words, and whether it is a strength.
  private func labels(_ kinds: Set<EntryKind>) -> [(String, JSON)] {
    EntryKind.allCases.filter(kinds.contains).map { kind in
      let sign = String(decoding: [kind.sign], as: UTF8.self)
      guard case .element(let element, let strength) = kind else {
        return (sign, ["", .string(shelf.words("found-\(kind.name)")), false])
      }
      let label = ElementLabel(element, strength)
      return (
        sign,
        [
          .string(label?.name ?? ""), .string(shelf.words(label?.wordKey ?? "kind-\(element.rawValue)")),
          .bool(strength != nil),
        ]
      )
    }
  }

  private func names(_ sets: [Identifier: EntrySet], _ units: EntryList<UnitEntry>) -> JSON {
    .array(
      UnitTree.flattened(units, shelf.collation, shelf.directory).compactMap { unit, level in
        sets[unit.id].map { set in
          [
            .string(unit.id.text), .string(shelf.directory.passage(unit.name).text), .number(level),
            .string(String(decoding: set.signs, as: UTF8.self)),
          ]
        }
      })
  }

  // MARK: Files

  private func path(_ name: String) -> PagePath { PagePath(file: "\(shelf.language)/search/\(name)") }

  private func path(_ parts: Parts) -> PagePath { path("\(parts.folder)/\(parts.number).js") }
}

/// The files of a folder of parts, one after the other.
private struct Parts {
  let folder: String
  let ending: String
  /// Which part is being made.
  private(set) var number = 0
  /// What stands in it so far.
  var bytes: [UInt8] = []

  var isEmpty: Bool { bytes.isEmpty }

  init(folder: String, ending: String) {
    self.folder = folder
    self.ending = ending
  }

  /// Begins the next item, and the part with it when it is the first.
  mutating func begin(with start: String, between: String) {
    bytes += isEmpty ? Array("tenetSearch.take(\"\(folder)\",\(number),\(start)".utf8) : Array(between.utf8)
  }

  /// The part as a file; the next one begins.
  mutating func finish() -> [UInt8] {
    defer {
      bytes.removeAll(keepingCapacity: true)
      number += 1
    }
    return bytes + Array("\(ending));\n".utf8)
  }
}

extension EntryKind {
  /// The name of what is no element, in the keys of the words.
  fileprivate var name: String {
    switch self {
    case .policy: "policy"
    case .pressItem: "press-item"
    case .term: "term"
    case .contact: "contact"
    case .account: "account"
    case .element(let kind, _): kind.rawValue
    }
  }
}
