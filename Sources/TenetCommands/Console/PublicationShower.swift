import JSONText
import Messages
import PolicyModel
import Publishing
import SourceText

/// Shows what a publication does at a place.
struct PublicationShower {
  let site: Identifier
  let target: PublicationTarget
  let plan: PublicationPlan
  private var receipt: Receipt?

  init(site: Identifier, target: PublicationTarget, plan: PublicationPlan) {
    self.site = site
    self.target = target
    self.plan = plan
  }

  /// The same when it has been carried out.
  func with(_ receipt: Receipt) -> PublicationShower {
    var shower = self
    shower.receipt = receipt
    return shower
  }

  private var place: String { target.place.value.told }

  /// What is going to be done, in one sentence.
  var summary: Message {
    plan.isNeeded ? "\(site): \(counts): \(place)" : "\(site): nothing to do, \(place) holds it as it is"
  }

  /// Writes what would be done, with the name of every file that is concerned.
  func list() {
    Console.line(summary)
    for path in plan.added { Console.line("  added       \(path)") }
    for path in plan.changed { Console.line("  changed     \(path)") }
    for path in plan.removed { Console.line("  removed     \(path)") }
    for path in plan.inTheWay { Console.line("  in the way  \(path)") }
  }

  /// Writes what was done.
  func done(_ receipt: Receipt) {
    Console.line("published: \(site), \(Self.files(receipt.files.count)): \(place)")
  }

  private var counts: Message {
    let all: [(Int, Message)] = [
      (plan.added.count, "\(plan.added.count) added"), (plan.changed.count, "\(plan.changed.count) changed"),
      (plan.removed.count, "\(plan.removed.count) removed"),
      (plan.inTheWay.count, "\(plan.inTheWay.count) in the way"),
      (plan.unchanged.count, "\(plan.unchanged.count) as they were"),
      (plan.kept.count, "\(plan.kept.count) of others, which stay"),
    ]
    let told = all.filter { $0.0 > 0 }.map(\.1)
    return told.isEmpty ? "no files" : told.joined
  }

  private static func files(_ count: Int) -> Message { count == 1 ? "1 file" : "\(count) files" }

  /// The same as JSON.
  var json: JSON {
    func list(_ paths: [String]) -> JSON { .array(paths.map(JSON.string)) }
    return .object([
      ("name", .string(target.name)), ("place", .string(place)), ("needed", .bool(plan.isNeeded)),
      ("added", list(plan.added)), ("changed", list(plan.changed)), ("removed", list(plan.removed)),
      ("inTheWay", list(plan.inTheWay)), ("unchanged", .number(plan.unchanged.count)),
      ("others", .number(plan.kept.count)), ("published", .optional(receipt?.published.iso8601)),
    ])
  }
}
