internal import JSONText
public import Messages
public import PolicyModel
public import Revisions
internal import SourceText

/// Everything that was ever acknowledged: what `acknowledgements.jsonl` in the workspace holds, a signature a line.
///
/// A line names a person by her id alone. Lines are added at the end, and none is ever changed.
public struct SignatureBook: Sendable, Equatable {
  /// The signatures, in the order in which they came.
  public private(set) var signatures: [Signature]
  private var keys: Set<Signature.Key>

  /// The name of the file.
  public static let fileName = "acknowledgements.jsonl"

  /// A book in which nothing stands.
  public init() {
    signatures = []
    keys = []
  }

  /// Why a book cannot be read.
  public struct Fault: Explained, Sendable, Equatable {
    /// The line.
    public let line: Int

    /// What is wrong, and the way out.
    public var message: Message {
      "\(SignatureBook.fileName):\(String(line)): this line is no signature; take back what was changed in the file, since only 'tenet acknowledge import' writes in it"
    }
  }

  /// Reads a book.
  public init(reading bytes: [UInt8]) throws(Fault) {
    self.init()
    for (number, line) in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: true)
      .enumerated()
    {
      guard let json = try? JSON(reading: line), let person = json["person"]?.text,
        let policy = json["policy"]?.text.flatMap({ Identifier($0) }),
        let version = json["version"]?.text.flatMap({ RevisionVersion($0) }),
        let date = json["date"]?.text.flatMap({ CalendarDate(iso8601: $0) })
      else { throw Fault(line: number + 1) }
      add(Signature(person: person, policy: policy, version: version, date: date))
    }
  }

  /// Adds a signature; says whether it was new.
  ///
  /// What was acknowledged already keeps its first day.
  @discardableResult
  public mutating func add(_ signature: Signature) -> Bool {
    guard keys.insert(signature.key).inserted else { return false }
    signatures.append(signature)
    return true
  }

  /// The bytes of the file.
  public var bytes: [UInt8] {
    signatures.flatMap { signature in
      let json: JSON = [
        "person": .string(signature.person), "policy": .string(signature.policy.text),
        "version": .string(signature.version.description), "date": .string(signature.date.description),
      ]
      return Array((json.text() + "\n").utf8)
    }
  }
}
