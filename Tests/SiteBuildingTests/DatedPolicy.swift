import TestSupport
import Timelines

/// A policy whose text changes from day to day, in a workspace with a site for each audience.
struct DatedPolicy {
  var fixture: WorkspaceFixture

  /// The day on which the tests look, unless they say another.
  static let today = "2026-11-25"

  /// A workspace without any policy, in Swedish and English.
  init(languages: String = "[sv]") {
    fixture = WorkspaceFixture([:], languages: languages)
    fixture.texts["tenet.yml"] = """
      organisation: { name: Nordljus }
      languages: \(languages)
      departments: { office: { name: Kontoret, visibility: public }, vault: { name: Valvet } }
      roles: { editor: { name: Redaktör } }
      channels: { blog: { name: Blogg, visibility: public } }
      sites:
        press-room: { visibility: public, url: "https://ut.example/p/", contact: desk }
        partners: { visibility: partner }
        intranet: { visibility: internal, url: "https://in.example/p/" }
        board: { visibility: restricted }
      """
    fixture.texts["registers/contacts.yml"] =
      "desk: { name: Pressjouren, email: press@nordljus.example, public: [name, email] }\n"
  }

  /// Writes the working copy.
  mutating func write(_ body: String, extra: String = "", policy: String = "p") {
    fixture.texts["\(policy)/policy.md"] = WorkspaceFixture.policy(
      policy, extra: "visibility: { principle: public }" + (extra.isEmpty ? "" : "\n\(extra)"), body)
  }

  /// Writes any other file.
  mutating func write(_ text: String, to path: String) { fixture.texts[path] = text }

  /// Replaces a passage of the working copy.
  mutating func replace(_ old: String, by new: String) {
    fixture.texts["p/policy.md"] = fixture.texts["p/policy.md"]?.replacing(old, with: new)
  }

  /// Says of every translation and variant that it was compared with what it is made from.
  mutating func accept() async throws { try await fixture.accept() }

  /// Writes the working copy and approves it.
  mutating func approve(
    _ body: String, on day: String, effective: String? = nil, note: String = "Därför.",
    publicNote: String? = nil, policy: String = "p"
  ) async throws {
    write(body, policy: policy)
    try await fixture.approve(policy, on: day, effective: effective, note: note, publicNote: publicNote)
  }

  /// Approves the working copy as it is.
  mutating func approveWorkingCopy(on day: String) async throws { try await fixture.approve("p", on: day) }

  mutating func retire(on day: String) async throws { try await fixture.retire("p", on: day) }

  /// A site as a person finds it on a day.
  func site(
    _ name: String, on day: String = DatedPolicy.today, showing: WorkingCopyUse = .proposals
  ) async throws -> BuiltSite {
    BuiltSite(files: try await fixture.build(name, .init(day: day, showing: showing)))
  }
}

/// The files of a site, as text.
struct BuiltSite {
  let files: [String: [UInt8]]

  /// A page by its address; empty when there is none.
  func page(_ address: String, language: String = "sv") -> String {
    files["\(language)/\(address)/index.html"].map { String(decoding: $0, as: UTF8.self) } ?? ""
  }

  /// The start page in Swedish.
  var start: String { files["sv/index.html"].map { String(decoding: $0, as: UTF8.self) } ?? "" }

  /// Whether there is a page.
  func has(_ address: String) -> Bool { files["sv/\(address)/index.html"] != nil }

  /// Every byte and every path.
  var everything: String {
    files.map { $0.key + "\n" + String(decoding: $0.value, as: UTF8.self) }.joined(separator: "\n")
  }
}
