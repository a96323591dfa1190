import Editions
import Foundation
import Handbooks
import MarkdownTree
import PolicyModel
import Rendering
import Testing

/// What a handbook holds, and what it must not.
@Suite struct HandbookTests {
  @Test func `its parts stand in order`() async throws {
    let fixture = HandbookFixture(
      outline: """
        title: Hej
        welcome: Välkommen.
        front: { title: Först, text: Ett. }
        back: { title: Sist, text: Två. }
        """)
    #expect(try await fixture.faults() == [])
    let book = try await fixture.book()
    #expect(
      book.kinds == [
        .welcome, .chapter, .use, .summary, .contents, .duties, .policy, .cases, .procedures, .contacts,
        .changes, .chapter, .card, .quiz, .key,
      ])
  }

  @Test func `what has a part of its own does not stand in the chapter too`() async throws {
    let book = try await HandbookFixture().book()
    let page = try book.page
    #expect(page.split(separator: "Det snöade.").count == 2, "the case stands once")
    #expect(page.split(separator: "Ring först.").count == 2, "the procedure stands once")
    #expect(page.contains("Rätt svar: A."))
    #expect(book.markdown().contains("* **A:** Den som blev frågad\n"))
  }

  @Test func `a section goes with the cases under it, and leaves no heading over nothing`() async throws {
    let book = try await HandbookFixture().book()
    let cases = try #require(book.parts.first { $0.kind == .cases })
    guard case .markdown(let introduction, _, _)? = cases.blocks.first else {
      Issue.record("nothing introduces the cases")
      return
    }
    #expect(introduction.plainText().contains("Allt är påhittat."))
    let page = try book.page
    #expect(page.split(separator: "Allt är påhittat.").count == 2, "it stands once")
    #expect(!page.contains("Händelser") && !page.contains("Prata två och två."))
    #expect(!page.contains(">Fall<") && page.contains("Kaffet tog slut"), "the part says what they are")
  }

  @Test func `a case is told on a slide to where the answer begins`() async throws {
    let slides = String(decoding: try await HandbookFixture().book().slides(), as: UTF8.self)
    let told = try #require(
      slides.split(separator: "<?xml").first { $0.contains("<p:sld ") && $0.contains("Kaffet tog slut") })
    #expect(told.contains("Kannan var tom.") && told.contains("Ingen bryggde."))
    #expect(!told.contains("Vi brygger mer."))
    #expect(slides.contains("Vi brygger mer."), "the notes tell the end")
  }

  @Test func `departments have their own book`() async throws {
    let fixture = HandbookFixture()
    let everybody = try await fixture.book().page
    let office = try await fixture.book(for: "office").page
    let vault = try await fixture.book(for: "vault").page
    #expect(
      !everybody.contains("Koka kaffe") && office.contains("Gott kaffe.") && !vault.contains("Koka kaffe"))
    #expect(!office.contains("Hemlig låsning.") && vault.contains("Hemlig låsning."))
    #expect(
      !office.contains("Tyst text.") && office.contains("Kontoret viskar.") && vault.contains("Tyst text."))
  }

  @Test func `only what binds her is said to apply to her`() async throws {
    func duties(_ department: String?) async throws -> [String] {
      let book = try await HandbookFixture().book(for: department)
      return book.parts.first { $0.kind == .duties }?.blocks.flatMap { block -> [String] in
        if case .rules(let rules) = block { rules.map(\.title.text) } else { [] }
      } ?? []
    }
    #expect(try await duties(nil) == ["Svara alla", "Viska inte"])
    #expect(try await duties("office") == ["Svara alla", "Koka kaffe"])
    #expect(try await duties("vault") == ["Svara alla", "Bara valvet låser", "Viska inte"])
  }

  @Test func `every link in the book leads to something in it`() async throws {
    for department in [nil, "office", "vault"] {
      let page = try await HandbookFixture().book(for: department).page
      let ids = page.matches(of: #/ id="([^"]+)"/#).map { String($0.output.1) }
      let links = page.matches(of: #/href="#([^"]+)"/#).map { String($0.output.1) }
      #expect(Set(ids).count == ids.count, "ids are unique")
      #expect(!links.isEmpty && Set(links).isSubset(of: ids), "\(Set(links).subtracting(ids))")
    }
  }

  @Test func `readers outside find nothing that is closed to them`() async throws {
    let book = try await HandbookFixture().book(PublicAudience.self)
    let texts = [
      try book.page, book.markdown(), String(decoding: try book.epub(), as: UTF8.self),
      String(decoding: book.slides(), as: UTF8.self),
    ]
    for text in texts {
      for secret in ["Tyst text", "Viska", "Det snöade", "Ring först", "Valvet", "Redaktör", "Koka kaffe"] {
        #expect(!text.contains(secret), "\(secret)")
      }
    }
    #expect(texts[0].contains("Svara alla") && texts[2].contains("Svara alla"))
  }

  @Test func `equal input gives equal bytes`() async throws {
    let first = try await HandbookFixture().book(for: "office")
    let second = try await HandbookFixture().book(for: "office")
    #expect(try first.html() == second.html())
    #expect(first.markdown() == second.markdown())
    #expect(try first.epub() == second.epub())
    #expect(first.slides() == second.slides())
    #expect(first.digest == second.digest)
    #expect(try await HandbookFixture().book(for: "vault").digest != first.digest)
  }

  @Test func `what is not translated is marked`() async throws {
    let book = try await HandbookFixture().book(language: "en")
    let page = try book.page
    #expect(page.contains("<html lang=\"en\">"))
    #expect(page.contains("<div class=\"body\" lang=\"sv\">"))
    #expect(page.contains("Only in Swedish"))
  }

  @Test func `an EPUB begins as reading devices ask`() async throws {
    let bytes = try await HandbookFixture().book().epub()
    #expect(bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]))
    #expect(String(decoding: bytes[30..<58], as: UTF8.self) == "mimetypeapplication/epub+zip")
  }
}
