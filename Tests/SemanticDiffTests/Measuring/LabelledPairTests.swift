import Foundation
import Testing

/// The measure of quality: what the program says of pairs that a person labelled.
@Suite struct LabelledPairTests {
  @Test func levelsAgreeWithTheLabels() async throws {
    var measurement = Measurement()
    for pair in try LabelledPair.all() { measurement.add(pair, try await pair.difference()) }
    print("\nDifferences against labels\n" + measurement.table + "\n")
    if let path = ProcessInfo.processInfo.environment["TENET_PAIRS_DETAILS"] {
      let lines = measurement.wrong + ["", "Kinds not told:"] + measurement.missingKinds
      try lines.joined(separator: "\n").write(toFile: path, atomically: true, encoding: .utf8)
    }
    #expect(measurement.total >= 100)
    #expect(measurement.bindingRecall >= 0.98)
    #expect(measurement.bindingPrecision >= 0.9)
    #expect(measurement.accuracy >= 0.92)
  }
}
