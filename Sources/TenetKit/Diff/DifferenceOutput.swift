import JSONText
import Rendering

/// Writes a difference in the format that was asked for.
struct DifferenceOutput: Sendable {
  let request: DiffRequest
  /// Whose the changes of a Word document are.
  let author: String
  /// What a page is made with; only a page asks for it.
  let templates: @Sendable () throws -> Templates

  /// The bytes to write.
  func bytes(_ shown: ShownDifference) async throws -> [UInt8] {
    switch request.format {
    case .text(let width, let colour): Array(shown.text(width: width, colour: colour).utf8)
    case .markdown: Array(shown.markdown().utf8)
    case .json: Array((shown.json().text(.indented) + "\n").utf8)
    case .html: try shown.page(try templates())
    case .docx: try await WordDocument.write(shown, author: author, at: request.moment)
    }
  }
}
