import Importing
import Messages
import Unpacking

/// An OpenDocument text whose tables pandoc reads whole: it passes over rows that are repeated on every page.
struct OpenDocumentTables {
  /// The document.
  private(set) var bytes: [UInt8]
  /// What there is to tell of its tables.
  private(set) var remarks: [ImportRemark] = []

  private static let content = "content.xml"

  /// Takes a document; one that cannot be unpacked stays as it is.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    guard let file = UnpackedFile.unpacking(bytes), file.fault == nil else { return }
    var files: [(name: String, bytes: [UInt8])] = []
    for part in file.parts {
      guard case .file(let name) = part.place, case .file(let content) = part.content else { return }
      files.append((name, content))
    }
    guard let place = files.firstIndex(where: { $0.name == Self.content }) else { return }
    let text = String(decoding: files[place].bytes, as: UTF8.self)
    if text.contains("<table:covered-table-cell") {
      remarks.append(
        ImportRemark(
          .changed, .mergedCells,
          "merged cells of a file of this kind stand in the first of their places, and the others are empty: fill them, or save it as .docx first"
        ))
    }
    let plain = text.replacing(/<\/?table:table-header-rows *\/?>/, with: "")
    guard plain.utf8.count != text.utf8.count else { return }
    files[place].bytes = Array(plain.utf8)
    self.bytes = StoredArchive(files).bytes
  }
}
