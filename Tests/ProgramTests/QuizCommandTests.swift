import Foundation
import TestSupport
import Testing

/// Questions with options, as commands hand them out and compare them.
@Suite struct QuizCommandTests {
  private let folder = TemporaryFolder()

  init() throws {
    try folder.write(
      "organisation: { name: Nordljus }\nlanguages: [sv]\nroles: { editor: { name: Redaktör } }\n",
      to: "tenet.yml")
    try write(options: "- [x] Ta tåget\n- [ ] Flyga till grannstaden")
    let approved = try tenet("approve", "travel", "--by", "Majken Ek", "--note", "Den första.")
    #expect(approved.code == 0, "\(approved.text)")
  }

  private func write(options: String) throws {
    try folder.write(
      """
      ---
      policy: travel
      title: Så reser vi
      summary: Så reser vi.
      owner: role:editor
      approver: role:editor
      review-every: 6 months
      ---

      ## Vi reser klokt {#wisely}

      Vi tänker efter.

      ### Vi bör ta tåget {#train}
      {strength=should}

      ### Det är långt. Hur reser du? {#far .question see="#train"}

      \(options)

      Utsikten är fin.
      """, to: "travel/policy.md")
  }

  private func tenet(_ arguments: String...) throws -> (code: Int32, text: String) {
    try StartedProgram.run(arguments + ["--today", "2026-04-01"], in: folder.path)
  }

  @Test(arguments: [
    "- [ ] Ta tåget\n- [x] Flyga till grannstaden", "- [x] Ta tåget\n- [x] Flyga till grannstaden",
    "- [x] Flyga till grannstaden\n- [ ] Ta tåget",
  ]) func `another right answer is a change of the content`(options: String) throws {
    try write(options: options)
    let proposed = try tenet("approve", "travel", "--by", "Majken Ek", "--dry-run")
    #expect(proposed.text.hasPrefix("travel 1.0.0 → 1.1.0 (substantive)\n"), "\(proposed.text)")
    #expect(proposed.text.contains("(right answer)"), "\(proposed.text)")
  }

  @Test func `what is asked is found, and never answers`() throws {
    let text = try tenet("quiz")
    #expect(text.text.contains("1.  Det är långt. Hur reser du?\n"))
    #expect(text.text.contains("    B. Flyga till grannstaden\n"), "\(text.text)")
    #expect(text.text.hasSuffix("1.  Rätt svar: A.\n    Utsikten är fin.\n"), "\(text.text)")
    let page = try tenet("quiz", "--format", "html")
    #expect(page.text.contains("<ol class=\"options\" type=\"A\">\n<li>Ta tåget</li>\n"))
    #expect(page.text.contains("<section class=\"quiz-key\">"))
    let answer = try tenet("applies", "flyga", "till", "grannstaden")
    #expect(!answer.text.contains("Flyga till grannstaden"), "\(answer.text)")
  }

  @Test func `without questions there is nothing to hand out`() throws {
    try write(options: "Ta tåget.")
    let none = try tenet("quiz", "--drafts")
    #expect(none.code == 1)
    #expect(none.text.hasPrefix("no question with options here: "))
  }
}
