/// Reads the text of pages in the order in which it is drawn.
struct PDFPageReader {
  private let file: PDFDocument
  private var fonts: [Int: PDFFont] = [:]
  private var readStreams: Set<Int> = []

  private static let deepestForm = 12

  /// Reads the pages of a document.
  init(_ file: PDFDocument) { self.file = file }

  /// Whether a stream was read as a part of a page.
  func isRead(_ stream: Range<Int>) -> Bool { readStreams.contains(stream.lowerBound) }

  /// The text of a page.
  mutating func read(_ page: [String: PDFValue], _ budget: inout UnpackingBudget) -> PDFPageText {
    var text = PDFPageText()
    let contents: [PDFValue] =
      switch file.resolved(page["Contents"]) {
      case .array(let values): values
      default: page["Contents"].map { [$0] } ?? []
      }
    var bytes: [UInt8] = []
    for case .reference(let number) in contents {
      guard let object = file.objects[number], object.stream != nil else { continue }
      bytes += content(object, &text, &budget)
      bytes.append(0x0A)
    }
    draw(bytes, file.resolved(page["Resources"]).entries, 0, &text, &budget)
    return text
  }

  /// The text of a drawing that stands by itself, as in a remark or a field.
  mutating func read(form object: PDFObject, _ budget: inout UnpackingBudget) -> PDFPageText {
    var text = PDFPageText()
    draw(
      content(object, &text, &budget), file.resolved(object["Resources"]).entries, 0, &text, &budget)
    return text
  }

  private mutating func content(
    _ object: PDFObject, _ text: inout PDFPageText, _ budget: inout UnpackingBudget
  ) -> [UInt8] {
    if let stream = object.stream { readStreams.insert(stream.lowerBound) }
    do {
      return try file.bytes(of: object, &budget)
    } catch {
      text.fault = error
      return []
    }
  }

  private mutating func draw(
    _ bytes: [UInt8], _ resources: [String: PDFValue], _ depth: Int, _ text: inout PDFPageText,
    _ budget: inout UnpackingBudget
  ) {
    var lexer = PDFLexer(bytes)
    var operands: [PDFValue] = []
    var font: PDFFont?
    var saved: [PDFFont?] = []
    while let value = lexer.value() {
      guard case .word(let operation) = value else {
        operands.append(value)
        continue
      }
      switch operation {
      case "q": saved.append(font)
      case "Q": if let last = saved.popLast() { font = last }
      case "cm": text.newLine()
      case "Tf":
        font = operands.dropLast().last?.name.flatMap { self.font($0, resources, &budget) }
      case "Tm": text.move(to: operands.last)
      case "Td", "TD":
        if case .number(0)? = operands.last { text.gap() } else { text.newLine() }
      case "T*": text.newLine()
      case "Tj", "TJ": for value in operands { text.show(value, font) }
      case "'", "\"":
        text.newLine()
        if let last = operands.last { text.show(last, font) }
      case "BDC", "DP":
        for case .string(let note) in operands.last?.entries.values.map({ $0 }) ?? [] {
          text.note(PDFText.text(note))
        }
      case "ID": lexer.skipPicture()
      case "Do":
        if depth < Self.deepestForm, let name = operands.last?.name,
          case .reference(let number)? = file.resolved(resources["XObject"]).entries[name],
          let object = file.objects[number], object["Subtype"]?.name == "Form"
        {
          text.newLine()
          let own = file.resolved(object["Resources"]).entries
          draw(
            content(object, &text, &budget), own.isEmpty ? resources : own, depth + 1, &text, &budget)
          text.newLine()
        }
      default: break
      }
      operands = []
    }
  }

  private mutating func font(
    _ name: String, _ resources: [String: PDFValue], _ budget: inout UnpackingBudget
  ) -> PDFFont? {
    let entry = file.resolved(resources["Font"]).entries[name]
    guard case .reference(let number)? = entry else {
      return entry.map { PDFFont($0.entries, file, &budget) }
    }
    if let known = fonts[number] { return known }
    let font = PDFFont(file.resolved(entry).entries, file, &budget)
    fonts[number] = font
    return font
  }
}
