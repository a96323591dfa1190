extension QuestionWords {
  /// Swedish.
  package static let swedish = QuestionWords(
    signs: [
      .permission: ["får", "kan", "okej", "ok", "tillåtet", "tillåten", "rätt att", "lov att", "vågar jag"],
      .duty: ["måste", "behöver", "ska", "bör", "borde", "skyldig att", "skyldiga att"],
      .howMany: ["hur många", "hur mycket", "hur ofta"],
      .howSoon: ["hur fort", "hur snabbt", "hur snart", "hur lång tid", "hur länge", "inom vilken tid"],
      .when: [
        "när är", "när ska", "när bör", "när kan", "när får", "vilken tid", "vilka tider", "vilket klockslag",
      ],
      .who: ["vem", "vilka"],
      .open: ["vad", "hur", "varför", "var", "vilken", "vilket"],
    ],
    silent: """
      jag vi man du ni han hon den det de dem mig mig själv oss er en ett att i på av för till med om och eller som är
      var vara varit blir bli bliva får kan ska skall måste bör borde behöver vill har hade göra gör gjort när hur vad
      vem vilka vilken vilket varför där här så då nu också bara än från vid under över efter innan mot utan hos åt
      mellan mina min mitt dina din ditt vår vårt våra sina sin sitt deras hans hennes egen eget egna någon något
      några ingen inget inga alla allt man ju väl nog helst gärna okej ok tillåtet rätt går bra många mycket få ofta
      finns inte ej aldrig upp ut in ner ta tar säga säger skriva skriver lov fort snabbt snart lägga lägger lagt tid
      ens kanske redan fortfarande skyldig
      """,
    faint: "berätta nämna svara prata tala fråga skriva dela visa använda se veta",
    negations: "inte ej aldrig slippa slipper",
    phrases: [
      "klockan 18: kväll", "klockan 19: kväll", "klockan 20: kväll", "klockan 21: kväll", "klockan 22: kväll",
      "klockan 23: natt", "klockan 24: natt", "mitt i natten: natt", "ta bort: radera", "tar bort: radera",
      "tog bort: radera", "plocka bort: radera",
      "lägga upp: publicera", "lägger upp: publicera", "lägga ut: publicera", "lägger ut: publicera",
      "lagt ut: publicera", "lagt upp: publicera", "sätta upp: öppna", "lägga ner: stänga", "slå upp: leta",
      "tacka ja: gåva", "ta emot: gåva", "tar emot: gåva",
    ],
    synonyms: [
      "lön tjänar ersättning arbetsvillkor villkor", "tweet tweeta twittra mikroblogga",
      "inlägg posta post publicera statusuppdatering tweet", "chef arbetsledare",
      "kund resenär gäst passagerare", "journalist reporter tidning media press medier radio tv",
      "foto bild fotografi fotografera plåta film filma video", "ai maskin chatgpt robot bot",
      "logga logotyp märke", "hot hotad hotfull hota", "blocka blockera avsluta",
      "radera borttagen deleta", "svara svar besvara", "fel misstag fela", "förlåt ursäkt",
      "sponsrad reklam annons betald influerare influencer samarbete", "facket fackförbund facklig",
      "hemligt hemlig sekretess intern internt", "kollega arbetskamrat medarbetare anställd personal",
      "kväll natt midnatt", "helg lördag söndag ledig fritid",
      "klaga klagomål reklamation kritisera kritik missnöjd", "starta öppna skapa skaffa",
      "företagskonto konto sida profil", "skoja skämta skämt humor rolig",
      "dela repost retweeta vidarebefordra", "personuppgift kunduppgift uppgift",
      "politik politiker parti", "åsikt tycka tycker", "olycka krasch brand katastrof", "märka märkning",
      "sjuk sjukskriven sjukdom privatliv", "gåva present bjuda bjuden resa kryssning",
      "berätta nämna avslöja", "företag arbetsgivare ledning",
    ],
    circumstances: [
      "capacity:official": "företagskonto i företagets namn",
      "capacity:professional": "yrkesrollen eget konto",
      "capacity:private": "privat ledig fritid",
      "time:work": "arbetstid jobbet",
      "time:off": "ledig fritid",
      "device:work": "jobbmobil jobbdator jobbets telefon",
      "device:private": "egen telefon mobil dator",
    ],
    endings: """
      arnas ernas ornas andes arna erna orna ande ende aste ades ars ens ets ers ors nas nat ade are ast ats ar er
      or en et an na as es te de at t n r s a e
      """)
}
