import Foundation
import Testing

@testable import Sweeping

/// What is secret is found however it is written, and what is not raises no alarm.
@Suite struct FileSearchTests {
  private static let sentence = "Räkmackan åker ensam över fjället när ingen längre ser på"
  private static let secrets: [(String, Secret.Kind)] = [
    (sentence, .text), ("Skördetröskan", .text), ("Ludvig Lavskrika", .text),
    ("ludvig.lavskrika@nordljus.example", .text), ("tyst-regel-om-lön", .id), ("hush", .id),
    ("press-desk", .id),
    ("media/kiosken-i-snon.jpg", .file), ("2.14.3", .version), ("Om löner", .text),
  ]

  private static let book: SecretBook = {
    var collector = SecretCollector()
    for (text, kind) in secrets { collector.take(text, kind, isOpen: false, SecretPlace("test", text)) }
    var opener = SecretOpener(book: SecretBook(collector))
    opener.open("Det här får alla läsa, och press-desk-hours är en öppen länk")
    opener.open(PageTexts([Array("<nav class=\"menu\">Vanliga ord på varje sida</nav>".utf8)]))
    return opener.book
  }()

  private func found(_ bytes: [UInt8]) -> Set<String> {
    Set(FileSearch.search(bytes, for: Self.book).hits.map { Self.book.secrets[Int($0.secret)].place.part })
  }

  private func found(_ text: String) -> Set<String> { found(Array(text.utf8)) }

  @Test(
    arguments: PlantedForm.allCases, ["Räkmackan åker ensam över fjället", "över fjället när ingen längre"])
  func aRunOfFiveWordsIsFoundInEveryForm(form: PlantedForm, run: String) {
    let planted = form.bytes(run)
    if form == .name {
      let name = "sv/\(String(decoding: planted, as: UTF8.self))/index.html"
      #expect(!FileSearch.search(name: name, for: Self.book).hits.isEmpty)
    } else {
      #expect(found(planted) == [Self.sentence])
      #expect(
        found(Array("<html><p>Text ".utf8) + planted + Array(" mer text.</html>".utf8)) == [Self.sentence])
    }
  }

  @Test(arguments: [
    "<p>R&auml;kmackan &aring;ker ensam &ouml;ver fj&auml;llet</p>",
    "<content type=\"html\">&lt;p&gt;Räkmackan &lt;b&gt;åker&lt;/b&gt; ensam över fjället&lt;/p&gt;",
    "<![CDATA[Räkmackan <b>åker</b> ensam över fjället]]>",
    #"{"t":"R\u00e4kmackan <em>\u00e5ker<\/em> ensam\n\u00f6ver fj\u00e4llet"}"#,
    "a::before { content: 'RÄKMACKAN ÅKER ENSAM ÖVER FJÄLLET' }",
    "<svg><title>Räkmackan åker ensam över fjället</title></svg>", "rakmackan_aker_ensam_over_fjallet.pdf",
    "<a href='/sok?q=r%C3%A4kmackan+%C3%A5ker+ensam+%C3%B6ver+fj%C3%A4llet'>",
    "<meta content='räkmackan åker, ensam: över\nfjället'>",
    "<td>Räkmackan</td> åker ensam <del>över</del> <ins>fjället när</ins> ingen längre ser",
    "räk&shy;mackan åker en&#8203;sam över fjället",
    "Räkmackan%20%26aring%3Bker%20ensam%20%C3%B6ver%20fj%C3%A4llet",
  ])
  func aRunOfFiveWordsIsFoundInWhatPagesAreMadeOf(text: String) { #expect(found(text) == [Self.sentence]) }

  @Test func aRunOfFiveWordsIsFoundInBase64OfBase64AndWithLineBreaks() {
    let once = Data(Self.sentence.utf8).base64EncodedString()
    #expect(found("x=\(Data(once.utf8).base64EncodedString())") == [Self.sentence])
    let long = Data((String(repeating: "utfyllnad ", count: 20) + Self.sentence).utf8)
    #expect(found(Array(long.base64EncodedData(options: .lineLength76Characters))) == [Self.sentence])
    let url = Data("??>>\(Self.sentence)".utf8).base64EncodedString().replacing("/", with: "_").replacing(
      "+", with: "-")
    #expect(found("/t/\(url)/") == [Self.sentence])
  }

  @Test(arguments: [0, 1], [String.Encoding.utf16LittleEndian, .utf16BigEndian])
  func aRunOfFiveWordsIsFoundInUTF16AtAnyPlace(shift: Int, encoding: String.Encoding) throws {
    let text = try #require("räkmackan åker ensam över fjället".data(using: encoding))
    #expect(
      found([0xFF, 0xD8, 0xFF] + [UInt8](repeating: 0x41, count: shift) + text + [0, 0, 1, 2]) == [
        Self.sentence
      ])
  }

  @Test(arguments: [
    ("<p>Skördetröskan kör", "Skördetröskan"), ("LUDVIG  LAVSKRIKA", "Ludvig Lavskrika"),
    ("<b>Ludvig</b>&nbsp;<i>Lavskrika</i>", "Ludvig Lavskrika"),
    ("mailto:ludvig.lavskrika@nordljus.example", "ludvig.lavskrika@nordljus.example"),
    ("<p id=\"tyst-regel-om-lon\">", "tyst-regel-om-lön"),
    ("class=\"rule tyst_regel_om_lon\"", "tyst-regel-om-lön"),
    ("#case-tyst-regel-om-lon", "tyst-regel-om-lön"), ("href=\"../hush/index.html\"", "hush"),
    ("#hush {", "hush"),
    ("<p id=\"hush\">", "hush"), ("<a href='p.html#hush'>", "hush"), ("{\"id\":\"hush\"}", "hush"),
    ("<p class=\"rule hush open\">", "hush"), ("owner: role:hush", "hush"),
    ("<a href=\"#press-desk\">", "press-desk"),
    ("src=\"../media/kiosken-i-snon.jpg\"", "media/kiosken-i-snon.jpg"),
    ("kiosken-i-snon.webp", "media/kiosken-i-snon.jpg"),
    ("tyst&#45;regel\\u002dom%2Dl%C3%B6n", "tyst-regel-om-lön"), ("<span>Version 2.14.3</span>", "2.14.3"),
    ("<h2>Om löner</h2>", "Om löner"),
  ])
  func shortNamesAreFoundWhereTheyTellSomething(text: String, secret: String) {
    #expect(found(text).contains(secret))
  }

  @Test(arguments: [
    "<p>Ingen hush på fjället, sa hon", "</hush>", "<p>Räkmackan åker ensam nu</p>", "Ludvig och Lavskrika",
    "<h2>Om</h2><p>löner", "press-desk-hours", "12.14.3.1", "2.14.30", "Kiosken i snön", "<p>shush hushed",
    "<td>Räkmackan åker</td><td>ensam över fjället</td>", "",
  ])
  func whatOnlyResemblesASecretRaisesNoAlarm(text: String) { #expect(found(text) == []) }

  @Test func whatMayBeReadIsNoSecret() {
    var collector = SecretCollector()
    collector.take(
      "Vi åker tåg när vi reser i tjänsten, aldrig flyg", .text, isOpen: false, SecretPlace("a", "text"))
    var opener = SecretOpener(book: SecretBook(collector))
    opener.open("Vi åker tåg när vi reser i tjänsten.")
    func hits(_ text: String) -> Int { FileSearch.search(Array(text.utf8), for: opener.book).hits.count }
    #expect(hits("vi åker tåg när vi reser i tjänsten") == 0)
    #expect(hits("reser i tjänsten aldrig flyg") == 1)
  }

  /// What a page says of a limit or a time may be what a closed text says too.
  @Test(arguments: [("8 om dagen", 0), ("klockan 08.40, 11.40 och 15.00", 0), ("högst 8 resor om dagen", 1)])
  func whatAPageMayMakeItselfIsNoSecret(text: String, count: Int) {
    let pages = PageTexts([Array("limit-day: högst {n} om dagen, klockan {times} och {last}".utf8)])
    var collector = SecretCollector(pageWords: pages.wordHashes)
    collector.take(text, .text, isOpen: false, SecretPlace("a", "text"))
    #expect(FileSearch.search(Array("<td>\(text)</td>".utf8), for: SecretBook(collector)).hits.count == count)
  }

  @Test func aFindSaysWhereAndInWhichForm() throws {
    let page = "<html>\n<p>Öppet.</p>\n<p title=\"r&auml;kmackan åker ensam över fjället när ingen\">"
    let hit = try #require(FileSearch.search(Array(page.utf8), for: Self.book).hits.first)
    #expect(hit.offset == 32)
    #expect(hit.forms == [.entities, .attribute])
    #expect(hit.words == "r&auml;kmackan åker ensam över fjället när ingen")
  }

  @Test(arguments: [
    [0x28, 0xB5, 0x2F, 0xFD], Array("wOF2".utf8),
  ])
  func whatCannotBeLookedIntoIsNamed(bytes: [UInt8]) {
    #expect(!FileSearch.search(bytes, for: Self.book).closedParts.isEmpty)
  }

  @Test func theControlFindsWhatItHidesAndMissesWhatNobodySearchesFor() {
    var collector = SecretCollector()
    collector.take(SweepControl.secret.text, .text, isOpen: false, SweepControl.secret.place)
    collector.take(Self.sentence, .text, isOpen: false, SecretPlace("a", "text"))
    let page = Array("<html><body><p>En sida.</p></body></html>".utf8)
    let control = SweepControl.run(on: page, SecretBook(collector))
    #expect(control.isPassed && control.usesOwnSecret && control.found == PlantedForm.allCases.count)
    let blind = SweepControl.run(on: page, SecretBook(SecretCollector()))
    #expect(!blind.isPassed && blind.found == 0)
  }
}
