/// Who may read a register row, and which of its fields may leave the house.
public struct RowVisibility: Sendable, Hashable {
  /// Who may read the whole row.
  public let row: Visibility
  /// The names of the fields that everybody may read although the row is narrower.
  public let publicFields: Set<String>

  /// Joins the parts.
  package init(
    row: Visibility,
    publicFields: Set<String>
  ) {
    self.row = row
    self.publicFields = publicFields
  }

  /// Whether a reader may see a field of the row.
  public func mayRead(_ field: String, as reader: Visibility) -> Bool {
    reader.mayRead(row) || publicFields.contains(field)
  }

  /// Whether a reader may see anything of the row.
  public func mayReadAnything(as reader: Visibility) -> Bool {
    reader.mayRead(row) || !publicFields.isEmpty
  }
}
