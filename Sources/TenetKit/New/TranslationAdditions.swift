import PolicyModel
import SourceText

/// What a translation that is there lacks, and where it belongs: every byte that is there stays.
struct TranslationAdditions {
  private let source: TranslationSource
  private let translation: Translation
  private let file: SourceFile
  private let untranslated: UntranslatedText
  private let headings: [(line: Int, element: Element)]
  private let rendered: Set<Identifier>

  /// Compares a translation with its source.
  init(to translation: Translation, in file: SourceFile, from source: TranslationSource) {
    self.source = source
    self.translation = translation
    self.file = file
    untranslated = UntranslatedText(language: source.language)
    headings = translation.allElements.filter { $0.level > 0 }.map {
      (Int($0.location.range.start.line), $0)
    }
    rendered = Set(translation.allElements.map(\.id))
  }

  /// The parts that are not there.
  var lacking: [TranslationSource.Part] {
    source.parts.filter { part in
      part.element.kind == .preamble ? !hasPreamble : !rendered.contains(part.element.id)
    }
  }

  /// What is not there, title and summary included.
  var keys: [BasisKey] {
    (title == nil ? [] : [.title]) + (summary == nil ? [] : [.summary])
      + lacking.map { .element($0.element.id) }
  }

  /// How many parts have no words in it yet.
  var unwritten: Int {
    let written = Set(translation.allElements.filter(\.hasWords).map(\.id))
    return source.parts.count { $0.element.hasWords && !written.contains($0.element.id) }
  }

  /// The file with what it lacks.
  var bytes: [UInt8] {
    var added: [Int: [String]] = [:]
    for (part, line) in places() { added[line, default: []].append(untranslated.block(part)) }
    let titles = untranslated.frontMatter(title: title, summary: summary)
    let languageLine = Int(translation.language.location.range.start.line)
    var bytes: [UInt8] = []
    for line in 1...file.lineCount {
      if let blocks = added[line] { bytes += text(of: blocks, before: line) }
      if line == languageLine + 1 { bytes += inFileEndings(titles) }
      bytes += file.bytes[file.offsets(ofLine: line)]
    }
    if let blocks = added[file.lineCount + 1] { bytes += text(of: blocks, before: file.lineCount + 1) }
    return bytes
  }

  /// The lines before which parts belong: behind what stands before them in the source.
  ///
  /// What stands under a part comes after it. The line behind the last one is the end of the file.
  private func places() -> [(TranslationSource.Part, Int)] {
    let lacking = Set(lacking.map(\.element.id))
    var places: [(TranslationSource.Part, Int)] = []
    var placeOfParent: [Identifier: Int] = [:]
    var before: TranslationSource.Part?
    for part in source.parts {
      let id = part.element.id
      guard lacking.contains(id) else {
        before = part
        continue
      }
      let isBesideItsOwn = part.parent != nil && [before?.parent, before?.element.id].contains(part.parent)
      let inherited = isBesideItsOwn ? nil : part.parent.flatMap { placeOfParent[$0] }
      let line = inherited ?? lineOfFirstChild(of: part) ?? lineBehind(before, forTop: part.parent == nil)
      placeOfParent[id] = line
      places.append((part, line))
    }
    return places
  }

  /// The line of the next heading, for a part at the top of the next one at the top; the end where none follows.
  private func lineBehind(_ part: TranslationSource.Part?, forTop isTop: Bool) -> Int {
    let line = part.flatMap { lineOfHeading($0.element.id) } ?? 0
    let next = headings.first { $0.line > line && (line == 0 || !isTop || $0.element.level == 2) }
    return next?.line ?? file.lineCount + 1
  }

  private func lineOfHeading(_ id: Identifier) -> Int? { headings.first { $0.element.id == id }?.line }

  private func lineOfFirstChild(of part: TranslationSource.Part) -> Int? {
    part.element.children.lazy.compactMap { lineOfHeading($0.id) }.first
  }

  /// Blocks with an empty line before each, and one behind them where something follows.
  private func text(of blocks: [String], before line: Int) -> [UInt8] {
    let isEnd = line > file.lineCount
    let lastLine = file.line(file.lineCount)
    var opening = file.line(line - 1).isEmpty ? "" : "\n"
    if isEnd { opening = lastLine.isEmpty ? (file.line(file.lineCount - 1).isEmpty ? "" : "\n") : "\n\n" }
    return inFileEndings(opening + blocks.joined(separator: "\n") + (isEnd ? "" : "\n"))
  }

  /// A text with the line endings that the file has.
  private func inFileEndings(_ text: String) -> [UInt8] {
    let isWindows = file.bytes[file.offsets(ofLine: 1)].suffix(2).elementsEqual([0x0D, 0x0A])
    return Array((isWindows ? text.replacing("\n", with: "\r\n") : text).utf8)
  }

  private var title: String? {
    translation.title == nil && !waits("title") ? source.policy?.title.value : nil
  }

  private var summary: String? {
    translation.summary == nil && !waits("summary") ? source.policy?.summary?.value : nil
  }

  private func waits(_ key: String) -> Bool {
    linesBeforeFirstHeading.contains { $0.starts(with: UntranslatedText.mark(key).utf8) }
  }

  private var hasPreamble: Bool {
    rendered.contains(.preamble)
      || linesBeforeFirstHeading.contains { $0.elementsEqual(untranslated.opening.utf8) }
  }

  private var linesBeforeFirstHeading: [ArraySlice<UInt8>] {
    (1..<(headings.first?.line ?? file.lineCount + 1)).map(file.line)
  }
}

extension SourceFile {
  /// The offsets of a line's bytes, its line ending included.
  fileprivate func offsets(ofLine number: Int) -> Range<Int> {
    let start = Int(lineStarts[number - 1])
    return start..<(number < lineCount ? Int(lineStarts[number]) : bytes.count)
  }
}
