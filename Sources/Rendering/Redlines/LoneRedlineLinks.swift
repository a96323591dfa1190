import MarkdownTree
import PolicyModel

/// The links of a redline outside a site: to elements that are on the page, and to the world.
struct LoneRedlineLinks: LinkResolver {
  /// The ids on the page.
  let ids: Set<String>

  func resolve(link destination: ArraySlice<UInt8>) -> LinkResolution {
    switch LinkTarget(written: String(decoding: destination, as: UTF8.self)) {
    case .element(let id) where ids.contains(id.text):
      return .unchanged
    case .external(let address):
      let attributes = address.hasPrefix("http") ? [HTMLAttribute("rel", "external")] : []
      return .replaced(destination: Array(address.utf8), attributes: attributes)
    default: return .dropped
    }
  }

  func resolve(image source: ArraySlice<UInt8>) -> ImageResolution { .dropped }
}
