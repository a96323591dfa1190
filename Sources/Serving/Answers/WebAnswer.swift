/// What a request is answered with.
package struct WebAnswer: Sendable {
  /// The bytes that are sent.
  package enum Body: Sendable {
    /// None; the length of what a `HEAD` asked about stands in the fields.
    case nothing
    /// A stretch of a file.
    case bytes(ServedFile, Range<Int>)
    /// What happens, as it happens, after a state that the reader knows.
    case events(after: Int)
  }

  /// The status.
  package let status: Int
  /// The fields, in the order in which they are sent.
  package let fields: [(name: String, value: String)]
  /// The bytes.
  package let body: Body

  /// The value of a field, by its name as it is written here.
  package subscript(name: String) -> String? { fields.first { $0.name == name }?.value }
}
