import TestSupport
import Testing

/// The program speaks Swedish to those who ask for it.
@Suite struct SwedishMessageTests {
  private let folder = TemporaryFolder()

  init() throws {
    try folder.write("organisation: { name: Nordljus }\nlanguages: [sv]\n", to: "tenet.yml")
    try folder.write(
      "---\npolicy: travel\ntitle: Så reser vi\nownr: role:editor\n---\n\n## Tåg först {#train}\n\nVi tar tåget.\n",
      to: "travel/policy.md")
  }

  private func tenet(_ arguments: String..., environment: [String: String] = [:]) throws -> (
    code: Int32, text: String
  ) {
    try StartedProgram.run(arguments, in: folder.path, environment: environment)
  }

  @Test func `faults are told in Swedish, with file, line and column`() throws {
    let checked = try tenet("check", "--messages", "sv")
    #expect(checked.code == 1)
    #expect(
      checked.text.contains(
        """
        travel/policy.md:4:1: fel: nyckeln 'ownr' är okänd [unknown-key]
          ownr: role:editor
          ^^^^
          råd: menade du 'owner'?

        """))
    #expect(
      checked.text.contains("travel/policy.md:2:9: fel: policyn 'travel' har ingen ägare [missing-owner]"))
    #expect(checked.text.hasSuffix("2 fel, 2 varningar, 1 påpekande\n"))
  }

  @Test func `the environment says it once and for all, and the command line otherwise`() throws {
    let swedish = ["TENET_MESSAGES": "sv"]
    let json = try tenet("check", "--format", "json", environment: swedish)
    #expect(json.text.contains("\"message\": \"nyckeln 'ownr' är okänd\""))
    #expect(json.text.contains("\"severity\": \"error\""))
    #expect(json.text.contains("\"help\": \"menade du 'owner'?\""))
    let english = try tenet("check", "--messages=en", environment: swedish)
    #expect(english.text.contains("error: unknown key 'ownr'"))
    #expect(english.text.hasSuffix("2 errors, 2 warnings, 1 note\n"))
    try #expect(tenet("check", environment: ["TENET_MESSAGES": ""]).text == tenet("check").text)
  }

  @Test func `a language that is none is told, and nothing is done`() throws {
    let option = try tenet("check", "--messages", "de")
    #expect(option.code == 64)
    #expect(option.text.contains("--messages"))
    #expect(option.text.contains("'de'"))
    let variable = try tenet("check", environment: ["TENET_MESSAGES": "svenska"])
    #expect(variable.code == 64)
    #expect(
      variable.text
        == "tenet: TENET_MESSAGES names 'svenska', and messages are in sv or en: write one of these\n")
    try #expect(tenet("check", "--messages", "sv", environment: ["TENET_MESSAGES": "svenska"]).code == 1)
  }

  @Test func `refusals and what was done are told in Swedish`() throws {
    let swedish = ["TENET_MESSAGES": "sv"]
    let missing = try tenet("show", "travle", environment: swedish)
    #expect(missing.code == 64)
    #expect(missing.text == "tenet: Det finns ingen policy 'travle'. Menade du 'travel'?\n")
    let built = try tenet("build", environment: swedish)
    #expect(built.code == 1)
    #expect(built.text.hasSuffix("inget byggdes: 2 fel att rätta först\n"))
    try folder.write(
      "organisation: { name: Nordljus }\nlanguages: [sv]\nroles: { editor: { name: Redaktör } }\n",
      to: "tenet.yml")
    try folder.write(
      "---\npolicy: travel\ntitle: Så reser vi\nowner: role:editor\nreview-every: 6 months\n---\n\n## Tåg först {#train}\n\nVi tar tåget.\n",
      to: "travel/policy.md")
    let bare = try tenet("approve", "travel", "--by", "Majken Ek", environment: swedish)
    #expect(bare.code == 64)
    #expect(
      bare.text.contains(
        "tenet: en bindande ändring behöver en anteckning som säger varför, på alla språk: lägg till --note sv='…'\n"
      ))
    let approved = try tenet(
      "approve", "travel", "--by", "Majken Ek", "--today", "2026-04-01", "--note", "Därför.",
      environment: swedish)
    #expect(approved.code == 0, "\(approved.text)")
    #expect(
      approved.text.contains("fastställd: travel 1.0.0, gäller från 2026-04-01\nsenaste kontrollsumma: "))
    let history = try tenet("history", "travel", "--today", "2026-04-02", environment: swedish)
    #expect(history.text.hasPrefix("1.0.0  bindande  gäller från 2026-04-01\n  2026-04-01 av Majken Ek\n"))
    let reviewed = try tenet(
      "review", "travel", "--by", "Majken Ek", "--today", "2026-05-01", environment: swedish)
    #expect(reviewed.text.hasPrefix("sedd över: travel 1.0.0, nästa översyn senast 2026-11-01\n"))
  }

  @Test(arguments: [
    ["rules"], ["explain", "missing-owner"], ["fmt", "--check"], ["show", "travel"], ["due"],
    ["history", "travel"],
    ["verify"], ["check"],
  ])
  func `every command takes the language`(arguments: [String]) throws {
    let ran = try StartedProgram.run(arguments + ["--messages", "sv"], in: folder.path)
    #expect(ran.code != 64, "\(ran.text)")
  }

  @Test func `help is in Swedish`() throws {
    let help = try tenet("build", "--help", "--messages", "sv")
    #expect(help.code == 0)
    #expect(help.text.hasPrefix("OVERVIEW: Bygg arbetsmappens webbplatser.\n\nExempel:\n  tenet build  "))
    #expect(help.text.contains("En webbplats i tenet.yml (annars alla)."))
    #expect(help.text.contains("Meddelandenas språk: sv eller en"))
  }
}
