import Foundation
import PolicyModel
import SourceText
import Testing

@testable import Importing

private let hasPandoc = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").contains {
  FileManager.default.isExecutableFile(atPath: $0 + "/pandoc")
}

/// Documents made with LibreOffice, and an old page of an intranet.
@Suite(.enabled(if: hasPandoc, "pandoc is not on this machine"))
struct DocumentTests {
  @Test(arguments: [
    "personalhandbok.docx", "resor.docx", "counter-guide.odt", "gamla-intranatet.html",
    "Personalhandbok 2019 (slutlig) v3.docx", "Staff Handbook 2018 FINAL.docx", "Distansarbete_98324.html",
  ])
  func `every word is in the policy or in the report, and the policy has no errors`(name: String) async throws
  {
    let read = try await ReadDocument(name)
    // What the file calls itself and what it says are one title.
    let fields = read.document.fields.map(\.value).filter { $0 != read.made.title }
    let shown = Words(read.plain.replacing(/\[[0-9]+\]/, with: ""), fields.joined(separator: " "))
    #expect(shown.missing(in: Words(read.made, read.mapping)) == [])
    _ = try await read.made.read()
    for placed in read.made.remarks {
      #expect(placed.line.map { !read.line($0).isEmpty } ?? true, "\(placed)")
    }
  }

  @Test func `tracked changes are accepted and told, comments are told`() async throws {
    let read = try await ReadDocument("personalhandbok.docx")
    #expect(read.made.text.contains("Du ska stämpla in när skiftet börjar, inte när du kommer."))
    #expect(!read.made.text.contains("kakor"))
    let insertion = try #require(read.remarks(.insertion).first)
    #expect(insertion.remark.words == "när skiftet börjar")
    #expect(read.line(insertion.line).contains("när skiftet börjar"))
    #expect(
      read.remarks(.deletion).map(\.remark.words) == [
        "senast klockan fem", "Den som är försenad bjuder på kakor.",
      ])
    let comment = try #require(read.remarks(.comment).first)
    #expect(comment.remark.words?.contains("eller är det trettio?") == true)
    #expect(read.line(comment.line).contains("En rast är tjugo minuter"))
    #expect(comment.under == "Raster")
    #expect(
      !read.made.remarks.contains { "\($0.remark)".contains("Degkrok") || "\($0.remark)".contains("Smör") })
  }

  @Test func `lists of duties become guidelines, with what the words say`() async throws {
    let policy = try await ReadDocument("personalhandbok.docx").made.read()
    #expect(policy.title.value == "Personalhandbok för Bageriet Sju Getter")
    let rules = policy.allElements.filter { $0.kind == .guideline }
    let strengths = Dictionary(uniqueKeysWithValues: rules.map { ($0.title, $0.strength) })
    #expect(strengths["Du ska tvätta händerna innan du rör degen"] == .must)
    #expect(strengths["Du får inte bära ringar vid bakbordet"] == .mustNot)
    #expect(strengths["Du bör knyta upp långt hår"] == .should)
    #expect(strengths["När du blir sjuk ska du stanna hemma tills du har varit frisk i två dygn"] == .must)
    #expect(strengths["Stämpla in innan du byter om"] == .must)
  }

  @Test func `footnotes and merged cells are spelled out and told`() async throws {
    let read = try await ReadDocument("resor.docx")
    #expect(read.made.text.contains("räcker (Skärmen i packrummet bokas hos kontoret)."))
    #expect(read.made.text.contains("(not 1)"))
    #expect(read.made.text.contains("**Not 1:** Undantag är leveranser"))
    #expect(read.remarks(.footnote).count == 2)
    #expect(read.remarks(.mergedCells).compactMap(\.remark.words) == ["Belopp", "Sverige"])
    #expect(read.made.text.contains(/\| Var +\| Belopp +\| Belopp +\|/))
    #expect(read.made.text.contains(/\| Sverige +\| Halv dag +\| 145 kr +\|/))
    #expect(read.remarks(.list).contains { $0.remark.words == "a b c" })
    #expect(read.remarks(.table).contains { read.line($0.line).contains("Fråga kontoret först") })
  }

  @Test func `an old page keeps what policies can hold, and tells the rest`() async throws {
    let read = try await ReadDocument("gamla-intranatet.html")
    let policy = try await read.made.read()
    #expect(policy.title.value == "Sociala medier")
    #expect(read.remarks(.title).contains { $0.remark.words == "Sociala medier | Sju Getters intranät" })
    #expect(read.made.text.contains("[kontona](#vara-konton)"))
    #expect(read.made.text.contains("[butiken](mailto:butiken@sjugetter.example)"))
    #expect(read.remarks(.link).contains { $0.remark.words == "javascript:chat()" })
    #expect(read.remarks(.image).contains { $0.remark.words == "En get (https://bilder.example/get.jpg)" })
    #expect(read.made.text.contains("![Stenugnen](media:bild-1)"))
  }

  @Test func `skipped levels and boxes are told`() async throws {
    let read = try await ReadDocument("counter-guide.odt")
    #expect(read.made.language.tag == "en")
    let skipped = try #require(read.remarks(.headingLevel).first)
    #expect(read.line(skipped.line).hasPrefix("### Look up when the door opens {#"))
    #expect(read.made.text.contains("### Staff must know where the list of ingredients is {#"))
  }
}
