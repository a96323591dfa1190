extension CalendarDate {
  /// Takes days since 1970-01-01; nil outside the years 1–9999.
  public init?(daysSince1970 days: Int) {
    // The inverse of `daysSince1970`: eras of 400 years that begin on 1 March.
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    self.init(
      year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
      day: dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  /// The day after a length of time; hours and minutes count as whole days begun, workdays as Monday to Friday.
  ///
  /// A month that lacks the day ends on its last one: a month after 31 January is 28 February. The last day there is,
  /// 9999-12-31, when it would lie beyond.
  public func after(_ span: TimeSpan) -> CalendarDate {
    switch span.unit {
    case .minute: after(days: (span.count + 1439) / 1440)
    case .hour: after(days: (span.count + 23) / 24)
    case .officeHour: after(workdays: (span.count + 7) / 8)
    case .day: after(days: span.count)
    case .workday: after(workdays: span.count)
    case .week: after(days: span.count * 7)
    case .month: after(months: span.count)
    case .year: after(months: span.count * 12)
    }
  }

  private func after(days: Int) -> CalendarDate {
    CalendarDate(daysSince1970: daysSince1970 + days) ?? .last
  }

  private func after(workdays: Int) -> CalendarDate {
    // 1970-01-01 was a Thursday; Monday is day nought of the week.
    var day = daysSince1970
    var left = workdays
    while left > 0 {
      day += 1
      let weekday = ((day + 3) % 7 + 7) % 7
      if weekday < 5 { left -= 1 }
    }
    return CalendarDate(daysSince1970: day) ?? .last
  }

  private func after(months: Int) -> CalendarDate {
    let count = year * 12 + month - 1 + months
    for day in stride(from: day, through: 28, by: -1) {
      if let date = CalendarDate(year: count / 12, month: count % 12 + 1, day: day) { return date }
    }
    return CalendarDate(year: count / 12, month: count % 12 + 1, day: day) ?? .last
  }
}
