import Messages
import PolicyModel
import PolicyReading

/// A policy made of a document: the text of its file, and what its author should look at.
///
/// document → outline → elements → text. Nothing of the document is in neither of the two.
package struct ImportedPolicy: Sendable {
  /// The text of the policy's file.
  package let text: String
  /// The title.
  package let title: String
  /// The language.
  package let language: Language
  /// What there is to tell, in the order of the lines.
  package let remarks: [PlacedRemark]

  /// Makes a policy of a document.
  package init(_ document: SourceDocument, _ mapping: FieldMapping, _ order: ImportOrder) {
    let language = order.language ?? mapping.language ?? Self.guess(document)
    var folder = FootnoteFolder(language)
    var outline = PolicyOutline(folder.fold(document.blocks), known: mapping.title)
    ElementGuesser(language).guess(&outline)
    let title = order.title ?? outline.title ?? mapping.title ?? order.fallbackTitle
    let ids = Self.ids(of: outline, order.formerIDs)
    let policyClass = Self.policyClass(of: outline)
    var writer = PolicyWriter(
      links: LinkMap(anchors: Self.anchors(of: outline, ids), policies: order.policies), images: order.images,
      language: language, policyClass: policyClass)
    writer.write(
      FrontMatterLines(
        title: title, summary: mapping.summary, policyClass: policyClass, language: language, order),
      titleRemarks: outline.titleRemarks)
    writer.write(outline, ids)
    let whole =
      document.remarks + outline.remarks
      + Self.remarks(language: order.language == nil && mapping.language == nil ? language : nil)
      + Self.remarks(title: title, outline.title, mapping.title, order)
    self.text = writer.text
    self.title = title
    self.language = language
    self.remarks = whole.map { PlacedRemark($0) } + mapping.remarks + writer.remarks
  }

  /// The language of most words.
  private static func guess(_ document: SourceDocument) -> Language {
    LanguageGuess.language(of: Array(document.blocks.map(\.block).plainText.utf8)[...])
  }

  private static func remarks(language: Language?) -> [ImportRemark] {
    language.map {
      [ImportRemark(.guess, .language, "the language is taken for '\($0)'; say another with --language")]
    } ?? []
  }

  /// What there is to tell of titles that are not the policy's.
  private static func remarks(title: String, _ own: String?, _ known: String?, _ order: ImportOrder)
    -> [ImportRemark]
  {
    let others = [own, known].compactMap { $0 }.filter { $0.folded != title.folded }
    if own == nil, known == nil, order.title == nil {
      return [
        ImportRemark(.guess, .title, "no title was found, so it is made of the file's name: '\(title)'")
      ]
    }
    return others.map {
      ImportRemark(.leftOut, .title, "the document has another title besides the policy's", words: $0)
    }
  }

  private static func policyClass(of outline: PolicyOutline) -> PolicyClass {
    if outline.sections.contains(where: { $0.kind == .principle }) { return .policy }
    return outline.sections.contains { $0.kind == .guideline } ? .rules : .guideline
  }

  /// The ids of the sections, in their order: those that authors wrote, else those of the titles.
  private static func ids(of outline: PolicyOutline, _ former: [Identifier: Identifier]) -> [Identifier] {
    var sequence = IDSequence()
    let written = outline.sections.map { section -> Identifier? in
      guard let anchor = section.anchor, anchor.isWritten, let id = Identifier(anchor.name) else {
        return nil
      }
      return sequence.take(id) ? id : nil
    }
    for id in former.values { _ = sequence.take(id) }
    return zip(outline.sections, written).map { section, id in
      if let id { return id }
      // Apostrophes stand inside words: *don'ts* are no two.
      let own = sequence.next(for: section.title.plainText.filter { !"'’".contains($0) })
      return former[own] ?? own
    }
  }

  private static func anchors(of outline: PolicyOutline, _ ids: [Identifier]) -> [String: Identifier] {
    var anchors: [String: Identifier] = [:]
    for (section, id) in zip(outline.sections, ids) {
      if let anchor = section.anchor {
        anchors[AnchorName.key(anchor.name)] = anchors[AnchorName.key(anchor.name)] ?? id
      }
    }
    for inner in outline.innerAnchors where ids.indices.contains(inner.section) {
      anchors[AnchorName.key(inner.name)] = anchors[AnchorName.key(inner.name)] ?? ids[inner.section]
    }
    return anchors
  }
}

extension [SourceDocument.Placed] {
  /// The blocks without their places.
  var blocks: [SourceBlock] { map(\.block) }
}
