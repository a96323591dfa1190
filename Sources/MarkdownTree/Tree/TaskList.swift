/// A text with a list of boxes in it, such as the options of a quiz question: what stands before the list, its items,
/// what stands after it.
package struct TaskList: Sendable, Equatable {
  /// An item of the list.
  package struct Item: Sendable, Equatable {
    /// What stands before the item.
    package enum Box: Sendable, Equatable {
      /// `[x]`
      case ticked
      /// `[ ]`
      case empty
      /// No box, although other items have one.
      case missing
    }

    /// What stands before it.
    package let box: Box
    /// Its text without the box.
    package let text: MarkdownTree
  }

  /// The blocks before the list.
  package let before: MarkdownTree
  /// The items, in order.
  package let items: [Item]
  /// The blocks after the list.
  package let after: MarkdownTree
}

extension MarkdownTree {
  /// The first list of the document of which an item begins with a box, with what stands around it; nil when there is
  /// none.
  package var taskList: TaskList? {
    for (ordinal, node) in children(of: 0).enumerated() {
      guard case .list(let list) = nodes[node].kind, !list.isOrdered else { continue }
      let items = children(of: node).map { item in contents(of: item).item }
      guard items.contains(where: { $0.box != .missing }) else { continue }
      return TaskList(
        before: fragment(0..<ordinal), items: items, after: fragment(ordinal + 1..<blockCount))
    }
    return nil
  }

  /// The content of an item with its box read.
  private var item: TaskList.Item {
    guard nodes.count > 2, nodes[1].kind == .paragraph else {
      return TaskList.Item(box: .missing, text: self)
    }
    // A bracket may end a text node: the box is read over as many as it takes.
    var bytes: [UInt8] = []
    for node in 2..<nodes[1].end(at: 1) {
      guard nodes[node].kind == .text, bytes.count < Self.boxLength else { break }
      bytes += literal(of: node)
    }
    guard bytes.count >= Self.boxLength, bytes[0] == UInt8(ascii: "["), bytes[2] == UInt8(ascii: "]"),
      bytes[3] == UInt8(ascii: " ")
    else { return TaskList.Item(box: .missing, text: self) }
    switch bytes[1] {
    case UInt8(ascii: "x"), UInt8(ascii: "X"):
      return TaskList.Item(box: .ticked, text: withoutText(Self.boxLength))
    case UInt8(ascii: " "): return TaskList.Item(box: .empty, text: withoutText(Self.boxLength))
    default: return TaskList.Item(box: .missing, text: self)
    }
  }

  /// The bytes of a box with the space behind it.
  private static var boxLength: Int { 4 }

  /// The tree without the first bytes of its text.
  private func withoutText(_ count: Int) -> MarkdownTree {
    MarkdownTree(
      nodes: nodes.map { $0.withoutText(before: Int32(count)) }, text: Array(text.dropFirst(count)),
      ranges: ranges)
  }
}
