/// What a sweep shows of its own eyes before it calls a tree clean: it hides texts in a page and finds them again.
package struct SweepControl: Sendable {
  /// In how many forms a text was hidden.
  package let planted: Int
  /// In how many it was found.
  package let found: Int
  /// The forms in which it was not.
  package let missed: [String]
  /// Whether a secret of the workspace itself was among the texts.
  package let usesOwnSecret: Bool

  /// Whether everything that was hidden was found.
  package var isPassed: Bool { missed.isEmpty && planted > 0 }

  /// A text that is in no workspace.
  static let secret = Secret(
    place: SecretPlace("the control", "text"), text: "Nattväktaren räknar åtta blåa fjällämlar över ån",
    kind: .text)

  /// Hides texts in a copy of a page and searches it.
  static func run(on page: [UInt8], _ book: SecretBook) -> SweepControl {
    let own = ownSecret(book)
    let texts = [secret.text, own].compactMap { $0 }
    var missed: Set<PlantedForm> = []
    var copy = Array(page[..<(page.count / 2)]) + Array(" >\n".utf8)
    var places: [(form: PlantedForm, range: Range<Int>)] = []
    for form in PlantedForm.allCases {
      for text in texts {
        let planted = form.bytes(text)
        if form == .name {
          let name = "sv/\(String(decoding: planted, as: UTF8.self)).html"
          if FileSearch.search(name: name, for: book).hits.isEmpty { missed.insert(form) }
          continue
        }
        places.append((form, copy.count..<copy.count + planted.count))
        copy += planted + Array("\n<hr>\n".utf8)
      }
    }
    copy += page[(page.count / 2)...]
    let hits = FileSearch.search(copy, for: book).hits
    for (form, range) in places where !hits.contains(where: { range.contains($0.offset) }) {
      missed.insert(form)
    }
    let count = PlantedForm.allCases.count
    return SweepControl(
      planted: count, found: count - missed.count, missed: missed.map(\.rawValue).sorted(),
      usesOwnSecret: own != nil)
  }

  /// Five words of the workspace that are searched for, with a letter beyond a–z where there is one.
  private static func ownSecret(_ book: SecretBook) -> String? {
    var plain: String?
    for (index, secret) in book.secrets.enumerated().dropFirst() where secret.kind == .text {
      let words = WordReader.words(inText: secret.text)
      guard words.count >= WordHash.runLength else { continue }
      for start in 0...words.count - WordHash.runLength {
        let run = words[start..<start + WordHash.runLength]
        guard book.runs.value(WordHash.run(run)) == UInt32(index), let first = run.first, let last = run.last,
          run.allSatisfy({ $0.count < 20 && $0.marks.isEmpty })
        else { continue }
        let text = String(decoding: Array(secret.text.utf8)[first.start..<last.end], as: UTF8.self)
        guard text.allSatisfy({ $0.isLetter || $0 == " " }) else { continue }
        if text.utf8.count > text.count { return text }
        plain = plain ?? text
      }
    }
    return plain
  }
}
