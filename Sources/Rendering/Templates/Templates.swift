internal import Messages
import PolicyModel

/// Compiled templates and the words of every language: all that pages need besides their values.
package struct Templates: Sendable {
  private let bound: [Language: [String: [TemplateNode]]]
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
    var assets = all.files.filter {
      ($0.key.hasPrefix("styles/") || $0.key.hasPrefix("scripts/")) && Self.isAsset($0.key)
    }
    for language in languages {
      assets["scripts/words.\(language).js"] = QuestionScript.bytes(for: language)
    }
    self.bound = try Self.bind(all, words, languages)
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

  /// The templates of each language, by name.
  private static func bind(_ files: TemplateFiles, _ words: [Language: Words], _ languages: [Language])
    throws(TemplateError) -> [Language: [String: [TemplateNode]]]
  {
    var parsed: [String: [ParsedNode]] = [:]
    let names = files.files.keys.filter { $0.hasSuffix(ending) }.sorted().map {
      String($0.dropLast(ending.count))
    }
    for name in names {
      parsed[name] = try TemplateParser.parse(files.files[name + ending] ?? [], path: name + ending)
    }
    var bound: [Language: [String: [TemplateNode]]] = [:]
    for language in languages {
      let binder = TemplateBinder(parsed, words: words[language] ?? Words(language: language, entries: [:]))
      for name in names { bound[language, default: [:]][name] = try binder.bind(name) }
    }
    return bound
  }

  /// How the name of a template's file ends.
  private static let ending = ".mustache"

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
    guard let template = bound[language]?[name] else {
      throw TemplateError(path: name + Self.ending, line: nil, reason: "the template is missing")
    }
    var filler = TemplateFiller(value)
    filler.fill(template)
    return filler.page
  }
}
