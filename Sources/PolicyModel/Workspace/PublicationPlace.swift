/// A place where readers find a site.
public enum PublicationPlace: Sendable, Hashable {
  /// A folder of this machine, which a web server hands out.
  case directory(String)
  /// A branch of a git repository, by the repository's address.
  case git(repository: String, branch: String)
  /// A folder that rsync reaches: `host:path`, `rsync://host/module/path` or a path of this machine.
  case rsync(String)
  /// What rclone calls a remote, with a path in it: `remote:path`.
  case rclone(String)

  /// What kind of place it is, by the word that stands for it in `tenet.yml` and on the command line.
  public enum Kind: String, Sendable, CaseIterable {
    /// A folder of this machine.
    case directory
    /// A branch of a git repository.
    case git
    /// A folder that rsync reaches.
    case rsync
    /// A remote of rclone.
    case rclone
  }

  /// What kind of place it is.
  public var kind: Kind {
    switch self {
    case .directory: .directory
    case .git: .git
    case .rsync: .rsync
    case .rclone: .rclone
    }
  }

  /// The address as a program takes it; it may hold what nobody else is to read.
  package var address: String {
    switch self {
    case .directory(let address), .git(let address, _), .rsync(let address), .rclone(let address): address
    }
  }

  /// The place as it is told: without names and passwords that an address holds.
  public var told: String {
    let address = PublicationAddress.withoutSecrets(address)
    return if case .git(_, let branch) = self { "\(kind.rawValue):\(address)#\(branch)" } else {
      "\(kind.rawValue):\(address)"
    }
  }

  /// Reads a place as it is typed: `directory:/srv/www/press`, `git:ADDRESS#BRANCH`, `rsync:host:path`,
  /// `rclone:remote:path`; nil for anything else.
  public init?(typed text: String) {
    guard let colon = text.firstIndex(of: ":"), let kind = Kind(rawValue: String(text[..<colon])) else {
      return nil
    }
    let rest = text[text.index(after: colon)...]
    guard kind == .git else {
      self.init(kind, address: String(rest), branch: nil)
      return
    }
    guard let hash = rest.lastIndex(of: "#") else { return nil }
    self.init(kind, address: String(rest[..<hash]), branch: String(rest[rest.index(after: hash)...]))
  }

  /// Joins a kind with an address, and a repository's with its branch; nil when one of them cannot be one.
  package init?(_ kind: Kind, address: String, branch: String?) {
    guard PublicationAddress.isAddress(address, of: kind), (kind == .git) == (branch != nil) else {
      return nil
    }
    switch kind {
    case .directory: self = .directory(address)
    case .git:
      guard let branch, PublicationAddress.isBranch(branch) else { return nil }
      self = .git(repository: address, branch: branch)
    case .rsync: self = .rsync(address)
    case .rclone: self = .rclone(address)
    }
  }

  /// The same place when a path of this machine that does not begin at its root is counted from a folder.
  package func counted(from folder: String) -> PublicationPlace {
    func full(_ address: String) -> String {
      PublicationAddress.isRelativePath(address) ? PublicationAddress.path(address, from: folder) : address
    }
    return switch self {
    case .directory(let path): .directory(PublicationAddress.path(path, from: folder))
    case .git(let repository, let branch): .git(repository: full(repository), branch: branch)
    case .rsync(let address): .rsync(full(address))
    case .rclone: self
    }
  }
}
