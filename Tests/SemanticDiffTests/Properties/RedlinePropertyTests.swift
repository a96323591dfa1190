import PolicyModel
import Testing

@testable import SemanticDiff

/// What holds for the difference of any two versions.
@Suite struct RedlinePropertyTests {
  private struct Versions {
    let old: ComparedDocument
    let new: ComparedDocument
  }

  private func versions(_ seed: UInt64) async throws -> Versions {
    var generator = VersionGenerator(seed: seed)
    let first = generator.document()
    let second = generator.edited(first)
    return Versions(
      old: try await PolicyText.document(VersionGenerator.markdown(first)),
      new: try await PolicyText.document(VersionGenerator.markdown(second)))
  }

  @Test func acceptingGivesTheNewTextAndRejectingTheOld() async throws {
    for seed in 1...1200 as ClosedRange<UInt64> {
      let versions = try await versions(seed)
      let redline = DocumentComparer.compare(versions.old, versions.new).redline
      let (accepted, rejected) = (
        Sides.texts(redline, leavingOut: .delete), Sides.texts(redline, leavingOut: .insert)
      )
      #expect(Sides.faults(accepted, Sides.texts(versions.new)).isEmpty, "accepting, seed \(seed)")
      #expect(Sides.faults(rejected, Sides.texts(versions.old)).isEmpty, "rejecting, seed \(seed)")
    }
  }

  @Test func nothingIsDifferentFromItself() async throws {
    for seed in 1...300 as ClosedRange<UInt64> {
      let old = try await versions(seed).old
      let difference = DocumentComparer.compare(old, old)
      #expect(difference.changes.isEmpty && difference.level == nil, "seed \(seed)")
      #expect(
        difference.redline.elements.allSatisfy { $0.body.allSatisfy { $0.fate == .equal } }, "seed \(seed)")
    }
  }

  @Test func whatIsDifferentIsTold() async throws {
    for seed in 1...600 as ClosedRange<UInt64> {
      let versions = try await versions(seed)
      let isSame = Sides.texts(versions.old) == Sides.texts(versions.new)
      if !isSame {
        #expect(DocumentComparer.compare(versions.old, versions.new).level != nil, "seed \(seed)")
      }
    }
  }

  @Test func turningTheVersionsRoundTurnsTheKindsRound() async throws {
    let opposite: [ChangeKind: ChangeKind] = [
      .added: .removed, .removed: .added, .strengthened: .weakened, .weakened: .strengthened,
      .scopeWidened: .scopeNarrowed, .scopeNarrowed: .scopeWidened, .visibilityWidened: .visibilityNarrowed,
      .visibilityNarrowed: .visibilityWidened, .split: .merged, .merged: .split,
    ]
    for seed in 1...600 as ClosedRange<UInt64> {
      let versions = try await versions(seed)
      func kinds(_ difference: Difference, turned: [ChangeKind: ChangeKind]) -> [String] {
        let kinds: Set<ChangeKind> = [
          .added, .removed, .strengthened, .weakened, .scopeWidened, .scopeNarrowed,
        ]
        return difference.changes.filter { kinds.contains($0.kind) }
          .map { turned[$0.kind, default: $0.kind].rawValue }.sorted()
      }
      let there = kinds(DocumentComparer.compare(versions.old, versions.new), turned: [:])
      let back = kinds(DocumentComparer.compare(versions.new, versions.old), turned: opposite)
      #expect(there == back, "seed \(seed)")
    }
  }

  @Test func theDifferenceIsTheSameOnEveryRun() async throws {
    for seed in 1...200 as ClosedRange<UInt64> {
      let versions = try await versions(seed)
      let first = DocumentComparer.compare(versions.old, versions.new)
      let second = DocumentComparer.compare(versions.old, versions.new)
      #expect(first.changes == second.changes, "seed \(seed)")
    }
  }

  @Test func anElementHasOneChangeOfAKind() async throws {
    for seed in 1...300 as ClosedRange<UInt64> {
      let versions = try await versions(seed)
      let changes = DocumentComparer.compare(versions.old, versions.new).changes.filter { $0.element != nil }
      let keys = changes.map { "\($0.element?.text ?? "") \($0.kind) \($0.new.isEmpty)" }
      #expect(Set(keys).count == keys.count, "seed \(seed)")
    }
  }
}
