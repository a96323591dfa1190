extension SwedishMessages {
  /// How binding a guideline is.
  static let strength: KeyValuePairs = [
    "'{1}' does not say how binding it is":
      "'{1}' säger inte hur bindande den är",
    "add strength= and one of must, must-not, should, should-not, may, info":
      "lägg till strength= och något av must, must-not, should, should-not, may, info",
    "the text says '{1}', and the strength is '{2}'":
      "texten säger '{1}', men styrkan är '{2}'",
    "the title says '{1}', and the strength is '{2}'":
      "rubriken säger '{1}', men styrkan är '{2}'",
    "write strength={1}, or say '{2}'":
      "skriv strength={1}, eller säg '{2}'",
    "write strength={1}, or say it without '{2}'":
      "skriv strength={1}, eller säg det utan '{2}'",
    "the strength is said here":
      "styrkan står här",
    "nobody has confirmed that '{1}' is strength={2}, as the import guessed":
      "ingen har bekräftat att '{1}' är strength={2}, som importen gissade",
    "nobody has confirmed {1} strengths that the import guessed":
      "ingen har bekräftat {1} styrkor som importen gissade",
    "read the rule: when the strength is right, delete the comment; when it is not, change it, and delete the comment":
      "läs regeln: stämmer styrkan, ta bort kommentaren; stämmer den inte, ändra den och ta bort kommentaren",
    "strength={1} of '{2}'":
      "strength={1} för '{2}'",
  ]
}
