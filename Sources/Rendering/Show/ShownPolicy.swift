import Editions
import JSONText
import MarkdownTree
import PolicyModel
import Quizzes

/// One policy in one language, as one audience may read it, to be shown outside a site.
///
/// Like a page it is made of editions and of nothing else.
package struct ShownPolicy<Reader: Audience>: Sendable {
  let edition: Edition<Reader>
  let scene: PageScene
  let templates: Templates
  /// The department's own form; nil when it has the common text.
  let own: DepartmentEdition<Reader>?
  private let departmentName: String?
  private let roleName: String?

  /// Takes a policy of a site's edition; nil when its audience may read nothing of it.
  ///
  /// `department` is whose edition it is, when it is not everybody's; with a role, what is for other roles is left out.
  package init?(
    _ site: SiteEdition<Reader>, policy: Identifier, language: Language, department: Identifier? = nil,
    role: Identifier? = nil, templates: Templates
  ) {
    guard let common = site.edition(of: policy, in: language) else { return nil }
    self.own = department.flatMap { site.departmentEdition(of: policy, for: $0) }
    let edition = own?.editions[language] ?? common
    self.edition = role.map(edition.narrowed) ?? edition
    self.templates = templates
    let directory = SiteDirectory(
      site, language, kind: Reader.visibility >= .internal ? .intranet : .pressRoom, mediaFiles: [:])
    self.roleName = role.flatMap { site.registers.roles[$0] }.map { directory.passage($0.name).text }
    self.departmentName = department.flatMap { site.registers.departments[$0] }.map { unit in
      directory.passage(unit.name).text
    }
    let path = SiteAddresses.policy(policy, language)
    let pinned = own == nil ? directory : directory.pinning(edition, to: path)
    self.scene = PageScene(
      path: path, language: language, words: templates.words(in: language),
      directory: pinned.alone(LoneDocument(policy: policy, siteURL: site.url)))
  }

  /// Who looks after the policy and when it is read through, in the words of the pages; nothing outside.
  var facts: [ConditionRow] {
    func name(_ party: Party?) -> String? { party.flatMap(scene.directory.place(of:))?.title.text }
    let governance = edition.governance
    return [
      ("fact-owner", name(governance?.owner)), ("fact-approver", name(governance?.approver)),
      ("fact-review-every", governance?.reviewEvery.map(scene.words.interval)),
    ].compactMap { key, value in
      value.map { ConditionRow(label: scene.words(key), entries: [.init(text: $0)]) }
    }
  }

  /// What is told about an element that is not what readers expect: that others may read it too, that it is not
  /// translated although the policy is.
  func notes(on element: EditionElement) -> [String] {
    var notes = origins?.texts(of: element.id) ?? []
    if Reader.visibility >= .internal, element.visibility != .internal {
      notes.append(scene.words("visibility-\(element.visibility.rawValue)"))
    }
    let languages = (element.title.text.isEmpty ? [] : [element.title.language]) + [element.bodyLanguage]
    if let language = languages.first(where: { $0 != scene.language && $0 != edition.title.language }) {
      notes.append(only(in: language))
    }
    return notes
  }

  /// The note on a policy that has no translation; nil where it has one.
  var translationNote: String? {
    edition.title.language == scene.language ? nil : only(in: edition.title.language)
  }

  /// Whose edition it is, by department and role; empty for everybody's, and where the names may not be read.
  var readerNotes: [String] {
    [
      departmentName.map { scene.words("as-department", ["department": $0]) },
      roleName.map { scene.words("as-role", ["role": $0]) },
    ].compactMap { $0 }
  }

  /// What departments did to the elements; nil for the common text.
  var origins: OriginPhrases? {
    own.map { own in
      OriginPhrases(own.origins, scene.words) { [scene] department in
        let unit = scene.directory.registers.departments[department]
        return unit.map { scene.directory.passage($0.name).text } ?? department.text
      }
    }
  }

  /// Its questions with options, in their order.
  var questions: [QuizQuestion] {
    edition.allElements.compactMap { QuizQuestion($0, of: edition.policy) }
  }

  /// What the department leaves out.
  var omitted: [OmittedEntry] { own?.omitted[scene.language] ?? [] }

  private func only(in language: Language) -> String {
    scene.words("only-in-language", ["language": scene.words.name(of: language)])
  }
}
