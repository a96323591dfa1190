internal import MarkdownTree
internal import PolicyModel
import SourceText
internal import Timelines

/// Goes through one state of a policy, with its translations and variants.
struct PolicyWalk {
  private let id: Identifier
  private let state: OpenPolicy.State
  private let visibility: Visibility

  /// Takes a policy's id and a state of it.
  init(_ id: Identifier, _ state: OpenPolicy.State, for visibility: Visibility) {
    self.id = id
    self.state = state
    self.visibility = visibility
  }

  private var isInside: Bool { visibility >= .internal }

  /// Gives every text to a sink.
  func walk(into sink: inout some TextSink) {
    let policy = state.text.policy
    let isOpen = state.mayReadAnything
    func place(_ part: String, _ file: String? = nil) -> SecretPlace {
      SecretPlace(id.text, part, state.origin, file: state.file(file ?? policy.path))
    }
    sink.take(id.text, .id, isOpen: isOpen, place("id"))
    sink.take(policy.title.value, .text, isOpen: isOpen, place("title"))
    if let summary = policy.summary { sink.take(summary.value, .text, isOpen: isOpen, place("summary")) }
    file(policy.path, into: &sink)
    for element in policy.allElements {
      walk(element, isOpen: state.mayRead(element), into: &sink)
    }
    for translation in state.text.translations { walk(translation, into: &sink) }
    for variant in state.text.variants {
      file(variant.path, into: &sink)
      for element in variant.elements {
        for (part, isOpen) in varied(element, above: .public) {
          walk(part, isOpen: isOpen, isTranslated: part.operation != nil, into: &sink)
        }
      }
    }
  }

  private func walk(_ translation: Translation, into sink: inout some TextSink) {
    file(translation.path, into: &sink)
    let department = translation.department?.value
    let isOpen = department == nil ? state.mayReadAnything : isInside && state.mayReadAnything
    let place = SecretPlace(
      id.text, "translated title or summary", state.origin, file: state.file(translation.path))
    for text in [translation.title, translation.summary].compactMap({ $0 }) {
      sink.take(text.value, .text, isOpen: isOpen, place)
    }
    let variants = state.text.variants.filter { $0.department.value == department }
    let open = Set(
      variants.flatMap(\.elements).flatMap { varied($0, above: .public) }.filter(\.isOpen).map(\.part.id))
    for element in translation.allElements {
      let isOpen = department == nil ? state.mayRead(element.id) : open.contains(element.id)
      walk(element, isOpen: isOpen, isTranslated: true, into: &sink)
    }
  }

  /// What a department has of its own, with whether it may be read: nobody outside does, colleagues do what they may.
  private func varied(_ element: Element, above: Visibility) -> [(part: Element, isOpen: Bool)] {
    let isOperation = element.operation != nil
    let standard = state.text.policy.visibilityByKind[element.kind]?.value ?? .internal
    let written = element.attributes.visibility?.value
    let effective = max(above, isOperation ? written ?? .public : written ?? standard)
    let isTargetOpen = !isOperation || state.open.isOpen(element.id)
    let isOpen = isInside && state.turn != .never && isTargetOpen && visibility.mayRead(effective)
    // What stands under something closed is closed with it.
    let below = isTargetOpen ? effective : .restricted
    return [(element, isOpen)] + element.children.flatMap { varied($0, above: below) }
  }

  private func walk(
    _ element: Element, isOpen: Bool,
    isTranslated: Bool = false,
    into sink: inout some TextSink
  ) {
    let subject = "\(id)#\(element.id)"
    let file = state.file(element.location.path)
    func place(_ part: String) -> SecretPlace {
      SecretPlace(
        subject, part, state.origin, file: file, line: Int(element.location.range.start.line))
    }
    if !isTranslated, element.id != .preamble {
      sink.take(element.id.text, .id, isOpen: isOpen, place("id"))
    }
    if !element.title.isEmpty { sink.take(element.title, .text, isOpen: isOpen, place("title")) }
    if element.kind == .question, let options = element.body.taskList {
      // The boxes stand on no page.
      for part in [options.before] + options.items.map(\.text) + [options.after] {
        sink.take(part, isOpen: isOpen, place("text"))
      }
    } else {
      sink.take(element.body, isOpen: isOpen, place("text"))
    }
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
    _ path: String, into sink: inout some TextSink
  ) {
    let parts = path.split(separator: "/")
    let place = SecretPlace(id.text, "file name", state.origin, file: state.file(path))
    sink.take(parts.suffix(2).joined(separator: "/"), .file, isOpen: isInside, place)
    if parts.count > 1, let folder = parts.dropLast().last, folder != id.text, folder != "departments" {
      sink.take(String(folder), .id, isOpen: isInside, place)
    }
  }
}
