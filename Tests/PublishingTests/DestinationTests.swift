import Foundation
import Messages
import PolicyModel
import Publishing
import TestSupport
import Testing

/// What a publication does, at every kind of place alike.
@Suite struct DestinationTests {
  private let workspace = PublishingWorkspace()
  private let first = [
    "index.html": "v1 start", "sv/index.html": "v1 sv", "sv/travel/index.html": "v1 travel",
    "sv/gone/deep/index.html": "v1 gone", "styles/tenet.css": "css", "sv/feed.xml": "v1 feed",
  ]
  private let second = [
    "index.html": "v2 start", "sv/index.html": "v1 sv", "sv/travel/index.html": "v2 travel",
    "sv/new/å [1]*.html": "v2 new", "styles/tenet.css": "css", "sv/feed.xml": "v2 feed",
  ]

  /// What readers find, without the receipt.
  private func texts(_ place: PlaceFixture) throws -> [String: String] {
    try place.files().filter { $0.key != Receipt.name }.mapValues { String(decoding: $0, as: UTF8.self) }
  }

  @Test(arguments: PlaceFixture.Kind.allCases)
  func `a place holds the site, then the next one`(kind: PlaceFixture.Kind) async throws {
    let place = try PlaceFixture(kind)
    let begun = try await workspace.publish(first, at: place)
    #expect(begun.added == first.keys.sorted())
    #expect(try texts(place) == first)
    let again = try await workspace.plan(first, at: place)
    #expect(!again.isNeeded && again.unchanged == first.keys.sorted())
    let moved = try await workspace.publish(second, at: place, second: 1)
    #expect(moved.added == ["sv/new/å [1]*.html"])
    #expect(moved.changed == ["index.html", "sv/feed.xml", "sv/travel/index.html"])
    #expect(moved.removed == ["sv/gone/deep/index.html"])
    #expect(moved.unchanged == ["styles/tenet.css", "sv/index.html"])
    #expect(try texts(place) == second)
    #expect(kind == .git || !FileManager.default.fileExists(atPath: place.folder.path + "/place/sv/gone"))
    #expect(try await !workspace.plan(second, at: place).isNeeded)
  }

  @Test(arguments: PlaceFixture.Kind.allCases)
  func `nothing is written when nothing has changed`(kind: PlaceFixture.Kind) async throws {
    let place = try PlaceFixture(kind)
    try await workspace.publish(first, at: place)
    let before = try place.files()
    let plan = try await workspace.publish(first, at: place, second: 50)
    #expect(!plan.isNeeded)
    #expect(try place.files() == before)
  }

  @Test(arguments: PlaceFixture.Kind.allCases)
  func `the receipt tells every file with its digest`(kind: PlaceFixture.Kind) async throws {
    let place = try PlaceFixture(kind)
    try await workspace.publish(first, at: place, second: 5)
    let receipt = try #require(try place.files()[Receipt.name])
    let text = String(decoding: receipt, as: UTF8.self)
    #expect(text.hasPrefix("{\n  \"site\": \"press-room\",\n  \"published\": \"2023-11-14T22:13:25Z\",\n"))
    #expect(text.contains("\"program\": \"tenet 0\""))
    // The digest of "css", as sha256sum prints it.
    #expect(
      text.contains(
        "\"styles/tenet.css\": \"\(try Shell.run("sh", "-c", "printf css | sha256sum | cut -c-64").dropLast())\""
      ))
  }

  @Test(arguments: PlaceFixture.Kind.allCases)
  func `what somebody else put there stays`(kind: PlaceFixture.Kind) async throws {
    let place = try PlaceFixture(kind)
    try await workspace.publish(first, at: place)
    try place.put("press.nordljus.example", as: "CNAME")
    try place.put("mine", as: "sv/gone/deep/mine.txt")
    let plan = try await workspace.publish(second, at: place)
    #expect(plan.kept == ["CNAME", "sv/gone/deep/mine.txt"])
    let others = ["CNAME": "press.nordljus.example", "sv/gone/deep/mine.txt": "mine"]
    #expect(try texts(place) == second.merging(others) { $1 })
    #expect(try await workspace.publish(first, at: place).kept == plan.kept)
    #expect(try texts(place) == first.merging(others) { $1 })
  }

  @Test(arguments: PlaceFixture.Kind.allCases)
  func `somebody else's file is replaced only when that is asked for`(kind: PlaceFixture.Kind) async throws {
    let place = try PlaceFixture(kind)
    try await workspace.publish(["index.html": "v1"], at: place)
    try place.put("mine", as: "sv/index.html")
    let before = try place.files()
    await #expect {
      try await workspace.publish(["index.html": "v2", "sv/index.html": "v2"], at: place)
    } throws: { error in
      guard case .inTheWay(["sv/index.html"], _)? = error as? PublicationRefusal else { return false }
      return true
    }
    #expect(try place.files() == before)
    try await workspace.publish(["index.html": "v2", "sv/index.html": "v2"], at: place, replacing: true)
    #expect(try texts(place) == ["index.html": "v2", "sv/index.html": "v2"])
    try await workspace.publish(["index.html": "v3"], at: place)
    #expect(try texts(place) == ["index.html": "v3"])
  }

  @Test(arguments: PlaceFixture.Kind.allCases)
  func `another site's place is left alone`(kind: PlaceFixture.Kind) async throws {
    let place = try PlaceFixture(kind)
    try await workspace.publish(first, at: place)
    let before = try place.files()
    let error = await #expect(throws: PublicationRefusal.self) {
      try await PublishingWorkspace(site: "intranet").publish(second, at: place)
    }
    #expect(error?.description.contains("the site 'press-room' is published at") == true)
    #expect(try place.files() == before)
  }

  @Test(arguments: PlaceFixture.Kind.allCases)
  func `what was removed or spoilt there comes back`(kind: PlaceFixture.Kind) async throws {
    let place = try PlaceFixture(kind)
    try await workspace.publish(first, at: place)
    try place.remove("sv/travel/index.html")
    try await workspace.publish(first, at: place)
    #expect(try texts(place) == first)
    try place.put("spoilt", as: "sv/index.html")
    let seen = try await workspace.publish(first, at: place)
    #expect(seen.isNeeded == kind.showsBytes)
    try await workspace.publish(first, at: place, afresh: true)
    #expect(try texts(place) == first)
  }

  @Test(arguments: PlaceFixture.Kind.allCases)
  func `a receipt that cannot be read stops everything`(kind: PlaceFixture.Kind) async throws {
    let place = try PlaceFixture(kind)
    try await workspace.publish(first, at: place)
    try place.put("{\"site\":\"press-room\",\"files\":{\"../../etc/passwd\":\"x\"}}", as: Receipt.name)
    let before = try place.files()
    await #expect {
      try await workspace.publish(second, at: place)
    } throws: { error in
      guard case .unreadable(Receipt.name, _, _)? = error as? PublicationRefusal else { return false }
      return true
    }
    #expect(try place.files() == before)
  }
}
