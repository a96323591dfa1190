import Foundation
import PolicyModel
import TestSupport
import Testing

/// No word of any history is on a site whose readers could never read it, or may not read it now.
@Suite struct HistoryLeakTests {
  @Test(arguments: 0..<24)
  func aSiteHoldsNoWordThatWasNeverOpenOrIsClosedNow(seed: UInt64) async throws {
    var random = SplitMix64(seed: seed &* 7919 &+ 3)
    let history = GeneratedHistory(using: &random)
    var policy = DatedPolicy()
    for revision in history.revisions {
      try await policy.approve(revision.text, on: revision.day, policy: "p")
    }
    if let proposal = history.proposal {
      policy.write(
        proposal.text,
        extra: "consultation: { until: 2027-01-01, open-to: \(history.openTo.rawValue), contact: desk }")
    }
    for (name, reader) in [
      ("press-room", Visibility.public), ("partners", .partner), ("intranet", .internal),
      ("board", .restricted),
    ] {
      let site = Data(try await policy.site(name).everything.utf8)
      for word in history.words {
        let mayStand = history.mayStand(word, for: reader)
        #expect((site.range(of: Data(word.token.utf8)) != nil) == mayStand, "\(word.token) for \(reader)")
      }
    }
  }
}

/// A policy of which elements come, go, move, change their words and who may read them, from revision to revision.
private struct GeneratedHistory {
  struct Revision {
    let day: String
    var text = ""
  }

  /// A word that stands in an element of one revision.
  struct Word {
    let token: String
    let element: String
    let revision: Int
    /// Who might read it then.
    let visibility: Visibility
    /// Whether it stands in a proposal.
    let isProposed: Bool
  }

  private(set) var revisions: [Revision] = []
  /// The working copy, when people are asked about it, and who is.
  private(set) var proposal: Revision?
  let openTo: Visibility
  private(set) var words: [Word] = []
  /// Who may read an element, in the newest revision that has it.
  private var newest: [String: Visibility] = [:]

  init(using random: inout SplitMix64) {
    var principles = (0..<3).map { "principle\($0)x" }
    var places = Dictionary(
      uniqueKeysWithValues: (0..<6).map { ("rule\($0)x", Int.random(in: 0..<3, using: &random)) })
    let count = Int.random(in: 3...6, using: &random)
    let hasProposal = Bool.random(using: &random)
    openTo = .random(using: &random)
    for number in 0..<count {
      isProposed = hasProposal && number == count - 1
      var revision = Revision(day: "2026-0\(number + 1)-10")
      if number > 0, Bool.random(using: &random), principles.count > 1 { principles.removeLast() }
      for rule in places.keys.sorted() {
        switch Int.random(in: 0..<6, using: &random) {
        case 0 where number > 0: places[rule] = nil
        case 1: places[rule] = Int.random(in: 0..<3, using: &random)
        default: break
        }
      }
      for (index, principle) in principles.enumerated() {
        // The first one is open, so that there is a page to look at.
        let own = index == 0 ? Visibility.public : .random(using: &random)
        let above = add("##", principle, own, under: .public, number, to: &revision)
        for rule in places.keys.sorted() where places[rule] == index {
          add("###", rule, .random(using: &random), under: above, number, to: &revision)
        }
      }
      if isProposed { proposal = revision } else { revisions.append(revision) }
    }
  }

  /// Whether a word may be found: it could be read then, and what it stands in may be read now, or had not been closed
  /// before it went.
  ///
  /// What stands under something closed goes with it.
  func mayStand(_ word: Word, for reader: Visibility) -> Bool {
    word.visibility <= reader && (!word.isProposed || openTo <= reader)
      && parents(of: word).allSatisfy { (newest[$0] ?? .public) <= reader }
  }

  private var parentsByWord: [String: String] = [:]

  private func parents(of word: Word) -> [String] {
    [word.element] + [parentsByWord[word.token]].compactMap { $0 }
  }

  private var open = ""
  private var isProposed = false

  @discardableResult
  private mutating func add(
    _ marker: String, _ id: String, _ visibility: Visibility, under above: Visibility, _ number: Int,
    to revision: inout Revision
  ) -> Visibility {
    let effective = max(visibility, above)
    let title = "Title\(id)r\(number)end"
    let body = "Body\(id)r\(number)end"
    revision.text +=
      "\(marker) \(title) {#\(id) strength=must visibility=\(effective.rawValue)}\n\n\(body).\n\n"
    if marker == "##" { open = id }
    for token in [title, body] {
      words.append(
        Word(token: token, element: id, revision: number, visibility: effective, isProposed: isProposed))
      if marker == "###" { parentsByWord[token] = open }
    }
    // What is proposed closes and opens nothing.
    if !isProposed { newest[id] = effective }
    return effective
  }
}

extension Visibility {
  fileprivate static func random(using random: inout SplitMix64) -> Visibility {
    allCases.randomElement(using: &random) ?? .restricted
  }
}
