extension StarterEnglish {
  static var handbookWords: HandbookWords {
    HandbookWords(
      remark: "# What a new colleague gets. What may stand here: docs/format.md, the chapter on handbooks.",
      title: "Welcome to us",
      welcome: """
        How good that you are here!

        Tell here what it is like to work with you, and what the new colleague need not worry about.
        """)
  }
}
