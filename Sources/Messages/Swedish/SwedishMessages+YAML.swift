extension SwedishMessages {
  /// What is wrong with YAML, keys and their values.
  static let yaml: KeyValuePairs = [
    "the YAML cannot be read: {1}":
      "YAML-texten går inte att läsa: {1}",
    "a text that holds ': ' or begins with a sign such as @, *, & or [ stands in quotes":
      "en text med ': ' i, eller som börjar med ett tecken som @, *, & eller [, ska stå inom citattecken",
    "an invisible control character stands in this text":
      "det står ett osynligt styrtecken i texten",
    "remove the escape, such as \\0 or \\e, that makes it":
      "ta bort det som blir till tecknet, till exempel \\0 eller \\e",
    "a key must be a single word":
      "en nyckel ska vara ett enda ord",
    "aliases are not read":
      "alias läses inte",
    "anchors and aliases are not read":
      "ankare och alias läses inte",
    "write the value out, or put a text that begins with '&' in quotes":
      "skriv ut värdet, eller sätt citattecken kring en text som börjar med '&'",
    "the YAML is nested deeper than 100 levels":
      "YAML-texten går mer än 100 nivåer djupt",
    "a text full of brackets or hyphens stands in quotes, on lines of its own":
      "en text full av klamrar eller bindestreck ska stå inom citattecken, på egna rader",
    "key '{1}' stands here twice":
      "nyckeln '{1}' står här två gånger",
    "key '{1}' stands here a second time":
      "nyckeln '{1}' står här en andra gång",

    "the front matter":
      "filhuvudet",
    "the register":
      "registret",
    "{1} must be keys with values":
      "{1} ska bestå av nycklar med värden",
    "write 'key: value' lines":
      "skriv rader av formen 'nyckel: värde'",
    "'{1}' must be one text":
      "'{1}' ska vara en enda text",
    "'{1}' must be one text, or one per language":
      "'{1}' ska vara en enda text, eller en per språk",
    "'{1}' must be a list of texts":
      "'{1}' ska vara en lista med texter",
    "'{1}' must be a list":
      "'{1}' ska vara en lista",
    "write [one, two]":
      "skriv [ett, två]",
    "'{1}' is missing":
      "'{1}' saknas",
    "'{1}' has no value":
      "'{1}' har inget värde",
    "write one, or leave the key out":
      "skriv ett, eller utelämna nyckeln",
    "unknown key '{1}'":
      "nyckeln '{1}' är okänd",
    "unknown field '{1}'":
      "fältet '{1}' är okänt",
    "'{1}' is not an id":
      "'{1}' är inget id",
    "ids have a–z, 0–9 and single hyphens, at most 64: for example '{1}'":
      "ett id har a–z, 0–9 och enkla bindestreck, högst 64 tecken: till exempel '{1}'",
    "language '{1}' stands here twice":
      "språket '{1}' står här två gånger",
  ]
}
