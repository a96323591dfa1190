import ArgumentParser
import Foundation
import Messages
import PolicyModel
import Storage
import TenetKit

/// `tenet init`: a working workspace to start from.
struct InitCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: Console.text("Begin a workspace that works from the first minute."),
    discussion: Console.text(
      """
      Examples:
        tenet init                              in this folder, in Swedish
        tenet init policies --language en       in a folder, in English
        tenet init --name "Nordljus AB"         with your organisation's name

      You get one of everything, with comments that say what to do with it. Nothing that exists is written over.
      """))

  @Argument(help: .said("The folder; it need not exist (default: this one).", valueName: "dir"))
  var folder = "."

  @Option(help: .said("The language of the texts: sv or en."))
  var language = StarterLanguage.swedish

  @Option(help: .said("Your organisation's name.", valueName: "organisation"))
  var name: String?

  @OptionGroup var messages: MessageOptions

  func validate() throws {
    if let name, name.allSatisfy(\.isWhitespace) {
      throw Failure.usage("--name is empty. Write your organisation's name, or leave --name out.")
    }
  }

  func run() async throws {
    try await Failure.telling {
      if let around = WorkspaceFolder.around(folder) {
        throw Failure.usage(
          "There is a workspace already: '\(around.path)'. Choose a folder outside it, or write in that one.")
      }
      let starter = Starter(language, organisation: name, today: Self.today)
      let kept = try starter.write(into: folder)
      Console.line(folder == "." ? "A workspace in this folder:" : "A workspace in '\(folder)':")
      for file in starter.files where !kept.contains(file.path) { Console.line(verbatim: "  \(file.path)") }
      for path in kept {
        Console.tell("'\(path)' was there already and is as it was: add '.tenet/' and 'site/' to it")
      }
      Console.line("\nBegin with tenet.yml, then write your own policy. These come in handy:")
      for (command, does) in nextCommands {
        Console.line("  \(command)")
        Console.line("      \(does)")
      }
    }
  }

  private var nextCommands: [(command: Message, does: Message)] {
    // A workspace here, or in ./policies, is found without being named.
    let isFound = [DiskPath.absolute("."), DiskPath.absolute("policies")].contains(DiskPath.absolute(folder))
    let name = folder.contains { " '\"$&()|;<>*?".contains($0) } ? "'\(folder)'" : folder
    let option = isFound ? "" : " --workspace \(name)"
    return [
      (Message(verbatim: "tenet check\(option)"), "what is wrong, and the way out"),
      (Message(verbatim: "tenet show social-media\(option)"), "read the policy here"),
      (
        "tenet approve social-media --by 'Your name' --open all --note \(language.rawValue)='…'\(option)",
        "make it a revision that never changes"
      ),
      (
        Message(verbatim: "tenet build\(option)"),
        "make the intranet and the press room in site/: readers find what was approved"
      ),
    ]
  }

  /// The day as `tenet check` reckons it when it is not told the day.
  private static var today: CalendarDate {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    let parts = calendar.dateComponents([.year, .month, .day], from: Date())
    return CalendarDate(year: parts.year ?? 1970, month: parts.month ?? 1, day: parts.day ?? 1) ?? .epoch
  }
}

extension StarterLanguage: ExpressibleByArgument {}
