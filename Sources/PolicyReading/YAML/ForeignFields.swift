import Diagnostics
import SourceText

/// Front matter that was written for another program.
package enum ForeignFields {
  /// A key and what it says.
  package struct Field: Sendable, Hashable {
    /// The key.
    package let key: String
    /// Its value; several with commas between them.
    package let value: String
    /// The line it stands on, from 1.
    package let line: Int
  }

  /// Reads YAML between two offsets of a file; nil when it cannot be read, or is no list of keys.
  package static func read(_ file: SourceFile, _ offsets: Range<Int>) -> [Field]? {
    var diagnostics: [Diagnostic] = []
    guard let value = YAMLReader.read(file, offsets, &diagnostics),
      case .mapping(let members) = value.content,
      diagnostics.isEmpty
    else { return nil }
    return members.map { member in
      Field(
        key: member.key.value, value: text(of: member.value), line: Int(member.key.location.range.start.line))
    }
  }

  private static func text(of value: YAMLValue) -> String {
    switch value.content {
    case .scalar(let text): text
    case .sequence(let values): values.map(text).joined(separator: ", ")
    case .mapping(let members):
      members.map { "\($0.key.value): \(text(of: $0.value))" }.joined(separator: ", ")
    }
  }
}
