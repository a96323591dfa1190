/// What stands inside a line of a document that is brought in.
package indirect enum SourceInline: Sendable, Hashable {
  /// Words.
  case text(String)
  /// A line ending that the author wants to be seen.
  case lineBreak
  /// Code.
  case code(String)
  /// Emphasised text.
  case emphasis([SourceInline])
  /// Strongly emphasised text.
  case strong([SourceInline])
  /// A link.
  case link([SourceInline], address: String)
  /// A picture, with what the source says it shows.
  case image(alt: String, source: String)
  /// A footnote.
  case note([SourceBlock])
  /// Something to tell the author of this place.
  case remark(ImportRemark)
}

extension [SourceInline] {
  /// The words, as a reader sees them; pictures give what they show, footnotes and remarks nothing.
  package var plainText: String {
    map { inline in
      switch inline {
      case .text(let text), .code(let text): text
      case .lineBreak: " "
      case .emphasis(let content), .strong(let content), .link(let content, _): content.plainText
      case .image(let alt, _): alt
      case .note, .remark: ""
      }
    }.joined()
  }

  /// Whether nothing stands there that a reader could see.
  var isBlank: Bool {
    allSatisfy { inline in
      switch inline {
      case .text(let text): text.allSatisfy(\.isWhitespace)
      case .code(let text): text.isEmpty
      case .lineBreak, .remark: true
      case .emphasis(let content), .strong(let content): content.isBlank
      case .link(let content, _): content.isBlank
      case .image, .note: false
      }
    }
  }

  /// The remarks in it, however deep.
  var remarks: [ImportRemark] {
    flatMap { inline -> [ImportRemark] in
      switch inline {
      case .remark(let remark): [remark]
      case .emphasis(let content), .strong(let content), .link(let content, _): content.remarks
      case .text, .lineBreak, .code, .image, .note: []
      }
    }
  }

  /// The same with line breaks at the ends of marked words behind or before the marks.
  var withBreaksOutside: [SourceInline] {
    flatMap { inline -> [SourceInline] in
      switch inline {
      case .emphasis(let content): Self.lifting(content, SourceInline.emphasis)
      case .strong(let content): Self.lifting(content, SourceInline.strong)
      case .link(let content, let address): Self.lifting(content) { .link($0, address: address) }
      case .text, .lineBreak, .code, .image, .note, .remark: [inline]
      }
    }
  }

  private static func lifting(_ content: [SourceInline], _ mark: ([SourceInline]) -> SourceInline)
    -> [SourceInline]
  {
    let content = content.withBreaksOutside
    let before = content.prefix { $0 == .lineBreak }
    let after = content.dropFirst(before.count).reversed().prefix { $0 == .lineBreak }
    let inner = Array(content.dropFirst(before.count).dropLast(after.count))
    return before + (inner.isEmpty ? [] : [mark(inner)]) + after
  }

  /// The same without pictures, and the pictures.
  var withoutPictures: (words: [SourceInline], pictures: [SourceInline]) {
    var words: [SourceInline] = []
    var pictures: [SourceInline] = []
    for inline in self {
      switch inline {
      case .image: pictures.append(inline)
      case .emphasis(let content):
        words.append(.emphasis(content.withoutPictures.words))
        pictures += content.withoutPictures.pictures
      case .strong(let content):
        words.append(.strong(content.withoutPictures.words))
        pictures += content.withoutPictures.pictures
      case .link(let content, let address):
        words.append(.link(content.withoutPictures.words, address: address))
        pictures += content.withoutPictures.pictures
      case .text, .lineBreak, .code, .note, .remark: words.append(inline)
      }
    }
    return (words, pictures)
  }

  /// The addresses of links in it.
  var addresses: [String] {
    flatMap { inline -> [String] in
      switch inline {
      case .link(let content, let address): [address] + content.addresses
      case .emphasis(let content), .strong(let content): content.addresses
      case .text, .lineBreak, .code, .image, .note, .remark: []
      }
    }
  }

  /// The same without white space at the ends, and without broken lines there.
  var trimmed: [SourceInline] {
    var inlines = self
    while let first = inlines.first {
      if first == .lineBreak {
        inlines.removeFirst()
      } else if case .text(let text) = first, text.first?.isWhitespace ?? true {
        let rest = String(text.drop(while: \.isWhitespace))
        inlines[0] = .text(rest)
        guard rest.isEmpty else { break }
        inlines.removeFirst()
      } else {
        break
      }
    }
    while let last = inlines.last {
      if last == .lineBreak {
        inlines.removeLast()
      } else if case .text(var text) = last, text.last?.isWhitespace ?? true {
        while text.last?.isWhitespace == true { text.removeLast() }
        inlines.removeLast()
        if !text.isEmpty {
          inlines.append(.text(text))
          break
        }
      } else {
        break
      }
    }
    return inlines
  }

  /// The same with neighbouring texts joined.
  var joined: [SourceInline] {
    reduce(into: []) { result, inline in
      if case .text(let text) = inline, case .text(let before)? = result.last {
        result[result.count - 1] = .text(before + text)
      } else {
        result.append(inline)
      }
    }
  }
}
