/// Walks a sentence clause by clause and collects what its main clauses say about strength.
struct WordedStrengthReader {
  private let table: ModalWords
  private let sentence: SentenceTokens
  private var readings: [WordedStrength] = []
  /// Words of the clause before the one looked at.
  private var before: [String] = []
  private var isSubordinate = false
  /// The first index that no reading has used.
  private var free = 0

  /// Takes a sentence and the words of its language.
  init(_ sentence: String, _ table: ModalWords) {
    self.table = table
    self.sentence = SentenceTokens(sentence, names: table.names)
  }

  /// Everything that the main clauses say.
  func read() -> [WordedStrength] {
    guard !sentence.isQuestion else { return [] }
    var reader = self
    for index in sentence.tokens.indices { reader.look(at: index) }
    // A word such as 'helst' or 'do not' says how binding the sentence is only when no modal verb does.
    let modal = reader.readings.filter(\.isModal)
    return modal.isEmpty ? reader.readings : modal
  }

  private mutating func look(at index: Int) {
    guard let word = sentence.tokens[index] else {
      before = []
      isSubordinate = false
      return
    }
    defer { before.append(word) }
    guard index >= free, table.triggers.contains(word) else {
      if table.subordinators.contains(word) { isSubordinate = true }
      return
    }
    let after = sentence.words(from: index)
    if let sequence = table.noDuty.first(where: after.starts(with:)), !isSubordinate {
      add(sequence, .may, [.may, .info], isModal: true, from: index)
    } else if let sequence = table.duties.first(where: after.starts(with:)) {
      if standsInMainClause(after) { add(sequence, .must, [.must], isModal: true, from: index) }
    } else if let strength = table.negatedModals[word] {
      if standsInMainClause(after) { add([word], strength, [strength], isModal: true, from: index) }
    } else if let strength = table.modals[word] {
      if standsInMainClause(after) { readModal(strength, after, from: index) }
    } else if !isSubordinate {
      readPlain(word, after, from: index)
    }
    if table.subordinators.contains(word) { isSubordinate = true }
  }

  private mutating func add(
    _ words: [String], _ strength: Strength, _ agreesWith: Set<Strength>, isModal: Bool, from index: Int
  ) {
    free = index + words.count
    readings.append(
      WordedStrength(
        words: words.joined(separator: " "), strength: strength, agreesWith: agreesWith, isModal: isModal))
  }

  /// Whether the verb that `after` begins with is surely the main clause's.
  private func standsInMainClause(_ after: [String]) -> Bool {
    guard let last = before.last, before.count <= 8, last != "a" else { return false }
    // Swedish puts the subject behind the verb in a main clause that begins with something else.
    if table.infinitiveEnding == "a", after.count > 1, ["vi", "du", "ni", "man"].contains(after[1]) {
      return true
    }
    return !isSubordinate && !before.dropLast().contains(where: table.pronouns.contains)
  }

  private mutating func readModal(_ strength: Strength, _ after: [String], from index: Int) {
    guard let verb = after.first else { return }
    var words = [verb]
    var isNegated = before.first.map(table.negativeSubjects.contains) ?? false
    var isRestricted = false
    var isAdvice = before.contains(where: table.preferences.contains)
    var isInvitation = false
    let rest = after.dropFirst().prefix { !table.subordinators.contains($0) }
    for (number, word) in rest.prefix(4).enumerated() {
      if table.looksLikeInfinitive(word), !table.infinitiveEnding.isEmpty, !table.adverbs.contains(word) {
        break
      }
      let next = rest.dropFirst(number + 1).first
      if table.negations.contains(word), next.map(table.restrictors.contains) != true {
        isNegated = true
        words.append(word)
      } else if table.restrictors.contains(word) {
        isRestricted = true
        words.append(word)
      } else if table.preferences.contains(word) {
        isAdvice = true
        words.append(word)
      } else if table.invitations.contains(word) {
        isInvitation = true
        words.append(word)
      } else if table.infinitiveEnding.isEmpty, !table.adverbs.contains(word) {
        break
      }
    }
    if table.needInfinitive.contains(verb), !hasInfinitive(rest) { return }
    let meant = Self.meaning(strength, isNegated: isNegated, isAdvice: isAdvice)
    var agreesWith: Set = [meant]
    if isRestricted {
      agreesWith = strength == .should ? [.should, .shouldNot] : [.must, .mustNot]
    } else if strength == .may, !isNegated {
      agreesWith = isInvitation ? [.should, .may, .info] : [.may, .info]
      // 'may share pictures only when …' is a permission, and a duty too.
      if rest.contains(where: table.restrictors.contains) { agreesWith.formUnion([.must, .mustNot]) }
    }
    if rest.prefix(3).contains(where: table.refrainings.contains) {
      // 'should avoid' is advice, and advice against.
      agreesWith.formUnion([Self.meaning(strength, isNegated: !isNegated, isAdvice: isAdvice)])
    }
    add(words, isRestricted && strength != .should ? .must : meant, agreesWith, isModal: true, from: index)
  }

  private func hasInfinitive(_ rest: some Collection<String>) -> Bool {
    let first = rest.drop { table.adverbs.contains($0) || table.pronouns.contains($0) }.first
    return first.map(table.looksLikeInfinitive) ?? false
  }

  private static func meaning(_ strength: Strength, isNegated: Bool, isAdvice: Bool) -> Strength {
    switch (strength, isNegated, isAdvice) {
    case (.must, false, true): .should
    case (.must, true, true): .shouldNot
    case (.must, true, false), (.may, true, _): .mustNot
    case (.should, true, _): .shouldNot
    default: strength
    }
  }

  /// Words that say something about strength without a modal verb.
  private mutating func readPlain(_ word: String, _ after: [String], from index: Int) {
    if let sequence = table.denials.first(where: after.starts(with:)) {
      guard !after.dropFirst(sequence.count).prefix(1).contains(where: table.restrictors.contains) else {
        return
      }
      add(sequence, .mustNot, [.mustNot, .shouldNot, .must, .info], isModal: false, from: index)
    } else if table.prohibitions.contains(word) {
      add([word], .mustNot, [.mustNot], isModal: false, from: index)
    } else if table.preferences.contains(word) {
      add([word], .should, [.should, .shouldNot], isModal: false, from: index)
    } else if table.invitations.contains(word) {
      add([word], .should, [.should, .may, .info], isModal: false, from: index)
    }
  }
}
