import TestSupport
import Testing

/// `tenet new press-item`, as it is typed.
@Suite struct NewPressItemTests {
  @Test(arguments: ["sv", "en"])
  func `an item waits for the morning of its day`(language: String) throws {
    let workspace = try NewFilesWorkspace(startedIn: language)
    let path = "press/our-new-lobby.md"
    try workspace.begin(
      "press-item", "our-new-lobby", "--date", "2031-07-10", "--headline", "Nytt: \"lobby\"", writes: path)
    try workspace.expectSound(noting: ["missing-translation"])
    let text = try workspace.folder.text(path)
    #expect(text.contains("\nheadline: \"Nytt: \\\"lobby\\\"\"\n"))
    #expect(text.contains("\npublished: 2031-07-10\n"))
    let offset = language == "sv" ? "+02:00" : "+01:00"
    #expect(text.contains("\nembargo-until: 2031-07-10T08:00:00\(offset)\n"), "with the offset of summer")
    #expect(text.contains("\ncontacts: [press-contact]\n"))
    #expect(text.contains("(about)"), "what could be said besides")
    for (moment, isOut) in [("2031-07-10T04:59:00Z", false), ("2031-07-10T07:01:00Z", true)] {
      let built = try workspace.tenet("build", "--site", "press-room", today: moment)
      #expect(built.code == 0, "\(built.text)")
      #expect(workspace.folder.exists("site/press-room/\(language)/press/our-new-lobby/index.html") == isOut)
    }
  }

  @Test func `without a date it is a week away, and with one that has been it waits all the same`() throws {
    let workspace = try NewFilesWorkspace()
    _ = try workspace.tenet("new", "press-item", "winter-tracks", today: "2026-11-30")
    _ = try workspace.tenet("new", "press-item", "old-tracks", "--date", "2026-11-01", today: "2026-11-30")
    let winter = try workspace.folder.text("press/winter-tracks.md")
    #expect(winter.contains("\npublished: 2026-12-07\n"))
    #expect(winter.contains("\nembargo-until: 2026-12-07T08:00:00+01:00\nplace: Lingonköping\n"))
    #expect(winter.contains("\nheadline: Winter tracks\n"))
    let old = try workspace.folder.text("press/old-tracks.md")
    #expect(old.contains("\npublished: 2026-11-01\n"))
    #expect(old.contains("\nembargo-until: 2026-12-01T08:00:00+01:00\n"))
    let checked = try workspace.tenet("check", "press", "--strict", today: "2026-11-30")
    #expect(checked.code == 0 && checked.text == "no faults found\n", "\(checked.text)")
  }

  @Test func `in a second language it is the same item, with its original beside`() throws {
    let workspace = try NewFilesWorkspace(startedIn: "sv")
    try workspace.begin(
      "press-item", "our-new-lobby", "--date", "2031-07-10", writes: "press/our-new-lobby.md")
    try workspace.edit("press/our-new-lobby.md", "-->\n", "-->\n\nNu finns en soffa.\n")
    try workspace.begin(
      "press-item", "our-new-lobby", "--language", "en", writes: "press/our-new-lobby.en.md")
    try workspace.expectSound(noting: ["missing-translation"])
    let english = try workspace.folder.text("press/our-new-lobby.en.md")
    #expect(english.contains("\nembargo-until: 2031-07-10T08:00:00+02:00\n"))
    #expect(english.hasSuffix("\n<!-- original: sv\nOur new lobby\n\nNu finns en soffa.\n-->\n"))
  }

  @Test func `an item that is out is not taken back by its translation`() throws {
    let workspace = try NewFilesWorkspace()
    try workspace.folder.remove("press/who-speaks-for-nordljus.en.md")
    try workspace.expectRefusal(
      ["press-item", "who-speaks-for-nordljus", "--language", "en"],
      "'who-speaks-for-nordljus' is out in 'sv', so this one would be out at once: give its headline with --headline"
    )
    try workspace.begin(
      "press-item", "who-speaks-for-nordljus", "--language", "en", "--headline", "Who speaks",
      writes: "press/who-speaks-for-nordljus.en.md")
    try workspace.expectSound()
    let text = try workspace.folder.text("press/who-speaks-for-nordljus.en.md")
    #expect(!text.contains("embargo-until"))
    #expect(text.contains("\npublished: ") && text.contains("\nabout: ["))
  }

  @Test(arguments: [
    (
      ["our-social-media-policy"],
      "'press/our-social-media-policy.md' exists, and nothing is written over: open that file, or choose another id"
    ),
    (
      ["x", "--language", "fi"],
      "tenet.yml has no language 'fi'. There are: en, sv. A new one is added to 'languages:' there."
    ),
    (
      ["our_lobby"],
      "'our_lobby' is not an id, since it holds '_'. An id has the letters a–z, digits, and single hyphens between them, at most 64 characters, such as 'our-lobby'."
    ),
  ])
  func `what cannot be is refused with a way out`(arguments: [String], sentence: String) throws {
    try NewFilesWorkspace(startedIn: "sv").expectRefusal(["press-item"] + arguments, sentence)
  }
}
