import Foundation
import Messages
import TestSupport
import Testing

@testable import Sweeping
@testable import Unpacking

/// What is packed in archives and documents is found, and what cannot be read is never called clean.
@Suite struct PackedSearchTests {
  private static let secret = "Räkmackan åker ensam över fjället när ingen längre ser på"
  private static let book: SecretBook = {
    var collector = SecretCollector()
    collector.take(secret, .text, isOpen: false, SecretPlace("test", "text"))
    collector.take("media/kiosken-i-snon.jpg", .file, isOpen: false, SecretPlace("test", "file"))
    return SecretBook(collector)
  }()

  private func search(_ bytes: [UInt8]) -> PackedSearch {
    var search = PackedSearch(Self.book, landmarks: GramTable([]))
    search.search(bytes)
    return search
  }

  /// Where something was found, and what was not read.
  private func places(_ bytes: [UInt8]) -> (found: [String], unread: [String]) {
    let search = search(bytes)
    return (
      search.found.map { $0.members.map(\.name.description).joined(separator: " › ") },
      search.unread.map { $1.description }
    )
  }

  private static let document = """
    <?xml version="1.0"?><w:document><w:body><w:p><w:r><w:t>Räk</w:t></w:r><w:proofErr w:type="x"/>
    <w:r><w:rPr><w:lang w:val="sv-SE"/></w:rPr><w:t xml:space="preserve">mackan &#229;ker en</w:t></w:r><w:r>
    <w:t>sam över</w:t><w:tab/><w:t>fjället</w:t></w:r></w:p></w:body></w:document>
    """

  @Test func `words split over the runs of a Word document are found`() {
    let zip = ZipFixture([("word/document.xml", Array(Self.document.utf8))]).bytes
    #expect(places(zip) == (["word/document.xml"], []))
  }

  @Test(arguments: [
    "<dc:description>Räkmackan åker ensam över fjället</dc:description>",
    "<pic:cNvPr id=\"1\" descr=\"Räkmackan &#xE5;ker ensam över fjället\"/>",
    "<w:comment><w:p><w:r><w:t>Räkmackan åker ensam över fjället</w:t></w:r></w:p></w:comment>",
    "<w:del><w:r><w:delText>Räkmackan åker ensam </w:delText><w:delText>över fjället</w:delText></w:r></w:del>",
    "<text:p>Räk<text:span text:style-name=\"T1\">mackan</text:span> åker<text:s/>ensam över fjället</text:p>",
    "<a:p><a:r><a:t>Räkmackan åk</a:t></a:r><a:r><a:t>er ensam över fjället</a:t></a:r></a:p>",
  ])
  func `attributes, remarks, deletions and slides are found`(xml: String) {
    #expect(places(ZipFixture([("part.xml", Array(xml.utf8))]).bytes).found.first == "part.xml")
  }

  @Test func `paragraphs are not joined to a sentence`() {
    let xml = "<w:p><w:t>Räkmackan åker</w:t></w:p><w:p><w:t>ensam över fjället</w:t></w:p>"
    #expect(places(ZipFixture([("part.xml", Array(xml.utf8))]).bytes) == ([], []))
  }

  @Test func `archives in archives are read, and names in them`() {
    let inner = ZipFixture([("a.txt", Array(Self.secret.utf8))]).bytes
    #expect(places(ZipFixture([("kit.zip", inner)]).bytes) == (["kit.zip › a.txt"], []))
    #expect(places(ZipFixture([("x/kiosken-i-snon.jpg", [1])]).bytes) == (["x/kiosken-i-snon.jpg"], []))
    let deep = (0..<6).reduce(inner) { bytes, _ in ZipFixture([("kit.zip", bytes)]).bytes }
    #expect(places(deep).unread == ["it is packed within too many others"])
  }

  @Test func `what cannot be read is named`() {
    let whole = ZipFixture([("a.txt", Array("Något helt annat".utf8))])
    #expect(places(whole.bytes) == ([], []))
    #expect(places(Array("PK\u{3}\u{4}".utf8)).unread == ["it is damaged"])
    #expect(places(Array(whole.bytes.dropLast(8))).unread == ["it is damaged"])
    var locked = whole
    locked.flags = 1
    #expect(places(locked.bytes).unread == ["it is encrypted"])
    var odd = whole
    odd.method = 14
    #expect(places(odd.bytes).unread == ["it is packed in a way that is not known here (zip 14)"])
    var hidden = ZipFixture([("a.txt", [65]), ("b.txt", Array("Hej".utf8))])
    hidden.unlisted = ["b.txt"]
    #expect(places(hidden.bytes).unread == ["it holds something that its own list does not name"])
    #expect(places([0x1F, 0x8B, 8, 0]).unread == ["it is damaged"])
  }

  @Test func `a small file that unpacks to a large one is stopped`() throws {
    var budget = UnpackingBudget(left: 1000)
    let packed = ZipFixture.deflated([UInt8](repeating: 65, count: 100_000))
    #expect(packed.count < 1000)
    #expect(throws: UnpackingFault.tooLarge) { _ = try budget.inflate(packed[...], .none) }
  }

  // MARK: PDF

  @Test func `text drawn with a font of its own is found on its page`() {
    #expect(places(PDFFixture(text: Self.secret).bytes) == (["page 1"], []))
    #expect(places(PDFFixture(text: "Något helt annat").bytes) == ([], []))
  }

  @Test func `titles and descriptions of a PDF are found in each writing`() {
    let utf16 = "<FEFF" + Self.secret.utf16.map { String(format: "%04X", $0) }.joined() + ">"
    for alt in [utf16, "(R\\344kmackan \\\n\\345ker ensam \\366ver fj\\344llet)"] {
      let found = places(PDFFixture(text: "Öppet", notes: "/Alt \(alt)").bytes).found
      #expect(found.last == "titles and descriptions", "\(alt)")
    }
  }

  @Test func `a PDF that cannot be read whole is named`() {
    var font = PDFFixture(text: "Öppet")
    font.tellsLetters = false
    #expect(places(font.bytes).unread == ["it has text in a font that does not tell its letters"])
    #expect(
      places(PDFFixture(text: "Öppet", trailer: "/Encrypt 9 0 R").bytes).unread == ["it is encrypted"])
    #expect(places(Array("%PDF-1.7\n%%EOF".utf8)).unread == ["some of its pages could not be found"])
    let lzw = PDFFixture(
      text: "Öppet", notes: "/Filter /LZWDecode >> stream\nx\nendstream endobj 12 0 obj <<")
    #expect(places(lzw.bytes).unread == ["it is packed in a way that is not known here (LZWDecode)"])
  }

  @Test func `rows that were told by their neighbours are put right`() throws {
    let predictor = PDFPredictor(["Predictor": .number(12), "Columns": .number(3)])
    #expect(try predictor.undo([2, 1, 2, 3, 2, 1, 1, 1, 1, 5, 1, 1]) == [1, 2, 3, 2, 3, 4, 5, 6, 7])
  }
}
