/// Gives each word a number, the same one whenever it comes: bytes in one buffer, found by a hash.
struct WordTable {
  private var bytes: [UInt8] = []
  /// Where each word begins, and after the last one where it ends.
  private var starts: [Int] = [0]
  private var hashes: [UInt32] = []
  /// For each slot the number of its word and one more; 0 where it is empty.
  private var slots = [UInt32](repeating: 0, count: 1 << 12)

  /// How many words there are.
  var count: Int { hashes.count }

  /// The bytes of a word.
  func word(_ number: Int) -> ArraySlice<UInt8> { bytes[starts[number]..<starts[number + 1]] }

  /// The number of a word, given when it comes for the first time.
  mutating func number(of word: [UInt8]) -> Int {
    let hash = Self.hash(word)
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] != 0 {
      let number = Int(slots[slot]) - 1
      if hashes[number] == hash, holds(word, number) { return number }
      slot = (slot + 1) & (slots.count - 1)
    }
    bytes += word
    starts.append(bytes.count)
    hashes.append(hash)
    slots[slot] = UInt32(hashes.count)
    if hashes.count * 2 > slots.count { grow() }
    return hashes.count - 1
  }

  private func holds(_ word: [UInt8], _ number: Int) -> Bool {
    let start = starts[number]
    guard starts[number + 1] - start == word.count else { return false }
    for index in word.indices where bytes[start + index] != word[index] { return false }
    return true
  }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: slots.count * 2)
    for (number, hash) in hashes.enumerated() {
      var slot = Int(hash) & (slots.count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = UInt32(number + 1)
    }
  }

  /// FNV-1a, its halves folded together.
  private static func hash(_ word: [UInt8]) -> UInt32 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in word { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    return UInt32(truncatingIfNeeded: hash ^ (hash >> 32))
  }
}
