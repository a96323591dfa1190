extension SwedishMessages {
  /// What is packed in files.
  static let unpacking: KeyValuePairs<String, String> = [
    "'{1}' is neither a folder nor a file. Name the folder of a built site, such as site/press-room, or a document.":
      "'{1}' är varken en mapp eller en fil. Ange mappen för en byggd webbplats, till exempel site/press-room, eller ett dokument.",
    "{1} cannot be looked into: {2}":
      "{1} går inte att se in i: {2}",
    "{1} cannot be read, so nothing is known about it: {2}":
      "{1} går inte att läsa, så ingen vet vad som står där: {2}",
    "page {1}":
      "sida {1}",
    "object {1}":
      "objekt {1}",
    "titles and descriptions":
      "titlar och beskrivningar",
    "unpacked":
      "uppackad",
    "it is damaged":
      "den är skadad",
    "it is encrypted":
      "den är krypterad",
    "it is packed in a way that is not known here ({1})":
      "den är packad på ett sätt som inte är känt här ({1})",
    "it is larger than 256 MB when unpacked":
      "den är större än 256 MB när den packas upp",
    "it is packed within too many others":
      "den ligger packad i för många andra",
    "it holds something that its own list does not name":
      "den innehåller något som dess egen förteckning inte nämner",
    "it has text in a font that does not tell its letters":
      "den har text i ett typsnitt som inte talar om vilka bokstäver det är",
    "older states of its text are still in it":
      "äldre lydelser av texten finns kvar i den",
    "some of its pages could not be found":
      "några av sidorna gick inte att hitta",
  ]
}
