import ArgumentParser
import Messages
import PolicyModel
import PolicyReading
import SourceText

/// Finds the department, role, channel or other condition that a command line names.
struct UnitChoice {
  let configuration: WorkspaceConfiguration

  /// The id of a kind of term that was written; nil when nothing was.
  func id(_ written: String?, _ kind: ScopeTerm.Kind) throws -> Identifier? {
    guard let written else { return nil }
    let known =
      configuration.units(kind)?.map(\.id.value) ?? kind.fixedValues?.compactMap(Identifier.init) ?? []
    if let found = known.first(where: { $0.text == written }) { return found }
    let names = known.map(\.text).sorted()
    let wayOut: Message =
      if let nearest = Suggestion.nearest(to: written, among: names)
        ?? names.first(where: { $0.contains(written) })
      {
        "Did you mean '\(nearest)'?"
      } else if names.isEmpty {
        "tenet.yml names none; add it under '\(kind.rawValue)s:'."
      } else if names.count <= 20 {
        kind.fixedValues == nil
          ? "tenet.yml names: \(names.joined(separator: ", "))."
          : "There are: \(names.joined(separator: ", "))."
      } else {
        "The \(names.count) there are stand under '\(kind.rawValue)s:' in tenet.yml."
      }
    throw Failure.usage("\(missing(written, kind)) \(wayOut)")
  }

  private func missing(_ written: String, _ kind: ScopeTerm.Kind) -> Message {
    switch kind {
    case .department: "There is no department '\(written)'."
    case .role: "There is no role '\(written)'."
    case .channel: "There is no channel '\(written)'."
    case .capacity: "There is no capacity '\(written)'."
    case .time: "There is no time '\(written)'."
    case .device: "There is no device '\(written)'."
    }
  }

  /// A department and those above it, its own first.
  func lineage(of department: Identifier?) -> [Identifier]? {
    guard let department else { return nil }
    let parents = Dictionary(
      configuration.departments.map { ($0.id.value, $0.parent?.value) },
      uniquingKeysWith: { first, _ in first })
    var lineage = [department]
    while let last = lineage.last, let parent = parents[last] ?? nil, !lineage.contains(parent) {
      lineage.append(parent)
    }
    return lineage
  }

  /// A language of the workspace; its first when none was written.
  func language(_ written: String?) throws -> Language {
    let known = configuration.languages
    guard let written else { return known[0] }
    guard let chosen = known.first(where: { $0.tag == written }) else {
      throw Failure.usage(
        "'\(written)' is no language of tenet.yml; it names: \(known.map(\.tag).joined(separator: ", ")).")
    }
    return chosen
  }
}
