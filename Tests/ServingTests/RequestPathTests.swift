import Serving
import Testing

@Suite struct RequestPathTests {
  @Test(arguments: [
    ("/", [], true), ("/intranet", ["intranet"], false), ("/intranet/", ["intranet"], true),
    ("/intranet/sv/index.html", ["intranet", "sv", "index.html"], false),
    ("/a%20b/?x=/../y", ["a b"], true), ("/%C3%A5", ["å"], false),
  ])
  func `a path is its names`(target: String, names: [String], isFolder: Bool) throws {
    let path = try #require(RequestPath(target))
    #expect(path.names == names)
    #expect(path.isFolder == isFolder)
  }

  @Test(arguments: [
    "", "intranet", "/..", "/../tenet.yml", "/intranet/../../tenet.yml", "/%2e%2e/tenet.yml", "/%2E./x",
    "/intranet/..%2f..%2ftenet.yml", "/intranet/.", "//etc/passwd", "/intranet//x", "/a%00b", "/a%5c..%5cb",
    "/a\\b", "/%", "/%4", "/%zz", "/%ff", "http://evil.example/", "*",
  ])
  func `what leads elsewhere is no path`(target: String) {
    #expect(RequestPath(target) == nil)
  }

  @Test(arguments: [
    ("localhost:8080", true), ("LOCALHOST", true), ("127.0.0.1:1", true), ("[::1]:8080", true),
    ("evil.example", false), ("evil.example:8080", false), ("localhost.evil.example", false), ("", false),
  ])
  func `only this machine's names are answered`(host: String, isAllowed: Bool) {
    #expect(HostCheck(listeningAt: "127.0.0.1").allows(host) == isAllowed)
    #expect(HostCheck(listeningAt: "0.0.0.0").allows(host))
    #expect(!HostCheck(listeningAt: "127.0.0.1").allows(nil))
  }
}
