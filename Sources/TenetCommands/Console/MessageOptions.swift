import ArgumentParser
import Messages

/// The option of every command that says in which language the program speaks.
///
/// ``SpokenLanguage`` reads it, before the command line is parsed; here it is named and checked.
struct MessageOptions: ParsableArguments {
  @Option(
    help: .said(
      "The language of messages: sv or en (default: what TENET_MESSAGES says, else en).",
      valueName: "language"))
  var messages: MessageLanguage?
}

extension MessageLanguage: ExpressibleByArgument {}
