import Editions
import Guidance
import MarkdownTree
import PolicyModel

/// A rule as an answer shows it: what it says, where it stands, why it applies.
struct ShownRule {
  /// The rule.
  let rule: GuidanceRule
  /// The page it stands on.
  let page: PagePath
  /// What it stands in: the policy, its version and since when it is in force; the policy alone for a draft, and outside.
  let place: String
  /// Which version of the policy says so; nil for a draft, and outside.
  let version: RuleVersion?
  /// Why it applies.
  let whys: [String]
  /// On what it depends; empty when it applies.
  let conditions: [String]
  /// How much, when, with whom and how long.
  let duties: [ConditionRow]

  /// How binding it is, or what it is.
  var label: ElementLabel? { ElementLabel(rule.element.kind, rule.element.strength) }
}

/// The version of a policy that is in force.
package struct RuleVersion: Sendable {
  /// Its number.
  package let number: String
  /// The first day on which it is in force.
  package let since: CalendarDate

  /// Joins the parts.
  package init(number: String, since: CalendarDate) {
    self.number = number
    self.since = since
  }
}

/// Makes rules ready to be shown.
struct RuleShower {
  private let titles: [Identifier: Passage]
  private let versions: [Identifier: RuleVersion]
  let scene: PageScene
  let phrases: GuidancePhrases

  /// Takes the policies, the versions in force of those that have one, and what the page knows.
  init<Reader: Audience>(
    _ policies: [Edition<Reader>], _ versions: [Identifier: RuleVersion], _ scene: PageScene
  ) {
    titles = Dictionary(policies.map { ($0.policy, $0.title) }, uniquingKeysWith: { first, _ in first })
    self.versions = versions
    self.scene = scene
    phrases = GuidancePhrases(scene)
  }

  /// A rule that applies to somebody.
  func show(_ applied: AppliedRule) -> ShownRule {
    show(
      applied.rule, applied.whys.map { phrases.text($0, of: applied.rule) },
      applied.conditions.map(phrases.text))
  }

  /// A policy with its version in force.
  func place(of policy: Identifier) -> String {
    let title = titles[policy]?.text ?? policy.text
    guard let version = versions[policy] else { return title }
    return scene.words(
      "applies-version",
      ["policy": title, "version": version.number, "date": scene.words.date(version.since)])
  }

  /// A rule whomever it applies to.
  func show(_ rule: GuidanceRule, _ whys: [String] = [], _ conditions: [String] = []) -> ShownRule {
    let language = scene.language
    let page =
      rule.variant.map { SiteAddresses.departmentPolicy(rule.policy, $0, language) }
      ?? SiteAddresses.policy(rule.policy, language)
    return ShownRule(
      rule: rule, page: page, place: place(of: rule.policy), version: versions[rule.policy], whys: whys,
      conditions: conditions,
      duties: ConditionRow.duties(of: rule.element, in: rule.policy, scene))
  }
}
