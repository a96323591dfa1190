internal import MarkdownTree

extension MarkdownTree {
  /// The words of each paragraph, heading and cell, and apart from them the addresses outside and the titles of links.
  ///
  /// Where a link inside leads is left out: what it names has an id of its own.
  func sweptBlocks() -> [String] {
    var blocks: [String] = []
    var bytes: [UInt8] = []
    func end() {
      if !bytes.isEmpty { blocks.append(String(decoding: bytes, as: UTF8.self)) }
      bytes = []
    }
    var apart: [String] = []
    for (index, node) in nodes.enumerated() {
      switch node.kind {
      case .text, .code: bytes += literal(of: index)
      case .softBreak, .lineBreak: bytes.append(0x20)
      case .codeBlock, .htmlBlock, .htmlInline:
        end()
        bytes += literal(of: index)
        if let info = info(of: index) { apart.append(String(decoding: info, as: UTF8.self)) }
        end()
      case .link, .image:
        let destination = string(of: index)
        let outside = ["http:", "https:", "mailto:", "tel:"]
        if outside.contains(where: destination.hasPrefix) { apart.append(destination) }
        if let title = title(of: index) { apart.append(String(decoding: title, as: UTF8.self)) }
      case .emphasis, .strong: break
      case .document, .blockQuote, .list, .item, .paragraph, .heading, .thematicBreak, .table, .tableRow,
        .tableCell:
        end()
      }
    }
    end()
    return blocks + apart
  }
}
