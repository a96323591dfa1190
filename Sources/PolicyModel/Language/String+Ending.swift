extension String {
  /// Whether the text ends with some bytes; faster than `hasSuffix` where both are known to be composed.
  package func ends(with ending: String) -> Bool {
    let (length, tail) = (utf8.count, ending.utf8.count)
    guard length >= tail else { return false }
    let answer = utf8.withContiguousStorageIfAvailable { text in
      ending.utf8.withContiguousStorageIfAvailable { ending in
        for offset in 0..<tail where text[length - tail + offset] != ending[offset] { return false }
        return true
      }
    }
    return (answer ?? nil) ?? hasSuffix(ending)
  }
}
