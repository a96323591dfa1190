extension SwedishMessages {
  /// What `tenet approve`, `review` and `retire` say.
  static let approval: KeyValuePairs = [
    "review":
      "genomläst",
    "editorial":
      "redaktionell",
    "substantive":
      "saklig",
    "binding":
      "bindande",
    "  the first revision, with 1 element":
      "  den första revisionen, med 1 del",
    "  the first revision, with {1} elements":
      "  den första revisionen, med {1} delar",
    "the variant of '{1}'":
      "varianten för '{1}'",
    "the translation into '{1}'":
      "översättningen till '{1}'",
    "the policy, which was retired":
      "policyn, som var upphävd",
    "{1}: {2} → nothing":
      "{1}: {2} → inget",
    "{1}  in {2}":
      "{1}  i {2}",
    "{1}: {2} went":
      "{1}: {2} försvann",
    "{1}: {2} came":
      "{1}: {2} kom till",
    "more widely visible than before:":
      "synligt för fler än förut:",
    "was {1}":
      "var {1}",
    "new":
      "ny",
    "warning: its consultation runs until {1}: people may still answer":
      "varning: samrådet pågår till och med {1}: det går fortfarande att svara",
    "warning: '#{1}' does not become more widely visible, and --open {2} changes nothing":
      "varning: '#{1}' blir inte synlig för fler, och --open {2} ändrar inget",
    "approved: {1} {2}, in force from {3}":
      "fastställd: {1} {2}, gäller från {3}",
    "approved: {1} {2}":
      "fastställd: {1} {2}",
    "head: {1}":
      "senaste kontrollsumma: {1}",
    "next: 'tenet build' makes the sites; keep the head, and 'tenet verify --head' finds a ledger cut short":
      "nästa steg: 'tenet build' bygger webbplatserna; spara kontrollsumman, så hittar 'tenet verify --head' en liggare som kortats av",
    "nothing was approved (--dry-run); nothing is missing":
      "inget fastställdes (--dry-run); inget saknas",
    "nothing was approved: 1 error to mend first":
      "inget fastställdes: 1 fel att rätta först",
    "nothing was approved: {1} errors to mend first":
      "inget fastställdes: {1} fel att rätta först",
    "warning: other files of the workspace have 1 error: no site is built until they are mended ('tenet check')":
      "varning: andra filer i arbetsmappen har 1 fel: ingen webbplats byggs förrän det är rättat ('tenet check')",
    "warning: other files of the workspace have {1} errors: no site is built until they are mended ('tenet check')":
      "varning: andra filer i arbetsmappen har {1} fel: ingen webbplats byggs förrän de är rättade ('tenet check')",
    "nothing was approved":
      "inget fastställdes",
    "reviewed: {1} {2}":
      "sedd över: {1} {2}",
    "reviewed: {1} {2}, the next review by {3}":
      "sedd över: {1} {2}, nästa översyn senast {3}",
    "retired: {1}{2}":
      "upphävd: {1}{2}",
    "its revisions stay; 'tenet build' makes the sites without it from that day":
      "revisionerna finns kvar; från den dagen bygger 'tenet build' webbplatserna utan policyn",

    "nothing in '{1}' is different from version {2}: when you looked and nothing had to change, say so with 'tenet review {3} --by …'":
      "inget i '{1}' skiljer sig från version {2}: har du läst igenom den utan att något behövde ändras, säg det med 'tenet review {3} --by …'",
    "version {1} is too low: the difference is {2} and asks for {3} at least; leave --version out to take it":
      "version {1} är för låg: skillnaden är {2} och kräver minst {3}; utelämna --version för att få den",
    "a {1} change needs a note that says why, in every language: add {2}":
      "en {1} ändring behöver en anteckning som säger varför, på alla språk: lägg till {2}",
    "'{1}' has no element '{2}': --open takes the id of an element that becomes more widely visible":
      "'{1}' har ingen del '{2}': --open tar id:t för en del som blir synlig för fler",
    "--open all is for a first revision; name what you open with --open ID":
      "--open all är till för en första revision; räkna upp det du öppnar med --open ID",
    "{1} lies before {2}, from which an earlier line holds: choose --effective {3} or later":
      "{1} ligger före {2}, då en tidigare rad börjar gälla: välj --effective {3} eller senare",
    "today is {1}, and the last line of the ledger is dated {2}: a ledger goes forward only; look at --today and the computer's clock":
      "i dag är det {1}, men liggarens sista rad är daterad {2}: en liggare går bara framåt; se efter vad --today och datorns klocka säger",
    "tenet.yml names keys, so every line is signed: name your key with --key FILE, or in the environment variable TENET_KEY":
      "det finns nycklar i tenet.yml, så varje rad undertecknas: ange din nyckel med --key FIL, eller i miljövariabeln TENET_KEY",
    "tenet.yml does not name this key: add 'keys: { {1}: \"{2}\" }'":
      "nyckeln finns inte i tenet.yml: lägg till 'keys: { {1}: \"{2}\" }'",
    "'{1}' was never approved: 'tenet approve {2} --by …' begins its history":
      "'{1}' har aldrig fastställts: dess historia börjar med 'tenet approve {2} --by …'",
    "no revision of '{1}' is in force today: 'tenet history {2}' shows its revisions":
      "ingen revision av '{1}' gäller i dag: 'tenet history {2}' visar revisionerna",
    "'{1}' is retired from {2} already":
      "'{1}' är redan upphävd från {2}",
    "the ledger beside '{1}' is that of '{2}', and an id never changes: write 'policy: {3}' again, or move history.jsonl and revisions to the policy they belong to":
      "liggaren bredvid '{1}' hör till '{2}', och ett id ändras aldrig: skriv 'policy: {3}' igen, eller flytta history.jsonl och revisions till den policy de hör till",
    "'{1}' lies in '{2}', and its ledger in '{3}': move history.jsonl and revisions to '{4}'":
      "'{1}' ligger i '{2}', men dess liggare i '{3}': flytta history.jsonl och revisions till '{4}'",
    "a review says that nothing changed, and '{1}' is different from version {2} in force ({3}): 'tenet approve {4} --by …' makes it a revision":
      "en översyn säger att inget har ändrats, men '{1}' skiljer sig från version {2} som gäller ({3}): 'tenet approve {4} --by …' gör den till en revision",
    "add --open all, or one --open ID for each":
      "lägg till --open all, eller ett --open ID för varje",
    "add {1}":
      "lägg till {1}",
    "1 element becomes more widely visible, and nobody has said that this is meant: {1}":
      "1 del blir synlig för fler, och ingen har sagt att det är meningen: {1}",
    "{1} elements become more widely visible, and nobody has said that this is meant: {2}":
      "{1} delar blir synliga för fler, och ingen har sagt att det är meningen: {2}",
    "'{1}' belongs to the policy in '{2}' and does not lie in that folder beside it: move it to '{3}' or to '{4}/departments'":
      "'{1}' hör till policyn i '{2}' men ligger inte bredvid den i mappen: flytta den till '{3}' eller till '{4}/departments'",
    "--by names nobody. Write who does it: --by 'Majken Ek'.":
      "--by nämner ingen. Skriv vem som gör det: --by 'Majken Ek'.",
    "'{1}' does not begin with a language of tenet.yml. Write {2}.":
      "'{1}' börjar inte med något av språken i tenet.yml. Skriv {2}.",
    "{1} {2} is empty. Write why in a few words.":
      "{1} {2} är tom. Skriv varför med några ord.",
    "{1} stands twice for '{2}'. Keep one of the two.":
      "{1} står två gånger för '{2}'. Behåll den ena.",
    "'{1}' is not an id. Write --open ID.":
      "'{1}' är inget id. Skriv --open ID.",
    "The key file '{1}' cannot be read. 'tenet keys new NAME' makes one.":
      "Nyckelfilen '{1}' går inte att läsa. 'tenet keys new NAMN' gör en.",
    "'{1}' is no key file of tenet. 'tenet keys new NAME' makes one.":
      "'{1}' är ingen nyckelfil för tenet. 'tenet keys new NAMN' gör en.",
    "the private key is in '{1}': keep it, and show it to nobody":
      "den hemliga nyckeln finns i '{1}': ta vara på den, och visa den inte för någon",
    "the public key goes into tenet.yml, under 'keys' when that is there already:":
      "den öppna nyckeln ska in i tenet.yml, under 'keys' om det redan finns där:",
    "'{1}' exists, and no key is written over. Choose another file with --out.":
      "'{1}' finns redan, och ingen nyckel skrivs över. Välj en annan fil med --out.",
    "'{1}' lies in '{2}', where others would get it with the rest. Choose a file elsewhere with --out.":
      "'{1}' ligger i '{2}', där andra skulle få med den på köpet. Välj en fil någon annanstans med --out.",
  ]
}
