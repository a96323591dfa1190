package import Editions
internal import PolicyModel
internal import Revisions
internal import SemanticDiff
import SourceText

/// Tells the histories of a site from projected editions.
///
/// Every state is projected for the site's audience. What the audience may not read now it does not find in old states
/// either, and what looks the same to it is one text.
package struct SiteHistorian<Reader: Audience>: Sendable {
  private let dated: DatedWorkspace
  private let projector: Projector<Reader>
  private let site: SiteEdition<Reader>
  private let current: [Identifier: [Language: Edition<Reader>]]

  /// Takes a workspace on a day, its projection, and what came out of it for the site.
  package init(_ dated: DatedWorkspace, _ projector: Projector<Reader>, _ site: SiteEdition<Reader>) {
    self.dated = dated
    self.projector = projector
    self.site = site
    var current: [Identifier: [Language: Edition<Reader>]] = [:]
    for (language, editions) in site.editions {
      for edition in editions { current[edition.policy, default: [:]][language] = edition }
    }
    self.current = current
  }

  /// The histories, told several at a time.
  package func histories() async -> SiteHistories<Reader> {
    let timelines = dated.timelines
    return await withTaskGroup(of: (Int, [SiteHistory<Reader>]).self) { group in
      for start in stride(from: 0, to: timelines.count, by: 16) {
        group.addTask {
          (start, timelines[start..<min(start + 16, timelines.count)].compactMap(history))
        }
      }
      var batches: [(Int, [SiteHistory<Reader>])] = []
      for await batch in group { batches.append(batch) }
      return SiteHistories(day: dated.day, batches.sorted { $0.0 < $1.0 }.flatMap(\.1))
    }
  }

  private func history(_ timeline: PolicyTimeline) -> SiteHistory<Reader>? {
    let shown = current[timeline.policy]
    let closed = closedIDs(timeline)
    var revisions: [SiteRevision<Reader>] = []
    var isCurrent = false
    for (index, state) in timeline.begun.enumerated() {
      let isInForce = timeline.isInForce && index == timeline.begun.count - 1
      let editions =
        isInForce && !timeline.isDraft ? shown ?? [:] : self.editions(state, isInForce ? [] : closed)
      let departments =
        isInForce && !timeline.isDraft
        ? site.departmentEditions[timeline.policy] ?? [] : departmentEditions(state, isInForce ? [] : closed)
      isCurrent = isInForce && !editions.isEmpty
      add(state, (editions, departments), to: &revisions)
    }
    let standing: SiteHistory<Reader>.Standing =
      isCurrent ? .current : timeline.retirement?.effective.map { .retired($0) } ?? .closed
    let next = coming(timeline, after: revisions, closed)
    let proposal = proposal(timeline, isCurrent ? revisions.last : nil, closed)
    let hasDraft = timeline.isDraft && shown != nil
    guard !revisions.isEmpty || !next.isEmpty || proposal != nil || hasDraft else { return nil }
    return SiteHistory(
      policy: timeline.policy, standing: standing, revisions: revisions, coming: next, proposal: proposal,
      reviews: reviews(timeline), isDraft: timeline.isDraft)
  }

  /// The ids of elements that this audience may not read now: those that are closed in the newest state, up to the one in
  /// force, that has them.
  ///
  /// What is gone stays where it could be read, unless it had been closed before it went.
  private func closedIDs(_ timeline: PolicyTimeline) -> Set<Identifier> {
    guard timeline.begun.count > 1 || !timeline.coming.isEmpty || timeline.proposal != nil else { return [] }
    var seen: Set<Identifier> = []
    var closed: Set<Identifier> = []
    for state in timeline.begun.reversed() {
      let ids = projector.ids(ofState: state.text.policy, names: state.names)
      // Readers outside have nothing of what only a department has.
      let varied = Set(
        state.text.variants.flatMap(\.allElements).filter { $0.operation == nil }.map(\.id))
      let open = ids.open.union(
        departmentEditions(state, []).flatMap { $0.editions.values.flatMap(\.allElements) }.map(\.id))
      closed.formUnion(ids.closed.union(varied).subtracting(open).subtracting(seen))
      seen.formUnion(ids.open.union(ids.closed).union(varied))
    }
    return closed
  }

  private func editions(
    _ state: PolicyState, _ closed: Set<Identifier>, stale: StaleMarks = .none
  ) -> [Language: Edition<Reader>] {
    projector.editions(
      ofState: state.text.policy, state.text.commonTranslations, names: state.names, closed: closed,
      stale: stale)
  }

  /// What has fallen behind in a text that is not in force yet; of old texts nobody is told.
  private func stale(_ text: PolicyText, _ timeline: PolicyTimeline) -> StaleMarks {
    StalenessReader(departments: dated.workspace.configuration.departments).marks([(text, timeline)])
  }

  private func departmentEditions(_ state: PolicyState, _ closed: Set<Identifier>) -> [DepartmentEdition<
    Reader
  >] {
    projector.departmentEditions(
      ofState: state.text.policy, state.text.variants, state.text.translations, names: state.names,
      closed: closed)
  }

  /// Adds a state to the texts of this audience; one that looks the same as the one before, and follows on it, makes it
  /// last longer.
  private func add(
    _ state: PolicyState, _ texts: DepartmentChangeFinder<Reader>.Texts,
    to revisions: inout [SiteRevision<Reader>]
  ) {
    guard !texts.common.isEmpty else { return }
    guard let last = revisions.last else {
      revisions.append(
        SiteRevision(
          date: state.from, until: state.until, level: nil, editions: texts.common, differences: [:],
          departmentEditions: texts.departments, departmentChanges: [], line: state.line))
      return
    }
    let differences = differences(last.editions, texts.common)
    let departmentChanges = DepartmentChangeFinder.changes(
      from: (last.editions, last.departmentEditions), to: texts)
    let source = state.text.policy.language
    let levels = [level(differences, in: source)] + departmentChanges.map { $0.level(in: source) }
    let level = levels.compactMap { $0 }.max()
    let follows = last.until.map { $0.daysSince1970 + 1 == state.from.daysSince1970 } == true
    if level == nil, follows {
      revisions[revisions.count - 1] = last.lasting(until: state.until)
    } else {
      revisions.append(
        SiteRevision(
          date: state.from, until: state.until, level: level ?? .review, editions: texts.common,
          differences: differences, departmentEditions: texts.departments,
          departmentChanges: departmentChanges, line: state.line))
    }
  }

  private func differences(
    _ old: [Language: Edition<Reader>], _ new: [Language: Edition<Reader>]
  ) -> [Language: EditionDifference<Reader>] {
    new.reduce(into: [:]) { differences, entry in
      differences[entry.key] = EditionDifference(old[entry.key], entry.value)
    }
  }

  /// The level of a change in the language in which the policy is written; a translation alone changes nobody's duties.
  private func level(
    _ differences: [Language: EditionDifference<Reader>], in source: Language
  ) -> ChangeLevel? {
    if let level = differences[source]?.difference.level { return level }
    return differences.values.compactMap(\.difference.level).max().map { min($0, .substantive) }
  }

  private func coming(
    _ timeline: PolicyTimeline, after begun: [SiteRevision<Reader>], _ closed: Set<Identifier>
  ) -> [SiteRevision<Reader>] {
    guard Reader.visibility >= .internal else { return [] }
    var all = begun.suffix(1).map { $0 }
    let count = all.count
    for state in timeline.coming {
      add(
        state,
        (editions(state, closed, stale: stale(state.text, timeline)), departmentEditions(state, closed)),
        to: &all)
    }
    return Array(all.dropFirst(count))
  }

  private func proposal(
    _ timeline: PolicyTimeline, _ inForce: SiteRevision<Reader>?, _ closed: Set<Identifier>
  ) -> SiteProposal<Reader>? {
    guard let text = timeline.proposal, let consultation = text.policy.consultation,
      Reader.visibility.mayRead(consultation.openTo?.value ?? .internal)
    else { return nil }
    let editions = projector.editions(
      ofState: text.policy, text.commonTranslations, names: .none, closed: closed,
      stale: stale(text, timeline))
    guard !editions.isEmpty else { return nil }
    let contact = consultation.contact?.value.valueIfPresent(in: site.registers) ?? site.contact
    let departments = projector.departmentEditions(
      ofState: text.policy, text.variants, text.translations, names: .none, closed: closed)
    let changes = inForce.map {
      DepartmentChangeFinder.changes(
        from: ($0.editions, $0.departmentEditions), to: (editions, departments))
    }
    return SiteProposal(
      until: consultation.until.value, contact: contact, texts: (editions, departments),
      differences: inForce.map { differences($0.editions, editions) } ?? [:],
      departmentChanges: changes ?? [])
  }

  private func reviews(_ timeline: PolicyTimeline) -> SiteHistory<Reader>.Reviews? {
    guard Reader.visibility >= .internal, let history = timeline.history,
      let last = history.lastReviewed(on: dated.day)
    else { return nil }
    let interval = timeline.inForce?.text.policy.reviewEvery?.value
    return .init(last: last, next: interval.flatMap { history.nextReview(on: dated.day, every: $0) })
  }
}

extension Identifier {
  /// The id, when readers may know the contact that has it.
  fileprivate func valueIfPresent(in registers: RegisterEdition) -> Identifier? {
    registers.contacts[self] == nil ? nil : self
  }
}
