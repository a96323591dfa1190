/// A template or a file of words cannot be used; somebody who made it her own can mend it.
package struct TemplateError: Error, Sendable, CustomStringConvertible {
  /// The file, relative to the templates folder.
  package let path: String
  /// The line, from 1, where it is known.
  package let line: Int?
  /// What is wrong.
  package let reason: String

  /// One sentence for the person at the terminal.
  package var description: String {
    "templates/\(path)\(line.map { ":\($0)" } ?? ""): \(reason)"
  }
}
