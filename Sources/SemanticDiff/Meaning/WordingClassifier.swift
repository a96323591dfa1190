import PolicyModel

/// Says how much a change of words matters.
struct WordingClassifier {
  /// What the words belong to.
  enum Matter {
    /// Every word is part of a duty: the title of a guideline, a step of a procedure, a definition.
    case duty
    /// A duty where the sentence says so.
    case readSentence
    /// Nobody is bound by it.
    case explanation
  }

  let oldLanguage: Language
  let newLanguage: Language

  /// Compares two wordings; nil where a reader sees the same.
  func classify(_ old: [[SentenceWord]], _ new: [[SentenceWord]], _ matter: Matter) -> WordingChange? {
    let (was, now) = (Array(old.joined()), Array(new.joined()))
    if Self.isSame(was, now) {
      return nil
    }
    if Self.isSameButForSigns(was, now) {
      if matter != .explanation, let reason = CommaReader.reason(was, now) {
        return WordingChange(level: .binding, reason: reason)
      }
      return WordingChange(level: .editorial, reason: ChangeReason(.spelling))
    }
    let oldReading = old.map { SentenceReader.read($0, in: oldLanguage) }
    let newReading = new.map { SentenceReader.read($0, in: newLanguage) }
    let duty = duty(matter, zip(old, oldReading), zip(new, newReading))
    if old.isEmpty || new.isEmpty {
      let lexemes = (oldReading + newReading).flatMap { $0 }
      guard !lexemes.isEmpty else {
        return WordingChange(level: .editorial, reason: ChangeReason(.sameMeaning))
      }
      let kind: ChangeReason.Kind = duty < .certain ? .explanation : old.isEmpty ? .dutyAdded : .dutyRemoved
      return WordingChange(level: duty == .certain ? .binding : .substantive, reason: ChangeReason(kind))
    }
    let comparison = SentenceComparison(Array(oldReading.joined()), Array(newReading.joined()))
    let opposite = duty > .none ? OppositeWords.reason(was, now) : nil
    guard let reason = comparison.operatorReason ?? comparison.contentReason ?? opposite else {
      return WordingChange(
        level: .editorial, reason: ChangeReason(comparison.isSpelling ? .spelling : .sameMeaning))
    }
    if comparison.operatorReason == nil, opposite == nil, Restructuring.isSameAgain(was, now, comparison) {
      return WordingChange(level: .editorial, reason: ChangeReason(.sameMeaning))
    }
    let needed: DutyReader.Duty = (comparison.operatorReason ?? opposite) == nil ? .certain : .likely
    let isBinding = duty >= needed && !(comparison.operatorReason == nil && comparison.isBeside)
    var change = WordingChange(
      level: isBinding ? .binding : .substantive, reason: isBinding ? reason : ChangeReason(.explanation))
    if isBinding, reason.kind == .modal {
      change.strength = (Self.strength(oldReading), Self.strength(newReading))
    }
    return change
  }

  private func duty(
    _ matter: Matter, _ old: some Sequence<([SentenceWord], [Lexeme])>,
    _ new: some Sequence<([SentenceWord], [Lexeme])>
  ) -> DutyReader.Duty {
    switch matter {
    case .duty: .certain
    case .explanation: .none
    case .readSentence:
      joined(
        old.map { DutyReader($0.0, $0.1, in: oldLanguage).duty }.max(),
        new.map { DutyReader($0.0, $0.1, in: newLanguage).duty }.max())
    }
  }

  /// What is surely a duty on one side is one; what is an explanation on one side is hardly a duty on the other.
  private func joined(_ old: DutyReader.Duty?, _ new: DutyReader.Duty?) -> DutyReader.Duty {
    guard let old, let new else { return old ?? new ?? .none }
    return max(old, new) == .certain ? .certain : min(old, new)
  }

  /// How binding the modal verbs of a reading are: 3 for must and must not, 2 for should, 1 for may, 0 for none.
  private static func strength(_ reading: [[Lexeme]]) -> Int {
    reading.joined().map { lexeme in
      switch lexeme.role {
      case .modal(.must), .modal(.mustNot): 3
      case .modal(.should), .modal(.shouldNot): 2
      case .modal(.may), .modal(.needNot): 1
      default: 0
      }
    }.max() ?? 0
  }

  private static func isSame(_ a: [SentenceWord], _ b: [SentenceWord]) -> Bool {
    a.count == b.count && zip(a, b).allSatisfy { $0.surface == $1.surface }
  }

  /// Whether only signs and capitals differ.
  private static func isSameButForSigns(_ a: [SentenceWord], _ b: [SentenceWord]) -> Bool {
    let (x, y) = (a.lazy.filter(\.isWord).map(\.lower), b.lazy.filter(\.isWord).map(\.lower))
    if x.elementsEqual(y) { return true }
    // 'efter som' and 'eftersom', 'e-post' and 'epost'.
    func joined(_ words: some Sequence<String>) -> [UInt8] {
      words.flatMap { $0.utf8.filter { $0 != UInt8(ascii: "-") } }
    }
    return joined(x) == joined(y)
  }
}
