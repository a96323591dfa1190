import Diagnostics
import PolicyModel
import SourceText

/// One file of a policy on its own, without the workspace around it.
package enum LoneFile: Sendable {
  /// `policy.md`.
  case policy(Policy)
  /// A translation.
  case translation(Translation)
  /// A department's variant.
  case variant(Variant)

  /// Reads a file, as far as it can be read, whatever else is wrong with it; nil for one that is none of these.
  ///
  /// `language` is that of a file that does not say its own.
  package init?(_ file: SourceFile, language: @autoclosure () -> Language) {
    let keys = Self.keys(of: file)
    var diagnostics: [Diagnostic] = []
    func language() -> Language { keys.contains("language") ? .undetermined : language() }
    if keys.contains("policy") {
      guard let policy = Policy.read(file, sourceLanguage: language(), &diagnostics) else { return nil }
      self = .policy(policy)
    } else if keys.contains("translation-of") {
      guard let translation = Translation.read(file, &diagnostics) else { return nil }
      self = .translation(translation)
    } else if keys.contains("variant-of") {
      guard let variant = Variant.read(file, sourceLanguage: language(), &diagnostics) else { return nil }
      self = .variant(variant)
    } else {
      return nil
    }
  }

  /// The keys at the beginning of lines of the front matter.
  private static func keys(of file: SourceFile) -> Set<String> {
    var line = 1
    guard file.line(1).dropFirst(file.byteOrderMarkLength).starts(with: "---".utf8) else { return [] }
    var keys: Set<String> = []
    while line < file.lineCount {
      line += 1
      let bytes = file.line(line)
      if bytes.starts(with: "---".utf8) { break }
      guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")) else { continue }
      keys.insert(String(decoding: bytes[..<colon], as: UTF8.self))
    }
    return keys
  }
}
