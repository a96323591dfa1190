import Foundation
import Messages
import PolicyModel
import Serving
import TenetKit
import TestSupport

/// A workspace on the disk with a draft in it, and its preview.
struct PreviewedWorkspace {
  let folder = TemporaryFolder()
  let preview: Preview
  let builder: PreviewBuilder

  /// When the states of its preview are made.
  static let then = 1_900_000_000
  static let text = "## Say who you are {#say-who}\n\nWe say who we are.\n"

  init() async throws {
    let fixture = WorkspaceFixture(["travel/policy.md": WorkspaceFixture.policy("travel", Self.text)])
    for (path, text) in fixture.texts { try folder.write(text, to: path) }
    let pipeline = Pipeline(WorkspaceFolder(folder.path))
    let order = PreviewOrder(
      chosen: { $0 }, day: { _ in CalendarDate(iso8601: "2030-03-17") ?? .epoch },
      moment: { _ in Moment(secondsSince1970: Self.then) }, isPast: false, now: { Self.then })
    builder = PreviewBuilder(pipeline, order)
    let hub = PreviewHub(PreviewBuilder.nothing(number: 1, now: Self.then))
    preview = Preview(hub, hosts: HostCheck(listeningAt: "127.0.0.1"), language: .english)
    await rebuild()
  }

  func rebuild() async {
    preview.hub.show(await builder.state(after: preview.hub.state))
  }

  func write(_ text: String) throws {
    try folder.write(WorkspaceFixture.policy("travel", text), to: "travel/policy.md")
  }

  func ask(
    _ target: String, _ method: String = "GET", host: String? = "localhost:8080",
    _ fields: [String: String] = [:]
  ) async -> WebAnswer {
    await preview.answer(
      WebRequest(method: method, target: target, host: host, fields: fields), now: Self.then + 60)
  }
}

extension WebAnswer {
  /// What is sent, as text.
  var text: String {
    guard case .bytes(let file, let range) = body else { return "" }
    return String(decoding: file.bytes[range], as: UTF8.self)
  }
}
