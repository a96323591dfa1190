internal import PolicyModel
internal import Revisions
import SourceText
internal import Timelines

/// Goes through every text of a workspace and its history, and says of each whether readers of a visibility may read it.
struct WorkspaceWalk {
  let swept: SweptWorkspace
  let visibility: Visibility
  let moment: Moment
  let now: OpenNames
  let policies: [OpenPolicy]

  /// Prepares the walk.
  init(_ swept: SweptWorkspace, for visibility: Visibility, at moment: Moment) {
    self.swept = swept
    self.visibility = visibility
    self.moment = moment
    let now = OpenNames(swept.today, for: visibility)
    self.now = now
    let inForce = Dictionary(
      swept.policies.compactMap { policy in
        policy.timeline.inForce.map { (policy.timeline.policy, $0.text.policy) }
      },
      uniquingKeysWith: { first, _ in first })
    var known: [Identifier: OpenState] = [:]
    func others(_ policy: Identifier, _ element: Identifier?) -> Bool {
      guard let text = inForce[policy] else { return false }
      let state =
        known[policy] ?? OpenState(text, for: visibility, now: now, then: now, others: { _, _ in true })
      known[policy] = state
      return element.map(state.isOpen) ?? !state.isEmpty
    }
    policies = swept.policies.map { OpenPolicy($0, in: swept.today, for: visibility, now, others: others) }
  }

  /// Whether the readers work here: they may know who decided what, and where files lie.
  var isInside: Bool { visibility >= .internal }

  /// Gives every text to a sink.
  func walk(into sink: inout some TextSink) {
    for policy in policies {
      // What stands in several states is named by the one that its author has before her.
      for state in policy.states.reversed() { walk(state, of: policy.id, into: &sink) }
    }
    for policy in swept.policies { walk(ledgerOf: policy, into: &sink) }
    settings(into: &sink)
    RegisterWalk(self).walk(into: &sink)
    press(into: &sink)
    for comment in swept.comments {
      sink.take(
        comment.text, .text, isOpen: isInside,
        SecretPlace(comment.path, "comment", file: comment.path, line: comment.line))
    }
    for name in ["policy.md", "tenet.yml", "history.jsonl", "basis.json"] {
      sink.take(name, .file, isOpen: isInside, SecretPlace("the workspace", "file name"))
    }
  }

  private func walk(_ state: OpenPolicy.State, of id: Identifier, into sink: inout some TextSink) {
    let policy = state.text.policy
    let isOpen = state.mayReadAnything
    func place(_ part: String, _ file: String? = nil) -> SecretPlace {
      SecretPlace(id.text, part, state.origin, file: state.file(file ?? policy.path))
    }
    sink.take(id.text, .id, isOpen: isOpen, place("id"))
    sink.take(policy.title.value, .text, isOpen: isOpen, place("title"))
    if let summary = policy.summary { sink.take(summary.value, .text, isOpen: isOpen, place("summary")) }
    file(policy.path, of: id, state, into: &sink)
    for element in policy.allElements {
      walk(element, of: id, state, isOpen: state.mayRead(element), into: &sink)
    }
    for translation in state.text.translations {
      file(translation.path, of: id, state, into: &sink)
      let isCommon = translation.department == nil
      for text in [translation.title, translation.summary].compactMap({ $0 }) {
        sink.take(
          text.value, .text, isOpen: isOpen && isCommon,
          place("translated title or summary", translation.path))
      }
      for element in translation.allElements {
        walk(
          element, of: id, state, isOpen: isCommon && state.mayRead(element.id), isTranslated: true,
          into: &sink)
      }
    }
    for variant in state.text.variants {
      file(variant.path, of: id, state, into: &sink)
      for element in variant.elements {
        walk(varied: element, variant, of: id, state, above: .public, into: &sink)
      }
    }
  }

  /// What a department has of its own: nobody outside reads it, colleagues read what they may.
  private func walk(
    varied element: Element, _ variant: Variant, of id: Identifier, _ state: OpenPolicy.State,
    above: Visibility, into sink: inout some TextSink
  ) {
    let policy = state.text.policy
    let isOperation = element.operation != nil
    let standard = policy.visibilityByKind[element.kind]?.value ?? .internal
    let written = element.attributes.visibility?.value
    let effective = max(above, isOperation ? written ?? .public : written ?? standard)
    let isTargetOpen = !isOperation || state.open.isOpen(element.id)
    let isOpen = isInside && state.turn != .never && isTargetOpen && visibility.mayRead(effective)
    walk(element, of: id, state, isOpen: isOpen, isTranslated: isOperation, into: &sink)
    for child in element.children {
      walk(varied: child, variant, of: id, state, above: effective, into: &sink)
    }
  }

  private func walk(
    _ element: Element, of id: Identifier, _ state: OpenPolicy.State, isOpen: Bool,
    isTranslated: Bool = false,
    into sink: inout some TextSink
  ) {
    func place(_ part: String) -> SecretPlace {
      SecretPlace(
        "\(id)#\(element.id)", part, state.origin, file: state.file(element.location.path),
        line: Int(element.location.range.start.line))
    }
    if !isTranslated, element.id != .preamble {
      sink.take(element.id.text, .id, isOpen: isOpen, place("id"))
    }
    if !element.title.isEmpty { sink.take(element.title, .text, isOpen: isOpen, place("title")) }
    for block in element.body.sweptBlocks() { sink.take(block, .text, isOpen: isOpen, place("text")) }
    if let before = element.attributes.before {
      sink.take(before.value, .text, isOpen: isOpen, place("'before'"))
    }
    if let reason = element.attributes.reason {
      sink.take(reason.value, .text, isOpen: isOpen && isInside, place("reason"))
    }
    for suppression in element.suppressions {
      sink.take(suppression.reason, .text, isOpen: isInside, place("reason for breaking a rule"))
    }
  }

  private func file(
    _ path: String, of id: Identifier, _ state: OpenPolicy.State, into sink: inout some TextSink
  ) {
    let parts = path.split(separator: "/")
    let place = SecretPlace(id.text, "file name", state.origin, file: state.file(path))
    sink.take(parts.suffix(2).joined(separator: "/"), .file, isOpen: isInside, place)
    if parts.count > 1, let folder = parts.dropLast().last, folder != id.text, folder != "departments" {
      sink.take(String(folder), .id, isOpen: isInside, place)
    }
  }

  private func walk(ledgerOf policy: SweptWorkspace.SweptPolicy, into sink: inout some TextSink) {
    let id = policy.timeline.policy
    let states = policies.first { $0.id == id }?.states ?? []
    for line in policy.timeline.history?.ledger.lines ?? [] {
      func place(_ part: String) -> SecretPlace {
        SecretPlace(id.text, part, .ledger(line.version.description), file: policy.timeline.history?.path)
      }
      sink.take(line.by, .text, isOpen: isInside, place("'by'"))
      sink.take(line.version.description, .version, isOpen: isInside, place("version"))
      sink.take(line.digest.text, .text, isOpen: isInside, place("digest"))
      for text in line.note.map(\.all) ?? [] { sink.take(text, .text, isOpen: isInside, place("note")) }
      let isTold = states.contains { $0.line?.version == line.version && $0.mayReadAnything }
      for text in line.publicNote.map(\.all) ?? [] {
        sink.take(text, .text, isOpen: isTold, place("public note"))
      }
    }
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
      for block in item.body.sweptBlocks() { sink.take(block, .text, isOpen: isOpen, place("text")) }
      sink.take(item.path, .file, isOpen: isInside, place("file name"))
    }
  }
}

extension LocalizedText {
  /// Every text.
  var all: [String] { (common.map { [$0] } ?? []) + byLanguage.sorted { $0.key < $1.key }.map(\.value) }
}
