/// The ways in which people write one telephone number.
enum PhoneSpellings {
  /// A number as written, without its spaces, and as one dials it within the country.
  static func of(_ phone: String?) -> [String] {
    guard let phone else { return [] }
    let groups = phone.split { !$0.isNumber }.map(String.init)
    guard groups.joined().count >= 6 else { return [phone] }
    var spellings = [phone, groups.joined()]
    if phone.hasPrefix("+"), groups.count > 1 {
      let national = Array(groups.dropFirst())
      spellings += [
        national.joined(separator: " "), national.joined(), "0" + national.joined(separator: " "),
        "0" + national.joined(),
      ]
    }
    return spellings
  }
}
