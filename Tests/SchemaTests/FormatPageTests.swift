import PolicyModel
import Testing

/// `docs/format.md` leaves nothing out that an author may write.
@Suite struct FormatPageTests {
  @Test(arguments: Mapping.all)
  func `every key is described`(mapping: Mapping) async throws {
    let page = try Repository.text("docs/format.md")
    for key in try await Reader.offers(mapping.path, mapping.withStrayKey) {
      #expect(page.contains("`\(key)`"), "docs/format.md does not describe '\(key)' of \(mapping)")
    }
  }

  @Test func `every attribute is described`() async throws {
    let page = try Repository.text("docs/format.md")
    let attributes = try await Reader.offers(
      "a/policy.md", "---\npolicy: a\ntitle: A\n---\n\n## B {#b \(Reader.stray)=x}\n")
    #expect(attributes.contains("applies-to"))
    for attribute in attributes { #expect(page.contains("| `\(attribute)` |"), "\(attribute)") }
  }

  @Test func `every class and operation is described`() async throws {
    let page = try Repository.text("docs/format.md")
    let words = try await Reader.offers(
      "a/departments/b.md",
      "---\nvariant-of: a\ndepartment: b\nlanguage: sv\n---\n\n## B {#b .\(Reader.stray)}\n")
    #expect(words.isSuperset(of: ElementKind.classes.map(\.rawValue)))
    #expect(words.isSuperset(of: VariantOperation.allCases.map(\.rawValue)))
    for word in words { #expect(page.contains("`.\(word)`"), "\(word)") }
  }

  @Test func `every value is described`() throws {
    let page = try Repository.text("docs/format.md")
    let values =
      Visibility.allCases.map(\.rawValue) + Strength.writtenForms + PolicyClass.allCases.map(\.rawValue)
      + TimeSpan.Unit.allCases.map { $0.rawValue + "s" } + Limit.Period.allCases.map(\.rawValue)
      + ScopeTerm.Kind.allCases.map { $0.rawValue + ":" }
    for value in values { #expect(page.contains("`\(value)`"), "docs/format.md does not name '\(value)'") }
  }
}
