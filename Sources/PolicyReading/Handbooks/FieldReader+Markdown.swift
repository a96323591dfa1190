import Diagnostics
import MarkdownTree
import Messages
import PolicyModel
import SourceText

extension FieldReader {
  /// A text as Markdown, or one per language.
  ///
  /// Links that may not stand there, and HTML, are told at the place where the text begins: in YAML the places in it are
  /// not those of the file.
  mutating func markdown(_ key: String, in file: SourceFile, _ diagnostics: inout [Diagnostic])
    -> HandbookText?
  {
    guard let value = value(key) else { return nil }
    var links: [Located<LinkTarget>] = []
    switch value.content {
    case .scalar(let text):
      let tree = Self.tree(text, at: value.location, &links, &diagnostics)
      return HandbookText(common: tree, byLanguage: [:], links: links)
    case .mapping(let members):
      var trees: [Language: MarkdownTree] = [:]
      for member in members {
        guard let language = Language(member.key.value), case .scalar(let text) = member.value.content else {
          diagnostics.append(
            .invalidValue(
              member.key.value, of: key, expected: "a text per language: { sv: …, en: … }",
              at: member.key.location))
          continue
        }
        trees[language] = Self.tree(text, at: member.value.location, &links, &diagnostics)
      }
      return HandbookText(common: nil, byLanguage: trees, links: links)
    case .sequence:
      diagnostics.append(
        Diagnostic(.invalidValue, "'\(key)' must be one text, or one per language", at: value.location))
      return nil
    }
  }

  private static func tree(
    _ text: String, at location: SourceLocation, _ links: inout [Located<LinkTarget>],
    _ diagnostics: inout [Diagnostic]
  ) -> MarkdownTree {
    var faults: [Diagnostic] = []
    let findings = ProseReader.read(
      MarkdownParser.parse(text), in: SourceFile(path: location.path, text: text), &faults)
    diagnostics += faults.map { $0.moved(to: location) }
    links += findings.links.map { Located($0.value, at: location) }
    return findings.tree.withoutPositions()
  }
}

extension Diagnostic {
  /// The same fault at another place.
  fileprivate func moved(to location: SourceLocation) -> Diagnostic {
    Diagnostic(rule: rule, severity: severity, message: message, location: location, help: help)
  }
}
