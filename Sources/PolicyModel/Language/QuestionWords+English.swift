extension QuestionWords {
  /// English.
  package static let english = QuestionWords(
    permission: [
      "may i", "may we", "may one", "can i", "can we", "can one", "could i", "am i allowed to",
      "are we allowed to", "is it ok to", "is it okay to", "is it allowed to", "is it fine to",
      "do i have the right to",
      "may", "can",
    ],
    duty: [
      "must i", "must we", "do i have to", "do we have to", "do i need to", "do we need to", "should i",
      "should we", "am i obliged to", "am i required to", "need i", "shall i", "have i to", "must", "should",
    ],
    silent: """
      i we you one he she it they me us them a an the to in on at of for with about and or as is are am be been being
      was were may can could must should shall will would have has had do does did need needs when how what who whom
      which why where here there so then now also just only from by under over after before without between my your
      our his her their own some any somebody anybody something anything no none all every many much few often ok okay
      allowed fine right not never up out if that this these those get gets got let put go goes say says write writes
      """,
    negations: "not never don't mustn't",
    synonyms: [
      "salary pay wage wages conditions", "tweet post posts posting publish status",
      "boss manager supervisor",
      "customer traveller guest passenger", "journalist reporter newspaper media press",
      "photo picture photograph image pictures", "film video", "ai machine chatgpt robot bot",
      "threat threats threatening hostile", "block end leave", "delete remove", "answer reply respond",
      "mistake error wrong", "sorry apologise apology", "sponsored advertising advert paid",
      "union", "secret confidential internal", "colleague coworker", "weekend evening night off-duty",
      "complain complaint", "account page profile", "joke humour fun funny", "criticise criticism critique",
      "share repost retweet forward", "personal-data data", "politics opinion opinions",
      "accident crash fire",
      "label mark",
    ],
    endings: "nesses ness ings ing edly ed ers er ies ied es ly s e y")
}
