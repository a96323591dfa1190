extension SwedishMessages {
  /// What the other commands say, and what is wrong on the command line.
  static let commands: KeyValuePairs = [
    "'{1}' does not exist.":
      "'{1}' finns inte.",
    "'{1}' does not lie in the workspace '{2}'.":
      "'{1}' ligger inte i arbetsmappen '{2}'.",
    "'{1}' holds no 'tenet.yml'. Run 'tenet init {2}' to begin a workspace there.":
      "Det finns ingen 'tenet.yml' i '{1}'. Kör 'tenet init {2}' för att börja på en arbetsmapp där.",
    "No workspace here: no 'tenet.yml' in this folder or above. Run 'tenet init' to begin one, or name one with --workspace.":
      "Här finns ingen arbetsmapp: ingen 'tenet.yml' i den här mappen eller ovanför. Kör 'tenet init' för att börja på en, eller peka ut en med --workspace.",
    "'{1}' is not a date such as 2026-11-21, nor a moment such as 2026-11-21T08:00:00+01:00.":
      "'{1}' är varken ett datum som 2026-11-21 eller en tidpunkt som 2026-11-21T08:00:00+01:00.",
    "'{1}' is not a date such as 2026-12-31.":
      "'{1}' är inget datum som 2026-12-31.",
    "There is no policy '{1}'. {2}":
      "Det finns ingen policy '{1}'. {2}",
    "The workspace has none yet.":
      "Arbetsmappen har ingen än.",
    "There are: {1}.":
      "Det finns: {1}.",
    "The workspace has {1}; their ids stand in the first lines of their files.":
      "Arbetsmappen har {1}; deras id står på de första raderna i filerna.",
    "'{1}' cannot be shown until it can be read":
      "'{1}' kan inte visas förrän den går att läsa",
    "'{1}' cannot be accepted until it can be read":
      "'{1}' kan inte stämmas av förrän den går att läsa",
    "'{1}' cannot be approved until it can be read":
      "'{1}' kan inte fastställas förrän den går att läsa",
    "'{1}' cannot be reviewed until it can be read":
      "'{1}' kan inte ses över förrän den går att läsa",
    "'{1}' cannot be retired until it can be read":
      "'{1}' kan inte upphävas förrän den går att läsa",
    "these are the first {1} of {2}":
      "det här är de första {1} av {2}",
    "There is no rule '{1}'. Did you mean '{2}'?":
      "Det finns ingen regel '{1}'. Menade du '{2}'?",
    "There is no rule '{1}'. 'tenet rules' lists them all.":
      "Det finns ingen regel '{1}'. 'tenet rules' räknar upp alla.",

    "1 id":
      "1 id",
    "{1} ids":
      "{1} id",
    "1 attribute":
      "1 attribut",
    "{1} attributes":
      "{1} attribut",
    "1 attribute block":
      "1 attributblock",
    "{1} attribute blocks":
      "{1} attributblock",
    "{1} given":
      "{1} lades till",
    "{1} to give":
      "{1} att lägga till",
    "{1} normalised":
      "{1} fick enhetlig form",
    "{1} to normalise":
      "{1} att ge enhetlig form",
    "{1} put in order":
      "{1} ordnades",
    "{1} to put in order":
      "{1} att ordna",
    "{1}: left alone until its errors are mended":
      "{1}: lämnas i fred tills felen är rättade",
    "no policy, variant or translation there":
      "där finns ingen policy, variant eller översättning",
    "nothing to do in {1}":
      "inget att göra i {1}",
    "{1} of {2} to format: run 'tenet fmt'":
      "{1} av {2} att ordna: kör 'tenet fmt'",

    "--name is empty. Write your organisation's name, or leave --name out.":
      "--name är tomt. Skriv organisationens namn, eller utelämna --name.",
    "There is a workspace already: '{1}'. Choose a folder outside it, or write in that one.":
      "Det finns redan en arbetsmapp: '{1}'. Välj en mapp utanför den, eller skriv i den.",
    "'{1}' exists, and nothing is written over. Choose another folder, or move that file away.":
      "'{1}' finns redan, och inget skrivs över. Välj en annan mapp, eller flytta undan filen.",
    "'{1}' is a file. Choose another name for the folder.":
      "'{1}' är en fil. Välj ett annat namn på mappen.",
    "A workspace in this folder:":
      "En arbetsmapp i den här mappen:",
    "A workspace in '{1}':":
      "En arbetsmapp i '{1}':",
    "'{1}' was there already and is as it was: add '.tenet/' and 'site/' to it":
      "'{1}' fanns redan och är som den var: lägg till '.tenet/' och 'site/' i den",
    "\nBegin with tenet.yml, then write your own policy. These come in handy:":
      "\nBörja med tenet.yml, och skriv sedan din egen policy. De här är bra att ha:",
    "what is wrong, and the way out":
      "vad som är fel, och vad du gör åt det",
    "read the policy here":
      "läs policyn här",
    "tenet approve social-media --by 'Your name' --open all --note {1}='…'{2}":
      "tenet approve social-media --by 'Ditt namn' --open all --note {1}='…'{2}",
    "make it a revision that never changes":
      "gör den till en revision som aldrig ändras",
    "make the intranet and the press room in site/: readers find what was approved":
      "bygg intranätet och pressrummet i site/: läsarna ser det som är fastställt",
  ]
}
