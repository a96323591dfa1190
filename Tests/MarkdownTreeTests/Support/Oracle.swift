import CCMark
import MarkdownTree

/// What libcmark itself makes of a document.
func libcmarkHTML(_ markdown: String) -> String {
  var markdown = markdown
  return markdown.withUTF8 { buffer in
    buffer.withMemoryRebound(to: CChar.self) { characters in
      guard let html = cmark_markdown_to_html(characters.baseAddress, characters.count, CMARK_OPT_DEFAULT)
      else {
        return ""
      }
      defer { cmark_get_default_mem_allocator().pointee.free(html) }
      return String(cString: html)
    }
  }
}

extension MarkdownTree {
  /// Whether the tree holds something that libcmark does not know.
  var hasTable: Bool { nodes.contains { $0.kind == .table } }
}
