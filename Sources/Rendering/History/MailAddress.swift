import PolicyModel

/// A link that begins a letter (RFC 6068).
struct MailAddress {
  /// The link's address.
  let href: String

  /// Takes whom it goes to and what it is about.
  init(_ recipient: String, subject: String) {
    href =
      "mailto:\(PercentEncoding.encode(recipient, keeping: "@"))?subject=\(PercentEncoding.encode(subject))"
  }
}
