extension ModalWords {
  /// English.
  package static let english = ModalWords(
    modals: ["must": .must, "shall": .must, "should": .should, "may": .may],
    needInfinitive: [],
    negatedModals: ["mustn't": .mustNot, "shan't": .mustNot, "shouldn't": .shouldNot],
    negations: ["not", "never"],
    prohibitions: ["never"],
    negativeSubjects: ["nobody", "none", "no"],
    restrictors: ["only", "just", "solely"],
    preferences: ["preferably"],
    invitations: [],
    refrainings: ["avoid", "refrain", "stop", "abstain"],
    noDuty: [
      ["need", "not"], ["needn't"], ["do", "not", "have", "to"], ["do", "not", "need"],
      ["does", "not", "have", "to"],
      ["does", "not", "need"], ["don't", "have", "to"], ["don't", "need"], ["doesn't", "have", "to"],
      ["doesn't", "need"], ["nobody", "has", "to"], ["nobody", "needs"],
    ],
    duties: [["have", "to"], ["has", "to"]],
    denials: [["do", "not"], ["does", "not"], ["don't"], ["doesn't"]],
    subordinators: [
      "that", "which", "who", "whom", "whose", "what", "when", "where", "while", "if", "unless", "because",
      "before",
      "after", "until", "since", "how", "why", "as", "than", "whether", "whatever", "whoever",
    ],
    pronouns: ["we", "you", "i", "he", "she", "it", "they", "everyone", "everybody", "anyone"],
    adverbs: ["not", "never", "only", "also", "always", "just", "then", "therefore", "still"],
    shortInfinitives: [], notInfinitives: [], infinitiveEnding: "", names: ["May"],
    usual: [
      .must: "must", .mustNot: "must not", .should: "should", .shouldNot: "should not", .may: "may",
    ]
  )
  .collectingTriggers()
}
