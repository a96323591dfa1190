import Subprocess

/// A program of the machine that is found on the path, such as git or pandoc.
package struct ExternalProgram: Sendable {
  /// Its name on the path.
  package let name: String

  /// Names a program.
  package init(_ name: String) { self.name = name }
}
