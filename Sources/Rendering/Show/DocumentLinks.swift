import MarkdownTree
import PolicyModel

/// Links of a document without ids: those to places in it are text.
package struct DocumentLinks: LinkResolver {
  private let links: BodyLinks

  /// Links of a text; `policy` is where `#id` leads.
  package init(_ scene: PageScene, policy: Identifier) {
    links = BodyLinks(scene: scene, policy: policy)
  }

  /// The world's addresses, and no others.
  package func resolve(link destination: ArraySlice<UInt8>) -> LinkResolution {
    let resolution = links.resolve(link: destination)
    if case .replaced(let destination, _) = resolution, destination.first == UInt8(ascii: "#") {
      return .dropped
    }
    return resolution
  }

  /// What a picture shows, in its place.
  package func resolve(image source: ArraySlice<UInt8>) -> ImageResolution { .dropped }
}
