import ArgumentParser
import Messages
import PolicyModel

/// Ids, languages and owners as they are typed.
enum WrittenName {
  /// An id; says which of its characters cannot stand in one, and gives one that is alike.
  static func id(_ text: String) throws -> Identifier {
    if let id = Identifier(text) { return id }
    let fallback = Identifier(slugOf: text, fallback: Identifier(slugOf: "my-policy", fallback: .preamble))
    var wrong: [Character] = []
    for character in text where !isAllowed(character) && !wrong.contains(character) {
      wrong.append(character)
    }
    let kind: Message =
      "An id has the letters a–z, digits, and single hyphens between them, at most \(Identifier.maximumLength) characters, such as '\(fallback)'."
    guard !wrong.isEmpty else { throw Failure.usage("'\(text)' is not an id. \(kind)") }
    let signs = wrong.prefix(5).map { "'\($0)'" }.joined(separator: ", ")
    throw Failure.usage("'\(text)' is not an id, since it holds \(signs). \(kind)")
  }

  /// A language tag.
  static func language(_ text: String) throws -> Language {
    guard let language = Language(text) else {
      throw Failure.usage("'\(text)' is no language tag, such as sv or en.")
    }
    return language
  }

  /// An owner: a role by its name, or any party with its kind.
  static func owner(_ text: String) throws -> Party {
    guard let party = Party(written: text.contains(":") ? text : "role:\(text)") else {
      throw Failure.usage(
        "'\(text)' is nobody who could look after it. Write a role such as community-manager, or department:…, or contact:…."
      )
    }
    return party
  }

  /// Refuses what readers could not see as one line.
  static func requireLine(_ text: String?, option: String) throws {
    guard let text else { return }
    if text.allSatisfy(\.isWhitespace) || text.contains(where: \.isNewline) {
      throw Failure.usage(
        "\(option) is not a line of text. Write what readers are to see, or leave it out.")
    }
  }

  private static func isAllowed(_ character: Character) -> Bool {
    ("a"..."z").contains(character) || ("0"..."9").contains(character) || character == "-"
  }
}
