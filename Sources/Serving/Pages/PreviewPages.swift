import Messages
import PolicyModel
import SiteBuilding
import SourceText
import TenetKit

/// The pages of one state of the preview: the sites' own with a bar on them, and those that it has besides.
struct PreviewPages {
  let state: PreviewState
  let language: MessageLanguage

  /// A file that was asked for before, by its path with the site's name; nil when it was not, or does not exist.
  func known(_ path: RequestPath, of site: PreviewSite) -> ServedFile? {
    let address = path.names.joined(separator: "/") + (path.isFolder ? "/index.html" : "")
    return state.file(address) { nil }
  }

  /// A file of a site; nil when there is none.
  func file(_ path: String, of site: PreviewSite, _ planned: PlannedSite) throws -> ServedFile? {
    try state.file("\(site.name)/\(path)") {
      guard let bytes = try site.bytes(path, planned) else { return nil }
      return file(path.hasSuffix(".html") ? framed(bytes, path, of: site) : bytes, path, site.site.visibility)
    }
  }

  /// The page of a site for addresses that lead nowhere.
  func missing(of site: PreviewSite, _ planned: PlannedSite) throws -> ServedFile? {
    let path = "404.html"
    return try state.file("\(site.name)/?missing") {
      guard let bytes = try site.bytes(path, planned) else { return nil }
      // Its links begin at the path of the address that the site will have.
      let rooted = RootedLinks(site.site.url).moved(to: "/\(site.name)/", in: bytes)
      return file(framed(rooted, path, of: site), path, site.site.visibility)
    }
  }

  /// How a draft differs from what was approved; nil when there is no such draft.
  func redline(_ policy: String, _ tag: String) throws -> ServedFile? {
    guard let draft = state.drafts.first(where: { $0.policy.text == policy }),
      let language = draft.languages.first(where: { $0.tag == tag }),
      let site = state.sites.first(where: { $0.site.visibility >= .internal }) ?? state.sites.first
    else { return nil }
    return try state.file("\(Preview.own)/drafts/\(policy)/\(tag)") {
      guard let page = try draft.redline(in: language, styles: "/\(site.name)/styles/tenet.css") else {
        return nil
      }
      let bar = PreviewBar(state: state, language: self.language).ofDraft(draft, in: language)
      return file(frame(bar).around(page), "index.html", nil)
    }
  }

  /// The list of sites, faults and drafts.
  var start: ServedFile {
    own("start") { StartPage(state: state, language: language).html(problemList) }
  }

  /// The faults alone, for a page that is open.
  var problems: ServedFile { own("problems") { problemList } }

  /// The styles of what the preview adds.
  var styles: ServedFile {
    own("styles", "preview.css") { String(decoding: PackageResources.preview_css, as: UTF8.self) }
  }

  /// What asks whether there is something new.
  var script: ServedFile {
    own("script", "preview.js") { String(decoding: PackageResources.preview_js, as: UTF8.self) }
  }

  /// Nothing is here.
  var notFound: ServedFile { own("not-found") { simple(PreviewWords.notFoundTitle, PreviewWords.notFound) } }

  /// The request was meant for somebody else.
  var foreignHost: ServedFile {
    own("foreign-host") { SimplePage.html(PreviewWords.foreignTitle, PreviewWords.foreign, in: language) }
  }

  /// Pages are only read.
  var wrongMethod: ServedFile {
    own("wrong-method") { SimplePage.html(PreviewWords.onlyReadTitle, PreviewWords.onlyRead, in: language) }
  }

  /// A page that could not be made.
  func failed(_ error: any Error) -> ServedFile {
    let message = (error as? any Explained)?.message ?? Message(borrowed: "\(error)")
    return file(Array(simple(PreviewWords.failedTitle, message).utf8), "index.html", nil)
  }

  private func simple(_ title: Message, _ text: Message) -> String {
    SimplePage.html(title, text, in: language, links: links, body: problemList)
  }

  private func own(_ name: String, _ path: String = "index.html", _ make: () -> String) -> ServedFile {
    let made = state.file("\(Preview.own)/?\(name)") { file(Array(make().utf8), path, nil) }
    // It is always made.
    return made ?? file([], path, nil)
  }

  private func file(_ bytes: [UInt8], _ path: String, _ visibility: Visibility?) -> ServedFile {
    ServedFile(
      bytes, type: ContentType.of(path), modified: state.since,
      headers: SecurityHeaders.fields(for: visibility))
  }

  private func framed(_ bytes: [UInt8], _ path: String, of site: PreviewSite) -> [UInt8] {
    frame(PreviewBar(state: state, language: language).of(site, path)).around(bytes)
  }

  private func frame(_ bar: String) -> PageFrame { PageFrame(head: links, body: bar + problemList) }

  private var links: String {
    "<link rel=\"stylesheet\" href=\"/\(Preview.own)/preview.css\">\n"
      + "<script src=\"/\(Preview.own)/preview.js\" defer></script>\n"
  }

  private var problemList: String { ProblemList(state: state, language: language).html }
}
