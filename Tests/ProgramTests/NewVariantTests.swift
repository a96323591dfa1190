import TestSupport
import Testing

/// `tenet new variant`, as it is typed.
@Suite struct NewVariantTests {
  @Test(arguments: ["sv", "en"])
  func `a variant changes nothing for the worse, and is compared with its policy`(language: String) throws {
    let workspace = try NewFilesWorkspace(startedIn: language)
    let path = "social-media/departments/customer-service.md"
    try workspace.begin("variant", "social-media", "--department", "customer-service", writes: path)
    try workspace.expectSound(
      noting: ["missing-translation"], "what everybody may read stands in one language")
    let accepted = try workspace.tenet("accept", "social-media")
    #expect(accepted.text == "nothing to do: departments/customer-service.md as they were accepted before\n")
    let shown = try workspace.tenet("show", "social-media", "--department", "customer-service")
    #expect(shown.text.contains(language == "sv" ? "Skriv det som gäller hos er" : "Say what holds with you"))
    let text = try workspace.folder.text(path)
    #expect(text.contains("\nowner: department:customer-service\n"))
    #expect(text.contains("\n#nothing-about-customers s"), "it lists what there is to vary")
  }

  @Test func `every policy can be varied, below other departments too`() throws {
    let workspace = try NewFilesWorkspace()
    let policies = ["customer-relations", "microblogging", "partners-and-service-agents", "private-opinions"]
    for policy in policies + ["social-media", "spokespeople"] {
      try workspace.begin(
        "variant", policy, "--department", "on-board", "--owner", "head-of-claims",
        writes: "\(policy)/departments/on-board.md")
    }
    try workspace.begin(
      "variant", "microblogging", "--department", "claims", writes: "microblogging/departments/claims.md")
    try workspace.expectSound(noting: ["missing-translation"])
    let text = try workspace.folder.text("microblogging/departments/claims.md")
    #expect(
      text.contains("Kundservice och förnamn ska synas i varje svar"),
      "as the department above has the policy")
    try workspace.begin(
      "variant", "spokespeople", "--department", "finland", "--language", "en",
      writes: "spokespeople/departments/finland.md")
    try workspace.expectSound(noting: ["missing-translation"])
  }

  @Test(arguments: [
    (
      ["socal-media", "--department", "claims"],
      "There is no policy 'socal-media'. Did you mean 'social-media'?"
    ),
    (
      ["social-media", "--department", "customer-servic"],
      "tenet.yml has no department 'customer-servic'. Did you mean 'customer-service'?"
    ),
    (
      ["social-media", "--department", "claims"],
      "tenet.yml has no department 'claims'. There are: communications, customer-service."
    ),
  ])
  func `what cannot be is refused with a way out`(arguments: [String], sentence: String) throws {
    try NewFilesWorkspace(startedIn: "sv").expectRefusal(["variant"] + arguments, sentence)
  }

  @Test func `a department has one variant`() throws {
    try NewFilesWorkspace().expectRefusal(
      ["variant", "social-media", "--department", "claims"],
      "'social-media/departments/claims.md' exists, and nothing is written over: a department has one variant of a policy; write in that file"
    )
  }

  @Test func `what others were compared with is not lost`() throws {
    let workspace = try NewFilesWorkspace()
    let basis = try workspace.folder.text("social-media/basis.json")
    try workspace.begin(
      "variant", "social-media", "--department", "finland", writes: "social-media/departments/finland.md")
    let added = Set(try workspace.folder.text("social-media/basis.json").split(separator: "\n"))
    #expect(added.isSuperset(of: basis.split(separator: "\n")))
    try workspace.folder.write("{", to: "social-media/basis.json")
    try workspace.expectRefusal(
      ["variant", "social-media", "--department", "norway"], code: 1,
      "basis.json of 'social-media' cannot be read, and what the other files were compared with would be lost: restore it, or run 'tenet accept social-media' once you have looked at all of them"
    )
  }
}
