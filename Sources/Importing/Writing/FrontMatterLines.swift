import Messages
import PolicyModel
import PolicyReading

/// The front matter of a new policy, with what its author is asked to look at.
struct FrontMatterLines {
  /// The lines between the two marks, and what there is to tell of each.
  private(set) var lines: [(text: String, remark: ImportRemark?)] = []

  /// Writes what is known.
  init(title: String, summary: String?, policyClass: PolicyClass, language: Language, _ order: ImportOrder) {
    lines.append((Self.line("policy", order.id), nil))
    lines.append((Self.line("title", YAMLScalar.written(title)), nil))
    if let summary {
      lines.append((Self.line("summary", YAMLScalar.written(summary)), nil))
    } else {
      lines.append(
        (
          PolicyWords(language).summary,
          ImportRemark(.guess, .summary, "a summary is missing: write one, and take away the '#'")
        ))
    }
    lines.append((Self.line("class", policyClass.rawValue), nil))
    lines.append((Self.line("language", language), nil))
    lines.append(
      (
        Self.line("owner", order.owner),
        order.ownerIsNamed
          ? nil
          : ImportRemark(
            .guess, .owner,
            "the owner is whoever looks after most policies here: write who looks after this one")
      ))
    lines.append(
      (
        Self.line("approver", order.approver),
        ImportRemark(
          .guess, .owner,
          "the approver is whoever says yes to most policies here: write who says yes to this one")
      ))
    lines.append((Self.line("review-every", order.reviewEvery), nil))
  }

  private static func line(_ key: String, _ value: some CustomStringConvertible) -> String {
    "\(key): \(value)"
  }
}
