import Messages
import PolicyModel
import PolicyReading
import SourceText

/// Names that there are, and the way out for whoever wrote another one.
struct KnownNames {
  private let names: [String]
  private let none: Message

  /// Takes the names; `none` is the way out when there are none.
  init(_ names: [String], none: Message) {
    self.names = names
    self.none = none
  }

  /// The nearest name, else all of them when they are few.
  func wayOut(for written: String) -> Message {
    if let nearest = Suggestion.nearest(to: written, among: names)
      ?? names.first(where: { $0.contains(written) })
    {
      return "Did you mean '\(nearest)'?"
    }
    guard !names.isEmpty else { return none }
    let shown = names.sorted().prefix(12)
    return "There are: \(shown.joined(separator: ", "))\(shown.count < names.count ? ", …" : "")."
  }
}

extension Workspace {
  /// One of the workspace's languages; the source language when none is named.
  func language(_ named: Language?) throws(NewRefusal) -> Language {
    let known = configuration.languages
    guard let named else { return known[0] }
    guard known.contains(named) else {
      let names = KnownNames(known.map(\.tag), none: "")
      throw .unknownLanguage(
        named, wayOut: "\(names.wayOut(for: named.tag)) A new one is added to 'languages:' there.")
    }
    return named
  }

  /// One of the workspace's departments.
  func department(_ id: Identifier) throws(NewRefusal) -> Unit {
    let known = configuration.departments
    guard let unit = known.first(where: { $0.id.value == id }) else {
      let names = KnownNames(known.map(\.id.value.text), none: "Add it under 'departments:'.")
      throw .unknownDepartment(id, wayOut: names.wayOut(for: id.text))
    }
    return unit
  }

  /// The same party, when it exists.
  func known(_ owner: Party) throws(NewRefusal) -> Party {
    let known = ids(owner.kind)
    guard known.contains(owner.id) else {
      let none: Message =
        owner.kind == .contact
        ? "Add it to registers/contacts.yml." : "Add it to '\(owner.kind.rawValue)s:' in tenet.yml."
      let names = KnownNames(known.map(\.text), none: none)
      throw .unknownOwner(owner, wayOut: names.wayOut(for: owner.id.text))
    }
    return owner
  }

  /// The ids of all parties of a kind.
  func ids(_ kind: Party.Kind) -> [Identifier] {
    switch kind {
    case .role: configuration.roles.map(\.id.value)
    case .department: configuration.departments.map(\.id.value)
    case .contact: registers.contacts.map(\.id.value)
    }
  }
}
