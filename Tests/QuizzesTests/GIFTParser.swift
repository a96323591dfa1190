/// Reads GIFT as Moodle documents it, as far as multiple choice goes.
///
/// https://docs.moodle.org/en/GIFT_format
struct GIFTParser {
  struct Question: Equatable {
    var category: String
    var name: String
    var format: String
    var text: String
    var answers: [Answer]
    var feedback: String
  }

  struct Answer: Equatable {
    var share: Double
    var text: String
  }

  /// The text does not obey the grammar.
  struct Fault: Error {
    let what: String
  }

  /// The questions of a file: blocks between blank lines.
  static func questions(_ text: String) throws -> [Question] {
    var category = ""
    var questions: [Question] = []
    for block in text.split(separator: "\n\n") {
      let lines = block.split(separator: "\n").filter { !$0.hasPrefix("//") }
      if let first = lines.first, first.hasPrefix("$CATEGORY:") {
        guard lines.count == 1 else { throw Fault(what: "a category stands alone") }
        category = first.dropFirst("$CATEGORY:".count).trimmingPrefix(" ").description
      } else if !lines.isEmpty {
        questions.append(try question(lines.joined(separator: "\n"), category))
      }
    }
    return questions
  }

  private static func question(_ text: String, _ category: String) throws -> Question {
    let signs = try Sign.read(text)
    guard let open = signs.firstIndex(of: .meant("{")), signs.last == .meant("}"),
      signs.filter({ $0 == .meant("{") || $0 == .meant("}") }).count == 2
    else { throw Fault(what: "a question has one pair of braces") }
    let head = Array(signs[..<open])
    let colons = head.indices.filter { head[$0] == .meant(":") }
    guard colons == [0, 1] + colons.suffix(2), colons.count == 4, colons[3] == colons[2] + 1 else {
      throw Fault(what: "the name stands between '::'")
    }
    let rest = Sign.text(head[(colons[3] + 1)...])
    guard rest.hasPrefix("["), let end = rest.firstIndex(of: "]") else { throw Fault(what: "no format") }
    var answers: [Answer] = []
    var feedback = ""
    let body = Array(signs[(open + 1)..<(signs.count - 1)])
    var starts = body.indices.filter { body[$0] == .meant("=") || body[$0] == .meant("~") }
    let hashes = body.indices.filter { body[$0] == .meant("#") }
    var last = body.count
    if let first = hashes.first {
      guard hashes == Array(first..<first + 4) else {
        throw Fault(what: "'#' is general feedback or escaped")
      }
      feedback = Sign.text(body[(first + 4)...])
      last = first
      starts.removeAll { $0 > first }
    }
    for (number, start) in starts.enumerated() {
      let end = number + 1 < starts.count ? starts[number + 1] : last
      var text = Sign.text(body[(start + 1)..<end])
      var share = body[start] == .meant("=") ? 100.0 : 0
      if text.hasPrefix("%"), let close = text.dropFirst().firstIndex(of: "%") {
        guard let written = Double(text[text.index(after: text.startIndex)..<close]) else {
          throw Fault(what: "a share is a number")
        }
        share = written
        text = String(text[text.index(after: close)...])
      }
      answers.append(Answer(share: share, text: text.trimmed))
    }
    return Question(
      category: category, name: Sign.text(head[2..<colons[2]]),
      format: String(rest[rest.index(after: rest.startIndex)..<end]),
      text: String(rest[rest.index(after: end)...]).trimmed, answers: answers, feedback: feedback.trimmed)
  }

  /// A sign that means something to GIFT, or one that stands for itself.
  private enum Sign: Equatable {
    case meant(Character)
    case literal(Character)

    static func read(_ text: String) throws -> [Sign] {
      var signs: [Sign] = []
      var isEscaped = false
      for character in text {
        if isEscaped {
          guard "~=#{}:\\n".contains(character) else { throw Fault(what: "'\\\(character)' is no escape") }
          signs.append(.literal(character == "n" ? "\n" : character))
          isEscaped = false
        } else if character == "\\" {
          isEscaped = true
        } else {
          signs.append("~=#{}:".contains(character) ? .meant(character) : .literal(character))
        }
      }
      return signs
    }

    static func text(_ signs: some Sequence<Sign>) -> String {
      String(
        signs.map { sign in
          switch sign {
          case .meant(let character), .literal(let character): character
          }
        })
    }
  }
}

extension String {
  fileprivate var trimmed: String {
    String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
  }
}
