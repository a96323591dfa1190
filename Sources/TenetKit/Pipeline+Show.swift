import Editions
import JSONText
public import PolicyModel
import Rendering
import SourceText

/// How `tenet show` writes a policy.
public enum ShowFormat: Sendable, Equatable {
  /// For a terminal of a width.
  case text(width: Int, colour: Bool)
  /// One Markdown document.
  case markdown
  /// For other programs.
  case json
  /// One page that needs nothing else.
  case html
}

extension Pipeline {
  /// One policy in one language as readers of a visibility may read it; nil when they may read nothing of it.
  ///
  /// With a department it is the policy as that department has it, its variants and those above it resolved.
  ///
  /// With a role, what is for other roles only is left out.
  ///
  /// Throws when the templates of the workspace cannot be used.
  public func show(
    _ policy: Identifier, of workspace: Workspace, in language: Language, to visibility: Visibility,
    for department: Identifier? = nil, role: Identifier? = nil, as format: ShowFormat, at moment: Moment
  ) async throws -> String? {
    // Editions for readers outside know nothing of departments: there the variants are resolved before.
    let workspace =
      visibility < .internal ? department.map(workspace.resolved) ?? workspace : workspace
    func show<Reader: Audience>(_ reader: Reader.Type) async throws -> String? {
      let projector = Projector<Reader>(workspace, at: moment)
      return try await self.show(policy, projector, workspace, language, (department, role), format)
    }
    return switch visibility {
    case .public: try await show(PublicAudience.self)
    case .partner: try await show(PartnerAudience.self)
    case .internal: try await show(InternalAudience.self)
    case .restricted: try await show(RestrictedAudience.self)
    }
  }

  private func show<Reader: Audience>(
    _ policy: Identifier, _ projector: Projector<Reader>, _ workspace: Workspace, _ language: Language,
    _ reader: (department: Identifier?, role: Identifier?), _ format: ShowFormat
  ) async throws -> String? {
    let shown = ShownPolicy(
      await projector.project(workspace.site(for: Reader.visibility)), policy: policy, language: language,
      department: reader.department,
      role: reader.role,
      templates: try templates(workspace))
    guard let shown else { return nil }
    switch format {
    case .text(let width, let colour): return shown.text(width: width, colour: colour)
    case .markdown: return shown.markdown()
    case .json: return shown.json().text(.indented) + "\n"
    case .html: return String(decoding: try shown.page(), as: UTF8.self)
    }
  }
}

extension Workspace {
  /// The first site for a visibility; one without an address when `tenet.yml` has none.
  func site(for visibility: Visibility) -> Site {
    configuration.sites.first { $0.visibility == visibility }
      ?? Site(
        id: Located(.nowhere, at: SourceLocation(path: "tenet.yml")), name: nil, visibility: visibility,
        url: nil, contact: nil)
  }
}
