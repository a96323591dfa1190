/// Makes Markdown of every kind of block and inline, the same for the same seed.
struct MarkdownGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = (seed &+ 1) &* 0xD6E8_FEB8_6659_FD93 }

  mutating func document() -> String { blocks(number(1...5), depth: 0).joined(separator: "\n") + "\n" }

  private mutating func blocks(_ count: Int, depth: Int) -> [String] {
    var lines: [String] = []
    for index in 0..<count {
      if index > 0 { lines.append("") }
      lines += block(depth)
    }
    return lines
  }

  private mutating func block(_ depth: Int) -> [String] {
    switch number(0...(depth < 3 ? 11 : 5)) {
    case 0: return [String(repeating: "#", count: number(1...6)) + " " + inlines()]
    case 1:
      return pick([["---"], ["* * *"], ["```swift &amp;", "let x = 1", "", "  ```", "```"], ["~~~", "~~~"]])
    case 2: return pick([["    code", "", "      more `code`"], ["````", "```", "````"]])
    case 3: return ["| a | " + cell() + " |", "|:--|--:|", "| " + cell() + " | \\| |", "| " + cell()]
    case 6, 7: return blocks(number(1...3), depth: depth + 1).map { "> " + $0 }
    case 8, 9, 10: return list(depth)
    default: return (0..<number(1...3)).map { _ in inlines() }
    }
  }

  private mutating func list(_ depth: Int) -> [String] {
    let isTight = chance(2)
    let marker = pick(["-", "*", "+", "1.", "3)", "10."])
    var lines: [String] = []
    for index in 0..<number(1...3) {
      if index > 0, !isTight { lines.append("") }
      var content = isTight ? [inlines()] : blocks(number(1...2), depth: depth + 1)
      if isTight, chance(3) { content += block(depth + 2) }
      let indentation = String(repeating: " ", count: marker.count + 1)
      lines.append(marker + " " + content[0])
      lines += content.dropFirst().map { $0.isEmpty ? "" : indentation + $0 }
    }
    return lines
  }

  private mutating func cell() -> String { inlines().replacing("|", with: "\\|") }

  private mutating func inlines() -> String {
    // Marks of emphasis that run into each other in threes mean what no writer can promise.
    let isDense = chance(3)
    return (0..<number(1...5)).map { _ in
      let inline = inline()
      return isDense && !inline.contains("*") && !inline.contains("_") ? inline : " " + inline + " "
    }.joined()
  }

  private mutating func inline() -> String {
    let words = ["ord", "Vi", "åäö", "3", "5 * 3", "a_b_c", "_", "*", "snake_case", "”citat”", "100 %", "日本"]
    let signs = [
      "\\*", "\\", "\\\\", "&amp;", "&nbsp;", "a&#32;b", "&copy", "<", "a<b", "< b", "[", "]", "[x]", "!",
      "#", "##",
      "{#id}", "|", "~", "~~", "`", "``", "-", "+", "1.", "2)", "=", "===", ">", ":", ":-", "&#10;", "\\#",
      "http://x.example", "&lt;b&gt;", "\\&amp;",
    ]
    switch number(0...13) {
    case 0: return "*\(pick(words))*"
    case 1: return "**\(pick(words))**"
    case 2:
      return pick([
        "***a** b*", "***a* b**", "***a***", "**_a_**", "*_a_*", "**a *b***", "_a *b*_", "****a****",
      ])
    case 3: return pick(["*a*_b_", "_a_*b*", "**a**__b__", "*a***b**", "*&nbsp;a*", "**a&#32;**", "_a_ *b*"])
    case 4: return "`\(pick(["kod", "a|b", " ` ", "``", "a<c", "\\", "a & b"]))`"
    case 5: return "`` \(pick(["a`b", "`", " x "])) ``"
    case 6:
      return
        "[\(pick(words)) *b*](\(pick(["#id", "ref:gdpr", "https://x.example/a_b?c=1&copy;", "<a b>", "a(b)c", "", "<a\\>b>", "\\\\"])))"
    case 7: return "[t](x \(pick(["\"title\"", "'a \"b\"'", "\"\"", "(a &amp;amp; b)"])))"
    case 8:
      return pick(["![alt *x*](media:p)", "!\\[a](b)", "\\![a](b)", "![](media:p \"t\")", "![a [b](c)](d)"])
    case 9:
      return pick([
        "<https://x.example/a>", "<me@x.example>", "<https://x.example/?a&b>", "https://x.example",
      ])
    case 10: return pick(["  \n", "\\\n", "\n"]) + pick(words)
    case 11: return pick(signs)
    default: return pick(words)
    }
  }

  private mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  private mutating func number(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(next() % UInt64(range.count))
  }
  private mutating func chance(_ one: Int) -> Bool { number(1...one) == 1 }
  private mutating func pick<Value>(_ values: [Value]) -> Value { values[number(0...values.count - 1)] }
}
