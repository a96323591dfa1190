/// Runs of words by their hash, each with the secret that it is a piece of.
///
/// Open addressing, with a bit for each slot's neighbourhood before it: nearly all runs of words of a page are in no
/// table, and one look at a bit says so.
struct GramTable: Sendable {
  private var keys: [UInt64]
  private var values: [UInt32]
  private(set) var filter: [UInt64]
  private let mask: Int
  let filterMask: UInt64
  /// How many runs there are.
  private(set) var count = 0

  /// The value of a run that is no secret after all.
  private static let open = UInt32.max

  /// Takes runs; of two that are the same the first counts.
  init(_ entries: [(key: UInt64, value: UInt32)]) {
    var size = 16
    while size < entries.count * 2 { size *= 2 }
    keys = Array(repeating: 0, count: size)
    values = Array(repeating: 0, count: size)
    mask = size - 1
    filter = Array(repeating: 0, count: max(1, size * 8 / 64))
    filterMask = UInt64(size * 8 - 1)
    for (key, value) in entries { insert(key, value) }
  }

  private mutating func insert(_ key: UInt64, _ value: UInt32) {
    var slot = Int(truncatingIfNeeded: key >> 20) & mask
    while keys[slot] != 0 {
      if keys[slot] == key { return }
      slot = (slot + 1) & mask
    }
    keys[slot] = key
    values[slot] = value
    let bit = (key >> 3) & filterMask
    filter[Int(bit >> 6)] |= 1 << (bit & 63)
    count += 1
  }

  /// The secret of a run; nil when it is of none.
  @inline(__always)
  func value(_ key: UInt64) -> UInt32? {
    let bit = (key >> 3) & filterMask
    guard filter[Int(bit >> 6)] & (1 << (bit & 63)) != 0, let slot = slot(key), values[slot] != Self.open
    else { return nil }
    return values[slot]
  }

  /// Makes a run one that may be read; gives the secret that it was of.
  mutating func open(_ key: UInt64) {
    let bit = (key >> 3) & filterMask
    guard filter[Int(bit >> 6)] & (1 << (bit & 63)) != 0, let slot = slot(key), values[slot] != Self.open
    else { return }
    values[slot] = Self.open
    count -= 1
  }

  /// Makes runs ones that may be read.
  mutating func open(all keys: [UInt64]) {
    let found = keys.withUnsafeBufferPointer { keys in
      filter.withUnsafeBufferPointer { filter in
        keys.indices.filter { index in
          let bit = (keys[index] >> 3) & filterMask
          return filter[Int(bit >> 6)] & (1 << (bit & 63)) != 0
        }
      }
    }
    for index in found { open(keys[index]) }
  }

  private func slot(_ key: UInt64) -> Int? {
    var slot = Int(truncatingIfNeeded: key >> 20) & mask
    while keys[slot] != 0 {
      if keys[slot] == key { return slot }
      slot = (slot + 1) & mask
    }
    return nil
  }
}
