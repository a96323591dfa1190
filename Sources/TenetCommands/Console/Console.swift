import Foundation
import Messages

/// The terminal: results on standard output, everything else on standard error.
enum Console {
  /// Writes a result as it is.
  static func write(_ text: String) { write(Array(text.utf8)) }

  /// Writes a result that is no text.
  static func write(_ bytes: [UInt8]) { write(bytes, to: STDOUT_FILENO) }

  /// Writes a line of a result as it is.
  static func line(verbatim text: String) { write(text + "\n") }

  /// Writes a line of a result in the language of messages.
  static func line(_ message: Message) { line(verbatim: text(message)) }

  /// Tells the person at the terminal something that is no result, as it is.
  static func tell(verbatim text: String) { write(Array((text + "\n").utf8), to: STDERR_FILENO) }

  /// Tells the person at the terminal something that is no result.
  static func tell(_ message: Message) { tell(verbatim: text(message)) }

  /// A message in the language of messages.
  static func text(_ message: Message) -> String { message.text(in: language) }

  /// The language of messages.
  static let language = SpokenLanguage.asked() ?? .english

  /// Whether a stream may be coloured: it is a terminal, and nobody asked for `NO_COLOR`.
  static func mayColour(_ descriptor: Int32) -> Bool {
    let environment = ProcessInfo.processInfo.environment
    return isatty(descriptor) == 1 && environment["NO_COLOR"]?.isEmpty != false
      && environment["TERM"] != "dumb"
  }

  /// How many columns a terminal has; nil for what is no terminal.
  static func width(_ descriptor: Int32) -> Int? {
    var size = winsize()
    guard isatty(descriptor) == 1, ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
      return nil
    }
    return Int(size.ws_col)
  }

  /// Ends the program, everything done; the system takes back at once what would be freed piece by piece.
  static func leave() -> Never { exit(0) }

  private static func write(_ bytes: [UInt8], to descriptor: Int32) {
    bytes.withUnsafeBytes { buffer in
      var written = 0
      while written < buffer.count {
        let count = Foundation.write(
          descriptor, buffer.baseAddress.map { $0 + written }, buffer.count - written)
        if count < 0, errno == EINTR { continue }
        if count <= 0 {
          // A reader that has seen enough, such as `head`, is no failure; a full disk is one.
          exit(errno == EPIPE ? 0 : 2)
        }
        written += count
      }
    }
  }
}
