import PolicyModel
import Rendering
import Sweeping
import Synchronization

/// Templates and what they say on every page, prepared once for all tests that take the program's own.
struct CompiledTemplates {
  let templates: Templates
  let pageTexts: PageTexts

  private static let builtIn = Mutex<[[Language]: CompiledTemplates]>([:])

  private init(_ overrides: [String: String], _ languages: [Language]) throws {
    let files = TemplateFiles(files: overrides.mapValues { Array($0.utf8) })
    templates = try Templates(.builtIn, overrides: files, languages: languages)
    pageTexts = PageTexts(templates.pageTexts)
  }

  /// The program's own, with others laid over them, for some languages.
  static func of(_ overrides: [String: String], _ languages: [Language]) throws -> CompiledTemplates {
    guard overrides.isEmpty else { return try CompiledTemplates(overrides, languages) }
    return try builtIn.withLock { builtIn in
      if let known = builtIn[languages] { return known }
      let compiled = try CompiledTemplates([:], languages)
      builtIn[languages] = compiled
      return compiled
    }
  }
}
