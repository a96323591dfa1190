import Diagnostics
import Messages
import PolicyModel
import SourceText

/// Finds ids that two things have.
package struct DuplicateID: Rule {
  package static let name = "duplicate-id"
  package static let summary: Message = "no two things have the same id"
  package static let severity = Severity.error
  package static let isLocked = true

  package func check(_ dossier: PolicyDossier, in index: WorkspaceIndex, report: (Finding) -> Void) {
    // A variant's element with an id of the policy lacks its operation: that is unclear-variant.
    let own = Set(dossier.elements.map(\.element.id))
    let ofVariants = dossier.variants.flatMap(\.elements).filter {
      $0.isOriginal && !own.contains($0.element.id)
    }
    check(
      (dossier.elements + ofVariants).compactMap(\.element.writtenID), report,
      says: { "element '\($0)' stands here a second time" },
      help: "give the newer of the two another id; ids are unique in a policy and its variants")
    for translation in dossier.translations {
      check(
        translation.elements.compactMap(\.element.writtenID), report,
        says: { "translation of '\($0)' stands here a second time" },
        help: "keep one of the two, or give it the id of the element it translates")
    }
  }

  package func check(_ index: WorkspaceIndex, report: (Finding) -> Void) {
    check(
      index.workspace.policies.map(\.id), report,
      says: { "policy '\($0)' stands here a second time" },
      help: "give the newer of the two another id")
    for items in Dictionary(grouping: index.workspace.pressItems, by: \.language).values {
      check(
        items.map(\.id), report,
        says: { "press item '\($0)' stands here a second time" },
        help: "give the newer of the two another id; only its translations have the same")
    }
  }

  private func check(
    _ ids: [Located<Identifier>], _ report: (Finding) -> Void, says message: (Identifier) -> Message,
    help: Message
  ) {
    var first: [Identifier: SourceLocation] = [:]
    for id in ids {
      guard let place = first[id.value] else {
        first[id.value] = id.location
        continue
      }
      report(
        Finding(
          message(id.value), at: id.location, help: help,
          related: [.init("the first stands here", at: place)]))
    }
  }
}
