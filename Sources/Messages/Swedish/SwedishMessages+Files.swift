extension SwedishMessages {
  /// What is wrong with a file as a file.
  static let files: KeyValuePairs = [
    "the folder has no 'tenet.yml'":
      "det finns ingen 'tenet.yml' i mappen",
    "run 'tenet init' to begin a workspace, or name one with --workspace":
      "kör 'tenet init' för att börja på en arbetsmapp, eller peka ut en med --workspace",
    "'{1}' is not a file that tenet reads":
      "'{1}' är ingen fil som tenet läser",
    "policies are FOLDER/policy.md, variants FOLDER/departments/DEPARTMENT.md, translations end in .LANGUAGE.md":
      "policyer heter MAPP/policy.md, varianter MAPP/departments/AVDELNING.md, och översättningar slutar på .SPRÅK.md",
    "'{1}' is a link that leads to no file of the workspace, and is not followed":
      "'{1}' är en länk som inte leder till någon fil i arbetsmappen, och följs inte",
    "copy the file into the workspace":
      "kopiera filen till arbetsmappen",
    "the file is larger than 8 MiB":
      "filen är större än 8 MiB",
    "split it into several policies":
      "dela upp den i flera policyer",
    "the file cannot be read: {1}":
      "filen går inte att läsa: {1}",
    "the file is UTF-16":
      "filen är UTF-16",
    "a NUL byte stands here":
      "här står ett tecken med värdet noll",
    "the bytes here are not UTF-8":
      "det som står här är inte UTF-8",
    "remove it":
      "ta bort det",
    "save the file as UTF-8 in your editor":
      "spara filen som UTF-8 i ditt skrivprogram",

    "the file does not begin with front matter":
      "filen börjar inte med ett filhuvud",
    "begin with a line '---', then 'policy: …' and 'title: …', then a line '---'":
      "börja med en rad '---', sedan 'policy: …' och 'title: …', sedan en rad '---'",
    "the front matter that begins here never ends":
      "filhuvudet som börjar här tar aldrig slut",
    "write a line '---' after the last key":
      "skriv en rad '---' efter den sista nyckeln",
    "the front matter is larger than 64 KiB":
      "filhuvudet är större än 64 KiB",
    "text for readers belongs under the closing '---'":
      "text för läsare hör hemma under den avslutande raden '---'",
  ]
}
