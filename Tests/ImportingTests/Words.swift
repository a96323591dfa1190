import Foundation

@testable import Importing

/// The words of texts, counted.
struct Words {
  private(set) var counts: [String: Int] = [:]

  /// Counts the words of texts: runs of letters and digits, whatever their case and form.
  init(_ texts: String...) {
    for text in texts { add(text) }
  }

  /// Counts what became of a document: the policy's text, and the words of the report.
  init(_ made: ImportedPolicy, _ mapping: FieldMapping) {
    self.init(made.text)
    for placed in made.remarks { add(placed.remark.words ?? "") }
  }

  private mutating func add(_ text: String) {
    let folded = text.precomposedStringWithCompatibilityMapping.lowercased()
    for word in folded.split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
      counts[String(word), default: 0] += 1
    }
  }

  /// The words that others lack, as often as they lack them.
  func missing(in others: Words) -> [String] {
    counts.filter { others.counts[$0.key, default: 0] < $0.value }.map(\.key).sorted()
  }
}
