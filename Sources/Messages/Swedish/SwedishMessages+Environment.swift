extension SwedishMessages {
  /// The disk, other programs, templates, and other runs of this program.
  static let environment: KeyValuePairs = [
    "tenet: {1}":
      "tenet: {1}",
    "tenet: TENET_MESSAGES names '{1}', and messages are in sv or en: write one of these":
      "tenet: TENET_MESSAGES säger '{1}', men meddelanden finns på sv eller en: skriv något av dem",
    "'{1}' does not exist":
      "'{1}' finns inte",
    "'{1}' is larger than {2} bytes":
      "'{1}' är större än {2} byte",
    "'{1}' holds files that tenet did not write, and is left alone: choose another folder with --out, or empty this one":
      "'{1}' innehåller filer som tenet inte har skrivit, och lämnas i fred: välj en annan mapp med --out, eller töm den här",
    "'{1}' is not the file that was approved: run 'tenet verify', and restore it from version control or a backup":
      "'{1}' är inte den fil som fastställdes: kör 'tenet verify', och hämta tillbaka den från versionshanteringen eller en säkerhetskopia",
    "'{1}' is not on this machine; this needs it. On Debian: apt-get install {2}":
      "'{1}' finns inte på den här datorn, men behövs för det här. På Debian: apt-get install {2}",
    "'{1}' failed: {2}":
      "'{1}' misslyckades: {2}",
    "'{1}' failed and did not say why":
      "'{1}' misslyckades och sade inte varför",
    "stands there already":
      "finns redan där",
    "the template holds itself":
      "mallen innehåller sig själv",
    "there is no template '{1}'":
      "det finns ingen mall '{1}'",
    "a tag is opened here and never closed":
      "en tagg öppnas här och stängs aldrig",
    "'{1}' is opened here and never closed":
      "'{1}' öppnas här och stängs aldrig",
    "'{1}' is closed here and was never opened":
      "'{1}' stängs här och har aldrig öppnats",
    "'{1}' is closed here, and '{2}' is still open":
      "'{1}' stängs här, medan '{2}' ännu är öppen",
    "'{1}' is not the name of a value":
      "'{1}' är inte namnet på ett värde",
    "templates have no tags that begin with '{1}'":
      "mallar har inga taggar som börjar med '{1}'",
    "more than {1} sections stand in each other":
      "mer än {1} avsnitt står i varandra",
    "the template is missing":
      "mallen saknas",
    "words are 'key: text' lines":
      "orden ska stå på rader av formen 'nyckel: text'",
    "a key must be one word":
      "en nyckel ska vara ett ord",
    "'{1}' needs { one: …, other: … }":
      "'{1}' behöver { one: …, other: … }",
    "'{1}' must be a text":
      "'{1}' ska vara en text",
    "'{1}' is not a sound picture of the kind that its name says, so that its metadata cannot be taken away: save it anew in a picture program":
      "'{1}' är ingen hel bild av det slag som namnet säger, så dess metadata går inte att ta bort: spara om den i ett bildprogram",

    "another tenet is {1} in this workspace: wait, and run the command again":
      "ett annat tenet {1} i den här arbetsmappen: vänta, och kör kommandot igen",
    "another tenet is {1} in this workspace (since {2}): wait, and run the command again":
      "ett annat tenet {1} i den här arbetsmappen (sedan {2}): vänta, och kör kommandot igen",
    "writing":
      "skriver",
    "approving '{1}'":
      "fastställer '{1}'",
    "reviewing '{1}'":
      "ser över '{1}'",
    "retiring '{1}'":
      "upphäver '{1}'",
    "accepting variants and translations of '{1}'":
      "stämmer av varianter och översättningar av '{1}'",
    "'{1}' has moved on meanwhile: {2}. Nothing was written; run the command again":
      "'{1}' har ändrats under tiden: {2}. Inget skrevs; kör kommandot igen",
    "its ledger is empty":
      "liggaren är tom",
    "it was approved as {1} by {2} on {3}":
      "den fastställdes som {1} av {2} den {3}",
    "it was reviewed by {1} on {2}":
      "den sågs över av {1} den {2}",
    "it was retired by {1} on {2}":
      "den upphävdes av {1} den {2}",
    "it was withdrawn from by {1} on {2}":
      "text drogs in ur den av {1} den {2}",
    "another tenet has accepted variants or translations of '{1}' meanwhile. Nothing was written; run the command again":
      "ett annat tenet har stämt av varianter eller översättningar av '{1}' under tiden. Inget skrevs; kör kommandot igen",
    "the ledger of '{1}' is broken, and nothing is added to it: 'tenet verify {2}' tells what is wrong":
      "liggaren för '{1}' är trasig, och inget läggs till i den: 'tenet verify {2}' säger vad som är fel",
    "'{1}' stands there and no line of the ledger knows of it: 'tenet verify' tells more; move it away first":
      "'{1}' finns där, men ingen rad i liggaren känner till den: 'tenet verify' säger mer; flytta bort den först",
    "an interrupted command had approved version {1} of '{2}'; its files are in place now":
      "ett avbrutet kommando hade fastställt version {1} av '{2}'; nu är filerna på plats",
    "an interrupted command had begun to approve version {1} of '{2}'; that was taken back, and nothing of it is approved":
      "ett avbrutet kommando hade börjat fastställa version {1} av '{2}'; det togs tillbaka, och inget av det är fastställt",
    "an interrupted command had finished new files; they are in place now":
      "ett avbrutet kommando hade gjort färdigt nya filer; nu är de på plats",
    "'{1}' was changed meanwhile and stays as it is: what was to stand there lies in '{2}/{3}'":
      "'{1}' har ändrats under tiden och får vara som den är: det som skulle ha stått där ligger i '{2}/{3}'",
    "an interrupted command had begun to write new files; that was taken back, and none of them is there":
      "ett avbrutet kommando hade börjat skriva nya filer; det togs tillbaka, och ingen av dem finns där",
  ]
}
