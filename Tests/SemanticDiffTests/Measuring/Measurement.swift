import PolicyModel
import SemanticDiff

/// How well the program's levels and kinds agree with the labels of a set of pairs.
struct Measurement {
  /// The levels, `none` first.
  static let levels: [ChangeLevel?] = [nil, .editorial, .substantive, .binding]

  private(set) var counts: [[Int]] = .init(repeating: .init(repeating: 0, count: 4), count: 4)
  private(set) var wrong: [String] = []
  private(set) var missingKinds: [String] = []
  private(set) var kinds = 0
  private(set) var kindsFound = 0

  /// Takes in what the program says about a pair.
  mutating func add(_ pair: LabelledPair, _ difference: Difference) {
    let (label, said) = (Self.place(pair.level), Self.place(difference.level))
    counts[label][said] += 1
    let found = Set(difference.changes.map(\.kind))
    kinds += pair.kinds.count
    kindsFound += pair.kinds.intersection(found).count
    let told = difference.changes.map { change in
      "\(change.kind.rawValue)/\(change.level.rawValue)" + (change.reason.map { "(\($0.text))" } ?? "")
    }.joined(separator: ", ")
    if label != said {
      wrong.append(
        "\(pair.level?.rawValue ?? "none") ≠ \(difference.level?.rawValue ?? "none")  \(pair.name)  [\(told)]"
      )
    }
    if !pair.kinds.isSubset(of: found) {
      missingKinds.append("\(pair.name): wants \(pair.kinds.map(\.rawValue).sorted()) has [\(told)]")
    }
  }

  private static func place(_ level: ChangeLevel?) -> Int { levels.firstIndex(of: level) ?? 0 }

  /// How many pairs there were.
  var total: Int { counts.joined().reduce(0, +) }
  /// The share of levels that are right.
  var accuracy: Double { Double((0..<4).reduce(0) { $0 + counts[$1][$1] }) / Double(max(1, total)) }
  /// The share of binding pairs that are called so.
  var bindingRecall: Double { Double(counts[3][3]) / Double(max(1, counts[3].reduce(0, +))) }
  /// The share of pairs called binding that are.
  var bindingPrecision: Double { Double(counts[3][3]) / Double(max(1, counts.reduce(0) { $0 + $1[3] })) }
  /// The share of the kinds asked for that were told.
  var kindRecall: Double { Double(kindsFound) / Double(max(1, kinds)) }

  /// The confusion matrix and the figures, for people.
  var table: String {
    func cell(_ text: String) -> String { String(repeating: " ", count: max(0, 13 - text.count)) + text }
    func percent(_ share: Double) -> String { "\((share * 1000).rounded() / 10) %" }
    let names = Self.levels.map { $0?.rawValue ?? "none" }
    var lines = [cell("label \\ said") + names.map(cell).joined()]
    for (row, name) in names.enumerated() {
      lines.append(cell(name) + counts[row].map { cell(String($0)) }.joined())
    }
    lines.append(
      "\(total) pairs · levels right \(percent(accuracy)) · binding: recall \(percent(bindingRecall)), precision \(percent(bindingPrecision)) · kinds told \(percent(kindRecall))"
    )
    return lines.joined(separator: "\n")
  }
}
