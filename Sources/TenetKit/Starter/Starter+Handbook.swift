extension StarterSwedish {
  static var handbookWords: HandbookWords {
    HandbookWords(
      remark: "# Det här får den som är ny. Vad som kan stå här: docs/format.md, avsnittet om handböcker.",
      title: "Välkommen till oss",
      welcome: """
        Vad roligt att du är här!

        Berätta här hur det är att arbeta hos er, och vad den nya kollegan kan ta lugnt med.
        """)
  }
}

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
