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
    Console.line("\(proposal.policy) \(from)\(version) (\(level.rawValue))")
    if proposal.base == nil {
      Console.line("  the first revision, with \(Self.count(proposal.elements.count, "element"))")
    }
    for change in proposal.changes { Console.line("  " + Self.text(change)) }
    guard !proposal.opened.isEmpty else { return }
    Console.line("more widely visible than before:")
    for element in proposal.opened {
      let was = element.from.map { "was \($0.rawValue)" } ?? "new"
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
    let day = line.effective.map { ", in force from \($0)" } ?? ""
    Console.line("approved: \(line.policy) \(line.version)\(day)")
    Console.line("head: \(line.digest)")
    Console.line(
      "next: 'tenet build' makes the sites; keep the head, and 'tenet verify --head' finds a ledger cut short"
    )
  }

  /// A change in one line: kind, level, what it is about, from and to, why.
  private static func text(_ change: RevisionChange) -> String {
    var text = "\(change.level.rawValue)  \(change.kind)"
    if let element = change.element { text += "  #\(element)" }
    if !change.title.isEmpty { text += "  \(change.title)" }
    switch (change.from, change.to) {
    case (let from?, let to?): text += ": \(from) → \(to)"
    case (let from?, nil): text += ": \(from) → nothing"
    case (nil, let to?): text += ": \(to)"
    case (nil, nil): break
    }
    if let reason = change.reason { text += " (\(reason))" }
    if let file = change.file, !file.hasSuffix("/policy.md"), change.title != file { text += "  in \(file)" }
    return text
  }

  private static func count(_ number: Int, _ thing: String) -> String {
    "\(number) \(thing)\(number == 1 ? "" : "s")"
  }
}
