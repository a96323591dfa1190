import PolicyModel
import SemanticDiff

/// The version that a revision bears after another: a binding change counts the first number up, a substantive one the
/// second, an editorial one the third.
enum SuggestedVersion {
  /// The version after `version`; nil when nothing changed, or when `version` is not three numbers.
  static func after(_ version: String, _ level: ChangeLevel?) -> String? {
    let numbers = version.split(separator: ".", omittingEmptySubsequences: false).map { Int($0) }
    guard numbers.count == 3, let major = numbers[0], let minor = numbers[1], let patch = numbers[2] else {
      return nil
    }
    switch level {
    case .binding: return "\(major + 1).0.0"
    case .substantive: return "\(major).\(minor + 1).0"
    case .editorial: return "\(major).\(minor).\(patch + 1)"
    case .review, nil: return nil
    }
  }
}
