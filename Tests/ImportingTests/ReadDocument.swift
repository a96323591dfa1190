import Diagnostics
import ExternalPrograms
import Foundation
import JSONText
import PolicyModel
import PolicyReading
import PolicyRules
import SourceText
import Storage
import Testing

@testable import Importing

/// A document of `Documents/`, read and made a policy.
struct ReadDocument {
  let document: SourceDocument
  let mapping: FieldMapping
  let made: ImportedPolicy
  /// The words as pandoc shows them.
  let plain: String

  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Documents").path

  /// Reads a document with pandoc; one picture is there.
  init(_ name: String) async throws {
    let path = "\(Self.folder)/\(name)"
    let pandoc = ExternalProgram("pandoc")
    let format = String(name.split(separator: ".").last ?? "")
    let options = ["-f", format, "--track-changes=all"]
    let json = try JSON(readingForeign: try await pandoc.run(options + ["-t", "json", path]))
    document = try #require(PandocReader.document(json))
    plain = String(
      decoding: try await pandoc.run(["-f", format, "-t", "plain", "--wrap=none", path]), as: UTF8.self)
    mapping = FieldMapping(document.fields)
    made = try ImportedPolicy.made(
      of: document, images: document.imageSources.filter { !$0.hasPrefix("http") })
  }

  /// The remarks of a kind.
  func remarks(_ kind: ImportRemark.Kind) -> [PlacedRemark] { made.remarks.filter { $0.remark.kind == kind } }

  /// A line of the policy's file, from 1.
  func line(_ number: Int?) -> String { made.line(number) }
}

extension ImportedPolicy {
  /// A policy of a document, with these pictures at hand.
  static func made(of document: SourceDocument, images: [String] = [], language: Language? = nil) throws
    -> ImportedPolicy
  {
    let owner = try #require(Party(written: "role:baker"))
    let ids = images.enumerated().map { ($1, Identifier(slugOf: "bild \($0 + 1)", fallback: .preamble)) }
    return ImportedPolicy(
      document, FieldMapping(document.fields),
      ImportOrder(
        id: Identifier(slugOf: "proof", fallback: .preamble), fallbackTitle: "Proof", language: language,
        owner: owner,
        approver: owner, reviewEvery: "1 year",
        images: Dictionary(ids, uniquingKeysWith: { first, _ in first })))
  }

  /// A line of its file, from 1.
  func line(_ number: Int?) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard let number, lines.indices.contains(number - 1) else { return "" }
    return String(lines[number - 1])
  }

  /// The policy as Tenet reads it, in a workspace around it; an error that 'tenet check' would find is an issue.
  func read() async throws -> Policy {
    let store = MemoryStore(texts: [
      "tenet.yml": "organisation: { name: N }\nlanguages: [sv, en]\nroles: { baker: { name: B } }\n",
      "registers/media.yml": (1...3).map { "bild-\($0): { file: media/a.png }\n" }.joined(),
      "media/a.png": "",
      "proof/policy.md": text,
    ])
    let reading = try await WorkspaceReader.read(store)
    let workspace = try #require(reading.workspace)
    let report = await RuleRunner.run(
      workspace, paths: reading.paths, today: .epoch, readingDiagnostics: reading.diagnostics)
    let errors = report.diagnostics.filter { $0.severity == .error }
    #expect(errors.isEmpty, "\(errors.map { "\($0.location.range.start.line): \($0.message)" }) in\n\(text)")
    return try #require(workspace.policies.first)
  }
}
