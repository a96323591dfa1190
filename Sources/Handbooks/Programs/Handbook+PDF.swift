import ExternalPrograms
import Foundation
import Messages
import PolicyModel
import Rendering

extension Handbook {
  /// The handbook as a tagged PDF (PDF/UA-1), made of its page by WeasyPrint.
  ///
  /// `docs/decisions/0012-weasyprint-makes-the-pdf.md` says why.
  package func pdf(tell: @escaping @Sendable (Message) -> Void) async throws -> [UInt8] {
    let page = try html()
    let folder = try ProgramFolder()
    defer { folder.remove() }
    _ = try folder.add(PDFLanguages.fileName, Array(PDFLanguages.program.utf8))
    tell("WeasyPrint sets \(parts.count) chapters: some 20 to 30 seconds for every hundred pages")
    do {
      return try await ExternalProgram("weasyprint", from: .pypi).run(
        ["--quiet", "--pdf-variant", "pdf/ua-1", "-", "-"], input: page,
        environment: [
          "SOURCE_DATE_EPOCH": String(sourceDate), "PYTHONPATH": PDFLanguages.path(with: folder.path),
        ])
    } catch let error as ExternalProgramError {
      guard case .failed(let complaint) = error.code, complaint.contains("--pdf-variant") else { throw error }
      throw PDFEngineTooOld()
    }
  }

  /// The beginning of the edition's day, as the time that files are said to have been made.
  var sourceDate: Int { cover.day.daysSince1970 * 86_400 }
}

/// The WeasyPrint of this machine cannot make tagged PDF, as that of Debian 12 cannot.
package struct PDFEngineTooOld: Explained, Sendable {
  /// What is in the way, and the way out.
  package var message: Message {
    "the 'weasyprint' of this machine is too old to make a PDF that can be read aloud. From PyPI: pipx install weasyprint"
  }
}
