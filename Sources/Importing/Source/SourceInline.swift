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
