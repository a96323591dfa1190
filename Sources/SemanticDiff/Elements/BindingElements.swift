/// On which elements somebody's duties hang: on themselves, or on what stands under them.
struct BindingElements {
  /// By position in the old version.
  let old: [Bool]
  /// By position in the new version.
  let new: [Bool]

  init(_ alignment: DocumentAlignment) {
    old = Self.flags(alignment.old.elements)
    new = Self.flags(alignment.new.elements)
  }

  private static func flags(_ elements: [ComparedElement]) -> [Bool] {
    var flags = elements.map(\.binds)
    for (position, element) in elements.enumerated() where flags[position] {
      if let parent = element.parent { flags[parent] = true }
    }
    return flags
  }
}
