extension SwedishMessages {
  /// What `tenet new` says.
  static let beginning: KeyValuePairs = [
    "Begin a policy, variant, translation, press item or handbook.":
      "Börja på en policy, variant, översättning, nyhet eller handbok.",
    """
    Examples:
      tenet new policy guest-photos --title 'Photos of guests'
      tenet new variant social-media --department claims
      tenet new translation social-media --language en
      tenet new press-item our-new-night-train --date 2026-12-10
      tenet new handbook onboarding

    You get a file that 'tenet check' has nothing to say against, with a sentence
    wherever there is something to write. A file that is there is never written over.
    """:
      """
    Exempel:
      tenet new policy guest-photos --title 'Bilder på gäster'
      tenet new variant social-media --department claims
      tenet new translation social-media --language en
      tenet new press-item our-new-night-train --date 2026-12-10
      tenet new handbook onboarding

    Du får en fil som 'tenet check' inte har något att säga om, med en mening
    överallt där det finns något att skriva. En fil som finns skrivs aldrig över.
    """,
    "added to {1}: {2}":
      "tillagt i {1}: {2}",
    "written: {1}":
      "skriven: {1}",
    "next: {1}":
      "härnäst: {1}",
    "Begin a policy.":
      "Börja på en policy.",
    """
    Examples:
      tenet new policy guest-photos --title 'Photos of guests'
      tenet new policy guest-photos --kind rules --owner head-of-communications
      tenet new policy guest-photos --language en

    The file is guest-photos/policy.md in the workspace. The id stands in addresses
    and never changes: choose it with care, and the title as you like. Everything in
    the file is internal until you open it.
    """:
      """
    Exempel:
      tenet new policy guest-photos --title 'Bilder på gäster'
      tenet new policy guest-photos --kind rules --owner head-of-communications
      tenet new policy guest-photos --language en

    Filen är guest-photos/policy.md i arbetsmappen. Id:t står i adresser och ändras
    aldrig: välj det med omsorg, och titeln som du vill. Allt i filen är internt
    tills du öppnar det.
    """,
    "The id: a–z, digits and single hyphens.":
      "Id:t: a–z, siffror och enstaka bindestreck.",
    "What readers call it (default: made from the id).":
      "Vad läsarna kallar den (annars görs den av id:t).",
    "What kind of document it is.":
      "Vad det är för slags dokument.",
    "The role that looks after it (default: the one that has most policies).":
      "Rollen som tar hand om den (annars den som har flest policyer).",
    "The language it is written in (default: the workspace's first).":
      "Språket den skrivs på (annars arbetsmappens första).",
    "write it, then run 'tenet check'; 'tenet show {1}' shows how it reads":
      "skriv den och kör sedan 'tenet check'; 'tenet show {1}' visar hur den läses",
    "Begin a press item.":
      "Börja på en nyhet.",
    """
    Examples:
      tenet new press-item our-new-night-train
      tenet new press-item our-new-night-train --date 2026-12-10 --headline 'A night train to Narvik'
      tenet new press-item our-new-night-train --language en

    Nothing of it is out before the morning of its day: the file says so with
    embargo-until. In a second language the same id makes the same item, with its
    day, place, contacts and pictures.
    """:
      """
    Exempel:
      tenet new press-item our-new-night-train
      tenet new press-item our-new-night-train --date 2026-12-10 --headline 'Nattåg till Narvik'
      tenet new press-item our-new-night-train --language en

    Inget av den kommer ut före morgonen den dagen: det säger filen med
    embargo-until. På ett andra språk blir samma id samma nyhet, med dess dag, ort,
    kontakter och bilder.
    """,
    "What it says in one line (default: made from the id).":
      "Vad den säger på en rad (annars görs den av id:t).",
    "The day that it is dated (default: a week from today).":
      "Dagen den dateras (annars om en vecka).",
    "write it, then run 'tenet check'":
      "skriv den och kör sedan 'tenet check'",
    "Begin a translation of a policy or of a department's variant.":
      "Börja på en översättning av en policy eller av en avdelnings variant.",
    """
    Examples:
      tenet new translation social-media --language en
      tenet new translation social-media --language en --department claims
      tenet new translation social-media --language en --missing

    The second translates the variant of a department. The third adds to a
    translation what it lacks, each at its place, and changes nothing that is there.

    The original stands in comments. Until a text is translated, readers see it in
    the original's language, marked.
    """:
      """
    Exempel:
      tenet new translation social-media --language en
      tenet new translation social-media --language en --department claims
      tenet new translation social-media --language en --missing

    Den andra översätter en avdelnings variant. Den tredje lägger till det som en
    översättning saknar, var sak på sin plats, och ändrar inget som står där.

    Originalet står i kommentarer. Tills en text är översatt läser läsarna den på
    originalets språk, och där står att den inte är översatt.
    """,
    "The language to translate into.":
      "Språket att översätta till.",
    "The department whose variant is translated.":
      "Avdelningen vars variant översätts.",
    "Add what a translation that is there lacks.":
      "Lägg till det som en översättning saknar.",
    "write each text beside its original, then run 'tenet check'":
      "skriv varje text vid sitt original och kör sedan 'tenet check'",
    "Begin a department's variant of a policy.":
      "Börja på en avdelnings variant av en policy.",
    """
    Examples:
      tenet new variant social-media --department claims
      tenet new variant social-media --department claims --owner head-of-claims

    The file adds a text to one element of the policy; put in its place what is
    really different. It lists the ids of all that there is to vary.
    """:
      """
    Exempel:
      tenet new variant social-media --department claims
      tenet new variant social-media --department claims --owner head-of-claims

    Filen lägger till en text i en del av policyn; skriv i stället det som verkligen
    är annorlunda. Den räknar upp id för allt som går att variera.
    """,
    "The department, by its id in tenet.yml.":
      "Avdelningen, med sitt id i tenet.yml.",
    "The role that looks after it (default: the department).":
      "Rollen som tar hand om den (annars avdelningen).",
    "The language it is written in (default: the policy's).":
      "Språket den skrivs på (annars policyns).",
    "write it, then run 'tenet check'; 'tenet show {1} --department {2}' shows how it reads":
      "skriv den och kör sedan 'tenet check'; 'tenet show {1} --department {2}' visar hur den läses",
    "'{1}' cannot be varied until it can be read":
      "'{1}' kan inte få någon variant förrän den går att läsa",
    "'{1}' cannot be translated until it can be read":
      "'{1}' kan inte översättas förrän den går att läsa",
    "An id has the letters a–z, digits, and single hyphens between them, at most {1} characters, such as '{2}'.":
      "Ett id har bokstäverna a–z, siffror och enstaka bindestreck emellan, högst {1} tecken, som '{2}'.",
    "'{1}' is not an id. {2}":
      "'{1}' är inget id. {2}",
    "'{1}' is not an id, since it holds {2}. {3}":
      "'{1}' är inget id, eftersom det innehåller {2}. {3}",
    "'{1}' is no language tag, such as sv or en.":
      "'{1}' är ingen språkkod, som sv eller en.",
    "'{1}' is nobody who could look after it. Write a role such as community-manager, or department:…, or contact:….":
      "'{1}' är ingen som kan ta hand om den. Skriv en roll som community-manager, eller department:…, eller contact:….",
    "{1} is not a line of text. Write what readers are to see, or leave it out.":
      "{1} är ingen rad text. Skriv det som läsarna ska se, eller utelämna det.",
    "There are: {1}{2}.":
      "Det finns: {1}{2}.",
    "{1} A new one is added to 'languages:' there.":
      "{1} Ett nytt läggs till under 'languages:' där.",
    "Add it under 'departments:'.":
      "Lägg till den under 'departments:'.",
    "Add it to registers/contacts.yml.":
      "Lägg till den i registers/contacts.yml.",
    "Add it to '{1}s:' in tenet.yml.":
      "Lägg till den under '{1}s:' i tenet.yml.",
    "open that file, or choose another id":
      "öppna den filen, eller välj ett annat id",
    "'{1}' exists, and nothing is written over: {2}":
      "'{1}' finns, och inget skrivs över: {2}",
    "a policy cannot be called '{1}': a site or the workspace needs the name for something else. Choose another id, such as '{2}-policy'":
      "en policy kan inte heta '{1}': en webbplats eller arbetsmappen behöver namnet till något annat. Välj ett annat id, som '{2}-policy'",
    "'{1}' is the id of a policy that was approved and whose file is gone, and an id never means something else: restore its file, or choose another id":
      "'{1}' är id för en policy som har fastställts och vars fil är borta, och ett id betyder aldrig något annat: lägg tillbaka filen, eller välj ett annat id",
    "the policy '{1}' has the title '{2}': choose another with --title, since people find policies by their titles":
      "policyn '{1}' har titeln '{2}': välj en annan med --title, eftersom folk hittar policyer på titeln",
    "tenet.yml names neither roles nor departments, and somebody must look after a policy: add a role under 'roles:'":
      "tenet.yml har varken roller eller avdelningar, och någon måste ta hand om en policy: lägg till en roll under 'roles:'",
    "there is no role '{1}'. {2}":
      "det finns ingen roll '{1}'. {2}",
    "there is no department '{1}'. {2}":
      "det finns ingen avdelning '{1}'. {2}",
    "there is no contact '{1}'. {2}":
      "det finns ingen kontakt '{1}'. {2}",
    "tenet.yml has no department '{1}'. {2}":
      "tenet.yml har ingen avdelning '{1}'. {2}",
    "tenet.yml has no language '{1}'. {2}":
      "tenet.yml har inget språk '{1}'. {2}",
    "'{1}' is written in '{2}' itself: name the language to translate it into":
      "'{1}' är själv skriven på '{2}': ange språket att översätta till",
    "department '{1}' has no variant of '{2}' to translate: 'tenet new variant {3} --department {4}' begins one":
      "avdelningen '{1}' har ingen variant av '{2}' att översätta: 'tenet new variant {3} --department {4}' börjar på en",
    "'{1}' has headings without an id, and an id is what the new file would name them by: run 'tenet fmt' first":
      "'{1}' har rubriker utan id, och det är vid sitt id som den nya filen skulle nämna dem: kör 'tenet fmt' först",
    "'{1}' has errors: mend them first, 'tenet check' shows them":
      "'{1}' har fel: rätta dem först, 'tenet check' visar dem",
    "'{1}' has everything that the original has: there is nothing to add":
      "'{1}' har allt som originalet har: det finns inget att lägga till",
    "'{1}' has everything that the original has, and 1 text waits there to be translated: there is nothing to add":
      "'{1}' har allt som originalet har, och 1 text väntar där på att översättas: det finns inget att lägga till",
    "'{1}' has everything that the original has, and {2} texts wait there to be translated: there is nothing to add":
      "'{1}' har allt som originalet har, och {2} texter väntar där på att översättas: det finns inget att lägga till",
    "basis.json of '{1}' cannot be read, and what the other files were compared with would be lost: restore it, or run 'tenet accept {2}' once you have looked at all of them":
      "basis.json för '{1}' går inte att läsa, och det som de andra filerna jämfördes med skulle gå förlorat: lägg tillbaka den, eller kör 'tenet accept {2}' när du har gått igenom dem alla",
    "'{1}' is out in '{2}', so this one would be out at once: give its headline with --headline":
      "'{1}' är ute på '{2}', så den här skulle komma ut genast: ange rubriken med --headline",
    "a department has one variant of a policy; write in that file":
      "en avdelning har en variant av en policy; skriv i den filen",
    "add --missing, and it gets what it lacks":
      "lägg till --missing, så får den det som den saknar",
    "move that file away, or see with 'tenet check' what it is":
      "flytta undan filen, eller se med 'tenet check' vad den är",
    "beginning '{1}'":
      "på väg att börja på '{1}'",
    "'{1}' was written by another program meanwhile. Nothing was written; look at it, and run the command again":
      "'{1}' skrevs av ett annat program under tiden. Inget skrevs; titta på den och kör kommandot igen",
  ]
}
