public import Messages
public import PolicyModel

/// Why nothing was accepted, and the way out.
public enum AcceptRefusal: Explained, Sendable, Equatable {
  /// `tenet.yml` has no such department.
  case noDepartment(Identifier, nearest: String?)
  /// The department has no variant of the policy.
  case noVariant(of: Identifier, department: Identifier, others: [String])
  /// The policy, or the department's variant of it, is not translated into a language.
  case noTranslation(of: Identifier, into: Language, department: Identifier?, others: [String])
  /// The policy has neither variants nor translations.
  case nothingThere(Identifier)
  /// What the others were compared with cannot be read, and would be lost.
  case brokenBasis(Identifier)

  /// Whether the content is in the way rather than the command line.
  public var isAboutContent: Bool {
    switch self {
    case .nothingThere, .brokenBasis: true
    case .noDepartment, .noVariant, .noTranslation: false
    }
  }

  /// What is in the way, and the way out.
  public var message: Message {
    switch self {
    case .noDepartment(let department, let nearest?):
      "tenet.yml has no department '\(department)'. Did you mean '\(nearest)'?"
    case .noDepartment(let department, nil):
      "tenet.yml has no department '\(department)'"
    case .noVariant(let policy, let department, let others):
      "department '\(department)' has no variant of '\(policy)'. \(Self.there(others))"
    case .noTranslation(let policy, let language, let department?, let others):
      "the variant of '\(policy)' for '\(department)' is not translated into '\(language)'. \(Self.there(others))"
    case .noTranslation(let policy, let language, nil, let others):
      "'\(policy)' is not translated into '\(language)'. \(Self.there(others))"
    case .nothingThere(let policy):
      "'\(policy)' has neither variants nor translations: there is nothing to compare"
    case .brokenBasis(let policy):
      "basis.json of '\(policy)' cannot be read, and what the other files were compared with would be lost: restore it, or run 'tenet accept \(policy)' without options once you have looked at all of them"
    }
  }

  private static func there(_ files: [String]) -> Message {
    files.isEmpty
      ? "It has neither variants nor translations" : "There are: \(files.joined(separator: ", "))"
  }
}
