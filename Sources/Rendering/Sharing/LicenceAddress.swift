/// Where the terms of a licence can be read.
package enum LicenceAddress {
  private static let forms: Set = ["by", "by-sa", "by-nd", "by-nc", "by-nc-sa", "by-nc-nd"]
  private static let versions: Set = ["1.0", "2.0", "2.5", "3.0", "4.0"]

  /// The address of a licence of Creative Commons by its usual name, such as `CC BY 4.0`, or the name itself where it is
  /// an address; nil for terms of one's own.
  package static func of(_ name: String) -> String? {
    if name.hasPrefix("https://"), !name.contains(where: \.isWhitespace) { return name }
    let words = name.lowercased().split(whereSeparator: \.isWhitespace).map(String.init)
    if words == ["cc0"] || words == ["cc0", "1.0"] {
      return "https://creativecommons.org/publicdomain/zero/1.0/"
    }
    guard words.count == 3, words[0] == "cc", forms.contains(words[1]), versions.contains(words[2]) else {
      return nil
    }
    return "https://creativecommons.org/licenses/\(words[1])/\(words[2])/"
  }
}
