import PolicyModel

/// The addresses of a site's pages.
///
/// Ids that pages of the site use are not free for policies; a rule sees to that.
package enum SiteAddresses {
  /// The start page of a language.
  package static func start(_ language: Language) -> PagePath { PagePath(folder: language.tag) }

  /// A policy.
  package static func policy(_ id: Identifier, _ language: Language) -> PagePath {
    PagePath(folder: "\(language)/\(id)")
  }

  /// The picture by which a policy is known where its address is shared.
  package static func card(of id: Identifier, _ language: Language) -> PagePath {
    PagePath(file: "\(language)/\(id)/card.png")
  }

  /// Everything that ever changed of a policy.
  package static func changes(of id: Identifier, _ language: Language) -> PagePath {
    PagePath(folder: "\(language)/\(id)/changes")
  }

  /// The text of a policy that began to be in force on a day, when it is not the one that the policy's page shows.
  package static func revision(of id: Identifier, _ date: CalendarDate, _ language: Language) -> PagePath {
    PagePath(folder: "\(language)/\(id)/r/\(date)")
  }

  /// What that text changed.
  package static func revisionChanges(of id: Identifier, _ date: CalendarDate, _ language: Language)
    -> PagePath
  {
    PagePath(folder: "\(language)/\(id)/r/\(date)/changes")
  }

  /// What has changed between that text and the one in force.
  package static func changesSince(_ date: CalendarDate, of id: Identifier, _ language: Language) -> PagePath
  {
    PagePath(folder: "\(language)/\(id)/r/\(date)/since")
  }

  /// A proposal for a policy.
  package static func proposal(for id: Identifier, _ language: Language) -> PagePath {
    PagePath(folder: "\(language)/\(id)/proposal")
  }

  /// What that text changed in a department's form of the policy.
  package static func revisionChanges(
    of id: Identifier, _ date: CalendarDate, for department: Identifier, _ language: Language
  ) -> PagePath {
    PagePath(folder: "\(language)/\(id)/r/\(date)/changes/\(department)")
  }

  /// A policy as a department has it.
  package static func departmentPolicy(_ id: Identifier, _ department: Identifier, _ language: Language)
    -> PagePath
  {
    PagePath(folder: "\(language)/\(id)/d/\(department)")
  }

  /// How that text differs from the common one.
  package static func departures(of department: Identifier, from id: Identifier, _ language: Language)
    -> PagePath
  {
    PagePath(folder: "\(language)/\(id)/d/\(department)/changes")
  }

  /// What a proposal would change in a department's form of a policy.
  package static func proposal(for id: Identifier, in department: Identifier, _ language: Language)
    -> PagePath
  {
    PagePath(folder: "\(language)/\(id)/proposal/\(department)")
  }

  /// A policy on a card, to be printed and kept at hand; as a department has it when one is named.
  package static func card(of id: Identifier, for department: Identifier? = nil, _ language: Language)
    -> PagePath
  {
    PagePath(folder: "\(language)/\(id)/" + (department.map { "d/\($0)/" } ?? "") + "card")
  }

  /// A page of its own, such as `accounts`, or one under it.
  package static func section(_ section: Section, _ language: Language, item id: Identifier? = nil)
    -> PagePath
  {
    PagePath(folder: "\(language)/\(section.rawValue)" + (id.map { "/\($0)" } ?? ""))
  }

  /// The index of departments, roles or channels, or the page of one; nil for kinds that have no pages.
  package static func group(_ kind: ScopeTerm.Kind, _ language: Language, item id: Identifier? = nil)
    -> PagePath?
  {
    switch kind {
    case .department: section(.departments, language, item: id)
    case .role: section(.roles, language, item: id)
    case .channel: section(.channels, language, item: id)
    case .capacity, .time, .device: nil
    }
  }

  /// A picture or file.
  ///
  /// It bears its id: what it is called in the workspace stays there.
  package static func media(_ id: Identifier, fileExtension: String) -> PagePath {
    PagePath(file: "media/\(id)" + (fileExtension.isEmpty ? "" : ".\(fileExtension)"))
  }

  /// The parts of addresses that say nothing of a workspace, since every site has them.
  package static let commonParts =
    Section.allCases.map(\.rawValue) + [
      "atom", "card", "changes", "credits", "d", "entries", "feed", "index", "media", "news", "ninjs",
      "places",
      "proposal", "r", "robots", "rss", "rules", "scripts", "since", "sitemap", "styles", "text", "texts",
      "words",
    ]

  /// The pages that a site makes besides those of policies.
  package enum Section: String, Sendable, CaseIterable {
    /// Departments.
    case departments
    /// Roles.
    case roles
    /// Channels.
    case channels
    /// What applies to everybody.
    case everybody
    /// Cases.
    case cases
    /// Accounts in the organisation's name.
    case accounts
    /// What words mean.
    case glossary
    /// Whom to ask.
    case contacts
    /// Press items.
    case press
    /// Pictures for the press.
    case media
    /// What is new.
    case new
    /// How usable the site is for everybody.
    case accessibility
    /// What applies to the reader, and answers to her questions.
    case applies
    /// Guidelines by how binding they are.
    case strengths
    /// The search.
    case search
    /// What those who look after policies have to do.
    case health
    /// Questions to test oneself with.
    case quiz
  }
}
