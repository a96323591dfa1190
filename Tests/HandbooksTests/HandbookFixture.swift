import Diagnostics
import Editions
import Foundation
import Handbooks
import PolicyModel
import Rendering
import Revisions
import SourceText
import TestSupport
import Timelines

/// A workspace with a handbook, and the handbooks that are made of it.
struct HandbookFixture {
  private let fixture: WorkspaceFixture

  /// The files; `outline` is `handbooks/start.yml`.
  init(outline: String = "title: { sv: Hej, en: Hi }\nwelcome: { sv: Välkommen **hit**. }\n") {
    fixture = WorkspaceFixture(
      [
        "tenet.yml": """
        organisation: { name: Nordljus }
        languages: [sv, en]
        departments:
          office: { name: Kontoret, visibility: public }
          vault: { name: Valvet }
        roles: { editor: { name: Redaktör } }
        channels: { blog: { name: Blogg, visibility: public } }
        sites: { intranet: { visibility: internal } }
        """,
        "a/policy.md": WorkspaceFixture.policy(
          "a",
          """
          ## Vi är öppna {#open}

          Öppet är bra.

          ### Svara alla {#answer}
          {strength=must visibility=public}

          Svaret går till den som frågar.

          ### Bara valvet låser {#lock}
          {strength=must applies-to="department:vault"}

          Hemlig låsning.

          ### Viska inte {#hush}
          {strength=must-not overridable=yes}

          Tyst text.

          ### Tåget stod still {#train .case illustrates="#answer"}

          Det snöade. [Tyst](#hush).

          ### Så går det till {#steps .procedure}

          Ring först.

          ### Vem svarar? {#who .question see="#answer"}

          - [x] Den som blev frågad
          - [ ] Ingen

          Den som blev frågad vet mest.

          ## Händelser {#events .section}

          Allt är påhittat.

          ### Kaffet tog slut {#coffee-ran-out .case}

          **Vad som hände.** Kannan var tom. Någon sade: ”Det är slut. Vi ses.”

          Ingen bryggde.

          **Vad vi gör nu.** Vi brygger mer.

          ## Att fundera över {#ponder .section}

          Prata två och två.

          ### Vad gör du? {#what .question}

          - [x] Svarar
          - [ ] Går
          """),
        "a/departments/office.md": """
        ---
        variant-of: a
        department: office
        language: sv
        owner: role:editor
        ---

        ## {#hush .omit reason="Kontoret viskar."}

        ## {#open .extend}

        ### Koka kaffe {#coffee}
        {strength=should}

        Gott kaffe.
        """,
        "handbooks/start.yml": outline,
      ])
  }

  /// The faults of the workspace, as text.
  func faults() async throws -> [String] {
    try await fixture.check().report.diagnostics.filter { $0.severity == .error }.map { "\($0.rule)" }
  }

  /// The handbook for a reader inside.
  func book(for department: String? = nil, language: String = "sv") async throws -> Handbook {
    try await book(InternalAudience.self, for: department, language: language)
  }

  /// The handbook for an audience.
  func book<Reader: Audience>(
    _ audience: Reader.Type, for department: String? = nil, language: String = "sv"
  ) async throws -> Handbook {
    let checked = try await fixture.check()
    guard let workspace = checked.workspace, let outline = workspace.handbooks.first,
      let day = CalendarDate(iso8601: "2026-11-21"), let since = CalendarDate(iso8601: "2025-11-21"),
      let language = Language(language)
    else { throw MissingPart() }
    let reader = TimelineReader(
      workspace, histories: .none, store: fixture.store, on: day, showing: .drafts)
    let dated = try await reader.read()
    let projector = await Projector<Reader>(
      dated.workspace, at: WorkspaceFixture.moment, frozenNames: dated.frozenNames, stale: dated.stale,
      past: dated.past)
    let site = await projector.project(
      workspace.configuration.sites[0])
    let histories = await SiteHistorian(dated, projector, site).histories()
    return try HandbookAssembler(
      outline, site, histories,
      for: HandbookReader(
        lineage: department.flatMap { Identifier($0) }.map { [$0] }, role: nil, language: language,
        since: since),
      pictures: [:],
      templates: Templates(.builtIn, languages: workspace.configuration.languages)
    ).handbook()
  }

  private struct MissingPart: Error {}
}

extension Handbook {
  /// The page as text.
  var page: String { get throws { String(decoding: try html(), as: UTF8.self) } }

  /// The kinds of its parts, in order.
  var kinds: [BookPart.Kind] { parts.map(\.kind) }
}
