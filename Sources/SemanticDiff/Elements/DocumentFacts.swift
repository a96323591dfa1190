import PolicyModel

/// Compares what is said about the document as a whole.
enum DocumentFacts {
  /// The change of title, summary and front matter; one, since it is one document.
  static func compare(_ old: ComparedDocument, _ new: ComparedDocument) -> [ChangeDraft] {
    guard !old.elements.isEmpty || !old.title.isEmpty, !new.elements.isEmpty || !new.title.isEmpty else {
      return []
    }
    var drafts: [ChangeDraft] = []
    let texts = [("title", old.title, new.title), ("summary", old.summary, new.summary)]
    for (name, was, now) in texts where was != now {
      let level =
        WordingClassifier(oldLanguage: old.language, newLanguage: new.language).classify(
          [words(was)], [words(now)], .explanation)?.level ?? .editorial
      drafts.add(ChangeDraft(.metadataChanged, level, from: name, to: name))
    }
    for fact in new.facts {
      let was = old.facts.first { $0.key == fact.key }?.value ?? ""
      guard was != fact.value else { continue }
      drafts.add(
        ChangeDraft(
          .metadataChanged, .substantive, from: "\(fact.key): \(was)", to: "\(fact.key): \(fact.value)"))
    }
    return drafts
  }

  private static func words(_ text: String) -> [SentenceWord] {
    let blocks = BlockText(plain: text)
    return SentenceWord.words(0..<blocks.tokens.count, of: blocks)
  }
}
