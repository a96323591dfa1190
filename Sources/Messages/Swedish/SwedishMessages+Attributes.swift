extension SwedishMessages {
  /// Attributes and classes of headings.
  static let attributes: KeyValuePairs = [
    "'{1}' is not an attribute":
      "'{1}' är inget attribut",
    "attributes are {#id .class key=value key=\"two words\"}; for a brace in the text write \\{":
      "attribut skrivs {#id .klass nyckel=värde nyckel=\"två ord\"}; för en klammer i texten, skriv \\{",
    "the quotation mark that opens here is never closed":
      "citattecknet som öppnas här stängs aldrig",
    "write a second \" before the brace":
      "skriv ett andra \" före klammern",
    "unknown attribute '{1}'":
      "attributet '{1}' är okänt",
    "write one, or leave it out":
      "skriv ett, eller utelämna attributet",
    "'provided' names a second rule, and takes one":
      "'provided' nämner en regel till, och tar bara en",
    "name the one without which the permission does not hold; put the other in 'see'":
      "nämn den som tillåtelsen inte gäller utan; skriv den andra i 'see'",
    "id '{1}' stands here a second time":
      "id '{1}' står här en andra gång",
    "attribute '{1}' stands here a second time":
      "attributet '{1}' står här en andra gång",
    "unknown class '{1}'":
      "klassen '{1}' är okänd",
    "a class, here '{1}' stands here a second time":
      "här står en klass till, '{1}'",
    "an operation, here '{1}' stands here a second time":
      "här står en ändring till, '{1}'",
    "class '{1}' stands in a translation, and holds for every language":
      "klassen '{1}' står i en översättning, men gäller alla språk",
    "attribute '{1}' stands in a translation, and holds for every language":
      "attributet '{1}' står i en översättning, men gäller alla språk",
    "write it in the source language's file only; a translation has ids, titles, texts, and the words of 'before' and 'reason'":
      "skriv det bara i källspråkets fil; en översättning har id, rubriker, texter och orden i 'before' och 'reason'",
  ]
}
