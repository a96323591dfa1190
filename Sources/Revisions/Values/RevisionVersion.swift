public import PolicyModel

/// The version of a revision: `2.1.0`.
///
/// The first number counts revisions that changed what binds somebody, the second those that changed the content,
/// the third those that mended its form.
public struct RevisionVersion: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// Revisions that changed what binds somebody.
  public let major: Int
  /// Revisions since then that changed the content.
  public let minor: Int
  /// Revisions since then that mended the form.
  public let patch: Int

  /// The version of a policy's first revision.
  public static let first = RevisionVersion(major: 1, minor: 0, patch: 0)

  private init(major: Int, minor: Int, patch: Int) {
    self.major = major
    self.minor = minor
    self.patch = patch
  }

  /// Reads `2.1.0`; nil for any other text, and for numbers with nought in front or more than six digits.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 3 else { return nil }
    let numbers = parts.compactMap { part -> Int? in
      guard (1...6).contains(part.utf8.count), part.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
        part.utf8.count == 1 || part.utf8.first != 0x30
      else { return nil }
      return Int(part)
    }
    guard numbers.count == 3 else { return nil }
    self.init(major: numbers[0], minor: numbers[1], patch: numbers[2])
  }

  /// The version that a change of a level asks for after this one; the same for a review.
  public func next(for level: ChangeLevel) -> RevisionVersion {
    switch level {
    case .binding: RevisionVersion(major: major + 1, minor: 0, patch: 0)
    case .substantive: RevisionVersion(major: major, minor: minor + 1, patch: 0)
    case .editorial: RevisionVersion(major: major, minor: minor, patch: patch + 1)
    case .review: self
    }
  }

  /// Orders number by number.
  public static func < (a: RevisionVersion, b: RevisionVersion) -> Bool {
    (a.major, a.minor, a.patch) < (b.major, b.minor, b.patch)
  }

  /// The version as `2.1.0`.
  public var description: String { "\(major).\(minor).\(patch)" }
}
