import ArgumentParser
import Messages
import PolicyModel
import Revisions

/// The options of every command that adds a line to a ledger.
struct EventOptions: ParsableArguments {
  @Option(help: .said("Who does it: a name, as colleagues know it.", valueName: "who"))
  var by: String

  @Option(
    help: .said(
      "Why, for colleagues, in one language: --note sv='…'. Repeat it for each.", valueName: "language=text"))
  var note: [String] = []

  @Option(
    help: .said(
      "The file of the key that signs the line (default: what TENET_KEY names).", valueName: "file"))
  var key: String?

  func validate() throws {
    if by.allSatisfy(\.isWhitespace) || by.contains(where: \.isNewline) {
      throw Failure.usage("--by names nobody. Write who does it: --by 'Majken Ek'.")
    }
  }

  /// The notes by language.
  func notes(in workspace: Workspace) throws -> [Language: String] {
    try Self.texts(note, option: "--note", workspace.configuration.languages)
  }

  /// Texts written as `sv=…`; where the workspace has one language, the text alone will do.
  static func texts(_ written: [String], option: String, _ languages: [Language]) throws -> [Language: String]
  {
    var texts: [Language: String] = [:]
    for item in written {
      let parts = item.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let language: Language
      let text: String
      if parts.count == 2, let named = languages.first(where: { $0.tag == parts[0] }) {
        (language, text) = (named, String(parts[1]))
      } else if languages.count == 1, let only = languages.first {
        (language, text) = (only, item)
      } else {
        let known = languages.map { "\(option) \($0)='…'" }.joined(separator: " ")
        throw Failure.usage("'\(item)' does not begin with a language of tenet.yml. Write \(known).")
      }
      guard !text.allSatisfy(\.isWhitespace) else {
        throw Failure.usage("\(option) \(language) is empty. Write why in a few words.")
      }
      guard texts.updateValue(text, forKey: language) == nil else {
        throw Failure.usage("\(option) stands twice for '\(language)'. Keep one of the two.")
      }
    }
    return texts
  }

  /// The key that signs; nil when none is named.
  func signingKey() throws -> SigningKey? { try SigningKeyFile.read(key) }
}

extension CalendarDate: ExpressibleByArgument {
  /// Reads `2026-11-21`.
  public init?(argument: String) { self.init(iso8601: argument) }
}

extension RevisionVersion: ExpressibleByArgument {
  /// Reads `2.1.0`.
  public init?(argument: String) { self.init(argument) }
}
