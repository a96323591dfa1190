public import CSVText
public import JSONText
public import PolicyModel
public import Revisions

/// What is left to acknowledge on a day.
public struct AcknowledgementReport: Sendable {
  /// The day.
  public let day: CalendarDate
  /// What is left, by policy and then in the order of the people.
  public let duties: [Duty]
  /// The languages, the first first.
  public let languages: [Language]
  /// What people are asked about, by policy.
  public let statements: [Identifier: Statement]

  /// Joins the parts.
  public init(
    day: CalendarDate, duties: [Duty], languages: [Language], statements: [Identifier: Statement]
  ) {
    self.day = day
    self.duties = duties
    self.languages = languages
    self.statements = statements
  }

  /// The policies of which something is left, in order.
  var policies: [Identifier] {
    duties.map(\.policy).reduce(into: []) { if $0.last != $1 { $0.append($1) } }
  }

  /// What a policy is called, in the first language that has a name for it.
  func title(of policy: Identifier) -> String {
    languages.lazy.compactMap { statements[policy]?.titles[$0] }.first ?? policy.text
  }

  /// Texts by language, in the order of the languages.
  func json(_ texts: [Language: String]?) -> JSON {
    .object(languages.compactMap { language in texts?[language].map { (language.tag, .string($0)) } })
  }
}
