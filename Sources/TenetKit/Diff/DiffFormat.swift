/// How `tenet diff` writes a difference.
public enum DiffFormat: Sendable, Equatable {
  /// For a terminal of a width.
  case text(width: Int, colour: Bool)
  /// For a pull request.
  case markdown
  /// For other programs.
  case json
  /// One page that needs nothing else.
  case html
  /// A Word document with tracked changes.
  case docx
}
