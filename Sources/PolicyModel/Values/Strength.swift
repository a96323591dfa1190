/// How binding a guideline is.
public enum Strength: String, Sendable, Hashable, CaseIterable {
  /// We do it, always.
  case must
  /// We never do it.
  case mustNot = "must-not"
  /// We do it unless there is a good reason not to.
  case should
  /// We avoid it unless there is a good reason.
  case shouldNot = "should-not"
  /// Everybody decides herself.
  case may
  /// Binds nobody; good to know.
  case info

  /// Reads the English name or a Swedish one: `ska`, `bör`, `får`, `bör-inte`, `får-inte`.
  public init?(written text: String) {
    if let strength = Strength(rawValue: text) {
      self = strength
      return
    }
    switch text {
    case "ska": self = .must
    case "får-inte", "ska-inte": self = .mustNot
    case "bör": self = .should
    case "bör-inte": self = .shouldNot
    case "får": self = .may
    default: return nil
    }
  }

  /// Every word that is read as a strength, the names in English first.
  public static let writtenForms =
    allCases.map(\.rawValue) + ["ska", "får-inte", "ska-inte", "bör", "bör-inte", "får"]
}
