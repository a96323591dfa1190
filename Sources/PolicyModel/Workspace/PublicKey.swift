public import SourceText

/// The public half of a key that signs lines of ledgers.
public struct PublicKey: Sendable {
  /// The name by which a line names it.
  public let name: Located<Identifier>
  /// The 32 bytes of an Ed25519 public key (RFC 8032) in base64.
  public let text: Located<String>

  /// Joins the parts.
  package init(
    name: Located<Identifier>,
    text: Located<String>
  ) {
    self.name = name
    self.text = text
  }
}
