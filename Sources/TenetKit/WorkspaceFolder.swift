import Diagnostics
import PolicyModel
import PolicyReading
import Storage

/// A workspace on the disk: where everything begins.
public struct WorkspaceFolder: Sendable {
  /// The folder, as an absolute path.
  public let path: String
  let store: DiskStore

  /// Takes the folder that holds `tenet.yml`.
  public init(_ path: String) {
    self.store = DiskStore(root: path)
    self.path = store.root
  }

  /// Finds the workspace for a folder: the nearest one upwards that holds `tenet.yml`, else `policies` in it; nil
  /// when there is none.
  public static func find(from folder: String) -> WorkspaceFolder? {
    var candidate = DiskPath.absolute(folder)
    while true {
      if DiskPath.exists(candidate + "/tenet.yml") { return WorkspaceFolder(candidate) }
      guard candidate != "/" else { break }
      candidate = DiskPath.parent(of: candidate)
    }
    let policies = DiskPath.absolute(folder) + "/policies"
    return DiskPath.exists(policies + "/tenet.yml") ? WorkspaceFolder(policies) : nil
  }

  /// The workspace in which a folder lies, or that lies in it as `policies`; nil when there is none.
  public static func around(_ folder: String) -> WorkspaceFolder? {
    let policies = DiskPath.absolute(folder) + "/policies"
    if DiskPath.exists(policies + "/tenet.yml") { return WorkspaceFolder(policies) }
    var candidate = DiskPath.parent(of: DiskPath.absolute(folder))
    while candidate != "/" {
      if DiskPath.exists(candidate + "/tenet.yml") { return WorkspaceFolder(candidate) }
      candidate = DiskPath.parent(of: candidate)
    }
    return nil
  }
}
