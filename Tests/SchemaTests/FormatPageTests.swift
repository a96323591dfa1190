import Diagnostics
import PolicyModel
import TestSupport
import Testing

/// `docs/format.md` leaves nothing out that an author may write.
@Suite struct FormatPageTests {
  @Test(arguments: Mapping.all)
  func `every key is described`(mapping: Mapping) async throws {
    let keys = try await Reader.offers(mapping.path, mapping.withStrayKey)
    #expect(try absent(keys.map { "`\($0)`" }) == [])
  }

  @Test func `every attribute is described`() async throws {
    let attributes = try await Reader.offers(
      "a/policy.md", "---\npolicy: a\ntitle: A\n---\n\n## B {#b \(Reader.stray)=x}\n")
    #expect(attributes.contains("applies-to"))
    #expect(try absent(attributes.map { "| `\($0)` |" }) == [])
  }

  @Test func `every class and operation is described`() async throws {
    let words = try await Reader.offers(
      "a/departments/b.md",
      "---\nvariant-of: a\ndepartment: b\nlanguage: sv\n---\n\n## B {#b .\(Reader.stray)}\n")
    #expect(words.isSuperset(of: ElementKind.classes.map(\.rawValue)))
    #expect(words.isSuperset(of: VariantOperation.allCases.map(\.rawValue)))
    #expect(try absent(words.map { "`.\($0)`" }) == [])
  }

  @Test func `every value is described`() throws {
    let values =
      Visibility.allCases.map(\.rawValue) + Strength.writtenForms + PolicyClass.allCases.map(\.rawValue)
      + TimeSpan.Unit.allCases.map { $0.rawValue + "s" } + Limit.Period.allCases.map(\.rawValue)
      + ScopeTerm.Kind.allCases.map { $0.rawValue + ":" }
    #expect(try absent(values.map { "`\($0)`" }) == [])
  }

  @Test(arguments: PageExample.all)
  func `every example is read without a fault`(example: PageExample) async throws {
    let faults = try await Reader.diagnostics(example.path, example.text)
    #expect(faults.map { "\($0.message)" } == [])
  }

  @Test func `every kind of file has an example`() {
    #expect(
      Set(PageExample.all.map(\.path)) == [
        "tenet.yml", "registers/accounts.yml", "a/policy.md", "a/policy.en.md", "a/departments/b.md",
        "press/a.md", "handbooks/onboarding.yml",
      ])
  }

  /// Those of some texts that the page does not hold.
  private func absent(_ texts: [String]) throws -> [String] {
    let page = try Repository.text("docs/format.md")
    return texts.filter { !page.contains($0) }
  }
}
