import Diagnostics
import Messages
import PolicyModel
import SourceText

extension Variant {
  /// Reads `departments/DEPARTMENT.md`.
  static func read(_ file: SourceFile, sourceLanguage: Language, _ diagnostics: inout [Diagnostic])
    -> Variant?
  {
    guard var reader = MarkdownFileReader(file, &diagnostics) else { return nil }
    let of = reader.fields.require(
      reader.fields.id("variant-of", &diagnostics), "variant-of",
      help: "add 'variant-of: …', the id of the policy", &diagnostics)
    let department = reader.fields.require(
      reader.fields.id("department", &diagnostics), "department",
      help: "add 'department: …', whose variant this is", &diagnostics)
    let language = reader.fields.language(&diagnostics)
    let owner = reader.fields.party("owner", &diagnostics)
    reader.fields.finish(&diagnostics)
    guard let document = reader.document(&diagnostics) else { return nil }
    let elements = ElementTreeReader.read(document, in: file, as: .variant, &diagnostics)
    guard let of, let department else { return nil }
    return Variant(
      of: of, department: department, language: language?.value ?? sourceLanguage,
      languageLocation: language?.location ?? SourceLocation(path: file.path), path: file.path, owner: owner,
      elements: elements)
  }
}
