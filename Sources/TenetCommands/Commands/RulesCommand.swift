import ArgumentParser
import Diagnostics
import JSONText
import Messages
import PolicyRules

/// `tenet rules`: every rule, in a line each.
struct RulesCommand: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
    case md
  }

  static let configuration = CommandConfiguration(
    commandName: "rules",
    abstract: Console.text("List every rule that 'tenet check' knows."),
    discussion: Console.text(
      """
      Examples:
        tenet rules
        tenet rules --format json        with each rule's page
        tenet rules --format md          the table of docs/rules.md
      """))

  @Option(help: .said("How to write it: text, json or md."))
  var format = Format.text

  @OptionGroup var messages: MessageOptions

  func run() {
    switch format {
    case .text:
      let width = RuleCatalogue.rules.map(\.name.count).max() ?? 0
      for entry in RuleCatalogue.rules {
        let name = entry.name + String(repeating: " ", count: width - entry.name.count)
        let severity = entry.severity.rawValue
        Console.line(
          verbatim:
            "\(name)  \(severity)\(String(repeating: " ", count: 7 - severity.count))  \(Console.text(entry.summary))"
        )
      }
    case .md: Console.write(RuleCatalogue.markdown)
    case .json:
      let rules = RuleCatalogue.rules.map { entry -> JSON in
        [
          "name": .string(entry.name), "severity": .string(entry.severity.rawValue),
          "summary": .string(Console.text(entry.summary)), "maySuppress": .bool(entry.maySuppress),
          "page": .string(entry.page),
        ]
      }
      Console.line(verbatim: JSON.array(rules).text(.indented))
    }
  }
}
