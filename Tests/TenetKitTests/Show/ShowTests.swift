import Diagnostics
import Foundation
import PolicyModel
import TenetKit
import Testing

@Suite struct ShowTests {
  @Test func `text fits the terminal and is said in words`() async throws {
    let text = try #require(try await ShownWorkspace().show(.text(width: 50, colour: false)))
    #expect(
      text == """
        How we *travel*
        ═══════════════
        By train, and with time to spare.

        Owner: Manager
        Reviewed: every year

        Before all else, ask or write
        (mailto:us@example.com).


        We take the train
        ─────────────────
        • because it is quick
        • because it is quiet, see the timetable
          (https://trains.example/) and the other

        Open to all

        MUST NOT  We buy no first class
            │ “Second class arrives at the same time.”

            Applies to: On Mastodon · During working
              hours, or Manager
            At most: 2 a week
            See also: Ask the claims department; The
              other policy

        SHOULD  Ask the claims department
            1. Ask.

               Then wait.

            2. Go.

            Within: 4 office hours
            Ask first: Claims, before you go by taxi
            From real life: The missed train

        CASE  The missed train
            She ran.

            Illustrates: Should: Ask the claims
              department

        """)
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 50 })
  }

  @Test func `colour adds nothing but colour`() async throws {
    let workspace = try await ShownWorkspace()
    let plain = try #require(try await workspace.show(.text(width: 60, colour: false)))
    let coloured = try #require(try await workspace.show(.text(width: 60, colour: true)))
    #expect(coloured != plain)
    #expect(coloured.replacing(/\u{1B}\[[0-9;]*m/, with: "") == plain)
  }

  @Test func `no text steers the terminal`() async throws {
    let workspace = try await ShownWorkspace([
      "travel/policy.md":
        "---\npolicy: travel\ntitle: \"T\\e[31m\"\nlanguage: en\nowner: role:manager\n---\n\n## A\u{1B}]0;x\u{7}\n\nB\u{202E}C `\u{1B}[2J`\n"
    ])
    let text = try #require(try await workspace.show(.text(width: 60, colour: false)))
    #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
    #expect(!text.unicodeScalars.contains("\u{202E}"))
  }

  @Test func `Markdown is a document for people`() async throws {
    let text = try #require(try await ShownWorkspace().show(.markdown))
    #expect(
      text == """
        # How we \\*travel\\*

        By train, and with time to spare.

        * **Owner:** Manager
        * **Reviewed:** every year

        Before all else, ask or [write](mailto:us@example.com).

        ## We take the **train**

        - because it is quick
        - because it is quiet, see [the timetable](https://trains.example/) and [the other](https://intranet.example/p/en/other/)

        * *Open to all*

        ### **Must not:** We buy no first class

        > “Second class arrives at the same time.”

        * **Applies to:** On Mastodon · During working hours, or Manager
        * **At most:** 2 a week
        * **See also:** Ask the claims department; [The other policy](https://intranet.example/p/en/other/)

        ### **Should:** Ask the claims department

        1. Ask.

           Then wait.

        2. Go.

        * **Within:** 4 office hours
        * **Ask first:** Claims, before you go by taxi
        * **From real life:** The missed train

        ### **Case:** The missed train

        She ran.

        * **Illustrates:** Should: Ask the claims department

        """)
  }

  @Test func `JSON has the members that others rely on`() async throws {
    let text = try #require(try await ShownWorkspace().show(.json))
    let root = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(Set(root.keys) == ["policy", "version", "title", "language", "visibility", "elements"])
    #expect(root["version"] as? String == "working")
    let elements = try #require(root["elements"] as? [[String: Any]])
    let principle = try #require(elements.last)
    #expect(
      Set(principle.keys) == [
        "id", "kind", "title", "strength", "visibility", "appliesTo", "html", "children",
      ])
    #expect(principle["strength"] is NSNull)
    let guideline = try #require((principle["children"] as? [[String: Any]])?.first)
    #expect(guideline["strength"] as? String == "must-not")
    #expect(guideline["appliesTo"] as? [String] == ["channel:mastodon time:work", "role:manager"])
    #expect((guideline["html"] as? String)?.hasPrefix("<blockquote>\n<p>“Second") == true)
  }

  @Test func `HTML needs nothing beside it`() async throws {
    let html = try #require(try await ShownWorkspace().show(.html))
    #expect(html.contains("href=\"data:text/css;") && html.contains("class=\"element guideline must-not\""))
    for fetched in ["<script", "src=", "@import", "url("] { #expect(!html.contains(fetched)) }
    for match in html.matches(of: /href="([^"]*)"/) {
      let address = match.output.1
      #expect(
        address.hasPrefix("#") || address.hasPrefix("https://") || address.hasPrefix("mailto:")
          || address.hasPrefix("data:text/css;"))
    }
  }

  @Test(arguments: [ShowFormat.text(width: 80, colour: true), .markdown, .json, .html])
  func `the public finds nothing internal`(format: ShowFormat) async throws {
    let workspace = try await ShownWorkspace()
    let shown = try #require(try await workspace.show(format, to: .public))
    #expect(shown.contains("because it is quick"))
    for hidden in ["first", "ask", "Claims", "claims", "other policy", "Owner", "intranet.example", "missed"]
    {
      // The style sheet and the words of the legend hold words of their own.
      let text = shown.replacing(/<link rel="stylesheet"[^>]*>/, with: "").replacing(
        /<section class="legend">(?s:.*)/, with: "")
      #expect(!text.contains(hidden), "\(hidden)")
    }
    #expect(try await workspace.show(format, policy: "other", to: .public) == nil)
    #expect(try await workspace.show(format, policy: "none") == nil)
  }

  @Test func `what is not translated is told`() async throws {
    let text = try #require(try await ShownWorkspace().show(.text(width: 80, colour: false), language: "sv"))
    #expect(text.hasPrefix("Så reser vi\n═══════════\n"))
    #expect(text.contains("Vi tar tåget\n────────────\nDet är snabbt.\n"))
    #expect(text.contains("FÅR INTE  We buy no first class"))
    #expect(text.contains("Finns bara på engelska än så länge"))
  }

  private static let question = [
    "travel/policy.md": """
    ---
    policy: travel
    title: How we travel
    language: en
    owner: role:manager
    ---

    ## We take the train {#train}

    It is quick.

    ## The last train has left. What now? {#late .question see="#train"}

    It is midnight.

    - [ ] I drive home, however long the way is and however tired I am by then
    - [x] I **stay** the night

    A room costs less than a ditch.
    """
  ]

  @Test func `a question shows its options, and its answer after everything else`() async throws {
    let workspace = try await ShownWorkspace(Self.question)
    let text = try #require(try await workspace.show(.text(width: 44, colour: false)))
    #expect(
      text.hasSuffix(
        """

        QUESTION  The last train has left. What
            now?
            It is midnight.

            A. I drive home, however long the way is
               and however tired I am by then
            B. I stay the night

            See also: We take the train


        Answers
        ───────
        The last train has left. What now?
            Right answer: B.
            A room costs less than a ditch.

        """), "\(text)")
    let markdown = try #require(try await workspace.show(.markdown))
    #expect(
      markdown.hasSuffix(
        """
        ## **Question:** The last train has left. What now?

        It is midnight.

        * **A:** I drive home, however long the way is and however tired I am by then
        * **B:** I **stay** the night

        * **See also:** We take the train

        ## Answers

        ### The last train has left. What now?

        **Right answer: B.**

        A room costs less than a ditch.

        """), "\(markdown)")
    let json = try #require(try await workspace.show(.json))
    #expect(json.contains("ol class=\\\"options\\\"") && !json.contains("[x]"))
  }

  @Test func `a department has its own edition`() async throws {
    let workspace = try await ShownWorkspace([
      "travel/departments/claims.md":
        "---\nvariant-of: travel\ndepartment: claims\nlanguage: en\n---\n\n## {#train .extend}\n\n### We keep the receipts {#receipts}\n{strength=must}\n\n## {#missed .omit reason=\"We told it.\"}\n"
    ])
    for format in [ShowFormat.text(width: 80, colour: false), .markdown, .html] {
      let claims = try #require(try await workspace.show(format, for: "claims"))
      #expect(claims.contains("As Claims has it"))
      #expect(claims.contains("We keep the receipts") && claims.contains("Added for Claims"))
      let end = try #require(claims.range(of: "Does not apply here"))
      #expect(claims[end.upperBound...].contains("The missed train") && claims.contains("We told it."))
      #expect(!claims[..<end.lowerBound].contains("The missed train"))
      let common = try #require(try await workspace.show(format))
      #expect(
        !common.contains("has it") && !common.contains("receipts") && common.contains("The missed train"))
      #expect(
        try await workspace.show(format, language: "sv", for: "claims")?.contains("Lydelse för Skador")
          == true)
      // The department's name is internal.
      let outside = try #require(try await workspace.show(format, to: .public, for: "claims"))
      #expect(!outside.contains("Claims") && !outside.contains("receipts"))
    }
    let text = try #require(try await workspace.show(.json, for: "claims"))
    let root = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(
      Set(root.keys) == ["policy", "version", "title", "language", "visibility", "elements", "omitted"])
    let omitted = try #require(root["omitted"] as? [[String: String]])
    #expect(
      omitted == [
        ["id": "missed", "title": "The missed train", "department": "claims", "reason": "We told it."]
      ])
    #expect(text.contains("\"act\": \"added\"") && text.contains("\"receipts\""))
  }

  @Test func `a workspace with errors can be read`() async throws {
    let workspace = try await ShownWorkspace(["other/policy.md": "no front matter"])
    #expect(workspace.checked.report.hasErrors)
    #expect(try await workspace.show(.markdown)?.contains("We buy no first class") == true)
  }
}
