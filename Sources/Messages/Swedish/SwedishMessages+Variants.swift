extension SwedishMessages {
  /// Variants of departments.
  static let variants: KeyValuePairs = [
    "department '{1}' already has a variant of '{2}'":
      "avdelningen '{1}' har redan en variant av '{2}'",
    "put both into one file":
      "lägg ihop dem i en fil",
    "the variant does a second thing to '#{1}'":
      "varianten ändrar '#{1}' en gång till",
    "keep one of the two: .extend adds to an element, .replace rewrites it, .omit leaves it out":
      "behåll den ena av de två: .extend lägger till i en del, .replace skriver om den, .omit utelämnar den",
    "'#{1}' is left out without a reason":
      "'#{1}' utelämnas utan skäl",
    "add reason=\"…\": those who know the policy will ask":
      "lägg till reason=\"…\": den som känner policyn kommer att undra",
    "the text under '#{1}' is left out with it":
      "texten under '#{1}' utelämnas med den",
    "write .replace to say it in another way, or move the text":
      "skriv .replace för att säga det på ett annat sätt, eller flytta texten",
    "the text before the first heading belongs to no element":
      "texten före den första rubriken hör inte till någon del",
    "put it under a heading, such as '## {#preamble .extend}'":
      "lägg den under en rubrik, till exempel '## {#preamble .extend}'",
    "the variant does not say what it does to '#{1}'":
      "varianten säger inte vad den gör med '#{1}'",
    "add .extend to add to it, .replace to rewrite it or .omit to leave it out; or give it an id of its own":
      "skriv .extend för att lägga till, .replace för att skriva om eller .omit för att utelämna; eller ge den ett eget id",
    "'{1}' is new and stands under nothing that the policy has":
      "'{1}' är ny och står inte under något som policyn har",
    "put it under '## {#id .extend}', with the id of the policy's element it belongs to":
      "lägg den under '## {#id .extend}', med id:t för den del av policyn som den hör till",
    "'#{1}' is left out in the department above, so that there is nothing to {2}":
      "'#{1}' är utelämnad på avdelningen ovanför, så det finns inget för .{2} att ändra",
    "add a new element, or take back what the department above leaves out":
      "lägg till en ny del, eller ta tillbaka det som avdelningen ovanför utelämnar",
    "it is left out here":
      "den utelämnas här",
    "policy '{1}' has no element '{2}' to {3}":
      "policyn '{1}' har ingen del '{2}' som .{3} kan ändra",
    "the variant leaves out '#{1}', and '#{2}' holds only together with it":
      "varianten utelämnar '#{1}', men '#{2}' gäller bara tillsammans med den",
    "leave out '#{1}' too, or say with .replace what takes the place of '#{2}'":
      "utelämna '#{1}' också, eller säg med .replace vad som gäller i stället för '#{2}'",
    "the permission says so here":
      "tillåtelsen säger det här",

    "{1}, and it holds for everybody":
      "{1}, men regeln gäller alla",
    "keep it as strong as it is, or write overridable=yes in the policy":
      "låt den vara så bindande som den är, eller skriv overridable=yes i policyn",
    "the policy says '{1}' here":
      "policyn säger '{1}' här",
    "the variant leaves out '#{1}'":
      "varianten utelämnar '#{1}'",
    "the variant leaves out '#{1}' with '#{2}'":
      "varianten utelämnar '#{1}' tillsammans med '#{2}'",
    "the variant makes '{1}' of '{2}'":
      "varianten gör '{2}' till '{1}'",
    "the variant binds fewer people":
      "varianten binder färre",
    "the variant excepts more people":
      "varianten undantar fler",
    "the variant allows {1} instead of {2}":
      "varianten tillåter {1} i stället för {2}",
    "the variant gives {1} instead of {2}":
      "varianten ger {1} i stället för {2}",
    "the variant no longer asks {1}":
      "varianten frågar inte längre {1}",
  ]
}
