import Foundation

/// The names by which links lead to headings.
enum AnchorName {
  /// The name that most tools make of a heading: `#semester-och-ledighet`.
  static func made(of title: String) -> String {
    let kept = title.lowercased().filter { $0.isLetter || $0.isNumber || $0 == " " || $0 == "-" || $0 == "_" }
    return kept.replacing(" ", with: "-")
  }

  /// A name as it is compared with others.
  static func key(_ name: String) -> String {
    (name.removingPercentEncoding ?? name).lowercased()
  }
}
