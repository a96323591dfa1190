extension SwedishMessages {
  /// What `tenet build` and `tenet sweep` say.
  static let building: KeyValuePairs = [
    "the workspace has errors: 'tenet check' shows them":
      "arbetsmappen har fel: 'tenet check' visar dem",
    "drafts are for colleagues, and '{1}' is open to others":
      "utkast är till för kollegor, men '{1}' är öppen för andra",
    "--drafts shows what is being written now, --as-of what was approved then. Choose one of them.":
      "--drafts visar det som skrivs nu, --as-of det som var fastställt då. Välj ett av dem.",
    "nothing was built: 1 error to mend first":
      "inget byggdes: 1 fel att rätta först",
    "nothing was built: {1} errors to mend first":
      "inget byggdes: {1} fel att rätta först",
    "1 policy":
      "1 policy",
    "{1} policies":
      "{1} policyer",
    "1 open proposal":
      "1 öppet förslag",
    "{1} open proposals":
      "{1} öppna förslag",
    "1 page":
      "1 sida",
    "{1} pages":
      "{1} sidor",
    "{1}: nothing in it is closed to its readers: {2}":
      "{1}: inget i den är stängt för läsarna: {2}",
    "{1}: not built, since it holds what its readers may not see; what stood in {2} still does":
      "{1}: byggdes inte, eftersom den innehåller det som läsarna inte får se; det som stod i {2} står kvar",
    "not built after it: {1}":
      "inte heller byggda efter den: {1}",
    "no policy was approved yet":
      "ingen policy är fastställd än",
    "never approved: {1}":
      "aldrig fastställda: {1}",
    "{1}: readers find it as a draft":
      "{1}: läsarna ser den som ett utkast",
    "{1}: readers find them as a draft":
      "{1}: läsarna ser dem som utkast",
    "{1}, and readers find what was approved: 'tenet approve {2} --by …' approves, 'tenet build --drafts --site …' shows colleagues the drafts":
      "{1}, och läsarna ser bara det som är fastställt: 'tenet approve {2} --by …' fastställer, 'tenet build --drafts --site …' visar utkasten för kollegor",
    "tenet.yml names no sites. Add 'sites: { intranet: { visibility: internal } }'.":
      "Det finns ingen webbplats i tenet.yml. Lägg till 'sites: { intranet: { visibility: internal } }'.",
    "--drafts is for colleagues, and tenet.yml names no site of theirs.":
      "--drafts är till för kollegor, men ingen webbplats i tenet.yml är för dem.",
    "tenet.yml names no site '{1}'; it names: none.":
      "Det finns ingen webbplats '{1}' i tenet.yml, och ingen annan heller.",
    "tenet.yml names no site '{1}'; it names: {2}.":
      "Det finns ingen webbplats '{1}' i tenet.yml; där finns: {2}.",
    "--drafts is for colleagues, and '{1}' is open to everybody. Leave --drafts out, or choose a site whose visibility is internal.":
      "--drafts är till för kollegor, men '{1}' är öppen för alla. Utelämna --drafts, eller välj en webbplats med synligheten internal.",
    "--drafts is for colleagues, and '{1}' is open to partners. Leave --drafts out, or choose a site whose visibility is internal.":
      "--drafts är till för kollegor, men '{1}' är öppen för partner. Utelämna --drafts, eller välj en webbplats med synligheten internal.",
    "'{1}' holds the workspace. Choose another folder with --out.":
      "'{1}' innehåller arbetsmappen. Välj en annan mapp med --out.",

    "'{1}' holds what its readers may not see, and was not put in place":
      "'{1}' innehåller det som läsarna inte får se, och lades inte på plats",
    "{1}: {2} holds {3}, '{4}'":
      "{1}: {2} innehåller {3}, '{4}'",
    "the {1} of {2}":
      "{1} i {2}",
    "the {1} of {2} in revision {3}":
      "{1} i {2}, revision {3}",
    "the {1} of {2} in the ledger's line of {3}":
      "{1} i {2}, liggarens rad om {3}",
    "nothing was searched: what may be read is not clear while there is 1 error to mend":
      "inget genomsöktes: vad som får läsas är inte klart så länge det finns 1 fel att rätta",
    "nothing was searched: what may be read is not clear while there are {1} errors to mend":
      "inget genomsöktes: vad som får läsas är inte klart så länge det finns {1} fel att rätta",
    "and {1} more; 'tenet sweep --format json' names them all":
      "och {1} till; 'tenet sweep --format json' räknar upp alla",
    "nothing of the workspace's readable text stands in {1}: is this a built site?":
      "inget av arbetsmappens läsbara text finns i {1}: är det en byggd webbplats?",
    "the control missed what it had hidden itself: {1}":
      "kontrollen hittade inte det som den själv hade gömt: {1}",
    "control: {1} forms planted, {2} found; {3}":
      "kontroll: {1} former gömda, {2} funna; {3}",
    "control: {1} forms planted, {2} found (none of the workspace's own: nothing in it is closed to these readers); {3}":
      "kontroll: {1} former gömda, {2} funna (inget av arbetsmappens eget: inget i den är stängt för de här läsarna); {3}",
    "clean: nothing in {1} is less visible than {2}":
      "rent: inget i {1} är synligt för färre än '{2}'",
    "not shown to be clean":
      "inte bevisat rent",
    "not clean: 1 place":
      "inte rent: 1 ställe",
    "not clean: {1} places":
      "inte rent: {1} ställen",
    "1 file":
      "1 fil",
    "{1} files":
      "{1} filer",
    "{1}, {2} searched for {3} pieces":
      "{1}, {2} genomsökta efter {3} textbitar",
    "{1},{2}":
      "{1}\u{A0}{2}",
    "{1}.{2} kB":
      "{1},{2} kB",
    "{1}.{2} MB":
      "{1},{2} MB",
    "{1} bytes":
      "{1} byte",
    "as it is":
      "som den är",
    "broken by tags":
      "uppdelad av taggar",
    "in a tag or comment":
      "i en tagg eller kommentar",
    "with character references":
      "med teckenreferenser",
    "percent-encoded":
      "procentkodad",
    "with escapes":
      "med omskrivna tecken",
    "joined by hyphens":
      "hopsatt med bindestreck",
    "in base64":
      "i base64",
    "in UTF-16":
      "i UTF-16",
    "in the file's name":
      "i filens namn",
    "compressed (zstd)":
      "komprimerad (zstd)",
    "a compressed font":
      "ett komprimerat typsnitt",
    "a PNG picture with compressed notes":
      "en PNG-bild med komprimerade anteckningar",
    "a link or no file at all":
      "en länk eller ingen fil alls",
    "{1}: no pictures of policies for shared addresses: {2}":
      "{1}: inga bilder av policyer när adresser delas: {2}",
    "more than {1} policies and languages":
      "fler än {1} policyer och språk",
  ]
}
