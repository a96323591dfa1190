public import Messages
public import PolicyModel

/// Why two versions were not compared; each is a mistake that whoever asked can mend, told in one sentence.
public enum DiffRefusal: Explained, Sendable, Equatable {
  /// The policy has never been approved.
  case noRevisions(policy: Identifier)
  /// There is no such policy in the workspace.
  case noPolicy(Identifier, nearest: String?)
  /// There is no workspace here, and a policy was asked for.
  case noWorkspace(Identifier)
  /// `tenet.yml` cannot be understood.
  case workspaceUnreadable(path: String)
  /// A revision or path that git does not know, in git's own words.
  case notInGit(written: String, complaint: String)
  /// A file that is no text.
  case notText(path: String)
  /// These readers may read nothing of either side.
  case nothingReadable(policy: Identifier, Visibility)
  /// An option that is for policies, and one side is a file.
  case needsPolicies(option: String)
  /// There is no such department in `tenet.yml`.
  case noDepartment(Identifier, nearest: String?)
  /// Two folders are too much for one page.
  case foldersAsDocument

  /// One sentence for the person at the terminal.
  public var message: Message {
    switch self {
    case .noRevisions(let policy):
      "'\(policy)' has no revisions yet: 'tenet approve \(policy)' makes the first"
    case .noPolicy(let policy, let nearest?): "there is no policy '\(policy)': did you mean '\(nearest)'?"
    case .noPolicy(let policy, nil): "there is no policy '\(policy)' in the workspace"
    case .noWorkspace(let policy):
      "'\(policy)' is neither a file nor a policy: there is no 'tenet.yml' in this folder or above"
    case .workspaceUnreadable(let path): "'\(path)/tenet.yml' cannot be understood: 'tenet check' says why"
    case .notInGit(let written, let complaint): "git does not give '\(written)': \(complaint)"
    case .notText(let path): "'\(path)' is not UTF-8 text: save it as UTF-8 in your editor"
    case .nothingReadable(let policy, let visibility):
      "nothing of '\(policy)' may be read by \(visibility.rawValue) readers, neither before nor now"
    case .needsPolicies(let option):
      "\(option) is for two policies of a workspace: a file by itself does not say who reads it"
    case .noDepartment(let department, let nearest?):
      "there is no department '\(department)': did you mean '\(nearest)'?"
    case .noDepartment(let department, nil):
      "there is no department '\(department)' in tenet.yml, under 'departments:'"
    case .foldersAsDocument: "two folders are compared as text, md or json: say which with --format"
    }
  }

  /// Whether the command line was wrong, and not the content.
  public var isUsage: Bool {
    switch self {
    case .noPolicy, .noWorkspace, .needsPolicies, .foldersAsDocument, .noDepartment, .notInGit: true
    case .noRevisions, .notText, .nothingReadable, .workspaceUnreadable: false
    }
  }
}
