internal import MarkdownTree
import PolicyModel
import SourceText

/// Projects press items to what the world may read of them at a moment.
///
/// An item is under embargo in every language while it is in one, and withdrawn in every language when it is in one: a
/// statement that nobody should use is not left standing in a translation.
struct PressProjector {
  private let items: [PressItem]
  private let references: ReadableReferences
  private let registers: RegisterEdition

  /// Takes a workspace, and what may be read of the rest of it.
  init(_ workspace: Workspace, _ readable: ReadableElements, _ registers: RegisterEdition, at moment: Moment)
  {
    let embargoes = Embargoes(workspace)
    items = workspace.pressItems.filter { embargoes.isOut($0.id.value, at: moment) }
    references = ReadableReferences(
      of: .preamble, own: [], others: readable.ids, rows: Set(registers.references.map(\.id)))
    self.registers = registers
  }

  /// The items that are out, the latest first.
  func entries() -> [PressEntry] {
    var withdrawals: [Identifier: PressEntry.Notice] = [:]
    for item in items {
      guard let withdrawal = item.withdrawal, withdrawals[item.id.value] == nil else { continue }
      withdrawals[item.id.value] = notice(withdrawal, item.language)
    }
    return items.map { item in
      let own = item.withdrawal.map { notice($0, item.language) }
      return entry(item, own ?? withdrawals[item.id.value])
    }.sorted { ($1.published, $0.id) < ($0.published, $1.id) }
  }

  /// An item; of one that is withdrawn what says which it was, and why.
  private func entry(_ item: PressItem, _ withdrawal: PressEntry.Notice?) -> PressEntry {
    let isUsable = withdrawal == nil
    let body = item.body.withoutPositions()
    return PressEntry(
      id: item.id.value, language: item.language, headline: item.headline.value,
      published: item.published.value, place: item.place,
      contacts: item.contacts.map(\.value).filter { registers.contacts[$0] != nil },
      media: isUsable ? item.media.map(\.value).filter { registers.media[$0] != nil } : [],
      about: isUsable ? item.about.map(\.value).filter(references.mayBeRead) : [],
      corrections: isUsable ? item.corrections.map { notice($0, item.language) } : [],
      withdrawal: withdrawal, body: isUsable ? body : body.fragment(0..<0))
  }

  private func notice(_ notice: PressNotice, _ language: Language) -> PressEntry.Notice {
    PressEntry.Notice(date: notice.date.value, passage: Passage(text: notice.text, language: language))
  }
}
