import PolicyModel
import SourceText

/// Chooses ids for the elements of a policy and its variants that lack one.
///
/// An element gets the id that it was known by until now, which was made from its title; a number is added where
/// another element of the policy or of a variant has that one.
struct IDGiver {
  private var taken: Set<Identifier>

  /// Ids by file, and in it by the line of the heading.
  private(set) var given: [String: [Int: Identifier]] = [:]

  /// Chooses for the files of one policy, in the order of their paths: first for the policy, then for its variants.
  init(_ family: [FormattableFile]) {
    // A policy has a preamble whether it is written or not.
    taken = [.preamble]
    for heading in family.flatMap(\.headings) where heading.element.operation == nil {
      if let id = heading.element.writtenID { taken.insert(id.value) }
    }
    let policiesFirst = family.filter { $0.kind == .policy } + family.filter { $0.kind != .policy }
    for file in policiesFirst {
      for heading in file.headings where heading.lacksID {
        given[file.file.path, default: [:]][heading.line] = choose(for: heading.element)
      }
    }
  }

  private mutating func choose(for element: Element) -> Identifier {
    var id = element.id
    let stem = Identifier(slugOf: element.title, fallback: element.id)
    var number = 2
    while !taken.insert(id).inserted {
      id = stem.numbered(number)
      number += 1
    }
    return id
  }
}

extension FormattableFile.Heading {
  /// The line it stands on, from 1.
  var line: Int { Int(element.location.range.start.line) }

  /// Whether it needs an id of its own: an operation of a variant bears its target's.
  var lacksID: Bool { element.writtenID == nil && element.operation == nil }

  /// Whether it is an operation of a variant that names no element.
  var lacksTarget: Bool { element.writtenID == nil && element.operation != nil }
}
