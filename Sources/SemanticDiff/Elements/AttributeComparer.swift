import PolicyModel

/// Compares what holds for an element besides its words.
struct AttributeComparer {
  private let old: ComparedElement
  private let new: ComparedElement
  private let oldScope: EffectiveScope
  private let newScope: EffectiveScope
  private let binds: Bool
  private var drafts: [ChangeDraft] = []

  /// The changes between two versions of an element.
  ///
  /// `binds` tells whether somebody's duties hang on it: on the element itself, or on what stands under it.
  static func compare(
    _ old: ComparedElement, _ oldScope: EffectiveScope, _ new: ComparedElement, _ newScope: EffectiveScope,
    binds: Bool
  ) -> [ChangeDraft] {
    var comparer = AttributeComparer(
      old: old, new: new, oldScope: oldScope, newScope: newScope, binds: binds)
    comparer.run()
    return comparer.drafts
  }

  private var level: ChangeLevel { binds ? .binding : .substantive }

  private mutating func run() {
    compareStrength()
    compareScope()
    compare(.quantityChanged, "limit", old.limit?.written, new.limit?.written)
    compare(.quantityChanged, "times", Self.list(old.times.sorted()), Self.list(new.times.sorted()))
    if old.within?.comparable != new.within?.comparable {
      compare(.quantityChanged, "within", old.within?.written, new.within?.written)
    }
    let (was, now) = (Self.list(old.approval), Self.list(new.approval))
    if Set(old.approval) != Set(new.approval) { compare(.approvalChanged, "approval", was, now) }
    if old.language == new.language { compare(.approvalChanged, "before", old.before, new.before) }
    compareVisibility()
    compare(.datesChanged, "effective", old.effective?.description, new.effective?.description)
    compare(.datesChanged, "until", old.until?.description, new.until?.description)
    compareReferences()
    if old.kind != new.kind, !old.isPlain, !new.isPlain {
      drafts.add(ChangeDraft(.metadataChanged, level, from: old.kind.rawValue, to: new.kind.rawValue))
    }
    if old.isOverridable != new.isOverridable, binds, old.strength == new.strength {
      drafts.add(
        ChangeDraft(
          .metadataChanged, .binding, from: "overridable=\(old.isOverridable ? "yes" : "no")",
          to: "overridable=\(new.isOverridable ? "yes" : "no")"))
    }
    if old.reason != new.reason {
      drafts.add(ChangeDraft(.metadataChanged, .substantive, from: old.reason, to: new.reason))
    }
    if old.id != new.id, old.hasOwnID, new.hasOwnID {
      drafts.add(ChangeDraft(.idChanged, .substantive, from: old.id.text, to: new.id.text))
    }
  }

  private mutating func compare(_ kind: ChangeKind, _ name: String, _ was: String?, _ now: String?) {
    guard was != now else { return }
    drafts.add(ChangeDraft(kind, level, from: was, to: now))
  }

  private static func list(_ values: [some CustomStringConvertible]) -> String? {
    values.isEmpty ? nil : values.map(\.description).joined(separator: " ")
  }

  private mutating func compareStrength() {
    guard old.strength != new.strength, !old.isPlain || !new.isPlain else { return }
    let (was, now) = (old.strength?.weight ?? 0, new.strength?.weight ?? 0)
    let kind: ChangeKind =
      now < was || now == was && new.strength?.isPositive == true ? .weakened : .strengthened
    drafts.add(ChangeDraft(kind, level, from: old.strength?.rawValue, to: new.strength?.rawValue))
  }

  private mutating func compareScope() {
    let (was, now) = (oldScope, newScope)
    guard was != now else { return }
    let from = was.written
    let to = now.written
    let widens = now.covers(was)
    let narrows = was.covers(now)
    if widens || !narrows { drafts.add(ChangeDraft(.scopeWidened, level, from: from, to: to)) }
    if narrows || !widens { drafts.add(ChangeDraft(.scopeNarrowed, level, from: from, to: to)) }
  }

  private mutating func compareVisibility() {
    guard let was = old.visibility, let now = new.visibility, was != now else { return }
    drafts.add(
      ChangeDraft(
        now < was ? .visibilityWidened : .visibilityNarrowed, .substantive, from: was.rawValue,
        to: now.rawValue))
  }

  private mutating func compareReferences() {
    if old.provided != new.provided {
      drafts.add(
        ChangeDraft(.referenceChanged, level, from: old.provided?.written, to: new.provided?.written))
    }
    for (was, now) in [(old.see, new.see), (old.illustrates, new.illustrates)] where Set(was) != Set(now) {
      drafts.add(
        ChangeDraft(
          .referenceChanged, .substantive, from: Self.list(was.map(\.written)),
          to: Self.list(now.map(\.written))))
    }
  }
}

extension Strength {
  /// How much it binds: 3 for must and must not, 2 for should and should not, 1 for may.
  var weight: Int {
    switch self {
    case .must, .mustNot: 3
    case .should, .shouldNot: 2
    case .may: 1
    case .info: 0
    }
  }

  /// Whether it asks for something, instead of asking to leave it.
  var isPositive: Bool { self != .mustNot && self != .shouldNot }
}

extension ComparedElement {
  /// Whether a variant may weaken it, the default counted in.
  var isOverridable: Bool { overridable ?? (strength != .must && strength != .mustNot) }
}

extension TimeSpan {
  /// Equal for spans of one length: two weeks and fourteen days.
  fileprivate var comparable: String {
    switch unit {
    case .minute: "\(count)"
    case .hour: "\(count * 60)"
    case .day: "\(count * 1440)"
    case .week: "\(count * 10_080)"
    case .month, .year, .officeHour, .workday: written.hasSuffix("s") ? String(written.dropLast()) : written
    }
  }
}
