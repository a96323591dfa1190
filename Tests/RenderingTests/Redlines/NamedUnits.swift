import PolicyModel
import SourceText

@testable import Rendering

/// A department and a channel with names.
enum NamedUnits {
  static func names(_ tag: String) throws -> UnitNames {
    let place = SourceLocation(path: "tenet.yml")
    func unit(_ id: String, _ name: String) -> Unit {
      Unit(
        id: Located(Identifier(id) ?? .preamble, at: place), name: LocalizedText(name), parent: nil,
        visibility: .internal)
    }
    let configuration = WorkspaceConfiguration(
      organisation: Organisation(name: LocalizedText("Nordljus"), url: nil, boilerplate: nil),
      languages: [MadeDifference.language("sv"), MadeDifference.language("en")], timeZone: "Europe/Stockholm",
      departments: [unit("service", "Service")], roles: [unit("editor", "Redaktör")],
      channels: [unit("blog", "Blogg")], sites: [], rules: [])
    return UnitNames(configuration, in: MadeDifference.language(tag))
  }
}
