import Editions
import MarkdownTree
import PolicyModel
import SourceText
import Testing

@Suite struct VariantTranslationTests {
  private typealias Written = VariedWorkspace

  private static let variant = Written.variant(
    "service",
    """
    ## {#train .extend}

    Också billigt.

    ### Vi ringer {#call}

    Alltid.

    ## Vi bokar först {#book .replace before="middagen"}

    ## {#sleep .replace}

    Åtta timmar.
    """)

  @Test func `what is translated is shown translated`() async throws {
    let workspace = try await VariedWorkspace([
      "travel/departments/service.md": Self.variant,
      "travel/departments/service.en.md": Written.translation(
        "service",
        """
        ## {#train}

        Cheap, too.

        ### We call {#call}

        Always.

        ## We book first {#book before="dinner"}

        ## {#sleep}

        Eight hours.
        """),
    ])
    #expect(workspace.diagnostics == [])
    let edition = try workspace.edition(for: "service", in: "en")
    #expect(edition.title.text == "How we travel")
    #expect(text(edition["train"]) == "en We take the train|en It is quick, see the table.\nCheap, too.")
    #expect(text(edition["call"]) == "en We call|en Always.")
    #expect(text(edition["book"]) == "en We book first|en Book soon.")
    #expect(edition["book"]?.before?.text == "dinner")
    #expect(text(edition["sleep"]) == "en We sleep well|en Eight hours.")
    #expect(text(edition["night"]) == "sv Vi tar nattåg|sv ")
    #expect(
      text(try workspace.edition(for: "service")["train"])
        == "sv Vi tar tåget|sv Det är snabbt, se bordet.\nOckså billigt.")
    #expect(
      text(try workspace.edition(for: "trains", in: "en")["book"]) == "en We book in time|en Book soon.")
  }

  @Test func `what is not translated never falls back to the common translation`() async throws {
    let workspace = try await VariedWorkspace(["travel/departments/service.md": Self.variant])
    let edition = try workspace.edition(for: "service", in: "en")
    #expect(text(edition["train"]) == "en We take the train|sv Det är snabbt, se bordet.\nOckså billigt.")
    #expect(text(edition["call"]) == "sv Vi ringer|sv Alltid.")
    #expect(text(edition["book"]) == "sv Vi bokar först|en Book soon.")
    #expect(edition["book"]?.before?.text == "middagen" && edition["book"]?.before?.language.tag == "sv")
    #expect(text(edition["sleep"]) == "en We sleep well|sv Åtta timmar.")
  }

  @Test func `half an extension is not shown as the whole`() async throws {
    let workspace = try await VariedWorkspace([
      "travel/departments/service.md": Written.variant(
        "service", "## {#table .extend}\n\nMer.\n\n## {#night .extend}\n\nAlltid."),
      "travel/departments/service.en.md": Written.translation(
        "service", "## {#table}\n\nMore.\n\n## {#night}\n\nAlways."),
    ])
    let edition = try workspace.edition(for: "service", in: "en")
    // The common policy has no English table; the night has no common text to miss.
    #expect(text(edition["table"]) == "sv Bordet|sv a\nb\nMer.")
    #expect(text(edition["night"]) == "sv Vi tar nattåg|en Always.")
  }

  @Test func `a language that only the variant has`() async throws {
    let workspace = try await VariedWorkspace([
      "travel/departments/service.md": Self.variant,
      "travel/departments/service.en.md": Written.translation(
        "service", "## {#train}\n\n### We call {#call}\n\nAlways."),
      "travel/policy.en.md": "---\ntranslation-of: elsewhere\nlanguage: en\n---\n\n## X {#x}\n",
    ])
    let edition = try workspace.edition(for: "service", in: "en")
    #expect(edition.title.language.tag == "sv")
    #expect(text(edition["call"]) == "en We call|en Always.")
  }

  @Test func `a variant in another language than its policy`() async throws {
    let workspace = try await VariedWorkspace([
      "travel/departments/service.md": Written.variant(
        "service", language: "en",
        "## {#train .extend}\n\nCheap, too.\n\n### We call {#call}\n{strength=must}"),
      "travel/departments/service.sv.md": Written.translation(
        "service", language: "sv", "## {#train}\n\nOckså billigt.\n\n### Vi ringer {#call}"),
    ])
    let swedish = try workspace.edition(for: "service")
    #expect(text(swedish["train"]) == "sv Vi tar tåget|sv Det är snabbt, se bordet.\nOckså billigt.")
    #expect(text(swedish["call"]) == "sv Vi ringer|sv " && swedish["call"]?.strength == .must)
    let english = try workspace.edition(for: "service", in: "en")
    #expect(text(english["train"]) == "en We take the train|en It is quick, see the table.\nCheap, too.")
    #expect(text(english["call"]) == "en We call|en ")
  }

  @Test func `two levels of translations`() async throws {
    let workspace = try await VariedWorkspace([
      "travel/departments/service.md": Self.variant,
      "travel/departments/service.en.md": Written.translation(
        "service", "## {#train}\n\nCheap, too.\n\n### We call {#call}\n\nAlways."),
      "travel/departments/claims.md": Written.variant(
        "claims", "## {#train .extend}\n\nOch grönt.\n\n## Vi skriver {#call .replace}"),
      "travel/departments/claims.en.md": Written.translation(
        "claims", "## {#train}\n\nAnd green.\n\n## We write {#call}"),
    ])
    let edition = try workspace.edition(for: "claims", in: "en")
    #expect(
      text(edition["train"]) == "en We take the train|en It is quick, see the table.\nCheap, too.\nAnd green."
    )
    #expect(text(edition["call"]) == "en We write|en Always.")
  }

  /// Title and text, each with its language.
  private func text(_ element: EditionElement?) -> String {
    guard let element else { return "nothing" }
    return
      "\(element.title.language) \(element.title.text)|\(element.bodyLanguage) \(element.body.plainText())"
  }
}
