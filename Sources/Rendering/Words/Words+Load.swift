internal import Messages
import PolicyModel
import Yams

extension Words {
  /// The program's own words of a language, for what is shown outside a workspace.
  package static func builtIn(_ language: Language) throws(TemplateError) -> Words {
    try load(builtIn: .builtIn, overrides: nil, languages: [language])[language]
      ?? Words(language: language, entries: [:])
  }

  /// The words of a language as a workspace has them: the program's own, with those of its files `words/….yml`, as
  /// `file` hands them out, laid over them.
  package static func load(
    _ language: Language, source: Language, _ file: (String) throws -> [UInt8]?
  ) throws -> Words {
    var files: [String: [UInt8]] = [:]
    for path in Set(["en", source.tag, language.tag].map { "words/\($0).yml" }) {
      files[path] = try file(path)
    }
    let words = try load(
      builtIn: .builtIn, overrides: TemplateFiles(files: files),
      languages: source == language ? [language] : [source, language])
    return words[language] ?? Words(language: language, entries: [:])
  }

  /// Reads the words of some languages.
  ///
  /// A key that a language lacks is taken from the source language, which is the first, and then from
  /// English.
  static func load(builtIn: TemplateFiles, overrides: TemplateFiles?, languages: [Language])
    throws(TemplateError)
    -> [Language: Words]
  {
    var words: [Language: Words] = [:]
    for language in languages {
      var entries: [String: Entry] = [:]
      for tag in ["en", languages.first?.tag ?? "en", language.tag] {
        for files in [builtIn, overrides] {
          guard let bytes = files?.files["words/\(tag).yml"] else { continue }
          // Every language has words of its own for itself; borrowed names of languages would mislead.
          let read = try entriesOf(bytes, path: "words/\(tag).yml")
          entries.merge(read.filter { tag == language.tag || $0.key != "language-name" }) { _, new in new }
        }
      }
      if entries["language-name"] == nil { entries["language-name"] = .text(language.tag) }
      words[language] = Words(language: language, entries: entries)
    }
    return words
  }

  private static func entriesOf(_ bytes: [UInt8], path: String) throws(TemplateError) -> [String: Entry] {
    func failure(_ reason: Message, _ mark: Mark? = nil) -> TemplateError {
      TemplateError(path: path, line: mark?.line, reason: reason)
    }
    let root: Node?
    do {
      root = try Yams.compose(yaml: String(decoding: bytes, as: UTF8.self), .basic)
    } catch {
      throw failure("the YAML cannot be read: \(Message(borrowed: "\(error)"))")
    }
    guard let root else { return [:] }
    guard case .mapping(let mapping) = root else { throw failure("words are 'key: text' lines", root.mark) }
    var entries: [String: Entry] = [:]
    for (key, value) in mapping {
      guard case .scalar(let name) = key else { throw failure("a key must be one word", key.mark) }
      switch value {
      case .scalar(let text):
        entries[name.string] = .text(text.string)
      case .mapping(let plural):
        guard case .scalar(let one)? = plural["one"], case .scalar(let other)? = plural["other"] else {
          throw failure("'\(name.string)' needs { one: …, other: … }", value.mark)
        }
        entries[name.string] = .plural(one: one.string, other: other.string)
      default:
        throw failure("'\(name.string)' must be a text", value.mark)
      }
    }
    return entries
  }
}
