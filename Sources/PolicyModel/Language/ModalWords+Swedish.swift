extension ModalWords {
  /// Swedish.
  package static let swedish = ModalWords(
    modals: [
      "ska": .must, "skall": .must, "måste": .must, "bör": .should, "borde": .should, "får": .may,
    ],
    needInfinitive: ["får"],
    negatedModals: [:],
    negations: ["inte", "ej", "icke", "aldrig"],
    prohibitions: ["aldrig"],
    negativeSubjects: ["ingen", "inga", "inget"],
    restrictors: ["bara", "endast", "enbart"],
    preferences: ["helst"],
    invitations: ["gärna"],
    refrainings: ["låta", "undvika", "avstå", "sluta"],
    noDuty: [
      ["behöver", "inte"], ["behöver", "aldrig"], ["behöver", "vi", "inte"], ["behöver", "du", "inte"],
      ["ingen", "behöver"], ["måste", "inte"], ["slipper"],
    ],
    duties: [],
    denials: [],
    subordinators: [
      "som", "att", "om", "när", "innan", "förrän", "eftersom", "medan", "tills", "ifall", "fast", "trots",
      "än",
      "vad", "hur", "vem", "vilka", "vilken", "vilket", "där", "då", "för", "var", "varför", "vars",
    ],
    pronouns: [
      "vi", "du", "ni", "man", "jag", "han", "hon", "hen", "de", "dem", "den", "det",
    ],
    adverbs: [
      "inte", "ej", "icke", "aldrig", "bara", "endast", "enbart", "gärna", "helst", "också", "alltid",
      "därför",
      "även", "själv", "själva", "öppet", "fritt", "alltså", "ändå", "dock", "först", "direkt",
    ],
    shortInfinitives: [
      "gå", "se", "få", "stå", "ge", "ta", "be", "bli", "le", "slå", "förstå", "må", "dra", "bo",
      "tas", "ges", "ses", "dras",
    ],
    notInfinitives: [
      "alla", "bra", "sina", "våra", "dina", "mina", "era", "deras", "egna", "andra", "samma", "båda",
      "många",
      "några", "inga", "dessa", "vissa", "denna", "detta", "stora", "små", "nya", "hela", "flera", "enda",
      "första",
      "sista", "rätta", "fyra", "extra", "bara", "kanske", "interna", "externa", "kloka", "goda", "fina",
      "vanliga",
    ],
    infinitiveEnding: "a", names: [],
    usual: [
      .must: "ska", .mustNot: "ska inte", .should: "bör", .shouldNot: "bör inte", .may: "får",
    ]
  )
  .collectingTriggers()
}
