extension SwedishMessages {
  /// What `tenet handbook` and `tenet new handbook` say.
  static let handbooks: KeyValuePairs = [
    "Make a handbook for a new colleague.":
      "Gör en handbok till en ny kollega.",
    """
    Examples:
      tenet handbook onboarding --format pdf                  everybody's, to print
      tenet handbook onboarding --department customer-service --format pdf
      tenet handbook onboarding --language en --format html   one page to mail
      tenet handbook onboarding --format docx --out book.docx
      tenet handbook onboarding --format pptx                 slides for the training

    What it holds stands in handbooks/NAME.yml; 'tenet new handbook' begins one. It holds the revisions in
    force, as the department has them, and nothing that the reader may not read.

    Without --out the file is named after the handbook, in the current folder; a file that is there already is left
    alone. A file that is named with --out is replaced.
    """:
      """
    Exempel:
      tenet handbook onboarding --format pdf                  allas, att skriva ut
      tenet handbook onboarding --department customer-service --format pdf
      tenet handbook onboarding --language en --format html   en sida att mejla
      tenet handbook onboarding --format docx --out bok.docx
      tenet handbook onboarding --format pptx                 bilder till utbildningen

    Vad den innehåller står i handbooks/NAMN.yml; 'tenet new handbook' börjar en. Den innehåller de versioner som
    gäller, så som avdelningen har dem, och inget som läsaren inte får läsa.

    Utan --out får filen namn efter handboken och läggs i den mapp du står i; en fil som redan finns där lämnas i
    fred. En fil som nämns med --out byts ut.
    """,
    "The handbook: the name of its file in handbooks/.":
      "Handboken: namnet på dess fil i handbooks/.",
    "How to write it: html, md, pdf, docx, epub or pptx.":
      "Hur den ska skrivas: html, md, pdf, docx, epub eller pptx.",
    "For whose department (default: what its file says, else everybody).":
      "För vilken avdelning (annars: det som filen säger, eller alla).",
    "For which role: what is for other roles only is left out.":
      "För vilken roll: det som bara gäller andra roller utelämnas.",
    "In which language (default: what its file says, else the workspace's first).":
      "På vilket språk (annars: det som filen säger, eller arbetsytans första).",
    "From which day on changes are told as new (default: a year before the handbook's day).":
      "Från vilken dag ändringar räknas som nya (annars: ett år före handbokens dag).",
    "The file (default: made from the name).":
      "Filen (annars: efter namnet).",
    "no handbook was made: the workspace has errors to mend first":
      "ingen handbok gjordes: arbetsytan har fel att rätta först",
    "'{1}' is there already, and may be somebody's: move it away, or write '--out {2}' to replace it.":
      "'{1}' finns redan och kan vara någons: flytta undan den, eller skriv '--out {2}' för att byta ut den.",
    "There is none yet: 'tenet new handbook {1}' begins one.":
      "Det finns ingen än: 'tenet new handbook {1}' börjar en.",
    "There is no handbook '{1}'. {2}":
      "Det finns ingen handbok '{1}'. {2}",
    "the texts of handbook '{1}' are for {2} readers, and {3} readers may not have it: write 'visibility: {4}' in its file if they may":
      "texterna i handboken '{1}' är för läsare på nivån {2}, och läsare på nivån {3} får inte ha den: skriv 'visibility: {4}' i dess fil om de får det",
    "handbook '{1}' holds no policy that these readers may read: name others under 'policies:', or ask for other readers":
      "handboken '{1}' innehåller ingen policy som de här läsarna får läsa: nämn andra under 'policies:', eller gör den för andra läsare",
    "WeasyPrint sets {1} chapters: some 20 to 30 seconds for every hundred pages":
      "WeasyPrint sätter {1} kapitel: ungefär 20 till 30 sekunder för hundra sidor",
    "pandoc makes the Word document":
      "pandoc gör Worddokumentet",
    "'{1}' is not on this machine; this needs it. From PyPI: pipx install {2}":
      "'{1}' finns inte på den här datorn och behövs för det här. Från PyPI: pipx install {2}",
    "the 'weasyprint' of this machine is too old to make a PDF that can be read aloud. From PyPI: pipx install weasyprint":
      "'weasyprint' på den här datorn är för gammal för att göra en pdf som kan läsas upp. Från PyPI: pipx install weasyprint",
    "Begin a handbook.":
      "Börja en handbok.",
    """
    Examples:
      tenet new handbook onboarding

    It holds every policy of the workspace; take away what new colleagues do not need.
    """:
      """
    Exempel:
      tenet new handbook onboarding

    Den innehåller alla policyer i arbetsytan; ta bort det som nya kolleger inte behöver.
    """,
    "Its name: a–z, digits and single hyphens.":
      "Dess namn: a–z, siffror och enkla bindestreck.",
    "write its welcome, then run 'tenet handbook {1} --format html'":
      "skriv välkomsttexten, och kör sedan 'tenet handbook {1} --format html'",
    "the handbook":
      "handboken",
    "handbook '{1}'":
      "handboken '{1}'",
    "unknown register '{1}'":
      "okänt register '{1}'",
    "add 'title: …', what stands on the cover":
      "lägg till 'title: …', det som står på omslaget",
    "add 'title: …', the chapter's heading":
      "lägg till 'title: …', kapitlets rubrik",
    "add 'text: …', what the chapter says":
      "lägg till 'text: …', det som kapitlet säger",
  ]
}
