/// Fills a template with values.
struct TemplateFiller {
  /// The page so far.
  private(set) var page: [UInt8] = []
  /// The values among which names are looked for, the page's first.
  private var scopes: [TemplateValue]

  /// Takes the values of a page.
  init(_ value: TemplateValue) {
    scopes = [value]
    page.reserveCapacity(1 << 15)
  }

  /// Writes the pieces of a template.
  mutating func fill(_ nodes: [TemplateNode]) {
    for node in nodes {
      switch node {
      case .text(let bytes): page += bytes
      case .value(let name, let isHTML):
        guard case .text(let text)? = value(name) else { continue }
        if isHTML { page += text.utf8 } else { HTMLEscaping.append(text, to: &page) }
      case .section(let name, let inner):
        switch value(name) {
        case nil: break
        case .flag?: fill(inner)
        case .list(let items)?: for item in items { fill(inner, with: item) }
        case let value?: fill(inner, with: value)
        }
      case .absence(let name, let inner): if value(name) == nil { fill(inner) }
      }
    }
  }

  private mutating func fill(_ nodes: [TemplateNode], with scope: TemplateValue) {
    scopes.append(scope)
    fill(nodes)
    scopes.removeLast()
  }

  /// The value of a name, its first key looked for from the innermost scope outward; nil when there is none.
  private func value(_ name: TemplateName) -> TemplateValue? {
    guard let first = name.keys.first else { return scopes.last }
    for scope in scopes.reversed() {
      guard var value = scope[first] else { continue }
      for key in name.keys.dropFirst() {
        guard let member = value[key] else { return nil }
        value = member
      }
      return value
    }
    return nil
  }
}
