import Diagnostics
internal import Messages
import PolicyModel
import SourceText

/// Checks the signatures of a ledger against the keys of `tenet.yml`.
struct SignatureVerifier {
  private let keys: [String: String]
  private let history: PolicyHistory

  /// Takes the public keys and a history.
  init(_ keys: [PublicKey], _ history: PolicyHistory) {
    self.keys = Dictionary(
      keys.map { ($0.name.value.text, $0.text.value) }, uniquingKeysWith: { first, _ in first })
    self.history = history
  }

  /// Every line whose signature is missing or not what it should be.
  ///
  /// A line says in its covered bytes who signs it. After a signed line every line is signed, and with keys in
  /// `tenet.yml` the last one is: it holds on to all lines before it, those from the time before the keys included.
  func faults() -> [Diagnostic] {
    let lines = history.ledger.lines
    var faults: [Diagnostic] = []
    var signer: String?
    for (index, line) in lines.enumerated() {
      if let message = fault(of: line, after: signer, isLast: index == lines.count - 1) {
        faults.append(
          Diagnostic(
            rule: LedgerReader.rule, severity: .error, message: message,
            location: SourceLocation(
              path: history.path, range: SourceRange(line: line.number, column: 1, length: 0)),
            help: help(for: line)))
      }
      signer = line.key ?? signer
    }
    return faults
  }

  private func fault(of line: LedgerLine, after signer: String?, isLast: Bool) -> Message? {
    guard let key = line.key else {
      if line.signature != nil { return "the line is signed and does not say by whom" }
      if let signer { return "the line is not signed, and a line above it is, with the key '\(signer)'" }
      return isLast && !keys.isEmpty ? "the line is not signed, although tenet.yml names keys" : nil
    }
    guard let signature = line.signature else { return "the signature with the key '\(key)' was removed" }
    guard let publicKey = keys[key] else {
      return "the line is signed with the key '\(key)', which tenet.yml does not name"
    }
    return SigningKey.isValid(signature, of: line.digest, publicKey: publicKey)
      ? nil : "the signature is not one made with the key '\(key)'"
  }

  private func help(for line: LedgerLine) -> Message {
    if let key = line.key, keys[key] == nil {
      return "put the key back under 'keys' of tenet.yml: public keys stay there as long as lines name them"
    }
    return line.key == nil && !keys.isEmpty && line.signature == nil
      ? "'tenet review \(history.policy) --by … --key FILE' signs the state as it is, when nothing else is wrong"
      : "restore the file from version control or a backup; a ledger is never edited"
  }
}
