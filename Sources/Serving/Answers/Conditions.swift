/// What a request knows of a file already.
struct Conditions {
  let request: WebRequest
  let file: ServedFile
  /// Now, in seconds since 1970.
  let now: Int

  /// Whether the moment of the file's last change says enough: within its own second it could change once more.
  var isDated: Bool { file.modified < now }

  /// Whether the reader has the file as it is.
  ///
  /// What its digest says counts more than when it was changed.
  var readerHasIt: Bool {
    if let known = request["if-none-match"] {
      return known.split(separator: ",").contains { part in
        let tag = part.drop { $0 == " " }
        return tag == "*" || (tag.hasPrefix("W/") ? tag.dropFirst(2) : tag).trimmed == file.tag[...]
      }
    }
    guard isDated, let since = request["if-modified-since"].flatMap(HTTPDate.seconds) else { return false }
    return file.modified <= since
  }

  /// What is asked for of the file: all of it when the reader has a part of another version.
  var range: ByteRange {
    guard request.method == "GET", let field = request["range"] else { return .whole }
    if let condition = request["if-range"] {
      let isSame =
        condition.hasPrefix("\"")
        ? condition == file.tag
        : isDated && HTTPDate.seconds(condition) == file.modified
      guard isSame else { return .whole }
    }
    return ByteRange(field, of: file.bytes.count)
  }
}

extension Substring {
  fileprivate var trimmed: Substring {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
