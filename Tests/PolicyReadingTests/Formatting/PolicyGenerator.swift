import TestSupport

/// Makes policies, variants and translations that are sound and untidy, the same for the same seed.
struct PolicyGenerator {
  private var random: SplitMix64

  init(seed: UInt64) { random = SplitMix64(seed: (seed &+ 1) &* 0xD6E8_FEB8_6659_FD93) }

  /// Files of one policy and a variant of it.
  mutating func workspace() -> [String: [UInt8]] {
    let ending = pick(["\n", "\r\n", "\r"])
    let mark = pick([[], [0xEF, 0xBB, 0xBF] as [UInt8]])
    var policy = "---\npolicy: travel\ntitle: Travel\n---\n"
    if chance(3) { policy += "\nBefore the first heading.\n" }
    for _ in 0..<number(1...6) {
      policy += heading("##", classes: ["case", "section", "procedure"])
      for _ in 0..<number(0...3) { policy += heading("###", classes: ["case", "definition"]) }
    }
    if chance(3) { policy.removeLast() }
    var variant = "---\nvariant-of: travel\ndepartment: claims\n---\n"
    for _ in 0..<number(1...3) { variant += heading("##", classes: ["case"]) }
    func bytes(_ text: String) -> [UInt8] {
      mark
        + Array(text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: ending).utf8)
    }
    return ["travel/policy.md": bytes(policy), "travel/departments/claims.md": bytes(variant)]
  }

  private var usedIDs = 0

  private mutating func heading(_ signs: String, classes: [String]) -> String {
    let titles = [
      "We answer", "We answer", "Vi åker *tåg*", "A `code {x}` and more", "Ends with a brace \\}", "”Quoted”",
      "Preamble", "100 %", "", "日本語",
      "A very long title that goes on and on until nobody remembers how it began",
    ]
    var line = pick(["", " ", "   "]) + signs + pick([" ", "  "]) + pick(titles)
    if chance(4) { line += pick([" ##", " #"]) }
    var attributes: [String] = []
    if chance(3) {
      usedIDs += 1
      attributes.append("#given-\(usedIDs)")
    }
    if chance(4) { attributes.append("." + pick(classes)) }
    let pairs = [
      "strength=ska", "strength=\"bör\"", "visibility=”internal”", "visibility=public", "within=PT4H",
      "within=\"2  workdays\"", "limit=\"08/day\"", "times=“8:40   11:40”",
      "applies-to=\"role:a  role:b|\"".replacing("|", with: " |  time:off"), "see=#given-1",
      "before=”we {do} it”", "reason=“because  of it”", "effective=\"2026-01-01\"", "overridable=yes",
    ]
    var keys: Set<Substring> = []
    for _ in 0..<number(0...4) {
      let pair = pick(pairs)
      if keys.insert(pair.prefix { $0 != "=" }).inserted { attributes.append(pair) }
    }
    attributes.sort { _, _ in Bool.random(using: &random) }
    if !attributes.isEmpty {
      let block =
        "{" + pick(["", " "]) + attributes.joined(separator: pick([" ", "  ", " \t"])) + pick(["", " "]) + "}"
      line += pick([" ", "  ", "\n"]) + block
    }
    line += pick(["", "  ", " \t"])
    let bodies = [
      "", "\nText with {braces} and  spaces  \nover lines.\n", "\n- a list\n- {x} in it\n\nThe end.\n",
      "\n> quote\n",
    ]
    return line + "\n" + pick(bodies) + pick(["", "\n"])
  }

  private mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }
  private mutating func chance(_ one: Int) -> Bool { number(1...one) == 1 }
  private mutating func pick<Value>(_ values: [Value]) -> Value { values[number(0...values.count - 1)] }
}
