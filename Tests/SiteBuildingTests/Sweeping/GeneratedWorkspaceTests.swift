import Editions
import Foundation
import PolicyModel
import Rendering
import Sweeping
import TestSupport
import Testing

/// Over thousands of generated cases — a workspace, its past, whom a site is for — no site holds a word too many.
///
/// The ordinary run takes six hundred of them; `make prove` takes ten thousand.
@Suite struct GeneratedWorkspaceTests {
  /// Templates and page texts are the same for all: they are prepared once.
  private static let templates = Result { try make(overrides: ["parts/shapes.mustache": ""]) }

  /// Most cases have a frame without what is the same on every page: menus, styles, the drawing of signs.
  static let lean = Result {
    try make(overrides: [
      "parts/shapes.mustache": "", "parts/foot.mustache": "</body></html>",
      "pages/applies.mustache":
        "{{> parts/head}}{{page.title}}{{#lists.items}}{{#units.items}}{{unit.title}}{{#rules}}{{> parts/marked-links}}{{/rules}}{{/units.items}}{{/lists.items}}{{> parts/foot}}",
      "parts/head.mustache": """
      <html lang="{{page.language}}"><title>{{page.title}} {{site.name}}</title>
      {{#page.description}}<meta content="{{.}}">{{/page.description}}
      {{#page.openGraph.items}}<meta property="{{property}}" content="{{content}}">{{/page.openGraph.items}}
      {{#page.structuredData}}<script type="application/ld+json">{{{.}}}</script>{{/page.structuredData}}
      <body>
      """,
    ])
  }

  private static func make(overrides: [String: String]) throws -> Templates {
    try Templates(
      .builtIn, overrides: TemplateFiles(files: overrides.mapValues { Array($0.utf8) }),
      languages: ["sv", "en"].compactMap { Language($0) })
  }

  static let pageTexts = PageTexts((try? templates.get().pageTexts) ?? [])

  private static let batch: UInt64 = 20
  private static let batches =
    ProcessInfo.processInfo.environment["TENET_BATCHES"].flatMap(UInt64.init) ?? 10

  @Test(arguments: 0..<batches)
  func noSiteHoldsAWordTooManyAndEachSweepsClean(batch: UInt64) async throws {
    for seed in batch * Self.batch..<(batch + 1) * Self.batch {
      let templates = try (seed % 40 == 0 ? Self.templates : Self.lean).get()
      let generated = GeneratedWorkspace(seed: seed)
      let built = try await SiteInMemory(generated)
      let swept = try await SweptWorkspace.read(built.dated, from: built.store)
      for reader in [Visibility.public, .partner, .internal] {
        let files =
          switch reader {
          case .public: try await built.outside(PublicAudience.self, templates)
          case .partner: try await built.outside(PartnerAudience.self, templates)
          case .internal, .restricted: try await built.inside(InternalAudience.self, templates)
          }
        // By the words that stand nowhere else, without any of the sweep.
        let found = files.reduce(into: Set<Int>()) {
          $0.formUnion(TextWriter.numbers(in: Array($1.key.utf8)))
          $0.formUnion(TextWriter.numbers(in: $1.value))
        }
        let tooMany = found.filter { generated.readers[$0]?.contains(reader) != true }
        #expect(tooMany.isEmpty, "seed \(seed) for \(reader): \(tooMany.sorted())")
        let sweeper = Sweeper(swept, for: reader, at: SiteInMemory.moment, pageTexts: Self.pageTexts)
        let report = try await sweeper.sweep(MemoryTree(files))
        let findings = report.findings.prefix(3).map { "\($0.path): \($0.place.name): \($0.words)" }
        #expect(report.isClean, "seed \(seed) for \(reader): \(findings)")
      }
    }
  }
}
