extension SwedishMessages {
  /// What `--help` says of commands and options.
  static let help: KeyValuePairs = [
    "Policies that people read: write them in Markdown, check them, publish them.":
      "Policyer som folk läser: skriv dem i Markdown, granska dem, publicera dem.",
    "Begin a workspace that works from the first minute.":
      "Börja på en arbetsmapp som fungerar från första minuten.",
    "Find what is wrong in a workspace.":
      "Hitta det som är fel i en arbetsmapp.",
    "Give ids to elements that lack one, and spell attributes in one way.":
      "Ge id åt delar som saknar det, och skriv attribut på ett enda sätt.",
    "Read one policy as its readers do.":
      "Läs en policy som dess läsare gör.",
    "Say what changed between two versions, by meaning and word by word.":
      "Säg vad som har ändrats mellan två versioner, till sin betydelse och ord för ord.",
    "Make the sites of a workspace.":
      "Bygg arbetsmappens webbplatser.",
    "Say that variants and translations were compared with what they are made from.":
      "Säg att varianter och översättningar är jämförda med sina förlagor.",
    "Make the working copy of a policy a revision that never changes.":
      "Gör en policys arbetskopia till en revision som aldrig ändras.",
    "Say that somebody looked at a policy and nothing had to change.":
      "Säg att någon har sett över en policy och att inget behövde ändras.",
    "Say that a policy is no longer in force.":
      "Säg att en policy inte längre gäller.",
    "Show the revisions of a policy: when, who, why.":
      "Visa en policys revisioner: när, vem, varför.",
    "Show what there is to do: reviews, consultations, revisions that begin, drafts that wait.":
      "Visa vad som finns att göra: översyner, samråd, revisioner som börjar gälla, utkast som väntar.",
    "Find every line of a ledger and every file of a revision that is not what was approved.":
      "Hitta varje rad i en liggare och varje fil i en revision som inte är det som fastställdes.",
    "Search a built site byte by byte for anything that its readers may not see.":
      "Sök igenom en byggd webbplats, byte för byte, efter det som läsarna inte får se.",
    "Make keys that sign what is approved.":
      "Gör nycklar som undertecknar det som fastställs.",
    "Make a key that signs what is approved.":
      "Gör en nyckel som undertecknar det som fastställs.",
    "Tell why a rule exists, with an example and what to write instead.":
      "Berätta varför en regel finns, med ett exempel och vad du skriver i stället.",
    "List every rule that 'tenet check' knows.":
      "Räkna upp alla regler som 'tenet check' känner till.",

    "The workspace (default: the nearest folder upwards with tenet.yml, else ./policies).":
      "Arbetsmappen (annars den närmaste mappen uppåt med tenet.yml, annars ./policies).",
    "Say nothing but results and faults.":
      "Säg inget annat än resultat och fel.",
    "The day, instead of today: a date (2026-11-21) or a moment with its offset.":
      "Dagen, i stället för i dag: ett datum (2026-11-21) eller en tidpunkt med tidszon.",
    "The language of messages: sv or en (default: what TENET_MESSAGES says, else en).":
      "Meddelandenas språk: sv eller en (annars det som TENET_MESSAGES säger, annars en).",
    "How to write it: text or json.":
      "Hur det skrivs: text eller json.",
    "How to write it: text, json or md.":
      "Hur det skrivs: text, json eller md.",
    "How to write it: text, json or ics.":
      "Hur det skrivs: text, json eller ics.",
    "How to write it: text, md, json or html.":
      "Hur det skrivs: text, md, json eller html.",
    "How to write it: text, md, json, html or docx.":
      "Hur det skrivs: text, md, json, html eller docx.",
    "Files or folders of the workspace (default: all of it).":
      "Filer eller mappar i arbetsmappen (annars hela).",
    "Count warnings as errors.":
      "Räkna varningar som fel.",
    "Change nothing; exit with code 1 when there is something to do.":
      "Ändra inget; sluta med kod 1 när det finns något att göra.",
    "The policy's id.":
      "Policyns id.",
    "The policy's id, and a version behind @ for a revision.":
      "Policyns id, och en version efter @ för en revision.",
    "The ids of policies (default: all).":
      "Policyers id (annars alla).",
    "The rule's name.":
      "Regelns namn.",

    "The folder; it need not exist (default: this one).":
      "Mappen; den behöver inte finnas (annars den här).",
    "The language of the texts: sv or en.":
      "Texternas språk: sv eller en.",
    "Your organisation's name.":
      "Organisationens namn.",
    "The language (default: the one it is written in).":
      "Språket (annars det som den är skriven på).",
    "The language of the notes (default: the workspace's first).":
      "Anteckningarnas språk (annars arbetsmappens första).",
    "Who reads it: public, partner, internal or restricted.":
      "Vem som läser: public, partner, internal eller restricted.",
    "Who reads it: public, partner, internal or restricted (default: those who write it).":
      "Vem som läser: public, partner, internal eller restricted (annars de som skriver den).",
    "Whom it is for: public, partner, internal or restricted.":
      "Vem den är till för: public, partner, internal eller restricted.",
    "The department whose variants are counted in (default: what everybody has).":
      "Den avdelning vars varianter räknas in (annars det som gäller alla).",
    "What was: POLICY, POLICY@VERSION, a file, a folder, or REVISION:PATH of a git repository.":
      "Det som var: POLICY, POLICY@VERSION, en fil, en mapp, eller REVISION:SÖKVÄG i ett git-förråd.",
    "What is now; the working copy of the policy when left out.":
      "Det som är nu; policyns arbetskopia om det utelämnas.",
    "Whose variant.":
      "Vems variant.",
    "The file to write (default: standard output).":
      "Filen som skrivs (annars standard ut).",
    "One site of tenet.yml (default: all).":
      "En webbplats i tenet.yml (annars alla).",
    "The folder; each site in a folder of its own in it when all are built.":
      "Mappen; varje webbplats i en egen mapp i den när alla byggs.",
    "The sites of this day: a date (2026-03-01) or a moment with its offset.":
      "Webbplatserna den dagen: ett datum (2026-03-01) eller en tidpunkt med tidszon.",
    "Show working copies in the place of revisions, marked on every page; colleagues' sites only.":
      "Visa arbetskopior i stället för revisioner, märkta på varje sida; bara på kollegors webbplatser.",
    "Leave out what comes after this day (2026-12-31).":
      "Utelämna det som kommer efter den dagen (2026-12-31).",
    "The folder of the site, or a document.":
      "Webbplatsens mapp, eller ett dokument.",

    "The department whose variant was compared.":
      "Den avdelning vars variant jämfördes.",
    "The language of the translation that was compared.":
      "Språket för den översättning som jämfördes.",
    "Show what would be recorded, and write nothing.":
      "Visa vad som skulle antecknas, och skriv inget.",
    "Who does it: a name, as colleagues know it.":
      "Vem som gör det: ett namn som kollegor känner.",
    "Why, for colleagues, in one language: --note sv='…'. Repeat it for each.":
      "Varför, för kollegor, på ett språk: --note sv='…'. Upprepa för varje.",
    "The file of the key that signs the line (default: what TENET_KEY names).":
      "Filen med nyckeln som undertecknar raden (annars den som TENET_KEY nämner).",
    "The version, when it should be higher than the difference asks for.":
      "Versionen, när den ska vara högre än skillnaden kräver.",
    "Why, for everybody, in one language: --public-note sv='…'. Repeat it for each.":
      "Varför, för alla, på ett språk: --public-note sv='…'. Upprepa för varje.",
    "The day from which it is in force (default: today).":
      "Dagen från vilken den gäller (annars i dag).",
    "An element that more people may read from now on; 'all' for a first revision. Repeat it for each.":
      "En del som fler får läsa från och med nu; 'all' för en första revision. Upprepa för varje.",
    "Show the difference and what is missing, and approve nothing.":
      "Visa skillnaden och det som saknas, och fastställ inget.",
    "The first day on which it is no longer in force (default: today).":
      "Den första dagen då den inte längre gäller (annars i dag).",
    "A digest that 'tenet approve' printed: a ledger must still hold its line.":
      "En kontrollsumma som 'tenet approve' har skrivit ut: en liggare ska fortfarande ha den raden.",
    "Whose key it is: an id, such as majken.":
      "Vems nyckel det är: ett id, till exempel majken.",
    "The file (default: ~/.config/tenet/keys/NAME.key).":
      "Filen (annars ~/.config/tenet/keys/NAMN.key).",
  ]
}
