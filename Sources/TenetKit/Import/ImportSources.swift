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
  let stem: String
  /// The folder's name and the stem.
  let longStem: String

  /// Looks at a path.
  init(_ path: String) {
    let full = DiskPath.absolute(path)
    let name = DiskPath.name(of: full)
    let plain = name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
    let folder = DiskPath.name(of: DiskPath.parent(of: full))
    stem = ["index", "_index"].contains(plain.lowercased()) ? folder : plain
    longStem = folder + " " + stem
  }

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
