public import Messages
public import PolicyModel
public import Revisions

/// Why an event was not written into a ledger, and the way out.
public enum ApprovalRefusal: Explained, Sendable, Equatable {
  /// Nothing is different from the last revision.
  case nothingChanged(policy: Identifier, version: RevisionVersion)
  /// A version is lower than the difference asks for, or stands behind one that is there.
  case versionTooLow(RevisionVersion, proposed: RevisionVersion, level: ChangeLevel)
  /// Notes are missing.
  case notesMissing([Language], level: ChangeLevel)
  /// Elements become more widely visible, and the approver has not said so.
  case notOpened([OpenedElement], isFirst: Bool)
  /// An element that should be opened is none.
  case unknownElement(String, policy: Identifier)
  /// `--open all` was said of a revision that is not the first.
  case openingAll
  /// A day lies before one that the ledger holds already.
  case tooEarly(CalendarDate, last: CalendarDate)
  /// The day itself lies before that of the last line.
  case datedBack(CalendarDate, last: CalendarDate)
  /// The workspace has keys, and nobody signs.
  case notSigned
  /// The workspace does not have the key that should sign.
  case unknownKey(name: String, publicKey: String)
  /// The policy was never approved.
  case neverApproved(Identifier)
  /// No revision is in force.
  case notInForce(Identifier)
  /// The policy is retired already.
  case alreadyRetired(Identifier, since: CalendarDate)
  /// The ledger beside a policy is that of another one: somebody gave the policy another id.
  case ledgerOfAnother(policy: Identifier, other: Identifier)
  /// The ledger of a policy does not lie beside it.
  case ledgerElsewhere(policy: Identifier, folder: String, ledgerFolder: String)
  /// A review finds the text changed.
  case changedSince(policy: Identifier, version: RevisionVersion, parts: [String])

  /// Whether the content is in the way rather than the command line.
  public var isAboutContent: Bool {
    switch self {
    case .nothingChanged, .neverApproved, .notInForce, .alreadyRetired, .changedSince, .ledgerOfAnother,
      .ledgerElsewhere:
      true
    default: false
    }
  }

  /// What is in the way, and the way out.
  public var message: Message {
    switch self {
    case .nothingChanged(let policy, let version):
      "nothing in '\(policy)' is different from version \(version): when you looked and nothing had to change, say so with 'tenet review \(policy) --by …'"
    case .versionTooLow(let version, let proposed, let level):
      "version \(version) is too low: the difference is \(level.word) and asks for \(proposed) at least; leave --version out to take it"
    case .notesMissing(let languages, let level):
      "a \(level.word) change needs a note that says why, in every language: add \(Self.options(languages.map { "--note \($0)='…'" }))"
    case .notOpened(let elements, let isFirst):
      Self.opening(elements, isFirst: isFirst)
    case .unknownElement(let id, let policy):
      "'\(policy)' has no element '\(id)': --open takes the id of an element that becomes more widely visible"
    case .openingAll:
      "--open all is for a first revision; name what you open with --open ID"
    case .tooEarly(let day, let last):
      "\(day) lies before \(last), from which an earlier line holds: choose --effective \(last) or later"
    case .datedBack(let day, let last):
      "today is \(day), and the last line of the ledger is dated \(last): a ledger goes forward only; look at --today and the computer's clock"
    case .notSigned:
      "tenet.yml names keys, so every line is signed: name your key with --key FILE, or in the environment variable TENET_KEY"
    case .unknownKey(let name, let publicKey):
      "tenet.yml does not name this key: add 'keys: { \(name): \"\(publicKey)\" }'"
    case .neverApproved(let policy):
      "'\(policy)' was never approved: 'tenet approve \(policy) --by …' begins its history"
    case .notInForce(let policy):
      "no revision of '\(policy)' is in force today: 'tenet history \(policy)' shows its revisions"
    case .alreadyRetired(let policy, let since):
      "'\(policy)' is retired from \(since) already"
    case .ledgerOfAnother(let policy, let other):
      "the ledger beside '\(policy)' is that of '\(other)', and an id never changes: write 'policy: \(other)' again, or move history.jsonl and revisions to the policy they belong to"
    case .ledgerElsewhere(let policy, let folder, let ledgerFolder):
      "'\(policy)' lies in '\(folder)', and its ledger in '\(ledgerFolder)': move history.jsonl and revisions to '\(folder)'"
    case .changedSince(let policy, let version, let parts):
      "a review says that nothing changed, and '\(policy)' is different from version \(version) in force (\(parts.joined(separator: ", "))): 'tenet approve \(policy) --by …' makes it a revision"
    }
  }

  private static func opening(_ elements: [OpenedElement], isFirst: Bool) -> Message {
    let count = elements.count
    let options: Message =
      isFirst && count > 1
      ? "add --open all, or one --open ID for each"
      : "add \(options(elements.map { "--open \($0.id)" }))"
    return count == 1
      ? "1 element becomes more widely visible, and nobody has said that this is meant: \(options)"
      : "\(count) elements become more widely visible, and nobody has said that this is meant: \(options)"
  }

  private static func options(_ options: [String]) -> String { options.joined(separator: " ") }
}
