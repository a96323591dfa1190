import Editions
import PolicyModel
import Rendering
import SourceText
import Storage

/// The pictures and files of a site, ready to be written.
struct SiteMedia: Sendable {
  /// The bytes by the path on the site.
  let files: [(path: PagePath, bytes: [UInt8])]
  /// What pages need to know of them.
  let facts: [Identifier: MediaFile]

  /// Reads the files of those media that a site shows.
  ///
  /// JPEG and PNG are written without metadata; a file that only calls itself one of them is refused. Other files
  /// are written as they are, of which a rule warns.
  static func read(_ entries: EntryList<MediaEntry>, of workspace: Workspace, from store: some FileStore)
    throws
    -> SiteMedia
  {
    var files: [(path: PagePath, bytes: [UInt8])] = []
    var facts: [Identifier: MediaFile] = [:]
    for item in workspace.registers.media {
      guard let entry = entries[item.id.value] else { continue }
      let original = try store.read(item.file.value, limit: 256 * 1024 * 1024)
      let format = ImageFormat(original)
      let clean = format.withoutMetadata(original)
      if clean == nil, ["jpg", "jpeg", "png"].contains(item.fileExtension) {
        throw MediaFault(path: item.file.value)
      }
      let bytes = clean ?? original
      let size = format.size(bytes)
      files.append((SiteAddresses.media(entry.id, fileExtension: entry.fileExtension), bytes))
      facts[entry.id] = MediaFile(byteCount: bytes.count, width: size?.width, height: size?.height)
    }
    return SiteMedia(files: files, facts: facts)
  }
}
