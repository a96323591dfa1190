import CCMark

/// The owner of libcmark's tree: made for one call, freed at its end.
struct CommonMarkDocument: ~Copyable {
  private let root: OpaquePointer?
  private let untitled: OpaquePointer?

  /// Parses bytes as CommonMark, never with the smart option.
  init(_ bytes: borrowing [UInt8]) {
    root = bytes.withUnsafeBytes { buffer in
      cmark_parse_document(buffer.bindMemory(to: CChar.self).baseAddress, buffer.count, CMARK_OPT_DEFAULT)
    }
    untitled = cmark_node_new(CMARK_NODE_LINK)
  }

  deinit {
    cmark_node_free(untitled)
    cmark_node_free(root)
  }

  /// Lends the tree's root for the time of a call; the pointer must not leave it.
  ///
  /// The title lent besides is what libcmark gives for a link without one. A link with an empty title gives
  /// another empty string, and only the address tells them apart.
  borrowing func withRoot<Result>(
    _ body: (_ root: OpaquePointer, _ noTitle: UnsafePointer<CChar>?) -> Result
  ) -> Result? {
    guard let root else { return nil }
    return body(root, cmark_node_get_title(untitled))
  }
}
