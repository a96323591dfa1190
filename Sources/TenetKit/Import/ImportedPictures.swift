import Importing
import PolicyModel
import PolicyReading
import SiteBuilding
import SourceText
import Storage

/// The pictures of a document, as files of `media/` and rows of the register.
struct ImportedPictures {
  /// The ids by the addresses that the document has for them.
  private(set) var ids: [String: Identifier] = [:]
  /// New files, by their paths in the workspace.
  private(set) var files: [(path: String, bytes: [UInt8])] = []
  /// New rows of the register.
  private(set) var rows: [String] = []

  /// Takes the pictures of a document that are there and that browsers show.
  ///
  /// `taken` are the ids that the register has already, and gains those that are given here. A picture that stands in
  /// the register already is used from there.
  init(
    of read: DocumentReader.Read, for policy: Identifier, language: Language, in workspace: Workspace,
    from store: some FileStore, taken: inout [Identifier: [UInt8]]
  ) {
    if taken.isEmpty {
      for item in workspace.registers.media {
        taken[item.id.value] = (try? store.read(item.file.value, limit: FileLimits.fileSize)) ?? []
      }
    }
    var number = 1
    for source in read.document.imageSources {
      guard let bytes = read.picture(source), !bytes.isEmpty, bytes.count <= FileLimits.fileSize,
        let ending = Self.ending(of: bytes, source)
      else { continue }
      if let same = taken.filter({ $0.value == bytes }).map(\.key).min() {
        ids[source] = same
        continue
      }
      var id = policy.numbered(number)
      while taken[id] != nil {
        number += 1
        id = policy.numbered(number)
      }
      taken[id] = bytes
      ids[source] = id
      files.append(("media/\(id).\(ending)", bytes))
      rows.append(Self.row(id, ending, alt: read.document.alt(of: source), language))
    }
  }

  /// Adds pictures of earlier states.
  mutating func add(_ files: [(path: String, bytes: [UInt8])], _ rows: [String]) {
    self.files = files + self.files
    self.rows = rows + self.rows
  }

  /// The ending of a picture's name, by its own bytes; nil for a kind that browsers do not show.
  private static func ending(of bytes: [UInt8], _ source: String) -> String? {
    let named = source.lowercased().hasSuffix(".svg") ? "svg" : ""
    switch ImageFormat(bytes, named: named) {
    case .jpeg: return "jpg"
    case .png: return "png"
    case .gif: return "gif"
    case .webp: return "webp"
    case .svg: return "svg"
    case .other: return nil
    }
  }

  /// A row of the register: internal, and with what is missing before it may be anything else.
  private static func row(_ id: Identifier, _ ending: String, alt: String, _ language: Language) -> String {
    let isSwedish = language.tag.hasPrefix("sv")
    let shows =
      alt.isEmpty
      ? isSwedish
        ? "  # alt: vad bilden visar, för den som inte ser den"
        : "  # alt: what it shows, for those who do not see it"
      : "  alt: { \(language): \(YAMLScalar.quoted(alt)) }"
    let rest =
      isSwedish
      ? [
        "  # Innan den får lämna huset:", "  # credit: vem som har gjort den",
        "  # licence: på vilka villkor den får användas", "  # permission: vem som har sagt ja, och till vad",
      ]
      : [
        "  # Before it may leave the house:", "  # credit: who made it",
        "  # licence: on what terms it may be used",
        "  # permission: who said yes, and to what",
      ]
    return (["\(id):", "  file: media/\(id).\(ending)", shows] + rest).joined(separator: "\n") + "\n"
  }
}
