public import PolicyModel

/// Who asks what applies to her; what she has not told is unknown, and is neither assumed nor ruled out.
public struct GuidanceReader: Sendable, Hashable {
  /// Her department and those above it, her own first; nil when unknown.
  public var lineage: [Identifier]?
  /// Her roles; empty when unknown.
  public var roles: Set<Identifier>
  /// Whether she is known to have no other roles than these.
  public var hasNoOtherRoles: Bool
  /// The channel she is on.
  public var channel: Identifier?
  /// In what capacity she speaks: `official`, `professional` or `private`.
  public var capacity: Identifier?
  /// When: at `work` or `off` duty.
  public var time: Identifier?
  /// With what: a `work` device or a `private` one.
  public var device: Identifier?

  /// Somebody of whom nothing is known.
  public init(
    lineage: [Identifier]? = nil, roles: Set<Identifier> = [], channel: Identifier? = nil,
    capacity: Identifier? = nil, time: Identifier? = nil, device: Identifier? = nil,
    hasNoOtherRoles: Bool = false
  ) {
    self.lineage = lineage
    self.roles = roles
    self.hasNoOtherRoles = hasNoOtherRoles
    self.channel = channel
    self.capacity = capacity
    self.time = time
    self.device = device
  }

  /// Her department.
  public var department: Identifier? { lineage?.first }

  /// What is known of her, as terms in the order of their kinds; of her departments the lowest.
  package var terms: [ScopeTerm] {
    ScopeTerm.Kind.allCases.flatMap { kind in
      let known = facts(kind) ?? []
      return (kind == .department ? Array(known.prefix(1)) : known.sorted { $0.text < $1.text })
        .map { ScopeTerm(kind, $0) }
    }
  }

  /// What is known of her that a kind of term is about; nil when nothing is.
  func facts(_ kind: ScopeTerm.Kind) -> [Identifier]? {
    switch kind {
    case .department: lineage
    case .role: roles.isEmpty && !hasNoOtherRoles ? nil : Array(roles)
    case .channel: channel.map { [$0] }
    case .capacity: capacity.map { [$0] }
    case .time: time.map { [$0] }
    case .device: device.map { [$0] }
    }
  }
}
