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
