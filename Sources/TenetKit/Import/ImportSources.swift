import Importing
import PolicyModel
import PolicyReading
import Storage

/// The files that somebody asked for: those named, and those in the folders named.
struct ImportSources {
  /// The files, as they are named from here.
  private(set) var files: [String] = []
  /// Files of the folders that are no documents for a policy.
  private(set) var passedOver: [String] = []

  /// Finds the files.
  init(_ paths: [String]) throws {
    for path in paths {
      let full = DiskPath.absolute(path)
      guard DiskPath.exists(full) else { throw ImportRefusal.noFile(path: path) }
      guard (try? DiskFolder.names(in: full)) != nil else {
        files.append(path)
        continue
      }
      try add(folder: path)
    }
  }

  private mutating func add(folder: String) throws {
    var found: [String] = []
    for entry in try DiskStore(root: DiskPath.absolute(folder)).entries() where entry.kind == .file {
      let path = (folder.hasSuffix("/") ? String(folder.dropLast()) : folder) + "/" + entry.path
      let isReadMe = DiskPath.name(of: path).lowercased().hasPrefix("readme.")
      if DocumentKind(path: path) != nil, !isReadMe {
        found.append(path)
      } else if isReadMe || DocumentKind.canBeConverted(path) {
        passedOver.append(path)
      }
    }
    guard !found.isEmpty else { throw ImportRefusal.emptyFolder(path: folder) }
    files += found
  }
}

/// The name of a file as an id and as a title.
struct SourceName {
  /// The part of the name before its ending; for `index.md`, the name of its folder.
  ///
  /// Of a document from an office, without what tells of the file and not of the text: `slutlig`, `v3`, `2019`.
  let stem: String
  /// The folder's name and the stem.
  let longStem: String

  /// Looks at a path.
  init(_ path: String) {
    let full = DiskPath.absolute(path)
    let name = DiskPath.name(of: full)
    let plain = name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
    let folder = DiskPath.name(of: DiskPath.parent(of: full))
    let whole = ["index", "_index"].contains(plain.lowercased()) ? folder : plain
    longStem = folder + " " + whole
    switch DocumentKind(path: path) {
    case .office, .html: stem = Self.withoutFileWords(whole)
    case .markdown, .plainText, nil: stem = whole
    }
  }

  /// A name without the words at its end that count versions and copies; as it is when nothing else is in it.
  private static func withoutFileWords(_ name: String) -> String {
    var words = name.split { " _-()[],".contains($0) }
    while let last = words.last, isFileWord(last.lowercased(), after: words.dropLast().last?.lowercased()) {
      words.removeLast()
    }
    let kept = words.last.map { name[..<$0.endIndex] } ?? ""
    return kept.contains(where: \.isLetter) ? String(kept) : name
  }

  private static func isFileWord(_ word: String, after before: String?) -> Bool {
    if fileWords.contains(word) { return true }
    // v3, v1.2, 2019, 20190131, 98324; and the numbers of '2019 01 31' and 'version 3'.
    if word.wholeMatch(of: /(?:v|ver|version|rev)?[0-9]+(?:\.[0-9]+)+|(?:v|ver|version|rev)[0-9]+/) != nil {
      return true
    }
    guard word.allSatisfy(\.isNumber) else { return false }
    if word.count > 4 || word.count == 4 && ["19", "20"].contains(word.prefix(2)) { return true }
    return before.map { fileWords.contains($0) || $0.count <= 4 && $0.allSatisfy(\.isNumber) } == true
  }

  private static let fileWords: Set<String> = [
    "slutlig", "slutgiltig", "slutversion", "utkast", "kopia", "reviderad", "uppdaterad", "klar", "final",
    "draft", "copy", "revised", "updated", "version", "ver", "rev", "v",
  ]

  /// The stem as a title: `resor_i-tjansten` gives `Resor i tjansten`.
  var title: String {
    let words = stem.replacing("_", with: " ").replacing("-", with: " ").trimmedWhiteSpace
    return words.isEmpty ? stem : words.prefix(1).uppercased() + words.dropFirst()
  }

  /// The stem as an id.
  var id: Identifier { Identifier(slugOf: stem, fallback: Identifier(slugOf: "policy", fallback: .preamble)) }

  /// The id with the folder's name in it, for the second of two files of the same name.
  var longID: Identifier { Identifier(slugOf: longStem, fallback: id) }
}

extension String {
  /// The text without white space at its ends.
  fileprivate var trimmedWhiteSpace: String {
    var slice = self[...]
    while slice.first?.isWhitespace == true { slice.removeFirst() }
    while slice.last?.isWhitespace == true { slice.removeLast() }
    return String(slice)
  }
}
