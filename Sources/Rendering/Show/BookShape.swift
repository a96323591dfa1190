import PolicyModel

/// How several policies stand in one document: under one title, each element with an id that no other policy has.
package struct BookShape: Sendable {
  /// The pictures of the document as addresses that hold them.
  package let pictures: [Identifier: String]

  /// The ids of everything in the document that can be led to.
  private let anchors: Set<String>

  /// Takes the pictures, and the ids of everything in the document.
  package init(pictures: [Identifier: String], anchors: Set<String>) {
    self.pictures = pictures
    self.anchors = anchors
  }

  /// Whether the document has an id.
  func holds(_ anchor: String) -> Bool { anchors.contains(anchor) }

  /// The document, as the page that places of its policies stand on.
  package static let page = PagePath(file: "book.html")

  /// The levels by which headings stand lower than on a page of one policy.
  static let levels = 1

  /// The id of a policy in the document, or of one of its elements.
  ///
  /// It begins with a letter, as XML asks, and an underscore stands in no id of a workspace.
  package static func anchor(of element: Identifier?, in policy: Identifier) -> String {
    "p_\(policy)" + (element.map { "_\($0)" } ?? "")
  }
}
