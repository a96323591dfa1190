extension SwedishMessages {
  /// What `tenet diff`, `history`, `show` and `verify` say.
  static let comparing: KeyValuePairs = [
    "'{1}' has no revisions yet: 'tenet approve {2}' makes the first":
      "'{1}' har inga revisioner än: 'tenet approve {2}' gör den första",
    "there is no policy '{1}': did you mean '{2}'?":
      "det finns ingen policy '{1}': menade du '{2}'?",
    "there is no policy '{1}' in the workspace":
      "det finns ingen policy '{1}' i arbetsmappen",
    "'{1}' is neither a file nor a policy: there is no 'tenet.yml' in this folder or above":
      "'{1}' är varken en fil eller en policy: det finns ingen 'tenet.yml' i den här mappen eller ovanför",
    "'{1}/tenet.yml' cannot be understood: 'tenet check' says why":
      "'{1}/tenet.yml' går inte att förstå: 'tenet check' säger varför",
    "git does not give '{1}': {2}":
      "git lämnar inte ut '{1}': {2}",
    "'{1}' is not UTF-8 text: save it as UTF-8 in your editor":
      "'{1}' är inte UTF-8-text: spara den som UTF-8 i ditt skrivprogram",
    "nothing of '{1}' may be read by {2} readers, neither before nor now":
      "inget av '{1}' får läsas av läsare med synligheten '{2}', varken förut eller nu",
    "{1} is for two policies of a workspace: a file by itself does not say who reads it":
      "{1} är till för två policyer i en arbetsmapp: en lös fil säger inte vem som läser den",
    "there is no department '{1}': did you mean '{2}'?":
      "det finns ingen avdelning '{1}': menade du '{2}'?",
    "there is no department '{1}' in tenet.yml, under 'departments:'":
      "det finns ingen avdelning '{1}' i tenet.yml, under 'departments:'",
    "two folders are compared as text, md or json: say which with --format":
      "två mappar jämförs som text, md eller json: säg vilket med --format",
    "A Word document is nothing for a terminal: name a file with --out.":
      "Ett Word-dokument är inget för en terminal: ange en fil med --out.",
    "'{1}' is a folder and '{2}' a file: name two folders, or two files.":
      "'{1}' är en mapp och '{2}' en fil: ange två mappar, eller två filer.",
    "'{1}' is one side. Name what it is compared with, such as: tenet diff HEAD:./{2} {3}":
      "'{1}' är ena sidan. Ange vad den ska jämföras med, till exempel: tenet diff HEAD:./{2} {3}",
    "'{1}' does not exist, and is no policy's id such as 'travel' or 'travel@1.0.0', nor REVISION:PATH.":
      "'{1}' finns inte, och är varken en policys id som 'travel' eller 'travel@1.0.0' eller REVISION:SÖKVÄG.",

    "'{1}' has no version {2}: nothing of it was approved yet":
      "'{1}' har ingen version {2}: inget av den är fastställt än",
    "'{1}' has no version {2}; it has {3}":
      "'{1}' har ingen version {2}; den har {3}",
    "{1}: {2}; 'tenet verify' tells the whole":
      "{1}: {2}; 'tenet verify' berättar allt",
    "the history is broken":
      "historien är trasig",
    "'{1}' cannot be read by this version of tenet: {2}":
      "'{1}' går inte att läsa med den här versionen av tenet: {2}",
    "'{1}' cannot be read by this version of tenet: it holds no policy":
      "'{1}' går inte att läsa med den här versionen av tenet: där finns ingen policy",
    "{1} by {2}":
      "{1} av {2}",
    "{1} by {2}, signed with the key '{3}'":
      "{1} av {2}, undertecknad med nyckeln '{3}'",
    "reviewed, nothing changed ({1})":
      "sedd över, inget ändrat ({1})",
    "retired{1}":
      "upphävd{1}",
    "text withdrawn from {1}: {2}":
      "text indragen ur {1}: {2}",
    "in force{1}":
      "gäller{1}",
    "coming, in force{1}":
      "kommande, gäller{1}",
    "was in force{1}":
      "gällde{1}",
    "never in force":
      "gällde aldrig",
    " from {1} until {2}":
      " från {1} till {2}",
    " from {1}":
      " från {1}",
    " until {1}":
      " till {1}",
    "version {1}, in force{2}":
      "version {1}, gäller{2}",
    "the ledger is broken: 'tenet verify {1}' tells what is wrong":
      "liggaren är trasig: 'tenet verify {1}' säger vad som är fel",
    "'{1}' is no language of tenet.yml; it names: {2}.":
      "'{1}' är inget av språken i tenet.yml, som är: {2}.",
    "nothing of '{1}' may be read by {2} readers: every element of it is less visible":
      "inget av '{1}' får läsas av läsare med synligheten '{2}': alla delar är synliga för färre",
    "'{1}' is not a version such as 2.1.0. 'tenet history {2}' lists them.":
      "'{1}' är ingen version som 2.1.0. 'tenet history {2}' räknar upp dem.",
    "Did you mean '{1}'?":
      "Menade du '{1}'?",
    "tenet.yml names: {1}.":
      "I tenet.yml finns: {1}.",
    "warning: '{1}' has {2}: 'tenet check {3}' shows them":
      "varning: '{1}' har {2}: 'tenet check {3}' visar dem",
    "warning: other files of the workspace have {1}: 'tenet check' shows them":
      "varning: andra filer i arbetsmappen har {1}: 'tenet check' visar dem",

    "no ledger holds the line with the digest {1}: lines were cut off its end, or it belongs to another workspace":
      "ingen liggare har raden med kontrollsumman {1}: rader har kapats i slutet, eller så hör den till en annan arbetsmapp",
    "'{1}' is not a digest: it has 64 digits, as 'tenet approve' prints them.":
      "'{1}' är ingen kontrollsumma: en sådan har 64 siffror, som 'tenet approve' skriver ut dem.",
    "1 ledger":
      "1 liggare",
    "{1} ledgers":
      "{1} liggare",
    "1 line":
      "1 rad",
    "{1} lines":
      "{1} rader",
    "1 revision":
      "1 revision",
    "{1} revisions":
      "{1} revisioner",
    "{1}: as they were written":
      "{1}: som de skrevs",
    "{1}: 1 fault":
      "{1}: 1 fel",
    "{1}: {2} faults":
      "{1}: {2} fel",
    "'{1}' was never approved":
      "'{1}' har aldrig fastställts",
  ]
}
