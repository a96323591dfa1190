import Diagnostics
import PolicyModel
import PolicyReading
import SourceText
import Staleness
import Storage
import TestSupport
import Testing

/// A small workspace in memory whose variants and translations were compared with its policy, and then the policy was
/// changed.
struct ComparedWorkspace {
  private(set) var texts: [String: String]

  /// The workspace with these files in it, or instead of its own; nothing is compared yet.
  init(_ changes: [String: String] = [:]) {
    texts = Self.files.merging(changes) { $1 }
  }

  /// Replaces a passage of the policy.
  mutating func edit(_ old: String, _ new: String) throws { try edit("travel/policy.md", old, new) }

  /// Replaces a passage of a file that has it.
  mutating func edit(_ path: String, _ old: String, _ new: String) throws {
    let text = try #require(texts[path])
    try #require(text.contains(old), "'\(old)' does not stand in \(path)")
    texts[path] = text.replacing(old, with: new)
  }

  /// Says of everything that was compared with what it is made from.
  mutating func accept() async throws {
    texts.merge(try await workspace().acceptedBases) { $1 }
  }

  /// Reads it; nothing in it may be at fault.
  func workspace() async throws -> Workspace {
    let reading = try await WorkspaceReader.read(MemoryStore(texts: texts))
    #expect(reading.diagnostics.map { "\($0.message)" } == [])
    return try #require(reading.workspace)
  }

  /// The variants and translations beside what they are made from.
  func files() async throws -> [ComparedFile] {
    let workspace = try await workspace()
    return ComparedFile.all(
      of: try #require(workspace.policies.first), variants: workspace.variants,
      translations: workspace.translations, departments: workspace.configuration.departments)
  }

  /// The basis, as it is read back.
  func basis() async throws -> Basis {
    let workspace = try await workspace()
    return workspace.policies.first.flatMap { workspace.bases[$0.id.value] } ?? .none
  }

  /// What has fallen behind, by file: `book: title conditions`, `tools: new`.
  func stale(_ file: String) async throws -> [String] {
    try await comparison(file).stale.map { stale in
      "\(stale.touched.key.written): \(stale.isNew ? "new" : stale.parts.map(\.rawValue).joined(separator: " "))"
    }
  }

  /// One file compared with its source.
  func comparison(_ file: String) async throws -> FileComparison {
    let found = try #require(try await files().first { $0.name == file }, "there is no \(file)")
    return FileComparison(found, with: try await basis())
  }

  static let claims = "departments/claims.md"
  static let service = "departments/service.md"

  private static let files = [
    "tenet.yml": """
    organisation: { name: Nordljus }
    languages: [sv, en]
    departments:
      service: { name: Service }
      claims: { name: Skador, parent: service }
    roles: { vd: { name: Vd }, chef: { name: Chef } }
    channels: { blog: { name: Blogg } }
    """,
    "travel/policy.md": """
    ---
    policy: travel
    title: Så reser vi
    summary: Om "resor".
    language: sv
    visibility: { principle: public }
    ---

    Först detta.

    ## Vi tar tåget {#train}

    Det är snabbt, se [bordet](#table), och vi kallar det "snabbt" för att det är det.

    ### Vi bör boka i tid {#book}
    {strength=should applies-to="channel:blog role:chef" not-for="role:vd" within="2 days" before="resan"}

    - Boka *snart*.
    - Betala sen.

    ### Bordet {#table .definition}

    | a | b |
    |---|---|
    | c | d |

    ## Vi sover gott {#sleep}

    ### Vi får ta nattåg {#night strength=may}
    """,
    "travel/policy.en.md": """
    ---
    translation-of: travel
    language: en
    title: How we travel
    summary: About travel.
    ---

    This first.

    ## We take the train {#train}

    It is quick, see [the table](#table).

    ### We should book in time {#book}

    - Book *soon*.
    - Pay later.

    ### The table {#table}

    | a | b |
    |---|---|
    | c | d |

    ## We sleep well {#sleep}
    """,
    "travel/departments/service.md": """
    ---
    variant-of: travel
    department: service
    language: sv
    owner: role:chef
    ---

    ## Vi bör boka först {#book .replace within="1 day"}

    ## {#sleep .extend}

    ### Vi får vila {#rest strength=may}
    """,
    "travel/departments/service.en.md": """
    ---
    translation-of: travel
    department: service
    language: en
    ---

    ## We should book first {#book}

    ### We may rest {#rest}
    """,
    "travel/departments/claims.md": """
    ---
    variant-of: travel
    department: claims
    language: sv
    ---

    ## Vi bör boka sist {#book .replace}

    ## {#sleep .omit reason="Vi arbetar på natten."}
    """,
  ]
}
