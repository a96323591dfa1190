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
  ]
}
