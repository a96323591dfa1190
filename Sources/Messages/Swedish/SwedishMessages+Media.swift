extension SwedishMessages {
  /// Pictures, files and accounts.
  static let media: KeyValuePairs = [
    "the file '{1}' is not in the workspace":
      "filen '{1}' finns inte i arbetsmappen",
    "put it there, or write the path from the workspace's folder: 'media/…'":
      "lägg den där, eller skriv sökvägen från arbetsmappen: 'media/…'",
    "media '{1}' is {2} and has no {3}":
      "mediefilen '{1}' har synligheten '{2}' men inget {3}",
    "alt in {1}":
      "alt på {1}",
    "say what it shows (alt), who made it (credit), on what terms (licence) and who allowed it (permission)":
      "säg vad den visar (alt), vem som har gjort den (credit), på vilka villkor (licence) och vem som gett lov (permission)",
    "say in 'alt:' what it shows, for those who do not see it":
      "säg i 'alt:' vad den visar, för den som inte ser den",
    "'{1}' goes to readers outside with the metadata that it has":
      "'{1}' går till läsare utanför med de metadata som den har",
    "publish a picture as JPEG, PNG, WebP, GIF or SVG; look through any other file for names, places and comments":
      "publicera en bild som JPEG, PNG, WebP, GIF eller SVG; leta igenom andra filer efter namn, platser och kommentarer",
    "account '{1}' is open and does not tell its {2}":
      "kontot '{1}' är öppet, men läsarna får inte veta {2}",
    "write it in every language and name it under 'public:': readers need to know who answers (sender), why (purpose) and when (hours)":
      "skriv det på alla språk och ta med det under 'public:': läsare behöver veta vem som svarar (sender), varför (purpose) och när (hours)",
    "account '{1}' has no owner":
      "kontot '{1}' har ingen ägare",
    "add 'owner: role:…': somebody answers for what is written there":
      "lägg till 'owner: role:…': någon ansvarar för det som skrivs där",
  ]
}
