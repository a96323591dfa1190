extension QuestionWords {
  /// Swedish.
  package static let swedish = QuestionWords(
    permission: [
      "får jag", "får vi", "får man", "kan jag", "kan vi", "kan man", "är det okej att", "är det ok att",
      "är det tillåtet att", "går det bra att", "har jag rätt att", "har vi rätt att", "vågar jag", "får",
      "kan",
    ],
    duty: [
      "måste jag", "måste vi", "måste man", "behöver jag", "behöver vi", "behöver man", "ska jag", "ska vi",
      "ska man", "bör jag", "bör vi", "bör man", "borde jag", "borde vi", "är jag skyldig att", "måste",
      "ska",
      "bör", "behöver",
    ],
    silent: """
      jag vi man du ni han hon den det de dem mig mig själv oss er en ett att i på av för till med om och eller som är
      var vara varit blir bli bliva får kan ska skall måste bör borde behöver vill har hade göra gör gjort när hur vad
      vem vilka vilken vilket varför där här så då nu också bara än från vid under över efter innan mot utan hos åt
      mellan mina min mitt dina din ditt vår vårt våra sina sin sitt deras hans hennes egen eget egna någon något
      några ingen inget inga alla allt man ju väl nog helst gärna okej ok tillåtet rätt går bra många mycket få ofta
      finns inte ej aldrig upp ut in ner ta tar säga säger skriva skriver lov
      """,
    negations: "inte ej aldrig slippa",
    synonyms: [
      "lön löner ersättning arbetsvillkor", "tweet tweeta inlägg posta post publicera statusuppdatering",
      "chef arbetsledare", "kund resenär gäst passagerare", "journalist reporter tidning media press medier",
      "foto bild fotografi fotografera plåta", "film filma video", "ai maskin chatgpt robot bot",
      "logga logotyp logotypen", "hot hotad hotfull hotfullt hota", "blocka blockera avsluta",
      "radera bort borttagen deleta", "svara svar besvara", "fel misstag fela",
      "förlåt ursäkt",
      "sponsrad reklam annons betald", "facket fackförbund facklig",
      "hemligt hemlig sekretess intern internt",
      "kollega arbetskamrat medarbetare", "helg lördag söndag kväll natt ledig fritid",
      "klaga klagomål reklamation",
      "företagskonto konto sida profil", "skoja skämta skämt humor rolig", "kritik kritisera klaga",
      "dela repost retweeta vidarebefordra", "personuppgift personuppgifter kunduppgifter uppgift",
      "politik politiker åsikt åsikter", "olycka krasch brand katastrof", "varningstext märka märkning",
    ],
    endings: """
      arnas ernas ornas andes arna erna orna ande ende aste ades ars ens ets ers ors nas nat ade are ast ats ar er
      or en et an na as es te de at t n r s a e
      """)
}
