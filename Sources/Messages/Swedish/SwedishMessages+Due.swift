extension SwedishMessages {
  /// What there is to do.
  static let due: KeyValuePairs = [
    "{1}: policies":
      "{1}: policyer",
    "nothing is due":
      "inget står på tur",
    "overdue":
      "försenat",
    "next":
      "på tur",
    "waiting":
      "väntar",
    "{1} has fallen behind: {2}; then '{3}'":
      "{1} är inaktuell: {2}; sedan '{3}'",
    "look at the whole again, last done {1}":
      "se över hela policyn, senast gjort {1}",
    "version {1} begins to be in force":
      "version {1} börjar gälla",
    "the consultation has ended: decide on the proposal":
      "samrådet är slut: bestäm om förslaget",
    "answers to the proposal end":
      "sista dagen att svara på förslaget",
    "the working copy is another than version {1}, approved {2}":
      "arbetskopian är en annan än version {1}, fastställd {2}",
    "nothing of it was ever approved":
      "inget av den har någonsin fastställts",
  ]
}
