import Editions
import ExternalPrograms
import Foundation
import Messages
import PolicyModel
import Rendering
import Storage

extension Handbook {
  /// The handbook as a Word document, made of its page by pandoc with styles of our own.
  ///
  /// `docs/decisions/0013-word-by-pandoc-epub-and-slides-by-hand.md` says why.
  package func word(tell: @escaping @Sendable (Message) -> Void) async throws -> [UInt8] {
    let page = try wordPage()
    let folder = FileManager.default.temporaryDirectory.appending(path: "tenet-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let reference = folder + "/reference.docx"
    let filter = folder + "/word.lua"
    try FileReplacement.write(try WordReference(self).bytes(), to: reference)
    try FileReplacement.write(templates.handbookFiles["handbook/word/word.lua"] ?? [], to: filter)
    tell("pandoc makes the Word document")
    return try await ExternalProgram("pandoc").run(
      [
        "--from=html", "--to=docx", "--shift-heading-level-by=-1", "--reference-doc=\(reference)",
        "--lua-filter=\(filter)", "--output=-",
      ], input: page, environment: ["SOURCE_DATE_EPOCH": String(sourceDate), "TZ": "UTC"])
  }
}
