import PolicyModel
import Revisions
import Testing

@testable import Publishing

/// What is compared, in which order files travel, and what receipts are believed.
@Suite struct PlanningTests {
  private let site = Identifier("press-room") ?? .nowhere

  private func receipt(_ files: [String: String]) -> Receipt {
    Receipt(
      site: site, program: "tenet 0", published: Moment(secondsSince1970: 0),
      files: files.mapValues { ContentDigest(of: $0.utf8) })
  }

  private func tree(_ files: [String: String]) -> PublishedTree {
    PublishedTree(root: "/", digests: files.mapValues { ContentDigest(of: $0.utf8) })
  }

  @Test func `what an interrupted publication may have touched is sent again`() {
    let records = TargetRecords(
      receipt: receipt(["a": "1", "b": "1", "c": "1"]),
      unfinished: UnfinishedPublication(site: site, paths: ["b", "d", "e"]))
    let tree = tree(["a": "1", "b": "1", "d": "1"])
    let state = TargetState(
      receipt: records.receipt, isUnfinished: true, ours: records.ours, same: records.same(as: tree))
    let plan = PublicationPlan(tree, at: state)
    #expect(plan.unchanged == ["a"])
    #expect(plan.changed == ["b", "d"])
    #expect(plan.removed == ["c", "e"])
    #expect(plan.isNeeded)
  }

  @Test func `a publication that was cut off before its receipt is needed, though no file differs`() {
    let tree = tree(["a": "1"])
    func isNeeded(_ receipt: Receipt?, _ isUnfinished: Bool) -> Bool {
      PublicationPlan(
        tree, at: TargetState(receipt: receipt, isUnfinished: isUnfinished, ours: ["a"], same: ["a"])
      ).isNeeded
    }
    #expect(!isNeeded(receipt(["a": "1"]), false))
    #expect(isNeeded(receipt(["a": "1"]), true))
    #expect(isNeeded(nil, false))
    #expect(isNeeded(receipt(["a": "1", "b": "1"]), false))
  }

  @Test func `nothing leads to what is not there yet`() {
    let steps = SendingOrder.steps([
      "sv/index.html", "sitemap.xml", "index.html", "sv/travel/index.html", "styles/a.css", "404.html",
      "robots.txt",
      "sv/press/feed.json", "sv/press/rss.xml", "media/a.jpg", "sv/search/0.json",
    ])
    #expect(
      steps == [
        ["media/a.jpg", "styles/a.css", "sv/search/0.json"], ["404.html", "sv/travel/index.html"],
        [
          "index.html", "robots.txt", "sitemap.xml", "sv/index.html", "sv/press/feed.json",
          "sv/press/rss.xml",
        ],
      ])
  }

  @Test func `folders in which nothing is left go, and no others`() {
    let plan = PublicationPlan(
      tree(["sv/a/x": "1"]),
      at: TargetState(ours: ["sv/a/x", "sv/a/y", "sv/b/c/z", "sv/b/d/z", "t/z", "u/z"], foreign: ["u/mine"]))
    #expect(plan.removed == ["sv/a/y", "sv/b/c/z", "sv/b/d/z", "t/z", "u/z"])
    #expect(plan.emptied == ["sv/b", "t"])
  }

  @Test func `a receipt is read as it was written`() throws {
    let receipt = receipt(["index.html": "1", "sv/å.html": "2"])
    #expect(try Receipt(reading: receipt.bytes) == receipt)
    let unfinished = UnfinishedPublication(site: site, paths: ["a", "b/c"])
    #expect(try UnfinishedPublication(reading: unfinished.bytes) == unfinished)
  }

  @Test(arguments: ["/etc/passwd", "../x", "a/../b", "a//b", "a/", ".", "", "a\\b", "a\nb"])
  func `a receipt that names what lies elsewhere is none`(path: String) {
    #expect(throws: Receipt.Fault.self) { try Receipt(reading: receipt([path: "1"]).bytes) }
    let unfinished = UnfinishedPublication(site: site, paths: [path])
    #expect(throws: Receipt.Fault.self) { try UnfinishedPublication(reading: unfinished.bytes) }
  }

  @Test func `a receipt that somebody changed is none`() {
    let text = String(decoding: receipt(["a": "1"]).bytes, as: UTF8.self)
    #expect(throws: Receipt.Fault.self) {
      try Receipt(reading: text.replacing("\"a\"", with: "\"b\"").utf8.map { $0 })
    }
  }

  @Test func `which versions go`() {
    #expect(VersionedPlace.superfluous([1, 2, 3, 4, 5], shown: 5, keep: 3) == [2, 1])
    #expect(VersionedPlace.superfluous([1, 2, 5], shown: 5, keep: 3) == [])
    #expect(VersionedPlace.superfluous([3, 4, 5], shown: 4, keep: 2) == [5])
    #expect(VersionedPlace.superfluous([4, 5], shown: 5, keep: 1) == [4])
    #expect(VersionedPlace.name(of: 12345) == "12345")
    #expect(VersionedPlace.version(named: "0007") == 7)
    #expect(VersionedPlace.version(named: ".next") == nil)
  }
}
