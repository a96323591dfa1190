import PolicyModel
import Revisions
import SourceText
import TenetKit
import TestSupport
import Testing

/// A workspace on the disk whose policy `travel` gets approved.
struct ProposedWorkspace {
  let folder = TemporaryFolder()
  var pipeline: Pipeline { Pipeline(WorkspaceFolder(folder.path)) }

  static let policy = """
    ---
    policy: travel
    title: Så reser vi
    owner: role:editor
    visibility: { principle: public }
    strength: { guideline: should }
    ---

    ## Tåg först {#train}

    Vi tar tåget.

    ### Vi bokar i tid {#book-early}

    Se [lagen](ref:law).

    """

  init(keys: String = "") throws {
    try folder.write(
      """
      organisation: { name: Nordljus }
      languages: [sv, en]
      departments: { service: { name: Kundservice } }
      roles: { editor: { name: Redaktör } }
      \(keys)
      """, to: "tenet.yml")
    try folder.write("law: { kind: law, title: Lagen }\n", to: "registers/references.yml")
    try folder.write(Self.policy, to: "travel/policy.md")
  }

  func edit(_ path: String, _ old: String, _ new: String) throws {
    try folder.write(folder.text(path).replacing(old, with: new), to: path)
  }

  func check() async throws -> Pipeline.Checked {
    try await pipeline.check { _ in CalendarDate(iso8601: "2026-04-01") ?? .epoch }
  }

  func proposal() async throws -> RevisionProposal {
    let checked = try await check()
    let policy = try #require(checked.workspace?.policies.first { $0.id.value.text == "travel" })
    return try await pipeline.proposal(policy, in: checked, on: day("2026-04-01"))
  }

  /// What is in the way of an order.
  func refusals(_ order: ApprovalOrder) async throws -> [ApprovalRefusal] {
    let workspace = try #require(try await check().workspace)
    return try await pipeline.refusals(of: proposal(), order, in: workspace)
  }

  /// Approves with everything that is asked for.
  @discardableResult
  func approve(on text: String = "2026-04-01", effective: String? = nil, key: SigningKey? = nil) async throws
    -> LedgerLine
  {
    let proposal = try await proposal()
    let order = try order(
      on: text, effective: effective,
      opening: proposal.base == nil ? .all : .elements(Set(proposal.opened.map(\.id))), key: key)
    let workspace = try #require(try await check().workspace)
    return try pipeline.approve(proposal, order, in: workspace)
  }

  func order(
    on text: String = "2026-04-01", version: String? = nil, notes: [String] = ["sv", "en"],
    effective: String? = nil, opening: ApprovalOrder.Opening = .elements([]), key: SigningKey? = nil
  ) throws -> ApprovalOrder {
    let languages = try notes.map { try #require(Language($0)) }
    return ApprovalOrder(
      by: "Majken Ek", version: version.flatMap { RevisionVersion($0) },
      note: Dictionary(uniqueKeysWithValues: languages.map { ($0, "Därför.") }),
      effective: try effective.map(day), opening: opening, key: key, today: try day(text))
  }

  func day(_ text: String) throws -> CalendarDate { try #require(CalendarDate(iso8601: text)) }
}
