import PolicyModel

/// Marks the words of a sentence that are examples, and those by which somebody is reached.
enum ExampleMarker {
  /// The words with their marks.
  static func mark(_ words: [SentenceWord], _ table: MeaningWords) -> [SentenceWord] {
    var marked = words
    markExamples(&marked, table)
    markAddresses(&marked)
    return marked
  }

  /// Whether something among the words introduces examples.
  static func stands(in words: ArraySlice<SentenceWord>, _ table: MeaningWords) -> Bool {
    words.indices.contains { markerLength(words, $0, table) != nil }
  }

  /// From *for example* to the end of the clause.
  private static func markExamples(_ words: inout [SentenceWord], _ table: MeaningWords) {
    var index = 0
    while index < words.count {
      guard let length = markerLength(words[...], index, table) else {
        index += 1
        continue
      }
      // The marker itself is one, however it is written.
      for position in index..<index + length { words[position].isDropped = true }
      index += length
      // What ends a clause ends the examples, unless they are a list of words: 'such as A, B and C'.
      while index < words.count, !endsExamples(words, index) {
        words[index].isExample = true
        index += 1
      }
    }
  }

  private static func endsExamples(_ words: [SentenceWord], _ index: Int) -> Bool {
    guard [",", ";", ".", "–", ")"].contains(words[index].surface) else { return false }
    guard words[index].surface == "," else { return true }
    // A comma ends them only where a clause with a verb of its own follows that binds.
    let rest = words[(index + 1)...].prefix { $0.surface != "," }
    return rest.contains {
      ["ska", "skall", "måste", "bör", "får", "must", "shall", "should", "may", "can", "kan"].contains(
        $0.lower)
    }
  }

  private static func markerLength(_ words: ArraySlice<SentenceWord>, _ index: Int, _ table: MeaningWords)
    -> Int?
  {
    guard let markers = table.exampleMarkers[words[index].lower] else { return nil }
    for parts in markers where index + parts.count <= words.endIndex {
      if zip(parts, words[index...]).allSatisfy({ $0 == $1.lower }) { return parts.count }
    }
    return nil
  }

  /// Mail addresses and telephone numbers.
  private static func markAddresses(_ words: inout [SentenceWord]) {
    for index in words.indices {
      if words[index].surface == "@" {
        var first = index - 1
        while first >= 0, !words[first + 1].hasSpaceBefore {
          words[first].isExample = true
          first -= 1
        }
        var last = index + 1
        while last < words.count, !words[last].hasSpaceBefore {
          words[last].isExample = true
          last += 1
        }
      }
      if ["telefon", "tel", "phone", "tfn", "fax", "mobil"].contains(words[index].lower) {
        var next = index + 1
        while next < words.count, words[next].isNumber || !words[next].isWord && words[next].surface != "," {
          words[next].isExample = true
          next += 1
        }
      }
    }
  }
}
