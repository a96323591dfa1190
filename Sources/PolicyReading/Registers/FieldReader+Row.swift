import Diagnostics
import Messages
import PolicyModel
import SourceText

extension FieldReader {
  /// Who may read a register row: its `visibility` and its `public` list, internal without either.
  mutating func rowVisibility(fields: Set<String>, _ diagnostics: inout [Diagnostic]) -> RowVisibility {
    let row: Located<Visibility>? = choice("visibility", &diagnostics)
    var publicFields: Set<String> = []
    for name in list("public", &diagnostics) {
      if fields.contains(name.value) {
        publicFields.insert(name.value)
      } else {
        diagnostics.append(
          .unknown(
            .invalidValue, "unknown field '\(name.value)'", name: name, known: fields.sorted()))
      }
    }
    return RowVisibility(row: row?.value ?? .internal, publicFields: publicFields)
  }

  /// Who may read a whole row: its `visibility`, internal without.
  mutating func visibility(_ diagnostics: inout [Diagnostic]) -> Visibility {
    let row: Located<Visibility>? = choice("visibility", &diagnostics)
    return row?.value ?? .internal
  }
}
