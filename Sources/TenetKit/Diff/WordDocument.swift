import ExternalPrograms
import JSONText
import PolicyModel
import Rendering

/// Has pandoc make a Word document of a redline.
enum WordDocument {
  private static let pandoc = ExternalProgram("pandoc")

  /// The bytes of the document.
  static func write(_ shown: ShownDifference, author: String, at moment: Moment) async throws -> [UInt8] {
    // pandoc reads documents of its own version only, and tells it in whatever document it writes.
    let empty = try await pandoc.run(["-f", "markdown", "-t", "json"])
    let document = TrackedDocument(shown, author: author, at: moment).json(apiVersion: apiVersion(empty))
    return try await pandoc.run(
      ["-f", "json", "-t", "docx", "-o", "-"], input: Array(document.text().utf8),
      environment: ["SOURCE_DATE_EPOCH": String(moment.secondsSince1970)])
  }

  private static func apiVersion(_ document: [UInt8]) -> JSON {
    let text = String(decoding: document, as: UTF8.self)
    guard let match = text.firstMatch(of: /"pandoc-api-version":\[([0-9, ]+)\]/) else { return [1, 23] }
    return .array(
      match.output.1.split(separator: ",").compactMap { Int($0.filter(\.isNumber)) }.map(JSON.number))
  }
}
