import PolicyReading

/// Every rule there is: one line registers a rule.
package struct RuleCatalogue {
  /// The rules, in the order in which people meet them.
  package static let rules: [RuleEntry] = metadata

  /// The rule with a name.
  package static func rule(named name: String) -> RuleEntry? { byName[name] }

  private static let byName = Dictionary(rules.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })

  private static let metadata: [RuleEntry] = [
    .checking(MissingOwner(), page: PackageResources.missing_owner_md)
  ]
}
