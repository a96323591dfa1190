/// What the walk over one block's inlines remembers.
///
/// The nodes come in the order of the bytes, so a cursor finds where each starts. libcmark's own columns are
/// needed only for ends that the bytes do not show: those of text with escapes or entities, of code and of
/// links. Its columns count from the last line ending that became a break of its own.
struct InlineCursor {
  /// Where the next node starts.
  var index = 0
  /// How many bytes of the first text are left out.
  var skipped = 0
  /// For each line that libcmark counts, the index from which its columns count.
  var lineStarts: [Int] = []
  /// Where the nodes that are open start.
  var open: [Int] = []
  /// libcmark's number of the first line.
  private var firstLine = 1
  /// libcmark's column of the first byte.
  private var firstColumn = 1

  /// Starts on another block.
  mutating func reset(firstLine: Int, firstColumn: Int, skipping skipped: Int) {
    index = skipped
    self.skipped = skipped
    lineStarts.removeAll(keepingCapacity: true)
    lineStarts.append(0)
    open.removeAll(keepingCapacity: true)
    self.firstLine = firstLine
    self.firstColumn = firstColumn
  }

  /// The index of a column that libcmark reports; nil when it reports none.
  func index(line: Int32, column: Int32) -> Int? {
    let number = Int(line) - firstLine
    guard number >= 0, number < lineStarts.count else { return nil }
    return Int(column) - firstColumn + lineStarts[number]
  }
}
