/// Puts what the preview adds into a page that was made for a site.
struct PageFrame {
  /// What is added to the head.
  let head: String
  /// What stands first on the page.
  let body: String

  /// The page with both; a page without head and body stays as it is.
  func around(_ page: [UInt8]) -> [UInt8] {
    guard let headEnd = Self.find("</head>", in: page, from: 0),
      let bodyTag = Self.find("<body", in: page, from: headEnd),
      let bodyStart = page[bodyTag...].firstIndex(of: UInt8(ascii: ">"))
    else { return page }
    var framed: [UInt8] = []
    framed.reserveCapacity(page.count + head.utf8.count + body.utf8.count)
    framed += page[..<headEnd]
    framed += head.utf8
    framed += page[headEnd...bodyStart]
    framed += body.utf8
    framed += page[(bodyStart + 1)...]
    return framed
  }

  private static func find(_ text: StaticString, in page: [UInt8], from start: Int) -> Int? {
    text.withUTF8Buffer { wanted in
      guard page.count >= wanted.count else { return nil }
      return (start...page.count - wanted.count).first { index in
        page[index] == wanted[0] && page[index..<index + wanted.count].elementsEqual(wanted)
      }
    }
  }
}
