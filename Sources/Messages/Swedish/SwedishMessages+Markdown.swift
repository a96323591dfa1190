extension SwedishMessages {
  /// Slips of Markdown, links, HTML and comments.
  static let markdown: KeyValuePairs = [
    "the line of signs makes a heading of the text above it":
      "raden av tecken gör texten ovanför till en rubrik",
    "write '## ' before a heading; for a line across the page leave an empty line above it":
      "skriv '## ' före en rubrik; vill du ha ett streck tvärs över sidan, lämna en tom rad ovanför det",
    "this looks like a heading, and is not one":
      "det här ser ut som en rubrik, men är ingen",
    "headings stand at the beginning of a line, outside lists and quotes: '##', a space, the title":
      "rubriker står i början av en rad, utanför listor och citat: '##', ett mellanslag, rubriken",
    "this looks like attributes, and belongs to no heading":
      "det här ser ut som attribut, men hör inte till någon rubrik",
    "attributes stand at the end of a heading or on the line directly under it":
      "attribut står sist i en rubrik eller på raden närmast under den",
    "the code block that begins here never ends":
      "kodblocket som börjar här tar aldrig slut",
    "end it with a line of the same signs: everything after it is code now":
      "avsluta det med en rad av samma tecken: allt efter det är kod som det står nu",
    "the comment that begins here never ends":
      "kommentaren som börjar här tar aldrig slut",
    "end it with '-->': everything after it is hidden now":
      "avsluta den med '-->': allt efter den är dolt som det står nu",
    "the HTML that begins here never ends":
      "HTML-koden som börjar här tar aldrig slut",
    "remove it: policies are Markdown":
      "ta bort den: policyer skrivs i Markdown",
    "no link uses this definition, so that its line is shown nowhere":
      "ingen länk använder definitionen, så raden visas ingenstans",
    "use it as [text][label], or remove it":
      "använd den som [text][etikett], eller ta bort den",
    "this looks like attributes, and its heading is part of a text":
      "det här ser ut som attribut, men rubriken är en del av en text",
    "only headings with two or three # are elements, which can have an id and a visibility":
      "bara rubriker med två eller tre # är delar, som kan ha id och synlighet",
    "this looks like attributes, and is not read as them":
      "det här ser ut som attribut, men läses inte som det",
    "the braces open and close on one line, without a tab before them or anything behind; for a brace in the text write \\{":
      "klammern öppnas och stängs på samma rad, utan tabb före och utan något efter; för en klammer i texten, skriv \\{",

    "footnotes are not read":
      "fotnoter läses inte",
    "put what the note says in the text":
      "skriv det som noten säger i texten",
    "an image must come from the media register, not from '{1}'":
      "en bild ska komma från medieregistret, inte från '{1}'",
    "add it to registers/media.yml and write ![what it shows](media:its-id)":
      "lägg till den i registers/media.yml och skriv ![vad den visar](media:bildens-id)",
    "a link may not lead to '{1}'":
      "en länk får inte leda till '{1}'",
    "links lead to https:, mailto:, tel:, #element, policy:other#element, ref:name or a relative address":
      "länkar leder till https:, mailto:, tel:, #del, policy:annan#del, ref:namn eller en relativ adress",
    "this comment is indented so far that it is shown as code":
      "kommentaren är så långt indragen att den visas som kod",
    "begin it at the beginning of the line":
      "börja den i radens början",
    "HTML stands here: '{1}'":
      "här står HTML: '{1}'",
    "put what follows the comment on a line of its own":
      "skriv det som följer efter kommentaren på en egen rad",
    "write it as Markdown; for the signs themselves write &lt; or put them in `backticks`":
      "skriv det i Markdown; är det själva tecknen du vill visa, skriv &lt; eller sätt dem mellan `de här tecknen`",
    "'{1}' is no instruction that tenet knows":
      "'{1}' är ingen anvisning som tenet känner till",
    "write <!-- tenet:allow RULE: reason -->":
      "skriv <!-- tenet:allow REGEL: skäl -->",
    "the text is nested deeper than 100 levels":
      "texten går mer än 100 nivåer djupt",
    "lists and quotes this deep cannot be read by anybody":
      "så djupa listor och citat kan ingen läsa",
  ]
}
