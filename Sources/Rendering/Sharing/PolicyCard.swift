import Editions
import MarkdownTree
import PolicyModel

/// The picture by which a policy is known where somebody shares its address: its title, and whose it is, as a drawing.
///
/// It says nothing that the policy's page does not say.
package struct PolicyCard: Sendable {
  /// Where the picture lies, once it is made of the drawing.
  package let path: PagePath
  /// The drawing (SVG).
  package let drawing: String

  /// The width of the picture, in pixels.
  package static let width = 1200
  /// The height of the picture, in pixels.
  package static let height = 630

  /// The cards of those policies of a site that have no picture of their own.
  package static func all<Reader: OutsideAudience>(of site: SiteEdition<Reader>, templates: Templates)
    -> [PolicyCard]
  {
    site.languages.flatMap { language in
      let words = templates.words(in: language)
      let name = site.organisation.name.text(in: language, fallbacks: site.languages)
      return (site.editions[language] ?? []).filter { $0.ownPictures.isEmpty }.map { edition in
        PolicyCard(
          path: SiteAddresses.card(of: edition.policy, language),
          drawing: draw(
            edition.title.text, above: words("class-\(edition.policyClass.rawValue)"), below: name))
      }
    }
  }

  private static func draw(_ title: String, above eyebrow: String, below name: String) -> String {
    let (lines, size) = CardLines.fit(title, width: width - 160)
    let step = size + size / 6
    let first = (height - step * (lines.count - 1)) / 2 + size / 4
    func text(_ text: String, _ y: Int, _ size: Int, _ family: String, _ colour: String) -> String {
      var escaped = HTMLBuffer()
      escaped.text(text)
      return """
        <text x="80" y="\(y)" font-family="\(family)" font-size="\(size)" fill="\(colour)">\(escaped.string)</text>

        """
    }
    let titles = lines.enumerated().map { text($1, first + $0 * step, size, "serif", "#f2f6f3") }
    return """
      <svg xmlns="http://www.w3.org/2000/svg" width="\(width)" height="\(height)" viewBox="0 0 \(width) \(height)">
      <rect width="\(width)" height="\(height)" fill="#0f3b2e"/>
      <rect x="80" y="150" width="96" height="4" fill="#8fd3b5"/>
      \(text(eyebrow, 120, 32, "sans-serif", "#c2d6cc"))\(titles.joined())\
      \(text(name, height - 70, 36, "sans-serif", "#f2f6f3"))</svg>

      """
  }
}

/// A title in lines that fit beside each other, without anything that measures letters.
enum CardLines {
  /// The sizes of letters to choose from, with the most lines that each may have.
  private static let sizes = [(84, 3), (68, 4), (54, 5)]

  /// The lines, and the largest size in which they fit; what does not fit at all ends with an ellipsis.
  static func fit(_ title: String, width: Int) -> (lines: [String], size: Int) {
    for (size, most) in sizes {
      let lines = wrap(title, at: width * 100 / size)
      if lines.count <= most, lines.allSatisfy({ measure($0) <= width * 100 / size }) { return (lines, size) }
    }
    let (size, most) = sizes[sizes.count - 1]
    let lines = wrap(title, at: width * 100 / size)
    return (
      lines.prefix(most - 1) + [lines.dropFirst(most - 1).first.map { $0 + " …" }].compactMap { $0 }, size
    )
  }

  private static func wrap(_ title: String, at width: Int) -> [String] {
    var lines: [String] = []
    for word in title.split(whereSeparator: \.isWhitespace) {
      if let last = lines.last, measure(last + " " + word) <= width {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }

  /// About how wide a text is, in hundredths of the size of its letters.
  private static func measure(_ text: String) -> Int {
    text.reduce(0) { width, sign in
      switch sign {
      case "i", "j", "l", "t", "f", "r", "I", " ", ".", ",", ":", "'", "’", "-": width + 32
      case "m", "w", "M", "W": width + 86
      default: width + (sign.isUppercase ? 72 : 54)
      }
    }
  }
}

extension Edition {
  /// The pictures in the policy's own text, in its order.
  var ownPictures: [Identifier] {
    allElements.flatMap { element in
      element.body.nodes.indices.filter { element.body.nodes[$0].kind == .image }.compactMap { node in
        guard case .media(let id)? = LinkTarget(written: element.body.destination(of: node)) else {
          return nil
        }
        return id
      }
    }
  }
}
