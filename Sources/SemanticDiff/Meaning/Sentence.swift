/// A sentence of an element's text.
struct Sentence {
  /// The element.
  let element: Int
  /// Its tokens.
  let tokens: Range<Int>
  /// The block it stands in.
  let block: Int
  /// The sentence before the list that it is an item of, as its position among the element's sentences.
  let lead: Int?
  /// Whether it stands in a numbered list.
  let isStep: Bool
}

/// Cuts a text into sentences.
enum SentenceSplitter {
  /// The sentences of an element's text, in order; every token is in one.
  static func split(_ text: BlockText, element: Int, abbreviations: Set<String>) -> [Sentence] {
    var sentences: [Sentence] = []
    var lead: Int?
    for (position, block) in text.blocks.enumerated() {
      let isInList = block.isInList || block.isRow
      let isStep = block.containers.contains { if case .numbers = $0 { true } else { false } }
      for range in ranges(of: block, text, abbreviations) {
        sentences.append(
          Sentence(
            element: element, tokens: range, block: position, lead: isInList ? lead : nil, isStep: isStep))
      }
      if !isInList { lead = sentences.indices.last }
    }
    return sentences
  }

  private static func ranges(of block: TextBlock, _ text: BlockText, _ abbreviations: Set<String>) -> [Range<
    Int
  >] {
    let tokens = block.tokens
    switch block.kind {
    case .row, .code: return tokens.isEmpty ? [] : [tokens]
    case .rule: return []
    case .paragraph, .heading: break
    }
    var ranges: [Range<Int>] = []
    var start = tokens.lowerBound
    var index = tokens.lowerBound
    while index < tokens.upperBound {
      guard endsSentence(index, in: tokens, text, abbreviations) else {
        index += 1
        continue
      }
      var end = index + 1
      // Quotation marks and brackets after the full stop belong to the sentence.
      while end < tokens.upperBound, text.tokens[end].kind == .sign, !text.tokens[end].hasSpaceBefore {
        end += 1
      }
      ranges.append(start..<end)
      start = end
      index = end
    }
    if start < tokens.upperBound { ranges.append(start..<tokens.upperBound) }
    return ranges
  }

  private static func endsSentence(
    _ index: Int, in tokens: Range<Int>, _ text: BlockText, _ abbreviations: Set<String>
  ) -> Bool {
    let token = text.tokens[index]
    if token.kind == .lineBreak { return true }
    guard token.kind == .sign else { return false }
    let sign = text.bytes[Int(token.start)]
    guard sign == UInt8(ascii: ".") || sign == UInt8(ascii: "!") || sign == UInt8(ascii: "?") else {
      return false
    }
    guard index + 1 < tokens.upperBound else { return true }
    var next = index + 1
    while next < tokens.upperBound, text.tokens[next].kind == .sign, !text.tokens[next].hasSpaceBefore {
      next += 1
    }
    guard next < tokens.upperBound else { return true }
    guard text.tokens[next].hasSpaceBefore else { return false }
    guard sign == UInt8(ascii: "."), index > tokens.lowerBound else { return true }
    return !abbreviations.contains(text.text(index - 1).lowercased())
  }
}

extension TextBlock {
  /// Whether it is a row of a table.
  var isRow: Bool { if case .row = kind { true } else { false } }
}
