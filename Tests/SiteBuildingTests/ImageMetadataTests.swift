import Foundation
import SiteBuilding
import TestSupport
import Testing

/// A picture leaves the house without what only its maker should know.
@Suite struct ImageMetadataTests {
  private func published(_ bytes: [UInt8], as name: String) async throws -> [UInt8] {
    let ending = name.split(separator: ".").last ?? ""
    var fixture = WorkspaceFixture()
    fixture.texts["registers/media.yml"] =
      "p: { file: media/\(name), alt: A, credit: B, licence: C, permission: D, visibility: public }\n"
    fixture.binaries["media/\(name)"] = bytes
    return try #require(try await fixture.build("press-room")["media/p.\(ending)"])
  }

  private func segment(_ marker: UInt8, _ content: String) -> [UInt8] {
    [0xFF, marker, 0, UInt8(content.utf8.count + 2)] + Array(content.utf8)
  }

  @Test func jpegLosesExifAndCommentsAndKeepsWhatIsSeen() async throws {
    let frame: [UInt8] = [0xFF, 0xC0, 0, 11, 8, 0, 2, 0, 3, 1, 1, 0x11, 0]
    let scan: [UInt8] = [0xFF, 0xDA, 0, 8, 1, 1, 0, 0, 63, 0, 1, 2, 3, 0xFF, 0xD9]
    let start: [UInt8] = [0xFF, 0xD8]
    let kept = segment(0xE0, "JFIF\0" + "123456789") + segment(0xE2, "ICC_PROFILE\0x")
    let lost =
      segment(0xE0, "JFXX\0thumbnail") + segment(0xE2, "MPF\0more pictures") + segment(0xE1, "Exif GPS")
      + segment(0xED, "Photoshop IPTC") + segment(0xFE, "hemlig kommentar")
    #expect(
      try await published(start + lost + kept + lost + frame + scan + Array("bakom".utf8), as: "a.jpg")
        == start + kept + frame
        + scan)
  }

  private func chunk(_ name: String, _ content: [UInt8]) -> [UInt8] {
    [0, 0, 0, UInt8(content.count)] + Array(name.utf8) + content + [0, 0, 0, 0]
  }

  @Test func pngLosesTextsAndTimesAndWhatStandsBehindItsEnd() async throws {
    let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    let header = chunk("IHDR", [0, 0, 0, 3, 0, 0, 0, 2, 8, 6, 0, 0, 0])
    let data = chunk("IDAT", [1, 2, 3])
    let end = chunk("IEND", [])
    let lost = chunk("tEXt", Array("Author hemlig".utf8)) + chunk("eXIf", [1]) + chunk("tIME", [1])
    let given = signature + header + lost + data + end + Array("bakom".utf8)
    #expect(try await published(given, as: "a.png") == signature + header + data + end)
  }

  @Test func pagesSayHowLargeThePictureIs() async throws {
    var fixture = WorkspaceFixture()
    fixture.texts["registers/media.yml"] =
      "p: { file: media/a.png, alt: A, credit: B, licence: C, permission: D, visibility: public }\n"
    fixture.binaries["media/a.png"] =
      [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
      + chunk("IHDR", [0, 0, 1, 0, 0, 0, 0, 2, 8, 6, 0, 0, 0])
      + chunk("IEND", [])
    let page = String(
      decoding: try #require(try await fixture.build("press-room")["sv/media/index.html"]), as: UTF8.self)
    #expect(page.contains("width=\"256\" height=\"2\""))
  }

  @Test(
    arguments: [
      [], [0xFF, 0xD8, 0xFF], [0xFF, 0xD8, 0xFF, 0xE1, 0xFF], Array("<svg><!-- hemligt --></svg>".utf8),
      [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0xFF],
    ] as [[UInt8]])
  func whatIsNoPictureAndCallsItselfOneIsRefused(bytes: [UInt8]) async throws {
    await #expect(throws: MediaFault(path: "media/a.jpg")) { try await published(bytes, as: "a.jpg") }
  }
}
