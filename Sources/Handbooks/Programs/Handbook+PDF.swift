import ExternalPrograms
import Messages
import PolicyModel
import Rendering

extension Handbook {
  /// The handbook as a tagged PDF (PDF/UA-1), made of its page by WeasyPrint.
  ///
  /// `docs/decisions/0012-weasyprint-makes-the-pdf.md` says why.
  package func pdf(tell: @escaping @Sendable (Message) -> Void) async throws -> [UInt8] {
    let page = try html()
    tell("the PDF is being set; a long book takes a while")
    return try await ExternalProgram("weasyprint", package: "weasyprint").run(
      ["--quiet", "--pdf-variant", "pdf/ua-1", "--custom-metadata", "-", "-"], input: page,
      environment: ["SOURCE_DATE_EPOCH": String(sourceDate)])
  }

  /// The beginning of the edition's day, as the time that files are said to have been made.
  var sourceDate: Int { cover.day.daysSince1970 * 86_400 }
}
