import Messages
import PolicyModel
import Revisions
import TenetKit

/// Shows an approver what would be approved, and what was.
struct ProposalShower {
  private let proposal: RevisionProposal

  /// Takes a proposal.
  init(_ proposal: RevisionProposal) { self.proposal = proposal }

  /// Writes the difference and the version on standard output.
  func show(version: RevisionVersion) {
    guard let level = proposal.level else { return }
    let from = proposal.base.map { "\($0.version) → " } ?? ""
    Console.line("\(proposal.policy) \(from)\(version) (\(level.word))")
    if proposal.base == nil {
      let count = proposal.elements.count
      Console.line(
        count == 1 ? "  the first revision, with 1 element" : "  the first revision, with \(count) elements")
    }
    for change in proposal.changes { Console.line("  \(change.line)") }
    guard !proposal.opened.isEmpty else { return }
    Console.line("more widely visible than before:")
    for element in proposal.opened {
      let was: Message = element.from.map { "was \($0.rawValue)" } ?? Message("new")
      let title = element.title.isEmpty ? "" : "  \(element.title)"
      Console.line("  \(element.to.rawValue)  #\(element.id)\(title) (\(was))")
    }
  }

  /// Says on standard error what an approver may have overlooked.
  func warn(_ order: ApprovalOrder) {
    if let until = proposal.openConsultation {
      Console.tell("warning: its consultation runs until \(until): people may still answer")
    }
    guard case .elements(let named) = order.opening else { return }
    let opened = Set(proposal.opened.map(\.id))
    for id in named.intersection(proposal.elements).subtracting(opened).sorted() {
      Console.tell("warning: '#\(id)' does not become more widely visible, and --open \(id) changes nothing")
    }
  }

  /// Says what was approved, its digest, and what comes next.
  func tell(approved line: LedgerLine) {
    Console.line(
      line.effective.map { "approved: \(line.policy) \(line.version), in force from \($0)" }
        ?? "approved: \(line.policy) \(line.version)")
    Console.line("head: \(line.digest)")
    Console.line(
      "next: 'tenet build' makes the sites; keep the head, and 'tenet verify --head' finds a ledger cut short"
    )
  }
}
