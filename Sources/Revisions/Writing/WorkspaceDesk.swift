package import Storage

/// The folder of a workspace for what is of this computer alone: locks, work that is under way, a log.
package enum WorkspaceDesk {
  /// Where it is.
  package static func path(in root: String) -> String { root + "/.tenet" }

  /// Makes the folder when it is not there, and gives its path.
  package static func folder(in root: String) throws(StorageError) -> String {
    let folder = path(in: root)
    if !DiskPath.exists(folder) {
      try DiskFolder.create(folder)
      // git keeps away from it, whatever the workspace's own .gitignore says.
      try FileReplacement.write(Array("*\n".utf8), to: folder + "/.gitignore")
    }
    return folder
  }
}
