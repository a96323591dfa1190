import PolicyModel

/// The words of new files in Swedish.
extension StarterSwedish {
  static let idRemark =
    "# Policyns id. Det ändras aldrig, också om titeln gör det, eftersom länkar leder hit."
  static let partiesRemark =
    "# Vem tar hand om texten, vem säger ja till den, och hur ofta läser ni igenom den?"

  static func guide(_ policyClass: PolicyClass) -> String {
    let headings =
      policyClass == .rules
      ? "Varje rubrik med två nummertecken är en regel. Rubriken säger hela regeln i en mening."
      : """
      Rubriker med två nummertecken är principer: det vi står för.
      Rubriker med tre är riktlinjer: så gör vi. Rubriken säger hela regeln i en mening.
      """
    return """
      <!--
      Kommentarer som den här syns aldrig för läsarna. Så är filen byggd:

      \(headings)
      Sist på raden står ett id inom klammer. Skriver du en rubrik utan id ger "tenet fmt" den ett.
      Ett id kan du byta ända tills texten har godkänts. Sedan ändras det aldrig.
      Raden under säger hur bindande regeln är: must, must-not, should, should-not, may eller info.
      -->
      """
  }

  static func policyWords(_ policyClass: PolicyClass) -> PolicyWords {
    PolicyWords(
      idRemark: idRemark,
      titleRemark: "# Titeln är gjord av id:t. Skriv den så som läsarna ska se den.",
      summaryRemark: "# En mening som står överst på sidan och i alla listor.",
      summary: "Skriv i en mening vad texten handlar om och vem den är till för.",
      partiesRemark: partiesRemark,
      visibilityRemark: "# Allt stannar inne tills ni öppnar det: public betyder att alla får läsa.",
      guide: guide(policyClass),
      preamble: "Skriv i två eller tre meningar varför texten finns och vem den är till för.",
      principle: ("Skriv vad ni står för", "Berätta i några meningar vad det betyder hos er."),
      guideline: (
        "Vi bör säga hela regeln i rubriken",
        "Skriv varför regeln finns. Ge gärna ett exempel på hur det ser ut när någon följer den."
      ))
  }

  static let variantWords = VariantWords(
    ownerRemark: "# Vem tar hand om det här?",
    guide: """
      Här står bara det som är annorlunda på avdelningen. Allt annat gäller som det står i policyn.

      .extend    lägger till text, och egna riktlinjer under den
      .replace   skriver om en rubrik eller en text
      .omit      tar bort något hos er, och kräver reason="varför"

      Skriv som på raden längst ned: två nummertecken, och i klammern ett id ur listan och något av orden här ovan.
      Det som är ett krav i policyn kan ingen avdelning mildra, om inte policyn säger overridable=yes.
      """,
    listHeading: "Det här finns att utgå från:",
    says: "säger",
    reason: "Skriv varför det är annorlunda hos er.",
    text: "Skriv det som gäller hos er utöver det som gäller alla.")

  static func translationGuide(from source: Language, isVariant: Bool) -> String {
    let titles =
      isVariant ? "" : "\nTitel och sammanfattning står överst i filen: ta bort # och översätt dem."
    return """
      I kommentarer som den här står originalet (\(source)) kvar att översätta. Läsarna ser aldrig kommentarerna.
      Tills du har skrivit din text får de läsa originalet, och där står att det inte är översatt.

      Raden med # är rubriken: skriv den före {#id}, på samma rad. Skriv texten under kommentaren.
      Ta sedan bort kommentaren.
      Ordet inom parentes säger hur bindande regeln är: ska, bör eller får.
      Där before="…" eller reason="…" står i en kommentar skriver du det översatt i klammern, efter id:t.\(titles)
      Vad som är kvar av det som alla får läsa säger "tenet check".
      """
  }

  static let pressWords = PressWords(
    headlineRemark: "# Rubriken är gjord av id:t. Skriv den så som läsarna ska se den.",
    publishedRemark: "# Dagen som nyheten är daterad.",
    embargoRemark: "# Före det här klockslaget visas ingenting av nyheten för någon utanför.",
    othersRemark:
      "# Här får också stå orten (place), bilder ur registret (media) och vad nyheten handlar om (about).",
    guide: """
      <!--
      Skriv nyheten under den här kommentaren, som läsarna aldrig ser, och ta bort kommentaren när du är klar.

      Börja med ingressen: det viktigaste i två meningar. Därefter det som förklarar, och gärna ett citat.
      En rubrik inne i texten börjar med fyra nummertecken.
      -->
      """)
}
