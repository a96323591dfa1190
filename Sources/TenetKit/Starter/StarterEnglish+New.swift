import PolicyModel

/// The words of new files in English.
extension StarterEnglish {
  static let idRemark =
    "# The policy's id. It never changes, even when the title does, because links lead here."
  static let partiesRemark =
    "# Who looks after the text, who says yes to it, and how often do you read it through?"

  static func guide(_ policyClass: PolicyClass) -> String {
    let headings =
      policyClass == .rules
      ? "Each heading with two number signs is a rule. The heading says the whole rule in one sentence."
      : """
      Headings with two number signs are principles: what we stand for.
      Headings with three are guidelines: how we do it. The heading says the whole rule in one sentence.
      """
    return """
      <!--
      Readers never see comments like this one. How the file is built:

      \(headings)
      At the end of the line stands an id in braces. Write a heading without one, and "tenet fmt" gives it an id.
      You may give it another id until the text has been approved. After that it never changes.
      The line below says how binding the rule is: must, must-not, should, should-not, may or info.
      -->
      """
  }

  static func policyWords(_ policyClass: PolicyClass) -> PolicyWords {
    PolicyWords(
      idRemark: idRemark,
      titleRemark: "# The title was made from the id. Write it as readers are to see it.",
      summaryRemark: "# One sentence that stands at the top of the page and in every list.",
      summary: "Say in one sentence what the text is about and whom it is for.",
      partiesRemark: partiesRemark,
      visibilityRemark:
        "# Everything stays inside until you open it: public means that everybody may read it.",
      guide: guide(policyClass),
      preamble: "Say in two or three sentences why the text exists and whom it is for.",
      principle: ("Say what you stand for", "Tell in a few sentences what that means with you."),
      guideline: (
        "We should say the whole rule in the heading",
        "Say why the rule exists, and give an example of what it looks like when somebody follows it."
      ))
  }

  static let variantWords = VariantWords(
    ownerRemark: "# Who looks after this?",
    guide: """
      Here stands only what is different in the department. Everything else holds as the policy says it.

      .extend    adds a text, and guidelines of your own under it
      .replace   rewrites a heading or a text
      .omit      leaves something out, and needs reason="why"

      Write as in the line at the bottom: two number signs, and in the braces an id of the list and one of the words
      above. What the policy demands no department can soften, unless the policy says overridable=yes.
      """,
    listHeading: "This is what there is to start from:",
    says: "says",
    reason: "Say why it is different with you.",
    text: "Say what holds with you besides what holds for everybody.")

  static func translationGuide(from source: Language, isVariant: Bool) -> String {
    let titles =
      isVariant
      ? "" : "\nTitle and summary stand at the top of the file: remove the # and translate them."
    return """
      Comments like this one hold the original (\(source)) that is to be translated. Readers never see the comments.
      Until you have written your text they read the original, marked as not translated.

      The line with # is the heading: write it before {#id}, on the same line. Write the text under the comment.
      Then remove the comment.
      The word in brackets says how binding the rule is: must, should or may.
      Where before="…" or reason="…" stands in a comment, write it translated in the braces, after the id.\(titles)
      "tenet check" says what is left of the things that everybody may read.
      """
  }

  static let pressWords = PressWords(
    headlineRemark: "# The headline was made from the id. Write it as readers are to see it.",
    publishedRemark: "# The day that the news is dated.",
    embargoRemark: "# Before this moment nobody outside sees anything of the news.",
    othersRemark:
      "# The town (place), pictures of the register (media) and what it is about (about) may stand here too.",
    guide: """
      <!--
      Write the news under this comment, which readers never see, and remove it when you are done.

      Begin with the lead: what matters most, in two sentences. Then what explains it, and a quotation if you have one.
      A heading in the text begins with four number signs.
      -->
      """)
}
