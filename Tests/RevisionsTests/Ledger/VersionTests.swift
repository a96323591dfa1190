import PolicyModel
import Revisions
import Testing

@Suite struct VersionTests {
  @Test(arguments: ["1.0.0", "0.0.0", "12.3.456789"])
  func `what is read is written again`(text: String) throws {
    #expect(try Value.version(text).description == text)
  }

  @Test(arguments: [
    "1", "1.0", "1.0.0.0", "01.0.0", "1.0.-1", "1.0.1234567", "1.0.x", "1.0.", "", "v1.0.0", "1.0.0 ",
    "１.0.0",
  ])
  func `nothing else is a version`(text: String) {
    #expect(RevisionVersion(text) == nil)
  }

  @Test func `the level asks for the version`() throws {
    let version = try Value.version("2.3.4")
    #expect(version.next(for: .binding).description == "3.0.0")
    #expect(version.next(for: .substantive).description == "2.4.0")
    #expect(version.next(for: .editorial).description == "2.3.5")
    #expect(version.next(for: .review) == version)
  }

  @Test func `versions are ordered by number, not by letter`() throws {
    let texts = ["1.0.0", "1.0.9", "1.0.10", "1.9.0", "1.10.0", "2.0.0"]
    #expect(try texts.shuffled().map(Value.version).sorted().map(\.description) == texts)
  }
}

/// Days after lengths of time, for reviews.
@Suite struct CountingTests {
  @Test(arguments: [
    ("2026-01-31", "1 month", "2026-02-28"), ("2028-01-31", "1 month", "2028-02-29"),
    ("2028-02-29", "1 year", "2029-02-28"), ("2026-11-30", "3 months", "2027-02-28"),
    ("2026-12-31", "1 day", "2027-01-01"), ("2026-11-25", "2 weeks", "2026-12-09"),
    ("2026-11-27", "1 workday", "2026-11-30"), ("2026-11-25", "6 workdays", "2026-12-03"),
    ("2026-11-25", "30 hours", "2026-11-27"), ("9999-12-01", "2 months", "9999-12-31"),
  ])
  func `the day after a length of time`(from: String, span: String, to: String) throws {
    #expect(try Value.day(from).after(#require(TimeSpan(written: span))).description == to)
  }

  @Test func `days are counted there and back`() throws {
    for days in stride(from: -719_162, through: 2_932_896, by: 997) {
      #expect(try #require(CalendarDate(daysSince1970: days)).daysSince1970 == days)
    }
    #expect(CalendarDate(daysSince1970: -719_163) == nil)
    #expect(CalendarDate(daysSince1970: 2_932_897) == nil)
  }

  @Test func `a moment is written in UTC`() {
    #expect(Moment(secondsSince1970: 1_795_000_000).iso8601 == "2026-11-18T11:06:40Z")
    #expect(Moment(secondsSince1970: -1).iso8601 == "1969-12-31T23:59:59Z")
  }
}
