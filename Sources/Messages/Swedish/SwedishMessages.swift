/// What the program says in Swedish, by what it says in English.
///
/// Each area has a file of its own, in the order in which people meet the messages. `{1}` is what stands at `{1}` in
/// English; the Swedish sentence may have it in another place.
package enum SwedishMessages {
  /// The areas.
  package static let areas: [KeyValuePairs<String, String>] = [
    report, files, yaml, values, markdown, attributes, elements, people, variants, translations, references,
    visibility, strength, media, ledger, json, environment, approval, accepting, comparing, due, building,
    unpacking, publishing, serving, asking, beginning, importing, commands, handbooks, help, examples,
    summaries,
    quiz, acknowledging,
  ]

  /// The Swedish pattern of each English one.
  package static let byEnglish = Dictionary(
    (areas + [borrowed]).joined().map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
}
