import SourceText

/// How one attribute was spelt, and how `tenet fmt` spells it.
struct AttributeSpelling {
  /// As its author wrote it, byte for byte.
  let before: [UInt8]
  /// As it is written from now on.
  let after: [UInt8]

  /// Spells a token of a file.
  init(_ token: AttributeToken, in file: SourceFile) {
    switch token {
    case .id(let id):
      before = Array("#\(id.value)".utf8)
      after = before
    case .name(let name):
      before = Array(".\(name.value)".utf8)
      after = before
    case .pair(let key, let value):
      let start = file.offset(of: key.location.range.start)
      let valueStart = file.offset(of: value.location.range.start)
      let valueEnd = file.offset(of: value.location.range.end)
      let marks = Marks(before: valueStart, in: file)
      before = Array(file.bytes[start..<valueEnd + marks.length])
      let text = CanonicalValue.of(value.value, key: key.value)
      after =
        Self.keepsItsMarks(text, marks) && text == value.value
        ? before : Array("\(key.value)=\(Self.quoted(text, marks))".utf8)
    }
  }

  /// The marks around a value.
  private enum Marks {
    case none
    case straight
    case typographic

    /// Tells them from the byte before the value.
    init(before valueStart: Int, in file: SourceFile) {
      switch file.bytes[valueStart - 1] {
      case UInt8(ascii: "="): self = .none
      case UInt8(ascii: "\""): self = .straight
      default: self = .typographic
      }
    }

    /// How many bytes the closing mark takes.
    var length: Int {
      switch self {
      case .none: 0
      case .straight: 1
      case .typographic: 3
      }
    }
  }

  /// Whether the value holds a straight mark, so that straight ones cannot stand around it.
  private static func keepsItsMarks(_ text: String, _ marks: Marks) -> Bool {
    marks == .typographic && text.utf8.contains(UInt8(ascii: "\""))
  }

  /// The value in straight quotation marks where it needs any.
  ///
  /// A plain word stands bare. A value with other signs in it keeps having marks, or none, as its author wrote it:
  /// `see="#greeting"` is the way everybody writes it, and a second word can be added to it.
  private static func quoted(_ text: String, _ marks: Marks) -> String {
    let isPlain = text.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" }
    let needsMarks = text.isEmpty || text.contains { $0.isWhitespace || $0 == "{" || $0 == "}" }
    return needsMarks || (marks != .none && !isPlain) ? "\"\(text)\"" : text
  }
}
