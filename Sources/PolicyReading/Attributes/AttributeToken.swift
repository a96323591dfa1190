import SourceText

/// One part of an attribute block, with its place.
enum AttributeToken {
  /// `#id`.
  case id(Located<String>)
  /// `.class`.
  case name(Located<String>)
  /// `key=value`.
  case pair(key: Located<String>, value: Located<String>)
}
