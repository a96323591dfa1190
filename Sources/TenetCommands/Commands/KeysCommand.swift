import ArgumentParser
import Foundation
import Messages
import PolicyModel
import Revisions
import Storage

/// `tenet keys`: the keys that sign lines of ledgers.
struct KeysCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keys", abstract: Console.text("Make keys that sign what is approved."),
    subcommands: [New.self])

  /// `tenet keys new`: a key file, and the line for `tenet.yml`.
  struct New: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "new",
      abstract: Console.text("Make a key that signs what is approved."),
      discussion: Console.text(
        """
        Examples:
          tenet keys new majken
          tenet keys new majken --out /media/stick/majken.key

        The private key goes into a file that only you can read: keep it, and show it to nobody. The line that is
        printed goes into tenet.yml. From then on every line of a ledger is signed: tenet approve … --key FILE.
        """))

    @Argument(help: .said("Whose key it is: an id, such as majken."))
    var name: String

    @Option(
      help: .said("The file (default: ~/.config/tenet/keys/NAME.key).", valueName: "file"))
    var out: String?

    @OptionGroup var messages: MessageOptions

    func run() async throws {
      try await Failure.telling {
        let id = try WrittenName.id(name)
        let path = DiskPath.absolute(out ?? Self.folder + "/\(id).key")
        try refuse(path)
        let key = SigningKey(name: id.text)
        try PrivateFile.create(path, Array(key.file.utf8))
        Console.tell("the private key is in '\(path)': keep it, and show it to nobody")
        Console.tell("the public key goes into tenet.yml, under 'keys' when that is there already:")
        Console.line(verbatim: "keys: { \(id): \"\(key.publicKey)\" }")
      }
    }

    private func refuse(_ path: String) throws {
      if DiskPath.exists(path) {
        throw Failure.usage("'\(path)' exists, and no key is written over. Choose another file with --out.")
      }
      var folder = DiskPath.parent(of: path)
      while folder != "/" {
        if DiskPath.exists(folder + "/.git") || DiskPath.exists(folder + "/tenet.yml") {
          throw Failure.usage(
            "'\(path)' lies in '\(folder)', where others would get it with the rest. Choose a file elsewhere with --out."
          )
        }
        folder = DiskPath.parent(of: folder)
      }
    }

    private static var folder: String {
      let environment = ProcessInfo.processInfo.environment
      let configuration = environment["XDG_CONFIG_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
      return (configuration ?? NSHomeDirectory() + "/.config") + "/tenet/keys"
    }
  }
}
