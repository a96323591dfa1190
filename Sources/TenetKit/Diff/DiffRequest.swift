public import PolicyModel

/// How two versions are to be compared and shown.
public struct DiffRequest: Sendable {
  /// How it is written.
  public let format: DiffFormat
  /// For whom; nil for those who write the policies, who see everything and where it stands.
  public let visibility: Visibility?
  /// For which department; nil for the common text.
  public let department: Identifier?
  /// In which language; nil for that of the text itself.
  public let language: Language?
  /// When it is made.
  public let moment: Moment

  /// Joins what was asked.
  public init(
    format: DiffFormat, visibility: Visibility? = nil, department: Identifier? = nil,
    language: Language? = nil, moment: Moment
  ) {
    self.format = format
    self.visibility = visibility
    self.department = department
    self.language = language
    self.moment = moment
  }
}
