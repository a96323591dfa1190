/// A piece of a template that is ready to be filled.
indirect enum TemplateNode: Sendable {
  /// What stands on the page as it is.
  case text([UInt8])
  /// A value: escaped, or HTML that the program has made.
  case value(TemplateName, isHTML: Bool)
  /// What is shown once for a value, and once for each item of a list.
  case section(TemplateName, [TemplateNode])
  /// What is shown where there is no value.
  case absence(TemplateName, [TemplateNode])
}

/// The name of a value as a tag writes it: `title`, `page.title`, or `.` for the item itself.
struct TemplateName: Sendable, Hashable {
  /// The keys from the outermost on; none for the item itself.
  let keys: [String]

  /// Takes the text of a tag; nil when it is no name.
  init?(_ text: String) {
    let keys =
      text == "." ? [] : text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard !keys.contains("") else { return nil }
    self.keys = keys
  }

  /// The name as a tag writes it.
  var text: String { keys.isEmpty ? "." : keys.joined(separator: ".") }
}
