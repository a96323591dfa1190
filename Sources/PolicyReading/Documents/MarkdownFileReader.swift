import Diagnostics
import Messages
import PolicyModel
import SourceText

/// Opens a Markdown file with front matter: its fields, and its text cut at the headings.
struct MarkdownFileReader {
  /// The file.
  let file: SourceFile
  /// The front matter.
  var fields: FieldReader
  private let frontMatter: FrontMatter

  /// Reads the front matter; nil after a diagnostic when there is none that can be read.
  init?(_ file: SourceFile, _ diagnostics: inout [Diagnostic]) {
    guard let frontMatter = FrontMatter.find(in: file, &diagnostics),
      let yaml = YAMLReader.read(file, frontMatter.yaml, &diagnostics),
      let fields = FieldReader(yaml, what: "the front matter", &diagnostics)
    else { return nil }
    self.file = file
    self.fields = fields
    self.frontMatter = frontMatter
  }

  /// Reads the text under the front matter.
  func document(_ diagnostics: inout [Diagnostic]) -> SectionedDocument? {
    SectionedDocument.read(file, from: frontMatter.bodyStart, line: frontMatter.bodyLine, &diagnostics)
  }
}
