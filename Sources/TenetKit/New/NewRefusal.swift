public import Messages
public import PolicyModel

/// Why no file was begun, and the way out.
public enum NewRefusal: Explained, Sendable, Equatable {
  /// A file stands there, or what would be begun stands in another file.
  case exists(path: String, instead: Message)
  /// An id that cannot be a policy's.
  case idReserved(Identifier)
  /// The id is that of a policy that was approved and whose file is gone.
  case idUsedBefore(Identifier)
  /// Another policy has the title.
  case titleTaken(String, by: Identifier)
  /// `tenet.yml` names neither roles nor departments, so that nobody could own anything.
  case nobodyToOwn
  /// The owner does not exist.
  case unknownOwner(Party, wayOut: Message)
  /// `tenet.yml` has no such department.
  case unknownDepartment(Identifier, wayOut: Message)
  /// `tenet.yml` has no such language.
  case unknownLanguage(Language, wayOut: Message)
  /// What would be translated is written in that language.
  case sourceLanguage(Language, path: String)
  /// The department has no variant that could be translated.
  case noVariant(of: Identifier, department: Identifier)
  /// Elements of the source lack ids, by which a translation or variant could name them.
  case idsMissing(path: String)
  /// A translation that is to be added to has errors, and what is added could be read in another way than it is meant.
  case hasErrors(path: String)
  /// There is nothing to add to a translation; some elements may be there without words.
  case complete(path: String, unwritten: Int)
  /// What variants and translations were compared with cannot be read, and would be lost.
  case brokenBasis(Identifier)
  /// A press item is out in another language, and this one would be out at once.
  case headlineNeeded(Identifier, published: Language)

  /// Whether the content is in the way rather than the command line.
  public var isAboutContent: Bool {
    switch self {
    case .nobodyToOwn, .idsMissing, .hasErrors, .complete, .brokenBasis: true
    default: false
    }
  }

  /// What is in the way, and the way out.
  public var message: Message {
    switch self {
    case .exists(let path, let instead):
      "'\(path)' exists, and nothing is written over: \(instead)"
    case .idReserved(let id):
      "a policy cannot be called '\(id)': a site or the workspace needs the name for something else. Choose another id, such as '\(id)-policy'"
    case .idUsedBefore(let id):
      "'\(id)' is the id of a policy that was approved and whose file is gone, and an id never means something else: restore its file, or choose another id"
    case .titleTaken(let title, let policy):
      "the policy '\(policy)' has the title '\(title)': choose another with --title, since people find policies by their titles"
    case .nobodyToOwn:
      "tenet.yml names neither roles nor departments, and somebody must look after a policy: add a role under 'roles:'"
    case .unknownOwner(let party, let wayOut):
      switch party.kind {
      case .role: "there is no role '\(party.id)'. \(wayOut)"
      case .department: "there is no department '\(party.id)'. \(wayOut)"
      case .contact: "there is no contact '\(party.id)'. \(wayOut)"
      }
    case .unknownDepartment(let department, let wayOut):
      "tenet.yml has no department '\(department)'. \(wayOut)"
    case .unknownLanguage(let language, let wayOut):
      "tenet.yml has no language '\(language)'. \(wayOut)"
    case .sourceLanguage(let language, let path):
      "'\(path)' is written in '\(language)' itself: name the language to translate it into"
    case .noVariant(let policy, let department):
      "department '\(department)' has no variant of '\(policy)' to translate: 'tenet new variant \(policy) --department \(department)' begins one"
    case .idsMissing(let path):
      "'\(path)' has headings without an id, and an id is what the new file would name them by: run 'tenet fmt' first"
    case .hasErrors(let path):
      "'\(path)' has errors: mend them first, 'tenet check' shows them"
    case .complete(let path, 0):
      "'\(path)' has everything that the original has: there is nothing to add"
    case .complete(let path, 1):
      "'\(path)' has everything that the original has, and 1 text waits there to be translated: there is nothing to add"
    case .complete(let path, let unwritten):
      "'\(path)' has everything that the original has, and \(unwritten) texts wait there to be translated: there is nothing to add"
    case .brokenBasis(let policy):
      "basis.json of '\(policy)' cannot be read, and what the other files were compared with would be lost: restore it, or run 'tenet accept \(policy)' once you have looked at all of them"
    case .headlineNeeded(let id, let published):
      "'\(id)' is out in '\(published)', so this one would be out at once: give its headline with --headline"
    }
  }
}
