extension SwedishMessages {
  /// What `tenet import` says.
  static let importing: KeyValuePairs = [
    "Make policies of documents: Word, OpenDocument, HTML, Markdown, text.":
      "Gör policyer av dokument: Word, OpenDocument, HTML, Markdown, text.",
    """
    Examples:
      tenet import handbook.docx                       a Word file
      tenet import handbook.docx --as staff-handbook   under an id of your choice
      tenet import handbook.docx --dry-run             the report, and nothing is written
      tenet import old-page.html notes.txt             several at once
      tenet import docs/                               every document of a folder
      tenet import docs/travel.md --history            with what git knows of it, as revisions

    Each document becomes the working copy of a policy, for colleagues alone until you open it. What was guessed,
    what stands there in another form and what was left out is told afterwards, with the line: no word of the
    document is lost without a sign. Nothing that exists is written over. Word, OpenDocument, RTF and HTML need
    pandoc.
    """:
      """
    Exempel:
      tenet import handbook.docx                       en Wordfil
      tenet import handbook.docx --as staff-handbook   under ett id som du väljer
      tenet import handbook.docx --dry-run             rapporten, och inget skrivs
      tenet import old-page.html notes.txt             flera på en gång
      tenet import docs/                               varje dokument i en mapp
      tenet import docs/travel.md --history            med det som git vet om den, som revisioner

    Varje dokument blir arbetskopian av en policy, bara för kollegor tills du öppnar den. Vad som gissades, vad som
    står där i en annan form och vad som inte kom med får du veta efteråt, med raden: inget ord i dokumentet
    försvinner utan att det sägs. Inget som finns skrivs över. Word, OpenDocument, RTF och HTML kräver pandoc.
    """,
    "The documents, or folders that hold some.":
      "Dokumenten, eller mappar där det finns några.",
    "The policy's id (default: made from the file's name).":
      "Policyns id (annars: gjort av filens namn).",
    "What readers call it (default: the document's title).":
      "Vad läsarna kallar den (annars: dokumentets titel).",
    "The language it is written in (default: guessed from its words).":
      "Språket den är skriven på (annars: gissat av orden).",
    "Make a revision of every state of the file that git knows.":
      "Gör en revision av varje version av filen som git känner till.",
    "Who approved those revisions (default: the author of each commit).":
      "Vem som godkände de revisionerna (annars: den som skrev varje commit).",
    "The file of the key that signs them (default: what TENET_KEY names).":
      "Filen med nyckeln som signerar dem (annars: den som TENET_KEY nämner).",
    "How to write the report: text or json.":
      "Hur rapporten skrivs: text eller json.",
    "A file to write the report to as well.":
      "En fil att skriva rapporten till också.",
    "Only report; write nothing.":
      "Bara rapportera; skriv inget.",
    "--by names nobody. Write who approved them: --by 'Majken Ek'.":
      "--by nämner ingen. Skriv vem som godkände dem: --by 'Majken Ek'.",
    "--by and --key are for the revisions that --history makes: add --history, or leave them out.":
      "--by och --key är för de revisioner som --history gör: lägg till --history, eller låt dem vara.",
    "--title is for one document: bring them in one by one, or leave it out.":
      "--title är för ett dokument: ta in dem ett i taget, eller låt den vara.",
    "not brought in: {1}":
      "inte intagna: {1}",
    "guesses: {1}, in another form: {2}, left out: {3}":
      "gissningar: {1}, i en annan form: {2}, inte med: {3}",
    "nothing was written (--dry-run)":
      "inget skrevs (--dry-run)",
    "next: go through the lines above; 'tenet check' looks for faults, 'tenet show {1}' shows how it reads, 'tenet build --drafts' builds it":
      "härnäst: gå igenom raderna ovan; 'tenet check' letar efter fel, 'tenet show {1}' visar hur den läses, 'tenet build --drafts' bygger den",
    "approved: {1} {2}, {3} by {4}: {5}":
      "godkänd: {1} {2}, {3} av {4}: {5}",

    "{1}, from {2}":
      "{1}, från {2}",
    "guessed: right, or wrong?":
      "gissat: rätt eller fel?",
    "in another form than in the document:":
      "i en annan form än i dokumentet:",
    "not in the policy:":
      "inte i policyn:",
    "line {1} of the document":
      "rad {1} i dokumentet",
    "under '{1}'":
      "under '{1}'",

    "there is no file '{1}': look at its name, and in which folder you are":
      "det finns ingen fil '{1}': se efter vad den heter, och vilken mapp du står i",
    "'{1}' is of a kind that cannot be read: save it as Word (.docx), OpenDocument (.odt), RTF, HTML, Markdown (.md) or text (.txt)":
      "'{1}' är av ett slag som inte kan läsas: spara den som Word (.docx), OpenDocument (.odt), RTF, HTML, Markdown (.md) eller text (.txt)",
    "'{1}' cannot be read as it is: open it in Word or LibreOffice and save it as .docx":
      "'{1}' kan inte läsas som den är: öppna den i Word eller LibreOffice och spara den som .docx",
    "'{1}' holds no document: no .docx, .odt, .rtf, .html, .md or .txt file, here or in its folders":
      "'{1}' innehåller inget dokument: ingen .docx, .odt, .rtf, .html, .md eller .txt, vare sig där eller i dess mappar",
    "--as '{1}' names one policy, and there are {2} files: bring them in one by one, or leave --as out":
      "--as '{1}' nämner en policy, och filerna är {2}: ta in dem en i taget, eller utelämna --as",
    "'{1}' and '{2}' would both become the policy '{3}': bring one of them in by itself, with --as":
      "'{1}' och '{2}' skulle båda bli policyn '{3}': ta in en av dem för sig, med --as",
    "'{1}' is a file of Tenet already, since it has '{2}:': put it into the workspace as it is":
      "'{1}' är redan en fil för Tenet, eftersom den har '{2}:': lägg den i arbetsmappen som den är",
    "'{1}' is not what its name says: open it in the program that made it, and save it anew":
      "'{1}' är inte vad namnet säger: öppna den i programmet som gjorde den, och spara den på nytt",
    "'{1}' holds no text: perhaps its pages are pictures, which somebody has to type or scan as text":
      "'{1}' innehåller ingen text: kanske är sidorna bilder, som någon behöver skriva av eller läsa in som text",
    "'{1}' seems to be written in '{2}', which tenet.yml does not have: add it to 'languages:' there, or name one of {3} with --language":
      "'{1}' verkar vara skriven på '{2}', som inte finns i tenet.yml: lägg till det under 'languages:' där, eller nämn ett av {3} med --language",
    "nothing was written, since the workspace would have errors afterwards: {1}":
      "inget skrevs, eftersom arbetsmappen skulle få fel av det: {1}",
    "git tells nothing of '{1}': {2}":
      "git säger inget om '{1}': {2}",
    "git knows no earlier state of '{1}': commit it first, or leave --history out":
      "git känner inte till någon tidigare version av '{1}': gör en commit först, eller utelämna --history",
    "none of the states of '{1}' that git knows can be a revision: leave --history out, and approve the text when it is ready":
      "ingen av de versioner av '{1}' som git känner till kan bli en revision: utelämna --history, och godkänn texten när den är klar",
    "'{1}' exists, and nothing is written over: name another file with --report":
      "'{1}' finns redan, och inget skrivs över: nämn en annan fil med --report",
    "tenet.yml asks for signatures: name your key with --key, or in TENET_KEY":
      "tenet.yml kräver signaturer: nämn din nyckel med --key, eller i TENET_KEY",
    "bring it in under another id, with --as":
      "ta in dokumentet under ett annat id, med --as",
    "move that file away, or bring the document in under another id, with --as":
      "flytta undan den filen, eller ta in dokumentet under ett annat id, med --as",

    "the language is taken for '{1}'; say another with --language":
      "språket antas vara '{1}'; säg ett annat med --language",
    "no title was found, so it is made of the file's name: '{1}'":
      "ingen titel hittades, så den är gjord av filens namn: '{1}'",
    "merged cells of a file of this kind stand in the first of their places, and the others are empty: fill them, or save it as .docx first":
      "sammanslagna celler i en fil av det här slaget står på den första av sina platser, och de andra är tomma: fyll i dem, eller spara den som .docx först",
    "the first line is taken for the title: '{1}'":
      "den första raden antas vara titeln: '{1}'",
    "the table of contents was left out, since every policy has one of its own":
      "innehållsförteckningen kom inte med, eftersom varje policy har en egen",
    "the numbers of the headings were taken away, since they change with the text":
      "rubrikernas nummer togs bort, eftersom de ändras med texten",
    "'{1}' is called by its number: when it is a chapter of this document, that is '{2}' now":
      "'{1}' nämns med sitt nummer: är det ett avsnitt i det här dokumentet, heter det '{2}' nu",
    "what stood around the text of the web page was left out":
      "det som stod runt webbsidans text kom inte med",
    "the document has another title besides the policy's":
      "dokumentet har en titel till, utöver policyns",
    "a summary is missing: write one, and take away the '#'":
      "en sammanfattning saknas: skriv en, och ta bort '#'",
    "the owner is whoever looks after most policies here: write who looks after this one":
      "ägaren är den som sköter de flesta policyer här: skriv vem som sköter den här",
    "the approver is whoever says yes to most policies here: write who says yes to this one":
      "godkännaren är den som säger ja till de flesta policyer här: skriv vem som säger ja till den här",
    "another owner was named on the command line":
      "en annan ägare angavs på kommandoraden",
    "a policy belongs to a role, department or contact, and none has this name":
      "en policy tillhör en roll, en avdelning eller en kontakt, och ingen har det namnet",
    "taken for a guideline":
      "antas vara en riktlinje",
    "strength={1}, from the word '{2}'":
      "strength={1}, av ordet '{2}'",
    "strength={1}, from the word '{2}'; the text also says {3}, so perhaps it is several rules":
      "strength={1}, av ordet '{2}'; texten säger också {3}, så kanske är det flera regler",
    "taken for a '{1}' by its title; another class, or none, stands in the braces":
      "antas vara '{1}' på grund av rubriken; byt eller stryk klassen inom klamrarna om det är fel",
    "no words here say what somebody must, should or may do, so it is a section: for a rule, put strength=… in the place of .section":
      "inga ord här säger vad någon ska, bör eller får göra, så det är ett avsnitt: är det en regel, skriv strength=… i stället för .section",
    "the heading skipped a level, and stands one level under the one above it":
      "rubriken hoppade över en nivå, och står en nivå under den ovanför",
    "headings of a policy have six levels, and this one would have more":
      "rubriker i en policy har sex nivåer, och den här skulle ha fler",
    "no headings were found: put '## ' before each line that is one, and run 'tenet fmt'":
      "inga rubriker hittades: skriv '## ' före varje rad som är en, och kör 'tenet fmt'",
    "the document has no headings, and its bold lines are taken for them":
      "dokumentet har inga rubriker, och raderna i fetstil antas vara det",
    "each item of a list is a rule, and became a guideline: {1}":
      "varje punkt i en lista är en regel, och blev en riktlinje: {1}",
    "each item of a list became a guideline, with the words before the list in front of it: {1}":
      "varje punkt i en lista blev en riktlinje, med orden före listan framför: {1}",
    "the list was marked with letters or Roman numbers, and is numbered 1, 2, 3 now: look for places that refer to them":
      "listan hade bokstäver eller romerska siffror, och har nu 1, 2, 3: se efter om något hänvisar till dem",
    "a text in a box stands as plain text now":
      "en text i en ruta står nu som vanlig text",
    "a merged cell (columns: {1}, rows: {2}) stands in each of its places now":
      "en sammanslagen cell (kolumner: {1}, rader: {2}) står nu på var och en av sina platser",
    "a row had fewer cells than the table has columns: look whether each stands in the right one":
      "en rad hade färre celler än tabellen har kolumner: se efter om var och en står i rätt kolumn",
    "a cell with several paragraphs or a list stands on one line now":
      "en cell med flera stycken eller en lista står nu på en rad",
    "the table had no row of headings, and its first row is taken for one":
      "tabellen hade ingen rubrikrad, och dess första rad antas vara det",
    "the table had {1} rows of headings, and the first is kept as such":
      "tabellen hade {1} rubrikrader, och den första är kvar som rubrik",
    "a table inside a list or quotation stands as lines of text now":
      "en tabell inne i en lista eller ett citat står nu som textrader",
    "'{1}' stands in registers/media.yml and is for colleagues alone, until credit, licence and permission stand there too":
      "'{1}' står i registers/media.yml och är bara för kollegor, tills upphov, licens och tillstånd (credit, licence, permission) också står där",
    "a picture was left out, since its file is not there or is of a kind that browsers do not show":
      "en bild kom inte med, eftersom filen inte finns eller är av ett slag som webbläsare inte visar",
    "a footnote stands in parentheses in the text now":
      "en fotnot står nu inom parentes i texten",
    "a footnote stands under the text that refers to it now, as '{1}'":
      "en fotnot står nu under texten som hänvisar till den, som '{1}'",
    "a footnote to which nothing in the text refers was left out":
      "en fotnot som inget i texten hänvisar till kom inte med",
    "a tracked insertion was accepted: the words stand in the text":
      "ett spårat tillägg godtogs: orden står i texten",
    "a tracked deletion was accepted: the words are not in the text":
      "en spårad strykning godtogs: orden står inte i texten",
    "the end of a paragraph was deleted as a tracked change: it goes on with the next":
      "slutet på ett stycke var struket som spårad ändring: det fortsätter med nästa",
    "tracked changes in a file of this kind are taken as accepted and cannot be listed; save it as .docx first if it has any":
      "spårade ändringar i en fil av det här slaget räknas som godtagna och kan inte räknas upp; spara den som .docx först om den har några",
    "a comment in the margin":
      "en kommentar i marginalen",
    "a comment that readers do not see was left out":
      "en kommentar som läsarna inte ser kom inte med",
    "a link led to a place in the document that is not there: its words stay":
      "en länk ledde till en plats i dokumentet som inte finns: orden är kvar",
    "a link led to another file, or to a kind of address that policies do not link to: its words stay":
      "en länk ledde till en annan fil, eller till ett slags adress som policyer inte länkar till: orden är kvar",
    "a link led to something that is not in this workspace: its words stay":
      "en länk ledde till något som inte finns i den här arbetsmappen: orden är kvar",
    "a link led to a place in another document, and leads to the whole policy now":
      "en länk ledde till en plats i ett annat dokument, och leder nu till hela policyn",
    "a link stood in a heading: its words stay":
      "en länk stod i en rubrik: orden är kvar",
    "an address that no link uses was left out":
      "en adress som ingen länk använder kom inte med",
    "the text that shows when the mouse rests on a link or picture was left out":
      "texten som visas när musen vilar på en länk eller bild kom inte med",
    "these words were crossed out, and stand there as plain text: does the rule still hold?":
      "de här orden var överstrukna, och står som vanlig text: gäller regeln ännu?",
    "a formula stands as code now: see whether it can be read":
      "en formel står nu som kod: se efter om den går att läsa",
    "markup that a policy cannot hold was left out":
      "märkning som en policy inte kan innehålla kom inte med",
    "HTML was left out, and the words in it are plain text":
      "HTML kom inte med, och orden i den är vanlig text",
    "attributes of another tool were left out of a heading":
      "ett annat verktygs attribut i en rubrik kom inte med",
    "a box of another tool stands as plain text now":
      "en ruta från ett annat verktyg står nu som vanlig text",
    "the front matter cannot be read as YAML, and was left out":
      "filhuvudet kan inte läsas som YAML, och kom inte med",
    "a policy is dated by its approvals: 'tenet approve --effective' says from when it holds, --history brings in what git knows":
      "en policy dateras av sina godkännanden: 'tenet approve --effective' säger från när den gäller, --history tar in det som git vet",
    "every policy is a draft until 'tenet approve'":
      "varje policy är ett utkast tills 'tenet approve'",
    "a policy has no such key":
      "en policy har ingen sådan nyckel",
    "the file is not UTF-8 and was read as {1}: look whether å, ä and ö are right":
      "filen är inte UTF-8 och lästes som {1}: se efter om å, ä och ö är rätt",
    "this state cannot be read: {1}":
      "den här versionen kan inte läsas: {1}",
    "this state holds no text, and is no revision":
      "den här versionen innehåller ingen text, och är ingen revision",
    "this state has errors as a policy, and is no revision":
      "den här versionen har fel som policy, och är ingen revision",
    "this state says the same as the one before, and is no revision of its own":
      "den här versionen säger detsamma som den före, och är ingen egen revision",
  ]
}
