import JSONText
import PolicyModel
import SemanticDiff
import Testing

@testable import Rendering

/// A difference in a terminal, in a pull request, and for other programs.
@Suite struct DifferenceFormatTests {
  private static let filler =
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"

  private func shown(_ tag: String = "en", title: [RedlineRun]? = nil) throws -> ShownDifference {
    let changes = [
      MadeDifference.change(
        .strengthened, .guideline, "a", .binding, affects: ["department:service"], from: "should", to: "must"),
      MadeDifference.change(.removed, .guideline, "b", .substantive),
    ]
    let body = [
      MadeDifference.block(
        .changed,
        [
          RedlineRun(.equal, Self.filler + " in "), RedlineRun(.delete, "eight "),
          RedlineRun(.insert, "ten "),
          RedlineRun(.equal, "hours " + Self.filler),
        ]),
      MadeDifference.block(.equal, [RedlineRun(.equal, "Unchanged text.")]),
      MadeDifference.block(.inserted, [RedlineRun(.insert, "New item")], in: [.bullets(1), .item(1)]),
    ]
    return try MadeDifference.shown(
      [
        MadeDifference.element(
          "a", title: title ?? [RedlineRun(.equal, "Answer"), RedlineRun(.insert, " soon")], body: body,
          changes: [0]),
        MadeDifference.element(
          "b", title: [RedlineRun(.delete, "Gone")],
          body: [MadeDifference.block(.deleted, [RedlineRun(.delete, "Old text")])], fate: .removed,
          changes: [1]),
        MadeDifference.element("c", title: [RedlineRun(.equal, "Kept")]),
      ], changes: changes, language: tag)
  }

  @Test func `text begins with the summary and folds what stayed`() throws {
    #expect(
      try shown().text(width: 72, colour: false) == """
        Changes in Title
        1.0.0 → the working copy · suggested version: 2.0.0

        One guideline became stricter, one was removed. Binding for: Service.

        BINDING  Answer {+soon+}
            Stricter: from Should to Must.
            Concerns: service.

            … eleven twelve thirteen fourteen fifteen in [-eight-] {+ten+} hours
            one two three four five …

            • {+New item+}

        CONTENT  [-Gone-]
            Removed.

            [-Old text-]

        """)
  }

  @Test func `colour adds nothing but colour`() throws {
    let coloured = try shown().text(width: 60, colour: true)
    #expect(coloured.contains("\u{1B}["))
    #expect(coloured.replacing(/\u{1B}\[[0-9;]*m/, with: "") == (try shown().text(width: 60, colour: false)))
  }

  @Test func `no text steers the terminal`() throws {
    let text = try shown(title: [RedlineRun(.insert, "A\u{1B}[31m\u{202E}b")]).text(width: 60, colour: false)
    #expect(!text.unicodeScalars.contains { ($0.value < 0x20 && $0 != "\n") || $0 == "\u{202E}" })
  }

  @Test func `Markdown is a comment on a pull request`() throws {
    #expect(
      try shown("sv").markdown() == """
        ## Ändringar i Title

        **En riktlinje blev strängare, en togs bort. Gäller: Service.**

        1.0.0 → arbetskopian · Föreslagen version: 2.0.0

        | Slags ändring | | Det här har ändrats | Berör |
        |---|---|---|---|
        | **Bindande** | a | Strängare: från Bör till Ska. | service |
        | Innehåll | b | Borttagen. | alla |

        ### Answer **soon**

        > \(Self.filler) in ~~eight~~ **ten** hours \(Self.filler)
        >
        > - **New item**

        ### ~~Gone~~

        > ~~Old text~~

        """)
  }

  @Test(arguments: [
    (
      [RedlineRun(.delete, "8"), RedlineRun(.insert, "10"), RedlineRun(.equal, " posts")],
      "~~8~~ **10** posts"
    ),
    ([RedlineRun(.equal, "a"), RedlineRun(.insert, "b."), RedlineRun(.equal, "c")], "a**b.\u{200B}**c"),
    ([RedlineRun(.equal, "a"), RedlineRun(.insert, "(b"), RedlineRun(.equal, " c")], "a**\u{200B}(b** c"),
    ([RedlineRun(.insert, "*x* ~y~ | [z](w) <b>")], "**\\*x\\* \\~y\\~ | \\[z\\](w) \\<b>**"),
    ([RedlineRun(.equal, "a"), RedlineRun(.insert, "  "), RedlineRun(.equal, "b")], "a b"),
  ])
  func `marks in Markdown are marks, and text is not`(runs: [RedlineRun], markdown: String) {
    #expect(MarkdownRedline.text(runs) == markdown)
  }

  @Test func `code in Markdown is told line by line`() {
    let block = MadeDifference.block(
      .changed,
      [
        RedlineRun(.equal, "same\nclass "), RedlineRun(.delete, "2"), RedlineRun(.insert, "1"),
        RedlineRun(.equal, "\n```\n"), RedlineRun(.insert, "new\n"),
      ], .code(info: ""))
    #expect(
      MarkdownRedline.block(block) == """
        > ````diff
        >   same
        > - class 2
        > + class 1
        >   ```
        > + new
        > ````
        """)
  }

  @Test func `JSON holds what the contract says, and outside no more than that`() throws {
    let json = try shown().json().text()
    #expect(
      json.hasPrefix(
        """
        {"policy":null,"from":"1.0.0","to":"working","level":"binding","suggestedVersion":"2.0.0","summary":"One guideline
        """))
    #expect(
      json.contains(
        """
        {"kind":"strengthened","level":"binding","element":"a","title":"a","from":"should","to":"must","affects":["department:service"],"reason":null,"old":[],"new":[],"words":[]}
        """))
    let change = MadeDifference.change(.removed, .guideline, "b", .substantive)
    #expect(
      change.json(.whatOutsidersMayKnow).text()
        == """
        {"kind":"removed","level":"substantive","element":"b","title":"b","from":null,"to":null,"reason":null,"words":[]}
        """)
  }
}
