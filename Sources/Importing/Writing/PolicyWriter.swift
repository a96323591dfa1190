import Messages
import PolicyModel

/// Writes a policy's file, and knows the line of everything there is to tell.
struct PolicyWriter {
  /// Where links lead.
  let links: LinkMap
  /// The ids of pictures by their addresses.
  let images: [String: Identifier]
  /// The language of the text.
  let language: Language
  /// What kind of document it is, which decides what headings are without a class.
  let policyClass: PolicyClass

  private var lines: [String] = []
  /// What there is to tell, with its lines.
  private(set) var remarks: [PlacedRemark] = []
  /// The heading of the source under which it stands.
  private var under: String?

  /// Begins an empty file.
  init(links: LinkMap, images: [String: Identifier], language: Language, policyClass: PolicyClass) {
    self.links = links
    self.images = images
    self.language = language
    self.policyClass = policyClass
  }

  /// The text so far, which ends with a line ending.
  var text: String { lines.joined(separator: "\n") + "\n" }

  /// Writes the front matter.
  mutating func write(_ front: FrontMatterLines, titleRemarks: [ImportRemark]) {
    lines.append("---")
    let titleLine = 3
    remarks += titleRemarks.map { PlacedRemark($0, line: titleLine) }
    for line in front.lines {
      lines.append(line.text)
      if let remark = line.remark { remarks.append(PlacedRemark(remark, line: lines.count)) }
    }
    lines.append("---")
  }

  /// Writes the text before the first heading, and the elements.
  mutating func write(_ outline: PolicyOutline, _ ids: [Identifier]) {
    write(outline.preamble)
    for (section, id) in zip(outline.sections, ids) {
      write(section, id, isUnder: section.depth == 2)
    }
  }

  private mutating func write(_ section: PolicyOutline.Section, _ id: Identifier, isUnder: Bool) {
    under = section.under.isEmpty ? nil : section.under
    lines.append("")
    let title = BlockWriter.title(section.title, links)
    let known = Set(section.remarks)
    let usual: ElementKind = isUnder || policyClass == .rules ? .guideline : .principle
    let name = section.kind == usual ? "" : " .\(section.kind.rawValue)"
    lines.append("\(isUnder ? "###" : "##") \(title.text) {#\(id)\(name)}")
    let heading = lines.count
    for remark in title.remarks where !known.contains(remark) {
      place(remark, heading, section.line, under: under)
    }
    let own = section.title.plainText
    for remark in section.remarks where remark.kind != .strength {
      place(remark, heading, section.line, under: remark.kind == .element ? own : under)
    }
    if let strength = section.strength {
      lines.append("{strength=\(strength.strength.rawValue)}")
      for remark in section.remarks where remark.kind == .strength {
        place(remark, lines.count, section.line, under: own)
      }
      lines.append("")
      lines.append(GuessMark.comment(strength.strength, from: strength.words, in: language))
    }
    write(section.body)
  }

  private mutating func write(_ blocks: [SourceDocument.Placed]) {
    var followsList = false
    for placed in blocks {
      if case .remark(let remark) = placed.block {
        place(remark, lines.count, placed.line, under: under)
        continue
      }
      let written = BlockWriter.write(placed.block, links, images)
      if !written.lines.isEmpty { lines.append("") }
      // Two lists in a row would be one.
      let isList = if case .list = placed.block { true } else { false }
      if isList, followsList { lines += ["<!-- -->", ""] }
      followsList = isList
      let start = lines.count + 1
      lines += written.lines
      for (line, remark) in written.remarks {
        place(remark, min(start + line, lines.count), placed.line, under: under)
      }
    }
  }

  private mutating func place(_ remark: ImportRemark, _ line: Int, _ sourceLine: Int?, under: String?) {
    remarks.append(PlacedRemark(remark, line: line, sourceLine: sourceLine, under: under))
  }
}
