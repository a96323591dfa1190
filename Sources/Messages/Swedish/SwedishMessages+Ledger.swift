extension SwedishMessages {
  /// Ledgers, revisions and what variants were compared with.
  static let ledger: KeyValuePairs = [
    "the file holds no object":
      "filen innehåller inget objekt",
    "'{1}' holds no elements":
      "'{1}' innehåller inga delar",
    "'{1}' is no id of an element":
      "'{1}' är inte id för någon del",
    "an element holds no digests":
      "en del saknar kontrollsummor",
    "unknown member '{1}'":
      "fältet '{1}' hör inte hit",
    "the value of '{1}' is no digest of 16 digits":
      "värdet för '{1}' är ingen kontrollsumma med 16 siffror",
    "an element needs the digests of its title, its conditions and its text":
      "en del behöver kontrollsummorna för sin rubrik, sina villkor och sin text",
    "restore the file from version control, or look at all variants and translations again and run 'tenet accept {1}', which writes it anew":
      "hämta tillbaka filen från versionshanteringen, eller gå igenom alla varianter och översättningar igen och kör 'tenet accept {1}', som skriver den på nytt",

    "the ledger is empty: its lines were removed":
      "liggaren är tom: raderna har tagits bort",
    "the last line has no line ending: it was cut, or edited by hand":
      "den sista raden saknar radslut: den har kortats av, eller redigerats för hand",
    "restore the file from version control or a backup; a ledger is never edited":
      "hämta tillbaka filen från versionshanteringen eller en säkerhetskopia; en liggare redigeras aldrig",
    "the line does not end in its digest":
      "raden slutar inte med sin kontrollsumma",
    "the line is no JSON: {1}":
      "raden är inte JSON: {1}",
    "the line is no JSON object":
      "raden är inget JSON-objekt",
    "the line has a member '{1}' that a ledger does not know":
      "raden har ett fält '{1}' som inte hör hemma i en liggare",
    "the line has no '{1}'":
      "raden saknar '{1}'",
    "the line has no 'previous'":
      "raden saknar 'previous'",
    "the line has no 'effective'":
      "raden saknar 'effective'",
    "the line has an unreadable '{1}'":
      "raden har ett '{1}' som inte går att läsa",
    "the line has a '{1}' that is not one text per language":
      "raden har ett '{1}' som inte är en text per språk",
    "the line has unreadable 'files'":
      "raden har ett 'files' som inte går att läsa",
    "the line has unreadable 'elements'":
      "raden har ett 'elements' som inte går att läsa",
    "the line names no files":
      "raden nämner inga filer",
    "the line is a {1} and names files":
      "raden är '{1}' och nämner filer",
    "the line is a {1} and has 'effective'":
      "raden är '{1}' och har 'effective'",
    "the line names no elements":
      "raden nämner inga delar",
    "the line is no withdrawal and names elements":
      "raden drar inte in något, men nämner delar",
    "the line has a 'level' that does not fit its event":
      "raden har ett 'level' som inte passar händelsen",
    "the line was changed after it was written":
      "raden har ändrats efter att den skrevs",
    "the first line follows another one that is not here: lines before it were removed":
      "den första raden följer på en annan som inte finns här: rader före den har tagits bort",
    "the line says that it is the first, and stands behind another":
      "raden säger att den är den första, men står efter en annan",
    "the line does not follow the one above it: a line was removed, added or changed, or the order is another":
      "raden följer inte på den ovanför: en rad har tagits bort, lagts till eller ändrats, eller så är ordningen en annan",
    "the line is dated {1}, before {2} of a line above it":
      "raden är daterad {1}, före {2} på en rad ovanför",
    "the line takes effect on {1}, before {2} of a line above it":
      "raden börjar gälla {1}, före {2} på en rad ovanför",
    "the line is about '{1}', those above it about '{2}'":
      "raden handlar om '{1}', de ovanför om '{2}'",
    "version {1} is approved a second time":
      "version {1} fastställs en andra gång",
    "version {1} stands behind {2}, which is later":
      "version {1} står efter {2}, som är senare",
    "the line is about version {1}, which no line above it approves":
      "raden handlar om version {1}, som ingen rad ovanför fastställer",

    "the ledger is about '{1}', which has another one":
      "liggaren handlar om '{1}', som har en annan",
    "keep the ledger beside the policy's policy.md, and remove the copy":
      "behåll liggaren bredvid policyns policy.md, och ta bort kopian",
    "the other stands here":
      "den andra finns här",
    "the ledger is about '{1}', and the policy beside it is '{2}'":
      "liggaren handlar om '{1}', men policyn bredvid är '{2}'",
    "an id never changes: give the policy its id back, or move ledger and revisions to their policy":
      "ett id ändras aldrig: ge policyn dess id tillbaka, eller flytta liggare och revisioner till sin policy",
    "the ledger of the revisions in '{1}' is missing":
      "liggaren för revisionerna i '{1}' saknas",
    "restore it from version control or a backup":
      "hämta tillbaka den från versionshanteringen eller en säkerhetskopia",
    "restore it from version control or a backup; what was approved is never edited":
      "hämta tillbaka den från versionshanteringen eller en säkerhetskopia; det som är fastställt redigeras aldrig",
    "the folder '{1}/{2}' that the line approves is missing":
      "mappen '{1}/{2}' som raden fastställer saknas",
    "the file was changed after version {1} was approved":
      "filen har ändrats efter att version {1} fastställdes",
    "this is no file any more: a folder or a link took its place":
      "det här är ingen fil längre: en mapp eller en länk har tagit dess plats",
    "the file of version {1} is missing":
      "filen i version {1} saknas",
    "no line of the ledger approves version {1}":
      "ingen rad i liggaren fastställer version {1}",
    "no line of the ledger knows of '{1}'":
      "ingen rad i liggaren känner till '{1}'",
    "when you put it there, move it away; else restore the ledger from version control or a backup":
      "flytta bort det om det var du som lade det där; hämta annars tillbaka liggaren från versionshanteringen eller en säkerhetskopia",

    "the line is signed and does not say by whom":
      "raden är undertecknad men säger inte av vem",
    "the line is not signed, and a line above it is, with the key '{1}'":
      "raden är inte undertecknad, men det är en rad ovanför, med nyckeln '{1}'",
    "the line is not signed, although tenet.yml names keys":
      "raden är inte undertecknad, fast det finns nycklar i tenet.yml",
    "the signature with the key '{1}' was removed":
      "underskriften med nyckeln '{1}' har tagits bort",
    "the line is signed with the key '{1}', which tenet.yml does not name":
      "raden är undertecknad med nyckeln '{1}', som inte finns i tenet.yml",
    "the signature is not one made with the key '{1}'":
      "underskriften är inte gjord med nyckeln '{1}'",
    "put the key back under 'keys' of tenet.yml: public keys stay there as long as lines name them":
      "lägg tillbaka nyckeln under 'keys' i tenet.yml: öppna nycklar står kvar där så länge någon rad nämner dem",
    "'tenet review {1} --by … --key FILE' signs the state as it is, when nothing else is wrong":
      "'tenet review {1} --by … --key FIL' undertecknar läget som det är, om inget annat är fel",
  ]
}
