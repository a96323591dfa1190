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
  case object(TemplateMembers)
  /// A list; templates find it as `items` of the object that stands for it.
  case list([TemplateValue])

  /// A member of an object; nil of anything else.
  subscript(name: String) -> TemplateValue? {
    if case .object(let members) = self { members[name] } else { nil }
  }

  /// An object of those values that are there.
  package static func object(present members: KeyValuePairs<String, TemplateValue?>) -> TemplateValue {
    .object(TemplateMembers(present: members))
  }

  /// A text; nil for no text and for an empty one.
  package static func optional(_ text: String?) -> TemplateValue? {
    text.flatMap { $0.isEmpty ? nil : .text($0) }
  }

  /// A list as templates expect it, `{items: […]}`, with other members beside the items; nil when it is empty.
  package static func items(_ values: [TemplateValue], beside members: TemplateMembers = [:])
    -> TemplateValue?
  {
    guard !values.isEmpty else { return nil }
    var members = members
    members["items"] = .list(values)
    return .object(members)
  }
}
