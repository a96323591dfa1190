/// How a table's column is aligned.
package enum ColumnAlignment: UInt8, Sendable {
  /// As the reader's style wants.
  case unspecified
  /// `:--`
  case left
  /// `:-:`
  case center
  /// `--:`
  case right
}
