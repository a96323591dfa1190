/// The parts of an address on the web that tell something by themselves.
enum AddressParts {
  /// The host and the path of an address; nothing for any other text.
  static func of(_ text: String) -> [String] {
    guard let scheme = ["https://", "http://"].first(where: text.hasPrefix) else { return [] }
    let rest = text.dropFirst(scheme.count)
    let slash = rest.firstIndex(of: "/") ?? rest.endIndex
    let parts = [rest[..<slash], rest[slash...]].map(String.init)
    // A part of one word is a word like others.
    return parts.filter { WordReader.words(inText: $0).count > 1 }
  }
}
