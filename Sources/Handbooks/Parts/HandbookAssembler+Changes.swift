import Editions
import PolicyModel
import Rendering
import Revisions
import SemanticDiff
import Timelines

extension HandbookAssembler {
  /// What says another thing than on the day that the reader knows it from.
  var changes: BookPart {
    let names = UnitNames(site.registers, in: reader.language, fallbacks: site.languages)
    let words = texts.scene.words
    var blocks: [BookBlock] = []
    for policy in policies {
      guard let history = histories[policy.edition.policy] else { continue }
      let revisions = history.revisions.filter { $0.date > reader.since && $0.isNews }
      guard !revisions.isEmpty else { continue }
      blocks.append(.heading(BookHeading(id: nil, title: policy.edition.title)))
      blocks.append(
        .facts(
          revisions.reversed().map { revision in
            let summary = summary(of: revision, names, words)
            let note = (revision.record?.note ?? revision.publicNote).map(texts.passage)
            return BookFact(
              label: words.date(revision.date),
              value: note ?? Passage(text: summary, language: reader.language),
              remark: note == nil ? nil : summary)
          }))
    }
    let date = ["date": words.date(reader.since)] as KeyValuePairs
    if blocks.isEmpty { blocks = [.text(texts.own("book-changes-none", date))] }
    return BookPart(
      .changes, title: texts.own("book-changes"), lead: texts.own("book-changes-lead", date), blocks: blocks)
  }

  /// What the changes of a revision come to, for the reader.
  private func summary(of revision: SiteRevision<Reader>, _ names: UnitNames, _ words: Words) -> String {
    let own = revision.departmentChanges.first { change in
      reader.lineage.map { $0.contains(change.department) } ?? false
    }
    let difference =
      own?.differences[reader.language] ?? revision.differences[reader.language]
    guard let difference else { return words("log-first") }
    guard !difference.difference.changes.isEmpty else { return words("log-departments") }
    return DifferenceSummary(difference.difference.changes, extent: .part, words: words, names: names).text
  }
}
