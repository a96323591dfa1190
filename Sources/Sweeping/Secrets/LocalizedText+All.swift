internal import PolicyModel

extension LocalizedText {
  /// Every text.
  var all: [String] { (common.map { [$0] } ?? []) + byLanguage.sorted { $0.key < $1.key }.map(\.value) }
}
