import Foundation
import SiteBuilding
import Sweeping
import TestSupport
import Testing

/// A site that would let something out is not put in place.
@Suite struct SweepGateTests {
  private func fixture(leaking: Bool) -> WorkspaceFixture {
    var fixture = WorkspaceFixture([
      "p/policy.md": WorkspaceFixture.policy(
        "p",
        "## Öppen princip {#open}\n\n### Ingen säger vad räkmackan kostar hos oss {#price strength=must}\n"),
      "registers/media.yml":
        "bild: { file: media/bild.avif, alt: Bild, credit: Namn, licence: CC0, permission: Ja, visibility: public }\n",
    ])
    // A picture of a kind from which nothing is taken away.
    fixture.binaries["media/bild.avif"] =
      Array("GIF89a".utf8) + (leaking ? Array("\0säger vad räkmackan kostar hos\0".utf8) : [])
    return fixture
  }

  @Test func theOldSiteStaysAndTheLeakIsNamed() async throws {
    let folder = TemporaryFolder()
    let path = folder.path + "/ut"
    try await fixture(leaking: false).build("press-room", into: path)
    let before = try folder.files()
    #expect(before["ut/media/bild.avif"] == Array("GIF89a".utf8))
    await #expect {
      try await fixture(leaking: true).build("press-room", into: path)
    } throws: { error in
      guard let leak = error as? SiteLeak, let finding = leak.report.findings.first else { return false }
      return leak.report.findings.count == 1 && finding.path == "media/bild.avif" && finding.offset == 7
        && finding.place.subject == "p#price" && finding.place.part == "title"
    }
    #expect(try folder.files() == before)
  }

  /// What a press item says that is withdrawn, and what shows a press item under embargo, in a file that nobody looks into.
  @Test(arguments: [
    ("withdrawn: { date: 2026-11-21, reason: Fel. }", "våfflorna är alltid varma hos oss", "text"),
    (
      "corrections: { date: 2026-11-20, note: Vi skrev att kiosken står i Åre. }\nwithdrawn: { date: 2026-11-21, reason: Fel. }",
      "vi skrev att kiosken står i Åre", "correction"
    ),
    ("embargo-until: 2099-01-01T08:00:00+01:00", "kiosken i det första gryningsljuset", "field 'alt'"),
  ])
  func whatIsTakenBackOrNotOutYetIsSearchedFor(front: String, words: String, part: String) async throws {
    var fixture = fixture(leaking: false)
    fixture.binaries["media/bild.avif"] = Array("GIF89a\0\(words)\0".utf8)
    fixture.binaries["media/kiosk.avif"] = Array("GIF89a".utf8)
    fixture.texts["registers/media.yml", default: ""] +=
      "kiosk: { file: media/kiosk.avif, alt: Kiosken i det första gryningsljuset, credit: N, licence: CC0, permission: Ja, visibility: public }\n"
    fixture.texts["press/kiosk.md"] =
      "---\npress-item: vaffelkiosk\nheadline: Nyhet\nlanguage: sv\npublished: 2026-11-20\nmedia: [kiosk]\n\(front)\n---\n\nVåfflorna är alltid varma hos oss.\n"
    await #expect {
      try await fixture.build("press-room")
    } throws: { error in
      guard let finding = (error as? SiteLeak)?.report.findings.first else { return false }
      return finding.path == "media/bild.avif" && finding.place.part == part
    }
  }

  /// What stops an honest build would soon be switched off.
  @Test func ordinaryWordsRaiseNoAlarm() async throws {
    let ids = [
      "new", "media", "press", "contacts", "index", "main", "rule", "title", "author", "sv", "r", "open-to",
    ]
    let closed = ids.map { "### Chef \($0) {#\($0) strength=must}\n\n8 om dagen, klockan 08.40 och 15.00\n" }
    var fixture = WorkspaceFixture([
      "p/policy.md": WorkspaceFixture.policy(
        "p",
        "## Öppen princip {#open}\n\n### Högst så många {#limit strength=must visibility=public limit=\"8/day\"}\n\n\(closed.joined(separator: "\n"))"
      ),
      "registers/contacts.yml":
        "desk: { name: Pressjouren, public: [name] }\nmanager: { name: Manager, role: Author }\nchef: { name: Chef }\n",
      "registers/media.yml":
        "bild: { file: media/bild.avif, alt: Bild, credit: Namn, licence: CC0, permission: Ja, visibility: public }\n",
      "press/item.md":
        "---\npress-item: item\nheadline: Nyhet\nlanguage: sv\npublished: 2026-11-20\n---\n\nText.\n",
    ])
    fixture.binaries["media/bild.avif"] = Array("GIF89a".utf8)
    let files = try await fixture.build("press-room")
    #expect(files["media/bild.avif"] != nil && files["sv/press/item/index.html"] != nil)
  }

  @Test func aSiteInsideIsNotSearched() async throws {
    let folder = TemporaryFolder()
    try await fixture(leaking: true).build("intranet", into: folder.path + "/in")
    #expect(folder.exists("in/index.html"))
  }
}
