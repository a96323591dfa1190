/// What documents in the Open Packaging Conventions (ISO/IEC 29500-2) have in common.
enum PackageParts {
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"

  /// The relationships of a part to others, numbered `rId1` and so on; a kind is the last word of its address.
  static func relationships(_ parts: [(kind: String, target: String)]) -> String {
    let lines = parts.enumerated().map { index, part in
      let kind =
        part.kind == "core-properties"
        ? "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
        : office + part.kind
      return "<Relationship Id=\"rId\(index + 1)\" Type=\"\(kind)\" Target=\"\(part.target)\"/>"
    }
    return """
      <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
      \(lines.joined(separator: "\n"))
      </Relationships>
      """
  }

  /// What the document says of itself, without the name of whoever made the file.
  static func coreProperties(of book: Handbook) -> String {
    let day = "\(book.cover.day)T00:00:00Z"
    return """
      <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
      xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" \
      xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>\(book.fullTitle.escapedForXML)</dc:title>\
      <dc:creator>\(book.cover.organisation.escapedForXML)</dc:creator>\
      <dc:description>\(book.description.escapedForXML)</dc:description><dc:language>\(book.language)</dc:language>\
      <dcterms:created xsi:type="dcterms:W3CDTF">\(day)</dcterms:created>\
      <dcterms:modified xsi:type="dcterms:W3CDTF">\(day)</dcterms:modified></cp:coreProperties>
      """
  }
}
