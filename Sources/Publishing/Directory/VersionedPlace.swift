/// A path that readers ask for, and the folder beside it that holds the versions of what they find there.
struct VersionedPlace: Sendable, Equatable {
  /// The folder that holds both.
  let parent: String
  /// The name that readers ask for.
  let name: String

  /// The name of the folder of versions.
  var versionsName: String { ".\(name).versions" }
  /// The folder of versions.
  var versions: String { parent == "/" ? "/" + versionsName : "\(parent)/\(versionsName)" }
  /// The path that readers ask for.
  var path: String { parent == "/" ? "/" + name : "\(parent)/\(name)" }

  /// What the link says that leads to a version.
  func link(to version: Int) -> String { "\(versionsName)/\(Self.name(of: version))" }

  /// The version to which a link leads; nil for a link to anything else.
  func version(ofLink target: String) -> Int? {
    target.hasPrefix(versionsName + "/") ? Self.version(named: target.dropFirst(versionsName.count + 1)) : nil
  }

  /// The folder of a version: four digits, or more when they do not do.
  static func name(of version: Int) -> String {
    let digits = String(version)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  /// The version that a folder holds; nil for anything else.
  static func version(named name: some StringProtocol) -> Int? {
    guard name.utf8.count >= 4, name.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return Int(name)
  }

  /// The versions that go when one is shown: those that came after it and were gone back from or never shown, and the
  /// oldest ones when more than `keep` would be left.
  static func superfluous(_ versions: [Int], shown: Int, keep: Int) -> [Int] {
    let former = versions.filter { $0 < shown }.sorted(by: >)
    return versions.filter { $0 > shown } + former.dropFirst(max(0, keep - 1))
  }
}
