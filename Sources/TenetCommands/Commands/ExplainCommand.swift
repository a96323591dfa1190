import ArgumentParser
import Messages
import PolicyReading
import PolicyRules

/// `tenet explain`: why a rule exists, an example, and what to write instead.
struct ExplainCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: Console.text("Tell why a rule exists, with an example and what to write instead."),
    discussion: Console.text(
      """
      Examples:
        tenet explain missing-owner

      The names stand in brackets behind what 'tenet check' finds; 'tenet rules' lists them all.
      """))

  @Argument(help: .said("The rule's name."))
  var rule: String

  @OptionGroup var messages: MessageOptions

  func run() async throws {
    try await Failure.telling { try explain() }
  }

  private func explain() throws {
    guard let entry = RuleCatalogue.rule(named: rule) else {
      let names = RuleCatalogue.rules.map(\.name)
      let nearest = Suggestion.nearest(to: rule, among: names)
      throw Failure.usage(
        nearest.map { "There is no rule '\(rule)'. Did you mean '\($0)'?" }
          ?? "There is no rule '\(rule)'. 'tenet rules' lists them all.")
    }
    Console.write(entry.page.hasSuffix("\n") ? entry.page : entry.page + "\n")
  }
}
