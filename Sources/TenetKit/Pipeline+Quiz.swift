import Editions
import JSONText
public import PolicyModel
import Rendering
import SourceText
import Timelines

/// Whose questions are asked for, and which.
public struct QuizRequest: Sendable {
  /// The policies; all of them when none is named.
  public var policies: [Identifier]
  /// The department whose variants are counted in.
  public var department: Identifier?
  /// The role; what is for other roles only is left out.
  public var role: Identifier?
  /// The language.
  public var language: Language
  /// Whose texts the reader may read.
  public var visibility: Visibility

  /// Joins the parts.
  public init(
    policies: [Identifier], department: Identifier?, role: Identifier?, language: Language,
    visibility: Visibility
  ) {
    self.policies = policies
    self.department = department
    self.role = role
    self.language = language
    self.visibility = visibility
  }
}

/// How `tenet quiz` writes questions.
public enum QuizFormat: Sendable, Equatable {
  /// For a terminal of a width.
  case text(width: Int, colour: Bool)
  /// For other programs.
  case json
  /// For Moodle and other learning platforms.
  case gift
  /// As a table.
  case csv
  /// As one page that needs nothing else.
  case html
}

extension Pipeline {
  /// The questions with options of the policies in force on the day that a workspace was resolved for; nil when there is
  /// none.
  ///
  /// Throws when the templates of the workspace cannot be used.
  public func quiz(_ dated: Dated, _ request: QuizRequest, as format: QuizFormat, at moment: Moment)
    async throws -> String?
  {
    switch request.visibility {
    case .public: try await quiz(PublicAudience.self, dated.workspace, request, format, moment)
    case .partner: try await quiz(PartnerAudience.self, dated.workspace, request, format, moment)
    case .internal: try await quiz(InternalAudience.self, dated.workspace, request, format, moment)
    case .restricted: try await quiz(RestrictedAudience.self, dated.workspace, request, format, moment)
    }
  }

  private func quiz<Reader: Audience>(
    _ audience: Reader.Type, _ dated: DatedWorkspace, _ request: QuizRequest, _ format: QuizFormat,
    _ moment: Moment
  ) async throws -> String? {
    // Editions for readers outside know nothing of departments: there the variants are resolved before.
    let workspace =
      Reader.visibility < .internal
      ? request.department.map(dated.workspace.resolved) ?? dated.workspace : dated.workspace
    let site = await Projector<Reader>(
      workspace, at: moment, frozenNames: dated.frozenNames, stale: dated.stale, past: dated.past
    ).project(workspace.site(for: Reader.visibility), only: request.language)
    let shown = ShownQuiz(
      site, policies: request.policies, language: request.language, department: request.department,
      role: request.role, templates: try templates(workspace))
    guard !shown.isEmpty else { return nil }
    switch format {
    case .text(let width, let colour): return shown.text(width: width, colour: colour)
    case .json: return shown.json().text(.indented) + "\n"
    case .gift: return shown.gift()
    case .csv: return shown.csv()
    case .html: return String(decoding: try shown.page(), as: UTF8.self)
    }
  }
}
