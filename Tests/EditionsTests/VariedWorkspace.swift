import Diagnostics
import Editions
import PolicyModel
import PolicyReading
import SourceText
import Storage
import Testing

/// A small workspace in memory with two departments, one under the other, and what they make of its policy.
struct VariedWorkspace {
  let workspace: Workspace
  let diagnostics: [String]

  /// The workspace with these files in it, or instead of its own.
  init(_ changes: [String: String] = [:]) async throws {
    let texts = Self.files.merging(changes) { $1 }
    let reading = try await WorkspaceReader.read(MemoryStore(texts.mapValues { Array($0.utf8) }))
    workspace = try #require(reading.workspace)
    diagnostics = reading.diagnostics.map { "\($0.message)" }
  }

  /// The policy as a department has it.
  func resolve(for department: String) throws -> ResolvedPolicy {
    let policy = try #require(workspace.policies.first)
    let resolver = VariantResolver(
      for: try #require(Identifier(department)), among: workspace.configuration.departments)
    return resolver.resolve(policy, variants: workspace.variants, translations: workspace.translations)
  }

  /// The policy as readers in a department see it, in a language.
  func edition(for department: String, in language: String = "sv") throws -> Edition<InternalAudience> {
    let resolved = workspace.resolved(for: try #require(Identifier(department)))
    let projector = Projector<InternalAudience>(resolved, at: Moment(secondsSince1970: 1_795_000_000))
    let policy = try #require(resolved.policies.first)
    let language = try #require(Language(language))
    return try #require(projector.edition(of: policy, in: language))
  }

  /// The front matter of a department's variant, and a body.
  static func variant(_ department: String, language: String = "sv", _ body: String) -> String {
    "---\nvariant-of: travel\ndepartment: \(department)\nlanguage: \(language)\n---\n\n\(body)\n"
  }

  /// The front matter of its translation, and a body.
  static func translation(_ department: String, language: String = "en", _ body: String) -> String {
    "---\ntranslation-of: travel\ndepartment: \(department)\nlanguage: \(language)\n---\n\n\(body)\n"
  }

  private static let files = [
    "tenet.yml": """
    organisation: { name: Nordljus }
    languages: [sv, en]
    departments:
      service: { name: Service }
      claims: { name: Skador, parent: service }
      trains: { name: Tåg }
    roles: { vd: { name: Vd }, chef: { name: Chef } }
    channels: { blog: { name: Blogg } }
    """,
    "travel/policy.md": """
    ---
    policy: travel
    title: Så reser vi
    language: sv
    visibility: { principle: public }
    strength: { guideline: should }
    ---

    Först detta.

    ## Vi tar tåget {#train}

    Det är snabbt, se [bordet](#table).

    ### Vi bokar i tid {#book}
    {applies-to="channel:blog" not-for="role:vd" within="2 days" before="resan" see="#table" visibility=partner}

    Boka *snart*.

    ### Bordet {#table}

    | a |
    |---|
    | b |

    ## Vi sover gott {#sleep}

    ### Vi tar nattåg {#night}
    """,
    "travel/policy.en.md": """
    ---
    translation-of: travel
    language: en
    title: How we travel
    ---

    This first.

    ## We take the train {#train}

    It is quick, see [the table](#table).

    ### We book in time {#book}
    {before="the journey"}

    Book *soon*.

    ## We sleep well {#sleep}
    """,
  ]
}

extension Policy {
  /// The element with an id.
  subscript(id: String) -> Element? { allElements.first { $0.id.text == id } }

  /// The ids, each with as many spaces before it as it is deep.
  var outline: String {
    func lines(_ elements: [Element], _ depth: Int) -> [String] {
      elements.flatMap { [String(repeating: " ", count: depth) + $0.id.text] + lines($0.children, depth + 1) }
    }
    return lines(elements, 0).joined(separator: "\n")
  }
}

extension Edition {
  /// The element with an id.
  subscript(id: String) -> EditionElement? { allElements.first { $0.id.text == id } }
}

extension ElementOrigin {
  /// The steps in short: `extended service, replaced claims`.
  var text: String { steps.map { "\($0.act.rawValue) \($0.department)" }.joined(separator: ", ") }
}
