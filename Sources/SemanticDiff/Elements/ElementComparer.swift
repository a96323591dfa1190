internal import MarkdownTree
import PolicyModel

/// Looks at one element of the new version and the element of the old one that it is: title, text, attributes, place.
struct ElementComparer {
  private let alignment: DocumentAlignment
  private let old: ComparedElement
  private let new: ComparedElement
  private let oldIndex: Int
  private let newIndex: Int
  private let binding: BindingElements

  init(_ alignment: DocumentAlignment, _ binding: BindingElements, old: Int, new: Int) {
    self.alignment = alignment
    self.binding = binding
    oldIndex = old
    newIndex = new
    self.old = alignment.old.elements[old]
    self.new = alignment.new.elements[new]
  }

  /// What changed besides the text under the title.
  func changes() -> [ChangeDraft] {
    var drafts: [ChangeDraft] = []
    compareTitle(&drafts)
    compareOptions(&drafts)
    // Most elements of most revisions hold as they held.
    if old.hasConditions(of: new), isUnderSameScope { return drafts }
    let attributes = AttributeComparer.compare(
      old, EffectiveScope(oldIndex, in: alignment.old.elements), new,
      EffectiveScope(newIndex, in: alignment.new.elements),
      binds: binding.old[oldIndex] || binding.new[newIndex])
    for draft in attributes { drafts.add(draft) }
    return drafts
  }

  /// Whether what stands above the element names whom it binds as it did.
  private var isUnderSameScope: Bool {
    guard let above = old.parent, let nowAbove = new.parent else {
      return old.parent == nil && new.parent == nil
    }
    return alignment.old.elements[above].hasScope(of: alignment.new.elements[nowAbove])
      && alignment.old.elements[above].parent == nil && alignment.new.elements[nowAbove].parent == nil
  }

  /// Whether another option of a question is right: few signs, and another truth.
  private func compareOptions(_ drafts: inout [ChangeDraft]) {
    guard old.kind == .question, new.kind == .question, let was = old.body.taskList,
      let now = new.body.taskList
    else { return }
    func right(_ list: TaskList) -> [String: Bool] {
      Dictionary(
        list.items.map { ($0.text.plainText(), $0.box == .ticked) }, uniquingKeysWith: { $0 || $1 })
    }
    let before = right(was)
    let isOther = right(now).contains { text, isRight in before[text].map { $0 != isRight } ?? false }
    guard isOther else { return }
    drafts.add(ChangeDraft(.reworded, .substantive, reason: ChangeReason(.rightAnswer)))
  }

  private func compareTitle(_ drafts: inout [ChangeDraft]) {
    guard !old.title.isSame(as: new.title) else { return }
    let (was, now) = (BlockText(title: old.title), BlockText(title: new.title))
    let classifier = WordingClassifier(oldLanguage: old.language, newLanguage: new.language)
    let matter: WordingClassifier.Matter =
      old.isPlain || new.isPlain
      ? .readSentence : (old.isRule || new.isRule) && (old.binds || new.binds) ? .duty : .explanation
    let change = classifier.classify(
      [Self.withoutNumber(SentenceWord.words(0..<was.tokens.count, of: was))],
      [Self.withoutNumber(SentenceWord.words(0..<now.tokens.count, of: now))],
      matter)
    drafts.add(
      ChangeDraft(
        .retitled, change?.level ?? .editorial, from: old.titleText, to: new.titleText,
        reason: change?.reason ?? ChangeReason(.formatting)))
    if let strength = change?.strength, strength.old != strength.new,
      old.isPlain && new.isPlain
    {
      drafts.add(
        ChangeDraft(strength.new > strength.old ? .strengthened : .weakened, .binding, reason: change?.reason)
      )
    }
  }
}

extension ElementComparer {
  /// A title without the number that an author put before it: `3. Gåvor`, `2.1 Gifts`.
  private static func withoutNumber(_ words: [SentenceWord]) -> [SentenceWord] {
    guard words.count > 1, words[0].isNumber, words[0].lower.allSatisfy({ $0.isNumber || $0 == "." }),
      words[1].surface == "." || words[1].surface == ")" || words[0].lower.contains(".")
    else { return words }
    return Array(words.dropFirst(words[1].isWord ? 1 : 2))
  }
}

extension ComparedElement {
  /// Whether its title is the rule in one sentence.
  var isRule: Bool { kind == .guideline }

  /// Whether somebody's duties follow from it, by what it is.
  var binds: Bool {
    switch kind {
    case .guideline: strength != .info
    case .procedure, .scope, .definition: true
    default: false
    }
  }
}
