import PolicyModel

/// What a file of a workspace is, as its path tells.
enum WorkspaceFile: Hashable {
  /// `tenet.yml`.
  case configuration
  /// `registers/NAME.yml`.
  case register(name: String)
  /// `press/*.md`.
  case pressItem
  /// `…/policy.md`.
  case policy
  /// `…/policy.LANGUAGE.md` or `…/departments/DEPARTMENT.LANGUAGE.md`.
  case translation
  /// `…/departments/DEPARTMENT.md`.
  case variant
  /// `…/basis.json`.
  case basis
  /// `handbooks/NAME.yml`.
  case handbook
  /// Markdown or YAML where nothing of the kind is expected.
  case stray
  /// Anything else: pictures, templates, what other programs need.
  case other

  /// Tells what the file at a path is.
  init(path: String) {
    let parts = path.split(separator: "/").map(String.init)
    let name = parts.last ?? ""
    let folder = parts.dropLast().last
    switch parts.first {
    case "tenet.yml" where parts.count == 1: self = .configuration
    case "templates", "media": self = .other
    case "handbooks":
      let isOutline = parts.count == 2 && name.hasSuffix(".yml")
      self = isOutline ? .handbook : name.hasSuffix(".yaml") || name.hasSuffix(".yml") ? .stray : .other
    case "registers" where parts.count == 2 && name.hasSuffix(".yml"):
      let register = String(name.dropLast(4))
      self = RegisterReader.names.contains(register) ? .register(name: register) : .stray
    case "press" where name.hasSuffix(".md"): self = .pressItem
    case _ where parts.dropLast().contains("revisions"): self = .other
    case _ where name == Basis.fileName && parts.count > 1: self = .basis
    case _ where name == "policy.md" && parts.count > 1: self = .policy
    case _ where name.hasPrefix("policy.") && name.hasSuffix(".md") && parts.count > 1: self = .translation
    case _ where folder == "departments" && parts.count > 2 && name.hasSuffix(".md"):
      self = name.split(separator: ".").count > 2 ? .translation : .variant
    case _ where name.lowercased() == "readme.md": self = .other
    case _
    where name.hasSuffix(".md") || name.hasSuffix(".markdown")
      || (parts.count == 1 && name.hasSuffix(".yaml")):
      self = .stray
    default: self = .other
    }
  }
}
