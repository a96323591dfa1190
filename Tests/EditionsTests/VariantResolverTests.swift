import Editions
import MarkdownTree
import PolicyModel
import SourceText
import Testing

@Suite struct VariantResolverTests {
  private typealias Written = VariedWorkspace

  @Test func `an extension stands after the text, its elements after the elements`() async throws {
    let workspace = try await VariedWorkspace([
      "travel/departments/service.md": Written.variant(
        "service",
        "## {#train .extend}\n\nOckså [billigt](policy:money).\n\n### Vi ringer {#call}\n{strength=must}\n\nAlltid."
      )
    ])
    let resolved = try workspace.resolve(for: "service")
    #expect(
      resolved.policy.outline == "preamble\ntrain\n book\n table\n call\nsleep\n night")
    let train = try #require(resolved.policy["train"])
    #expect(train.title == "Vi tar tåget")
    #expect(train.body.plainText() == "Det är snabbt, se bordet.\nOckså billigt.")
    #expect(train.links.map(\.value) == [.element(try id("table")), .policy(try id("money"), element: nil)])
    #expect(train.operation == nil && train.kind == .principle && train.level == 2)
    #expect(resolved.origins[try id("train")]?.text == "extended service")

    let call = try #require(resolved.policy["call"])
    #expect(call.kind == .guideline && call.level == 3 && call.strength == .must)
    #expect(call.visibility == .internal && call.location.path == "travel/departments/service.md")
    #expect(resolved.origins[call.id]?.addedBy?.text == "service")
    #expect(resolved.origins[try id("book")]?.isCommon == true)
  }

  @Test func `a new element has the defaults of the policy`() async throws {
    let workspace = try await VariedWorkspace([
      "travel/departments/service.md": Written.variant(
        "service", "## {#train .extend}\n\n### Vi ringer {#call}\n\n### Ett fall {#story .case}")
    ])
    let policy = try workspace.resolve(for: "service").policy
    #expect(policy["call"]?.strength == .should)
    #expect(policy["story"]?.strength == nil && policy["story"]?.kind == .case)
  }

  @Test func `a replacement inherits what it does not write`() async throws {
    let workspace = try await VariedWorkspace([
      "travel/departments/service.md": Written.variant(
        "service",
        """
        ## Vi tar bussen {#train .replace}

        ## {#book .replace strength=must not-for="role:vd role:chef" within="1 day"}

        Boka *genast*.
        """)
    ])
    let resolved = try workspace.resolve(for: "service")
    let train = try #require(resolved.policy["train"])
    #expect(train.title == "Vi tar bussen" && train.titleTree.plainText() == "Vi tar bussen")
    #expect(train.body.plainText() == "Det är snabbt, se bordet." && train.children.count == 2)
    #expect(train.kind == .principle && train.level == 2 && train.visibility == .public)
    #expect(train.location.path == "travel/departments/service.md")

    let book = try #require(resolved.policy["book"])
    #expect(book.title == "Vi bokar i tid" && book.body.plainText() == "Boka genast.")
    #expect(book.kind == .guideline && book.level == 3 && book.strength == .must)
    #expect(book.visibility == .partner && book.location.path == "travel/policy.md")
    let attributes = book.attributes
    #expect(attributes.appliesTo?.value.terms.map(\.description) == ["channel:blog"])
    #expect(attributes.notFor?.value.terms.map(\.description) == ["role:vd", "role:chef"])
    #expect(
      Set(attributes.scopeTerms.map(\.value.description)) == ["channel:blog", "role:vd", "role:chef"])
    #expect(attributes.scopeTerms.count == 3)
    #expect(attributes.within?.value.written == "1 day" && attributes.before?.value == "resan")
    #expect(attributes.see.map(\.value) == [.element(try id("table"))])
    #expect(resolved.origins[book.id]?.text == "replaced service")
  }

  @Test func `an omission takes what stands under it, and is told with its reason`() async throws {
    let workspace = try await VariedWorkspace([
      "travel/departments/service.md": Written.variant(
        "service", "## {#train .omit reason=\"Vi reser inte.\"}\n\n## {#book .replace strength=must}"),
      "travel/departments/service.en.md": Written.translation(
        "service", "## {#train reason=\"We do not travel.\"}"),
    ])
    let resolved = try workspace.resolve(for: "service")
    #expect(resolved.policy.outline == "preamble\nsleep\n night")
    #expect(Set(resolved.origins.keys.map(\.text)) == ["preamble", "sleep", "night"])
    let omitted = try #require(resolved.omitted.first)
    #expect(resolved.omitted.count == 1 && omitted.element.subtree.count == 3)
    #expect(omitted.department.text == "service")
    #expect(omitted.reason?.text(in: try language("sv")) == "Vi reser inte.")
    #expect(omitted.reason?.text(in: try language("en")) == "We do not travel.")
    #expect(resolved.translations.flatMap(\.allElements).map(\.id.text) == ["preamble", "sleep"])
  }

  @Test func `a department has the variant above it first`() async throws {
    let files = [
      "travel/departments/service.md": Written.variant(
        "service",
        """
        ## {#train .extend}

        Två.

        ### Vi ringer {#call}

        ## {#night .omit reason="Nej."}

        ## Service bokar {#book .replace}
        """),
      "travel/departments/claims.md": Written.variant(
        "claims",
        """
        ## {#train .extend}

        Tre.

        ## Vi ringer genast {#call .replace}

        ## {#book .replace strength=must}

        ## {#night .extend}

        Ingenting.
        """),
    ]
    let workspace = try await VariedWorkspace(files)
    let claims = try workspace.resolve(for: "claims")
    #expect(claims.policy.outline == "preamble\ntrain\n book\n table\n call\nsleep")
    #expect(claims.policy["train"]?.body.plainText() == "Det är snabbt, se bordet.\nTvå.\nTre.")
    #expect(claims.policy["call"]?.title == "Vi ringer genast")
    #expect(claims.policy["book"]?.title == "Service bokar" && claims.policy["book"]?.strength == .must)
    #expect(claims.origins[try id("train")]?.text == "extended service, extended claims")
    #expect(claims.origins[try id("call")]?.text == "added service, replaced claims")
    #expect(claims.origins[try id("call")]?.addedBy?.text == "service")
    #expect(claims.omitted.map(\.department.text) == ["service"])

    let service = try workspace.resolve(for: "service")
    #expect(service.policy["train"]?.body.plainText() == "Det är snabbt, se bordet.\nTvå.")
    #expect(service.policy["call"]?.title == "Vi ringer" && service.policy["book"]?.strength == .should)
    #expect(
      try workspace.resolve(for: "trains").policy.outline == workspace.workspace.policies.first?.outline)
  }

  @Test func `a question is asked where its answer is known to be right`() async throws {
    let question = "## Fråga {#fraga .question see=\"#rule\"}\n\n- [x] A\n- [ ] B\n"
    let policy =
      "---\npolicy: travel\ntitle: T\nlanguage: sv\n---\n\n## Princip {#principle}\n\n### Regel {#rule}\n{strength=should}\n\n\(question)"
    func asked(_ variants: [String: String]) async throws -> [String] {
      var files = [
        "travel/policy.md": policy,
        "travel/policy.en.md":
          "---\ntranslation-of: travel\nlanguage: en\n---\n\n## Question {#fraga}\n\n- [x] A\n- [ ] B\n",
      ]
      for department in ["service", "claims", "trains"] {
        files["travel/departments/\(department).md"] = VariedWorkspace.variant(
          department, variants[department] ?? "")
        files["travel/departments/\(department).en.md"] = VariedWorkspace.translation(department, "")
      }
      let workspace = try await VariedWorkspace(files)
      return try ["service", "claims", "trains"].filter { department in
        let resolved = try workspace.resolve(for: department)
        let isThere = resolved.policy.allElements.contains { $0.id.text == "fraga" }
        #expect(resolved.translations.flatMap(\.allElements).contains { $0.id.text == "fraga" } == isThere)
        #expect((resolved.origins[try #require(Identifier("fraga"))] != nil) == isThere)
        return isThere
      }
    }
    let change = "## {#rule .replace}\n\nAnnat.\n"
    let look = "\n## {#fraga .replace}\n"
    #expect(try await asked([:]) == ["service", "claims", "trains"])
    // What a department above has changed, those below have, too; and so it is with the answer.
    #expect(try await asked(["service": change]) == ["trains"])
    #expect(try await asked(["service": change + look]) == ["service", "claims", "trains"])
    #expect(try await asked(["service": change, "claims": look]) == ["claims", "trains"])
    #expect(try await asked(["service": change + look, "claims": change]) == ["service", "trains"])
    #expect(try await asked(["trains": "## {#rule .extend}\n\nMer.\n"]).contains("trains"))
    #expect(try await asked(["trains": "## {#rule .replace}\n"]).contains("trains"))
    #expect(try await asked(["trains": "## {#rule .omit reason=\"Nej.\"}\n"]) == ["service", "claims"])
  }

  @Test func `what the rules call an error is not guessed at`() async throws {
    let workspace = try await VariedWorkspace([
      "travel/departments/service.md": Written.variant(
        "service",
        """
        ## {#nothing .replace}

        Text.

        ## Löst {#loose}

        ## {#sleep .replace}

        ### Inte under en utvidgning {#stray}

        ## {#book .omit reason="Nej."}

        ## En gång till {#book .replace}

        ## {#train .extend visibility=public}

        ### Upptaget {#night}

        ## {#table .replace visibility=public}
        """)
    ])
    let resolved = try workspace.resolve(for: "service")
    #expect(resolved.policy.outline == "preamble\ntrain\n table\nsleep\n night")
    #expect(resolved.policy["night"]?.title == "Vi tar nattåg")
    #expect(resolved.policy["table"]?.visibility == .internal)
    #expect(resolved.policy["table"]?.attributes.visibility == nil)
  }

  @Test func `a variant narrows who may read`() async throws {
    let workspace = try await VariedWorkspace([
      "travel/departments/service.md": Written.variant("service", "## {#train .extend visibility=restricted}")
    ])
    #expect(try workspace.resolve(for: "service").policy["train"]?.visibility == .restricted)
    #expect(try workspace.edition(for: "service")["train"] == nil)
    #expect(try workspace.edition(for: "trains")["train"] != nil)
  }

  @Test func `the preamble is extended and replaced like any other element`() async throws {
    let extended = try await VariedWorkspace([
      "travel/departments/service.md": Written.variant(
        "service", "## Rubrik {#preamble .extend}\n\nOch detta.\n\n### Vi ringer {#call}")
    ]).resolve(for: "service").policy
    let preamble = try #require(extended.elements.first)
    #expect(preamble.kind == .preamble && preamble.level == 0 && preamble.title.isEmpty)
    #expect(preamble.body.plainText() == "Först detta.\nOch detta.")
    #expect(preamble.children.map(\.level) == [2])
    let replaced = try await VariedWorkspace([
      "travel/departments/service.md": Written.variant("service", "## Rubrik {#preamble .replace}\n\nDetta.")
    ]).resolve(for: "service").policy
    #expect(replaced.elements.first?.title.isEmpty == true)
    #expect(replaced.elements.first?.body.plainText() == "Detta.")
  }

  @Test func `departments in a circle have each other's variants once`() async throws {
    let workspace = try await VariedWorkspace([
      "tenet.yml": """
      organisation: { name: Nordljus }
      languages: [sv]
      departments: { service: { name: Service, parent: claims }, claims: { name: Skador, parent: service } }
      """,
      "travel/departments/service.md": Written.variant("service", "## {#table .extend}\n\nS."),
      "travel/departments/claims.md": Written.variant("claims", "## {#table .extend}\n\nC."),
    ])
    #expect(try workspace.resolve(for: "service").policy["table"]?.body.plainText() == "a\nb\nC.\nS.")
    #expect(try workspace.resolve(for: "claims").policy["table"]?.body.plainText() == "a\nb\nS.\nC.")
  }

  @Test func `of two variants of one department the first file counts`() async throws {
    let workspace = try await VariedWorkspace([
      "travel/departments/a.md": Written.variant("service", "## {#table .extend}\n\nA."),
      "travel/departments/b.md": Written.variant("service", "## {#table .extend}\n\nB."),
    ])
    #expect(try workspace.resolve(for: "service").policy["table"]?.body.plainText() == "a\nb\nA.")
  }

  @Test func `two titles without ids do not become one element`() async throws {
    let workspace = try await VariedWorkspace([
      "travel/departments/service.md": Written.variant(
        "service", "## {#train .extend}\n\n### Night\n\nA.\n\n### Sleep\n\nB.")
    ])
    let resolved = try workspace.resolve(for: "service")
    #expect(resolved.policy.outline == "preamble\ntrain\n book\n table\n night-2\n sleep-2\nsleep\n night")
    #expect(resolved.origins[try id("night-2")]?.text == "added service")
  }

  @Test func `places are those of the files`() async throws {
    let workspace = try await VariedWorkspace([
      "travel/departments/service.md": Written.variant("service", "## {#train .extend}\n\nMer.")
    ])
    let before = try #require(workspace.workspace.policies.first?["train"]?.body)
    let after = try #require(try workspace.resolve(for: "service").policy["train"]?.body)
    #expect(
      Array(after.ranges.dropFirst().prefix(before.nodes.count - 1)) == Array(before.ranges.dropFirst()))
    #expect(after.dump().hasSuffix("paragraph 9:1-9:5\n    text 9:1-9:5 \"Mer.\""))
  }

  private func id(_ text: String) throws -> Identifier { try #require(Identifier(text)) }

  private func language(_ tag: String) throws -> Language { try #require(Language(tag)) }
}
