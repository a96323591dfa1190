import PolicyModel
import SourceText

extension ElementAttributes {
  /// The attributes with those that a variant writes in their place; the others are inherited.
  ///
  /// A visibility wider than the target's is left out: a variant only narrows. `words` gives `before` in the policy's
  /// language.
  func overlaid(
    with written: ElementAttributes, words: ElementAttributes, noWiderThan target: Visibility
  ) -> ElementAttributes {
    let narrowed = written.visibility.flatMap { $0.value < target ? nil : $0 }
    let scope = written.appliesTo ?? appliesTo
    let exception = written.notFor ?? notFor
    let named = Set((scope?.value.terms ?? []) + (exception?.value.terms ?? []))
    let inherited = scopeTerms.filter { term in
      named.contains(term.value) && !written.scopeTerms.contains { $0.value == term.value }
    }
    return ElementAttributes(
      strength: written.strength ?? strength, visibility: narrowed ?? visibility, appliesTo: scope,
      notFor: exception, scopeTerms: inherited + written.scopeTerms,
      approval: written.approval.isEmpty ? approval : written.approval,
      before: written.before == nil ? before : words.before ?? written.before,
      limit: written.limit ?? limit, times: written.times ?? times, within: written.within ?? within,
      provided: written.provided ?? provided, see: written.see.isEmpty ? see : written.see,
      illustrates: written.illustrates.isEmpty ? illustrates : written.illustrates,
      effective: written.effective ?? effective, until: written.until ?? until,
      overridable: written.overridable ?? overridable, reason: written.reason ?? reason)
  }
}
