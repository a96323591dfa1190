import PolicyModel
import SourceText

/// Projects departments, roles, channels and registers to what a visibility may read.
struct RegisterProjector {
  private let visibility: Visibility
  private let held: Set<Identifier>

  /// Projects for readers of a visibility; `held` are pictures that they may not see yet.
  static func project(
    _ workspace: Workspace, to visibility: Visibility, withholding held: Set<Identifier>
  ) -> RegisterEdition {
    let projector = RegisterProjector(visibility: visibility, held: held)
    let configuration = workspace.configuration
    let registers = workspace.registers
    return RegisterEdition(
      departments: projector.units(configuration.departments),
      roles: projector.units(configuration.roles),
      channels: projector.units(configuration.channels),
      accounts: EntryList(registers.accounts.compactMap(projector.entry)) { $0.id },
      contacts: EntryList(registers.contacts.compactMap(projector.entry)) { $0.id },
      glossary: EntryList(registers.glossary.compactMap(projector.entry)) { $0.id },
      media: EntryList(registers.media.compactMap(projector.entry)) { $0.id },
      questions: EntryList(registers.questions.compactMap(projector.entry)) { $0.id },
      references: EntryList(registers.references.compactMap(projector.entry)) { $0.id })
  }

  private func units(_ units: [Unit]) -> EntryList<UnitEntry> {
    let readable = units.filter { visibility.mayRead($0.visibility) }
    let ids = Set(readable.map(\.id.value))
    let entries = readable.map { unit in
      UnitEntry(
        id: unit.id.value, name: unit.name,
        parent: unit.parent.map(\.value).flatMap { ids.contains($0) ? $0 : nil })
    }
    return EntryList(entries) { $0.id }
  }

  private func entry(_ account: Account) -> AccountEntry? {
    guard account.visibility.mayReadAnything(as: visibility) else { return nil }
    func readable<Value>(_ field: String, _ value: Value?) -> Value? {
      account.visibility.mayRead(field, as: visibility) ? value : nil
    }
    return AccountEntry(
      id: account.id.value, channel: readable("channel", account.channel.value),
      handle: readable("handle", account.handle), url: readable("url", account.url),
      sender: readable("sender", account.sender), purpose: readable("purpose", account.purpose),
      tone: readable("tone", account.tone), owner: readable("owner", account.owner?.value),
      deputy: readable("deputy", account.deputy?.value), hours: readable("hours", account.hours),
      opened: readable("opened", account.opened?.value))
  }

  private func entry(_ contact: Contact) -> ContactEntry? {
    guard contact.visibility.mayReadAnything(as: visibility) else { return nil }
    func readable<Value>(_ field: String, _ value: Value?) -> Value? {
      contact.visibility.mayRead(field, as: visibility) ? value : nil
    }
    return ContactEntry(
      id: contact.id.value, name: readable("name", contact.name), role: readable("role", contact.role),
      email: readable("email", contact.email), phone: readable("phone", contact.phone),
      hours: readable("hours", contact.hours), languages: readable("languages", contact.languages) ?? [])
  }

  private func entry(_ term: GlossaryTerm) -> GlossaryEntry? {
    guard visibility.mayRead(term.visibility) else { return nil }
    return GlossaryEntry(id: term.id.value, term: term.term, text: term.text)
  }

  private func entry(_ item: MediaItem) -> MediaEntry? {
    guard visibility.mayRead(item.visibility), !held.contains(item.id.value) else { return nil }
    return MediaEntry(
      id: item.id.value, alt: item.alt, credit: item.credit, licence: item.licence, caption: item.caption,
      fileExtension: item.fileExtension)
  }

  private func entry(_ question: AskedQuestion) -> AskedEntry? {
    guard visibility.mayRead(question.visibility),
      case .policy(let policy, element: let element?) = question.answer.value
    else { return nil }
    return AskedEntry(id: question.id.value, policy: policy, element: element, asked: question.asked)
  }

  private func entry(_ reference: Reference) -> ReferenceEntry? {
    guard visibility.mayRead(reference.visibility) else { return nil }
    return ReferenceEntry(
      id: reference.id.value, kind: reference.kind, title: reference.title, url: reference.url)
  }
}
