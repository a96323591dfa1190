import Foundation
import JSONText
import TestSupport
import Testing

/// A site is put where its readers are, as it is typed.
@Suite struct PublishCommandTests {
  @Test func `a plan, a publication, and nothing to do`() throws {
    let workspace = try PublishedWorkspace(publish: "{ directory: ../www-\(UUID()) }")
    let planned = try workspace.publish("--dry-run")
    #expect(planned.code == 0, "\(planned.text)")
    let files = try workspace.built().count
    #expect(planned.text.hasPrefix("press-room: \(files) added: directory:/"))
    #expect(planned.text.contains("\n  added       sv/travel/index.html\n"))
    let published = try workspace.publish()
    #expect(
      published.text.contains("\npublished: press-room, \(files) files: directory:/"), "\(published.text)")
    let again = try workspace.publish("--messages", "sv")
    #expect(again.text.hasPrefix("press-room: inget att göra, directory:/"))
    try workspace.say("Ny")
    let changed = try workspace.publish("--messages", "sv")
    #expect(changed.text.contains(" ändrade, "))
    #expect(changed.text.contains("\npublicerad: press-room, "))
    let log = try workspace.folder.text(".tenet/publications.jsonl").split(separator: "\n")
    #expect(log.count == 2)
    #expect(try JSON(reading: log[1].utf8)["target"]?.text == "directory")
    let place = try #require(try JSON(reading: log[1].utf8)["place"]?.text?.dropFirst("directory:".count))
    try FileManager.default.removeItem(atPath: String(place))
    let versions = URL(filePath: String(place)).deletingLastPathComponent()
      .appending(path: ".\(URL(filePath: String(place)).lastPathComponent).versions")
    try FileManager.default.removeItem(at: versions)
  }

  @Test func `several places, one of them by its name`() throws {
    let place = TemporaryFolder()
    let workspace = try PublishedWorkspace(
      publish: "{ www: { directory: \(place.path)/www }, copy: { rsync: \(place.path)/copy } }")
    #expect(try workspace.publish("--to", "copy").code == 0)
    #expect(!place.exists("www") && place.exists("copy/index.html"))
    #expect(try workspace.publish("--quiet").text.split(separator: "\n").count == 1)
    #expect(place.exists("www/index.html"))
    let unknown = try workspace.publish("--to", "cdn")
    #expect(unknown.code == 64)
    #expect(
      unknown.text.contains("'cdn' is no place to publish at. tenet.yml names for 'press-room': www, copy."))
  }

  @Test func `nothing is published with a fault, and what readers have stays`() throws {
    let place = try PlaceFixture(.directory)
    let workspace = try PublishedWorkspace()
    #expect(try workspace.publish("--to", place.typed).code == 0)
    let before = try place.files()
    func refusal(_ words: String, code: Int32 = 1) throws {
      let outcome = try workspace.publish("--to", place.typed)
      #expect(outcome.code == code)
      #expect(outcome.text.contains(words), "\(outcome.text)")
      #expect(try place.files() == before)
    }
    try workspace.say("Ny")
    let policy = try workspace.folder.text("travel/policy.md")
    try workspace.folder.write(policy.replacing("role:editor", with: "role:nobody"), to: "travel/policy.md")
    try refusal("nothing was published: 1 error to mend first")
    try workspace.folder.write(policy, to: "travel/policy.md")

    let frozen = "travel/revisions/1.0.0/policy.md"
    let text = try workspace.folder.text(frozen)
    try workspace.folder.write(text.replacing("Vi tar tåget", with: "Vi tar bussen"), to: frozen)
    try refusal("ledgers or revisions are not what was approved: 'tenet verify' shows where")
    try workspace.folder.write(text, to: frozen)

    try workspace.folder.write("avif\0säger vad räkmackan kostar hos\0", to: "media/bild.avif")
    try refusal(
      "press-room: not published, since it holds what its readers may not see; what they have stays")
    try workspace.folder.write("avif", to: "media/bild.avif")
    #expect(try workspace.publish("--to", place.typed).code == 0)
    #expect(try place.files() != before)
  }

  @Test func `drafts and what is to come do not travel`() throws {
    let place = try PlaceFixture(.directory)
    let workspace = try PublishedWorkspace()
    let policy = try workspace.folder.text("travel/policy.md")
    try workspace.folder.write(policy.replacing("tåget", with: "varmluftsballongen"), to: "travel/policy.md")
    #expect(try workspace.publish("--to", place.typed).code == 0)
    for (path, bytes) in try place.files() {
      #expect(!String(decoding: bytes, as: UTF8.self).contains("varmluft"), "\(path)")
    }
    let early = try StartedProgram.run(
      ["publish", "press-room", "--to", place.typed, "--today", "2999-01-01"], in: workspace.folder.path)
    #expect(early.code == 64)
    #expect(early.text.hasPrefix("tenet: --today names a moment to come"))
  }

  @Test func `a missing program is named with its package`() throws {
    let workspace = try PublishedWorkspace()
    let bare = ["PATH": workspace.folder.path]
    for (place, program) in [("rsync:/x/y", "rsync"), ("rclone:a:b", "rclone"), ("git:/x/y#pages", "git")] {
      let outcome = try workspace.publish("--to", place, environment: bare)
      #expect(outcome.code == 2)
      #expect(outcome.text.contains("'\(program)' is not on this machine"), "\(outcome.text)")
      #expect(outcome.text.contains("apt-get install \(program)\n"))
    }
  }

  @Test func `no password is told, and none is taken for an option`() throws {
    let workspace = try PublishedWorkspace()
    let outcome = try workspace.publish("--to", "git:http://majken:hemligt77@127.0.0.1:9/x.git#pages")
    #expect(outcome.code == 2)
    #expect(outcome.text.contains("127.0.0.1"), "\(outcome.text)")
    #expect(!outcome.text.contains("hemligt77") && !outcome.text.contains("majken"))
    for place in [
      "rsync:--rsh=touch x", "git:--upload-pack=x#pages", "git:/x#--force", "rclone:--config=x:y",
    ] {
      #expect(try workspace.publish("--to", place).code == 64)
    }
  }

  @Test func `where a site is published is no affair of its readers`() throws {
    let workspace = try PublishedWorkspace(publish: "{ directory: /srv/lagret/tidningsrummet }")
    func sweep() throws -> (code: Int32, text: String) {
      try StartedProgram.run(["sweep", "site", "--today", "2024-05-01"], in: workspace.folder.path)
    }
    let built = try StartedProgram.run(
      ["build", "--site", "press-room", "--out", "site", "--today", "2024-05-01"], in: workspace.folder.path)
    #expect(built.code == 0, "\(built.text)")
    #expect(try sweep().code == 0)
    try workspace.folder.write("<p>/srv/lagret/tidningsrummet/index.html</p>", to: "site/a.html")
    let found = try sweep()
    #expect(found.code == 1)
    #expect(
      found.text.contains("site/a.html:1: the 'publish' of sites: press-room (tenet.yml:"), "\(found.text)")
  }

  @Test func `nothing begins while a program that outlived its tenet still writes`() throws {
    let workspace = try PublishedWorkspace()
    let tools = TemporaryFolder()
    try tools.write("#!/bin/sh\ntouch '\(tools.path)/begun'\nexec sleep 8\n", to: "rclone")
    try Shell.run("chmod", "+x", tools.path + "/rclone")
    let path = ["PATH": "\(tools.path):/usr/bin:/bin"]
    let program = try StartedProgram(
      PublishedWorkspace.command + ["--to", "rclone:cdn:press"], in: workspace.folder.path, environment: path)
    program.kill { tools.exists("begun") }
    let refused = try workspace.publish("--to", "directory:www")
    #expect(refused.code == 2)
    #expect(refused.text.hasPrefix("tenet: 'press-room' is being published from this workspace, perhaps by"))
    #expect(!workspace.folder.exists("www"))
    for _ in 0..<10 where !workspace.folder.exists("www") {
      _ = try workspace.publish("--to", "directory:www")
    }
    #expect(workspace.folder.exists("www/index.html"))
  }

  @Test func `the workspace is not published into`() throws {
    let workspace = try PublishedWorkspace()
    let outcome = try workspace.publish("--to", "directory:\(workspace.folder.path)")
    #expect(outcome.code == 64)
    #expect(outcome.text.contains("holds the workspace"))
  }
}
