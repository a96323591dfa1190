import Editions
import ExternalPrograms
import Messages
import PolicyModel
import Rendering

extension Handbook {
  /// The handbook as a Word document, made of its page by pandoc with styles of our own.
  ///
  /// `docs/decisions/0013-word-by-pandoc-epub-and-slides-by-hand.md` says why.
  package func word(tell: @escaping @Sendable (Message) -> Void) async throws -> [UInt8] {
    let page = try wordPage()
    let folder = try ProgramFolder()
    defer { folder.remove() }
    let reference = try folder.add("reference.docx", WordReference(self, languages: page.languages).bytes())
    let filter = try folder.add("word.lua", templates.handbookFiles["handbook/word/word.lua"] ?? [])
    tell("pandoc makes the Word document")
    return try await ExternalProgram("pandoc").run(
      [
        "--from=html-auto_identifiers", "--to=docx", "--shift-heading-level-by=-1",
        "--reference-doc=\(reference)",
        "--lua-filter=\(filter)", "--output=-",
      ], input: page.bytes, environment: ["SOURCE_DATE_EPOCH": String(sourceDate), "TZ": "UTC"])
  }
}
