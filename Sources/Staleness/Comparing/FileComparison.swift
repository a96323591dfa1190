package import PolicyModel

/// A variant or translation, compared with its source as a basis says it was.
package struct FileComparison: Sendable {
  /// The variant or translation.
  package let file: ComparedFile
  /// What says another thing than it did, in the order of the file.
  package private(set) var stale: [StaleElement] = []
  /// What was compared and is not touched any more, or is gone from the source.
  package private(set) var gone: [BasisKey] = []
  /// What nobody ever compared, in the order of the file.
  package private(set) var neverCompared: [TouchedElement] = []

  /// Compares.
  package init(_ file: ComparedFile, with basis: Basis) {
    self.file = file
    guard let entries = basis.files[file.name] else {
      neverCompared = file.touched
      return
    }
    for touched in file.touched {
      guard let now = file.source.digests(of: touched.key) else { continue }
      if let then = entries[touched.key] {
        let parts = touched.parts.filter { $0.moved(from: then, to: now) }
        if !parts.isEmpty { add(touched, touched.key == .summary ? [.summary] : parts, now) }
      } else if let target = touched.omittedWith, entries[.element(target)] != nil {
        add(touched, [], now)
      } else {
        neverCompared.append(touched)
      }
    }
    let keys = Set(file.touched.map(\.key))
    gone = entries.keys.filter { !keys.contains($0) }.sorted()
  }

  private mutating func add(_ touched: TouchedElement, _ parts: [StalePart], _ now: ElementDigests) {
    stale.append(StaleElement(touched: touched, parts: parts, digests: now))
  }

  /// Those that the variant does something to, or the translation renders, although they are gone from the source.
  package var missed: [BasisKey] { gone.filter { $0.id.map { file.named[$0] != nil } == true } }

  /// Whether nobody has to look.
  package var isUpToDate: Bool { stale.isEmpty && gone.isEmpty && neverCompared.isEmpty }
}

extension StalePart {
  fileprivate func moved(from then: ElementDigests, to now: ElementDigests) -> Bool {
    switch self {
    case .title: then.title != now.title
    case .conditions: then.conditions != now.conditions
    case .text, .summary: then.text != now.text
    }
  }
}
