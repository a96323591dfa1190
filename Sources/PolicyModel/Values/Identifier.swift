import Foundation

/// A permanent name: lower-case letters a–z, digits and single hyphens, at most 64 characters.
///
/// What is not of this form never becomes an `Identifier`, so that an id can stand in an address or a path.
public struct Identifier: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The longest id there may be, in characters.
  public static let maximumLength = 64

  /// The id itself.
  public let text: String

  /// Takes a text that has the form of an id; nil for any other.
  public init?(_ text: some StringProtocol) {
    guard !text.isEmpty, text.utf8.count <= Self.maximumLength else { return nil }
    var previousIsHyphen = true
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        previousIsHyphen = false
      case UInt8(ascii: "-") where !previousIsHyphen: previousIsHyphen = true
      default: return nil
      }
    }
    guard !previousIsHyphen else { return nil }
    self.text = String(text)
  }

  /// Makes an id from a title: lower case, å and ä as a, ö and ø as o, other letters by their plain form,
  /// everything else as hyphens; `fallback` when nothing is left.
  public init(slugOf title: String, fallback: Identifier) {
    self = Self.plainSlug(of: title) ?? Self.slug(of: title, fallback: fallback)
  }

  /// The id of a title of plain letters and those of Swedish, without a look at the tables of Unicode; nil for others
  /// and for long ones.
  private static func plainSlug(of title: String) -> Identifier? {
    guard title.utf8.count <= 44 else { return nil }
    var slug: [UInt8] = []
    slug.reserveCapacity(title.utf8.count)
    var bytes = title.utf8.makeIterator()
    while let byte = bytes.next() {
      switch byte {
      case 0x61...0x7A, 0x30...0x39: slug.append(byte)
      case 0x41...0x5A: slug.append(byte + 0x20)
      case 0xC3:
        switch bytes.next() {
        case 0xA5, 0xA4, 0x85, 0x84: slug.append(0x61)
        case 0xB6, 0x96: slug.append(0x6F)
        case 0xA9, 0x89: slug.append(0x65)
        default: return nil
        }
      case 0x80...: return nil
      default: if slug.last != 0x2D, !slug.isEmpty { slug.append(0x2D) }
      }
    }
    if slug.last == 0x2D { slug.removeLast() }
    return Identifier(String(decoding: slug, as: UTF8.self))
  }

  private static func slug(of title: String, fallback: Identifier) -> Identifier {
    var slug = ""
    for character in title.lowercased().decomposedStringWithCompatibilityMapping.unicodeScalars {
      switch character {
      case "a"..."z", "0"..."9": slug.unicodeScalars.append(character)
      case "æ": slug += "ae"
      case "ø": slug += "o"
      case "ß": slug += "ss"
      case _ where character.properties.canonicalCombiningClass != .notReordered: continue
      default: if !slug.hasSuffix("-") { slug += "-" }
      }
    }
    let words = slug.split(separator: "-")
    var short = ""
    for word in words {
      guard short.utf8.count + word.utf8.count + 1 <= 48 else { break }
      short += (short.isEmpty ? "" : "-") + word
    }
    return Identifier(short) ?? Identifier(words.first?.prefix(48) ?? "") ?? fallback
  }

  /// The id with a number behind it: `greeting-2`.
  public func numbered(_ number: Int) -> Identifier {
    let ending = "-\(number)"
    let stem = text.prefix(Self.maximumLength - ending.utf8.count)
    return Identifier(stem + ending) ?? Identifier(String(stem.dropLast()) + ending) ?? self
  }

  /// Orders by the bytes.
  public static func < (a: Identifier, b: Identifier) -> Bool { a.text < b.text }

  /// The id itself.
  public var description: String { text }

  /// The id of the text before a policy's first heading.
  public static let preamble = Identifier(known: "preamble")

  /// The id of what is shown outside every site of a workspace.
  package static let nowhere = Identifier(known: "nowhere")

  private init(known text: String) { self.text = text }
}
