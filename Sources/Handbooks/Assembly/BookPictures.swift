import Editions
import Foundation
import PolicyModel
import Rendering
import SiteBuilding

/// The pictures of a handbook as addresses that hold them.
package enum BookPictures {
  private static let kinds = [
    "jpg": "image/jpeg", "jpeg": "image/jpeg", "png": "image/png", "gif": "image/gif", "webp": "image/webp",
    "svg": "image/svg+xml",
  ]

  /// The addresses of those files that are pictures, cleaned as on every site.
  package static func addresses(_ media: SiteMedia, in entries: EntryList<MediaEntry>) -> [Identifier: String]
  {
    let files = Dictionary(
      media.files.map { ($0.path, $0.bytes) }, uniquingKeysWith: { first, _ in first })
    var addresses: [Identifier: String] = [:]
    for entry in entries {
      let path = SiteAddresses.media(entry.id, fileExtension: entry.fileExtension)
      guard let bytes = files[path], let kind = kinds[entry.fileExtension] else { continue }
      addresses[entry.id] = "data:\(kind);base64,\(Data(bytes).base64EncodedString())"
    }
    return addresses
  }
}
