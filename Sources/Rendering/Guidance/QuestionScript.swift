import JSONText
import PolicyModel

/// The words of a language in which people ask, as a script that sets one constant; every site has the same.
enum QuestionScript {
  private static let swedish = bytes(of: .swedish)
  private static let english = bytes(of: .english)

  /// The script of a language.
  static func bytes(for language: Language) -> [UInt8] {
    QuestionWords.isSwedish(language) ? swedish : english
  }

  private static func bytes(of table: QuestionWords) -> [UInt8] {
    func list(_ words: some Sequence<String>) -> JSON { .array(words.map(JSON.string)) }
    let words: JSON = [
      "signs": .array(table.signs.map { [.string($0.shape.rawValue), list($0.words)] }),
      "silent": list(table.silent.sorted()), "faint": list(table.faint.sorted()),
      "negations": list(table.negations.sorted()),
      "phrases": .array(table.phrases.map { [list($0.words), .string($0.meaning)] }),
      "synonyms": .object(table.synonyms.sorted { $0.key < $1.key }.map { ($0.key, list($0.value)) }),
      "endings": list(table.endings),
    ]
    return Array("const tenetWords = \(words.text());\n".utf8)
  }
}
