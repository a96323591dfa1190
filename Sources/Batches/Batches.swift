/// Does the same to many things, several batches at a time.
package enum Batches {
  /// The results in the order of the indices.
  package static func map<Result: Sendable>(
    _ indices: Range<Int>, size: Int = 64, _ transform: @escaping @Sendable (Int) -> Result
  ) async -> [Result] {
    await flatMap(indices, size: size) { $0.map(transform) }
  }

  /// The results of each batch, in the order of the batches.
  package static func flatMap<Result: Sendable>(
    _ indices: Range<Int>, size: Int = 64, _ transform: @escaping @Sendable (Range<Int>) -> [Result]
  ) async -> [Result] {
    let starts = Array(stride(from: indices.lowerBound, to: indices.upperBound, by: size))
    guard starts.count > 1 else { return starts.flatMap { transform($0..<indices.upperBound) } }
    return await withTaskGroup(of: (Int, [Result]).self) { group in
      for (number, start) in starts.enumerated() {
        group.addTask { (number, transform(start..<min(start + size, indices.upperBound))) }
      }
      var parts = [[Result]](repeating: [], count: starts.count)
      for await (number, part) in group { parts[number] = part }
      return parts.flatMap { $0 }
    }
  }
}
