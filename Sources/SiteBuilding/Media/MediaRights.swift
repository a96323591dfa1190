import Editions
internal import PolicyModel
import Rendering

/// Whose a picture is and on what terms it may be used, as it stands in the picture's own file: an XMP packet (ISO 16684-1).
///
/// It is written from the register, never taken over from the file: what else somebody wrote there stays at home.
struct MediaRights: Sendable {
  /// The packet; nil when nothing is known.
  let packet: [UInt8]?

  /// Nothing to say.
  static let none = MediaRights(packet: nil)

  private init(packet: [UInt8]?) { self.packet = packet }

  /// Takes a medium of a site in some languages, the first of which counts where only one text fits.
  init(_ entry: MediaEntry, languages: [Language]) {
    func text(_ text: LocalizedText?, _ language: Language) -> String? {
      text.flatMap { $0.covers(language) ? $0.text(in: language, fallbacks: languages) : nil }
    }
    let credit = entry.credit?.text(in: languages.first ?? .undetermined, fallbacks: languages)
    let licence = entry.licence?.text(in: languages.first ?? .undetermined, fallbacks: languages)
    guard credit != nil || licence != nil else {
      packet = nil
      return
    }
    var lines = ["<rdf:Description rdf:about=\"\"", "xmlns:photoshop=\"http://ns.adobe.com/photoshop/1.0/\""]
    lines.append("xmlns:xmpRights=\"http://ns.adobe.com/xap/1.0/rights/\"")
    if let credit { lines.append("photoshop:Credit=\"\(credit.escapedForXML)\"") }
    if let address = licence.flatMap(LicenceAddress.of) {
      lines.append("xmpRights:WebStatement=\"\(address.escapedForXML)\"")
    }
    var body = lines.joined(separator: " ") + ">"
    if let licence {
      func item(_ tag: String, _ text: String) -> String {
        "<rdf:li xml:lang=\"\(tag)\">\(text.escapedForXML)</rdf:li>"
      }
      let others = languages.compactMap { language in
        text(entry.licence, language).map { item(language.tag, $0) }
      }
      body += "<xmpRights:UsageTerms><rdf:Alt>\(item("x-default", licence))\(others.joined())</rdf:Alt>"
      body += "</xmpRights:UsageTerms>"
    }
    body += "</rdf:Description>"
    packet = Array(
      """
      <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">\(body)\
      </rdf:RDF></x:xmpmeta>
      """.utf8)
  }

  /// The packet with the marks by which programs find it in a file that is no XML.
  var wrapped: [UInt8]? {
    packet.map { packet in
      Array("<?xpacket begin=\"\u{FEFF}\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>".utf8) + packet
        + Array("<?xpacket end=\"r\"?>".utf8)
    }
  }
}

extension String {
  fileprivate var escapedForXML: String {
    replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      .replacing("\"", with: "&quot;")
  }
}
