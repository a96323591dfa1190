/// What stands around the text of a web page: the way to it, menus, who saved it when.
enum PageFurniture {
  private static let names: Set<String> = [
    "breadcrumb", "breadcrumbs", "breadcrumb-section", "page-metadata", "toc-macro", "nav", "navbar",
    "navigation", "menu", "sidebar", "footer", "page-footer", "site-footer", "printfooter", "catlinks",
    "mw-navigation", "attachments", "pagesection", "share", "cookie-banner", "skip-link", "noprint",
  ]
  private static let roles: Set<String> = ["navigation", "contentinfo", "search", "banner"]

  /// Whether a part of a page is such, by what its author calls it.
  static func holds(_ attributes: PandocAttributes) -> Bool {
    ([attributes.id] + attributes.classes).contains { names.contains($0.lowercased()) }
      || attributes.role.map(roles.contains) == true
  }
}
