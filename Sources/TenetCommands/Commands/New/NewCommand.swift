import ArgumentParser
import Messages
import TenetKit

/// `tenet new`: one new file, with a helpful sentence wherever there is something to write.
struct NewCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: Console.text("Begin a policy, variant, translation, press item or handbook."),
    discussion: Console.text(
      """
      Examples:
        tenet new policy guest-photos --title 'Photos of guests'
        tenet new variant social-media --department claims
        tenet new translation social-media --language en
        tenet new press-item our-new-night-train --date 2026-12-10
        tenet new handbook onboarding

      You get a file that 'tenet check' has nothing to say against, with a sentence
      wherever there is something to write. A file that is there is never written over.
      """),
    subcommands: [
      NewPolicyCommand.self, NewVariantCommand.self, NewTranslationCommand.self, NewPressItemCommand.self,
      NewHandbookCommand.self,
    ])

  /// Says which file was begun, and what to do with it.
  static func tell(_ file: BegunFile, in pipeline: Pipeline, next: Message, quiet: Bool) {
    let path = ShownPath.fromHere("\(pipeline.folder.path)/\(file.path)")
    if let added = file.added {
      Console.line("added to \(path): \(added.joined(separator: ", "))")
    } else {
      Console.line("written: \(path)")
    }
    if !quiet { Console.tell("next: \(next)") }
  }
}
