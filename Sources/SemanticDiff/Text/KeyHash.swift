/// A 64-bit hash (FNV-1a), the same on every run and machine.
struct KeyHash {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  /// Takes a byte in.
  @inline(__always)
  mutating func add(_ byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
  }

  /// Takes a whole hash in.
  @inline(__always)
  mutating func add(_ other: UInt64) {
    // Mixed as one step: eight steps of bytes cost more than they are worth here.
    value = (value ^ other) &* 0x9E37_79B9_7F4A_7C15
    value ^= value >> 32
  }
}
