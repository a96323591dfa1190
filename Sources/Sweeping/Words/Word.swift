/// A word in some bytes, by the hash of its folded letters.
struct Word {
  /// How it is written, and what stands around it.
  struct Marks: OptionSet {
    let rawValue: UInt16

    /// Whether one of the marks is among these.
    @inline(__always)
    func has(_ mark: Marks) -> Bool { rawValue & mark.rawValue != 0 }

    /// It stands inside the angle brackets of a tag or comment.
    static let inTag = Marks(rawValue: 1)
    /// Something that ends a sentence for a reader stands before it: a paragraph, a cell.
    static let afterBreak = Marks(rawValue: 2)
    /// Nothing but tags within a line stands between it and the word before.
    static let glued = Marks(rawValue: 4)
    /// It is written with character references of HTML.
    static let entity = Marks(rawValue: 8)
    /// It is written with percent signs, as in addresses.
    static let percent = Marks(rawValue: 16)
    /// It is written with backslashes, as in scripts and JSON.
    static let escape = Marks(rawValue: 32)
    /// It has nothing but digits.
    static let number = Marks(rawValue: 64)
    /// Nothing but a hyphen or low line stands between it and the word before.
    static let joined = Marks(rawValue: 128)
    /// Nothing but a full stop stands between it and the word before.
    static let dotted = Marks(rawValue: 256)
  }

  /// The hash of the folded letters.
  var hash: UInt64
  /// Where it begins.
  let start: Int
  /// Where it ends.
  var end: Int
  /// How many letters it has when folded.
  var count: Int
  /// How it is written.
  var marks: Marks
}
