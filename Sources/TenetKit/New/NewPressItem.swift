import Messages
public import PolicyModel
import PolicyReading
import SourceText

/// A press item to begin.
public struct NewPressItem: Sendable {
  private let id: Identifier
  private let headline: String?
  private let date: CalendarDate?
  private let language: Language?

  /// When it is, and when a day's mornings are.
  public struct Clock: Sendable {
    /// The moment that the command works for.
    public let now: Moment
    /// The day that it is then.
    public let today: CalendarDate
    /// Eight o'clock of a day in the workspace's time zone.
    public let morning: @Sendable (CalendarDate) -> Timestamp?

    /// Joins the parts.
    public init(now: Moment, today: CalendarDate, morning: @escaping @Sendable (CalendarDate) -> Timestamp?) {
      self.now = now
      self.today = today
      self.morning = morning
    }
  }

  /// Says what is known of it; without a headline it is made of the id, without a date it is a week from now, without
  /// a language it is the workspace's first.
  public init(
    _ id: Identifier, headline: String? = nil, date: CalendarDate? = nil, language: Language? = nil
  ) {
    self.id = id
    self.headline = headline
    self.date = date
    self.language = language
  }

  /// The file; what the same item says in another language is taken from there.
  func draft(in workspace: Workspace, _ clock: Clock) throws(NewRefusal) -> FileDraft {
    let language = try workspace.language(language)
    let siblings = workspace.pressItems.filter { $0.id.value == id }
    if let same = siblings.first(where: { $0.language == language }) {
      throw .exists(path: same.path, instead: "open that file, or choose another id")
    }
    let isFirst = language == workspace.configuration.languages[0]
    return FileDraft(
      path: "press/\(id)\(isFirst ? "" : ".\(language)").md",
      text: try text(language, beside: siblings, in: workspace, clock))
  }

  private func text(
    _ language: Language, beside siblings: [PressItem], in workspace: Workspace, _ clock: Clock
  ) throws(NewRefusal) -> String {
    let words = StarterLanguage(forAuthorsOf: language).texts.pressWords
    let sibling = siblings.first
    let usual = PressHabits(workspace)
    let published = date ?? sibling?.published.value ?? clock.today.adding(days: 7)
    let embargo = try embargo(published, siblings, clock)
    let place = sibling == nil ? usual.place : sibling?.place
    let head =
      ["press-item: \(id)"] + (headline == nil ? [words.headlineRemark] : [])
      + ["headline: \(YAMLScalar.written(headline ?? id.asTitle))", "language: \(language)"]
      + [words.publishedRemark, "published: \(published)"]
      + (embargo.map { [words.embargoRemark, "embargo-until: \($0.text)"] } ?? [])
      + (place.map { ["place: \(YAMLScalar.written($0))"] } ?? [])
      + Self.list("contacts", sibling?.contacts.map(\.value.text) ?? usual.contacts.map(\.text))
      + Self.list("media", sibling?.media.map(\.value.text) ?? [])
      + Self.list("about", sibling?.about.map(\.value.written) ?? [])
      + (sibling == nil ? [words.othersRemark] : [])
    let original = sibling.map { "\n" + UntranslatedText(language: $0.language).block($0) } ?? ""
    return "---\n\(head.joined(separator: "\n"))\n---\n\n\(words.guide)\n\(original)"
  }

  /// The moment before which nothing of the item is out: the morning of its day, and never one that has been.
  ///
  /// Nil for an item that is out in another language: an embargo would take that back.
  private func embargo(_ published: CalendarDate, _ siblings: [PressItem], _ clock: Clock) throws(NewRefusal)
    -> Timestamp?
  {
    guard let sibling = siblings.first else {
      return clock.morning(max(published, clock.today.adding(days: 1)))
    }
    let embargo = siblings.compactMap { $0.embargoUntil?.value }.max()
    if let embargo, embargo.moment > clock.now { return embargo }
    guard headline != nil else { throw .headlineNeeded(id, published: sibling.language) }
    return nil
  }

  /// The line of a key with several values, none without values.
  ///
  /// A value that holds a number sign stands in quotation marks.
  private static func list(_ key: String, _ values: [String]) -> [String] {
    let written = values.map { $0.contains("#") ? YAMLScalar.quoted($0) : $0 }
    return values.isEmpty ? [] : ["\(key): [\(written.joined(separator: ", "))]"]
  }
}

extension CalendarDate {
  /// The day so many days later.
  func adding(days: Int) -> CalendarDate { CalendarDate(daysSince1970: daysSince1970 + days) ?? self }
}
