import TestSupport

/// Composes documents of fragments that Markdown parsers stumble over.
struct DocumentGenerator {
  private var random: SplitMix64
  private let hasPipes: Bool

  /// Documents with pipes may hold tables, which libcmark does not know.
  init(seed: UInt64, hasPipes: Bool = false) {
    random = SplitMix64(seed: seed)
    self.hasPipes = hasPipes
  }

  mutating func document() -> String {
    var text = ""
    for _ in 0..<Int.random(in: 1...9, using: &random) {
      text += block()
      text += pick(["\n", "\n", "\n\n", "\n\n", "\r\n", "\r\n\r\n", "\n \t\n", "\r", ""])
    }
    return text
  }

  private mutating func block() -> String {
    let prefix = pick([
      "", "", "", "", "> ", "> > ", ">", "- ", "* ", "+  ", "1. ", "3) ", "- > ", "> - ", "  ", "    ", "\t",
      " \t",
      "-\t", "10.  ", "- - ", "> 1. ", "-     ", "   > ",
    ])
    let continuation = pick(["", "", prefix, "  ", "    ", "> ", "   ", "\t", ">", "      "])
    let lines = (0..<Int.random(in: 1...4, using: &random)).map { _ in line() }
    return prefix + lines.joined(separator: pick(["\n", "\n", "\r\n", "  \n", "\\\n"]) + continuation)
  }

  private mutating func line() -> String {
    let start = pick([
      "", "", "", "", "", "# ", "## ", "###### ", "####### ", "#", "```", "~~~ swift", "````", "<div>",
      "<!--", "-->",
      "<pre>", "</pre>", "<?php", "---", "***", "===", "[a]: b", "[b]: <c d> 'e'", "[å]:\n  /x\n  \"t", "\"",
      "-",
      "1.", "2)", "+ ", "> ", "    ", "[A]: #a (b) ", "</div>", "<script>", "<![CDATA[", "<del>", "- [ ] ",
    ])
    return start + (0..<Int.random(in: 0...6, using: &random)).map { _ in inline() }.joined()
  }

  private mutating func inline() -> String {
    let common = [
      "ord", " ", " ", "åäö", "*", "**", "***", "_", "__", "`", "``", "\\", "\\*", "\\`", "\\[", "&amp;", "&",
      "&#35;",
      "&#x32;", "&aring;", "&nosuch;", "[", "]", "](", ")", "(", "](u)", "](<u v> 'w')", "](u \"\")", "![",
      "[a]", "[a][]",
      "[b][å]", "[x](/y \"&quot;\\\"\")", "<", ">", "<http://å.se/?a=b&c>", "<a@b.se>", "<b>", "</b>",
      "<!-- c -->",
      "<a href='x'>", "!", "\"", "'", "# ", " #", "  ", "\t", "a*b", "*c*", "**d**", "***e** f*", "_g_",
      "`h`", "`` i`j ``",
      "~", ":", "{#id}", "javascript:x", "[j](javascript:x)", "![k](data:image/png;x)", "[l](DATA:text)", "€",
      "\u{A0}",
      "&copy;", "[m](a(b)c)", "(c)", "http://x.y", "*å*", "**.**", "é", "][", "[]", "[](v)", "*[", "]*",
      "\u{1F600}",
      "`\\`", "**`", "&#0;", "![n *o*](p 'q')", "<x\n y>", "`r\ns`",
    ]
    return hasPipes && Int.random(in: 0..<4, using: &random) == 0
      ? pick(["|", " | ", "\\|", "|-|-|", "\n|---|:-:|\n", "`|`", "`\\|`"]) : pick(common)
  }

  private mutating func pick(_ choices: [String]) -> String {
    choices[Int.random(in: 0..<choices.count, using: &random)]
  }
}
