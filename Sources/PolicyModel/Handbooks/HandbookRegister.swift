/// A register that a handbook can print.
public enum HandbookRegister: String, Sendable, CaseIterable {
  /// Whom to ask.
  case contacts
  /// The organisation's accounts.
  case accounts
  /// What words mean.
  case glossary
  /// Laws, contracts and documents that lie outside.
  case references
}
