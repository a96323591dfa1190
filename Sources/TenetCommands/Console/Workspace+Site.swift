import Messages
import PolicyModel
import SourceText

extension Workspace {
  /// The site of a name; one that is unknown is a mistake on the command line.
  func site(named name: String) throws -> Site {
    let sites = configuration.sites
    if let site = sites.first(where: { $0.id.value.text == name }) { return site }
    let known = sites.map(\.id.value.text).joined(separator: ", ")
    throw Failure.usage(
      known.isEmpty
        ? "tenet.yml names no site '\(name)'; it names: none."
        : "tenet.yml names no site '\(name)'; it names: \(known).")
  }
}
