import TestSupport
import Testing

/// `tenet new policy`, as it is typed.
@Suite struct NewPolicyTests {
  @Test(arguments: ["sv", "en"], ["ideology", "policy", "guideline", "rules", "routine", "statement"])
  func `a policy of any kind has no faults from its first minute`(language: String, kind: String) throws {
    let workspace = try NewFilesWorkspace(startedIn: language)
    let path = "guest-photos/policy.md"
    try workspace.begin("policy", "guest-photos", "--title", "Bilder: gäster", "--kind", kind, writes: path)
    try workspace.expectSound(noting: ["missing-translation"], "the policy that init made is in one language")
    let text = try workspace.folder.text(path)
    #expect(text.contains("\ntitle: \"Bilder: gäster\"\n") && text.contains("\nclass: \(kind)\n"))
    #expect(text.contains("\nowner: role:community-manager\napprover: department:communications\n"))
    #expect(text.contains(language == "sv" ? "### Vi bör säga" : "### We should say") == (kind != "rules"))
    #expect(text.contains("\nlanguage: \(language)\n"))
    let shown = try workspace.tenet("show", "guest-photos")
    #expect(shown.text.contains("Bilder: gäster"))
    #expect(!shown.text.contains("<!--"))
  }

  @Test func `among other policies it is as they are`() throws {
    let workspace = try NewFilesWorkspace()
    try workspace.begin("policy", "guest-photos", writes: "guest-photos/policy.md")
    try workspace.begin(
      "policy", "lost-luggage", "--language", "en", "--owner", "head-of-claims",
      writes: "lost-luggage/policy.md")
    try workspace.expectSound()
    let swedish = try workspace.folder.text("guest-photos/policy.md")
    #expect(
      swedish.contains(
        "# Titeln är gjord av id:t. Skriv den så som läsarna ska se den.\ntitle: Guest photos\n"))
    #expect(swedish.contains("\nowner: role:community-manager\n"))
    #expect(swedish.contains("\nreview-every: 1 year\n"))
    let english = try workspace.folder.text("lost-luggage/policy.md")
    #expect(
      english.contains("\nowner: role:head-of-claims\n") && english.contains("## Say what you stand for"))
  }

  @Test func `nobody outside reads it before somebody opens it`() throws {
    let workspace = try NewFilesWorkspace(startedIn: "sv")
    try workspace.begin("policy", "guest-photos", writes: "guest-photos/policy.md")
    let shown = try workspace.tenet("show", "guest-photos", "--visibility", "public")
    #expect(shown.code == 1)
  }

  @Test(arguments: [
    (
      ["social-media"],
      "'social-media/policy.md' exists, and nothing is written over: open that file, or choose another id"
    ),
    (
      ["Gäst foton"],
      "'Gäst foton' is not an id, since it holds 'G', 'ä', ' '. An id has the letters a–z, digits, and single hyphens between them, at most 64 characters, such as 'gast-foton'."
    ),
    (
      ["a--b"],
      "'a--b' is not an id. An id has the letters a–z, digits, and single hyphens between them, at most 64 characters, such as 'a-b'."
    ),
    (
      ["press"],
      "a policy cannot be called 'press': a site or the workspace needs the name for something else. Choose another id, such as 'press-policy'"
    ),
    (
      ["templates"],
      "a policy cannot be called 'templates': a site or the workspace needs the name for something else. Choose another id, such as 'templates-policy'"
    ),
    (
      ["x", "--language", "se"],
      "tenet.yml has no language 'se'. Did you mean 'sv'? A new one is added to 'languages:' there."
    ),
    (
      ["x", "--owner", "comunity-manager"],
      "there is no role 'comunity-manager'. Did you mean 'community-manager'?"
    ),
    (
      ["x", "--owner", "department:hr"],
      "there is no department 'hr'. There are: communications, customer-service."
    ),
    (
      ["x", "--title", "så möter vi omvärlden i sociala medier"],
      "the policy 'social-media' has the title 'så möter vi omvärlden i sociala medier': choose another with --title, since people find policies by their titles"
    ),
  ])
  func `what cannot be is refused with a way out`(arguments: [String], sentence: String) throws {
    try NewFilesWorkspace(startedIn: "sv").expectRefusal(["policy"] + arguments, sentence)
  }

  @Test func `a file that cannot be read is not written over either`() throws {
    let workspace = try NewFilesWorkspace(startedIn: "sv")
    try workspace.folder.write("not yet a policy\n", to: "guest-photos/policy.md")
    try workspace.expectRefusal(
      ["policy", "guest-photos"],
      "'guest-photos/policy.md' exists, and nothing is written over: move that file away, or see with 'tenet check' what it is"
    )
  }

  @Test func `an id that was approved once is not used again`() throws {
    let workspace = try NewFilesWorkspace()
    let ledger = try workspace.folder.text("spokespeople/history.jsonl")
    try workspace.folder.remove("spokespeople/policy.md")
    try workspace.expectRefusal(
      ["policy", "spokespeople"],
      "'spokespeople' is the id of a policy that was approved and whose file is gone, and an id never means something else: restore its file, or choose another id"
    )
    #expect(try workspace.folder.text("spokespeople/history.jsonl") == ledger)
  }

  @Test func `where nobody is, nobody can look after it`() throws {
    let workspace = try NewFilesWorkspace(startedIn: "sv")
    try workspace.folder.remove("social-media")
    try workspace.folder.write("organisation: { name: Nordljus }\nlanguages: [sv]\n", to: "tenet.yml")
    try workspace.expectRefusal(
      ["policy", "guest-photos"], code: 1,
      "tenet.yml names neither roles nor departments, and somebody must look after a policy: add a role under 'roles:'"
    )
  }
}
