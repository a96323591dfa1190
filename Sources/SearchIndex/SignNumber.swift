/// Whole numbers written with signs that are no letters and no digits: small ones take one sign.
///
/// So nothing that the index says in numbers can look like a word to whoever searches the files of a site, and nothing
/// has to be escaped in a script.
package enum SignNumber {
  /// The signs in which a number ends, then those after which it goes on; a script reads them by their places.
  package static let signs = Array("!#$()*+,-./:;=?@[]^_{|}~".utf8)
  /// How many of the signs end a number: the base in which numbers are written, the lowest digit first.
  package static let base = 12

  /// Writes a number.
  package static func append(_ number: Int, to text: inout [UInt8]) {
    var rest = number
    while rest >= base {
      text.append(signs[base + rest % base])
      rest /= base
    }
    text.append(signs[rest])
  }
}
