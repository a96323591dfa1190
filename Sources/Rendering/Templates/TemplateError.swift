package import Messages

/// A template or a file of words cannot be used; somebody who made it her own can mend it.
package struct TemplateError: Explained, Sendable {
  /// The file, relative to the templates folder.
  package let path: String
  /// The line, from 1, where it is known.
  package let line: Int?
  /// What is wrong.
  package let reason: Message

  /// One sentence for the person at the terminal.
  package var message: Message {
    let place = line.map { "\(path):\($0)" } ?? path
    return "templates/\(place): \(reason)"
  }
}
