extension JSON {
  /// Reads the bytes of one value (RFC 8259); numbers are whole, and no name stands twice in an object.
  public init(reading bytes: some Sequence<UInt8>) throws(JSONFault) {
    var reader = JSONReader(Array(bytes))
    self = try reader.whole()
  }

  /// Reads the bytes of one value that another program wrote: numbers are cut off before their fraction, and values may
  /// be nested deeper than anything of Tenet's own.
  package init(readingForeign bytes: some Sequence<UInt8>) throws(JSONFault) {
    var reader = JSONReader(Array(bytes), isForeign: true)
    self = try reader.whole()
  }

  /// Reads the bytes of one value, and where the names of its members stand: the offset of each, by the names that lead
  /// to it.
  package static func readingWithPlaces(_ bytes: some Sequence<UInt8>) throws(JSONFault) -> (
    value: JSON, places: [[String]: Int]
  ) {
    var reader = JSONReader(Array(bytes), findsPlaces: true)
    let value = try reader.whole()
    return (value, reader.places ?? [:])
  }

  /// The value of an object's member; nil when there is none, or when this is no object.
  public subscript(name: String) -> JSON? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }

  /// The object with another value for one of its members; anything without that member as it is.
  public func replacing(_ name: String, by value: JSON) -> JSON {
    guard case .object(let members) = self else { return self }
    return .object(members.map { ($0.name, $0.name == name ? value : $0.value) })
  }

  /// The text, when it is one.
  public var text: String? {
    if case .string(let text) = self { text } else { nil }
  }

  /// The items, when it is a list; none when it is not.
  package var items: [JSON] {
    if case .array(let items) = self { items } else { [] }
  }

  /// The number, when it is one.
  package var number: Int? {
    if case .number(let number) = self { number } else { nil }
  }

  /// An object with one more member at its end; any other value as it is.
  public func adding(_ name: String, _ value: JSON) -> JSON {
    guard case .object(let members) = self else { return self }
    return .object(members + [(name, value)])
  }
}
