import Editions
import Foundation
import PolicyModel
import SourceText
import TestSupport
import Testing
import Timelines

@testable import Sweeping

/// A renderer that lets something out is caught every time.
@Suite struct LeakingRendererTests {
  @Test func theProjectsOwnPressRoomIsCleanForEverybodyAndForPartners() async throws {
    let demo = try await DemoSites.shared.value
    let everybody = try await demo.sweeper(.public).sweep(
      MemoryTree(try await DemoSites.pressRoom.value))
    #expect(everybody.isClean && everybody.pieces > 5000 && everybody.landmarksFound > 3)
    #expect(everybody.control?.usesOwnSecret == true)
    let partners = try await demo.sweeper(.partner).sweep(
      MemoryTree(try await demo.pressRoom(PartnerAudience.self)))
    #expect(partners.isClean && partners.pieces > 1000)
  }

  /// Strings of the project's own policies that nobody outside may read, chosen by hand: one of every kind.
  private static let strings: [(text: String, isID: Bool)] = [
    ("Skador och ersättning", false), ("Personalkontoret", false), ("head-of-customer-service", true),
    ("people-office", true), ("Ludvig Lavskrika", false), ("ludvig.lavskrika@nordljus.example", false),
    ("+46 980 319 201", false), ("0980319201", false), ("storhallan-facebook", true),
    ("Prövar under tre månader om hotellets gäster vill", false), ("provkonto-storhallan", true),
    ("kiosken-i-snon.jpg", true), ("intranet.nordljus.example", true), ("history.jsonl", true),
  ]

  @Test(arguments: 0..<UInt64(8))
  func aStringThatIsPutIntoAPageIsFound(seed: UInt64) async throws {
    var random = SplitMix64(seed: seed &* 104_729 &+ 5)
    let demo = try await DemoSites.shared.value
    let sweeper = demo.sweeper(.public)
    let pages = try await DemoSites.pressRoom.value.filter { $0.key.hasSuffix(".html") }
    var strings = Self.strings
    // Every text of the policies' working copies that is closed, cut to a run of it.
    for policy in demo.workspace.policies {
      for element in policy.allElements where element.visibility > .partner {
        let words = element.body.sweptBlocks().joined(separator: " ").split(separator: " ")
        guard words.count >= 12, let start = (0...words.count - 12).randomElement(using: &random) else {
          continue
        }
        strings.append((words[start..<start + 12].joined(separator: " "), false))
      }
    }
    for (text, isID) in strings {
      let forms = PlantedForm.allCases.filter { form in
        switch form {
        // Of a name that is one word, or has signs that no address keeps, the whole is not left in an address.
        case .joined, .name: isID || text.split(separator: " ").count > 4
        case .brokenWords, .capitals: !isID
        default: true
        }
      }
      guard let form = forms.randomElement(using: &random),
        let path = pages.keys.sorted().randomElement(using: &random), let page = pages[path]
      else { continue }
      var files = [path: page]
      let planted = form.bytes(text)
      if form == .name {
        files["media/\(String(decoding: planted, as: UTF8.self)).jpg"] = [0xFF, 0xD8]
      } else {
        let place = Int.random(in: 0...page.count, using: &random)
        files[path] = page[..<place] + Array(" >\n".utf8) + planted + Array("\n".utf8) + page[place...]
      }
      let report = try await sweeper.sweep(MemoryTree(files))
      #expect(!report.findings.isEmpty, "'\(text)' as \(form)")
      #expect(!report.isClean)
    }
  }

  @Test func everyTextIsFoundInTheMetadataOfAPicture() async throws {
    let demo = try await DemoSites.shared.value
    let sweeper = demo.sweeper(.public)
    let picture = Array(try Data(contentsOf: Repository.policies.appending(path: "media/kiosken-i-snon.jpg")))
    let text = "Prövar under tre månader om hotellets gäster"
    for form in [PlantedForm.utf16LittleEndian, .utf16BigEndian, .metadata] {
      let exif = Array("Exif\0\0".utf8) + form.bytes(text)
      let segment: [UInt8] = [0xFF, 0xE1, 0, UInt8(min(255, exif.count + 2))] + exif
      let bytes = Array(picture[..<2]) + segment + Array(picture[2...])
      let report = try await sweeper.sweep(MemoryTree(["media/winter-kiosk.jpg": bytes]))
      #expect(report.findings.contains { $0.path == "media/winter-kiosk.jpg" && $0.offset != nil })
    }
  }

  @Test func aPressRoomThatIsMadeForTheWrongAudienceIsCaught() async throws {
    let demo = try await DemoSites.shared.value
    let report = try await demo.sweeper(.public).sweep(
      MemoryTree(try await demo.pressRoom(LeakyAudience.self)))
    #expect(report.findings.count > 100)
    let subjects = Set(report.findings.map(\.place.subject))
    for closed in demo.workspace.policies.flatMap({ policy in
      policy.allElements.filter { $0.visibility == .internal && !$0.title.isEmpty }.prefix(2).map {
        "\(policy.id.value)#\($0.id)"
      }
    }) where demo.dated.workspace.policies.contains(where: { closed.hasPrefix("\($0.id.value)#") }) {
      #expect(subjects.contains(closed), "\(closed) is let out and not named")
    }
  }

  @Test func anIndexThatIsMadeForTheWrongAudienceIsCaught() async throws {
    let demo = try await DemoSites.shared.value
    let isPart = { (path: String) in path.contains("/search/") && path.hasSuffix(".js") }
    let index = try await demo.pressRoom(LeakyAudience.self).filter { isPart($0.key) }
    let report = try await demo.sweeper(.public).sweep(MemoryTree(index))
    let paths = Set(report.findings.map(\.path))
    #expect(paths.contains { $0.contains("/texts/") })
    #expect(paths.contains { $0.hasSuffix("/words.js") })
    #expect(!paths.contains { $0.contains("/places/") })
    // A sentence, and a word that is the whole of a closed name, put into an index that is clean.
    let clean = try await DemoSites.pressRoom.value.filter { isPart($0.key) }
    let sentence = Array("[0,\"Prövar under tre månader om hotellets gäster vill\",0]".utf8)
    for (path, planted) in [
      ("sv/search/texts/0.js", sentence), ("sv/search/words.js", Array(" personalkontoret 3 ".utf8)),
    ] {
      var files = clean
      let bytes = try #require(files[path])
      files[path] = bytes + planted
      #expect(try await demo.sweeper(.public).sweep(MemoryTree(files)).findings.map(\.path).contains(path))
      #expect(try await demo.sweeper(.public).sweep(MemoryTree(clean)).findings.isEmpty)
    }
  }

  @Test(arguments: 0..<UInt64(10))
  func aGeneratedWorkspaceThatIsBuiltForTheWrongAudienceIsCaught(batch: UInt64) async throws {
    let templates = try GeneratedWorkspaceTests.lean.get()
    for seed in 50_000 + batch * 20..<50_000 + (batch + 1) * 20 {
      let generated = GeneratedWorkspace(seed: seed)
      let built = try await SiteInMemory(generated)
      let swept = try await SweptWorkspace.read(built.dated, from: built.store)
      let sweeper = Sweeper(
        swept, for: .public, at: SiteInMemory.moment, pageTexts: GeneratedWorkspaceTests.pageTexts)
      for files in [
        try await built.inside(InternalAudience.self, templates),
        try await built.outside(LeakyAudience.self, templates),
      ] {
        let caught = Set(try await sweeper.sweep(MemoryTree(files)).findings.map(\.path))
        for (path, bytes) in files {
          let tooMany = TextWriter.numbers(in: bytes).filter {
            generated.readers[$0]?.contains(.public) != true
          }
          #expect(tooMany.isEmpty || caught.contains(path), "seed \(seed): \(path) holds \(tooMany.sorted())")
        }
      }
    }
  }

  @Test func aFolderThatIsNoSiteOfTheWorkspaceIsNotCalledClean() async throws {
    let demo = try await DemoSites.shared.value
    for files in [[:], ["index.html": Array("<h1>En annan sajt</h1>".utf8)]] as [[String: [UInt8]]] {
      let report = try await demo.sweeper(.public).sweep(MemoryTree(files))
      #expect(!report.isOfWorkspace && !report.isClean && report.findings.isEmpty)
    }
  }
}
