import PolicyModel
import SourceText

/// Chooses ids for the elements of a policy and its variants that lack one.
///
/// An element gets the id that it was known by until now, which was made from its title; a number is added where
/// another element of the policy or of a variant has that one.
struct IDGiver {
  private var ids: IDSequence

  /// Ids by file, and in it by the line of the heading.
  private(set) var given: [String: [Int: Identifier]] = [:]

  /// Chooses for the files of one policy, in the order of their paths: first for the policy, then for its variants.
  init(_ family: [FormattableFile]) {
    let written = family.flatMap(\.headings).filter { $0.element.operation == nil }.compactMap(
      \.element.writtenID)
    ids = IDSequence(taken: Set(written.map(\.value)))
    let policiesFirst = family.filter { $0.kind == .policy } + family.filter { $0.kind != .policy }
    for file in policiesFirst {
      for heading in file.headings where heading.lacksID {
        given[file.file.path, default: [:]][heading.line] = ids.next(for: heading.element.title)
      }
    }
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
