/// A line of a ledger: what it tells, and the digest that the next line holds on to.
@dynamicMemberLookup
public struct LedgerLine: Sendable, Hashable {
  /// What it tells.
  public let entry: LedgerEntry
  /// The SHA-256 digest of the line's bytes without its last members `digest` and `signature`.
  public let digest: ContentDigest
  /// The Ed25519 signature of the digest's 64 digits, in base64; nil when nobody signed it.
  public let signature: String?
  /// Which line of the file it is, counted from 1.
  package let number: Int

  /// Joins the parts.
  package init(_ entry: LedgerEntry, digest: ContentDigest, signature: String?, number: Int) {
    self.entry = entry
    self.digest = digest
    self.signature = signature
    self.number = number
  }

  /// What the line tells, as a member of the line itself.
  public subscript<Value>(dynamicMember path: KeyPath<LedgerEntry, Value>) -> Value { entry[keyPath: path] }
}
