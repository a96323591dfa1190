import Foundation
import TestSupport
import Testing

/// A workspace with one approved policy and a press room, to be published.
struct PublishedWorkspace {
  let folder = TemporaryFolder()
  private static let day = "2024-05-01"

  init(publish: String = "") throws {
    let publish = publish.isEmpty ? "" : ", publish: \(publish)"
    try folder.write(
      "organisation: { name: Nordljus }\nlanguages: [sv]\nroles: { editor: { name: Redaktör } }\nsites:\n  press-room: { visibility: public, contact: press\(publish) }\n  intranet: { visibility: internal }\n",
      to: "tenet.yml")
    try say("version 0")
    try folder.write(
      "---\npolicy: travel\ntitle: Så reser vi\nowner: role:editor\nreview-every: 6 months\nvisibility: { principle: public }\n---\n\n## Tåg först {#train}\n\nVi tar tåget.\n\n### Ingen säger vad räkmackan kostar hos oss {#price strength=must}\n",
      to: "travel/policy.md")
    try folder.write(
      "bild: { file: media/bild.avif, alt: En katt, credit: N, licence: CC0, permission: Ja, visibility: public }\n",
      to: "registers/media.yml")
    try folder.write("avif", to: "media/bild.avif")
    let approved = try StartedProgram.run(
      [
        "approve", "travel", "--by", "Majken Ek", "--today", "2024-04-01", "--open", "train", "--note",
        "sv=Därför.",
      ], in: folder.path)
    #expect(approved.code == 0, "\(approved.text)")
  }

  /// Makes every page of the press room carry some words: the name of whom to ask.
  func say(_ words: String) throws {
    try folder.write(
      "press: { name: \(words), email: press@nordljus.example, visibility: public }\n",
      to: "registers/contacts.yml")
  }

  /// Publishes the press room.
  func publish(_ arguments: String..., environment: [String: String] = [:]) throws -> (
    code: Int32, text: String
  ) {
    try StartedProgram.run(Self.command + arguments, in: folder.path, environment: environment)
  }

  /// The words that publish the press room.
  static let command = ["publish", "press-room", "--today", day]

  /// The site as it was built for the last publication.
  func built() throws -> [String: [UInt8]] {
    try folder.files(below: ".tenet/publish/press-room/tree").filter { $0.key != ".tenet-output" }
  }
}
