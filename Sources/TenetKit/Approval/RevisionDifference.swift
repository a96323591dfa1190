import Editions
import Messages
import PolicyModel
import Revisions
import SemanticDiff
import SourceText

/// What is different between a revision and the draft of the next one, over all files of the policy.
///
/// The policy's own text is compared by meaning. A variant is compared in the same way, and what it does with an
/// element binds somebody. A translation alone changes nobody's duties. What differs in bytes and in nothing else is
/// editorial.
struct RevisionDifference {
  /// The changes, by file.
  private(set) var changes: [RevisionChange] = []

  private let old: Workspace
  private let new: Workspace
  private let folder: String

  /// Compares a revision with what would be the next one.
  init(
    from old: Revision, to new: (workspace: Workspace, policy: Policy), folder: String,
    departure: RevisionDraft.Departure
  ) {
    self.old = old.workspace
    self.new = new.workspace
    self.folder = folder
    compare(ComparedDocument(old.policy), ComparedDocument(new.policy), file: new.policy.path)
    compareVariants()
    compareTranslations()
    addRest(departure)
  }

  /// The level of the whole; nil when nothing is different.
  var level: ChangeLevel? { changes.map(\.level).max() }

  private mutating func compare(
    _ old: ComparedDocument, _ new: ComparedDocument, file: String, atMost ceiling: ChangeLevel = .binding
  ) {
    for change in DocumentComparer.compare(old, new).changes {
      changes.append(RevisionChange(change, level: min(change.level, ceiling), file: file))
    }
  }

  private mutating func compareVariants() {
    for (before, after) in Self.pairs(old.variants, new.variants, by: \.department.value) {
      guard let before, let after else {
        let whose = (before ?? after)?.department.value.text ?? ""
        changes.append(
          RevisionChange(
            after == nil ? "removed" : "added", .binding, file: (after ?? before)?.path,
            title: "the variant of '\(whose)'"))
        continue
      }
      compare(Self.document(before), Self.document(after), file: after.path)
      let was = Dictionary(before.allElements.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
      for element in after.allElements {
        guard let earlier = was[element.id], earlier.operation?.value != element.operation?.value else {
          continue
        }
        changes.append(
          RevisionChange(
            "metadata-changed", .binding, file: after.path, element: element.id,
            title: element.title.isEmpty ? nil : Message(verbatim: element.title),
            from: earlier.operation?.value.rawValue, to: element.operation?.value.rawValue))
      }
    }
  }

  private mutating func compareTranslations() {
    func key(_ translation: Translation) -> String {
      "\(translation.language.value) \(translation.department?.value.text ?? "")"
    }
    for (before, after) in Self.pairs(old.translations, new.translations, by: key) {
      guard let before, let after else {
        let language = (before ?? after)?.language.value.tag ?? ""
        changes.append(
          RevisionChange(
            after == nil ? "removed" : "added", .substantive, file: (after ?? before)?.path,
            title: "the translation into '\(language)'"))
        continue
      }
      compare(Self.document(before), Self.document(after), file: after.path, atMost: .substantive)
    }
  }

  /// What differs and was not told yet: bytes without a meaning, pictures, and what the policy names of the workspace.
  private mutating func addRest(_ departure: RevisionDraft.Departure) {
    let told = Set(changes.compactMap(\.file))
    for path in departure.files where !told.contains("\(folder)/\(path)") {
      let isPicture = path.hasPrefix("media/")
      changes.append(
        RevisionChange(
          isPicture ? "picture-changed" : "layout", isPicture ? .substantive : .editorial,
          file: isPicture ? path : "\(folder)/\(path)", title: Message(verbatim: path)))
    }
    for row in departure.rows {
      changes.append(RevisionChange("row-changed", .substantive, title: Message(verbatim: row)))
    }
  }

  /// What has the same key on both sides, sorted by the key.
  private static func pairs<Part, Key: Hashable & Comparable>(
    _ old: [Part], _ new: [Part], by key: (Part) -> Key
  ) -> [(Part?, Part?)] {
    let before = Dictionary(old.map { (key($0), $0) }, uniquingKeysWith: { first, _ in first })
    let after = Dictionary(new.map { (key($0), $0) }, uniquingKeysWith: { first, _ in first })
    return Set(before.keys).union(after.keys).sorted().map { (before[$0], after[$0]) }
  }

  private static func document(_ variant: Variant) -> ComparedDocument {
    ComparedDocument(
      Policy(
        id: variant.of, path: variant.path, title: variant.department.map(\.text), summary: nil,
        policyClass: .policy, language: variant.language, languageLocation: variant.languageLocation,
        owner: variant.owner, approver: nil, reviewEvery: nil, visibilityByKind: [:], strengthByKind: [:],
        consultation: nil, elements: variant.elements))
  }

  private static func document(_ translation: Translation) -> ComparedDocument {
    ComparedDocument(
      Policy(
        id: translation.of, path: translation.path,
        title: translation.title ?? translation.of.map { _ in "" }, summary: translation.summary,
        policyClass: .policy, language: translation.language.value,
        languageLocation: translation.language.location, owner: nil, approver: nil, reviewEvery: nil,
        visibilityByKind: [:], strengthByKind: [:], consultation: nil, elements: translation.elements))
  }
}
