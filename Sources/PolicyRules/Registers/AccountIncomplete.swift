import Diagnostics
import Messages
import PolicyModel
import SourceText

/// Finds accounts that outsiders read of without learning what they need: who answers, why, and when.
package struct AccountIncomplete: Rule {
  package static let name = "account-incomplete"
  package static let summary: Message =
    "an account that is open says who answers, why and when, and has an owner"
  package static let severity = Severity.warning

  package func check(_ index: WorkspaceIndex, report: (Finding) -> Void) {
    let languages = index.workspace.configuration.languages
    for account in index.workspace.registers.accounts
    where account.visibility.mayReadAnything(as: .partner) {
      let told = [
        ("sender", account.sender), ("purpose", account.purpose), ("hours", account.hours),
      ].filter { field, text in !account.isTold(field, text, in: languages) }.map(\.0)
      let isFound = account.isTold("handle", account.handle) || account.isTold("url", account.url)
      let missing = (isFound ? [] : ["handle"]) + told
      if !missing.isEmpty {
        report(
          Finding(
            "account '\(account.id.value)' is open and does not tell its \(missing.alternatives)",
            at: account.id.location,
            help:
              "write it in every language and name it under 'public:': readers need to know who answers (sender), why (purpose) and when (hours)"
          ))
      }
      if account.owner == nil {
        report(
          Finding(
            "account '\(account.id.value)' has no owner", at: account.id.location,
            help: "add 'owner: role:…': somebody answers for what is written there"))
      }
    }
  }
}

extension Account {
  /// Whether those who read of the account are told a field, in each of some languages.
  fileprivate func isTold(_ field: String, _ text: LocalizedText?, in languages: [Language]) -> Bool {
    guard let text, languages.allSatisfy(text.covers) else { return false }
    return isOpen(field)
  }

  fileprivate func isTold(_ field: String, _ text: String?) -> Bool { text != nil && isOpen(field) }

  /// Who may read the row may read the field; else everybody may who reads anything of it.
  private func isOpen(_ field: String) -> Bool {
    visibility.publicFields.isEmpty || visibility.row == .public || visibility.publicFields.contains(field)
  }
}
