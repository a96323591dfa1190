import Foundation
import TestSupport
import Testing

/// The commands of the ledger, as they are typed.
@Suite struct LedgerCommandTests {
  private let folder = TemporaryFolder()

  init() throws {
    try folder.write(
      "organisation: { name: Nordljus }\nlanguages: [sv, en]\nroles: { editor: { name: Redaktör } }\n",
      to: "tenet.yml")
    try folder.write(policy("Vi tar tåget."), to: "travel/policy.md")
  }

  private func policy(_ text: String) -> String {
    "---\npolicy: travel\ntitle: Så reser vi\nowner: role:editor\nreview-every: 6 months\nvisibility: { principle: public }\n---\n\n## Tåg först {#train}\n\n\(text)\n"
  }

  private func tenet(_ arguments: String..., environment: [String: String] = [:]) throws -> (
    code: Int32, text: String
  ) {
    try StartedProgram.run(arguments, in: folder.path, environment: environment)
  }

  private func approve(on day: String = "2026-04-01") throws -> (code: Int32, text: String) {
    try tenet(
      "approve", "travel", "--by", "Majken Ek", "--today", day, "--open", "train", "--note", "sv=Därför.",
      "--note", "en=Because.")
  }

  @Test func `the life of a policy`() throws {
    let bare = try tenet("approve", "travel", "--by", "Majken Ek")
    #expect(bare.code == 64)
    #expect(bare.text.contains("travel 1.0.0 (binding)\n"))
    #expect(bare.text.contains("add --note sv='…' --note en='…'\n"))
    #expect(bare.text.contains("add --open train\n"))
    #expect(!folder.exists("travel/history.jsonl"))

    let first = try approve()
    #expect(first.code == 0, "\(first.text)")
    #expect(first.text.contains("approved: travel 1.0.0, in force from 2026-04-01\nhead: "))
    let again = try approve()
    #expect(again.code == 1)
    #expect(again.text.contains("say so with 'tenet review travel --by …'"))

    let review = try tenet("review", "travel", "--by", "Sixten Granlund", "--today", "2026-05-01")
    #expect(review.text.hasPrefix("reviewed: travel 1.0.0, the next review by 2026-11-01\nhead: "))

    try folder.write(policy("Vi tar bussen."), to: "travel/policy.md")
    let changed = try tenet("review", "travel", "--by", "Sixten Granlund", "--today", "2026-05-02")
    #expect(changed.code == 1)
    #expect(changed.text.contains("'travel' is different from version 1.0.0 in force (policy.md)"))
    try #expect(approve(on: "2026-05-02").code == 0)
    let show = try tenet("show", "travel@1.0.0", "--format", "json")
    #expect(show.code == 0)
    #expect(show.text.contains("Vi tar tåget.") && show.text.contains("\"version\": \"1.0.0\""))
    let unknown = try tenet("show", "travel@9.0.0")
    #expect(unknown.code == 1)
    #expect(unknown.text.hasPrefix("tenet: 'travel' has no version 9.0.0; it has 1.0.0, "))
    try #expect(tenet("show", "travel@new").code == 64)

    let retired = try tenet("retire", "travel", "--by", "Majken Ek", "--today", "2026-06-01", "--quiet")
    #expect(retired.text.hasPrefix("retired: travel from 2026-06-01\nhead: "))
    let history = try tenet("history", "travel", "--language", "en", "--today", "2026-05-03")
    let events = history.text.split(separator: "\n").filter { !$0.hasPrefix(" ") }
    #expect(events.count == 4)
    #expect(events.first == "retired from 2026-06-01")
    #expect(events.last == "1.0.0  binding  was in force from 2026-04-01 until 2026-05-01")
    #expect(history.text.contains("  Because.\n"))
    try #expect(tenet("verify").code == 0)
  }

  @Test func `tampering has a name, a place and an exit code`() throws {
    try #expect(approve().code == 0)
    let head = try folder.text("travel/history.jsonl").suffix(67).prefix(64)
    try #expect(tenet("verify", "--head", String(head)).code == 0)
    let gone = try tenet("verify", "travel", "--head", String(repeating: "0", count: 64), "--quiet")
    #expect(gone.code == 1)
    #expect(gone.text.hasPrefix("no ledger holds the line with the digest 0000"))
    try #expect(tenet("verify", "--head", "abc").code == 64)
    try folder.write(
      folder.text("travel/history.jsonl").replacing("Majken", with: "Sixten"), to: "travel/history.jsonl")
    let verified = try tenet("verify")
    #expect(verified.code == 1)
    #expect(
      verified.text.hasPrefix(
        "travel/history.jsonl:1:1: error: the line was changed after it was written [broken-ledger]\n"))
    #expect(verified.text.hasSuffix("1 ledger, 1 line, 1 revision: 1 fault\n"))
    try #expect(tenet("build").code == 1)
    let approval = try tenet("approve", "travel", "--by", "Majken Ek")
    #expect(approval.code == 1)
    #expect(approval.text.contains("[broken-ledger]"))
  }

  @Test func `keys are made outside of the workspace and sign`() throws {
    let home = TemporaryFolder()
    let inside = try tenet("keys", "new", "majken", "--out", "majken.key")
    #expect(inside.code == 64)
    #expect(!folder.exists("majken.key"))
    let made = try tenet("keys", "new", "majken", environment: ["XDG_CONFIG_HOME": home.path])
    #expect(made.code == 0)
    let line = try #require(made.text.split(separator: "\n").last { $0.hasPrefix("keys: ") })
    let path = home.path + "/tenet/keys/majken.key"
    let permissions = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(permissions == 0o600)
    try #expect(tenet("keys", "new", "majken", environment: ["XDG_CONFIG_HOME": home.path]).code == 64)
    try folder.write(folder.text("tenet.yml") + "\(line)\n", to: "tenet.yml")
    let unsigned = try approve()
    #expect(unsigned.code == 64)
    #expect(unsigned.text.contains("name your key with --key FILE"))
    let signed = try tenet(
      "approve", "travel", "--by", "Majken Ek", "--open", "train", "--note", "sv=Därför.", "--note",
      "en=Because.",
      environment: ["TENET_KEY": path])
    #expect(signed.code == 0, "\(signed.text)")
    try #expect(folder.text("travel/history.jsonl").contains("\"key\":\"majken\""))
    try #expect(tenet("verify").code == 0)
  }

  @Test(arguments: [
    (
      ["--note", "därför"],
      "'därför' does not begin with a language of tenet.yml. Write --note sv='…' --note en='…'."
    ),
    (["--note", "sv= "], "--note sv is empty. Write why in a few words."),
    (["--note", "sv=a", "--note", "sv=b"], "--note stands twice for 'sv'. Keep one of the two."),
    (["--open", "Tåg"], "'Tåg' is not an id. Write --open ID."),
    (
      ["--key", "nowhere.key"], "The key file 'nowhere.key' cannot be read. 'tenet keys new NAME' makes one."
    ),
  ])
  func `what is typed wrongly is quoted`(arguments: [String], message: String) throws {
    let outcome = try StartedProgram.run(
      ["approve", "travel", "--by", "Majken Ek"] + arguments, in: folder.path)
    #expect(outcome.code == 64)
    #expect(outcome.text == "tenet: \(message)\n")
  }

  @Test func `a policy that is not there is not approved`() throws {
    let outcome = try tenet("approve", "travle", "--by", "Majken Ek")
    #expect(outcome.code == 64)
    #expect(outcome.text == "tenet: There is no policy 'travle'. Did you mean 'travel'?\n")
    let history = try tenet("history", "travel")
    #expect(history.code == 0)
    #expect(history.text == "'travel' was never approved: 'tenet approve travel --by …' begins its history\n")
  }
}
