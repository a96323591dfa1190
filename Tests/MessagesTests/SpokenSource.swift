import Foundation
import TestSupport

/// The English messages in the sources of the modules that speak.
struct SpokenSource {
  /// A message, with the place where it is written.
  struct Spoken {
    let pattern: String
    let place: String
  }

  /// Everything that reads like words, where nothing says that it is no message.
  let messages: [Spoken]
  /// Every literal, message or not.
  let patterns: Set<String>
  /// Literals with words in the interpolations of messages: English would stay English there.
  let nested: [Spoken]

  /// Reads the sources.
  init() throws {
    var messages: [Spoken] = []
    var nested: [Spoken] = []
    var patterns: Set<String> = []
    for path in try Self.paths() {
      for literal in SwiftLiterals(try Repository.text("Sources/" + path)).literals {
        patterns.insert(literal.pattern)
        let spoken = Spoken(pattern: literal.pattern, place: "Sources/\(path):\(literal.line)")
        if Self.writers.contains(path), !literal.before.hasSuffix("instead: ") { continue }
        if Self.isMessage(literal) { messages.append(spoken) }
        if Self.isEnglishInAGap(literal) { nested.append(spoken) }
      }
    }
    self.messages = messages
    self.nested = nested
    self.patterns = patterns
  }

  /// Where words stand that people at the terminal read: modules, folders and files.
  private static let spoken = [
    "Messages/Message", "JSONText/", "CSVText/", "Storage/", "ExternalPrograms/", "Diagnostics/",
    "PolicyReading/",
    "Revisions/", "PolicyRules/", "Rendering/Templates/", "Rendering/Words/Words+Load.swift",
    "Sweeping/Sweeper.swift", "Sweeping/Search/ClosedFormat.swift", "Sweeping/Secrets/Secret.swift",
    "Unpacking/UnpackingFault.swift", "Unpacking/PackedPart.swift", "SiteBuilding/", "Publishing/",
    "Importing/", "Acknowledgement/", "Handbooks/Programs/Handbook+", "TenetKit/", "Serving/",
    "TenetCommands/",
  ]

  /// Parts of them whose words are no messages: what stands in files, texts in both languages.
  private static let silent = [
    "PolicyRules/Catalogue/RuleCatalogue+Markdown.swift", "Revisions/Values/SigningKey.swift",
    "Storage/OutputFolder.swift", "Publishing/Git/", "Publishing/Rsync/Rsync.swift",
    "SiteBuilding/Media/GIFBlocks.swift",
    "SiteBuilding/Media/MediaRights.swift",
    "SiteBuilding/Media/SVGCleaner.swift", "SiteBuilding/Media/WebPChunks.swift",
    "TenetKit/Starter/StarterEnglish", "TenetKit/Starter/StarterSwedish",
    "TenetKit/New/UntranslatedText.swift", "TenetKit/Import/ImportedPictures.swift",
    "Importing/Writing/PolicyWords.swift", "Importing/Structure/TitleWords.swift",
    "Importing/Structure/OldPhrases.swift", "Serving/Answers/",
    "Serving/Pages/", "Serving/Preview/Preview.swift", "Serving/Server/EventText.swift",
  ]

  /// Files that write a file of the workspace: only the ways out in them are messages.
  private static let writers = [
    "NewHandbook", "NewPolicy", "NewPressItem", "NewTranslation", "NewVariant",
  ].map { "TenetKit/New/\($0).swift" }

  /// What other programs read.
  private static let forPrograms: Set = ["fatal: ", "PRODID:-//Tenet//tenet due//EN"]

  /// The call that takes words of both languages.
  private static let callOfBoth = "quoted"

  private static func paths() throws -> [String] {
    let folder = Repository.folder.appending(path: "Sources")
    let files = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
    return files.filter { path in
      path.hasSuffix(".swift") && spoken.contains { path.hasPrefix($0) }
        && !silent.contains { path.hasPrefix($0) }
    }.sorted()
  }

  private static func isMessage(_ literal: SwiftLiterals.Literal) -> Bool {
    literal.before.hasSuffix("Message(") || (literal.hasWords && !isSilent(literal))
  }

  private static func isEnglishInAGap(_ literal: SwiftLiterals.Literal) -> Bool {
    literal.isNested && (literal.hasWords || literal.isWord) && literal.calls.last != "Message"
      && !isSilent(literal)
  }

  private static func isSilent(_ literal: SwiftLiterals.Literal) -> Bool {
    literal.before.hasSuffix("verbatim: ") || literal.calls.last == callOfBoth
      || forPrograms.contains(literal.pattern)
      || literal.isOption
  }
}

extension SwiftLiterals.Literal {
  /// Whether a word of two letters or more stands beside a space.
  fileprivate var hasWords: Bool {
    pattern.firstMatch(of: /\p{L}{2}[,;:.)]? | [('"]?\p{L}{2}/) != nil
  }

  /// Whether it is a word by itself.
  fileprivate var isWord: Bool { pattern.wholeMatch(of: /\p{L}{2,}/) != nil }

  /// Whether it is an option with its value: `--open {1}`.
  fileprivate var isOption: Bool { pattern.wholeMatch(of: #/ ?--[a-z-]+ \{1\}(='…')?/#) != nil }
}
