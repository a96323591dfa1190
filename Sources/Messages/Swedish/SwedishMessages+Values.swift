extension SwedishMessages {
  /// Which values a key or attribute may have.
  static let values: KeyValuePairs = [
    "'{1}' is not a value of '{2}'":
      "'{1}' är inget giltigt värde för '{2}'",
    "a date, such as 2026-11-21":
      "ett datum, till exempel 2026-11-21",
    "a moment with its offset, such as 2026-11-25T08:00:00+01:00":
      "en tidpunkt med tidszon, till exempel 2026-11-25T08:00:00+01:00",
    "a length of time, such as '1 year'":
      "en tidslängd, till exempel '1 year'",
    "a length of time, such as \"4 office-hours\" or \"14 days\"":
      "en tidslängd, till exempel \"4 office-hours\" eller \"14 days\"",
    "a number per period, such as 8/day (hour, day, week or month)":
      "ett antal per tid, till exempel 8/day (hour, day, week eller month)",
    "times of day, such as \"08:40 11:40\"":
      "klockslag, till exempel \"08:40 11:40\"",
    "yes or no":
      "yes eller no",
    "a language tag, such as sv or en":
      "en språkkod, till exempel sv eller en",
    "a language tag, such as en":
      "en språkkod, till exempel en",
    "language tags, such as [sv, en]":
      "språkkoder, till exempel [sv, en]",
    "a text per language: { sv: …, en: … }":
      "en text per språk: { sv: …, en: … }",
    "a time zone, such as Europe/Stockholm":
      "en tidszon, till exempel Europe/Stockholm",
    "an address that begins with https:":
      "en adress som börjar med https:",
    "the path of a file in the folder media, such as media/portrait.jpg":
      "sökvägen till en fil i mappen media, till exempel media/portrait.jpg",
    "one of: error, warning, note, off":
      "något av: error, warning, note, off",
    "the line that 'tenet keys new {1}' prints":
      "raden som 'tenet keys new {1}' skriver ut",
    "'#id', 'policy:other#id' or 'ref:name'":
      "'#id', 'policy:annan#id' eller 'ref:namn'",
    "'policy:…' or 'policy:…#element'":
      "'policy:…' eller 'policy:…#del'",
    "'role:…', 'department:…' or 'contact:…'":
      "'role:…', 'department:…' eller 'contact:…'",
    "terms such as \"role:community-manager channel:twitter\", alternatives between ' | '":
      "villkor som \"role:community-manager channel:twitter\", med ' | ' mellan alternativ",
    "a kind and a name, such as role:editor (did you mean '{1}:'?); kinds: {2}":
      "ett slag och ett namn, till exempel role:editor (menade du '{1}:'?); slagen är: {2}",
    "a kind and a name, such as role:editor; kinds: {1}":
      "ett slag och ett namn, till exempel role:editor; slagen är: {1}",

    "add 'policy: …', the id by which this policy will always be known":
      "lägg till 'policy: …', det id som policyn behåller för alltid",
    "add 'title: …', what readers call this policy":
      "lägg till 'title: …', det som läsare kallar policyn",
    "add 'until: …', the last day for answers":
      "lägg till 'until: …', sista dagen att svara",
    "add 'press-item: …', the id by which it will always be known":
      "lägg till 'press-item: …', det id som nyheten behåller för alltid",
    "add 'headline: …'":
      "lägg till 'headline: …'",
    "add 'published: …', a date such as 2026-11-21":
      "lägg till 'published: …', ett datum som 2026-11-21",
    "add 'translation-of: …', the id of the policy":
      "lägg till 'translation-of: …', policyns id",
    "add 'language: …', such as en":
      "lägg till 'language: …', till exempel en",
    "add 'variant-of: …', the id of the policy":
      "lägg till 'variant-of: …', policyns id",
    "add 'department: …', whose variant this is":
      "lägg till 'department: …', den avdelning vars variant det är",
    "add 'channel: …', one of tenet.yml":
      "lägg till 'channel: …', en av kanalerna i tenet.yml",
    "add 'term: …'":
      "lägg till 'term: …'",
    "add 'text: …', what the word means here":
      "lägg till 'text: …', vad ordet betyder här",
    "add 'file: media/…'":
      "lägg till 'file: media/…'",
    "add 'title: …'":
      "lägg till 'title: …'",
    "add 'organisation: { name: … }'":
      "lägg till 'organisation: { name: … }'",
    "add 'name: …' under 'organisation'":
      "lägg till 'name: …' under 'organisation'",
    "add 'languages: [sv, en]', the source language first":
      "lägg till 'languages: [sv, en]', med källspråket först",
    "add 'visibility: public', 'partner', 'internal' or 'restricted'":
      "lägg till 'visibility: public', 'partner', 'internal' eller 'restricted'",
  ]
}
