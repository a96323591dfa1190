internal import PolicyModel
internal import Revisions
import SourceText
internal import Timelines

/// Goes through departments, roles, channels and registers, today's and those that revisions were frozen with.
struct RegisterWalk {
  private let visibility: Visibility
  private let swept: SweptWorkspace
  private let now: OpenNames
  private let secretPictures: Set<Identifier>

  /// Takes the walk that it is a part of.
  init(_ walk: WorkspaceWalk) {
    visibility = walk.visibility
    swept = walk.swept
    now = walk.now
    secretPictures = walk.isInside ? [] : SecretPictures.find(walk.swept, at: walk.moment)
  }

  private var isInside: Bool { visibility >= .internal }

  /// Gives every text to a sink.
  func walk(into sink: inout some TextSink) {
    names(swept.today, .workingCopy, into: &sink)
    for policy in swept.policies {
      for revision in policy.revisions
      where revision.line != policy.timeline.history?.newest || policy.timeline.isCopyChanged {
        names(revision.surroundings, .revision(revision.line.version.description), into: &sink)
      }
    }
    let registers = swept.today.registers
    for account in registers.accounts { walk(account, into: &sink) }
    for contact in registers.contacts { walk(contact, into: &sink) }
    for term in registers.glossary {
      let isOpen = visibility.mayRead(term.visibility)
      row("glossary", term.id, isOpen, [("term", term.term.all), ("text", term.text.all)], into: &sink)
    }
    for question in registers.questions {
      let isOpen = visibility.mayRead(question.visibility)
      row("questions", question.id, isOpen, [("asked", question.asked.values.flatMap { $0 })], into: &sink)
    }
  }

  /// What revisions freeze besides the policy: a name that was open then may stand unless it is closed now.
  private func names(_ workspace: Workspace, _ origin: SecretPlace.Origin, into sink: inout some TextSink) {
    for (register, kind) in [
      ("departments", ScopeTerm.Kind.department), ("roles", .role), ("channels", .channel),
    ] {
      for unit in workspace.configuration.units(kind) ?? [] {
        let isOpen = visibility.mayRead(unit.visibility) && now.mayName(kind, unit.id.value) != false
        row(register, unit.id, isOpen, [("name", unit.name.all)], origin, into: &sink)
      }
    }
    for reference in workspace.registers.references {
      let isOpen =
        visibility.mayRead(reference.visibility) && now.mayRead(.reference, reference.id.value) != false
      row(
        "references", reference.id, isOpen,
        [("title", reference.title.all), ("url", [reference.url].compactMap { $0 })], origin, into: &sink)
    }
    for item in workspace.registers.media {
      let isOpen =
        visibility.mayRead(item.visibility) && now.mayRead(.media, item.id.value) != false
        && !secretPictures.contains(item.id.value)
      let texts = [
        ("alt", item.alt), ("credit", item.credit), ("licence", item.licence), ("caption", item.caption),
      ]
      row("media", item.id, isOpen, texts.map { ($0, $1?.all ?? []) }, origin, into: &sink)
      // Sites name a file by its id, which may be the name that it has.
      sink.take(
        "media/\(item.id.value).\(item.fileExtension)", .text, isOpen: isOpen,
        SecretPlace("media: \(item.id.value)", "address", origin, file: item.id.location.path))
      let place = SecretPlace("media: \(item.id.value)", "permission", origin, file: item.id.location.path)
      for text in item.permission?.all ?? [] { sink.take(text, .text, isOpen: isInside, place) }
      sink.take(
        item.file.value, .file, isOpen: isInside,
        SecretPlace("media: \(item.id.value)", "file name", origin, file: item.id.location.path))
    }
  }

  private func row(
    _ register: String, _ id: Located<Identifier>, _ isOpen: Bool, _ fields: [(String, [String])],
    _ origin: SecretPlace.Origin = .workingCopy, into sink: inout some TextSink
  ) {
    func place(_ part: String) -> SecretPlace {
      SecretPlace(
        "\(register): \(id.value)", part, origin, file: id.location.path,
        line: Int(id.location.range.start.line))
    }
    sink.take(id.value.text, .id, isOpen: isOpen, place("id"))
    for (field, texts) in fields {
      for text in texts { sink.take(text, .text, isOpen: isOpen, place("field '\(field)'")) }
    }
  }

  private func walk(_ account: Account, into sink: inout some TextSink) {
    let mayRead = account.visibility
    row("accounts", account.id, mayRead.mayReadAnything(as: visibility), [], into: &sink)
    let fields: [(String, [String])] = [
      ("handle", [account.handle].compactMap { $0 }), ("url", [account.url].compactMap { $0 }),
      ("sender", account.sender?.all ?? []), ("purpose", account.purpose?.all ?? []),
      ("tone", account.tone?.all ?? []), ("hours", account.hours?.all ?? []),
    ]
    self.fields(of: "accounts", account.id, fields, mayRead, into: &sink)
  }

  private func walk(_ contact: Contact, into sink: inout some TextSink) {
    let mayRead = contact.visibility
    row("contacts", contact.id, mayRead.mayReadAnything(as: visibility), [], into: &sink)
    let fields: [(String, [String])] = [
      ("name", contact.name?.all ?? []), ("role", contact.role?.all ?? []),
      ("email", [contact.email].compactMap { $0 }), ("phone", PhoneSpellings.of(contact.phone)),
      ("hours", contact.hours?.all ?? []),
    ]
    self.fields(of: "contacts", contact.id, fields, mayRead, into: &sink)
  }

  private func fields(
    of register: String, _ id: Located<Identifier>, _ fields: [(String, [String])], _ row: RowVisibility,
    into sink: inout some TextSink
  ) {
    for (field, texts) in fields {
      let isOpen = row.mayRead(field, as: visibility)
      let place = SecretPlace(
        "\(register): \(id.value)", "field '\(field)'", file: id.location.path,
        line: Int(id.location.range.start.line))
      for text in texts { sink.take(text, .text, isOpen: isOpen, place) }
    }
  }
}
