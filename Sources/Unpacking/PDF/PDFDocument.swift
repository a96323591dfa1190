/// A PDF being read: its objects, wherever they stand.
struct PDFDocument {
  private let bytes: [UInt8]
  /// Every object, those that later ones replace included.
  let all: [PDFObject]
  /// The newest object of each number.
  private(set) var objects: [Int: PDFObject] = [:]
  /// Why it is not whole; nil when it is.
  private(set) var fault: UnpackingFault?

  private init(_ bytes: [UInt8], _ all: [PDFObject], _ fault: UnpackingFault?) {
    self.bytes = bytes
    self.all = all
    self.fault = fault
    for object in all {
      if let older = objects[object.number], older.stream != nil, older.mayHoldPage {
        self.fault = self.fault ?? .olderParts
      }
      objects[object.number] = object
    }
  }

  /// The document with the objects that are packed in others, each behind the one that holds it.
  private static func reading(
    _ bytes: [UInt8], _ scanned: [PDFObject], _ budget: inout UnpackingBudget
  ) -> PDFDocument {
    let outer = PDFDocument(bytes, scanned, nil)
    var all: [PDFObject] = []
    var fault: UnpackingFault?
    for object in scanned {
      all.append(object)
      guard object["Type"]?.name == "ObjStm" else { continue }
      do {
        all += try unpack(object, outer.bytes(of: object, &budget))
      } catch {
        fault = error
      }
    }
    return PDFDocument(bytes, all, fault)
  }

  /// Everything in a PDF that is text.
  static func unpack(_ bytes: [UInt8], _ budget: inout UnpackingBudget) -> UnpackedFile {
    let scanned = PDFScanner.objects(bytes)
    var file = UnpackedFile()
    file.surroundings = ByteGaps.bytes(outside: scanned.compactMap(\.stream), of: bytes)
    let heads =
      PDFScanner.trailers(bytes) + scanned.filter { $0["Type"]?.name == "XRef" }.map(\.value.entries)
    guard !heads.contains(where: { $0["Encrypt"] != nil }) else {
      file.fault = .encrypted
      return file
    }
    let document = reading(bytes, scanned, &budget)
    file.fault = document.fault
    var reader = PDFPageReader(document)
    let pages = document.pages()
    if pages.isEmpty || pages.count < document.pageCount { file.fault = file.fault ?? .missingPages }
    for (index, page) in pages.enumerated() {
      reader.read(page, &budget).add(to: &file, .page(index + 1))
    }
    for object in document.all {
      guard let stream = object.stream, !reader.isRead(stream) else { continue }
      document.add(object, to: &file, &reader, &budget)
    }
    file.add(.notes, .text([PDFNotes.text(document.all.map(\.value))]))
    return file
  }

  private func add(
    _ object: PDFObject, to file: inout UnpackedFile, _ reader: inout PDFPageReader,
    _ budget: inout UnpackingBudget
  ) {
    let place = object["Type"]?.name == "Metadata" ? PackedPlace.notes : .object(object.number)
    if ["XRef", "ObjStm"].contains(object["Type"]?.name) { return }
    if object["Subtype"]?.name == "Form" {
      reader.read(form: object, &budget).add(to: &file, place)
      return
    }
    do {
      let bytes = try bytes(of: object, &budget)
      // What is drawn with points is not text; a camera's picture has notes.
      if object["Subtype"]?.name == "Image", !bytes.starts(with: [0xFF, 0xD8]) { return }
      file.add(place, .file(bytes))
    } catch {
      if object["Subtype"]?.name != "Image" { file.add(place, .unread(error)) }
    }
  }

  /// What a stream holds.
  func bytes(of object: PDFObject, _ budget: inout UnpackingBudget) throws(UnpackingFault) -> [UInt8] {
    guard let stream = object.stream else { throw .damaged }
    func list(_ keys: [String]) -> [PDFValue] {
      let value = keys.lazy.compactMap { object[$0] }.first
      switch resolved(value) {
      case .array(let values): return values.map { resolved($0) }
      case .word: return []
      case let single: return [single]
      }
    }
    // What is not in the file itself is not in what is handed out.
    guard object["F"] == nil || object["Type"]?.name == "EmbeddedFile" else { throw .damaged }
    return try PDFFilter.decode(
      bytes[stream], list(["Filter"]).compactMap(\.name), list(["DecodeParms", "DP"]).map(\.entries), &budget)
  }

  /// What a reference leads to; the value itself when it is none.
  func resolved(_ value: PDFValue?) -> PDFValue {
    var value = value ?? .word("null")
    for _ in 0..<16 {
      guard case .reference(let number) = value else { return value }
      value = objects[number]?.value ?? .word("null")
    }
    return .word("null")
  }

  private static func unpack(_ object: PDFObject, _ bytes: [UInt8]) throws(UnpackingFault) -> [PDFObject] {
    guard let count = object["N"]?.integer, let first = object["First"]?.integer, count >= 0, first >= 0
    else {
      throw .damaged
    }
    var list = PDFLexer(bytes)
    var objects: [PDFObject] = []
    for _ in 0..<count {
      guard let number = list.value()?.integer, let offset = list.value()?.integer, offset >= 0,
        first + offset <= bytes.count
      else { throw .damaged }
      var lexer = PDFLexer(bytes, at: first + offset)
      objects.append(PDFObject(number: number, value: lexer.value() ?? .word("null"), stream: nil))
    }
    return objects
  }

  // MARK: Pages

  /// How many pages the document says it has.
  private var pageCount: Int {
    resolved(root["Pages"]).entries["Count"]?.integer ?? 0
  }

  private var root: [String: PDFValue] {
    all.last { $0["Type"]?.name == "Catalog" }?.value.entries ?? [:]
  }

  /// The pages in their order, then those that nothing leads to, each with what it takes from those above.
  private func pages() -> [[String: PDFValue]] {
    var pages: [[String: PDFValue]] = []
    var seen: Set<Int> = []
    func walk(_ value: PDFValue?, _ above: [String: PDFValue], depth: Int) {
      if case .reference(let number)? = value, !seen.insert(number).inserted { return }
      let node = resolved(value).entries
      var resources = above
      if let own = node["Resources"] { resources["Resources"] = own }
      guard depth < 64, case .array(let kids) = resolved(node["Kids"]) else {
        if !node.isEmpty { pages.append(node.merging(resources) { own, _ in own }) }
        return
      }
      for kid in kids { walk(kid, resources, depth: depth + 1) }
    }
    walk(root["Pages"], [:], depth: 0)
    for object in all where object["Type"]?.name == "Page" && !seen.contains(object.number) {
      walk(.reference(object.number), [:], depth: 0)
    }
    return pages
  }
}

extension PDFObject {
  /// Whether its stream may be text that stood on a page.
  fileprivate var mayHoldPage: Bool {
    let subtype = self["Subtype"]?.name
    return self["Type"] == nil && subtype == nil || subtype == "Form"
  }
}
