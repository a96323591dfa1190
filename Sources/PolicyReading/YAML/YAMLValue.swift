import SourceText

/// A YAML value whose scalars are all text: `no` is a word, not a truth value.
struct YAMLValue {
  /// What a value holds.
  enum Content {
    case scalar(String)
    case sequence([YAMLValue])
    case mapping([Member])
  }

  /// A key and its value.
  struct Member {
    let key: Located<String>
    let value: YAMLValue
  }

  let content: Content
  let location: SourceLocation

  /// Whether nothing was written: `owner:` and no more.
  var isEmpty: Bool {
    if case .scalar("") = content { true } else { false }
  }
}
