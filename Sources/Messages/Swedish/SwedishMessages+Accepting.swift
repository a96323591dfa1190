extension SwedishMessages {
  /// What `tenet accept` says.
  static let accepting: KeyValuePairs = [
    "accepted: {1}":
      "avstämd: {1}",
    "would accept: {1}":
      "skulle stämmas av: {1}",
    "nothing to do: {1} as they were accepted before":
      "inget att göra: {1} är som de stämdes av förut",
    "{1}: nothing had changed":
      "{1}: inget hade ändrats",
    "1 element":
      "1 del",
    "{1} elements":
      "{1} delar",
    "{1} that had changed: {2}":
      "{1} som hade ändrats: {2}",
    "{1} for the first time":
      "{1} för första gången",
    "{1} for the first time: {2}":
      "{1} för första gången: {2}",
    "{1} no longer to be compared: {2}":
      "{1} som inte längre ska jämföras: {2}",
    "'{1}' has errors, and nothing was accepted: mend them first, and look again":
      "'{1}' har fel, och inget stämdes av: rätta dem först, och läs igenom igen",
    "tenet.yml has no department '{1}'":
      "det finns ingen avdelning '{1}' i tenet.yml",
    "tenet.yml has no department '{1}'. Did you mean '{2}'?":
      "det finns ingen avdelning '{1}' i tenet.yml. Menade du '{2}'?",
    "department '{1}' has no variant of '{2}'. {3}":
      "avdelningen '{1}' har ingen variant av '{2}'. {3}",
    "the variant of '{1}' for '{2}' is not translated into '{3}'. {4}":
      "varianten av '{1}' för '{2}' är inte översatt till '{3}'. {4}",
    "'{1}' is not translated into '{2}'. {3}":
      "'{1}' är inte översatt till '{2}'. {3}",
    "'{1}' has neither variants nor translations: there is nothing to compare":
      "'{1}' har varken varianter eller översättningar: det finns inget att jämföra",
    "basis.json of '{1}' cannot be read, and what the other files were compared with would be lost: restore it, or run 'tenet accept {2}' without options once you have looked at all of them":
      "basis.json för '{1}' går inte att läsa, och det som de andra filerna jämfördes med skulle gå förlorat: hämta tillbaka den, eller kör 'tenet accept {2}' utan tillval när du har läst igenom alla",
    "It has neither variants nor translations":
      "Den har varken varianter eller översättningar",
    "There are: {1}":
      "Det finns: {1}",
  ]
}
