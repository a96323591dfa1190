import Foundation
import TestSupport
import Testing

/// The measure of quality: what the program says of pairs that people labelled.
@Suite struct LabelledPairTests {
  private static let tests = Repository.path + "/Tests/SemanticDiffTests"

  /// The set that was labelled before there was a classifier, and by which it was made.
  @Test func levelsAgreeWithTheLabels() async throws {
    let measurement = try await measure(Self.tests + "/Pairs", "Differences against labels")
    #expect(measurement.total >= 150)
    #expect(measurement.bindingRecall >= 0.98)
    #expect(measurement.bindingPrecision >= 0.9)
    #expect(measurement.accuracy >= 0.92)
    #expect(measurement.kindRecall >= 0.98)
  }

  /// Sets by others, who had seen neither the program nor the first set.
  @Test func levelsAgreeWithTheLabelsOfOthers() async throws {
    let measurement = try await measure(Self.tests + "/OtherPairs", "Differences against labels of others")
    #expect(measurement.bindingRecall >= 0.98)
    #expect(measurement.bindingPrecision >= 0.85)
    #expect(measurement.accuracy >= 0.89)
  }

  /// Your own pairs: `TENET_PAIRS=folder swift test --filter LabelledPairTests`.
  @Test(.enabled(if: ProcessInfo.processInfo.environment["TENET_PAIRS"] != nil))
  func levelsOfOwnPairs() async throws {
    let folder = ProcessInfo.processInfo.environment["TENET_PAIRS"] ?? ""
    #expect(try await measure(folder, "Differences against labels in \(folder)").total > 0)
  }

  /// Compares every pair of a folder and prints the confusion matrix; what disagrees goes to the file that
  /// `TENET_PAIRS_DETAILS` names.
  private func measure(_ folder: String, _ title: String) async throws -> Measurement {
    var measurement = Measurement()
    for pair in try LabelledPair.all(in: folder) { measurement.add(pair, try await pair.difference()) }
    print("\n\(title)\n" + measurement.table + "\n")
    if let path = ProcessInfo.processInfo.environment["TENET_PAIRS_DETAILS"] {
      let lines = measurement.wrong + ["", "Kinds not told:"] + measurement.missingKinds
      let name = URL(filePath: folder).lastPathComponent
      try lines.joined(separator: "\n").write(toFile: "\(path)-\(name)", atomically: true, encoding: .utf8)
    }
    return measurement
  }
}
