extension SwedishMessages {
  /// What is wrong with JSON.
  static let json: KeyValuePairs = [
    "{1} at byte {2}":
      "{1} vid byte {2}",
    "something stands behind the value":
      "något står efter värdet",
    "the value is nested too deeply":
      "värdet går för djupt",
    "no value stands":
      "inget värde står",
    "the name '{1}' stands a second time":
      "namnet '{1}' står en andra gång",
    "a control character stands in a text":
      "ett styrtecken står i en text",
    "a text is not UTF-8":
      "en text är inte UTF-8",
    "a text never ends":
      "en text tar aldrig slut",
    "an unknown escape stands":
      "en okänd teckenkod står",
    "half a character stands":
      "ett halvt tecken står",
  ]
}
