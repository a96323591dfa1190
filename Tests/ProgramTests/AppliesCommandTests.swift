import Foundation
import TestSupport
import Testing

/// What applies to somebody, as it is typed.
@Suite struct AppliesCommandTests {
  private let folder = TemporaryFolder()

  init() throws {
    try folder.write(
      """
      organisation: { name: Nordljus }
      languages: [sv]
      departments: { office: { name: Kontoret }, desk: { name: Disken, parent: office } }
      roles: { editor: { name: Redaktör } }
      channels: { blog: { name: Bloggen } }
      sites: { intranet: { visibility: internal, url: https://intranet.example/p/ } }
      """, to: "policies/tenet.yml")
    try folder.write(
      """
      ---
      policy: travel
      title: Så reser vi
      owner: role:editor
      review-every: 6 months
      ---

      ## Tåg först {#train}

      Vi tar tåget.

      ### Vi får ta flyget till Kiruna {#fly}
      {strength=may provided="#rail"}

      Tåget tar ett dygn.

      ### Vi köper tågbiljetten först {#rail}
      {strength=must applies-to="department:office"}

      Annars blir den dyr.

      ### Chefen ska säga ja före en utlandsresa {#abroad}
      {strength=must approval="role:editor" before="en resa utomlands" not-for="channel:blog"}

      ### Vi åker taxi på natten {#taxi}
      {strength=may until=2026-06-30}

      """, to: "policies/travel/policy.md")
    try folder.write(
      """
      ---
      variant-of: travel
      department: desk
      ---

      ## {#fly .omit reason="Disken åker aldrig norrut."}
      """, to: "policies/travel/departments/desk.md")
    let accepted = try tenet("accept", "travel", "--department", "desk", "--today", "2026-04-01")
    #expect(accepted.code == 0, "\(accepted.text)")
    let approved = try tenet(
      "approve", "travel", "--by", "Majken Ek", "--today", "2026-04-01", "--note", "sv=Därför.")
    #expect(approved.code == 0, "\(approved.text)")
  }

  private func tenet(_ arguments: String...) throws -> (code: Int32, text: String) {
    try StartedProgram.run(arguments, in: folder.path)
  }

  private func applies(_ arguments: String..., today: String = "2026-05-01") throws -> String {
    let answer = try StartedProgram.run(["applies", "--today", today] + arguments, in: folder.path)
    #expect(answer.code == 0, "\(answer.text)")
    return answer.text
  }

  @Test func `a permission is quoted with its version, its address and the rule it needs`() throws {
    let answer = try applies("får", "jag", "ta", "flyget", "till", "Kiruna?")
    for line in [
      "Ja\n", "Vi får ta flyget till Kiruna\n", "Tåget tar ett dygn.",
      "Så reser vi, version 1.0.0, i kraft sedan 1 april 2026",
      "https://intranet.example/p/sv/travel/#fly", "Bara tillsammans med\n", "Men: bara Kontoret",
    ] {
      #expect(answer.contains(line), "\(line) in \(answer)")
    }
  }

  @Test func `who has to say yes is named`() throws {
    let answer = try applies("får", "jag", "göra", "en", "utlandsresa")
    #expect(answer.contains("Fråga först: Redaktör\n"), "\(answer)")
    #expect(answer.contains("Men: inte på Bloggen"), "\(answer)")
  }

  @Test func `what a department leaves out is told with the reason`() throws {
    let answer = try applies("--department", "desk", "får", "vi", "ta", "flyget", "till", "Kiruna")
    #expect(answer.contains("Din avdelning har tagit bort den här regeln\n"), "\(answer)")
    #expect(answer.contains("Disken åker aldrig norrut."), "\(answer)")
    #expect(!answer.contains("Ja\n"), "\(answer)")
  }

  @Test func `a rule of the department above applies, and says which`() throws {
    let list = try applies("--department", "desk")
    #expect(list.contains("Varför: Kontoret › Disken") || list.contains("Varför: Kontoret"), "\(list)")
    #expect(!list.contains("flyget"), "\(list)")
  }

  @Test func `a rule ends with its last day`() throws {
    #expect(try applies().contains("Vi åker taxi på natten"))
    #expect(try !applies(today: "2026-07-01").contains("Vi åker taxi på natten"))
  }

  @Test func `nothing with the words is said plainly`() throws {
    #expect(try applies("kvantmekanik").contains("Ingen regel har de orden."))
  }

  @Test func `what is not there is a mistake of the command line with a way out`() throws {
    let department = try tenet("applies", "--department", "ofice")
    #expect(department.code == 64)
    #expect(department.text.contains("There is no department 'ofice'. Did you mean 'office'?"))
    let capacity = try tenet("applies", "--capacity", "boss")
    #expect(capacity.code == 64)
    #expect(capacity.text.contains("There are: official, private, professional."), "\(capacity.text)")
  }

  @Test func `what was never approved is asked with drafts only`() throws {
    try folder.write(
      "---\npolicy: food\ntitle: Så äter vi\nowner: role:editor\nreview-every: 6 months\n---\n\n## Mat {#food}\n\nMat.\n\n### Vi får äta smörgås vid skrivbordet {#sandwich strength=may}\n",
      to: "policies/food/policy.md")
    let answer = try applies("får", "jag", "äta", "smörgås", "vid", "skrivbordet")
    #expect(answer.contains("not asked, since nothing of it was ever approved: 'food'; --drafts asks it too"))
    #expect(!answer.contains("SMÖRGÅS") && !answer.contains("Vi får äta smörgås"))
    #expect(try applies("--drafts", "får", "jag", "äta", "smörgås").contains("Vi får äta smörgås"))
  }
}
