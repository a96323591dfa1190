import Editions
internal import PolicyModel
import Rendering
import SourceText
import Storage
import Timelines

/// The pictures and files of a site, ready to be written.
struct SiteMedia: Sendable {
  /// The bytes by the path on the site.
  let files: [(path: PagePath, bytes: [UInt8])]
  /// What pages need to know of them.
  let facts: [Identifier: MediaFile]

  /// The largest file, in bytes.
  private static let fileSize = 256 * 1024 * 1024

  /// Reads the files of those media that a site shows.
  ///
  /// JPEG and PNG are written without metadata; a file that only calls itself one of them is refused. Other files
  /// are written as they are, of which a rule warns.
  static func read(_ entries: EntryList<MediaEntry>, of dated: DatedWorkspace, from store: some FileStore)
    throws
    -> SiteMedia
  {
    var written: [(path: PagePath, bytes: [UInt8])] = []
    var facts: [Identifier: MediaFile] = [:]
    for item in dated.past.registers.media {
      guard let entry = entries[item.id.value] else { continue }
      let files: any FileStore = dated.frozenMedia[item.id.value] ?? store
      let original = try files.read(item.file.value, limit: Self.fileSize)
      let format = ImageFormat(original)
      let clean = format.withoutMetadata(original)
      if clean == nil, ["jpg", "jpeg", "png"].contains(item.fileExtension) {
        throw MediaFault(path: item.file.value)
      }
      let bytes = clean ?? original
      let size = format.size(bytes)
      written.append((SiteAddresses.media(entry.id, fileExtension: entry.fileExtension), bytes))
      facts[entry.id] = MediaFile(byteCount: bytes.count, width: size?.width, height: size?.height)
    }
    return SiteMedia(files: written, facts: facts)
  }
}
