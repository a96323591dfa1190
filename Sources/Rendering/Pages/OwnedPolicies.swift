import Editions
import PolicyModel
import Timelines

/// What a role or department looks after: policies and variants, when each is looked at again, and what has fallen
/// behind.
struct OwnedPolicies<Reader: Audience> {
  private let shelf: SiteShelf<Reader>
  private let values: PageValues

  /// Writes for a page.
  init(_ shelf: SiteShelf<Reader>, _ values: PageValues) {
    self.shelf = shelf
    self.values = values
  }

  /// The list of a party, in the order of the site's policies, each policy before its variants; nil when it looks
  /// after nothing.
  func list(of party: Party?) -> TemplateValue? {
    guard let party else { return nil }
    return .items(
      shelf.editions.flatMap { edition in
        let own = edition.governance?.owner == party ? [policy(edition)] : []
        let variants = (shelf.site.ownedVariants[edition.policy] ?? []).filter { $0.owner == party }
        return own + variants.compactMap { variant(edition, $0) }
      }, beside: ["health": values.link("health-all", to: shelf.path(.health))])
  }

  private func policy(_ edition: Edition<Reader>) -> TemplateValue {
    let languages = shelf.site.languages.filter { language in
      shelf.site.edition(of: edition.policy, in: language)?.isStale == true
    }
    return entry(
      edition,
      notes: languages.map { language in
        shelf.words("looks-after-stale-translation", ["language": shelf.words.name(of: language)])
      })
  }

  private func variant(_ edition: Edition<Reader>, _ variant: OwnedVariant) -> TemplateValue? {
    guard let unit = shelf.site.registers.departments[variant.department] else { return nil }
    let name = shelf.directory.passage(unit.name).text
    return entry(
      edition, department: shelf.words("as-department", ["department": name]),
      notes: variant.isStale ? [shelf.words("looks-after-stale-variant")] : [])
  }

  private func entry(_ edition: Edition<Reader>, department: String? = nil, notes: [String]) -> TemplateValue
  {
    var members: TemplateMembers = [:]
    members["department"] = .optional(department)
    members["review"] = shelf.histories[edition.policy]?.reviews?.next.map { date in
      .object(present: [
        "label": .text(shelf.words("fact-next-review")), "time": values.time(date),
        "warning": date < shelf.histories.day ? .text(shelf.words("review-overdue")) : nil,
      ])
    }
    members["notes"] = .items(
      notes.map { .object(["kind": .text("stale"), "text": .text($0)]) })
    return values.link(
      edition.title, to: SiteAddresses.policy(edition.policy, shelf.language), beside: members)
  }
}

extension Edition {
  /// Whether anything of it has fallen behind.
  fileprivate var isStale: Bool { !stale.isEmpty || allElements.contains { !$0.stale.isEmpty } }
}
