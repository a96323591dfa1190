import ArgumentParser
import Diagnostics
import JSONText
import Messages
import PolicyModel
import Revisions
import TenetKit

/// `tenet verify`: whether ledgers and revisions are what they were when they were written.
struct VerifyCommand: AsyncParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
  }

  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: Console.text(
      "Find every line of a ledger and every file of a revision that is not what was approved."),
    discussion: Console.text(
      """
      Examples:
        tenet verify                          every policy
        tenet verify social-media             one of them
        tenet verify social-media --head 4f0c…   nothing was cut off its end since that digest was printed
        tenet verify --format json            for other programs

      Exit code 1 when anything was changed, removed, added or put in another order.
      """))

  @Argument(help: .said("The ids of policies (default: all)."))
  var policies: [String] = []

  @Option(
    help: .said(
      "A digest that 'tenet approve' printed: a ledger must still hold its line.", valueName: "digest"))
  var head: String?

  @Option(help: .said("How to write it: text or json."))
  var format = Format.text

  @OptionGroup var options: WorkspaceOptions

  func run() async throws {
    try await Failure.telling {
      let pipeline = Pipeline(try options.folder())
      let head = try digest()
      let verified = try await pipeline.verify(policies)
      for policy in verified.unknown {
        let checked = try await pipeline.check(today: options.day)
        _ = try PolicyChoice(pipeline: pipeline, checked: checked).history(policy)
      }
      let isHeld = head.map(verified.holds)
      let shower = ReportShower(pipeline: pipeline)
      switch format {
      case .json: Console.line(verbatim: json(verified, isHeld, shower).text(.indented))
      case .text:
        shower.text(verified.report, quiet: true)
        if isHeld == false, let head {
          Console.line(
            "no ledger holds the line with the digest \(head): lines were cut off its end, or it belongs to another workspace"
          )
        }
        if !options.quiet { tell(verified) }
      }
      if verified.report.hasErrors || isHeld == false { throw Failure.content }
    }
  }

  private func digest() throws -> ContentDigest? {
    guard let head else { return nil }
    guard let digest = ContentDigest(head.lowercased()) else {
      throw Failure.usage("'\(head)' is not a digest: it has 64 digits, as 'tenet approve' prints them.")
    }
    return digest
  }

  private func tell(_ verified: Pipeline.Verified) {
    let ledgers = verified.histories.count
    let lines = verified.histories.reduce(0) { $0 + $1.ledger.lines.count }
    let revisions = verified.histories.reduce(0) { $0 + $1.approvals.count }
    let parts: [Message] = [
      ledgers == 1 ? "1 ledger" : "\(ledgers) ledgers", lines == 1 ? "1 line" : "\(lines) lines",
      revisions == 1 ? "1 revision" : "\(revisions) revisions",
    ]
    switch verified.report.count(.error) {
    case 0: Console.tell("\(parts.joined): as they were written")
    case 1: Console.tell("\(parts.joined): 1 fault")
    case let faults: Console.tell("\(parts.joined): \(faults) faults")
    }
    for policy in verified.unknown { Console.tell("'\(policy)' was never approved") }
  }

  private func json(_ verified: Pipeline.Verified, _ isHeld: Bool?, _ shower: ReportShower) -> JSON {
    let ledgers = verified.histories.map { history in
      JSON.object([
        ("policy", .string(history.policy.text)), ("lines", .number(history.ledger.lines.count)),
        ("revisions", .number(history.approvals.count)), ("head", .optional(history.ledger.head?.text)),
      ])
    }
    guard case .object(let report) = shower.value(verified.report) else { return .null }
    return .object(
      [("ledgers", .array(ledgers)), ("headFound", isHeld.map(JSON.bool) ?? .null)] + report)
  }
}
