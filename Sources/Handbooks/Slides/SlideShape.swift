/// A place of a slide with its text.
struct SlideShape {
  /// The names of the languages that slides are written in.
  static let names =
    "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\""

  private let kind: String
  private let index: Int?
  private let texts: [SlideText]

  /// Fills a place of the layout.
  init(_ kind: String, index: Int? = nil, _ texts: [SlideText]) {
    self.kind = kind
    self.index = index
    self.texts = texts
  }

  /// The place as a shape.
  func xml(id: Int, language: String) -> String {
    let index = index.map { " idx=\"\($0)\"" } ?? ""
    let size = kind == "body" || kind == "ftr" || kind == "sldNum" ? " sz=\"quarter\"" : ""
    let place =
      kind == "body" && self.index == 1 ? "type=\"body\" idx=\"1\"" : "type=\"\(kind)\"\(size)\(index)"
    // At the foot the look is written out: LibreOffice does not take it from the layout.
    let foot =
      "sz=\"1000\"><a:solidFill><a:schemeClr val=\"accent4\"/></a:solidFill><a:latin typeface=\"+mn-lt\"/></a:rPr>"
    let number =
      "<a:p><a:pPr algn=\"r\"/><a:fld id=\"{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}\" type=\"slidenum\"><a:rPr lang=\"\(language)\" \(foot)<a:t>‹#›</a:t></a:fld></a:p>"
    let paragraphs = texts.map { text in
      let colour = text.colour.map { "<a:solidFill><a:schemeClr val=\"\($0)\"/></a:solidFill>" } ?? ""
      let strong = text.isStrong ? " b=\"1\"" : ""
      return
        "<a:p><a:r><a:rPr lang=\"\(language)\"\(strong)>\(colour)</a:rPr><a:t>\(text.text.escapedForXML)</a:t></a:r></a:p>"
    }
    let footer = texts.map { text in
      "<a:p><a:pPr algn=\"l\"/><a:r><a:rPr lang=\"\(language)\" \(foot)<a:t>\(text.text.escapedForXML)</a:t></a:r></a:p>"
    }
    let body = kind == "sldNum" ? number : (kind == "ftr" ? footer : paragraphs).joined()
    return """
      <p:sp><p:nvSpPr><p:cNvPr id="\(id)" name="\(kind) \(id)"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>\
      <p:nvPr><p:ph \(place)/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/>\(body)</p:txBody></p:sp>
      """
  }

  /// The slide as it stands over its notes.
  static func picture(id: Int) -> String {
    """
    <p:sp><p:nvSpPr><p:cNvPr id="\(id)" name="Slide"/><p:cNvSpPr>\
    <a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg"/></p:nvPr></p:nvSpPr>\
    <p:spPr/></p:sp>
    """
  }

  /// A slide, or its notes, with its shapes.
  static func tree(_ root: String, _ shapes: [String]) -> String {
    """
    <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
    <\(root) \(names)><p:cSld><p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>\
    <p:grpSpPr/>\(shapes.joined())</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></\(root)>
    """
  }
}

/// A paragraph of a slide.
struct SlideText {
  /// What it says.
  let text: String
  /// Whether it stands out.
  let isStrong: Bool
  /// Its colour in the theme; nil for that of its place.
  let colour: String?

  /// A paragraph that stands out.
  init(_ text: String, isStrong: Bool, colour: String? = nil) {
    self.text = text
    self.isStrong = isStrong
    self.colour = colour
  }

  /// A paragraph like others.
  static func plain(_ text: String) -> SlideText { SlideText(text, isStrong: false) }
}
