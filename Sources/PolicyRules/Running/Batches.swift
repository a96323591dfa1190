/// Does the same to many things, several batches at a time.
enum Batches {
  /// The results in the order of the indices.
  static func map<Result: Sendable>(
    _ indices: Range<Int>, size: Int = 64, _ transform: @escaping @Sendable (Int) -> Result
  ) async -> [Result] {
    await withTaskGroup(of: (Int, [Result]).self) { group in
      let starts = Array(stride(from: indices.lowerBound, to: indices.upperBound, by: size))
      for (number, start) in starts.enumerated() {
        group.addTask { (number, (start..<min(start + size, indices.upperBound)).map(transform)) }
      }
      var parts = [[Result]](repeating: [], count: starts.count)
      for await (number, part) in group { parts[number] = part }
      return parts.flatMap { $0 }
    }
  }
}
