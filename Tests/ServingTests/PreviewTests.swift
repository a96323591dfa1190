import Serving
import TestSupport
import Testing

@Suite struct PreviewTests {
  @Test func `an edit is served, a fault is told over the last good page, and mended it is gone`()
    async throws
  {
    let workspace = try await PreviewedWorkspace()
    let page = "/intranet/sv/travel/"
    #expect(await workspace.ask(page).text.contains("We say who we are."))

    try workspace.write(PreviewedWorkspace.text + "\nAnd why.\n")
    await workspace.rebuild()
    #expect(await workspace.ask(page).text.contains("And why."))

    let pages = workspace.preview.hub.state.pagesNumber
    try workspace.folder.write("no front matter\n", to: "travel/policy.md")
    await workspace.rebuild()
    let broken = await workspace.ask(page).text
    #expect(broken.contains("And why."))
    #expect(broken.contains("travel/policy.md:1:1"))
    #expect(broken.contains("role=\"alert\""))
    #expect(await workspace.ask("/_preview/problems").text.contains("travel/policy.md:1:1"))
    #expect(workspace.preview.hub.state.pagesNumber == pages)

    try workspace.write(PreviewedWorkspace.text)
    await workspace.rebuild()
    let mended = await workspace.ask(page).text
    #expect(!mended.contains("role=\"alert\""))
    #expect(!mended.contains("And why."))
    #expect(workspace.preview.hub.state.pagesNumber > pages)
  }

  @Test func `what was never approved is on colleagues' sites alone`() async throws {
    let workspace = try await PreviewedWorkspace()
    #expect(await workspace.ask("/press-room/sv/travel/").status == 404)
    let start = await workspace.ask("/").text
    #expect(start.contains("href=\"/intranet/\""))
    #expect(start.contains("href=\"/press-room/\""))
    #expect(start.contains("never approved"))
    #expect(await workspace.ask("/_preview/drafts/travel/sv/").status == 404)
  }

  @Test func `a file is sent whole, in part, or not at all`() async throws {
    let workspace = try await PreviewedWorkspace()
    let styles = "/intranet/styles/tenet.css"
    let whole = await workspace.ask(styles)
    #expect(whole.status == 200)
    #expect(whole["Content-Type"] == "text/css; charset=utf-8")
    #expect(whole["Cache-Control"] == "no-cache")
    #expect(whole["Last-Modified"] == "Sun, 17 Mar 2030 17:46:40 GMT")
    let tag = try #require(whole["ETag"])
    let size = whole.text.utf8.count
    #expect(whole["Content-Length"] == "\(size)")

    let head = await workspace.ask(styles, "HEAD")
    #expect(head["Content-Length"] == "\(size)")
    #expect(head.text.isEmpty)

    for known in [tag, "W/\(tag)", "\"x\", \(tag)", "*"] {
      #expect(await workspace.ask(styles, "GET", ["if-none-match": known]).status == 304)
    }
    #expect(await workspace.ask(styles, "GET", ["if-none-match": "\"x\""]).status == 200)
    #expect(
      await workspace.ask(styles, "GET", ["if-modified-since": "Sun, 17 Mar 2030 17:46:40 GMT"]).status == 304
    )
    #expect(
      await workspace.ask(styles, "GET", ["if-modified-since": "Sun, 17 Mar 2030 17:46:39 GMT"]).status == 200
    )

    let part = await workspace.ask(styles, "GET", ["range": "bytes=0-9"])
    #expect(part.status == 206)
    #expect(part.text == String(whole.text.prefix(10)))
    #expect(part["Content-Range"] == "bytes 0-9/\(size)")
    #expect(await workspace.ask(styles, "GET", ["range": "bytes=0-9", "if-range": "\"x\""]).status == 200)
    #expect(await workspace.ask(styles, "GET", ["range": "bytes=0-9", "if-range": tag]).status == 206)
    let outside = await workspace.ask(styles, "GET", ["range": "bytes=\(size)-"])
    #expect(outside.status == 416)
    #expect(outside["Content-Range"] == "bytes */\(size)")
  }

  @Test func `within its own second a file has no moment of its last change`() async throws {
    let workspace = try await PreviewedWorkspace()
    let request = WebRequest(
      target: "/intranet/styles/tenet.css", host: "localhost",
      fields: ["if-modified-since": "Sun, 17 Mar 2030 17:46:40 GMT"])
    let answer = await workspace.preview.answer(request, now: PreviewedWorkspace.then)
    #expect(answer.status == 200)
    #expect(answer["Last-Modified"] == nil)
  }

  @Test func `what is not there, not meant for us, or not to be done is told so`() async throws {
    let workspace = try await PreviewedWorkspace()
    let missing = await workspace.ask("/intranet/sv/nothing/")
    #expect(missing.status == 404)
    #expect(missing.text.contains("href=\"/intranet/styles/tenet.css"))
    #expect(await workspace.ask("/nothing").status == 404)
    #expect(await workspace.ask("/intranet/../tenet.yml").status == 404)
    #expect(await workspace.ask("/", host: "evil.example").status == 421)
    #expect(await workspace.ask("/", "POST")["Allow"] == "GET, HEAD")
    let moved = await workspace.ask("/intranet/sv?x")
    #expect(moved.status == 302)
    #expect(moved["Location"] == "/intranet/sv/?x")
    #expect(await workspace.ask("/intranet")["Location"] == "/intranet/")
  }

  @Test(arguments: ["/", "/intranet/sv/", "/press-room/sv/", "/nothing", "/_preview/preview.js", "/intranet"])
  func `every answer has the headers of servers`(target: String) async throws {
    let answer = try await PreviewedWorkspace().ask(target)
    #expect(answer["Content-Security-Policy"]?.contains("script-src 'self'") == true)
    #expect(answer["X-Content-Type-Options"] == "nosniff")
    #expect(answer["Cross-Origin-Resource-Policy"] == "same-origin")
    let isPublic = target.hasPrefix("/press-room")
    #expect(answer["X-Robots-Tag"] == (isPublic ? nil : "noindex"))
    #expect(answer["Referrer-Policy"] == (isPublic ? "strict-origin-when-cross-origin" : "same-origin"))
  }

  @Test func `those who wait are told of the next state`() async throws {
    let workspace = try await PreviewedWorkspace()
    var states = workspace.preview.hub.states().makeAsyncIterator()
    let first = try #require(await states.next() ?? nil)
    await workspace.rebuild()
    let second = try #require(await states.next() ?? nil)
    #expect(second.number == first.number + 1)
    #expect(EventText.text(second).contains("\"pages\":\(second.pagesNumber)"))
    workspace.preview.hub.beat()
    let beat = try #require(await states.next())
    #expect(beat == nil)
  }
}
