extension QuestionWords {
  /// English.
  package static let english = QuestionWords(
    signs: [
      .permission: [
        "may", "can", "could", "allowed", "ok to", "okay to", "all right to", "fine to", "right to",
      ],
      .duty: ["must", "have to", "has to", "need to", "should", "shall", "obliged to", "required to"],
      .howMany: ["how many", "how much", "how often"],
      .howSoon: ["how fast", "how soon", "how quickly", "how long"],
      .when: ["when is", "when are", "when should", "when do", "what time", "which times"],
      .who: ["who", "whom", "whose"],
      .open: ["what", "how", "why", "where", "which"],
    ],
    silent: """
      i we you one he she it they me us them a an the to in on at of for with about and or as is are am be been being
      was were may can could must should shall will would have has had do does did need needs when how what who whom
      which why where here there so then now also just only from by under over after before without between my your
      our his her their own some any somebody anybody something anything no none all every many much few often ok okay
      allowed fine right not never up out if that this these those get gets got let put go goes say says write writes
      soon fast quickly long set thing things someone anyone i'm don't it's whether
      """,
    faint: "tell mention answer talk speak ask show use see know work",
    negations: "not never don't mustn't",
    phrases: [
      "6 pm: evening", "7 pm: evening", "8 pm: evening", "9 pm: evening", "10 pm: evening", "11 pm: night",
      "set up: open", "put up: publish", "put out: publish", "take down: delete", "look up: search",
      "day off: off-duty", "time off: off-duty", "after work: off-duty", "after hours: closed",
      "good time: times", "hang up: end", "shut down: close", "make fun: joke",
    ],
    synonyms: [
      "salary pay wage earn conditions", "tweet post posting publish status", "boss manager supervisor",
      "customer traveller guest passenger", "journalist reporter newspaper media press radio tv",
      "photo picture photograph image film video", "ai machine chatgpt robot bot",
      "threat threaten threatening hostile", "block end leave", "delete remove", "answer reply respond",
      "mistake error wrong", "sorry apologise apology",
      "sponsored advertising advert paid influencer collaboration",
      "secret confidential internal", "colleague coworker team staff employee", "weekend off-duty private",
      "evening night midnight", "complain complaint criticise criticism critique",
      "start open create", "account page profile", "joke humour fun funny", "share repost retweet forward",
      "personal-data data", "politics political rally party", "opinion view think", "accident crash fire",
      "label mark", "praise star rating review", "illegal alarm whistle report", "search look find",
      "gift present invite trip journey", "company employer management",
    ],
    circumstances: [
      "capacity:official": "company account in the name of the company",
      "capacity:professional": "professional role own account",
      "capacity:private": "private off-duty",
      "time:work": "working hours at work",
      "time:off": "off-duty",
      "device:work": "work phone work computer",
      "device:private": "own phone own computer",
    ],
    endings: "nesses ness ings ing edly ed ers er ies ied es ly s e y")
}
