import Foundation
import Messages

/// The language in which the program speaks while it runs.
///
/// It is settled before the command line is parsed, so that what is wrong there is told in it too.
enum SpokenLanguage {
  /// What `--messages` says, else `TENET_MESSAGES`, else English; nil when the variable names no language.
  static func asked(
    _ arguments: [String] = CommandLine.arguments,
    environment: [String: String] = ProcessInfo.processInfo.environment
  ) -> MessageLanguage? {
    if let written = option(in: arguments) {
      // A value that is none is told when the command line is parsed.
      return MessageLanguage(rawValue: written) ?? .english
    }
    guard let written = environment[variable], !written.isEmpty else { return .english }
    return MessageLanguage(rawValue: written)
  }

  /// The environment variable that says the language where the command line does not.
  static let variable = "TENET_MESSAGES"

  /// The value of the last `--messages`.
  private static func option(in arguments: [String]) -> String? {
    let options = arguments.prefix { $0 != "--" }
    guard let last = options.lastIndex(where: { $0 == "--messages" || $0.hasPrefix("--messages=") }) else {
      return nil
    }
    let parts = options[last].split(separator: "=", maxSplits: 1)
    return parts.count == 2 ? String(parts[1]) : options.dropFirst(last + 1).first
  }
}
