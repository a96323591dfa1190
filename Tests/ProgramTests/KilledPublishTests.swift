import Foundation
import TestSupport
import Testing

/// `tenet publish`, killed with SIGKILL at many moments: run again, it ends as if nothing had happened.
@Suite(.serialized) struct KilledPublishTests {
  private static let receipt = "publication.json"

  @Test(arguments: PlaceFixture.Kind.allCases)
  func `an interrupted publication is completed`(kind: PlaceFixture.Kind) throws {
    let place = try PlaceFixture(kind)
    let workspace = try PublishedWorkspace()
    func publish() throws -> (code: Int32, text: String) {
      try workspace.publish("--to", place.typed, environment: place.environment)
    }
    let begun = try publish()
    #expect(begun.code == 0, "\(begun.text)")
    try place.put("mine", as: "sv/mine.txt")
    var random = SplitMix64(seed: UInt64(kind.rawValue.utf8.reduce(0) { $0 * 31 + Int($1) }))
    // How long the part of it takes in which something at the place changes.
    let span = Duration.milliseconds([.directory, .folder].contains(kind) ? 30 : 600)
    var interrupted = 0
    for round in 1...4 {
      let old = try place.files()
      try workspace.say("version \(round)")
      // A page comes and another goes as well.
      let media = round % 2 == 0 ? "bild" : "annan"
      try workspace.folder.write(
        "\(media): { file: media/bild.avif, alt: En katt, credit: N, licence: CC0, permission: Ja, visibility: public }\n",
        to: "registers/media.yml")
      let program = try StartedProgram(
        PublishedWorkspace.command + ["--to", place.typed], in: workspace.folder.path,
        environment: place.environment)
      let delay = span * Double.random(in: 0...1, using: &random)
      var built: ContinuousClock.Instant?
      program.kill {
        usleep(500)
        if built == nil, holds(workspace, "version \(round)") { built = .now }
        return built.map { ContinuousClock.now - $0 > delay } ?? false
      }
      let left = try place.files()
      if kind.isSwitched {
        let new = try workspace.built().merging(["sv/mine.txt": Array("mine".utf8)]) { $1 }
        let seen = left.filter { $0.key != Self.receipt }
        #expect(left == old || seen == new, "readers saw half of round \(round)")
      }
      let again = try publish()
      #expect(again.code == 0, "\(again.text)")
      if again.text.contains("published: ") { interrupted += 1 }
      let source = try workspace.built().merging(["sv/mine.txt": Array("mine".utf8)]) { $1 }
      #expect(try place.files().filter { $0.key != Self.receipt } == source)
    }
    #expect(try publish().text.contains("nothing to do"))
    #expect(interrupted > 0, "the kills hit no publication")
    try expectNoLeftovers(place, workspace)
  }

  @Test(
    .enabled(if: KillSwitch.isPossible),
    arguments: [PlaceFixture.Kind.directory, .folder, .git, .rsync, .rsyncFolder])
  func `killed before every few calls, the programs it starts as well`(kind: PlaceFixture.Kind) throws {
    let place = try PlaceFixture(kind)
    let workspace = try PublishedWorkspace()
    let tools = TemporaryFolder()
    let killSwitch = try #require(
      try KillSwitch(in: tools.path), "clang, which comes with Swift, cannot compile it")
    #expect(try workspace.publish("--to", place.typed).code == 0)
    var call = 3
    while true {
      let old = try place.files()
      try workspace.say("version \(call)")
      let outcome = try workspace.publish(
        "--to", place.typed, environment: killSwitch.environment(callNumber: call))
      if kind.isSwitched {
        let seen = try place.files()
        let new = try workspace.built()
        #expect(seen == old || seen.filter { $0.key != Self.receipt } == new, "call \(call)")
      }
      let again = try workspace.publish("--to", place.typed)
      #expect(again.code == 0, "killed before call \(call): \(again.text)")
      #expect(try place.files().filter { $0.key != Self.receipt } == workspace.built(), "call \(call)")
      if outcome.code == 0 { break }
      call += 23
    }
    #expect(call > 40)
    try expectNoLeftovers(place, workspace)
  }

  /// Whether the site was built with some words.
  private func holds(_ workspace: PublishedWorkspace, _ words: String) -> Bool {
    let page = try? workspace.folder.text(".tenet/publish/press-room/tree/sv/contacts/index.html")
    return page?.contains(words) == true
  }

  private func expectNoLeftovers(_ place: PlaceFixture, _ workspace: PublishedWorkspace) throws {
    let desk = try FileManager.default.contentsOfDirectory(
      atPath: workspace.folder.path + "/.tenet/publish/press-room")
    #expect(Set(desk).subtracting(["git"]) == ["lock", "tree"])
    let names = try FileManager.default.contentsOfDirectory(atPath: place.folder.path)
    #expect(names.filter { $0.contains(".tenet-") } == [])
    guard [.directory, .folder, .rsync].contains(place.kind) else { return }
    let versions = try FileManager.default.contentsOfDirectory(atPath: place.folder.path + "/.place.versions")
    #expect(versions.filter { !$0.hasPrefix("0") && $0 != ".lock" } == [])
    #expect(versions.count <= 6)
  }
}
