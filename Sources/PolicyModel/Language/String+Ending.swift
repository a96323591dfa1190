extension StringProtocol {
  /// Whether the text ends with some bytes; faster than `hasSuffix` where both are known to be composed.
  @inline(__always)
  package func ends(with ending: String) -> Bool {
    utf8.count >= ending.utf8.count && utf8.suffix(ending.utf8.count).elementsEqual(ending.utf8)
  }
}
