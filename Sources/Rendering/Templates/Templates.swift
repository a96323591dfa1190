import Mustache
import PolicyModel

/// Compiled templates and the words of every language: all that pages need besides their values.
package struct Templates: Sendable {
  private let library: MustacheLibrary
  private let wordsByLanguage: [Language: Words]
  /// Styles and scripts by path, to be copied to a site.
  package let assets: [String: [UInt8]]

  /// Compiles files for some languages, the first of which is the source language.
  package init(_ files: TemplateFiles, overrides: TemplateFiles? = nil, languages: [Language])
    throws(TemplateError)
  {
    let all = overrides.map { files.overridden(by: $0.files) } ?? files
    var library = MustacheLibrary()
    var assets: [String: [UInt8]] = [:]
    for (path, bytes) in all.files.sorted(by: { $0.key < $1.key }) {
      if path.hasSuffix(".mustache") {
        let text = String(decoding: bytes, as: UTF8.self)
        do {
          try library.register(text, named: String(path.dropLast(".mustache".count)))
        } catch {
          let place = error as? MustacheTemplate.ParserError
          throw TemplateError(
            path: path, line: place.map { $0.context.lineNumber }, reason: "\(place?.error ?? error)")
        }
      } else if path.hasPrefix("styles/") || path.hasPrefix("scripts/") {
        assets[path] = bytes
      }
    }
    self.library = library
    self.assets = assets
    self.wordsByLanguage = try Words.load(builtIn: files, overrides: overrides, languages: languages)
  }

  /// The page texts of a language.
  package func words(in language: Language) -> Words {
    wordsByLanguage[language] ?? Words(language: language, entries: [:])
  }

  /// Fills a page's template.
  package func render(_ value: TemplateValue, with name: String) throws(TemplateError) -> [UInt8] {
    guard let text = library.render(value.mustache, withTemplate: name) else {
      throw TemplateError(path: name + ".mustache", line: nil, reason: "the template is missing")
    }
    return Array(text.utf8)
  }
}
