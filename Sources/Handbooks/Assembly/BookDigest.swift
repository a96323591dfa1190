import Editions
import PolicyModel
import Rendering
import Revisions

/// By what two handbooks with the same contents are told from others.
enum BookDigest {
  /// The first sixteen digits of the SHA-256 digest of what a book says, in groups of four.
  static func digest(of cover: BookCover, _ parts: [BookPart], _ scene: PageScene) -> String {
    var html = HTMLBuffer()
    for line in [cover.title.text, cover.subtitle?.text ?? "", cover.organisation] + cover.readers {
      html.plain(line + "\n")
    }
    for part in parts { PartWriter(scene).write(part, into: &html) }
    let digits = Array(ContentDigest(of: html.bytes).text.prefix(16))
    return stride(from: 0, to: digits.count, by: 4).map { String(digits[$0..<$0 + 4]) }
      .joined(separator: " ")
  }
}
