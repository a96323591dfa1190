import Editions
public import Guidance
import JSONText
public import PolicyModel
import PolicyReading
import Rendering
import Revisions
import SourceText
import Storage
import Timelines

/// What somebody wants to know: what applies to her, or the answer to a question.
public struct GuidanceRequest: Sendable {
  /// Who asks, as far as she tells.
  public var reader: GuidanceReader
  /// Her question; nil for everything that applies.
  public var question: String?
  /// The language of the rules, and of the question.
  public var language: Language
  /// Whose texts she may read.
  public var visibility: Visibility

  /// Joins the parts.
  public init(reader: GuidanceReader, question: String?, language: Language, visibility: Visibility) {
    self.reader = reader
    self.question = question
    self.language = language
    self.visibility = visibility
  }
}

/// How `tenet applies` writes its answer.
public enum GuidanceFormat: Sendable, Equatable {
  /// For a terminal of a width.
  case text(width: Int, colour: Bool)
  /// For other programs.
  case json
}

extension Pipeline {
  /// What applies to somebody on the day that a workspace was resolved for, or the answer to her question.
  ///
  /// `use` takes the text while all that it was made from is still there: a program that ends with it need not wait
  /// until that is given back, rule by rule. Throws when the words of the workspace cannot be used.
  public func applies<Result>(
    _ dated: Dated, _ request: GuidanceRequest, as format: GuidanceFormat, at moment: Moment,
    use: (String) throws -> Result
  ) async throws -> Result {
    switch request.visibility {
    case .public: try await applies(PublicAudience.self, dated.workspace, request, format, moment, use)
    case .partner: try await applies(PartnerAudience.self, dated.workspace, request, format, moment, use)
    case .internal: try await applies(InternalAudience.self, dated.workspace, request, format, moment, use)
    case .restricted:
      try await applies(RestrictedAudience.self, dated.workspace, request, format, moment, use)
    }
  }

  private func applies<Reader: Audience, Result>(
    _ audience: Reader.Type, _ dated: DatedWorkspace, _ request: GuidanceRequest, _ format: GuidanceFormat,
    _ moment: Moment, _ use: (String) throws -> Result
  ) async throws -> Result {
    let workspace = dated.workspace
    async let words = words(workspace, in: request.language)
    let site = await Projector<Reader>(
      workspace, at: moment, frozenNames: dated.frozenNames, stale: dated.stale, past: dated.past
    ).project(workspace.site(for: Reader.visibility), only: request.language)
    let rules = GuidanceRules(site, site.shelved(in: request.language), in: request.language)
    let content: ShownGuidance.Content =
      if let question = request.question {
        .answer(
          await QuestionRanker(rules).answer(
            Question(question, in: request.language), of: request.reader, on: dated.day), to: question)
      } else {
        .rules(rules.applying(to: request.reader, on: dated.day))
      }
    let shown = ShownGuidance(
      content, to: request.reader, on: dated.day, of: site, in: request.language,
      versions: Reader.visibility >= .internal ? dated.ruleVersions : [:],
      words: try await words)
    let text =
      switch format {
      case .text(let width, let colour): shown.text(width: width, colour: colour)
      case .json: shown.json().text(.indented) + "\n"
      }
    return try withExtendedLifetime((site, rules, shown)) { try use(text) }
  }
}

extension Pipeline {
  /// The words of a language, with those that the workspace has in its `templates/` laid over them.
  func words(_ workspace: Workspace, in language: Language) throws -> Words {
    try Words.load(language, source: workspace.configuration.languages.first ?? language) { path in
      let path = "templates/" + path
      return folder.store.holds(path) ? try folder.store.read(path, limit: FileLimits.fileSize) : nil
    }
  }
}

extension DatedWorkspace {
  /// The versions in force, by policy; nothing for drafts.
  fileprivate var ruleVersions: [Identifier: RuleVersion] {
    Dictionary(
      timelines.compactMap { timeline in
        guard let state = timeline.inForce, !timeline.isDraft else { return nil }
        return (
          timeline.policy, RuleVersion(number: state.line.version.description, since: state.from)
        )
      }, uniquingKeysWith: { first, _ in first })
  }
}
