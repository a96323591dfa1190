extension SwedishMessages {
  /// What `tenet publish` says, and what `publish` in `tenet.yml` may hold.
  static let publishing: KeyValuePairs = [
    "Put a site where its readers are.":
      "Lägg en webbplats där dess läsare finns.",
    """
    Examples:
      tenet publish press-room --dry-run      what would be done, file by file
      tenet publish press-room                at all its places in tenet.yml
      tenet publish press-room --to www       at one of them
      tenet publish press-room --to directory:/srv/www/press
      tenet publish press-room --to git:git@example.org:press.git#pages
      tenet publish press-room --to rsync:www.example.org:/srv/www/press
      tenet publish press-room --to rclone:cdn:press

    The site is built anew, checked, verified and searched. With a fault nothing is published. Exit code 1 then.

    Drafts never travel. Only files that differ do, and readers never see half a site.

    What somebody else put there stays. Interrupted, it is completed when you run it again.
    """:
      """
    Exempel:
      tenet publish press-room --dry-run      vad som skulle göras, fil för fil
      tenet publish press-room                på alla dess ställen i tenet.yml
      tenet publish press-room --to www       på ett av dem
      tenet publish press-room --to directory:/srv/www/press
      tenet publish press-room --to git:git@example.org:press.git#pages
      tenet publish press-room --to rsync:www.example.org:/srv/www/press
      tenet publish press-room --to rclone:cdn:press

    Webbplatsen byggs på nytt, granskas, kontrolleras och söks igenom. Med ett fel publiceras inget. Då är slutkoden 1.

    Utkast följer aldrig med. Bara filer som skiljer sig skickas, och läsarna ser aldrig en halv webbplats.

    Det som någon annan har lagt där ligger kvar. Avbryts det, blir det färdigt när du kör det igen.
    """,
    "The site, by its name in tenet.yml.":
      "Webbplatsen, med sitt namn i tenet.yml.",
    "One place: a name under 'publish' in tenet.yml, or an address (default: all that it names).":
      "Ett ställe: ett namn under 'publish' i tenet.yml, eller en adress (annars alla som står där).",
    "Say what would be done, and do nothing.":
      "Säg vad som skulle göras, och gör inget.",
    "Put the site's files in the place of somebody else's that have their names.":
      "Lägg webbplatsens filer i stället för någon annans som har deras namn.",
    "Put every file again, whatever stands there.":
      "Lägg dit alla filer igen, vad som än finns där.",

    "nothing was published: 1 error to mend first":
      "inget publicerades: 1 fel att rätta först",
    "nothing was published: {1} errors to mend first":
      "inget publicerades: {1} fel att rätta först",
    "ledgers or revisions are not what was approved: 'tenet verify' shows where, and nothing was published":
      "liggare eller revisioner är inte det som fastställdes: 'tenet verify' visar var, och inget publicerades",
    "{1}: not published, since it holds what its readers may not see; what they have stays":
      "{1}: publicerades inte, eftersom den innehåller det som läsarna inte får se; det de har ligger kvar",
    "--today names a moment to come, and readers would see today what begins only then. Publish on that day, or leave --today out.":
      "--today säger en tid som inte har kommit, och läsarna skulle i dag se det som börjar först då. Publicera den dagen, eller utelämna --today.",
    "tenet.yml does not say where '{1}' is published. Add 'publish: { directory: … }' to it, or name a place with --to: directory:…, git:…#branch, rsync:… or rclone:….":
      "Det står inte i tenet.yml var '{1}' publiceras. Lägg till 'publish: { directory: … }' där, eller ange ett ställe med --to: directory:…, git:…#gren, rsync:… eller rclone:….",
    "'{1}' is no place to publish at. Write directory:PATH, git:ADDRESS#BRANCH, rsync:HOST:PATH or rclone:REMOTE:PATH.":
      "'{1}' är inget ställe att publicera på. Skriv directory:SÖKVÄG, git:ADRESS#GREN, rsync:VÄRD:SÖKVÄG eller rclone:FJÄRR:SÖKVÄG.",
    "'{1}' is no place to publish at. tenet.yml names for '{2}': {3}. Or write directory:PATH, git:ADDRESS#BRANCH, rsync:HOST:PATH or rclone:REMOTE:PATH.":
      "'{1}' är inget ställe att publicera på. I tenet.yml står för '{2}': {3}. Eller skriv directory:SÖKVÄG, git:ADRESS#GREN, rsync:VÄRD:SÖKVÄG eller rclone:FJÄRR:SÖKVÄG.",
    "'{1}' holds the workspace. Choose another folder to publish in.":
      "'{1}' innehåller arbetsmappen. Välj en annan mapp att publicera i.",

    "{1}: nothing to do, {2} holds it as it is":
      "{1}: inget att göra, {2} har den som den är",
    "{1}: {2}: {3}":
      "{1}: {2}: {3}",
    "{1} added":
      "{1} nya",
    "{1} changed":
      "{1} ändrade",
    "{1} removed":
      "{1} borttagna",
    "{1} in the way":
      "{1} i vägen",
    "{1} as they were":
      "{1} som de var",
    "{1} of others, which stay":
      "{1} av andra, som ligger kvar",
    "no files":
      "inga filer",
    "  added       {1}":
      "  ny          {1}",
    "  changed     {1}":
      "  ändrad      {1}",
    "  removed     {1}":
      "  borttagen   {1}",
    "  in the way  {1}":
      "  i vägen     {1}",
    "published: {1}, {2}: {3}":
      "publicerad: {1}, {2}: {3}",

    "'{1}' is being published from this workspace, perhaps by a program that outlived the tenet which started it: wait, and run the command again":
      "'{1}' publiceras redan från den här arbetsmappen, kanske av ett program som överlevde det tenet som startade det: vänta, och kör kommandot igen",
    "the site '{1}' is published at {2}, and stays there: choose another place for '{3}', or empty that one first":
      "webbplatsen '{1}' är publicerad på {2}, och ligger kvar där: välj ett annat ställe för '{3}', eller töm det först",
    "'{1}' at {2} cannot be read ({3}): restore it, or remove it; without it, nothing there counts as published by tenet":
      "'{1}' på {2} går inte att läsa ({3}): återställ den, eller ta bort den; utan den räknas inget där som publicerat av tenet",
    "at {1} stands a file that tenet did not put there, and one of the site has its name: '{2}'. Move it away, or put the site's in its place with --replace":
      "på {1} finns en fil som tenet inte har lagt dit, och en av webbplatsens har samma namn: '{2}'. Flytta bort den, eller lägg webbplatsens i stället med --replace",
    "at {1} stand {2} files that tenet did not put there, and files of the site have their names, such as '{3}'. Move them away, or put the site's in their place with --replace":
      "på {1} finns {2} filer som tenet inte har lagt dit, och filer i webbplatsen har samma namn, till exempel '{3}'. Flytta bort dem, eller lägg webbplatsens i stället med --replace",
    "{1} is no folder: choose another place":
      "{1} är ingen mapp: välj ett annat ställe",
    "the file system at {1} cannot exchange folders, so that readers would miss pages for a moment: move the folder away and publish again; a link takes its place, and can be switched everywhere":
      "filsystemet vid {1} kan inte byta plats på mappar, så läsarna skulle sakna sidor ett ögonblick: flytta bort mappen och publicera igen; en länk lägger sig i dess ställe, och den går att ställa om överallt",
    "somebody put something at {1} meanwhile, and it is left as it is: run the command again, which builds on what stands there now":
      "någon har lagt något på {1} under tiden, och det lämnas som det är: kör kommandot igen, så bygger det på det som finns där nu",
    "it does not say what was published, and when":
      "den säger inte vad som publicerades, och när",
    "it does not say what was to be published":
      "den säger inte vad som skulle publiceras",
    "it names what is no file of a site":
      "den nämner det som inte är någon fil i en webbplats",
    "'{1}' is no file of a site with its digest":
      "'{1}' är ingen fil i en webbplats med sin kontrollsumma",
    "its digest is not that of the files it names":
      "kontrollsumman är inte den för filerna som den nämner",

    "how many versions stay, from 1 to 100":
      "hur många versioner som ligger kvar, från 1 till 100",
    "an address with {file} in it: https://git.example/policies/edit/{file}":
      "en adress med {file} i: https://git.example/policies/edit/{file}",
    "'edit' would tell readers outside where your files lie":
      "'edit' skulle berätta för läsare utanför var era filer ligger",
    "move the line to the site of your own people: one whose visibility is internal or restricted":
      "flytta raden till era egnas webbplats: en vars visibility är internal eller restricted",
    "'{1}' is a kind of place, and cannot be the name of one":
      "'{1}' är ett slags ställe, och kan inte vara namnet på ett",
    "give it a name of its own, such as 'www: { … }'":
      "ge det ett eget namn, till exempel 'www: { … }'",
    "'publish' does not say where":
      "'publish' säger inte var",
    "add 'directory: /srv/www/…', 'git: …' with 'branch: …', 'rsync: host:path' or 'rclone: remote:path'":
      "lägg till 'directory: /srv/www/…', 'git: …' med 'branch: …', 'rsync: värd:sökväg' eller 'rclone: fjärr:sökväg'",
    "two places stand under one name":
      "två ställen står under ett namn",
    "give each a name: 'publish: { www: { directory: … }, copy: { rclone: … } }'":
      "ge vart och ett ett namn: 'publish: { www: { directory: … }, kopia: { rclone: … } }'",
    "a remote of rclone and a path in it: remote:path":
      "en fjärr i rclone och en sökväg i den: fjärr:sökväg",
    "an address that does not begin with '-'":
      "en adress som inte börjar med '-'",
    "'{1}' holds a password that everybody who has the workspace could read":
      "'{1}' innehåller ett lösenord som alla som har arbetsmappen kunde läsa",
    "leave it out of the address, and give it to git's credential helper or to 'rclone config'":
      "utelämna det ur adressen, och ge det till git:s inloggningshjälp eller till 'rclone config'",
    "'branch' is missing":
      "'branch' saknas",
    "add 'branch: …', the branch that the web server hands out":
      "lägg till 'branch: …', grenen som webbservern lämnar ut",
    "the name of a branch, beside 'git: …'":
      "namnet på en gren, bredvid 'git: …'",
  ]
}
