import Editions
package import PolicyModel
import Rendering
import SourceText
import Storage
import Timelines

/// The pictures and files of a site, ready to be written.
package struct SiteMedia: Sendable {
  /// The bytes by the path on the site.
  package let files: [(path: PagePath, bytes: [UInt8])]
  /// What pages need to know of them.
  package let facts: [Identifier: MediaFile]

  /// The largest file, in bytes.
  private static let fileSize = 256 * 1024 * 1024

  /// Reads the files of those media that a site shows.
  ///
  /// Pictures are written without metadata, except whose they are and on what terms they may be used; a file that only
  /// calls itself a picture is refused. Other files are written as they are, of which a rule warns.
  package static func read(
    _ entries: EntryList<MediaEntry>, of dated: DatedWorkspace, from store: some FileStore
  )
    throws
    -> SiteMedia
  {
    var written: [(path: PagePath, bytes: [UInt8])] = []
    var facts: [Identifier: MediaFile] = [:]
    for item in dated.past.registers.media {
      guard let entry = entries[item.id.value] else { continue }
      let files: any FileStore = dated.frozenMedia[item.id.value] ?? store
      let original = try files.read(item.file.value, limit: Self.fileSize)
      let format = ImageFormat(original, named: item.fileExtension)
      let rights = MediaRights(entry, languages: dated.past.configuration.languages)
      let clean = format.cleaned(original, rights: rights)
      if clean == nil, ImageFormat.endings.contains(item.fileExtension) {
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
