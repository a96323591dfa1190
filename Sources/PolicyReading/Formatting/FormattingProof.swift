import MarkdownTree
import PolicyModel
import SourceText

/// Proves that a formatted file says what it said before: the same elements with the same words and attributes, and
/// the ids that were given.
enum FormattingProof {
  /// Whether bytes say the same as a file, ids aside that are given by the line of the heading.
  static func saysTheSame(_ bytes: [UInt8], as before: FormattableFile, withIDs ids: [Int: Identifier])
    -> Bool
  {
    guard
      let after = FormattableFile(SourceFile(path: before.file.path, bytes: bytes), as: before.kind),
      after.errors.isEmpty, after.headings.count == before.headings.count
    else { return false }
    return zip(before.headings, after.headings).allSatisfy { old, new in
      let id = ids[old.line] ?? old.element.writtenID?.value
      return
        (new.element.writtenID?.value == id || new.element.writtenID == nil && old.element.writtenID == nil)
        && saysTheSame(old.element, new.element)
    }
  }

  private static func saysTheSame(_ a: Element, _ b: Element) -> Bool {
    a.kind == b.kind && a.level == b.level && a.title == b.title && a.strength == b.strength
      && a.visibility == b.visibility && a.operation?.value == b.operation?.value
      && a.titleTree.withoutPositions() == b.titleTree.withoutPositions()
      && a.body.withoutPositions() == b.body.withoutPositions()
      && saysTheSame(a.attributes, b.attributes)
  }

  private static func saysTheSame(_ a: ElementAttributes, _ b: ElementAttributes) -> Bool {
    a.strength?.value == b.strength?.value && a.visibility?.value == b.visibility?.value
      && a.appliesTo?.value == b.appliesTo?.value && a.notFor?.value == b.notFor?.value
      && a.approval.map(\.value) == b.approval.map(\.value) && a.before?.value == b.before?.value
      && a.limit?.value == b.limit?.value && a.times?.value == b.times?.value
      && a.within?.value == b.within?.value && a.provided?.value == b.provided?.value
      && a.see.map(\.value) == b.see.map(\.value) && a.illustrates.map(\.value) == b.illustrates.map(\.value)
      && a.effective?.value == b.effective?.value && a.until?.value == b.until?.value
      && a.overridable?.value == b.overridable?.value && a.reason?.value == b.reason?.value
  }
}
