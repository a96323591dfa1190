import TestSupport
import Testing

/// A whole file shown on `docs/format.md`.
struct PageExample: Sendable, CustomTestStringConvertible {
  /// Where such a file stands in a workspace.
  let path: String
  /// The file.
  let text: String

  var testDescription: String { path }

  /// Every block that is a whole file: Markdown with front matter, `tenet.yml`, a register.
  static let all: [PageExample] = {
    let page = (try? Repository.text("docs/format.md")) ?? ""
    let blocks = page.split(separator: "```", omittingEmptySubsequences: false).enumerated()
    return blocks.filter { !$0.offset.isMultiple(of: 2) }.compactMap { PageExample(block: $0.element) }
  }()

  /// Takes what stands between two fences; nil when it is no whole file.
  private init?(block: Substring) {
    let text = block.drop { $0 != "\n" }.dropFirst()
    let paths = [
      "---\npolicy:": "a/policy.md", "---\ntranslation-of:": "a/policy.en.md",
      "---\nvariant-of:": "a/departments/b.md", "---\npress-item:": "press/a.md",
      "organisation:": "tenet.yml",
      "# registers/accounts.yml": "registers/accounts.yml",
      "# handbooks/onboarding.yml": "handbooks/onboarding.yml",
    ]
    guard let start = paths.keys.first(where: { text.hasPrefix($0) }), let path = paths[start] else {
      return nil
    }
    self.path = path
    self.text = String(text)
  }
}
