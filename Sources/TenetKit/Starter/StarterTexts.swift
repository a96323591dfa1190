import PolicyModel

/// What new workspaces and new files say, in one language.
protocol StarterTexts {
  /// What stands in the place of the organisation's name.
  static var organisation: String { get }
  /// The files of a new workspace; `organisation` is quoted already.
  static func files(organisation: String, today: CalendarDate) -> [(path: String, text: String)]
  /// The words of a new policy.
  static func policyWords(_ policyClass: PolicyClass) -> PolicyWords
  /// The words of a new variant.
  static var variantWords: VariantWords { get }
  /// What a new translation says to its translator, who is not to need another page.
  static func translationGuide(from source: Language, isVariant: Bool) -> String
  /// The words of a new press item.
  static var pressWords: PressWords { get }
  /// The words of a new handbook.
  static var handbookWords: HandbookWords { get }
}

/// The words of a new policy; what is called a remark begins with `#`.
struct PolicyWords {
  /// Above the id.
  let idRemark: String
  /// Above a title that was made of the id.
  let titleRemark: String
  /// Above the summary.
  let summaryRemark: String
  /// In the place of the summary.
  let summary: String
  /// Above owner, approver and review interval.
  let partiesRemark: String
  /// Above the visibility.
  let visibilityRemark: String
  /// The comment that explains the file.
  let guide: String
  /// In the place of the text before the first heading.
  let preamble: String
  /// In the place of the first principle.
  let principle: (title: String, text: String)
  /// In the place of the first guideline, with the words of `should`.
  let guideline: (title: String, text: String)
}

/// The words of a new variant.
struct VariantWords {
  /// Above the owner.
  let ownerRemark: String
  /// What the comment that explains the file says before the list of what there is to vary.
  let guide: String
  /// Above that list.
  let listHeading: String
  /// Between an id and its title in that list: no word that pages are made of.
  let says: String
  /// In the place of the reason.
  let reason: String
  /// In the place of the text.
  let text: String
}

/// The words of a new press item; what is called a remark begins with `#`.
struct PressWords {
  /// Above a headline that was made of the id.
  let headlineRemark: String
  /// Above the day.
  let publishedRemark: String
  /// Above the moment before which nothing is out.
  let embargoRemark: String
  /// Below the keys: which others there are.
  let othersRemark: String
  /// The comment in the place of the text.
  let guide: String
}

extension StarterLanguage {
  /// The texts in the language.
  var texts: any StarterTexts.Type {
    switch self {
    case .swedish: StarterSwedish.self
    case .english: StarterEnglish.self
    }
  }

  /// The language in which somebody is spoken to who writes in a language: that one where it is there, else English.
  init(forAuthorsOf language: Language) {
    self = language.tag.split(separator: "-").first.flatMap { Self(rawValue: String($0)) } ?? .english
  }
}
