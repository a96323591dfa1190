import Editions
import PolicyModel
import Rendering
import Revisions
import SemanticDiff
import SourceText

/// Compares two states of a policy, as those who write it see it or as one audience reads it.
struct PolicyComparison: Sendable {
  let old: ComparedState
  let new: ComparedState
  let request: DiffRequest
  let templates: Templates

  /// The difference as the request asks for it.
  func bytes() async throws -> [UInt8] {
    let output = DifferenceOutput(
      request: request, author: author, templates: { templates })
    return try await output.bytes(try shown())
  }

  private var language: Language { request.language ?? new.policy.language }

  private var author: String {
    let configuration = new.workspace.configuration
    return configuration.organisation.name.text(in: language, fallbacks: configuration.languages)
  }

  /// The difference, ready to be written.
  func shown() throws -> ShownDifference {
    switch request.visibility {
    case nil where language == new.policy.language && language == old.policy.language: authors()
    case .public: try outside(PublicAudience.self)
    case .partner: try outside(PartnerAudience.self)
    case .internal: try inside(InternalAudience.self)
    case .restricted, nil: try inside(RestrictedAudience.self)
    }
  }

  /// Everything, with the places in the files.
  private func authors() -> ShownDifference {
    let difference = DocumentComparer.compare(ComparedDocument(old.policy), ComparedDocument(new.policy))
    return ShownDifference(
      inside: difference, policy: new.policy.id.value, title: new.policy.title.value,
      versions: versions(difference), words: templates.words(in: language),
      names: UnitNames(new.workspace.configuration, in: language))
  }

  private func inside<Reader: InsideAudience>(_ reader: Reader.Type) throws -> ShownDifference {
    let (before, after, names) = try editions(reader)
    let difference = EditionDifference(before, after).atMost(ceiling).difference
    return ShownDifference(
      inside: difference, policy: new.policy.id.value, title: (after ?? before)?.title.text ?? "",
      versions: versions(difference), words: templates.words(in: language), names: names)
  }

  private func outside<Reader: OutsideAudience>(_ reader: Reader.Type) throws -> ShownDifference {
    let (before, after, names) = try editions(reader)
    return ShownDifference(
      outside: EditionDifference(before, after).atMost(ceiling), policy: new.policy.id.value,
      title: (after ?? before)?.title.text ?? "",
      versions: .init(from: old.version, to: new.version), words: templates.words(in: language), names: names)
  }

  private func editions<Reader: Audience>(_ reader: Reader.Type) throws -> (
    Edition<Reader>?, Edition<Reader>?, UnitNames
  ) {
    let projector = Projector<Reader>(new.workspace, at: request.moment)
    // What is there still and may not be read now is not quoted from the time when it could be.
    let closed = projector.ids(ofState: new.policy, names: .none).closed
    let translations = old.workspace.translations.filter {
      $0.department == nil && $0.of.value == old.policy.id.value
    }
    let before = Projector<Reader>(old.workspace, at: request.moment).editions(
      ofState: old.policy, translations, names: .none, closed: closed)[language]
    let after = projector.edition(of: new.policy, in: language)
    if before == nil, after == nil {
      throw DiffRefusal.nothingReadable(policy: new.policy.id.value, Reader.visibility)
    }
    let names = UnitNames(
      projector.registers, in: language, fallbacks: new.workspace.configuration.languages)
    return (before, after, names)
  }

  /// The most that a change can matter: a translation that changed alone changed nobody's duties.
  private var ceiling: ChangeLevel {
    guard language != new.policy.language else { return .binding }
    let source = DocumentComparer.compare(
      ComparedDocument(old.policy), ComparedDocument(new.policy), extent: .changes)
    return source.level == .binding ? .binding : .substantive
  }

  /// The version that a revision bears after another; nil when nothing changed, or after what is no revision.
  static func next(_ version: String, _ level: ChangeLevel?) -> String? {
    guard let level, let version = RevisionVersion(version) else { return nil }
    return version.next(for: level).description
  }

  /// What the versions are called, and what the next one would be when the new side is being edited.
  private func versions(_ difference: Difference) -> ShownDifference.Versions {
    let suggested = new.version == "working" ? Self.next(old.version, difference.level) : nil
    return ShownDifference.Versions(from: old.version, to: new.version, suggested: suggested)
  }
}
