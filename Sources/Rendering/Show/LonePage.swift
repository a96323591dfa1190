import Foundation

/// What pages have in common that stand outside a site and need nothing else.
package enum LonePage {
  /// Writes a link to styles that are to be had where the page is.
  static func linkStyles(_ address: String, into html: inout HTMLBuffer) {
    html.raw("<link rel=\"stylesheet\" href=\"")
    html.text(address)
    html.raw("\">\n")
  }
  /// Writes the styles, without comments and indentation, as the page's own style sheet.
  ///
  /// They stand in an address, so that no byte of them can end the element they stand in, and so that validators read
  /// the page as they read the pages of a site, whose styles lie beside them.
  static func writeStyles(_ templates: Templates, into html: inout HTMLBuffer) {
    writeStyles(templates.assets["styles/tenet.css"] ?? [], into: &html)
  }

  /// Writes a style sheet of its own as that of the page.
  package static func writeStyles(_ bytes: [UInt8], into html: inout HTMLBuffer) {
    let text = String(decoding: bytes, as: UTF8.self).replacing(
      #/\/\*.*?\*\//#.dotMatchesNewlines(), with: "")
    let lines = text.split(separator: "\n").map { line in line.drop { $0 == " " || $0 == "\t" } }
    let styles = lines.filter { !$0.isEmpty }.joined(separator: "\n") + "\n"
    html.raw("<link rel=\"stylesheet\" href=\"data:text/css;charset=utf-8;base64,")
    html.plain(Data(styles.utf8).base64EncodedString())
    html.raw("\">\n")
  }
}
