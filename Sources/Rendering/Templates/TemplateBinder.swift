internal import Messages

/// Puts together what is the same on every page of a language: parts stand in the templates that name them, and words
/// in the place of `{{words.print}}`.
struct TemplateBinder {
  private let templates: [String: [ParsedNode]]
  private let words: Words

  /// Takes parsed templates by name, and the words of a language.
  init(_ templates: [String: [ParsedNode]], words: Words) {
    self.templates = templates
    self.words = words
  }

  /// A template with its parts and words.
  ///
  /// A template that holds itself, by whatever detour, would never end, and is refused.
  func bind(_ name: String) throws(TemplateError) -> [TemplateNode] {
    try bind(templates[name] ?? [], of: [name])
  }

  private func bind(_ nodes: [ParsedNode], of names: [String]) throws(TemplateError) -> [TemplateNode] {
    var bound: [TemplateNode] = []
    for node in nodes {
      switch node {
      case .text(let bytes): Self.append(bytes, to: &bound)
      case .value(let name, let isHTML):
        if let word = word(name) {
          var bytes: [UInt8] = []
          if isHTML { bytes += word.utf8 } else { HTMLEscaping.append(word, to: &bytes) }
          Self.append(bytes, to: &bound)
        } else {
          bound.append(.value(name, isHTML: isHTML))
        }
      case .section(let name, let isInverted, let inner):
        let inner = try bind(inner, of: names)
        bound.append(isInverted ? .absence(name, inner) : .section(name, inner))
      case .part(let part, let line):
        for node in try bind(try parsed(part, in: names, line), of: names + [part]) {
          if case .text(let bytes) = node { Self.append(bytes, to: &bound) } else { bound.append(node) }
        }
      }
    }
    return bound
  }

  private func parsed(_ part: String, in names: [String], _ line: Int) throws(TemplateError) -> [ParsedNode] {
    let path = (names.last ?? part) + ".mustache"
    guard !names.contains(part) else {
      throw TemplateError(path: path, line: line, reason: "the template holds itself")
    }
    guard let nodes = templates[part] else {
      throw TemplateError(path: path, line: line, reason: "there is no template '\(part)'")
    }
    return nodes
  }

  /// The word that a name stands for; one that no file has shows its key, so that it can be found and written.
  private func word(_ name: TemplateName) -> String? {
    name.keys.count == 2 && name.keys[0] == "words" ? words(name.keys[1]) : nil
  }

  private static func append(_ bytes: [UInt8], to nodes: inout [TemplateNode]) {
    if case .text(let before)? = nodes.last {
      nodes[nodes.count - 1] = .text(before + bytes)
    } else if !bytes.isEmpty {
      nodes.append(.text(bytes))
    }
  }
}
