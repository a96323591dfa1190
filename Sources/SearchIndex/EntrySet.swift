/// Some entries of an index, such as those about one department: written as steps from one to the next.
package struct EntrySet {
  /// The entries, in signs.
  package private(set) var signs: [UInt8] = []
  private var last = -1

  /// Begins without any.
  package init() {}

  /// Adds an entry, none of which comes before one that has been added.
  package mutating func add(_ entry: Int) {
    guard entry > last else { return }
    SignNumber.append(entry - max(0, last), to: &signs)
    last = entry
  }
}
