/// Which element, block and word of the new version is which of the old one.
struct DocumentAlignment {
  /// A block of an element.
  struct BlockAddress: Hashable {
    let element: Int
    let block: Int
  }

  /// A token of an element's text.
  struct TokenAddress: Hashable {
    let element: Int32
    let token: Int32

    static let nowhere = TokenAddress(element: -1, token: -1)
  }

  let old: ComparedDocument
  let new: ComparedDocument
  /// For each element of the new version its element of the old one.
  let oldOfNew: [Int?]
  /// For each element of the old version its element of the new one.
  let newOfOld: [Int?]
  /// The texts of those old elements whose text is not the same in the new version.
  var oldBodies: [BlockText?]
  /// The texts of those new elements whose text is not the same in the old version.
  var newBodies: [BlockText?]
  /// For each token of a changed new text the old token that it is.
  var origins: [[TokenAddress]]
  /// Whether a token of a changed old text is in the new version.
  var isKept: [[Bool]]
  /// Where blocks went that are elsewhere now.
  var movedTo: [BlockAddress: BlockAddress] = [:]
  /// Where blocks came from that were elsewhere.
  var movedFrom: [BlockAddress: BlockAddress] = [:]
}
