/// A value and where its author wrote it.
public struct Located<Value> {
  /// What was written.
  public let value: Value
  /// Where it stands.
  public let location: SourceLocation

  /// Joins a value with its place.
  public init(_ value: Value, at location: SourceLocation) {
    self.value = value
    self.location = location
  }

  /// The same place with a value made from this one.
  public func map<Other>(_ transform: (Value) -> Other) -> Located<Other> {
    Located<Other>(transform(value), at: location)
  }
}

extension Located: Sendable where Value: Sendable {}
extension Located: Equatable where Value: Equatable {}
extension Located: Hashable where Value: Hashable {}
