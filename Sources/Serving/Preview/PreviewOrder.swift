import PolicyModel

/// What a preview is asked for.
package struct PreviewOrder {
  /// The sites that are shown, of those that there are.
  package let chosen: ([Site]) throws -> [Site]
  /// The day in a time zone, by its name in the tz database.
  package let day: (String) throws -> CalendarDate
  /// The moment in such a time zone.
  package let moment: (String) throws -> Moment
  /// Whether what was approved on that day is shown, and no working copy.
  package let isPast: Bool
  /// Now, in seconds since 1970.
  package let now: () -> Int

  /// Joins what was asked.
  package init(
    chosen: @escaping ([Site]) throws -> [Site], day: @escaping (String) throws -> CalendarDate,
    moment: @escaping (String) throws -> Moment, isPast: Bool, now: @escaping () -> Int
  ) {
    self.chosen = chosen
    self.day = day
    self.moment = moment
    self.isPast = isPast
    self.now = now
  }
}
