internal import PolicyModel
import SourceText

/// Goes through what `tenet.yml` says of the organisation and its sites, through the press items and the
/// handbooks.
struct SettingsWalk {
  private let visibility: Visibility
  private let moment: Moment
  private let swept: SweptWorkspace

  /// Takes the walk that it is a part of.
  init(_ walk: WorkspaceWalk) {
    visibility = walk.visibility
    moment = walk.moment
    swept = walk.swept
  }

  private var isInside: Bool { visibility >= .internal }

  /// Gives every text to a sink.
  func walk(into sink: inout some TextSink) {
    settings(into: &sink)
    press(into: &sink)
    for outline in swept.today.handbooks { walk(outline, into: &sink) }
  }

  private func walk(_ outline: HandbookOutline, into sink: inout some TextSink) {
    let isOpen = visibility.mayRead(outline.visibility)
    func place(_ part: String) -> SecretPlace {
      SecretPlace("handbook \(outline.name)", part, file: outline.path)
    }
    sink.take(outline.name.text, .id, isOpen: isOpen, place("id"))
    for text in outline.title.all { sink.take(text, .text, isOpen: isOpen, place("title")) }
    for text in outline.subtitle?.all ?? [] { sink.take(text, .text, isOpen: isOpen, place("subtitle")) }
    for chapter in outline.front + outline.back {
      for text in chapter.title.all { sink.take(text, .text, isOpen: isOpen, place("title")) }
    }
    for tree in outline.texts.flatMap(\.trees) { sink.take(tree, isOpen: isOpen, place("text")) }
    sink.take(outline.path, .file, isOpen: isInside, place("file name"))
  }

  private func settings(into sink: inout some TextSink) {
    let configuration = swept.today.configuration
    let organisation = configuration.organisation
    let own =
      organisation.name.all + (organisation.boilerplate?.all ?? []) + [organisation.url].compactMap { $0 }
    for text in own { sink.take(text, .text, isOpen: true, SecretPlace("organisation", "name")) }
    for site in configuration.sites {
      let isOpen = visibility.mayRead(site.visibility)
      func place(_ part: String) -> SecretPlace {
        SecretPlace(
          "sites: \(site.id.value)", part, file: "tenet.yml", line: Int(site.id.location.range.start.line))
      }
      sink.take(site.id.value.text, .id, isOpen: isOpen, place("id"))
      for name in site.name?.all ?? [] { sink.take(name, .text, isOpen: isOpen, place("name")) }
      if let url = site.url { sink.take(url, .text, isOpen: isOpen, place("url")) }
      if let edit = site.edit { sink.take(edit.written, .text, isOpen: isInside, place("'edit'")) }
      for target in site.publish {
        sink.take(target.place.value.address, .text, isOpen: isInside, place("'publish'"))
      }
    }
    for key in configuration.keys {
      sink.take(
        key.name.value.text, .id, isOpen: isInside,
        SecretPlace("keys: \(key.name.value)", "name", file: "tenet.yml"))
    }
  }

  private func press(into sink: inout some TextSink) {
    let items = swept.today.pressItems
    // An item is under embargo in every language while it is in one.
    var embargoes: [Identifier: Moment] = [:]
    for item in items {
      guard let until = item.embargoUntil?.value.moment else { continue }
      embargoes[item.id.value] = max(embargoes[item.id.value] ?? until, until)
    }
    let withdrawn = Set(items.filter { $0.withdrawal != nil }.map(\.id.value))
    for item in items {
      let isReleased = embargoes[item.id.value].map { $0 <= moment } ?? true
      let isOpen = isReleased || isInside
      func place(_ part: String) -> SecretPlace {
        SecretPlace(
          "press item \(item.id.value)", part, file: item.path,
          line: Int(item.headline.location.range.start.line))
      }
      sink.take(item.id.value.text, .id, isOpen: isOpen, place("id"))
      sink.take(item.headline.value, .text, isOpen: isOpen, place("headline"))
      if let town = item.place { sink.take(town, .text, isOpen: isOpen, place("place")) }
      // Of an item that is withdrawn, in any language, stays what says which it was, and why.
      let isUsable = isOpen && (isInside || !withdrawn.contains(item.id.value))
      sink.take(item.body, isOpen: isUsable, place("text"))
      for correction in item.corrections {
        sink.take(correction.text, .text, isOpen: isUsable, place("correction"))
      }
      if let withdrawal = item.withdrawal {
        sink.take(withdrawal.text, .text, isOpen: isOpen, place("withdrawal"))
      }
      sink.take(item.path, .file, isOpen: isInside, place("file name"))
    }
  }
}
