internal import MarkdownTree
package import PolicyModel
package import SourceText

/// A variant or translation beside what it is to be compared with.
package struct ComparedFile: Sendable {
  /// Which one it is.
  package enum Subject: Hashable, Sendable {
    /// The variant of a department.
    case variant(Identifier)
    /// The translation into a language of the policy, or of a department's variant.
    case translation(Language, department: Identifier?)

    /// Whose variant it is, or whose it translates.
    package var department: Identifier? {
      switch self {
      case .variant(let department), .translation(_, department: let department?): department
      case .translation(_, department: nil): nil
      }
    }

    /// The language of a translation.
    package var language: Language? {
      if case .translation(let language, _) = self { language } else { nil }
    }
  }

  /// The policy.
  package let policy: Identifier
  /// Which file it is.
  package let subject: Subject
  /// Its path in the workspace.
  package let path: String
  /// Its path in the policy's folder: the name it has in `basis.json`.
  package let name: String
  /// Where it says which file it is.
  package let location: SourceLocation
  /// Who looks after it: the variant's owner, else the policy's.
  package let owner: Party?
  /// What it is compared with.
  package let source: ComparedSource
  /// Everything that it touches or renders and that is there, in the order of the file.
  package let touched: [TouchedElement]
  /// What it does something to or renders, whether that is there or not.
  package let named: [Identifier: SourceLocation]

  /// The command that says that somebody has compared it.
  package var command: String {
    let department = subject.department.map { " --department \($0)" } ?? ""
    let language = subject.language.map { " --language \($0)" } ?? ""
    return "tenet accept \(policy)\(department)\(language)"
  }

  /// The variants and translations of a policy, by path.
  ///
  /// Of two that are the same the first counts; what belongs to other policies is passed over.
  package static func all(
    of policy: Policy, variants: [Variant], translations: [Translation], departments: [Unit]
  ) -> [ComparedFile] {
    let id = policy.id.value
    let variants = variants.filter { $0.of.value == id }.sorted { $0.path < $1.path }
    let translations = translations.filter { $0.of.value == id }.sorted { $0.path < $1.path }
    var seen: Set<Subject> = []
    func source(_ subject: Subject) -> ComparedSource? {
      guard seen.insert(subject).inserted else { return nil }
      return ComparedSource(of: subject, policy, variants: variants, departments: departments)
    }
    let varied = variants.compactMap { variant in
      source(.variant(variant.department.value)).map { ComparedFile(variant, of: policy, $0) }
    }
    let translated = translations.compactMap { translation in
      source(.translation(translation.language.value, department: translation.department?.value)).map {
        let owner = variants.first { $0.department.value == translation.department?.value }?.owner
        return ComparedFile(translation, of: policy, $0, owner: owner?.value ?? policy.owner?.value)
      }
    }
    return (varied + translated).sorted { $0.path < $1.path }
  }

  private init(_ variant: Variant, of policy: Policy, _ source: ComparedSource) {
    self.policy = policy.id.value
    subject = .variant(variant.department.value)
    path = variant.path
    name = Self.name(variant.path, in: policy)
    location = variant.department.location
    owner = variant.owner?.value ?? policy.owner?.value
    self.source = source
    var touched: [TouchedElement] = []
    var named: [Identifier: SourceLocation] = [:]
    for written in variant.allElements {
      guard let operation = written.operation?.value, written.writtenID != nil, named[written.id] == nil
      else { continue }
      named[written.id] = written.location
      guard let target = source.element(written.id) else { continue }
      let parts = operation == .omit ? target.subtree : [target]
      touched += parts.map { part in
        TouchedElement(
          .element(part.id), at: written.location, parts: [.title, .conditions, .text],
          omittedWith: part === target ? nil : target.id)
      }
    }
    self.named = named
    self.touched = Self.once(touched)
  }

  private init(_ translation: Translation, of policy: Policy, _ source: ComparedSource, owner: Party?) {
    self.policy = policy.id.value
    subject = .translation(translation.language.value, department: translation.department?.value)
    path = translation.path
    name = Self.name(translation.path, in: policy)
    location = translation.language.location
    self.owner = owner
    self.source = source
    var touched: [TouchedElement] = []
    var named: [Identifier: SourceLocation] = [:]
    if translation.department == nil {
      if let title = translation.title {
        touched.append(TouchedElement(.title, at: title.location, parts: [.title]))
      }
      if let summary = translation.summary, policy.summary != nil {
        touched.append(TouchedElement(.summary, at: summary.location, parts: [.text]))
      }
    }
    for written in translation.allElements where named[written.id] == nil {
      named[written.id] = written.location
      guard let original = source.element(written.id) else { continue }
      let parts = Self.parts(written, of: original)
      touched.append(TouchedElement(.element(written.id), at: written.location, parts: parts))
    }
    self.named = named
    self.touched = Self.once(touched)
  }

  /// The parts that bear on an element as it is translated; none while it waits for its translator, since readers have
  /// the original itself.
  private static func parts(_ written: Element, of original: Element) -> [StalePart] {
    guard written.hasWords else { return [] }
    var parts: [StalePart] = written.title.isEmpty ? [.conditions] : [.title, .conditions]
    // A source whose text is gone leaves a translation behind that says more than it does.
    if !written.body.isEmpty || original.body.isEmpty { parts.append(.text) }
    return parts
  }

  private static func name(_ path: String, in policy: Policy) -> String {
    let folder = policy.path.dropLast("policy.md".count)
    return path.hasPrefix(folder) ? String(path.dropFirst(folder.count)) : path
  }

  private static func once(_ touched: [TouchedElement]) -> [TouchedElement] {
    var seen: Set<BasisKey> = []
    return touched.filter { seen.insert($0.key).inserted }
  }
}
