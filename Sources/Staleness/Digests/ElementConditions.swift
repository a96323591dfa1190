internal import PolicyModel
internal import SourceText

/// What holds for an element besides its words, as one text in which order and notation say nothing.
struct ElementConditions {
  /// For whom it is read.
  enum Reader {
    /// Somebody who translates: what a reader of the language would be told wrongly.
    case translator
    /// Somebody who writes a variant: that, and what a variant inherits or may not do.
    case department
  }

  /// A line for each condition that is there.
  let text: String

  /// Reads the conditions of an element.
  init(of element: Element, for reader: Reader) {
    let attributes = element.attributes
    var lines: [String] = []
    func add(_ key: String, _ value: String?) {
      if let value { lines.append("\(key)=\(value)") }
    }
    add("strength", element.strength?.rawValue)
    add("applies-to", attributes.appliesTo?.value.normalised)
    add("not-for", attributes.notFor?.value.normalised)
    add("approval", Self.sorted(attributes.approval.map(\.value.description)))
    add("before", attributes.before.map { ShortDigest.of($0.value) })
    add("limit", attributes.limit?.value.written)
    add("times", Self.sorted(attributes.times?.value.map(\.description) ?? []))
    add("within", attributes.within?.value.written)
    add("provided", attributes.provided.map { $0.value.written })
    add("effective", attributes.effective?.value.description)
    add("until", attributes.until?.value.description)
    switch reader {
    case .translator:
      add("operation", element.operation?.value.rawValue)
      add("reason", attributes.reason.map { ShortDigest.of($0.value) })
    case .department:
      add("visibility", element.visibility.rawValue)
      add("overridable", element.mayBeWeakened ? "yes" : "no")
      add("see", Self.sorted(attributes.see.map(\.value.written)))
      add("illustrates", Self.sorted(attributes.illustrates.map(\.value.written)))
    }
    text = lines.joined(separator: "\n")
  }

  private static func sorted(_ values: [String]) -> String? {
    values.isEmpty ? nil : values.sorted().joined(separator: " ")
  }
}

extension Element {
  /// Whether a variant may weaken it: what it says, else the default of its strength.
  fileprivate var mayBeWeakened: Bool {
    attributes.overridable?.value ?? (strength != .must && strength != .mustNot)
  }
}

extension Scope {
  /// The scope with its alternatives and their terms in one order.
  fileprivate var normalised: String {
    alternatives.map { $0.terms.map(\.description).sorted().joined(separator: " ") }.sorted()
      .joined(separator: " | ")
  }
}
