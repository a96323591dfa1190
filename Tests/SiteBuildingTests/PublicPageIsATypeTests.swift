import Foundation
import TestSupport
import Testing

/// The promise that a page for the world cannot be made of internal text is kept by the compiler.
@Suite struct PublicPageIsATypeTests {
  @Test(
    arguments: [
      ("PublicAudience", nil), ("PartnerAudience", nil),
      ("InternalAudience", "type 'InternalAudience' does not conform to protocol 'OutsideAudience'"),
      ("RestrictedAudience", "type 'RestrictedAudience' does not conform to protocol 'OutsideAudience'"),
    ] as [(String, String?)])
  func onlyEditionsForOutsideMakeAPressRoom(audience: String, refusal: String?) throws {
    let answer = try typecheck(
      """
      func pages(
        _ site: SiteEdition<\(audience)>, _ histories: SiteHistories<\(audience)>, _ templates: Templates
      ) {
        _ = PressRoomRenderer(site, histories, templates: templates, mediaFiles: [:]).pages()
      }
      """)
    if let refusal {
      #expect(
        answer.contains("requires that '\(audience)' conform to 'OutsideAudience'")
          || answer.contains(refusal))
    } else {
      #expect(answer == "")
    }
  }

  @Test(
    arguments: [
      ("PublicAudience", nil), ("PartnerAudience", nil),
      ("InternalAudience", "type 'InternalAudience' does not conform to protocol 'OutsideAudience'"),
      ("RestrictedAudience", "type 'RestrictedAudience' does not conform to protocol 'OutsideAudience'"),
    ] as [(String, String?)])
  func onlyDifferencesForOutsideMakeARedlineForOutside(audience: String, refusal: String?) throws {
    let answer = try typecheck(
      """
      func redline(_ difference: EditionDifference<\(audience)>, _ words: Words) {
        _ = ShownDifference(
          outside: difference, policy: nil, title: "", versions: .init(from: "", to: ""), words: words,
          names: .none)
      }
      """)
    if let refusal {
      #expect(
        answer.contains("requires that '\(audience)' conform to 'OutsideAudience'")
          || answer.contains(refusal))
    } else {
      #expect(answer == "")
    }
  }

  @Test func editionsAreMadeByTheProjectorAndNobodyElse() throws {
    let answer = try typecheck(
      """
      func forge(_ id: Identifier, _ passage: Passage, _ language: Language) -> Edition<PublicAudience> {
        Edition(
          policy: id, policyClass: .policy, language: language, sourceLanguage: language, title: passage,
          summary: nil, governance: nil, elements: [])
      }
      """)
    #expect(answer.contains("initializer is inaccessible due to 'internal' protection level"))
  }

  @Test func theHistoryOnAPressRoomIsThatOfItsReaders() throws {
    let answer = try typecheck(
      """
      func pages(
        _ site: SiteEdition<PublicAudience>, _ histories: SiteHistories<InternalAudience>, _ templates: Templates
      ) {
        _ = PressRoomRenderer(site, histories, templates: templates, mediaFiles: [:]).pages()
      }
      """)
    #expect(
      answer.contains("cannot convert value of type 'SiteHistories<InternalAudience>'")
        || answer.contains("conflicting arguments to generic parameter 'Reader'"), "\(answer)")
  }

  @Test func historiesAreToldByTheHistorianAndNobodyElse() throws {
    let answer = try typecheck(
      """
      func forge(_ day: CalendarDate) -> SiteHistories<PublicAudience> { SiteHistories(day: day, []) }
      """)
    #expect(answer.contains("initializer is inaccessible due to 'internal' protection level"))
  }

  @Test func whatCameOutOfADifferenceForColleaguesIsNoRevisionForTheWorld() throws {
    let answer = try typecheck(
      """
      func forge(_ revision: SiteRevision<InternalAudience>) -> SiteRevision<PublicAudience> { revision }
      """)
    #expect(answer.contains("cannot convert return expression of type 'SiteRevision<InternalAudience>'"))
  }

  /// What the compiler says about some source, the modules of this very build beside it; nothing when it is content.
  private func typecheck(_ source: String) throws -> String {
    let folder = TemporaryFolder()
    let file = folder.path + "/attempt.swift"
    try Data(
      "import Editions\nimport PolicyModel\nimport Rendering\nimport SemanticDiff\nimport Timelines\n\n\(source)\n"
        .utf8
    )
    .write(
      to: URL(fileURLWithPath: file))
    let modules = try #require(modulesFolder())
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [
      "swiftc", "-typecheck", "-package-name", packageName, "-swift-version", "6", "-I", modules,
      "-Xcc", "-fmodule-map-file=\(Repository.path)/Sources/CCMark/module.modulemap",
      "-Xcc",
      "-fmodule-map-file=\(Repository.path)/.build/checkouts/Yams/Sources/CYaml/include/module.modulemap",
      "-Xcc", "-fmodule-map-file=\(modules)/../CTemplates.build/module.modulemap",
      "-Xcc", "-fmodule-map-file=\(modules)/../CPlatform.build/module.modulemap", file,
    ]
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let answer = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: answer, as: UTF8.self)
  }

  /// SwiftPM names a package after its folder, with a low line for what no identifier has.
  private var packageName: String {
    let name = Repository.folder.lastPathComponent.lowercased()
    let identifier = name.map { $0.isLetter || $0.isNumber ? $0 : "_" }
    return identifier.first?.isNumber == true ? "_" + String(identifier.dropFirst()) : String(identifier)
  }

  /// The folder of compiled modules of the build that this test is part of.
  private func modulesFolder() -> String? {
    var folder = URL(fileURLWithPath: CommandLine.arguments.first ?? "").deletingLastPathComponent()
    while folder.path != "/" {
      let modules = folder.appendingPathComponent("Modules")
      if FileManager.default.fileExists(atPath: modules.appendingPathComponent("Editions.swiftmodule").path) {
        return modules.path
      }
      folder.deleteLastPathComponent()
    }
    return nil
  }
}
