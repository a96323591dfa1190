public import PolicyModel
public import Revisions

/// Documents that are to become policies.
public struct ImportRequest: Sendable {
  /// The files and folders, as they were named.
  public let paths: [String]
  /// The id of the policy; nil to make it of the file's name.
  public let id: Identifier?
  /// The title; nil for the document's own.
  public let title: String?
  /// Who looks after it; nil for whoever looks after most policies.
  public let owner: Party?
  /// The language; nil to guess it.
  public let language: Language?
  /// How what git knows of a file becomes revisions; nil when it does not.
  public let history: History?

  /// How what git knows of a file becomes revisions.
  public struct History: Sendable {
    /// Who approved them; nil for the author of each commit.
    public let by: String?
    /// The key that signs; nil when nobody signs.
    public let key: SigningKey?

    /// Joins the parts.
    public init(by: String? = nil, key: SigningKey? = nil) {
      self.by = by
      self.key = key
    }
  }

  /// Joins the parts.
  public init(
    _ paths: [String], id: Identifier? = nil, title: String? = nil, owner: Party? = nil,
    language: Language? = nil, history: History? = nil
  ) {
    self.paths = paths
    self.id = id
    self.title = title
    self.owner = owner
    self.language = language
    self.history = history
  }
}
