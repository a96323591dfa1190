import PolicyModel
import Revisions
import Testing

/// Values of the model from their texts.
enum Value {
  static func version(_ text: String) throws -> RevisionVersion { try #require(RevisionVersion(text)) }
  static func day(_ text: String) throws -> CalendarDate { try #require(CalendarDate(iso8601: text)) }
  static func id(_ text: String) throws -> Identifier { try #require(Identifier(text)) }

  static func note(_ text: String) -> LocalizedText? {
    Language("sv").map { LocalizedText([$0: text]) }
  }
}
