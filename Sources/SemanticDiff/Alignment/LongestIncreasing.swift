/// The longest increasing subsequence, by patience sorting.
enum LongestIncreasing {
  /// The positions of the values in it, in order.
  static func positions(_ values: [Int]) -> [Int] {
    var tails: [Int] = []
    var previous = [Int](repeating: -1, count: values.count)
    for (position, value) in values.enumerated() {
      var low = 0
      var high = tails.count
      while low < high {
        let middle = (low + high) / 2
        if values[tails[middle]] < value { low = middle + 1 } else { high = middle }
      }
      if low > 0 { previous[position] = tails[low - 1] }
      if low == tails.count { tails.append(position) } else { tails[low] = position }
    }
    var chain: [Int] = []
    var last = tails.last ?? -1
    while last >= 0 {
      chain.append(last)
      last = previous[last]
    }
    return chain.reversed()
  }
}
