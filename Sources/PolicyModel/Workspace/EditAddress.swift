/// Where the files of a workspace are edited, with `{file}` in the place of the file's path.
public struct EditAddress: Sendable, Equatable {
  /// The address as it is written.
  public let written: String

  private static let place = "{file}"

  /// Takes an address of the web that says once where the path stands; nil for anything else.
  public init?(_ written: String) {
    let parts = written.split(separator: Self.place, omittingEmptySubsequences: false)
    guard parts.count == 2, ["https://", "http://"].contains(where: { parts[0].hasPrefix($0) }),
      !written.utf8.contains(where: { $0 <= 0x20 || $0 == 0x7F })
    else { return nil }
    self.written = written
  }

  /// The address of a file, its path counted from the workspace (RFC 3986).
  public func address(of path: String) -> String {
    let encoded = PercentEncoding.encode(path, keeping: "/")
    return written.split(separator: Self.place, omittingEmptySubsequences: false).joined(separator: encoded)
  }
}
