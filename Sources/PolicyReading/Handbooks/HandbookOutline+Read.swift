import Diagnostics
import Messages
import PolicyModel
import SourceText

extension HandbookOutline {
  /// Reads `handbooks/NAME.yml`.
  static func read(_ file: SourceFile, _ diagnostics: inout [Diagnostic]) -> HandbookOutline? {
    let place = SourceLocation(path: file.path)
    let stem = file.path.split(separator: "/").last.map { String($0.dropLast(".yml".count)) } ?? ""
    guard let name = Identifier.read(Located(stem, at: place), &diagnostics),
      var fields = FieldReader(yamlFile: file, what: "the handbook", &diagnostics)
    else { return nil }
    let title = fields.require(
      fields.localized("title", &diagnostics), "title", help: "add 'title: …', what stands on the cover",
      &diagnostics)
    let subtitle = fields.localized("subtitle", &diagnostics)
    let picture = fields.id("picture", &diagnostics)
    let welcome = fields.markdown("welcome", in: file, &diagnostics)
    let policies = fields.value("policies") == nil ? nil : fields.ids("policies", &diagnostics)
    let registers = fields.value("registers") == nil ? nil : fields.registers(&diagnostics)
    let department = fields.id("department", &diagnostics)
    let role = fields.id("role", &diagnostics)
    let language = fields.language(&diagnostics)
    let visibility = fields.visibility(&diagnostics)
    let front = fields.chapters("front", in: file, &diagnostics)
    let back = fields.chapters("back", in: file, &diagnostics)
    fields.finish(&diagnostics)
    guard let title else { return nil }
    return HandbookOutline(
      name: name, path: file.path, title: title, subtitle: subtitle, picture: picture, welcome: welcome,
      policies: policies, registers: registers ?? HandbookRegister.allCases, department: department,
      role: role, language: language, visibility: visibility, front: front, back: back)
  }
}

extension FieldReader {
  /// The registers that a handbook prints, in its order.
  fileprivate mutating func registers(_ diagnostics: inout [Diagnostic]) -> [HandbookRegister] {
    let known = HandbookRegister.allCases.map(\.rawValue)
    return list("registers", &diagnostics).compactMap { text in
      if let register = HandbookRegister(rawValue: text.value) { return register }
      diagnostics.append(
        .unknown(.invalidValue, "unknown register '\(text.value)'", name: text, known: known))
      return nil
    }
  }

  /// Chapters with a title and a text.
  fileprivate mutating func chapters(
    _ key: String, in file: SourceFile, _ diagnostics: inout [Diagnostic]
  ) -> [HandbookChapter] {
    items(key, &diagnostics).compactMap { item in
      var item = item
      let title = item.require(
        item.localized("title", &diagnostics), "title", help: "add 'title: …', the chapter's heading",
        &diagnostics)
      let text = item.require(
        item.markdown("text", in: file, &diagnostics), "text", help: "add 'text: …', what the chapter says",
        &diagnostics)
      item.finish(&diagnostics)
      guard let title, let text else { return nil }
      return HandbookChapter(title: title, text: text)
    }
  }
}
