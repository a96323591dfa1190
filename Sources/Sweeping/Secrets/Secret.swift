package import Messages

/// Something that some readers may not see.
package struct Secret: Sendable {
  /// How it is searched for.
  enum Kind: Sendable {
    /// A text: any run of five of its words, the whole when it is shorter.
    case text
    /// A permanent id, as ids are written.
    case id
    /// The name of a file.
    case file
    /// The version of a revision.
    case version
  }

  /// What part of the workspace it is.
  package let place: SecretPlace
  /// The text; empty where it is not kept.
  package let text: String
  let kind: Kind
}

/// Where a secret stands in the workspace or its history.
package struct SecretPlace: Sendable, Hashable {
  /// Which state of the workspace has it.
  package enum Origin: Sendable, Hashable {
    /// The files as they lie there.
    case workingCopy
    /// A frozen revision.
    case revision(String)
    /// A line of a ledger.
    case ledger(String)
  }

  /// The policy and element, or the register and row: `social-media#daily-limit`, `contacts: press-contact`.
  package let subject: String
  /// What of it: `title`, `text`, `id`, the name of a field.
  package let part: String
  /// Which state has it.
  package let origin: Origin
  /// The file that has it, relative to the workspace; nil where only the subject is known.
  package let file: String?
  /// The line in that file; nil where it is not known.
  package let line: Int?

  /// Joins the parts.
  package init(
    _ subject: String, _ part: String, _ origin: Origin = .workingCopy, file: String? = nil, line: Int? = nil
  ) {
    self.subject = subject
    self.part = part
    self.origin = origin
    self.file = file
    self.line = line
  }

  /// Words for a message: `the text of social-media#daily-limit in revision 1.2.0`.
  package var name: Message {
    switch origin {
    case .workingCopy: "the \(part) of \(subject)"
    case .revision(let version): "the \(part) of \(subject) in revision \(version)"
    case .ledger(let version): "the \(part) of \(subject) in the ledger's line of \(version)"
    }
  }
}
