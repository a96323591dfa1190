import Foundation
import TestSupport
import Testing

/// `tenet new translation`, as it is typed.
@Suite struct NewTranslationTests {
  private static let english = "social-media/policy.en.md"

  @Test(arguments: [("sv", "en"), ("en", "sv")])
  func `a translation that is begun says what waits, and readers see what they saw`(from: String, to: String)
    throws
  {
    let workspace = try NewFilesWorkspace(startedIn: from)
    let before = try workspace.tenet("show", "social-media", "--language", to)
    let path = "social-media/policy.\(to).md"
    try workspace.begin("translation", "social-media", "--language", to, writes: path)
    try workspace.expectSound(noting: ["missing-translation"])
    let checked = try workspace.tenet("check")
    #expect(
      checked.text.contains(
        "not yet in '\(to)', although everybody may read it: 'title', 'summary', '#preamble'"))
    #expect(try workspace.tenet("show", "social-media", "--language", to) == before)
    let accepted = try workspace.tenet("accept", "social-media", "--dry-run")
    #expect(!accepted.text.contains("for the first time"), "\(accepted.text)")
    let text = try workspace.folder.text(path)
    #expect(text.contains(to == "sv" ? "Läsarna ser aldrig" : "Readers never see"))
    #expect(text.contains("\n### {#say-where-you-work}\n\n<!-- original: \(from) (must)\n### "))
    #expect(text.contains("\nbefore=\""))
  }

  @Test func `everything there is can be translated, variants too`() throws {
    let workspace = try NewFilesWorkspace()
    let translations = try workspace.folder.files().keys.filter {
      $0.hasSuffix(".en.md") && !$0.hasPrefix("press/") && !$0.contains("/revisions/")
    }.sorted()
    #expect(translations.count > 10)
    for path in translations {
      let policy = String(path.prefix { $0 != "/" })
      let department = path.split(separator: "/").dropFirst(2).first.map {
        String($0.dropLast(".en.md".count))
      }
      let arguments =
        ["translation", policy, "--language", "en"] + (department.map { ["--department", $0] } ?? [])
      let old = try workspace.folder.text(path)
      try workspace.folder.remove(path)
      let outcome = try StartedProgram.run(["new"] + arguments, in: workspace.folder.path)
      #expect(outcome.code == 0, "\(outcome.text)")
      let new = try workspace.folder.text(path)
      #expect(Self.headings(of: new) == Self.headings(of: old), "\(path)")
    }
    for policy in ["social-media", "private-opinions", "spokespeople"] {
      #expect(try workspace.tenet("new", "variant", policy, "--department", "on-board").code == 0)
    }
    let built = try workspace.tenet("build", "--site", "press-room")
    #expect(built.code == 0, "what comments hold is no less visible than it is anyway: \(built.text)")
    try workspace.expectSound(noting: ["missing-translation"])
  }

  @Test func `what is begun does not keep a site from being built`() throws {
    let workspace = try NewFilesWorkspace(startedIn: "sv")
    try workspace.begin("translation", "social-media", "--language", "en", writes: Self.english)
    try workspace.begin(
      "variant", "social-media", "--department", "customer-service",
      writes: "social-media/departments/customer-service.md")
    try workspace.begin("policy", "guest-photos", writes: "guest-photos/policy.md")
    try workspace.begin("press-item", "our-new-lobby", writes: "press/our-new-lobby.md")
    let approved = try workspace.tenet(
      "approve", "social-media", "--by", "Majken Ek", "--open", "all", "--note", "sv=Först.", "--note",
      "en=First.")
    #expect(approved.code == 0, "\(approved.text)")
    let built = try workspace.tenet("build")
    #expect(built.code == 0, "\(built.text)")
    let page = try workspace.folder.text("site/press-room/en/social-media/index.html")
    #expect(page.contains("<h1 lang=\"sv\">Så möter vi omvärlden i sociala medier</h1>"))
    #expect(page.contains("Must") && page.contains("lang=\"sv\">Vi säger var vi arbetar"))
    #expect(page.contains("Only in Swedish so far"))
  }

  /// The ids of the headings, each with its signs.
  private static func headings(of text: String) -> [String] {
    text.split(separator: "\n").filter { $0.hasPrefix("##") && $0.contains("{#") }.map { line in
      let id = line.split(separator: "{#").last?.prefix { $0 != " " && $0 != "}" } ?? ""
      return "\(line.prefix { $0 == "#" }) \(id)"
    }
  }

  @Test func `whoever translates from an old original hears of it`() throws {
    let workspace = try NewFilesWorkspace(startedIn: "sv")
    try workspace.begin("translation", "social-media", "--language", "en", writes: Self.english)
    try workspace.edit("social-media/policy.md", "Visa vad du gör", "Visa aldrig vad du gör")
    try workspace.edit("social-media/policy.md", "{strength=should}", "{strength=should limit=3/day}")
    try workspace.expectSound(noting: ["missing-translation"], "nobody has translated it yet")
    try workspace.edit(
      Self.english, "### {#share-your-everyday-work}",
      "### You may tell about your day {#share-your-everyday-work}\n\nShow what you do.")
    try workspace.edit(Self.english, "# title: Så", "title: Så")
    let checked = try workspace.tenet("check")
    #expect(
      checked.text.contains("'#share-your-everyday-work' says another thing than when this was last compared")
    )
    #expect(checked.text.contains("[stale-translation]"))
    #expect(!checked.text.contains("[never-compared]"), "\(checked.text)")
  }

  @Test func `a text that closes the comment stays in it`() throws {
    let workspace = try NewFilesWorkspace(startedIn: "sv")
    try workspace.edit("social-media/policy.md", "Visa vad du gör", "Visa --> vad\n\n- du\n- gör")
    try workspace.begin("translation", "social-media", "--language", "en", writes: Self.english)
    try workspace.expectSound(noting: ["missing-translation"])
    #expect(try workspace.folder.text(Self.english).contains("\nVisa --\\> vad\n\n- du\n- gör"))
  }

  @Test(arguments: ["\n", "\r\n"])
  func `what is missing comes to its place, and no byte of the rest moves`(lineEnding: String) throws {
    let workspace = try NewFilesWorkspace()
    let whole = try workspace.folder.text(Self.english)
    // A principle with all that stands under it, the last guideline of another, and a principle without its second one.
    let cut = [
      "humility-and-respect", "read-before-answering", "thank-before-explaining",
      "apologise-where-it-happened",
      "no-jokes-at-others-expense", "end-threatening-conversations", "relaxed-tone", "transparency",
      "accounts-need-approval",
    ]
    var sections = whole.replacing("\n## ", with: "\n\u{0}## ").replacing("\n### ", with: "\n\u{0}### ")
      .split(separator: "\u{0}").map(String.init)
    let last = try #require(sections.last)
    sections.removeAll { section in
      section == last || cut.contains { section.hasPrefix("##") && section.contains("{#\($0)") }
    }
    sections[0] = try #require(sections[0].split(separator: "\nNordljus runs").first) + "\n"
    let shortened = sections.joined().replacing("\n", with: lineEnding)
    try workspace.folder.write(shortened, to: Self.english)
    try workspace.expectRefusal(
      ["translation", "social-media", "--language", "en"],
      "'\(Self.english)' exists, and nothing is written over: add --missing, and it gets what it lacks")

    let outcome = try workspace.tenet("new", "translation", "social-media", "--language", "en", "--missing")
    #expect(outcome.code == 0, "\(outcome.text)")
    #expect(
      outcome.text.hasPrefix("added to \(Self.english): #preamble, #humility-and-respect, #read-before"))
    let filled = try workspace.folder.text(Self.english)
    #expect(Self.headings(of: filled.replacing("\r\n", with: "\n")) == Self.headings(of: whole))
    #expect(Self.isSubsequence(shortened, of: filled, lineEnding: lineEnding))
    #expect(filled.contains(lineEnding + "## {#transparency}" + lineEnding))
    let bytes = Array(filled.utf8)
    let isAlike = bytes.indices.allSatisfy { index in
      bytes[index] != 0x0A || (lineEnding == "\n") != (bytes[index - 1] == 0x0D)
    }
    #expect(isAlike, "one kind of line endings")
    try workspace.expectSound(noting: ["missing-translation"])
    try workspace.expectRefusal(
      ["translation", "social-media", "--language", "en", "--missing"], code: 1,
      "'\(Self.english)' has everything that the original has, and \(cut.count + 2) texts wait there to be translated: there is nothing to add"
    )
  }

  /// Whether the lines of a text stand in another one, in their order.
  private static func isSubsequence(_ text: String, of longer: String, lineEnding: String) -> Bool {
    var rest = longer.components(separatedBy: lineEnding)[...]
    return text.components(separatedBy: lineEnding).allSatisfy { line in
      guard let found = rest.firstIndex(of: line) else { return false }
      rest = rest[(found + 1)...]
      return true
    }
  }

  @Test func `what had fallen behind is not accepted on the way`() throws {
    let workspace = try NewFilesWorkspace()
    try workspace.edit(
      "social-media/policy.md", "Vi läser till sista raden", "Vi läser nästan till sista raden")
    try workspace.edit(Self.english, "title: Our ideology in social media\n", "")
    let outcome = try workspace.tenet("new", "translation", "social-media", "--language", "en", "--missing")
    #expect(outcome.text.hasPrefix("added to \(Self.english): title\n"), "\(outcome.text)")
    let text = try workspace.folder.text(Self.english)
    #expect(text.contains("\nlanguage: en\n# title: Vår ideologi i sociala medier\n"))
    let checked = try workspace.tenet("check")
    #expect(checked.text.contains("'#read-before-answering' says another thing"))
    #expect(!checked.text.contains("[never-compared]"), "\(checked.text)")
  }

  @Test func `a file with errors is not added to`() throws {
    let workspace = try NewFilesWorkspace()
    try workspace.edit(
      Self.english, "summary: How we meet", "summary: >-\n  How we meet\n  us\nunknown: How we meet")
    try workspace.edit(
      Self.english, "### We apologise where the mistake was seen {#apologise-where-it-happened}", "")
    try workspace.expectRefusal(
      ["translation", "social-media", "--language", "en", "--missing"], code: 1,
      "'\(Self.english)' has errors: mend them first, 'tenet check' shows them")
  }

  @Test(arguments: [
    (
      ["social-media", "--language", "en"],
      "'social-media/policy.md' is written in 'en' itself: name the language to translate it into"
    ),
    (
      ["social-media", "--language", "de"],
      "tenet.yml has no language 'de'. There are: en, sv. A new one is added to 'languages:' there."
    ),
    (["social-media", "--language", "Swedish"], "'Swedish' is no language tag, such as sv or en."),
    (
      ["social-media", "--language", "sv", "--department", "customer-service"],
      "department 'customer-service' has no variant of 'social-media' to translate: 'tenet new variant social-media --department customer-service' begins one"
    ),
    (
      ["social-media", "--language", "sv", "--department", "claims"],
      "tenet.yml has no department 'claims'. There are: communications, customer-service."
    ),
  ])
  func `what cannot be is refused with a way out`(arguments: [String], sentence: String) throws {
    try NewFilesWorkspace(startedIn: "en").expectRefusal(["translation"] + arguments, sentence)
  }

  @Test func `what is complete needs nothing`() throws {
    try NewFilesWorkspace().expectRefusal(
      ["translation", "social-media", "--language", "en", "--missing"], code: 1,
      "'\(Self.english)' has everything that the original has: there is nothing to add")
  }

  @Test func `an original without ids cannot be translated yet`() throws {
    let workspace = try NewFilesWorkspace(startedIn: "sv")
    try workspace.edit("social-media/policy.md", " {#share-with-care}", "")
    try workspace.expectRefusal(
      ["translation", "social-media", "--language", "en"], code: 1,
      "'social-media/policy.md' has headings without an id, and an id is what the new file would name them by: run 'tenet fmt' first"
    )
  }
}
