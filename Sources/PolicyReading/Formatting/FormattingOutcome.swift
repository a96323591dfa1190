public import Diagnostics

/// What `tenet fmt` has to say about one file.
public struct FormattingOutcome: Sendable {
  /// The file, relative to the workspace.
  public let path: String
  /// Its bytes in canonical form; nil when they are so already, or when the file is left alone.
  package let bytes: [UInt8]?
  /// How many elements get an id.
  public let idsGiven: Int
  /// How many attributes are spelt in another way.
  public let attributesNormalised: Int
  /// How many attribute blocks differ in nothing but their order and spaces.
  public let blocksTidied: Int
  /// What only the author can do: faults of a file that is left alone for them, and ids that cannot be made up.
  public let faults: [Diagnostic]
  /// Whether the file is left alone since it cannot be understood.
  public let isLeftAlone: Bool

  /// Joins the parts.
  init(
    path: String, bytes: [UInt8]? = nil, idsGiven: Int = 0, attributesNormalised: Int = 0,
    blocksTidied: Int = 0, faults: [Diagnostic] = [], isLeftAlone: Bool = false
  ) {
    self.path = path
    self.bytes = bytes
    self.idsGiven = idsGiven
    self.attributesNormalised = attributesNormalised
    self.blocksTidied = blocksTidied
    self.faults = faults
    self.isLeftAlone = isLeftAlone
  }
}
