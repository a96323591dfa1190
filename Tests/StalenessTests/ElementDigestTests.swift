import PolicyModel
import Staleness
import Testing

/// What makes something stale, and what says the same in another form.
@Suite struct ElementDigestTests {
  /// Another way to write the policy, which says the same.
  @Test(arguments: [
    ("Det är snabbt, se [bordet]", "Det är\nsnabbt, se\n  [bordet]"),
    ("\"snabbt\"", "”snabbt”"), ("\"snabbt\"", "«snabbt»"), ("Om \"resor\".", "Om ”resor”."),
    ("Det är snabbt", "Det\u{A0}är\u{2003}snabbt"), ("*snart*", "**snart**"), ("*snart*", "_snart_"),
    ("- Boka *snart*.\n- Betala", "* Boka *snart*.\n\n* Betala"),
    ("strength=should", "strength=bör"), ("within=\"2 days\"", "within=P2D"),
    ("applies-to=\"channel:blog role:chef\"", "applies-to=\"role:chef channel:blog\""),
    (
      "not-for=\"role:vd\" within=\"2 days\" before=\"resan\"}",
      "before=resan within=\"2 days\" not-for=role:vd}"
    ),
    ("| a | b |\n|---|---|", "|a|b|\n|:---|---:|"),
    ("## Vi tar tåget {#train}", "## Vi  tar *tåget* {#train}"),
    ("### Vi får ta nattåg {#night strength=may}", "### Vi får ta nattåg {#night}\n{strength=får}"),
  ])
  func `what is written in another way makes nothing stale`(old: String, new: String) async throws {
    var workspace = ComparedWorkspace()
    try await workspace.accept()
    try workspace.edit(old, new)
    for file in try await workspace.files() {
      #expect(try await workspace.stale(file.name) == [], "\(file.name)")
    }
  }

  /// A change of the policy, and what it makes of its translation.
  @Test(arguments: [
    ("title: Så reser vi", "title: Så här reser vi", ["policy:title: title"]),
    ("Om \"resor\".", "Om alla resor.", ["policy:summary: summary"]),
    ("Först detta.", "Först det där.", ["preamble: text"]),
    ("## Vi tar tåget", "## Vi tar alltid tåget", ["train: title"]),
    ("Det är snabbt, se", "Det är billigt, se", ["train: text"]),
    ("[bordet](#table)", "[bordet](#night)", ["train: text"]),
    ("strength=should", "strength=must", ["book: conditions"]),
    ("within=\"2 days\"", "within=\"3 days\"", ["book: conditions"]),
    ("before=\"resan\"", "before=\"maten\"", ["book: conditions"]),
    ("not-for=\"role:vd\"", "", ["book: conditions"]),
    ("channel:blog role:chef", "channel:blog | role:chef", ["book: conditions"]),
    ("- Boka *snart*.\n- Betala sen.", "Boka *snart*.\n\nBetala sen.", ["book: text"]),
    ("- Boka *snart*.\n- Betala", "1. Boka *snart*.\n2. Betala", ["book: text"]),
    ("| c | d |", "| c d | |", ["table: text"]),
    (
      "### Vi bör boka i tid {#book}\n{strength=should", "### Boka i tid {#book}\n{strength=must",
      ["book: title conditions"]
    ),
    // What is under an element is an element of its own, and what is not translated is shown as it is.
    ("### Vi får ta nattåg {#night strength=may}", "### Vi ska ta nattåg {#night strength=must}", []),
    ("## Vi sover gott {#sleep}", "## Vi sover gott {#sleep}\n\nNy text.", []),
    // Who may read it is nothing that a translation says.
    ("## Vi sover gott {#sleep}", "## Vi sover gott {#sleep visibility=partner}", []),
  ])
  func `what says another thing makes its translation stale`(old: String, new: String, expected: [String])
    async throws
  {
    var workspace = ComparedWorkspace()
    try await workspace.accept()
    try workspace.edit(old, new)
    #expect(try await workspace.stale("policy.en.md") == expected)
  }
}
