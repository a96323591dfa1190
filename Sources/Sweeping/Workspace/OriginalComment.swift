/// A comment in which a translator has the original before her: it begins with a line such as `original: sv (must)`.
///
/// Its texts are as secret as they are where they stand, so each is looked at by itself. Joined to what is before them,
/// and to each other, they would be words that nobody has opened, and that stand on every page of the original.
enum OriginalComment {
  /// The texts of such a comment; nil for any other.
  static func texts(of comment: String) -> [String]? {
    let lines = comment.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map {
      $0.drop(while: \.isWhitespace)
    }
    guard let opening = lines.first, opening.hasPrefix("original: "),
      opening.split(separator: " ").count <= 3
    else { return nil }
    var texts = [""]
    for line in lines.dropFirst() {
      let attribute = ["before=", "reason="].first(where: line.hasPrefix)
      if line.isEmpty || attribute != nil { texts.append("") }
      texts[texts.count - 1] += line.dropFirst(attribute?.count ?? 0) + "\n"
    }
    return texts.filter { !$0.allSatisfy(\.isWhitespace) }.map(\.withoutDestinations)
  }

  /// The value of a line of front matter that waits for its translation: of `title: …` and `summary: …`; any other
  /// comment as it is.
  static func value(of comment: String) -> String {
    let line = comment.drop { $0 == " " }
    let key = ["title: ", "summary: "].first(where: line.hasPrefix)
    return key.map { String(line.dropFirst($0.count)) } ?? comment
  }
}

extension String {
  /// The text as a page has it, where no words say to what a link leads or which picture it is.
  ///
  /// With them the words of a picture and the word *media* would make a run of their own, and XML has that word as well.
  fileprivate var withoutDestinations: String {
    replacing(/\]\((?:media|policy|ref):[^()\s]*\)/, with: "]").replacing(/\]\(#[^()\s]*\)/, with: "]")
  }
}
