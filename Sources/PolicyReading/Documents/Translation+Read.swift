import Diagnostics
import Messages
import PolicyModel
import SourceText

extension Translation {
  /// Reads `policy.LANGUAGE.md` or `departments/DEPARTMENT.LANGUAGE.md`.
  static func read(_ file: SourceFile, _ diagnostics: inout [Diagnostic]) -> Translation? {
    guard var reader = MarkdownFileReader(file, &diagnostics) else { return nil }
    let of = reader.fields.require(
      reader.fields.id("translation-of", &diagnostics), "translation-of",
      help: "add 'translation-of: …', the id of the policy", &diagnostics)
    let department = reader.fields.id("department", &diagnostics)
    let language = reader.fields.require(
      reader.fields.parsed("language", expected: "a language tag, such as en", &diagnostics) { Language($0) },
      "language", help: "add 'language: …', such as en", &diagnostics)
    let title = reader.fields.string("title", &diagnostics)
    let summary = reader.fields.string("summary", &diagnostics)
    reader.fields.finish(&diagnostics)
    guard let document = reader.document(&diagnostics) else { return nil }
    let elements = ElementTreeReader.read(document, in: file, as: .translation, &diagnostics)
    guard let of, let language else { return nil }
    return Translation(
      of: of, department: department, language: language, path: file.path, title: title, summary: summary,
      elements: elements)
  }
}
