public import SourceText

/// The attributes of an element, as its author wrote them; what was not written is nil or empty.
public struct ElementAttributes: Sendable {
  /// How binding it is.
  public let strength: Located<Strength>?
  /// Who may read it.
  public let visibility: Located<Visibility>?
  /// Whom it binds; everybody when absent.
  public let appliesTo: Located<Scope>?
  /// Whom it does not bind, although `appliesTo` names them.
  public let notFor: Located<Scope>?
  /// Every term of both scopes, each with its own place.
  public let scopeTerms: [Located<ScopeTerm>]
  /// Who must say yes first.
  public let approval: [Located<Party>]
  /// Before what.
  public let before: Located<String>?
  /// At most how many.
  public let limit: Located<Limit>?
  /// Recommended times.
  public let times: Located<[TimeOfDay]>?
  /// In what time.
  public let within: Located<TimeSpan>?
  /// The rule without which this permission does not hold.
  public let provided: Located<LinkTarget>?
  /// What else to read.
  public let see: [Located<LinkTarget>]
  /// The rules that a case illustrates.
  public let illustrates: [Located<LinkTarget>]
  /// From when it binds.
  public let effective: Located<CalendarDate>?
  /// Until when it binds.
  public let until: Located<CalendarDate>?
  /// Whether a variant may weaken it.
  public let overridable: Located<Bool>?
  /// Why a variant does what it does.
  public let reason: Located<String>?

  /// Joins the parts.
  package init(
    strength: Located<Strength>? = nil,
    visibility: Located<Visibility>? = nil,
    appliesTo: Located<Scope>? = nil,
    notFor: Located<Scope>? = nil,
    scopeTerms: [Located<ScopeTerm>] = [],
    approval: [Located<Party>] = [],
    before: Located<String>? = nil,
    limit: Located<Limit>? = nil,
    times: Located<[TimeOfDay]>? = nil,
    within: Located<TimeSpan>? = nil,
    provided: Located<LinkTarget>? = nil,
    see: [Located<LinkTarget>] = [],
    illustrates: [Located<LinkTarget>] = [],
    effective: Located<CalendarDate>? = nil,
    until: Located<CalendarDate>? = nil,
    overridable: Located<Bool>? = nil,
    reason: Located<String>? = nil
  ) {
    self.strength = strength
    self.visibility = visibility
    self.appliesTo = appliesTo
    self.notFor = notFor
    self.scopeTerms = scopeTerms
    self.approval = approval
    self.before = before
    self.limit = limit
    self.times = times
    self.within = within
    self.provided = provided
    self.see = see
    self.illustrates = illustrates
    self.effective = effective
    self.until = until
    self.overridable = overridable
    self.reason = reason
  }

  /// An element without attributes.
  package static let none = ElementAttributes()

  /// Every reference that the attributes make to another element or register row.
  public var references: [Located<LinkTarget>] { (provided.map { [$0] } ?? []) + see + illustrates }
}
