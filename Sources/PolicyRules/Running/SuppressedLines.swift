import Diagnostics
import PolicyModel
import SourceText

/// The lines of each file in which its author allows a rule to be broken.
///
/// A suppression covers the element it stands in and what stands under it. One in the text before the first
/// heading covers that text and the front matter above it, which has no other place for one.
struct SuppressedLines: Sendable {
  private struct Stretch {
    let rule: String
    let lines: Range<Int32>
  }

  private var stretches: [String: [Stretch]] = [:]

  /// Collects the suppressions of a workspace; those of rules that may not be suppressed are left out.
  init(_ workspace: Workspace) {
    for policy in workspace.policies { add(policy.elements, path: policy.path) }
    for variant in workspace.variants { add(variant.elements, path: variant.path) }
    for translation in workspace.translations { add(translation.elements, path: translation.path) }
  }

  /// Whether the author allows what a diagnostic reports.
  func cover(_ diagnostic: Diagnostic) -> Bool {
    let line = diagnostic.location.range.start.line
    return stretches[diagnostic.location.path]?.contains {
      $0.rule == diagnostic.rule && $0.lines.contains(line)
    } == true
  }

  private mutating func add(_ elements: [Element], path: String) {
    let end = Int32.max
    for (number, element) in elements.enumerated() {
      let next = number + 1 < elements.count ? elements[number + 1].startLine : end
      add(element, until: next, path: path)
    }
  }

  private mutating func add(_ element: Element, until end: Int32, path: String) {
    let start = element.kind == .preamble ? 1 : element.startLine
    for suppression in element.suppressions {
      guard RuleCatalogue.rule(named: suppression.rule.value)?.maySuppress == true else { continue }
      stretches[path, default: []].append(
        Stretch(rule: suppression.rule.value, lines: start..<max(start, end)))
    }
    for (number, child) in element.children.enumerated() {
      let next = number + 1 < element.children.count ? element.children[number + 1].startLine : end
      add(child, until: next, path: path)
    }
  }
}

extension Element {
  fileprivate var startLine: Int32 { location.range.start.line }
}
