extension SwedishMessages {
  /// What `--help` says at length, with examples.
  static let examples: KeyValuePairs = [
    """
    Examples:
      tenet init policies              begin a workspace
      tenet new policy guest-photos    begin a policy
      tenet import handbook.docx       make a policy of a document
      tenet check                      find what is wrong, with the line and the way out
      tenet build                      make the sites
      tenet publish press-room         put one of them where its readers are
      tenet show social-media          read a policy in the terminal
      tenet applies may I film here    the rule that answers, and why it concerns you
      tenet diff old.md new.md         what changed, and whom it binds
      tenet approve social-media       make its working copy a revision
      tenet explain missing-owner      why a rule exists, and what to write instead
    """:
      """
    Exempel:
      tenet init policies              börja på en arbetsmapp
      tenet new policy guest-photos    börja på en policy
      tenet import handbook.docx       gör en policy av ett dokument
      tenet check                      hitta felen, med raden och vad du gör åt dem
      tenet build                      bygg webbplatserna
      tenet publish press-room         lägg en av dem där dess läsare finns
      tenet show social-media          läs en policy i terminalen
      tenet applies får jag filma här  regeln som svarar, och varför den rör dig
      tenet diff old.md new.md         vad som har ändrats, och vem det binder
      tenet approve social-media       gör dess arbetskopia till en revision
      tenet explain missing-owner      varför regeln finns, och hur du gör i stället
    """,

    """
    Examples:
      tenet init                              in this folder, in Swedish
      tenet init policies --language en       in a folder, in English
      tenet init --name "Nordljus AB"         with your organisation's name

    You get one of everything, with comments that say what to do with it. Nothing that exists is written over.
    """:
      """
    Exempel:
      tenet init                              i den här mappen, på svenska
      tenet init policies --language en       i en mapp, på engelska
      tenet init --name "Nordljus AB"         med organisationens namn

    Du får en av varje, med kommentarer som säger vad du gör med den. Inget som redan finns skrivs över.
    """,

    """
    Examples:
      tenet check                      the workspace here
      tenet check policies             the workspace in a folder
      tenet check social-media         one policy of it
      tenet check --strict             warnings count as errors
      tenet check --format json        for other programs

    Exit code 1 when there are errors.
    """:
      """
    Exempel:
      tenet check                      arbetsmappen här
      tenet check policies             arbetsmappen i en mapp
      tenet check social-media         en policy i den
      tenet check --strict             varningar räknas som fel
      tenet check --format json        för andra program

    Slutkod 1 när det finns fel.
    """,

    """
    Examples:
      tenet fmt                        all policies, variants and translations
      tenet fmt social-media           those in one folder
      tenet fmt --check                change nothing; say what there is to do

    Nothing else of what you wrote is changed. A file with errors is left alone: 'tenet check' shows them.
    A translation gets no ids, since its ids must be those of the source: what lacks one is named.
    Exit code 1 when a file was left alone, an id is missing that only you can give, or --check found work.
    """:
      """
    Exempel:
      tenet fmt                        alla policyer, varianter och översättningar
      tenet fmt social-media           de som ligger i en mapp
      tenet fmt --check                ändra inget; säg vad som finns att göra

    Inget annat av det du har skrivit ändras. En fil med fel lämnas i fred: 'tenet check' visar dem.
    En översättning får inga id, eftersom de ska vara källspråkets: det som saknar id nämns.
    Slutkod 1 när en fil lämnades i fred, när ett id saknas som bara du kan ge, eller när --check fann något att göra.
    """,

    """
    Examples:
      tenet show social-media                              in the terminal
      tenet show social-media --language en                its translation
      tenet show social-media --visibility public          what outsiders read
      tenet show social-media --department claims          as one department has it
      tenet show spokespeople --role country-manager       as one role reads it
      tenet show social-media --format md > policy.md      a document to edit
      tenet show social-media --format html > policy.html  one page to mail
      tenet show social-media@2.1.0                        an approved revision, as it was

    Without a version it shows the working copy, also while other policies of the workspace have errors.
    """:
      """
    Exempel:
      tenet show social-media                              i terminalen
      tenet show social-media --language en                dess översättning
      tenet show social-media --visibility public          det som utomstående läser
      tenet show social-media --department claims          som en avdelning har den
      tenet show spokespeople --role country-manager       som en roll läser den
      tenet show social-media --format md > policy.md      ett dokument att redigera
      tenet show social-media --format html > policy.html  en sida att skicka
      tenet show social-media@2.1.0                        en fastställd revision, som den var

    Utan version visas arbetskopian, också när andra policyer i arbetsmappen har fel.
    """,

    """
    Examples:
      tenet diff social-media                             last revision against working copy
      tenet diff social-media@1.0.0 social-media@2.0.0    two revisions
      tenet diff social-media --visibility public         what outsiders see of it
      tenet diff old.md new.md                            two files, Markdown of any kind
      tenet diff HEAD:./policy.md policy.md               a revision in git against the file here
      tenet diff old-folder new-folder                    every Markdown file, by its path
      tenet diff social-media --format html --out diff.html
      tenet diff social-media --format docx --out diff.docx

    Exit code 0 whether or not something changed.
    """:
      """
    Exempel:
      tenet diff social-media                             senaste revisionen mot arbetskopian
      tenet diff social-media@1.0.0 social-media@2.0.0    två revisioner
      tenet diff social-media --visibility public         det som utomstående ser av den
      tenet diff old.md new.md                            två filer, vilken Markdown som helst
      tenet diff HEAD:./policy.md policy.md               en revision i git mot filen här
      tenet diff old-folder new-folder                    varje Markdown-fil, efter sin sökväg
      tenet diff social-media --format html --out diff.html
      tenet diff social-media --format docx --out diff.docx

    Slutkod 0 vare sig något har ändrats eller inte.
    """,

    """
    Examples:
      tenet build                                  every site, in site/NAME
      tenet build --site press-room --out press    one site, in a folder of your choice
      tenet build --as-of 2026-03-01               the sites of that day
      tenet build --drafts --site intranet         with the texts that nobody has approved yet

    Readers see the revisions in force. A working copy is shown when it is a proposal under consultation, and with
    --drafts.

    A folder is replaced as one step: readers see the old site or the new one. Nothing is built while the
    workspace has errors. Exit code 1 then.

    A site for readers outside is searched for anything they may not see before it is put in place, as 'tenet sweep'
    does it. With a find the old site stays, nothing after it is built, and the exit code is 1.
    """:
      """
    Exempel:
      tenet build                                  alla webbplatser, i site/NAMN
      tenet build --site press-room --out press    en webbplats, i en mapp som du väljer
      tenet build --as-of 2026-03-01               webbplatserna den dagen
      tenet build --drafts --site intranet         med texter som ingen har fastställt än

    Läsarna ser de revisioner som gäller. En arbetskopia visas när den är ett förslag ute på samråd, och med
    --drafts.

    En mapp byts ut i ett steg: läsarna ser den gamla webbplatsen eller den nya. Inget byggs så länge
    arbetsmappen har fel. Då är slutkoden 1.

    En webbplats för läsare utanför söks igenom efter det som de inte får se innan den läggs på plats, så som 'tenet sweep'
    gör. Hittas något ligger den gamla webbplatsen kvar, inget efter den byggs, och slutkoden är 1.
    """,

    """
    Examples:
      tenet accept social-media                       all that it has
      tenet accept social-media --language en         its translation
      tenet accept social-media --department claims   a department's variant
      tenet accept social-media --department claims --language en
      tenet accept social-media --dry-run             shows, writes nothing

    The third names the variant alone, the fourth the translation of that variant.

    'tenet check' tells what has changed since. Look at that first, and bring the variant or translation up to date:
    this command changes neither. It writes basis.json beside the policy, which belongs to its files.
    """:
      """
    Exempel:
      tenet accept social-media                       allt som den har
      tenet accept social-media --language en         dess översättning
      tenet accept social-media --department claims   en avdelnings variant
      tenet accept social-media --department claims --language en
      tenet accept social-media --dry-run             visar, skriver inget

    Det tredje gäller bara varianten, det fjärde översättningen av den varianten.

    'tenet check' säger vad som har ändrats sedan dess. Se på det först, och för varianten eller översättningen i takt:
    kommandot ändrar ingen av dem. Det skriver basis.json bredvid policyn, som en av dess filer.
    """,

    """
    Examples:
      tenet approve social-media --by 'Majken Ek' --dry-run          the difference and the version, nothing else
      tenet approve social-media --by 'Majken Ek' --open all --note sv='Den första.' --note en='The first.'
      tenet approve social-media --by 'Majken Ek' --effective 2027-01-01 --note sv='…' --note en='…'

    It compares the working copy with the last revision, shows what is different, and proposes the version that the
    difference asks for. Everything above editorial needs a note in each language of tenet.yml. Whatever becomes
    more widely visible than it was is named with --open.

    Nothing is half approved: a command that is interrupted is completed or taken back by the next one.
    """:
      """
    Exempel:
      tenet approve social-media --by 'Majken Ek' --dry-run          skillnaden och versionen, inget annat
      tenet approve social-media --by 'Majken Ek' --open all --note sv='Den första.' --note en='The first.'
      tenet approve social-media --by 'Majken Ek' --effective 2027-01-01 --note sv='…' --note en='…'

    Arbetskopian jämförs med den senaste revisionen. Du ser vad som är annorlunda, och vilken version som skillnaden
    kräver. Allt utöver det redaktionella behöver en anteckning på varje språk i tenet.yml. Det som blir synligt för fler
    än förut nämner du med --open.

    Inget blir fastställt till hälften: ett avbrutet kommando slutförs eller tas tillbaka av nästa.
    """,

    """
    Examples:
      tenet review social-media --by 'Majken Ek'
      tenet review social-media --by 'Majken Ek' --note sv='Läst av alla chefer.' --note en='Read by all managers.'

    The next review is counted from today. When the working copy is different from the revision in force, nothing is
    written and the exit code is 1: 'tenet approve' makes that difference a revision.
    """:
      """
    Exempel:
      tenet review social-media --by 'Majken Ek'
      tenet review social-media --by 'Majken Ek' --note sv='Läst av alla chefer.' --note en='Read by all managers.'

    Nästa översyn räknas från i dag. När arbetskopian skiljer sig från den revision som gäller skrivs inget och slutkoden
    är 1: 'tenet approve' gör skillnaden till en revision.
    """,

    """
    Examples:
      tenet retire microblogging --by 'Majken Ek' --note sv='Ingår i sociala medier.' --note en='Part of social media.'
      tenet retire microblogging --by 'Majken Ek' --effective 2027-01-01

    Its revisions stay, and so do their addresses. 'tenet approve' brings a retired policy back.
    """:
      """
    Exempel:
      tenet retire microblogging --by 'Majken Ek' --note sv='Ingår i sociala medier.' --note en='Part of social media.'
      tenet retire microblogging --by 'Majken Ek' --effective 2027-01-01

    Revisionerna finns kvar, och deras adresser också. 'tenet approve' tar tillbaka en upphävd policy.
    """,

    """
    Examples:
      tenet history social-media                       the newest first
      tenet history social-media --language en         with the notes in English
      tenet history social-media --today 2026-03-01    as it stood on a day
      tenet history social-media --format json         for other programs
    """:
      """
    Exempel:
      tenet history social-media                       den nyaste först
      tenet history social-media --language en         med anteckningarna på engelska
      tenet history social-media --today 2026-03-01    som det såg ut en viss dag
      tenet history social-media --format json         för andra program
    """,

    """
    Examples:
      tenet due                                  what is overdue, what comes, what waits
      tenet due --until 2026-12-31               what comes before the end of the year
      tenet due --format ics > policies.ics      a calendar for those who look after policies
      tenet due --format json                    for other programs

    A calendar holds what has a day. What waits without one stands in the other formats.
    """:
      """
    Exempel:
      tenet due                                  vad som är försenat, vad som står på tur, vad som väntar
      tenet due --until 2026-12-31               vad som kommer före årets slut
      tenet due --format ics > policies.ics      en kalender för dem som tar hand om policyer
      tenet due --format json                    för andra program

    En kalender har det som har en dag. Det som väntar utan dag står i de andra formaten.
    """,

    """
    Examples:
      tenet verify                          every policy
      tenet verify social-media             one of them
      tenet verify social-media --head 4f0c…   nothing was cut off its end since that digest was printed
      tenet verify --format json            for other programs

    Exit code 1 when anything was changed, removed, added or put in another order.
    """:
      """
    Exempel:
      tenet verify                          alla policyer
      tenet verify social-media             en av dem
      tenet verify social-media --head 4f0c…   inget är avkapat sedan den kontrollsumman skrevs ut
      tenet verify --format json            för andra program

    Slutkod 1 när något har ändrats, tagits bort, lagts till eller bytt ordning.
    """,

    """
    Examples:
      tenet sweep site/press-room                        as everybody reads it
      tenet sweep site/partners --visibility partner     as partners read it
      tenet sweep /var/www/press --format json           for other programs
      tenet sweep handbook.pdf                           a document that somebody is to get

    Looks for texts, ids, names, addresses and file names of the workspace, of its ledgers and of every revision, in
    whatever way they are written. 'tenet build' does the same with every site for readers outside, before it puts
    it in place.

    First it shows that its eyes see: it hides texts in a copy of a page and finds them again. Exit code 1 when
    anything is found, and when nothing of the workspace stands in the folder.
    """:
      """
    Exempel:
      tenet sweep site/press-room                        som alla läser den
      tenet sweep site/partners --visibility partner     som partner läser den
      tenet sweep /var/www/press --format json           för andra program
      tenet sweep handbook.pdf                           ett dokument som någon ska få

    Letar efter arbetsmappens texter, id, namn, adresser och filnamn, och efter dem i liggarna och i varje revision, hur de
    än är skrivna. 'tenet build' gör detsamma med varje webbplats för läsare utanför, innan den läggs på plats.

    Först visas att sökningen ser: den gömmer texter i en kopia av en sida och hittar dem igen. Slutkod 1 när
    något hittas, och när inget från arbetsmappen finns i mappen.
    """,

    """
    Examples:
      tenet keys new majken
      tenet keys new majken --out /media/stick/majken.key

    The private key goes into a file that only you can read: keep it, and show it to nobody. The line that is
    printed goes into tenet.yml. From then on every line of a ledger is signed: tenet approve … --key FILE.
    """:
      """
    Exempel:
      tenet keys new majken
      tenet keys new majken --out /media/stick/majken.key

    Den hemliga nyckeln läggs i en fil som bara du kan läsa: ta vara på den, och visa den inte för någon. Raden som
    skrivs ut ska in i tenet.yml. Från och med då undertecknas varje rad i en liggare: tenet approve … --key FIL.
    """,

    """
    Examples:
      tenet explain missing-owner

    The names stand in brackets behind what 'tenet check' finds; 'tenet rules' lists them all.
    """:
      """
    Exempel:
      tenet explain missing-owner

    Namnen står inom klammer efter det som 'tenet check' hittar; 'tenet rules' räknar upp alla.
    """,

    """
    Examples:
      tenet rules
      tenet rules --format json        with each rule's page
      tenet rules --format md          the table of docs/rules.md
    """:
      """
    Exempel:
      tenet rules
      tenet rules --format json        med varje regels sida
      tenet rules --format md          tabellen i docs/rules.md
    """,
  ]
}
