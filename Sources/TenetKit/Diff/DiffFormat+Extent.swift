import SemanticDiff

extension DiffFormat {
  /// What of the two versions the format shows: a page and a document the whole, the others what changed.
  var extent: DocumentComparer.Extent {
    switch self {
    case .text, .markdown, .json: .changes
    case .html, .docx: .whole
    }
  }
}
