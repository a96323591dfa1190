internal import Editions
package import PolicyModel
import SourceText
package import Staleness

/// Finds which translations and variants have fallen behind on a day, and since when.
struct StalenessReader {
  /// The departments of `tenet.yml`.
  let departments: [Unit]

  /// The marks of texts, each of a policy among the days.
  func marks(_ shown: [(text: PolicyText, timeline: PolicyTimeline)]) -> StaleMarks {
    var marks: [Identifier: StaleMarks.OfPolicy] = [:]
    for (text, timeline) in shown {
      guard let basis = text.basis else { continue }
      marks[timeline.policy] = StaleMarks.OfPolicy(
        text.policy, variants: text.variants, translations: text.translations, departments: departments,
        basis: basis
      ) { file, element in timeline.since(element, of: file, departments) }
    }
    return StaleMarks(marks)
  }
}

extension PolicyTimeline {
  /// From which day a part of the policy is as it is now, as far as its revisions tell.
  ///
  /// That is the first day of the unbroken row of revisions that say it so; nil when only the working copy does.
  package func since(_ element: StaleElement, of file: ComparedFile, _ departments: [Unit]) -> CalendarDate? {
    var since: CalendarDate?
    for state in begun.reversed() {
      let source = ComparedSource(
        of: file.subject, state.text.policy, variants: state.text.variants, departments: departments)
      guard let source, element.isAsNow(in: source) else { break }
      since = state.from
    }
    return since
  }
}
