extension SwedishMessages {
  /// The words around diagnostics, and lists.
  static let report: KeyValuePairs = [
    "error":
      "fel",
    "warning":
      "varning",
    "note":
      "påpekande",
    "note:":
      "jämför:",
    "help:":
      "råd:",
    "1 error":
      "1 fel",
    "{1} errors":
      "{1} fel",
    "1 warning":
      "1 varning",
    "{1} warnings":
      "{1} varningar",
    "1 note":
      "1 påpekande",
    "{1} notes":
      "{1} påpekanden",
    "no faults found":
      "inget att anmärka på",

    "{1} and {2}":
      "{1} och {2}",
    "{1} or {2}":
      "{1} eller {2}",
    "{1} and {2} more":
      "{1} och {2} till",

    "did you mean '{1}'?":
      "menade du '{1}'?",
    "did you mean '{1}{2}'?":
      "menade du '{1}{2}'?",
    "one of: {1}":
      "något av: {1}",
    "keep one of the two":
      "behåll den ena av de två",
    "the first stands here":
      "den första står här",
    "the other one":
      "den andra står här",
    "it stands here":
      "det står här",
    "write {1}":
      "skriv {1}",
  ]
}
