internal import PolicyModel
internal import Storage

/// A folder of this machine that readers look into, as it stands.
struct ReadersFolder: Sendable {
  /// Where it is and where its versions are.
  let place: VersionedPlace
  /// How readers come to what is in it.
  let shape: Shape

  /// How readers come to what is in a folder.
  enum Shape: Sendable, Equatable {
    /// There is nothing yet.
    case nothing
    /// Over a link to a version.
    case link(version: Int)
    /// It is a folder like any other.
    case folder
  }

  /// Looks at a path; a link that does not lead to a version is followed first.
  static func find(_ path: String, for target: PublicationPlace) throws -> ReadersFolder {
    var path = DiskPath.absolute(path)
    for _ in 0..<32 {
      let place = VersionedPlace(parent: DiskPath.parent(of: path), name: DiskPath.name(of: path))
      guard !place.name.isEmpty, place.name != "/" else { throw PublicationRefusal.noFolder(place: target) }
      guard let link = SymbolicLink.target(of: path) else {
        return switch FolderListing.kind(of: path) {
        case nil: ReadersFolder(place: place, shape: .nothing)
        case .folder: ReadersFolder(place: place, shape: .folder)
        default: throw PublicationRefusal.noFolder(place: target)
        }
      }
      if let version = place.version(ofLink: link) {
        return ReadersFolder(place: place, shape: .link(version: version))
      }
      path = DiskPath.absolute(link.hasPrefix("/") ? link : place.parent + "/" + link)
    }
    throw PublicationRefusal.noFolder(place: target)
  }

  /// The folder that readers see now; nil when there is none.
  var shown: String? {
    switch shape {
    case .nothing: nil
    case .link(let version): "\(place.versions)/\(VersionedPlace.name(of: version))"
    case .folder: place.path
    }
  }

  /// The versions that are there.
  func versions() throws(StorageError) -> [Int] {
    guard DiskPath.exists(place.versions) else { return [] }
    return try DiskFolder.names(in: place.versions).compactMap { VersionedPlace.version(named: $0) }
  }
}
