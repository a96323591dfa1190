extension SwedishMessages {
  /// Translations, and what has fallen behind.
  static let translations: KeyValuePairs = [
    "policy '{1}'":
      "policyn '{1}'",
    "the variant for '{1}'":
      "varianten för '{1}'",
    "{1} already stands in '{2}'":
      "{1} finns redan på '{2}'",
    "keep one of the two files, or write the language that this one is in":
      "behåll den ena av de två filerna, eller skriv vilket språk den här är på",
    "{1} can be read by everybody, and not in '{2}'":
      "{1} får läsas av alla, men finns inte på '{2}'",
    "add a translation beside it: {1}":
      "lägg en översättning bredvid: {1}",
    "not yet in '{1}', although everybody may read it: {2}":
      "finns inte på '{1}' än, fast alla får läsa det: {2}",
    "readers of '{1}' see the original there, marked as such":
      "den som läser på '{1}' ser originalet där, med en anmärkning om det",
    "policy '{1}' has no variant for department '{2}'":
      "policyn '{1}' har ingen variant för avdelningen '{2}'",
    "remove 'department:' when the file translates the policy itself":
      "ta bort 'department:' om filen översätter själva policyn",
    "{1} has no text before its first heading":
      "{1} har ingen text före sin första rubrik",
    "put the text under the heading where the original has it, or remove it":
      "lägg texten under den rubrik där originalet har den, eller ta bort den",
    "{1} has no element '{2}'":
      "{1} har ingen del '{2}'",
    "remove the element":
      "ta bort delen",

    "nobody has said that the variant was compared with the policy":
      "ingen har sagt att varianten är jämförd med policyn",
    "nobody has said that the translation was compared with the policy":
      "ingen har sagt att översättningen är jämförd med policyn",
    "nobody has said that the translation was compared with the variant":
      "ingen har sagt att översättningen är jämförd med varianten",
    "nobody has compared these with the policy: {1}":
      "ingen har jämfört de här med policyn: {1}",
    "nobody has compared these with the variant: {1}":
      "ingen har jämfört de här med varianten: {1}",
    "run '{1}' once it fits the policy as it is":
      "kör '{1}' när den passar ihop med policyn som den är nu",
    "run '{1}' once it says the same":
      "kör '{1}' när den säger samma sak",
    "the title":
      "titeln",
    "the summary":
      "sammanfattningen",
    "its title":
      "rubriken",
    "its summary":
      "sammanfattningen",
    "its conditions":
      "villkoren",
    "its text":
      "texten",
    "{1} says another thing than when this was last compared":
      "{1} säger något annat än när det här senast jämfördes",
    "{1} says another thing than when this was last compared: {2} changed":
      "{1} säger något annat än när det här senast jämfördes: {2} har ändrats",
    "{1} was there when this was last compared, and the departments above leave it out now":
      "{1} fanns när det här senast jämfördes, men avdelningarna ovanför utelämnar den nu",
    "{1} is new under '#{2}', and is left out with it although nobody has looked at it":
      "{1} är ny under '#{2}', och utelämnas med den fast ingen har sett den",
    "this is how it stands now":
      "så här står det nu",
    "look whether the variant still fits, then run '{1}'":
      "se efter om varianten fortfarande passar, och kör sedan '{1}'",
    "bring the translation up to date, then run '{1}'":
      "för översättningen i takt med originalet, och kör sedan '{1}'",
  ]
}
