extension SwedishMessages {
  /// Tables of people and signatures, and who is left to acknowledge what.
  static let acknowledging: KeyValuePairs<String, String> = [
    "save it as 'CSV UTF-8': in Excel with Save as, in LibreOffice with the character set UTF-8":
      "spara den som 'CSV UTF-8': i Excel med Spara som, i LibreOffice med teckenuppsättningen UTF-8",
    "the table is empty":
      "tabellen är tom",
    "a cell too many: the first line has {1}":
      "en cell för mycket: första raden har {1}",
    "put a cell that holds a separator in quotation marks":
      "sätt citattecken runt en cell som innehåller ett skiljetecken",
    "{1} cells, where the first line has {2}":
      "{1} celler, men första raden har {2}",
    "write every separator, also after empty cells":
      "skriv alla skiljetecken, också efter tomma celler",
    "the quotation mark here is never closed":
      "citattecknet här får aldrig något slut",
    "close it, and write a quotation mark inside as two":
      "avsluta det, och skriv ett citattecken inuti som två",
    "text after a closing quotation mark":
      "text efter ett avslutande citattecken",
    "write a quotation mark inside a cell as two":
      "skriv ett citattecken inuti en cell som två",
    "a second column '{1}'":
      "en andra kolumn '{1}'",
    "there is no column '{1}'":
      "det finns ingen kolumn '{1}'",
    "the first line names the columns: {1}":
      "första raden säger vad kolumnerna heter: {1}",
    "the column '{1}' is empty here":
      "kolumnen '{1}' är tom här",
    "'{1}' stands twice: it is in line {2} too":
      "'{1}' står två gånger: också på rad {2}",
    "give everybody an id of her own, and one line":
      "ge var och en ett eget id, och en rad",
    "'{1}' is no date":
      "'{1}' är inget datum",
    "write it as 2026-11-21":
      "skriv det som 2026-11-21",
    "there is no role '{1}' in tenet.yml":
      "rollen '{1}' finns inte i tenet.yml",
    "there is no department '{1}' in tenet.yml":
      "avdelningen '{1}' finns inte i tenet.yml",
    "nobody in the list of people has the id '{1}'":
      "ingen i personlistan har id:t '{1}'",
    "correct the id, or take the line away when the person has left":
      "rätta id:t, eller ta bort raden om personen har slutat",
    "{1} has not come yet":
      "{1} har inte kommit än",
    "write the day of the signature":
      "skriv dagen för underskriften",
    "'{1}' {2} was approved on {3}, after this day":
      "'{1}' {2} godkändes {3}, efter den här dagen",
    "correct the version or the day":
      "rätta versionen eller dagen",
    "no policy '{1}' was ever approved":
      "ingen policy '{1}' har godkänts",
    "'{1}' has no version '{2}'":
      "'{1}' har ingen version '{2}'",
    "{1}:{2}: this line is no signature; take back what was changed in the file, since only 'tenet acknowledge import' writes in it":
      "{1}:{2}: raden är ingen kvittens; ta tillbaka det som har ändrats i filen, bara 'tenet acknowledge import' skriver i den",
    "{1} ({2} {3}, in force since {4})":
      "{1} ({2} {3}, gäller sedan {4})",
    "  has never been acknowledged by {1}:":
      "  har aldrig kvitterats av {1}:",
    "  has changed since {1}, which {2} acknowledged:":
      "  har ändrats sedan {1}, som {2} kvitterade:",
    "    – {1}":
      "    – {1}",
    "{1}: {2}":
      "{1}: {2}",
    "{1}: {2} ({3} → {4})":
      "{1}: {2} ({3} → {4})",
    "no longer holds":
      "gäller inte längre",
    "binds more":
      "binder mer",
    "binds less":
      "binder mindre",
    "binds more people, or in more situations":
      "binder fler, eller i fler lägen",
    "binds fewer people, or in fewer situations":
      "binder färre, eller i färre lägen",
    "another amount or time":
      "en annan mängd eller tid",
    "somebody else says yes":
      "någon annan säger ja",
    "holds from or until another day":
      "gäller från eller till en annan dag",
    "says another thing":
      "säger något annat",
    "has become several":
      "har blivit flera",
    "several have become one":
      "flera har blivit en",
    "has changed":
      "har ändrats",
    "writing in '{1}'":
      "skriver i '{1}'",
    "nobody is left":
      "ingen är kvar",
    "{1} new, {2} known already: {3}":
      "{1} nya, {2} redan kända: {3}",
    "not read, and better left out of the file: {1}":
      "läses inte, och bör inte stå i filen: {1}",
    "The file '{1}' cannot be read.":
      "Filen '{1}' kan inte läsas.",
    "{1}:{2}:{3}: error: {4}":
      "{1}:{2}:{3}: fel: {4}",
    "  help: {1}":
      "  råd: {1}",
    "Who has to confirm that she has read what binds her, and who has.":
      "Vem som ska kvittera att hon har läst det som binder henne, och vem som har gjort det.",
    """
    Examples:
      tenet acknowledge manifest --people people.csv --format csv > to-sign.csv    whom to ask, and what to let them sign
      tenet acknowledge import signatures.csv --people people.csv                  what came back
      tenet acknowledge outstanding --people people.csv                            who is left, and why

    The list of people is a table with the columns id, name, department, roles and start. It is read and forgotten:
    the workspace keeps who acknowledged what by id alone, in acknowledgements.jsonl.
    """:
      """
    Exempel:
      tenet acknowledge manifest --people people.csv --format csv > to-sign.csv    vilka som ska tillfrågas, och vad de ska skriva under
      tenet acknowledge import signatures.csv --people people.csv                  det som kom tillbaka
      tenet acknowledge outstanding --people people.csv                            vilka som är kvar, och varför

    Personlistan är en tabell med kolumnerna id, namn, avdelning, roller och börjar. Den läses och glöms: arbetsmappen
    sparar bara vem som har kvitterat vad, med id, i acknowledgements.jsonl.
    """,
    "Take in what people have acknowledged.":
      "Ta in det som har kvitterats.",
    """
    Examples:
      tenet acknowledge import signatures.csv --people people.csv

    The table has the columns id, policy, version and date. What is in already is passed over, so the same table may come
    twice. When something in it is wrong, nothing of it is taken in.
    """:
      """
    Exempel:
      tenet acknowledge import signatures.csv --people people.csv

    Tabellen har kolumnerna id, policy, version och datum. Det som redan finns hoppas över, så samma tabell får komma två
    gånger. Är något i den fel tas inget av den in.
    """,
    "The table of signatures.":
      "Tabellen med kvittenser.",
    "The list of people, a table.":
      "Personlistan, en tabell.",
    "Who must acknowledge which version of which policy, with which statement.":
      "Vem som ska kvittera vilken version av vilken policy, och med vilka ord.",
    """
    Examples:
      tenet acknowledge manifest --people people.csv                            for other programs
      tenet acknowledge manifest --people people.csv --format csv > to-sign.csv   as a table

    It holds what is left on the day: people who have not begun, and what binds nobody, are not in it.
    """:
      """
    Exempel:
      tenet acknowledge manifest --people people.csv                            för andra program
      tenet acknowledge manifest --people people.csv --format csv > to-sign.csv   som tabell

    Här står det som är kvar den dagen: den som inte har börjat, och det som inte binder någon, är inte med.
    """,
    "How to write it: json or csv.":
      "Hur det ska skrivas: json eller csv.",
    "Who is left to acknowledge what, and why.":
      "Vem som har vad kvar att kvittera, och varför.",
    """
    Examples:
      tenet acknowledge outstanding --people people.csv                  who is left, by policy
      tenet acknowledge outstanding --people people.csv --format csv     as a table

    Somebody who has acknowledged a version is asked again when something that binds her has changed since, in her
    department and for her roles. What was reworded, explained better or changed for others asks nobody.
    """:
      """
    Exempel:
      tenet acknowledge outstanding --people people.csv                  vilka som är kvar, policy för policy
      tenet acknowledge outstanding --people people.csv --format csv     som tabell

    Den som har kvitterat en version tillfrågas igen när något som binder henne har ändrats sedan dess, på hennes avdelning
    och i hennes roller. Det som har skrivits om, förklarats bättre eller ändrats för andra frågar ingen.
    """,
    "How to write it: text, json or csv.":
      "Hur det ska skrivas: text, json eller csv.",
  ]
}
