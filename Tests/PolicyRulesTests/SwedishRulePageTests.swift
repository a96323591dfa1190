import Diagnostics
import JSONText
import Messages
import PolicyRules
import SourceText
import Testing

/// Every example of the catalogue's pages, told in Swedish.
@Suite struct SwedishRulePageTests {
  @Test(arguments: RuleCatalogue.rules.map(\.name))
  func `no English is left`(name: String) async throws {
    let entry = try #require(RuleCatalogue.rule(named: name))
    for scenario in RulePage(entry.page).scenarios {
      for diagnostic in try await CheckedWorkspace(scenario.files).report.diagnostics {
        let messages = [diagnostic.message] + [diagnostic.help].compactMap { $0 }
        for message in messages + diagnostic.related.map(\.message) {
          #expect(untranslated(in: message) == [], "\(message)")
        }
      }
    }
  }

  @Test func `a report in Swedish`() async throws {
    let place = SourceLocation(path: "a/policy.md", range: SourceRange(line: 3, column: 5, length: 4))
    let report = DiagnosticReport([
      Diagnostic(
        rule: "unknown-key", severity: .error, message: "unknown key '\("ownr")'", location: place,
        help: "did you mean '\("owner")'?", related: [.init("the first stands here", at: place)]),
      Diagnostic(
        rule: "missing-summary", severity: .warning, message: "policy '\("a")' has no summary",
        location: place),
      Diagnostic(
        rule: "missing-key", severity: .warning, message: "'\("title")' is missing", location: place),
    ])
    #expect(
      TextDiagnosticRenderer(colour: .none, language: .swedish) { _ in nil }.render(report) == """
        a/policy.md:3:5: varning: 'title' saknas [missing-key]
        a/policy.md:3:5: varning: policyn 'a' har ingen sammanfattning [missing-summary]
        a/policy.md:3:5: fel: nyckeln 'ownr' är okänd [unknown-key]
          a/policy.md:3:5: jämför: den första står här
          råd: menade du 'owner'?
        1 fel, 2 varningar

        """)
    let json = JSONDiagnosticRenderer(language: .swedish) { _ in nil }.render(report).text(.indented)
    #expect(json.contains("\"severity\": \"error\""))
    #expect(json.contains("\"message\": \"nyckeln 'ownr' är okänd\""))
    #expect(json.contains("\"help\": \"menade du 'owner'?\""))
    #expect(json.contains("\"message\": \"den första står här\""))
  }

  @Test func `diagnostics at one place are in the order of their English`() {
    func diagnostic(_ message: Message) -> Diagnostic {
      Diagnostic(rule: "rule", severity: .error, message: message, location: SourceLocation(path: "a"))
    }
    // In Swedish "den första …" would stand before "filen är …".
    let messages: [Message] = ["the file is UTF-16", "the first stands here"]
    let sorted = DiagnosticReport(messages.reversed().map(diagnostic)).diagnostics.map(\.message)
    #expect(sorted == messages)
  }

  /// The patterns in a message, and the words in its texts, that are English in Swedish too.
  private func untranslated(in message: Message) -> [String] {
    let hasWords = message.pattern.contains { $0.isLetter }
    let own = hasWords && SwedishMessages.byEnglish[message.pattern] == nil ? [message.pattern] : []
    return own
      + message.arguments.flatMap { argument in
        switch argument {
        case .message(let phrase): untranslated(in: phrase)
        case .text(let text): Self.phrases.contains { text.contains($0) } ? [text] : []
        }
      }
  }

  /// The longer runs of English words: a text that holds one of them should have been a message.
  private static let phrases = SwedishMessages.areas.joined().flatMap { english, _ in
    MessagePattern(english).pieces.compactMap { piece -> String? in
      guard case .words(let words) = piece, words.count(where: { $0 == " " }) >= 2,
        // An option between two gaps, as in `{1} --department {2}`, is the same in both languages.
        words.split(separator: " ").count > 1
      else { return nil }
      return String(words)
    }
  }
}
