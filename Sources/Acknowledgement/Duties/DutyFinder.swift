internal import Editions
internal import Guidance
public import PolicyModel
internal import Revisions
internal import SemanticDiff
public import SourceText
package import Timelines

/// Finds what people have to acknowledge on a day: the policies in force that bind them, when they never acknowledged
/// them or when something that binds them has changed since.
///
/// People of one department with the same roles are asked together, and two versions are compared once for each form
/// that departments have of them.
package struct DutyFinder: Sendable {
  private let dated: DatedWorkspace
  private let projector: Projector<InternalAudience>

  /// Takes a workspace of a day.
  package init(_ dated: DatedWorkspace, at moment: Moment) async {
    self.dated = dated
    projector = await Projector<InternalAudience>(
      dated.workspace, at: moment, frozenNames: dated.frozenNames, stale: dated.stale, past: dated.past)
  }

  /// What is left to acknowledge, by policy and then in the order of the people.
  package func duties(of people: [Person], signed signatures: [Signature]) -> [Duty] {
    let present = people.filter { $0.start <= dated.day }
    let signed = Dictionary(grouping: signatures, by: \.policy)
    return dated.timelines.flatMap { timeline -> [Duty] in
      guard let state = timeline.inForce else { return [] }
      var asker = PolicyAsker(timeline, state, projector, dated)
      let own = Dictionary(grouping: signed[timeline.policy] ?? [], by: \.person)
      return present.compactMap { asker.duty(of: $0, signed: own[$0.id] ?? []) }
    }
  }
}

/// Asks one person after the other about one policy, and remembers what is the same for the next.
private struct PolicyAsker {
  /// People for whom everything is the same.
  private struct Group: Hashable {
    let department: Identifier
    let roles: Set<Identifier>
    let signed: RevisionVersion?
  }

  private let timeline: PolicyTimeline
  private let state: PolicyState
  private let projector: Projector<InternalAudience>
  private let day: CalendarDate
  private let departments: [Unit]
  private let current: PolicyForms
  private var forms: [RevisionVersion: PolicyForms] = [:]
  private var differences: [DifferenceKey: [Change]] = [:]
  private var answers: [Group: Duty.Answer] = [:]

  private struct DifferenceKey: Hashable {
    let version: RevisionVersion
    let owner: Identifier?
    let former: Identifier?
  }

  init(
    _ timeline: PolicyTimeline, _ state: PolicyState, _ projector: Projector<InternalAudience>,
    _ dated: DatedWorkspace
  ) {
    self.timeline = timeline
    self.state = state
    self.projector = projector
    day = dated.day
    departments = dated.workspace.configuration.departments
    current = PolicyForms(state, projector)
  }

  /// What somebody has to acknowledge of the policy; nil when nothing is left.
  mutating func duty(of person: Person, signed signatures: [Signature]) -> Duty? {
    let versions = timeline.begun.map(\.line.version)
    let last = signatures.filter { versions.contains($0.version) }.max { $0.version < $1.version }
    if last?.version == state.line.version { return nil }
    let group = Group(department: person.department, roles: person.roles, signed: last?.version)
    let answer = answers[group] ?? self.answer(group)
    answers[group] = answer
    switch (answer, last) {
    case (.bound, nil): return duty(person, .first)
    case (.changed(let changes), let last?): return duty(person, .again(signed: last, changes: changes))
    default: return nil
    }
  }

  private func duty(_ person: Person, _ reason: Duty.Reason) -> Duty {
    Duty(
      person: person, policy: timeline.policy, version: state.line.version, since: state.from, reason: reason)
  }

  private mutating func answer(_ group: Group) -> Duty.Answer {
    let applier = RuleApplier(
      GuidanceReader(
        lineage: VariantResolver(for: group.department, among: departments).upwards, roles: group.roles,
        hasNoOtherRoles: true), on: day)
    let form = current.form(of: group.department)
    guard let signed = group.signed, let then = timeline.begun.first(where: { $0.line.version == signed })
    else { return form.map { $0.binds(applier) } == true ? .bound : .free }
    let old = (forms[signed] ?? PolicyForms(then, projector))
    forms[signed] = old
    let former = old.form(of: group.department)
    let key = DifferenceKey(version: signed, owner: form?.owner, former: former?.owner)
    let changes =
      differences[key]
      ?? EditionDifference(former?.edition, form?.edition).difference.changes.filter { $0.level == .binding }
    differences[key] = changes
    let own = changes.filter { change in
      guard change.element != nil else { return true }
      return change.old.contains { former?.scopes.concerns($0.element, applier) == true }
        || change.new.contains { form?.scopes.concerns($0.element, applier) == true }
    }
    return own.isEmpty ? .free : .changed(own)
  }
}

extension Duty {
  /// What holds for a group of people.
  fileprivate enum Answer {
    /// The policy binds them.
    case bound
    /// These changes concern them.
    case changed([Change])
    /// Nothing is asked.
    case free
  }
}

extension PolicyForms.Form {
  /// Whether anything in it says what somebody must, should or may do, or how.
  fileprivate func binds(_ applier: RuleApplier) -> Bool {
    edition.allElements.contains { element in
      let isBinding =
        element.kind == .procedure
        || element.kind == .guideline && element.strength != nil && element.strength != .info
      return isBinding && applier.hasNotEnded(element) && scopes.concerns(element.id, applier)
    }
  }
}
