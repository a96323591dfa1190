public import PolicyModel
import SourceText

/// A translation of a policy, or of a department's variant, to begin or to add to.
public struct NewTranslation: Sendable {
  private let language: Language
  private let department: Identifier?

  /// Says into which language; with a department it is that one's variant that is translated.
  public init(into language: Language, department: Identifier? = nil) {
    self.language = language
    self.department = department
  }

  /// What it translates.
  func source(of policy: Policy, in workspace: Workspace) throws(NewRefusal) -> TranslationSource {
    _ = try workspace.language(language)
    var source = TranslationSource(policy)
    if let department {
      _ = try workspace.department(department)
      let variants = workspace.variants.filter {
        $0.of.value == policy.id.value && $0.department.value == department
      }
      guard let variant = variants.min(by: { $0.path < $1.path }) else {
        throw .noVariant(of: policy.id.value, department: department)
      }
      source = TranslationSource(variant)
    }
    guard source.language != language else { throw .sourceLanguage(language, path: source.path) }
    guard !source.parts.contains(where: { $0.element.lacksID }) else { throw .idsMissing(path: source.path) }
    return source
  }

  /// The translation that is there already.
  func existing(of policy: Policy, in workspace: Workspace) -> Translation? {
    workspace.translations.first {
      $0.of.value == policy.id.value && $0.department?.value == department && $0.language.value == language
    }
  }

  /// Where the file stands, or is to stand.
  func path(of policy: Policy, from source: TranslationSource) -> String {
    "\(source.path.dropLast("md".count))\(language).md"
  }

  /// The whole file, nothing in it translated.
  func draft(of policy: Policy, from source: TranslationSource) -> FileDraft {
    let untranslated = UntranslatedText(language: source.language)
    let texts = StarterLanguage(forAuthorsOf: language).texts
    let guide = texts.translationGuide(from: source.language, isVariant: department != nil)
    let titles = untranslated.frontMatter(
      title: source.policy?.title.value, summary: source.policy?.summary?.value)
    let head = """
      ---
      translation-of: \(policy.id.value)
      \(department.map { "department: \($0)\n" } ?? "")language: \(language)
      \(titles)---

      <!--
      \(guide)
      -->

      """
    let blocks = [head] + source.parts.map(untranslated.block)
    return FileDraft(path: path(of: policy, from: source), text: blocks.joined(separator: "\n"))
  }
}
