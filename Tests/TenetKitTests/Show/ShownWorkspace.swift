import PolicyModel
import SourceText
import TenetKit
import TestSupport

/// A small workspace on the disk, and what `tenet show` makes of its policy.
struct ShownWorkspace {
  private let folder: TemporaryFolder
  private let pipeline: Pipeline
  let checked: Pipeline.Checked

  init(_ changes: [String: String] = [:]) async throws {
    folder = TemporaryFolder()
    for (path, text) in Self.files.merging(changes, uniquingKeysWith: { $1 }) {
      try folder.write(text, to: path)
    }
    pipeline = Pipeline(WorkspaceFolder(folder.path))
    checked = try await pipeline.check { _ in CalendarDate(iso8601: "2026-11-21") ?? .epoch }
  }

  func show(
    _ format: ShowFormat, policy: String = "travel", language: String = "en",
    to visibility: Visibility = .internal, for department: String? = nil
  ) async throws -> String? {
    guard let workspace = checked.workspace, let id = Identifier(policy), let language = Language(language)
    else { return nil }
    return try await pipeline.show(
      id, of: workspace, in: language, to: visibility, for: department.flatMap { Identifier($0) }, as: format,
      at: Moment(secondsSince1970: 1_795_000_000))
  }

  private static let files = [
    "tenet.yml": """
    organisation: { name: Nordljus }
    languages: [en, sv]
    departments:
      claims: { name: { en: Claims, sv: Skador } }
    roles:
      manager: { name: { en: Manager, sv: Chef }, visibility: public }
    channels:
      mastodon: { name: Mastodon, visibility: public }
    sites:
      intranet: { visibility: internal, url: https://intranet.example/p/ }
    """,
    "travel/policy.md": """
    ---
    policy: travel
    title: How we *travel*
    summary: By train, and with time to spare.
    language: en
    owner: role:manager
    review-every: 1 year
    visibility: { principle: public }
    ---

    Before all else, [ask](#ask) or [write](mailto:us@example.com).

    ## We take the **train** {#train}

    - because it is quick
    - because it is quiet, see [the timetable](https://trains.example/) and [the other](policy:other)

    ### We buy no first class {#no-first-class}
    {strength=must-not applies-to="channel:mastodon time:work | role:manager" limit=2/week see="#ask policy:other"}

    > “Second class arrives at the same time.”

    ### Ask the claims department {#ask}
    {strength=should approval=department:claims before="you go by taxi" within="4 office-hours"}

    1. Ask.

       Then wait.
    2. Go.

    ### The missed train {#missed .case illustrates="#ask"}

    She ran.
    """,
    "travel/policy.sv.md": """
    ---
    translation-of: travel
    language: sv
    title: Så reser vi
    ---

    ## Vi tar tåget {#train}

    Det är snabbt.
    """,
    "other/policy.md": """
    ---
    policy: other
    title: The other policy
    summary: Something else.
    language: en
    owner: role:manager
    visibility: { principle: internal }
    ---

    ## A secret of the house {#secret}

    Nobody outside knows.
    """,
  ]
}
