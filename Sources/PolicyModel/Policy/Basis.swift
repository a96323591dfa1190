/// What the variants and translations of a policy were last compared with: what `basis.json` beside it holds.
public struct Basis: Sendable, Equatable {
  /// The elements that one variant or translation was compared with, as they were then.
  public typealias Entries = [BasisKey: ElementDigests]

  /// The entries of each variant and translation, by its path in the policy's folder: `departments/claims.md`.
  public let files: [String: Entries]

  /// Takes entries by file.
  public init(_ files: [String: Entries]) { self.files = files }

  /// Nothing was ever compared.
  public static let none = Basis([:])

  /// The name of the file, beside the policy's.
  package static let fileName = "basis.json"
}
