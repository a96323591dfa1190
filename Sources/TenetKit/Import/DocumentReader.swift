import ExternalPrograms
import Importing
import JSONText
import Messages
import PolicyReading
import SourceText
import Storage

/// Reads documents of every kind from the disk.
struct DocumentReader {
  /// A folder of this command's own, for the pictures that pandoc takes out of documents.
  let scratch: String

  private static let pandoc = ExternalProgram("pandoc")
  /// The largest document, in bytes: pictures are part of a Word file.
  private static let largest = 256 * 1024 * 1024

  /// A document that was read.
  struct Read {
    /// The document.
    let document: SourceDocument
    /// The bytes of a picture by its address in the document; nil when there is none.
    let picture: (String) -> [UInt8]?
  }

  /// Reads a file of the disk.
  func read(_ path: String) async throws -> Read {
    let full = DiskPath.absolute(path)
    let bytes: [UInt8]
    do {
      bytes = try DiskStore(root: DiskPath.parent(of: full)).read(
        DiskPath.name(of: full), limit: Self.largest)
    } catch  where error.code == .notFound {
      throw ImportRefusal.noFile(path: path)
    }
    return try await read(bytes, path: path) { address in
      Self.file(address, beside: full)
    }
  }

  /// Reads the bytes of a file; `beside` gives the bytes of other files, by their addresses from there.
  func read(_ bytes: [UInt8], path: String, beside: @escaping (String) -> [UInt8]?) async throws -> Read {
    guard let kind = DocumentKind(path: path) else {
      throw DocumentKind.canBeConverted(path)
        ? ImportRefusal.convertFirst(path: path) : .unknownKind(path: path)
    }
    switch kind {
    case .markdown:
      let (file, remarks) = text(bytes, path)
      return Read(document: MarkdownSourceReader.document(file).adding(remarks), picture: beside)
    case .plainText:
      let (file, remarks) = text(bytes, path)
      return Read(document: PlainTextReader.document(file).adding(remarks), picture: beside)
    case .html:
      let (file, remarks) = text(bytes, path)
      let document = try await pandoc(["-f", "html"], file.bytes, path)
      return Read(document: document.adding(remarks), picture: beside)
    case .office(let format):
      return try await office(format, bytes, path)
    }
  }

  private func office(_ format: String, _ bytes: [UInt8], _ path: String) async throws -> Read {
    let media = scratch + "/" + DiskPath.name(of: path)
    let tables = format == "odt" ? OpenDocumentTables(bytes) : nil
    let document = try await pandoc(
      ["-f", format, "--track-changes=all", "--extract-media=\(media)"], tables?.bytes ?? bytes, path)
    return Read(document: document.adding(Self.limits(of: format) + (tables?.remarks ?? []))) { address in
      address.hasPrefix(media + "/") ? Self.bytes(of: address) : nil
    }
  }

  /// What pandoc does not tell of a kind of file.
  private static func limits(of format: String) -> [ImportRemark] {
    guard format != "docx" else { return [] }
    return [
      ImportRemark(
        .changed, .insertion,
        "tracked changes in a file of this kind are taken as accepted and cannot be listed; save it as .docx first if it has any"
      )
    ]
  }

  private func pandoc(_ options: [String], _ bytes: [UInt8], _ path: String) async throws -> SourceDocument {
    let output: [UInt8]
    do {
      output = try await Self.pandoc.run(options + ["-t", "json"], input: bytes)
    } catch {
      guard case .failed = error.code else { throw error }
      throw ImportRefusal.notADocument(path: path)
    }
    guard let json = try? JSON(readingForeign: output), let document = PandocReader.document(json) else {
      throw ImportRefusal.notADocument(path: path)
    }
    return document
  }

  /// A file of text, whatever its letters are written in.
  private func text(_ bytes: [UInt8], _ path: String) -> (file: SourceFile, remarks: [ImportRemark]) {
    let (text, remark) = OldText.decoded(bytes)
    return (SourceFile(path: path, bytes: text), remark.map { [$0] } ?? [])
  }

  private static func file(_ address: String, beside path: String) -> [UInt8]? {
    guard !address.contains(":"), !address.hasPrefix("/") else { return nil }
    let plain = address.split(whereSeparator: { "?#".contains($0) }).first.map(String.init) ?? address
    return bytes(of: DiskPath.parent(of: path) + "/" + (plain.decodedAddress))
  }

  private static func bytes(of path: String) -> [UInt8]? {
    let full = DiskPath.absolute(path)
    return try? DiskStore(root: DiskPath.parent(of: full)).read(DiskPath.name(of: full), limit: largest)
  }
}

extension SourceDocument {
  /// The document with more to tell.
  func adding(_ remarks: [ImportRemark]) -> SourceDocument {
    SourceDocument(fields: fields, blocks: blocks, remarks: self.remarks + remarks)
  }
}
