/// Aligns the words of two versions of a text: equal blocks first, then the words of what lies between them.
struct TextAligner {
  private let old: BlockText
  private let new: BlockText
  private var oldOfNew: [Int32]

  /// For each token of `new` the token of `old` that it is, or -1; positions only grow.
  static func align(_ old: BlockText, _ new: BlockText) -> [Int32] {
    var aligner = TextAligner(
      old: old, new: new, oldOfNew: [Int32](repeating: -1, count: new.tokens.count))
    aligner.run()
    return aligner.oldOfNew
  }

  private mutating func run() {
    let blocks = SequenceAligner.align(old.blocks.map(\.key), new.blocks.map(\.key))
    var (oldStart, newStart) = (0, 0)
    for (position, match) in blocks.enumerated() where match >= 0 {
      alignGap(oldStart..<Int(match), newStart..<position)
      let source = old.blocks[Int(match)].tokens.lowerBound
      for (offset, token) in new.blocks[position].tokens.enumerated() {
        oldOfNew[token] = Int32(source + offset)
      }
      (oldStart, newStart) = (Int(match) + 1, position + 1)
    }
    alignGap(oldStart..<old.blocks.count, newStart..<new.blocks.count)
  }

  /// Aligns the words of blocks that are not equal: paragraphs may have been split, joined, rewritten.
  private mutating func alignGap(_ oldBlocks: Range<Int>, _ newBlocks: Range<Int>) {
    guard !oldBlocks.isEmpty, !newBlocks.isEmpty else { return }
    let oldTokens = Self.tokens(oldBlocks, of: old)
    let newTokens = Self.tokens(newBlocks, of: new)
    let aligned = SequenceAligner.align(old.tokens[oldTokens].map(\.key), new.tokens[newTokens].map(\.key))
    let sound = BlockPairs(
      old, oldBlocks, new, newBlocks, aligned, oldTokens.lowerBound, newTokens.lowerBound)
    for (offset, match) in aligned.enumerated() where match >= 0 {
      let (oldToken, newToken) = (oldTokens.lowerBound + Int(match), newTokens.lowerBound + offset)
      if sound.hold(oldToken, newToken) { oldOfNew[newToken] = Int32(oldToken) }
    }
  }

  private static func tokens(_ blocks: Range<Int>, of text: BlockText) -> Range<Int> {
    text.blocks[blocks.lowerBound].tokens.lowerBound..<text.blocks[blocks.upperBound - 1].tokens.upperBound
  }
}

/// Which blocks of a gap have so much in common that their words may be aligned: two paragraphs that share *the* and
/// a full stop are not versions of each other.
private struct BlockPairs {
  private let oldBlockOfToken: BlockFinder
  private let newBlockOfToken: BlockFinder
  private var sound: Set<Int> = []
  private let width: Int

  init(
    _ old: BlockText, _ oldBlocks: Range<Int>, _ new: BlockText, _ newBlocks: Range<Int>, _ aligned: [Int32],
    _ oldStart: Int, _ newStart: Int
  ) {
    oldBlockOfToken = BlockFinder(old, oldBlocks)
    newBlockOfToken = BlockFinder(new, newBlocks)
    width = new.blocks.count + 1
    var shared: [Int: Int] = [:]
    for (offset, match) in aligned.enumerated() where match >= 0 {
      let (oldToken, newToken) = (oldStart + Int(match), newStart + offset)
      guard new.tokens[newToken].kind != .sign else { continue }
      shared[oldBlockOfToken.block(oldToken) * width + newBlockOfToken.block(newToken), default: 0] += 1
    }
    for (pair, count) in shared {
      let (oldBlock, newBlock) = (old.blocks[pair / width], new.blocks[pair % width])
      guard oldBlock.kind.isAlike(newBlock.kind) else { continue }
      let smaller = min(old.words(oldBlock), new.words(newBlock))
      if count * 20 >= smaller * 7 || count >= 12 { sound.insert(pair) }
    }
  }

  func hold(_ oldToken: Int, _ newToken: Int) -> Bool {
    sound.contains(oldBlockOfToken.block(oldToken) * width + newBlockOfToken.block(newToken))
  }
}

/// Tells in which block a token stands.
struct BlockFinder {
  private let ends: [Int]
  private let first: Int

  /// Finds among some blocks of a text.
  init(_ text: BlockText, _ blocks: Range<Int>) {
    ends = text.blocks[blocks].map(\.tokens.upperBound)
    first = blocks.lowerBound
  }

  /// The block of a token.
  func block(_ token: Int) -> Int {
    var low = 0
    var high = ends.count - 1
    while low < high {
      let middle = (low + high) / 2
      if ends[middle] <= token { low = middle + 1 } else { high = middle }
    }
    return first + low
  }
}

extension BlockText {
  /// How many words a block has.
  func words(_ block: TextBlock) -> Int { max(1, tokens[block.tokens].count { $0.kind != .sign }) }
}

extension RedlineBlock.Kind {
  /// Whether a block of one kind can be a version of a block of the other.
  func isAlike(_ other: RedlineBlock.Kind) -> Bool {
    switch (self, other) {
    case (.paragraph, .paragraph), (.heading, .heading), (.code, .code), (.row, .row), (.rule, .rule),
      (.paragraph, .heading), (.heading, .paragraph):
      true
    default: false
    }
  }
}
