import Diagnostics
import Messages
import PolicyModel
import SourceText

/// Reads the files of `registers/`.
enum RegisterReader {
  /// The files a workspace may have there.
  static let names = ["accounts", "contacts", "glossary", "media", "questions", "references"]

  /// Reads the registers from their files by name (`accounts`, …).
  static func read(_ files: [String: SourceFile], _ diagnostics: inout [Diagnostic]) -> Registers {
    Registers(
      accounts: rows(files["accounts"], &diagnostics, Account.read),
      contacts: rows(files["contacts"], &diagnostics, Contact.read),
      glossary: rows(files["glossary"], &diagnostics, GlossaryTerm.read),
      media: rows(files["media"], &diagnostics, MediaItem.read),
      questions: rows(files["questions"], &diagnostics, AskedQuestion.read),
      references: rows(files["references"], &diagnostics, Reference.read))
  }

  private static func rows<Row>(
    _ file: SourceFile?, _ diagnostics: inout [Diagnostic],
    _ read: (Located<Identifier>, inout FieldReader, inout [Diagnostic]) -> Row?
  ) -> [Row] {
    guard let file, var fields = FieldReader(yamlFile: file, what: "the register", &diagnostics) else {
      return []
    }
    return fields.rows(&diagnostics).compactMap { id, row in
      var row = row
      let value = read(id, &row, &diagnostics)
      // A row that could not be read has not asked for all of its keys: its other keys are not at fault.
      if value != nil { row.finish(&diagnostics) } else { row.reportEmptyKeys(&diagnostics) }
      return value
    }
  }
}

extension FieldReader {
  /// Reads a whole YAML file as keys with values.
  init?(yamlFile file: SourceFile, what: Message, _ diagnostics: inout [Diagnostic]) {
    let offsets = file.byteOrderMarkLength..<file.bytes.count
    guard let yaml = YAMLReader.read(file, offsets, &diagnostics) else { return nil }
    self.init(yaml, what: what, &diagnostics)
  }
}
