extension SwedishMessages {
  /// What `tenet applies` says, and the register of questions.
  static let asking: KeyValuePairs = [
    "Ask what applies to you.":
      "Fråga vad som gäller för dig.",
    """
    Examples:
      tenet applies får jag filma på jobbet               a question, answered by one rule
      tenet applies --language en may I wear my uniform   the same in English
      tenet applies --department claims svara på kvällen  as one department has it
      tenet applies --department claims                   everything that applies there
      tenet applies --role manager --format json          for other programs

    What you do not tell is not assumed: a rule that depends on it says so. An answer is one rule that is clearly meant,
    quoted with its address and version; when none is, those that come nearest are named and none of them is the
    answer. Rules are those in force on the day; --drafts asks the texts that are being written.
    """:
      """
    Exempel:
      tenet applies får jag filma på jobbet               en fråga, som en regel svarar på
      tenet applies --language en may I wear my uniform   detsamma på engelska
      tenet applies --department claims svara på kvällen  som en avdelning har det
      tenet applies --department claims                   allt som gäller där
      tenet applies --role manager --format json          för andra program

    Det du inte berättar tas inte för givet: en regel som beror på det säger det. Ett svar är en enda regel som
    säkert är den du menar, citerad med adress och version; när ingen är det nämns de som ligger närmast, och ingen
    av dem är svaret. Reglerna är de som gäller den dagen; --drafts frågar texterna som håller på att skrivas.
    """,
    "The question, or words of it; everything that applies without.":
      "Frågan, eller ord ur den; utan ord visas allt som gäller.",
    "Your department.":
      "Din avdelning.",
    "A role of yours; may be given several times.":
      "En roll som du har; kan anges flera gånger.",
    "Where you write.":
      "Var du skriver.",
    "How you speak: official, professional or private.":
      "Hur du talar: official, professional eller private.",
    "When: at work, or off duty (work, off).":
      "När: på arbetstid eller på fritiden (work, off).",
    "With what: a work device or a private one (work, private).":
      "Med vad: jobbets utrustning eller din egen (work, private).",
    "The language of the rules and the question (default: the first).":
      "Reglernas och frågans språk (annars det första).",
    "Ask the texts that are being written, not those in force.":
      "Fråga texterna som håller på att skrivas, inte de som gäller.",
    "not asked, since nothing of it was ever approved: {1}; --drafts asks it too":
      "inte frågad, eftersom inget av den har fastställts: {1}; --drafts frågar den också",
    "A role: what is for other roles only is left out.":
      "En roll: det som bara är för andra roller visas inte.",
    "tenet.yml names none; add it under '{1}s:'.":
      "tenet.yml har ingen; lägg till den under '{1}s:'.",
    "The {1} there are stand under '{2}s:' in tenet.yml.":
      "De {1} som finns står under '{2}s:' i tenet.yml.",
    "There is no department '{1}'.":
      "Det finns ingen avdelning '{1}'.",
    "There is no role '{1}'.":
      "Det finns ingen roll '{1}'.",
    "There is no channel '{1}'.":
      "Det finns ingen kanal '{1}'.",
    "There is no capacity '{1}'.":
      "Det finns inget sätt att tala som heter '{1}'.",
    "There is no time '{1}'.":
      "Det finns ingen tid '{1}'.",
    "There is no device '{1}'.":
      "Det finns ingen utrustning '{1}'.",
    "a rule, such as policy:travel#ask-first":
      "en regel, som policy:travel#ask-first",
    "add 'answer: policy:…#…', the rule that answers":
      "lägg till 'answer: policy:…#…', regeln som svarar",
    "add 'asked: { sv: […], en: […] }', what people say":
      "lägg till 'asked: { sv: […], en: […] }', det som folk säger",
    "a list per language: { sv: […], en: […] }":
      "en lista per språk: { sv: […], en: […] }",
    "question '{1}'":
      "frågan '{1}'",
  ]
}
