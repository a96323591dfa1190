public import Messages
public import PolicyModel
import PolicyReading
import Storage

/// A small working workspace, from which an organisation goes on by writing its own texts over ours.
///
/// It has one of everything, passes `tenet check` and builds both sites; comments in the files teach what to do.
public struct Starter: Sendable {
  /// A file to be written.
  public struct File: Sendable, Equatable {
    /// The path in the workspace.
    public let path: String
    /// What it holds.
    public let text: String
  }

  /// Why nothing was written.
  public enum Refusal: Explained, Sendable, Equatable {
    /// A file stands where one would be written.
    case exists(path: String)
    /// Something that is no folder stands in the workspace's place.
    case notAFolder(path: String)

    /// What is in the way, and the way out.
    public var message: Message {
      switch self {
      case .exists(let path):
        "'\(path)' exists, and nothing is written over. Choose another folder, or move that file away."
      case .notAFolder(let path): "'\(path)' is a file. Choose another name for the folder."
      }
    }
  }

  /// The files, `tenet.yml` last: before it stands there the folder is no workspace.
  public let files: [File]

  private static let ignoreFile = ".gitignore"

  /// Writes the texts in a language; `organisation` is the name that readers see, with a placeholder instead of none.
  public init(_ language: StarterLanguage, organisation: String? = nil, today: CalendarDate) {
    let name = YAMLScalar.quoted(organisation ?? language.texts.organisation)
    files = language.texts.files(organisation: name, today: today).map { File(path: $0.path, text: $0.text) }
  }

  /// Writes the files into a folder, which need not exist; nothing is written when one of them is there already.
  ///
  /// - Returns: The paths of files that were there and that one can do with: git's list of what to ignore.
  public func write(into folder: String) throws -> [String] {
    let root = DiskPath.absolute(folder)
    if DiskPath.exists(root), (try? DiskFolder.names(in: root)) == nil {
      throw Refusal.notAFolder(path: folder)
    }
    var kept: [String] = []
    for file in files where DiskPath.exists(root + "/" + file.path) {
      guard file.path == Self.ignoreFile else {
        throw Refusal.exists(path: folder == "." ? file.path : folder + "/" + file.path)
      }
      kept.append(file.path)
    }
    for file in files where !kept.contains(file.path) {
      let path = root + "/" + file.path
      try DiskFolder.create(DiskPath.parent(of: path))
      try FileReplacement.write(Array(file.text.utf8), to: path)
    }
    return kept
  }
}
