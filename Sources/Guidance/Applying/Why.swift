package import PolicyModel

/// Why a rule applies to somebody, or on what it depends.
package enum Why: Sendable, Hashable {
  /// It is for everybody.
  case everybody
  /// It is for a department that she is in: the one that is named first, then those below it down to hers.
  case department([Identifier])
  /// It is for a role, channel, capacity, time or device that is hers.
  case term(ScopeTerm)
  /// Her department, or one above it, has the rule for itself.
  case ownRule(Identifier)
  /// Her department, or one above it, has its own form of the rule.
  case ownForm(Identifier)
  /// It applies until a day.
  case until(CalendarDate)
}

/// What is not known and decides whether a rule applies.
package enum Condition: Sendable, Hashable {
  /// Only when one of these is so.
  case when([ScopeTerm])
  /// Not when one of these is so.
  case unless([ScopeTerm])
  /// Not before a day: until then nobody is asked.
  case from(CalendarDate)
}
