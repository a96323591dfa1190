import Diagnostics
import Messages
import PolicyModel
import SourceText

/// The attributes of one heading as they were written: id, class and pairs, still as text.
struct WrittenAttributes {
  /// The id, when one was written in a form that an id may have.
  private(set) var id: Located<Identifier>?
  /// The words after full stops.
  private(set) var names: [Located<String>] = []
  /// The values by key.
  private(set) var pairs: [String: (key: Located<String>, value: Located<String>)] = [:]
  /// The offsets of the blocks, braces included.
  private(set) var blocks: [Range<Int>] = []

  /// Adds the block at some offsets of a file.
  mutating func add(_ file: SourceFile, _ offsets: Range<Int>, _ diagnostics: inout [Diagnostic]) {
    blocks.append(offsets)
    for token in AttributeLexer.tokens(in: file, offsets, &diagnostics) ?? [] {
      switch token {
      case .id(let text):
        guard let id = Identifier.read(text, &diagnostics) else { continue }
        if let first = self.id {
          diagnostics.append(
            .twice(
              .duplicateAttribute, "id '\(id)' stands here a second time", at: text.location,
              first: first.location))
        } else {
          self.id = Located(id, at: text.location)
        }
      case .name(let name):
        names.append(name)
      case .pair(let key, let value):
        if let first = pairs[key.value] {
          diagnostics.append(
            .twice(
              .duplicateAttribute, "attribute '\(key.value)' stands here a second time", at: key.location,
              first: first.key.location))
        } else {
          pairs[key.value] = (key, value)
        }
      }
    }
  }
}
