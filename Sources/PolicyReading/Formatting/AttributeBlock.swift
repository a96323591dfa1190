import Diagnostics
import PolicyModel
import SourceText

/// One attribute block of a heading as `tenet fmt` writes it: the id, then the classes, then the pairs in the order
/// in which they stood, one space between them.
struct AttributeBlock {
  /// Where it stands, braces included.
  let offsets: Range<Int>
  /// Its new bytes, braces included.
  let bytes: [UInt8]
  /// How many attributes are spelt in another way than before.
  let respelt: Int
  /// Whether anything but an added id is different: spelling, order or spaces.
  let isTidied: Bool

  /// Writes the block at some offsets, with an id it lacked when one is given; nil when it cannot be read.
  init?(_ offsets: Range<Int>, of file: SourceFile, adding id: Identifier?) {
    var diagnostics: [Diagnostic] = []
    guard let tokens = AttributeLexer.tokens(in: file, offsets, &diagnostics) else { return nil }
    var ids: [AttributeSpelling] = []
    var names: [AttributeSpelling] = []
    var pairs: [AttributeSpelling] = []
    for token in tokens {
      let spelling = AttributeSpelling(token, in: file)
      switch token {
      case .id: ids.append(spelling)
      case .name: names.append(spelling)
      case .pair: pairs.append(spelling)
      }
    }
    let inOrder = ids + names + pairs
    let before = Array(file.bytes[offsets])
    let parts = inOrder.map(\.after)
    let tidied = Self.joined(parts)
    self.offsets = offsets
    self.bytes = id.map { Self.joined([Array("#\($0)".utf8)] + parts) } ?? (parts.isEmpty ? before : tidied)
    self.respelt = inOrder.count { $0.before != $0.after }
    self.isTidied = !parts.isEmpty && tidied != before
  }

  private static func joined(_ parts: [[UInt8]]) -> [UInt8] {
    [UInt8(ascii: "{")] + parts.joined(separator: [UInt8(ascii: " ")]) + [UInt8(ascii: "}")]
  }
}
