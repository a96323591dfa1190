import Editions
import Messages
public import PolicyModel
import SourceText

/// A department's variant of a policy to begin.
public struct NewVariant: Sendable {
  private let department: Identifier
  private let owner: Party?
  private let language: Language?

  /// Says whose it is; without an owner the department looks after it itself, without a language it is written in the
  /// policy's.
  public init(for department: Identifier, owner: Party? = nil, language: Language? = nil) {
    self.department = department
    self.owner = owner
    self.language = language
  }

  /// The file.
  func draft(of policy: Policy, in workspace: Workspace) throws(NewRefusal) -> FileDraft {
    let unit = try workspace.department(department)
    let existing = workspace.variants.first {
      $0.of.value == policy.id.value && $0.department.value == department
    }
    if let existing {
      throw .exists(
        path: existing.path, instead: "a department has one variant of a policy; write in that file")
    }
    let language = try language.map(workspace.language) ?? policy.language
    let owner = try owner.map(workspace.known)
    let elements = elements(above: unit, policy, in: workspace)
    guard !elements.contains(where: \.lacksID) else { throw .idsMissing(path: policy.path) }
    let words = StarterLanguage(forAuthorsOf: language).texts.variantWords
    return FileDraft(
      path: "\(policy.folder)departments/\(department).md",
      text: """
        ---
        variant-of: \(policy.id.value)
        department: \(department)
        language: \(language)
        \(words.ownerRemark)
        owner: \(owner?.description ?? "department:\(department)")
        ---

        <!--
        \(words.guide)
        \(Self.list(elements, words))-->
        \(Self.operation(on: elements, words))
        """)
  }

  /// The policy's elements as the department has them before it varies anything itself.
  private func elements(above unit: Unit, _ policy: Policy, in workspace: Workspace) -> [Element] {
    guard let parent = unit.parent?.value else { return policy.allElements }
    let resolver = VariantResolver(for: parent, among: workspace.configuration.departments)
    return resolver.resolve(policy, variants: workspace.variants, translations: []).policy.allElements
  }

  private static func list(_ elements: [Element], _ words: VariantWords) -> String {
    guard !elements.isEmpty else { return "" }
    // A word between id and title: without it they would stand in a row as they do on the policy's page, where the
    // search for what is closed would take them for this comment.
    let lines = elements.map { element in
      "#\(element.id)\(element.title.isEmpty ? "" : " \(words.says): \(element.title)")".safeInComment
    }
    return "\n\(words.listHeading)\n\n\(lines.joined(separator: "\n"))\n"
  }

  /// Something that takes nothing away: a text that is added to the first principle, else to the first element.
  private static func operation(on elements: [Element], _ words: VariantWords) -> String {
    let target = [.principle, .section, .guideline].lazy.compactMap { kind in
      elements.first { $0.kind == kind }
    }.first
    guard let target = target ?? elements.last else { return "" }
    return """

      ## {#\(target.id) .extend reason="\(words.reason)"}

      \(words.text)

      """
  }
}

extension Policy {
  /// The folder it lies in, with the slash behind it.
  var folder: String { String(path.dropLast("policy.md".count)) }
}

extension Element {
  /// Whether nobody has given it an id yet.
  var lacksID: Bool { writtenID == nil && kind != .preamble }
}

extension String {
  /// The text, such that it does not end the comment in which it stands.
  var safeInComment: String { replacing("-->", with: "--\\>") }
}
