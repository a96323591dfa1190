public import ArgumentParser
import Foundation
import Messages

/// The program.
public struct Tenet: AsyncParsableCommand {
  /// What `tenet --help` says.
  public static let configuration = CommandConfiguration(
    commandName: "tenet",
    abstract: Console.text("Policies that people read: write them in Markdown, check them, publish them."),
    discussion: Console.text(
      """
      Examples:
        tenet init policies              begin a workspace
        tenet new policy guest-photos    begin a policy
        tenet import handbook.docx       make a policy of a document
        tenet check                      find what is wrong, with the line and the way out
        tenet build                      make the sites
        tenet publish press-room         put one of them where its readers are
        tenet show social-media          read a policy in the terminal
        tenet applies may I film here    the rule that answers, and why it concerns you
        tenet diff old.md new.md         what changed, and whom it binds
        tenet approve social-media       make its working copy a revision
        tenet explain missing-owner      why a rule exists, and what to write instead
      """),
    version: version,
    subcommands: [
      InitCommand.self, NewCommand.self, ImportCommand.self, CheckCommand.self, FormatCommand.self,
      ShowCommand.self, AppliesCommand.self, QuizCommand.self, DiffCommand.self, BuildCommand.self,
      HandbookCommand.self, AcceptCommand.self, ApproveCommand.self, ReviewCommand.self, RetireCommand.self,
      HistoryCommand.self, AcknowledgeCommand.self, DueCommand.self, VerifyCommand.self, SweepCommand.self,
      PublishCommand.self, ServeCommand.self, KeysCommand.self, ExplainCommand.self, RulesCommand.self,
    ])

  /// The program's version.
  public static let version = "0.1.0"

  /// The program and its version, as a receipt names them.
  static let signature = "tenet/" + version

  /// Runs the program with the arguments it was started with, and ends it with the exit code of its command.
  public static func start() async {
    guard SpokenLanguage.asked() != nil else {
      let written = ProcessInfo.processInfo.environment[SpokenLanguage.variable] ?? ""
      Console.tell(
        "tenet: TENET_MESSAGES names '\(written)', and messages are in sv or en: write one of these")
      Foundation.exit(ExitCode.validationFailure.rawValue)
    }
    await main()
  }

  /// Makes the command; ArgumentParser fills it.
  public init() {}
}
