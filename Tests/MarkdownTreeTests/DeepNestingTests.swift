import MarkdownTree
import Testing

@Suite struct DeepNestingTests {
  /// Documents that make a careless parser slow or overflow its stack.
  enum Shape: String, CaseIterable, Sendable {
    case quotes, lists, listLines, quoteLines, brackets, images, stars, underscores, emphasis, backticks,
      openTags,
      links, quotesOneMegabyte, entities, definitions, parentheses, comments

    var markdown: String {
      let mebibyte = 1 << 20
      switch self {
      case .quotes: return String(repeating: "> ", count: 10_000) + "djupt"
      case .lists: return String(repeating: "- ", count: 10_000) + "djupt"
      case .listLines:
        return (0..<1_000).map { String(repeating: "  ", count: $0) + "- a\n" }.joined()
      case .quoteLines: return (1..<1_000).map { String(repeating: ">", count: $0) + " a\n" }.joined()
      case .brackets: return String(repeating: "[", count: mebibyte)
      case .images: return String(repeating: "![", count: mebibyte / 2)
      case .stars: return String(repeating: "*", count: mebibyte - 1) + "a"
      case .underscores: return String(repeating: "_", count: mebibyte - 1) + "a"
      case .emphasis:
        return String(repeating: "*a **a ", count: 50_000) + String(repeating: " b** b*", count: 50_000)
      case .backticks: return (1..<1_000).map { String(repeating: "`", count: $0) + " " }.joined()
      case .openTags: return String(repeating: "<a ", count: 300_000)
      case .links: return String(repeating: "[a](", count: 200_000)
      case .quotesOneMegabyte: return String(repeating: ">", count: mebibyte)
      case .entities: return String(repeating: "&amp;", count: 200_000)
      case .definitions: return (0..<20_000).map { "[a\($0)]: b\n" }.joined() + "\n[a1]"
      case .parentheses:
        return String(repeating: "[](", count: 100_000) + String(repeating: "(", count: 100_000)
      case .comments: return String(repeating: "<!-- ", count: 100_000)
      }
    }
  }

  @Test(arguments: Shape.allCases) func nothingOverflowsAndAllAgreesWithLibcmark(_ shape: Shape) {
    let markdown = shape.markdown
    let bytes = Array(markdown.utf8)
    let tree = MarkdownParser.parse(bytes[...])
    #expect(tree.html() == libcmarkHTML(markdown))
    #expect(tree.fragment(0..<1).nodes.count <= tree.nodes.count)
    #expect(tree.plainText().utf8.count <= bytes.count)
    #expect(tree.contents(of: 0).nodes == tree.nodes)
    #expect(tree.depth < tree.nodes.count)
    _ = MarkdownAccidents.find(in: bytes[...], tree: tree)
  }

  @Test func depthIsThatOfTheDeepestNode() {
    #expect(MarkdownParser.parse("").depth == 0)
    #expect(MarkdownParser.parse("a").depth == 2)
    #expect(MarkdownParser.parse("> *a*\n\nb").depth == 4)
    #expect(MarkdownParser.parse(Shape.quotes.markdown).depth == 10_002)
  }
}
