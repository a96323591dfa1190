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
      "p: { file: media/\(name), alt: A, credit: Byn & Bo, licence: CC BY 4.0, permission: D, visibility: public }\n"
    fixture.binaries["media/\(name)"] = bytes
    return try #require(try await fixture.build("press-room")["media/p.\(ending)"])
  }

  /// What the file says of whose it is, held against what the register says.
  private func rights(_ bytes: [UInt8]) throws -> [UInt8] {
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.contains("photoshop:Credit=\"Byn &amp; Bo\""))
    #expect(text.contains("xmpRights:WebStatement=\"https://creativecommons.org/licenses/by/4.0/\""))
    #expect(text.contains("<rdf:li xml:lang=\"x-default\">CC BY 4.0</rdf:li>"))
    let begin = try #require(bytes.firstRange(of: "<?xpacket begin".utf8))
    let end = try #require(bytes.firstRange(of: "<?xpacket end=\"r\"?>".utf8))
    return Array(bytes[begin.lowerBound..<end.upperBound])
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
    let given = start + lost + kept + lost + frame + scan + Array("bakom".utf8)
    let bytes = try await published(given, as: "a.jpg")
    let packet = try rights(bytes)
    let content = Array("http://ns.adobe.com/xap/1.0/\0".utf8) + packet
    let length = content.count + 2
    let segment: [UInt8] = [0xFF, 0xE1, UInt8(length >> 8), UInt8(length & 0xFF)] + content
    #expect(bytes == start + kept.prefix(18) + segment + kept.dropFirst(18) + frame + scan)
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
    let bytes = try await published(given, as: "a.png")
    let text = Array("iTXtXML:com.adobe.xmp\0\0\0\0\0".utf8) + (try rights(bytes))
    let count = text.count - 4
    let note = [0, 0, UInt8(count >> 8), UInt8(count & 0xFF)] + text
    #expect(bytes.starts(with: signature + header + note))
    #expect(bytes.dropFirst((signature + header + note).count + 4) == (data + end)[...])
  }

  @Test func gifLosesCommentsAndNotesAndStillMoves() async throws {
    let head = Array("GIF89a".utf8) + [3, 0, 2, 0, 0x80, 0, 0] + [0, 0, 0, 255, 255, 255]
    let loop = [0x21, 0xFF, 11] + Array("NETSCAPE2.0".utf8) + [3, 1, 0, 0, 0]
    let image: [UInt8] = [0x2C, 0, 0, 0, 0, 3, 0, 2, 0, 0, 2, 2, 0x44, 0x01, 0]
    let lost =
      [0x21, 0xFE, 7] + Array("hemligt".utf8) + [0] + [0x21, 0xFF, 11] + Array("MAKER  1.0 ".utf8)
      + [7] + Array("hemligt".utf8) + [0]
    let bytes = try await published(head + lost + loop + lost + image + [0x3B] + lost, as: "a.gif")
    _ = try rights(bytes)
    #expect(bytes.starts(with: head + [0x21, 0xFF, 11] + Array("XMP DataXMP".utf8)))
    #expect(bytes.reversed().starts(with: (loop + image + [0x3B]).reversed()))
    #expect(bytes.firstRange(of: "hemligt".utf8) == nil)
  }

  private func riff(_ name: String, _ content: [UInt8]) -> [UInt8] {
    Array(name.utf8) + [UInt8(content.count), 0, 0, 0] + content + (content.count % 2 == 1 ? [0] : [])
  }

  private func webP(_ chunks: [UInt8]) -> [UInt8] {
    Array("RIFF".utf8) + [UInt8(chunks.count + 4), 0, 0, 0] + Array("WEBP".utf8) + chunks
  }

  @Test func webPLosesExifAndProfile() async throws {
    let data = riff("VP8L", [0x2F, 2, 0x40, 0, 0])
    let lost = riff("EXIF", Array("hemligt".utf8)) + riff("ICCP", Array("hemligt".utf8))
    #expect(try await published(webP(data + lost), as: "a.webp") == webP(data))
    let bytes = try await published(
      webP(riff("VP8X", [0x2C, 0, 0, 0, 2, 0, 0, 1, 0, 0]) + lost + data), as: "a.webp")
    _ = try rights(bytes)
    #expect(bytes.dropFirst(12).starts(with: riff("VP8X", [0x04, 0, 0, 0, 2, 0, 0, 1, 0, 0]) + data))
    #expect(bytes.firstRange(of: "hemligt".utf8) == nil)
  }

  @Test func aDrawingLosesNotesScriptsAndWhatLeadsOutside() async throws {
    let drawing = """
      <?xml version="1.0"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://hemligt.example/svg.dtd">
      <!-- hemligt --><svg xmlns="http://www.w3.org/2000/svg" xmlns:inkscape="http://hemligt" width="30" height="20"
        inkscape:version="hemligt" onload="hemligt()"><metadata><a>hemligt</a></metadata><script>hemligt()</script>
      <style>/* hemligt */ path { fill: red }</style><inkscape:grid name="hemligt"/><title>Ett tåg &gt;</title>
      <a href="https://hemligt.example"><path data-note="hemligt" d="M0 0h9"/></a><use href="#t"/></svg>
      """
    let text = String(decoding: try await published(Array(drawing.utf8), as: "skylten.svg"), as: UTF8.self)
    #expect(text.hasPrefix("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"30\" height=\"20\"><metadata>"))
    #expect(text.contains("photoshop:Credit=\"Byn &amp; Bo\""))
    #expect(text.contains("<title>Ett tåg &gt;</title>\n<a><path d=\"M0 0h9\"/></a><use href=\"#t\"/></svg>"))
    #expect(text.contains("path { fill: red }") && !text.contains("hemligt"))
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
