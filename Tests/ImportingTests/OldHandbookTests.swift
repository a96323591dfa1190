import Foundation
import PolicyModel
import SourceText
import Testing

@testable import Importing

private let hasPandoc = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").contains {
  FileManager.default.isExecutableFile(atPath: $0 + "/pandoc")
}

/// Handbooks as they lie in offices: with a logo before the title, a table of contents, numbers, old words.
struct OldHandbookTests {
  @Test(.enabled(if: hasPandoc)) func `a title under a logo is found, and chapters lose their numbers`()
    async throws
  {
    let read = try await ReadDocument("Personalhandbok 2019 (slutlig) v3.docx")
    let policy = try await read.made.read()
    #expect(policy.title.value == "Personalhandbok för Nordljus AB")
    #expect(read.remarks(.title).map(\.remark.weight) == [.guess])
    #expect(
      policy.elements.map(\.id.text) == [
        "preamble", "valkommen", "arbetstid-och-franvaro", "it-och-sakerhet", "sociala-medier",
        "definitioner",
      ])
    #expect(policy.elements.map(\.title)[1] == "Välkommen")
    #expect(read.remarks(.headingLevel).first?.remark.words?.contains("2.1") == true)
    let reference = try #require(
      read.remarks(.link).first { "\($0.remark.message)".contains("'avsnitt 2.2'") })
    #expect("\(reference.remark.message)".contains("that is 'Sjukanmälan' now"))
    #expect(read.line(reference.line).contains("Se också avsnitt 2.2"))
  }

  @Test(.enabled(if: hasPandoc)) func `its table of contents is told, and not taken for text`() async throws {
    let read = try await ReadDocument("Personalhandbok 2019 (slutlig) v3.docx")
    let contents = try #require(read.remarks(.contents).first)
    #expect(contents.remark.words == "Innehåll\n1 Välkommen 2\n2 Arbetstid och frånvaro 3\n3 Ersättning 4")
    #expect(!read.made.text.contains("Innehåll") && !read.made.text.contains("3 Ersättning 4"))
  }

  @Test(.enabled(if: hasPandoc)) func `old words for what must and may be done are understood`() async throws
  {
    let policy = try await ReadDocument("Personalhandbok 2019 (slutlig) v3.docx").made.read()
    let strengths = Dictionary(
      policy.allElements.map { ($0.id.text, $0.strength) }, uniquingKeysWith: { first, _ in first })
    // What is allowed and what is not stand in one text: the duty counts, and the other is told.
    #expect(strengths["privat-anvandning"] == .mustNot)
    #expect(strengths["ordinarie-arbetstid"] == .must)
    #expect(strengths["sjukanmalan"] == .must)
    let english = try await ReadDocument("Staff Handbook 2018 FINAL.docx")
    let rules = Dictionary(
      try await english.made.read().allElements.map { ($0.id.text, $0.strength) },
      uniquingKeysWith: { first, _ in first })
    #expect(rules["hours-of-work"] == .should && rules["smoking"] == .mustNot)
    // That the handbook does not form part of the contract forbids nobody anything.
    #expect(rules["introduction"] == .some(nil))
    #expect(rules["dos-and-donts"] != nil)
    #expect(english.made.text.contains("1. Write down the giver\n2. Write down the value\n   1. in pounds\n"))
  }

  @Test(.enabled(if: hasPandoc)) func `what stands around a page of a wiki is told`() async throws {
    let read = try await ReadDocument("Distansarbete_98324.html")
    let left = read.remarks(.markup).compactMap(\.remark.words)
    #expect(left.contains { $0.contains("last modified by") } && left.contains { $0.contains("Confluence") })
    #expect(left.contains { $0.contains("Policyer") } && left.contains { $0.contains("karta.png") })
    let policy = try await read.made.read()
    #expect(policy.elements.map(\.id.text) == ["syfte", "regler", "vanliga-fragor"])
    #expect(!read.made.text.contains("Created by") && !read.made.text.contains("](#syfte)"))
  }

  private func made(_ text: String) throws -> ImportedPolicy {
    try ImportedPolicy.made(of: MarkdownSourceReader.document(SourceFile(path: "a.md", text: text)))
  }

  @Test(arguments: [
    // Numbers that count no chapters.
    "## 10 råd\n\nSov.\n\n## 3 tips\n\nÄt.\n", "## 1 sak\n\nSov.\n\n## Annat\n\nÄt.\n\n## Mer\n\nText.\n",
  ])
  func `numbers that belong to titles stay`(text: String) throws {
    let made = try made(text)
    #expect(!made.remarks.contains { $0.remark.kind == .headingLevel })
  }

  @Test(arguments: [
    // A list of two chapters in a text is no table of contents, nor is a list of links to a few.
    "## Ett\n\nText.\n\n- Ett\n- Två\n\n## Två\n\nText.\n",
    "## Ett\n\nText.\n\n## Två\n\nSe:\n\n- [Ett](#ett)\n\n## Tre\n\nText.\n\n## Fyra\n\nText.\n",
  ])
  func `lists in a text stay`(text: String) throws {
    #expect(try !made(text).remarks.contains { $0.remark.kind == .contents })
  }

  @Test(arguments: [
    "# T\n\n- [Ett](#ett)\n- [Två](#tva)\n\n## Ett\n\nText.\n\n## Två\n\nText.\n",
    "# T\n\nInnehåll\n\n- Ett\n- Två\n\n## Ett\n\nText.\n\n## Två\n\nText.\n",
    "# T\n\n## Innehåll\n\nEtt ..... 1\n\nTvå ..... 12\n\n## Ett\n\nText.\n\n## Två\n\nAntal: 40\n",
  ])
  func `a table of contents is left out wherever it came from`(text: String) throws {
    let made = try made(text)
    #expect(made.remarks.count { $0.remark.kind == .contents } == 1, "\(made.text)")
    #expect(made.text.contains("title: T\n") && made.text.contains("## Ett {#ett}\n"))
    #expect(!made.text.contains("Innehåll") && made.text.contains("Antal: 40") == text.contains("Antal: 40"))
  }
}
