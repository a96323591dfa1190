import Diagnostics
import JSONText
internal import Messages
import PolicyModel
import PolicyReading
import SourceText

/// Reads `history.jsonl` and finds every line that is not what it was when it was written.
package enum LedgerReader {
  /// What was read.
  package struct Reading: Sendable {
    /// The lines that could be read.
    package let ledger: Ledger
    /// What is wrong, line by line.
    package let faults: [Diagnostic]
  }

  /// The rule that every fault of a ledger breaks.
  static let rule = ReadingRule.brokenLedger.rawValue

  /// Reads a ledger: the form of each line, its digest, the chain, and the order of the days.
  package static func read(_ file: SourceFile) -> Reading {
    var reader = Reader(file: file)
    reader.readLines()
    return Reading(ledger: Ledger(reader.lines), faults: reader.faults)
  }

  /// What a line must say of the line before it.
  private enum Expectation {
    /// That there is none.
    case nothing
    /// Its digest.
    case digest(ContentDigest)
    /// Its digest, which is not known, because the line before is broken.
    case anything

    init(_ digest: String) { self = ContentDigest(digest).map(Expectation.digest) ?? .anything }

    func allows(_ previous: ContentDigest?) -> Bool {
      switch self {
      case .nothing: previous == nil
      case .digest(let digest): previous == digest
      case .anything: true
      }
    }
  }

  private struct Reader {
    let file: SourceFile
    var lines: [LedgerLine] = []
    var faults: [Diagnostic] = []
    private var expected = Expectation.nothing
    private var approved: CalendarDate?
    private var effective: CalendarDate?
    private var versions: Set<RevisionVersion> = []

    init(file: SourceFile) { self.file = file }

    mutating func readLines() {
      if file.bytes.isEmpty { fault(1, "the ledger is empty: its lines were removed") }
      var start = 0
      var number = 1
      while start < file.bytes.count {
        let end = file.bytes[start...].firstIndex(of: UInt8(ascii: "\n"))
        read(file.bytes[start..<(end ?? file.bytes.count)], number: number)
        if end == nil { fault(number, "the last line has no line ending: it was cut, or edited by hand") }
        start = (end ?? file.bytes.count) + 1
        number += 1
      }
    }

    private mutating func fault(_ number: Int, _ message: Message, help: Message? = nil) {
      faults.append(
        Diagnostic(
          rule: LedgerReader.rule, severity: .error, message: message,
          location: SourceLocation(path: file.path, range: SourceRange(line: number, column: 1, length: 0)),
          help: help ?? "restore the file from version control or a backup; a ledger is never edited"))
    }

    private mutating func read(_ bytes: ArraySlice<UInt8>, number: Int) {
      guard let parts = LineBytes(bytes) else {
        fault(number, "the line does not end in its digest")
        expected = .anything
        return
      }
      let digest = ContentDigest(of: parts.covered)
      let entry: LedgerEntry
      do throws(LineFault) {
        let json: JSON
        do throws(JSONFault) { json = try JSON(reading: bytes) } catch {
          throw LineFault("the line is no JSON: \(error.message)")
        }
        entry = try LedgerEntry(json)
      } catch {
        fault(number, error.message)
        expected = Expectation(parts.digest)
        return
      }
      if parts.digest != digest.text { fault(number, "the line was changed after it was written") }
      checkChain(entry, number)
      checkOrder(entry, number)
      checkEvent(entry, number)
      expected = Expectation(parts.digest)
      lines.append(LedgerLine(entry, digest: digest, signature: parts.signature, number: number))
    }

    private mutating func checkChain(_ entry: LedgerEntry, _ number: Int) {
      guard !expected.allows(entry.previous) else { return }
      if number == 1 {
        fault(number, "the first line follows another one that is not here: lines before it were removed")
      } else if entry.previous == nil {
        fault(number, "the line says that it is the first, and stands behind another")
      } else {
        fault(
          number,
          "the line does not follow the one above it: a line was removed, added or changed, or the order is another"
        )
      }
    }

    private mutating func checkOrder(_ entry: LedgerEntry, _ number: Int) {
      if let approved, entry.approved < approved {
        fault(number, "the line is dated \(entry.approved), before \(approved) of a line above it")
      }
      if let effective, let next = entry.effective, next < effective {
        fault(number, "the line takes effect on \(next), before \(effective) of a line above it")
      }
      approved = max(approved ?? entry.approved, entry.approved)
      if let next = entry.effective { effective = max(effective ?? next, next) }
    }

    private mutating func checkEvent(_ entry: LedgerEntry, _ number: Int) {
      if let first = lines.first, first.policy != entry.policy {
        fault(number, "the line is about '\(entry.policy)', those above it about '\(first.policy)'")
      }
      switch entry.event {
      case .approve:
        if let newest = versions.max(), entry.version <= newest {
          fault(
            number,
            versions.contains(entry.version)
              ? "version \(entry.version) is approved a second time"
              : "version \(entry.version) stands behind \(newest), which is later")
        }
        versions.insert(entry.version)
      case .review, .retire, .withdraw:
        guard !versions.contains(entry.version) else { return }
        fault(number, "the line is about version \(entry.version), which no line above it approves")
      }
    }
  }
}
