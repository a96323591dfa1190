import Mustache

/// What templates are filled with.
///
/// Nothing is found by reflection: a template sees these values and no others.
///
/// What is absent has no key: there are no empty texts, lists or objects, since Mustache takes them for something.
package enum TemplateValue: Sendable {
  /// A text, or HTML that a template takes with three braces.
  case text(String)
  /// True; false is absence.
  case flag
  /// Values by name.
  case object([String: TemplateValue])
  /// A list; templates find it as `items` of the object that stands for it.
  case list([TemplateValue])

  /// What the template engine works on.
  var mustache: Any {
    switch self {
    case .text(let text): text
    case .flag: true
    case .object(let members): TemplateObject(members: members)
    case .list(let items): items.map(\.mustache)
    }
  }

  /// An object of those values that are there.
  package static func object(present members: KeyValuePairs<String, TemplateValue?>) -> TemplateValue {
    var present: [String: TemplateValue] = [:]
    for (name, value) in members {
      if let value { present[name] = value }
    }
    return .object(present)
  }

  /// A text; nil for no text and for an empty one.
  package static func optional(_ text: String?) -> TemplateValue? {
    text.flatMap { $0.isEmpty ? nil : .text($0) }
  }

  /// A list as templates expect it, `{items: […]}`, with other members beside the items; nil when it is empty.
  package static func items(_ values: [TemplateValue], beside members: [String: TemplateValue] = [:])
    -> TemplateValue?
  {
    values.isEmpty ? nil : .object(members.merging(["items": .list(values)]) { _, items in items })
  }
}

/// An object as the template engine sees it.
private struct TemplateObject: MustacheParent {
  let members: [String: TemplateValue]

  func child(named name: String) -> Any? { members[name]?.mustache }
}
