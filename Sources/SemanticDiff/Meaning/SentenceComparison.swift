import PolicyModel

/// What two versions of a sentence have not in common, by what their words do.
struct SentenceComparison {
  /// What differs that decides who must do what, when, how much and on what conditions; nil where nothing does.
  let operatorReason: ChangeReason?
  /// What differs in what the sentence is about; nil where nothing does.
  let contentReason: ChangeReason?
  /// Whether nothing differs but what is quoted or stands in brackets.
  let isBeside: Bool
  /// Whether something that looks different only is spelt differently.
  let isSpelling: Bool
  /// Whether one of them names somebody or something that the other does not: a name with its capital, an amount.
  let namesOthers: Bool
  /// The share of what the sentences are about that only one of them has; 0 to 1.
  let contentShare: Double

  /// Compares two readings.
  init(_ old: [Lexeme], _ new: [Lexeme]) {
    let all = Self.unshared(old, new)
    let (gone, come, spelt) = Self.withoutSpelling(all.gone, all.come)
    isSpelling = spelt
    let order = gone.isEmpty && come.isEmpty ? LexemeOrder.reason(old, new) : nil
    operatorReason = Self.operatorReason(gone, come) ?? order
    let total = old.count(where: \.isContent) + new.count(where: \.isContent)
    let content = (gone: gone.filter(\.isContent), come: come.filter(\.isContent))
    contentShare = Double(content.gone.count + content.come.count) / Double(max(1, total))
    namesOthers = (content.gone + content.come).contains {
      $0.position > 0 && $0.surface.first?.isUppercase == true
    }
    if content.gone.isEmpty && content.come.isEmpty {
      contentReason = nil
      isBeside = false
    } else {
      contentReason = ChangeReason(.object, old: Self.phrase(content.gone), new: Self.phrase(content.come))
      isBeside = (content.gone + content.come).allSatisfy(\.isBeside)
    }
  }

  private static func phrase(_ lexemes: [Lexeme]) -> String? {
    guard !lexemes.isEmpty else { return nil }
    return lexemes.prefix(4).map(\.surface).joined(separator: " ") + (lexemes.count > 4 ? " …" : "")
  }

  /// What each side has that the other lacks, counting.
  private static func unshared(_ old: [Lexeme], _ new: [Lexeme]) -> (gone: [Lexeme], come: [Lexeme]) {
    var counts: [Lexeme.Role: Int] = [:]
    for lexeme in new { counts[lexeme.role, default: 0] += 1 }
    var gone: [Lexeme] = []
    for lexeme in old {
      if let count = counts[lexeme.role], count > 0 {
        counts[lexeme.role] = count - 1
      } else {
        gone.append(lexeme)
      }
    }
    // What is left over of the new side are its last occurrences.
    var come: [Lexeme] = []
    for lexeme in new.reversed() {
      if let count = counts[lexeme.role], count > 0 {
        counts[lexeme.role] = count - 1
        come.append(lexeme)
      }
    }
    return (gone, come.reversed())
  }

  private static func operatorReason(_ gone: [Lexeme], _ come: [Lexeme]) -> ChangeReason? {
    for kind in [ChangeReason.Kind.modal, .negation, .number, .time, .quantifier, .condition, .connective] {
      let was = gone.filter { $0.reason == kind }
      let now = come.filter { $0.reason == kind }
      if was.isEmpty && now.isEmpty { continue }
      if kind == .connective, was.isEmpty != now.isEmpty {
        // A clause more or less joined with 'and' is seen by its words; 'or' opens a choice.
        guard (was + now).contains(where: { $0.role != .connective("and") }) else { continue }
      }
      return ChangeReason(kind, old: phrase(was), new: phrase(now))
    }
    return nil
  }

  /// Words that are left when those are taken away that are only spelt differently.
  private static func withoutSpelling(_ gone: [Lexeme], _ come: [Lexeme]) -> ([Lexeme], [Lexeme], Bool) {
    guard !gone.isEmpty, !come.isEmpty else { return (gone, come, false) }
    // 'kund tjänst' and 'kundtjänst', 'e-post' and 'epost'.
    func joined(_ lexemes: [Lexeme]) -> String {
      lexemes.map { $0.surface.lowercased() }.joined().filter { $0 != "-" && $0 != " " && $0 != "'" }
    }
    let (x, y) = (joined(gone), joined(come))
    if x == y || gone.count != come.count && Spelling.isSlip(x, y) { return ([], [], true) }
    var (goneLeft, comeLeft) = (gone, come)
    var isSpelling = false
    for lexeme in gone {
      guard
        let twin = comeLeft.firstIndex(where: {
          ($0.isContent || lexeme.isContent)
            && Spelling.isSlip(lexeme.surface.lowercased(), $0.surface.lowercased())
        }), let place = goneLeft.firstIndex(where: { $0.position == lexeme.position })
      else { continue }
      comeLeft.remove(at: twin)
      goneLeft.remove(at: place)
      isSpelling = true
    }
    return (goneLeft, comeLeft, isSpelling)
  }
}
