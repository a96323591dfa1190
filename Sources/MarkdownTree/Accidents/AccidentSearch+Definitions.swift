extension AccidentSearch {
  /// Notes the label by which a link or picture refers to its definition, if it does.
  mutating func noteLabel(of link: Int, isInTable: Bool) {
    let bytes = bytes(of: link)
    guard bytes.last == UInt8(ascii: "]"), let open = openingBracket(in: bytes) else { return }
    var label = bytes[(open + 1)..<(bytes.endIndex - 1)]
    if label.isEmpty, open > bytes.startIndex, bytes[open - 1] == UInt8(ascii: "]") {
      // `[label][]`
      guard let first = bytes.firstIndex(of: UInt8(ascii: "[")), first < open - 1 else { return }
      label = bytes[(first + 1)..<(open - 1)]
    }
    if isInTable {
      let pieces = TableFiller.pieces(of: label)
      label = pieces.reduce(into: [UInt8]()) { $0 += bytes[$1] }[...]
    }
    usedLabels.insert(LinkDefinition.normalised(label))
  }

  /// Definitions that no link uses, among them those that repeat an earlier one's label.
  mutating func checkDefinitions() {
    var defined: Set<String> = []
    for definition in LinkDefinition.find(in: lines, tree: tree) {
      let isFirst = defined.insert(definition.label).inserted
      if !isFirst || !usedLabels.contains(definition.label) {
        report(.unusedLinkDefinition, at: definition.range)
      }
    }
  }

  /// The bracket that the last one closes: labels hold no others, unless escaped.
  private func openingBracket(in bytes: ArraySlice<UInt8>) -> Int? {
    var index = bytes.endIndex - 2
    while index >= bytes.startIndex {
      if bytes[index] == UInt8(ascii: "["), !isEscaped(index, in: bytes) { return index }
      index -= 1
    }
    return nil
  }

  private func isEscaped(_ index: Int, in bytes: ArraySlice<UInt8>) -> Bool {
    var backslashes = 0
    while index - backslashes > bytes.startIndex, bytes[index - backslashes - 1] == UInt8(ascii: "\\") {
      backslashes += 1
    }
    return backslashes % 2 == 1
  }
}
