import Messages
import PolicyModel
import SiteBuilding

/// The preview: what each request is answered with.
///
/// It knows no socket and no disk, so nothing but what it holds can be asked for.
package struct Preview: Sendable {
  /// What is shown, and what will be.
  package let hub: PreviewHub
  private let hosts: HostCheck
  private let language: MessageLanguage

  /// The folder of the preview's own pages, which no site can have as its name.
  package static let own = "_preview"

  /// Takes what is shown, whose requests are answered, and the language of messages.
  package init(_ hub: PreviewHub, hosts: HostCheck, language: MessageLanguage) {
    self.hub = hub
    self.hosts = hosts
    self.language = language
  }

  /// Answers a request at a moment, in seconds since 1970.
  package func answer(_ request: WebRequest, now: Int) async -> WebAnswer {
    let state = hub.state
    let pages = PreviewPages(state: state, language: language)
    func plain(_ status: Int, _ file: ServedFile, more: [(name: String, value: String)] = []) -> WebAnswer {
      let answer = WebAnswer.file(file, to: request, status: status, now: now)
      return WebAnswer(status: status, fields: answer.fields + more, body: answer.body)
    }
    guard hosts.allows(request.host) else { return plain(421, pages.foreignHost) }
    guard request.method == "GET" || request.method == "HEAD" else {
      return plain(405, pages.wrongMethod, more: [("Allow", "GET, HEAD")])
    }
    guard let path = RequestPath(request.target) else { return plain(404, pages.notFound) }
    guard let first = path.names.first else { return .file(pages.start, to: request, now: now) }
    do {
      if first == Self.own { return try own(path, request, pages, now) ?? plain(404, pages.notFound) }
      guard let site = state.sites.first(where: { $0.name == first }) else {
        return plain(404, pages.notFound)
      }
      return try await answer(path, of: site, request, pages, now)
    } catch {
      return plain(500, pages.failed(error))
    }
  }

  private func answer(
    _ path: RequestPath, of site: PreviewSite, _ request: WebRequest, _ pages: PreviewPages, _ now: Int
  ) async throws -> WebAnswer {
    if let known = pages.known(path, of: site) { return .file(known, to: request, now: now) }
    let planned = try await site.planned()
    let below = path.names.dropFirst().joined(separator: "/")
    let isRoot = path.names.count == 1
    let isFolder = isRoot || path.isFolder
    let file = isFolder ? (isRoot ? "" : below + "/") + "index.html" : below
    if isRoot ? !path.isFolder : !isFolder && planned.hasPage(below + "/index.html") {
      let written = request.target.prefix { $0 != "?" }
      return .moved(
        to: written + "/" + (path.query.isEmpty ? "" : "?\(path.query)"),
        SecurityHeaders.fields(for: site.site.visibility))
    }
    if let found = try pages.file(file, of: site, planned) { return .file(found, to: request, now: now) }
    let missing = try pages.missing(of: site, planned) ?? pages.notFound
    return .file(missing, to: request, status: 404, now: now)
  }

  private func own(_ path: RequestPath, _ request: WebRequest, _ pages: PreviewPages, _ now: Int) throws
    -> WebAnswer?
  {
    switch (path.names.dropFirst().first, path.names.count) {
    case ("events", 2):
      let after = path.query.hasPrefix("after=") ? Int(path.query.dropFirst("after=".count)) : nil
      return WebAnswer(
        status: 200,
        fields: [("Content-Type", "text/event-stream"), ("Cache-Control", "no-store")]
          + SecurityHeaders.fields(for: nil),
        body: request.method == "HEAD" ? .nothing : .events(after: after ?? 0))
    case ("problems", 2): return .file(pages.problems, to: request, now: now)
    case ("preview.css", 2): return .file(pages.styles, to: request, now: now)
    case ("preview.js", 2): return .file(pages.script, to: request, now: now)
    case ("drafts", 4):
      guard let page = try pages.redline(path.names[2], path.names[3]) else { return nil }
      return .file(page, to: request, now: now)
    default: return nil
    }
  }
}
