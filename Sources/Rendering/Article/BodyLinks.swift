import Editions
import MarkdownTree
import PolicyModel

/// Makes links of a text into links of a page: to elements and policies of the same site, to references,
/// to the world; and pictures into those of the site.
///
/// What the audience cannot be led to stays as text.
struct BodyLinks: LinkResolver {
  let scene: PageScene
  let policy: Identifier?
  /// Whether words of the glossary lead to it, and to which of them a text has already led.
  var terms: TermLinks?

  init(scene: PageScene, policy: Identifier?, terms: TermLinks? = nil) {
    self.scene = scene
    self.policy = policy
    self.terms = terms
  }

  func links(inText text: ArraySlice<UInt8>) -> [TextLink] { terms?.links(inText: text, scene) ?? [] }

  func resolve(link destination: ArraySlice<UInt8>) -> LinkResolution {
    guard let target = LinkTarget(written: String(decoding: destination, as: UTF8.self)) else {
      return .dropped
    }
    switch target {
    case .external(let address):
      let leaves = address.hasPrefix("http")
      return .replaced(
        destination: Array(address.utf8), attributes: leaves ? [HTMLAttribute("rel", "external")] : [])
    case .relative:
      return .dropped
    case .element, .policy, .reference, .media:
      guard let place = scene.directory.place(of: target, in: policy) else { return .dropped }
      if let page = place.page {
        return .replaced(destination: Array(scene.path.href(to: page, fragment: place.fragment).utf8))
      }
      guard let external = place.external else { return .dropped }
      return .replaced(destination: Array(external.utf8), attributes: [HTMLAttribute("rel", "external")])
    }
  }

  func resolve(image source: ArraySlice<UInt8>) -> ImageResolution {
    guard case .media(let id)? = LinkTarget(written: String(decoding: source, as: UTF8.self)),
      let medium = scene.directory.registers.media[id], let source = self.source(of: medium)
    else { return .dropped }
    var attributes: [HTMLAttribute] = []
    if let file = scene.directory.mediaFiles[id], let width = file.width, let height = file.height {
      attributes = [HTMLAttribute("width", String(width)), HTMLAttribute("height", String(height))]
    }
    if scene.book == nil { attributes.append(HTMLAttribute("loading", "lazy")) }
    let alternative = medium.alt.map { Array(scene.directory.passage($0).text.utf8) }
    return .replaced(
      source: Array(source.utf8), alternative: alternative, attributes: attributes)
  }

  /// Where a picture is taken from; nil for a document without pictures.
  private func source(of medium: MediaEntry) -> String? {
    guard let document = scene.directory.loneDocument else {
      return scene.path.href(to: SiteAddresses.media(medium.id, fileExtension: medium.fileExtension))
    }
    return document.book?.pictures[medium.id]
  }
}
