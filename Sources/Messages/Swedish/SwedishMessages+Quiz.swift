extension SwedishMessages {
  /// Questions with options, and the command that hands them out.
  static let quiz: KeyValuePairs<String, String> = [
    "a question with options has a right one":
      "en fråga med svarsalternativ har ett rätt svar",
    "no option of '{1}' is right":
      "inget svarsalternativ till '{1}' är rätt",
    "put an x in the box of each option that is: '- [x] …'":
      "sätt ett x i rutan för varje alternativ som är det: '- [x] …'",
    "every option of a question says whether it is right":
      "varje svarsalternativ säger om det är rätt",
    "the option '{1}' has no box":
      "svarsalternativet '{1}' har ingen ruta",
    "begin it with '[x] ' when it is right, and with '[ ] ' when it is not":
      "börja det med '[x] ' när det är rätt och med '[ ] ' när det är fel",
    "a question with options has at least two":
      "en fråga med svarsalternativ har minst två",
    "'{1}' has only one option":
      "'{1}' har bara ett svarsalternativ",
    "add what people might believe instead: '- [ ] …'":
      "lägg till vad någon kan tro i stället: '- [ ] …'",
    "a question with options says which rule it tests":
      "en fråga med svarsalternativ säger vilken regel den prövar",
    "'{1}' does not say which rule it tests":
      "'{1}' säger inte vilken regel den prövar",
    "name it in the heading's attributes: see=\"#id-of-the-rule\"":
      "nämn den bland rubrikens attribut: see=\"#regelns-id\"",
    "a department that changes a rule says what is right in the question about it":
      "en avdelning som ändrar en regel säger vad som är rätt i frågan om den",
    "'{1}' is not asked '{2}', since it changes '#{3}'":
      "'{1}' får inte frågan '{2}', eftersom den ändrar '#{3}'",
    "is the answer right there too? Then write '## {#{1} .replace}' into its variant of '{2}'; else write the question anew under that":
      "stämmer svaret där också? Skriv då '## {#{1} .replace}' i dess variant av '{2}'; skriv annars om frågan under den raden",
    "the question stands here":
      "frågan står här",
    "a translated question has the same options, and the same right ones":
      "en översatt fråga har samma svarsalternativ, och samma rätta svar",
    "'#{1}' has {2} options here, and {3} in the original":
      "'#{1}' har {2} svarsalternativ här och {3} i originalet",
    "other options of '#{1}' are right here than in the original":
      "här är andra svarsalternativ till '#{1}' rätt än i originalet",
    "write the same options in the same order, with an x in the same boxes":
      "skriv samma alternativ i samma ordning, med x i samma rutor",
    "the original stands here":
      "originalet står här",
    "Questions to test oneself with, from the policies.":
      "Frågor att pröva sig själv med, ur policyerna.",
    """
    Examples:
      tenet quiz                                           every question, the answers at the end
      tenet quiz social-media --language en                those of one policy, in English
      tenet quiz --department claims --format html > q.html   to print, the answers on a page of their own
      tenet quiz --format gift > questions.gift            to import into Moodle
      tenet quiz --format csv > questions.csv              as a table

    Questions are those of the policies in force on the day; --drafts asks the texts that are being written.
    """:
      """
    Exempel:
      tenet quiz                                           alla frågor, med facit sist
      tenet quiz social-media --language en                en policys frågor, på engelska
      tenet quiz --department claims --format html > q.html   att skriva ut, med facit på en egen sida
      tenet quiz --format gift > questions.gift            att läsa in i Moodle
      tenet quiz --format csv > questions.csv              som tabell

    Frågorna är de som står i policyerna som gäller den dagen; --drafts frågar ur texterna som håller på att skrivas.
    """,
    "Policies by their ids; all of them when left out.":
      "Policyer, med sina id:n; alla om inget anges.",
    "The language of the questions (default: the first).":
      "Frågornas språk (annars det första).",
    "How to write it: text, json, gift, csv or html.":
      "Hur det ska skrivas: text, json, gift, csv eller html.",
    "no question with options here: a question gets them as a list, '- [x] right' and '- [ ] wrong'":
      "här finns ingen fråga med svarsalternativ: en fråga får dem som en lista, '- [x] rätt' och '- [ ] fel'",
  ]
}
