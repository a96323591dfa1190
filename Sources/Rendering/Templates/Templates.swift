internal import Messages
import Mustache
import PolicyModel

/// Compiled templates and the words of every language: all that pages need besides their values.
package struct Templates: Sendable {
  private let libraries: [Language: MustacheLibrary]
  private let wordsByLanguage: [Language: Words]
  /// Styles and scripts by path, to be copied to a site.
  package let assets: [String: [UInt8]]
  /// Whether only sites need an asset on which questions are asked.
  package static func isForQuestions(_ path: String) -> Bool {
    path.hasPrefix("scripts/applies.")
  }

  /// Styles and the other parts from which handbooks are made, by path; sites do not have them.
  package let handbookFiles: [String: [UInt8]]

  /// Everything that pages are made with besides their values: what every page may say.
  package let pageTexts: [[UInt8]]

  /// Compiles files for some languages, the first of which is the source language.
  package init(_ files: TemplateFiles, overrides: TemplateFiles? = nil, languages: [Language])
    throws(TemplateError)
  {
    let all = overrides.map { files.overridden(by: $0.files) } ?? files
    let words = try Words.load(builtIn: files, overrides: overrides, languages: languages)
    var libraries: [Language: MustacheLibrary] = [:]
    for language in languages { libraries[language] = try Self.library(all, words[language]) }
    let handbookFiles = all.files.filter { $0.key.hasPrefix("handbook/") }
    var assets = all.files.filter {
      ($0.key.hasPrefix("styles/") || $0.key.hasPrefix("scripts/")) && Self.isAsset($0.key)
    }
    for language in languages {
      assets["scripts/words.\(language).js"] = QuestionScript.bytes(for: language)
    }
    try Self.refuseCircles(all)
    self.libraries = libraries
    self.assets = assets
    self.handbookFiles = all.files.filter {
      $0.key.hasPrefix("handbook/") && !$0.key.hasSuffix(".mustache")
    }
    let addresses = (SiteAddresses.commonParts + languages.map(\.tag)).map { "/\($0)/ " }.joined()
    // The words that a workspace does not replace stay beside those that it does.
    self.pageTexts =
      all.files.sorted { $0.key < $1.key }.map(\.value)
      + files.files.filter { $0.key.hasPrefix("words/") }.sorted { $0.key < $1.key }.map(\.value)
      + [Array(addresses.utf8)] + languages.map(QuestionScript.bytes)
    self.wordsByLanguage = words
  }

  /// The templates of a language, its words put into them: what is the same on every page is not looked up on each.
  private static func library(_ files: TemplateFiles, _ words: Words?) throws(TemplateError)
    -> MustacheLibrary
  {
    var library = MustacheLibrary()
    for (path, bytes) in files.files.sorted(by: { $0.key < $1.key }) where path.hasSuffix(".mustache") {
      let text = String(decoding: words.map { WordTags.filled(bytes, with: $0) } ?? bytes, as: UTF8.self)
      do {
        try library.register(text, named: String(path.dropLast(".mustache".count)))
      } catch {
        let place = error as? MustacheTemplate.ParserError
        throw TemplateError(
          path: path, line: place.map { $0.context.lineNumber },
          reason: Message(borrowed: "\(place?.error ?? error)"))
      }
    }
    return library
  }

  /// A template that holds itself, by whatever detour, would never end.
  private static func refuseCircles(_ files: TemplateFiles) throws(TemplateError) {
    var parts: [String: [String]] = [:]
    for (path, bytes) in files.files where path.hasSuffix(".mustache") {
      let tags = String(decoding: bytes, as: UTF8.self).matches(of: /\{\{\s*[><]\s*([^\s}]+)/)
      parts[String(path.dropLast(".mustache".count))] = tags.map { String($0.output.1) }
    }
    for name in parts.keys.sorted() {
      var seen: Set<String> = []
      var open = parts[name] ?? []
      while let part = open.popLast() {
        if part == name {
          throw TemplateError(path: name + ".mustache", line: nil, reason: "the template holds itself")
        }
        if seen.insert(part).inserted { open += parts[part] ?? [] }
      }
    }
  }

  /// Whether a file is of a kind that pages load; notes and drafts beside them stay where they are.
  private static func isAsset(_ path: String) -> Bool {
    [".css", ".js", ".svg", ".png", ".jpg", ".webp", ".ico", ".woff2"].contains(where: path.hasSuffix)
  }

  /// The page texts of a language.
  package func words(in language: Language) -> Words {
    wordsByLanguage[language] ?? Words(language: language, entries: [:])
  }

  /// Fills the template of a page in a language.
  package func render(_ value: TemplateValue, with name: String, in language: Language) throws(TemplateError)
    -> [UInt8]
  {
    guard let text = libraries[language]?.render(value.mustache, withTemplate: name) else {
      throw TemplateError(path: name + ".mustache", line: nil, reason: "the template is missing")
    }
    return Array(text.utf8)
  }
}
