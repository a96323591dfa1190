import JSONText
import Messages
import PolicyModel
import Sweeping

/// Shows what a sweep found.
struct SweepShower {
  let report: SweepReport
  let tree: String
  /// Whether a single file was searched.
  var isFile = false

  /// How many finds are written out; all of them stand in the JSON.
  private static let mostShown = 50

  /// Writes what was found as lines, and what the control did beside them.
  func text(quiet: Bool) {
    findings { Console.line($0) }
    if !quiet || !report.isClean { for sentence in sentences { Console.tell(sentence) } }
  }

  /// Writes the finds one by one.
  func findings(to write: (Message) -> Void) {
    for finding in report.findings.prefix(Self.mostShown) { write(line(finding)) }
    let more = report.findings.count - Self.mostShown
    if more > 0 { write("and \(more) more; 'tenet sweep --format json' names them all") }
  }

  private func line(_ finding: SweepFinding) -> Message {
    let path = path(finding.file)
    let position: Message =
      switch (finding.line, finding.offset) {
      case (let line?, _): "\(path):\(line)"
      case (nil, let offset?): "\(path) at byte \(offset)"
      case (nil, nil): path
      }
    let form = finding.forms.map(Self.words).joined
    let source =
      finding.place.file.map { file in " (\(file)\(finding.place.line.map { ":\($0)" } ?? ""))" } ?? ""
    return "\(position): \(finding.place.name)\(source), \(form): \"\(finding.words)\""
  }

  /// What was searched and how, in sentences.
  var sentences: [Message] {
    var sentences: [Message] = []
    sentences += lacks
    if !report.isOfWorkspace || report.files == 0 {
      sentences.append("nothing of the workspace's readable text stands in \(tree): is this a built site?")
    }
    if let control = report.control {
      if !control.isPassed {
        sentences.append(
          "the control missed what it had hidden itself: \(control.missed.joined(separator: ", "))")
      }
      let (planted, found) = (control.planted, control.found)
      sentences.append(
        control.usesOwnSecret
          ? "control: \(planted) forms planted, \(found) found; \(searched)"
          : "control: \(planted) forms planted, \(found) found (none of the workspace's own: nothing in it is closed to these readers); \(searched)"
      )
    }
    let count = report.findings.count
    sentences.append(
      report.isClean
        ? "clean: nothing in \(tree) is less visible than \(report.visibility.rawValue)"
        : count == 0
          ? "not shown to be clean" : count == 1 ? "not clean: 1 place" : "not clean: \(count) places")
    return sentences
  }

  /// How much was searched.
  var searched: Message {
    let files: Message = report.files == 1 ? "1 file" : "\(report.files) files"
    return "\(files), \(Self.size(report.bytes)) searched for \(Self.grouped(report.pieces)) pieces"
  }

  /// The same as JSON.
  var json: JSON {
    .object([
      ("visibility", .string(report.visibility.rawValue)), ("clean", .bool(report.isClean)),
      ("files", .number(report.files)), ("bytes", .number(report.bytes)), ("pieces", .number(report.pieces)),
      (
        "control",
        report.control.map { control in
          .object([
            ("planted", .number(control.planted)), ("found", .number(control.found)),
            ("missed", .array(control.missed.map(JSON.string))), ("ownSecret", .bool(control.usesOwnSecret)),
          ])
        } ?? .null
      ),
      (
        "readableTexts",
        .object([("known", .number(report.landmarks)), ("found", .number(report.landmarksFound))])
      ),
      ("findings", .array(report.findings.map(Self.json))),
      ("notRead", Self.json(report.unreadFiles)),
      ("notLookedInto", Self.json(report.closedFiles)),
    ])
  }

  private static func json(_ finding: SweepFinding) -> JSON {
    let (origin, version): (String, String?) =
      switch finding.place.origin {
      case .workingCopy: ("working-copy", nil)
      case .revision(let version): ("revision", version)
      case .ledger(let version): ("ledger", version)
      }
    return .object([
      ("file", .string(finding.path)),
      ("members", .array(finding.members.map { .string(Console.text($0)) })),
      ("offset", finding.offset.map(JSON.number) ?? .null),
      ("line", finding.line.map(JSON.number) ?? .null), ("secret", .string(finding.place.subject)),
      ("part", .string(finding.place.part)), ("origin", .string(origin)), ("version", .optional(version)),
      ("source", .optional(finding.place.file)), ("sourceLine", finding.place.line.map(JSON.number) ?? .null),
      ("forms", .array(finding.forms.map { .string($0.rawValue) })), ("words", .string(finding.words)),
    ])
  }

  /// What could not be looked into, and what not read.
  var lacks: [Message] {
    Self.sorted(report.closedFiles).map { "\(path($0)) cannot be looked into: \($1)" }
      + Self.sorted(report.unreadFiles).map {
        "\(path($0)) cannot be read, so nothing is known about it: \($1)"
      }
  }

  /// The path as it was asked for.
  private func path(_ file: Message) -> Message {
    guard isFile else { return "\(tree)/\(file)" }
    guard let slash = tree.lastIndex(of: "/") else { return file }
    return "\(String(tree[...slash]))\(file)"
  }

  private static func sorted(_ files: [Message: Message]) -> [(Message, Message)] {
    files.sorted { $0.key.description < $1.key.description }.map { ($0.key, $0.value) }
  }

  private static func json(_ files: [Message: Message]) -> JSON {
    .array(
      sorted(files).map { file, reason in
        .object([("file", .string(Console.text(file))), ("reason", .string(Console.text(reason)))])
      })
  }

  private static func words(_ form: SweepForm) -> Message {
    switch form {
    case .text: "as it is"
    case .tags: "broken by tags"
    case .attribute: "in a tag or comment"
    case .entities: "with character references"
    case .percent: "percent-encoded"
    case .escapes: "with escapes"
    case .joined: "joined by hyphens"
    case .base64: "in base64"
    case .utf16: "in UTF-16"
    case .name: "in the file's name"
    }
  }

  private static func size(_ bytes: Int) -> Message {
    if bytes < 1000 { return "\(bytes) bytes" }
    let tenths = bytes < 1_000_000 ? bytes / 100 : bytes / 100_000
    return bytes < 1_000_000
      ? "\(tenths / 10).\(tenths % 10) kB" : "\(tenths / 10).\(tenths % 10) MB"
  }

  /// A number in groups of three digits, as each language divides them.
  private static func grouped(_ number: Int) -> Message {
    guard number >= 1000 else { return "\(number)" }
    let digits = String(number % 1000)
    return "\(grouped(number / 1000)),\(String(repeating: "0", count: 3 - digits.count) + digits)"
  }
}
