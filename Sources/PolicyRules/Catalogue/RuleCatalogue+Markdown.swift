import Diagnostics
import Messages

extension RuleCatalogue {
  /// The table of all rules, each with a link to its page: what `docs/rules.md` holds.
  package static var markdown: String {
    var text = """
      # Rules

      Every rule that `tenet check` knows; `make docs` writes this page. `tenet explain NAME` shows a rule's page in the
      terminal. An error stops a build, a warning is most likely a mistake, a note is advice.

      A rule that may be suppressed can be allowed where it does not fit, in the element concerned:
      `<!-- tenet:allow NAME: reason -->`.

      | rule | | what it finds | may be suppressed |
      |---|---|---|---|

      """
    for entry in rules {
      let link = "[`\(entry.name)`](../Sources/PolicyRules/Pages/\(entry.name).md)"
      text +=
        "| \(link) | \(entry.severity.rawValue) | \(entry.summary) | \(entry.maySuppress ? "yes" : "no") |\n"
    }
    return text
  }
}
