import Foundation
import TestSupport
import Testing

/// What gets out of the house, as it is typed.
@Suite struct SweepCommandTests {
  private let folder = TemporaryFolder()

  init() throws {
    try folder.write(
      """
      organisation: { name: Nordljus }
      languages: [sv]
      roles: { editor: { name: Redaktör } }
      sites: { intranet: { visibility: internal }, press-room: { visibility: public }, partners: { visibility: partner } }
      """, to: "policies/tenet.yml")
    try folder.write(
      "bild: { file: media/kattbild-17.avif, alt: En katt, credit: N, licence: CC0, permission: Ja, visibility: public }\n",
      to: "policies/registers/media.yml")
    try folder.write("GIF89a", to: "policies/media/kattbild-17.avif")
    try folder.write(
      "---\npolicy: travel\ntitle: Så reser vi\nowner: role:editor\nreview-every: 6 months\nvisibility: { principle: public }\n---\n\n## Tåg först {#train}\n\nVi tar tåget.\n\n### Ingen säger vad räkmackan kostar hos oss {#price strength=must}\n",
      to: "policies/travel/policy.md")
    let approved = try tenet(
      "approve", "travel", "--by", "Majken Ek", "--today", "2026-04-01", "--open", "train", "--note",
      "sv=Därför.")
    #expect(approved.code == 0, "\(approved.text)")
  }

  private func tenet(_ arguments: String...) throws -> (code: Int32, text: String) {
    try StartedProgram.run(arguments, in: folder.path)
  }

  @Test func `a clean site is called clean and the intranet is not`() throws {
    let built = try tenet("build", "--today", "2026-05-01")
    #expect(built.code == 0, "\(built.text)")
    #expect(built.text.contains("press-room: nothing in it is closed to its readers: "))
    let clean = try tenet("sweep", "site/press-room", "--today", "2026-05-01")
    #expect(clean.code == 0, "\(clean.text)")
    #expect(clean.text.contains("control: 17 forms planted, 17 found; "))
    #expect(clean.text.contains("clean: nothing in site/press-room is less visible than public\n"))
    let leaking = try tenet("sweep", "site/intranet", "--today", "2026-05-01")
    #expect(leaking.code == 1)
    #expect(leaking.text.contains("/index.html:"))
    #expect(leaking.text.contains("the title of travel#price (travel/policy.md:13)"))
    #expect(leaking.text.contains("Redaktör"))
    let inside = try tenet("sweep", "site/intranet", "--visibility", "internal", "--today", "2026-05-01")
    #expect(inside.code == 0, "\(inside.text)")
  }

  @Test func `an empty folder is not called clean, and none is a mistake of the command line`() throws {
    try folder.write("Hej", to: "tom/fil.txt")
    let empty = try tenet("sweep", "tom")
    #expect(empty.code == 1)
    #expect(
      empty.text.contains("nothing of the workspace's readable text stands in tom: is this a built site?\n"))
    #expect(try tenet("sweep", "finns-inte").code == 64)
  }

  @Test func `hidden files are searched and archives that cannot be read are named`() throws {
    _ = try tenet("build", "--today", "2026-05-01", "--quiet")
    try folder.write("PK\u{3}\u{4}", to: "site/press-room/media/kit.zip")
    let named = try tenet("sweep", "site/press-room", "--today", "2026-05-01")
    #expect(named.code == 1)
    #expect(
      named.text.contains(
        "site/press-room/media/kit.zip cannot be read, so nothing is known about it: it is damaged\n"))
    let alone = try tenet("sweep", "site/press-room/sv/index.html", "--today", "2026-05-01")
    #expect(alone.code == 0, "\(alone.text)")
    #expect(alone.text.contains("clean: nothing in site/press-room/sv/index.html is less visible"))
    try folder.write("Deny from travel/policy.md", to: "site/press-room/.htaccess")
    let found = try tenet("sweep", "site/press-room", "--today", "2026-05-01")
    #expect(found.code == 1)
    #expect(found.text.contains("site/press-room/.htaccess:1: the file name of travel"))
  }

  @Test func `a build that would let something out stops, and the old site stays`() throws {
    #expect(try tenet("build", "--today", "2026-05-01").code == 0)
    let before = try folder.files(below: "site/press-room")
    let intranet = try folder.files(below: "site/partners")
    try folder.write("GIF89a\0säger vad räkmackan kostar hos\0", to: "policies/media/kattbild-17.avif")
    let stopped = try tenet("build", "--today", "2026-05-01")
    #expect(stopped.code == 1)
    #expect(
      stopped.text.contains(
        "site/press-room/media/bild.avif at byte 7: the title of travel#price (travel/policy.md:13)"),
      "\(stopped.text)")
    #expect(
      stopped.text.contains(
        "press-room: not built, since it holds what its readers may not see; what stood in"))
    #expect(stopped.text.contains("not built after it: partners\n"))
    #expect(try folder.files(below: "site/press-room") == before)
    #expect(try folder.files(below: "site/partners") == intranet)
  }
}
