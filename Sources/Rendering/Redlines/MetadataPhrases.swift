import PolicyModel
import SemanticDiff

/// Says what changed of the facts about a document or an element, which differences name as in the front matter
/// (`owner: role:editor`) and as attributes (`overridable=yes`).
struct MetadataPhrases {
  let words: Words
  let names: UnitNames

  /// The words of a change; nil where it says nothing more.
  func phrase(_ change: Change) -> String? {
    let (key, from) = Self.parts(change.from)
    let (_, to) = Self.parts(change.to)
    switch key {
    case "title"?, "summary"?: return words("metadata-\(key ?? "")")
    case "overridable"?: return to.map { words("metadata-overridable-\($0)") }
    case let key?:
      let label = key == "class" ? words("metadata-class") : words("fact-\(key)")
      let values = fromTo(from.map { value($0, key) }, to.map { value($0, key) }, words)
      return [label.smallFirst, values].compactMap { $0 }.joined(separator: " ")
    case nil: return fromTo(change.from.map(kind), change.to.map(kind), words)
    }
  }

  /// The key and the value of `owner: role:editor`; without a key where there is none.
  private static func parts(_ text: String?) -> (key: String?, value: String?) {
    guard let text else { return (nil, nil) }
    if text == "title" || text == "summary" { return (text, nil) }
    if let parts = text.firstRange(of: ": ") {
      let value = String(text[parts.upperBound...])
      return (String(text[..<parts.lowerBound]), value.isEmpty ? nil : value)
    }
    // A fact that is empty ends in its colon.
    if text.hasSuffix(":") { return (String(text.dropLast()), nil) }
    let parts = text.split(separator: "=", maxSplits: 1)
    return parts.count == 2 ? (String(parts[0]), String(parts[1])) : (nil, text)
  }

  private func value(_ text: String, _ key: String) -> String {
    switch key {
    case "class": words("class-\(text)")
    case "review-every": TimeSpan(written: text).map(words.interval) ?? text
    default: names.name(text)
    }
  }

  private func kind(_ text: String) -> String {
    ElementKind(rawValue: text).map { words.count("noun-\($0.rawValue)", 1) } ?? text
  }
}
