public import PolicyModel
import SourceText

/// A handbook to begin.
public struct NewHandbook: Sendable {
  private let name: Identifier

  /// Takes its name.
  public init(_ name: Identifier) { self.name = name }

  /// The file: a title and a welcome in each language of the workspace that has words for them, and every policy.
  func draft(in workspace: Workspace) -> FileDraft {
    let languages = workspace.configuration.languages
    let words = languages.map { (language: $0, words: StarterLanguage(forAuthorsOf: $0).texts.handbookWords) }
    let remark = words.first?.words.remark ?? ""
    let titles = words.map { "  \($0.language): \($0.words.title)" }
    let welcomes = words.map { entry in
      let lines = entry.words.welcome.split(separator: "\n", omittingEmptySubsequences: false)
      return "  \(entry.language): |-\n" + lines.map { $0.isEmpty ? "" : "    \($0)" }.joined(separator: "\n")
    }
    let policies = workspace.policies.map(\.id.value.text).joined(separator: ", ")
    let text = """
      \(remark)
      title:
      \(titles.joined(separator: "\n"))

      welcome:
      \(welcomes.joined(separator: "\n"))

      policies: [\(policies)]
      registers: [contacts, accounts, glossary, references]

      """
    return FileDraft(path: "handbooks/\(name).yml", text: text)
  }
}

/// The words of a new handbook.
struct HandbookWords {
  /// Above everything.
  let remark: String
  /// In the place of the title.
  let title: String
  /// In the place of the welcome.
  let welcome: String
}
