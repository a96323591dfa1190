import ArgumentParser
import ExternalPrograms
import Foundation
import Messages
import PolicyModel
import Serving
import SourceText
import Storage
import TenetKit

/// `tenet serve`: the sites while their texts are being written.
struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: Console.text("Show the sites in a browser while you write, made anew with every save."),
    discussion: Console.text(
      """
      Examples:
        tenet serve                        all sites, at http://127.0.0.1:8080/
        tenet serve --open                 the same, and the browser opens it
        tenet serve --site intranet        one of them
        tenet serve --as-of 2026-03-01     the sites of that day

      Colleagues' sites show your drafts, the others what was approved. While a file has errors you see the pages as
      they were before, and what is wrong over them. For every draft there is a page that shows what is different.

      Nothing is written anywhere. Only this machine can see the preview. Ctrl-C ends it.
      """))

  @Option(help: .said("One site of tenet.yml (default: all).", valueName: "name"))
  var site: String?

  @Option(help: .said("The port; 0 for any that is free.", valueName: "number"))
  var port = 8080

  @Option(
    help: .said(
      "The address to listen at; with any but this machine's own, others can read your drafts.",
      valueName: "address"))
  var host = "127.0.0.1"

  @Option(
    help: .said(
      "The sites of this day: a date (2026-03-01) or a moment with its offset.", valueName: "date"))
  var asOf: String?

  @Flag(help: .said("Open the start page in the browser."))
  var open = false

  @OptionGroup var options: WorkspaceOptions

  func validate() throws {
    guard (0...65535).contains(port) else {
      throw Failure.usage("\(port) is no port: they go from 0 to 65535.")
    }
  }

  func run() async throws {
    try await Failure.telling {
      Stopping.endQuietly()
      let pipeline = Pipeline(try options.folder())
      let watcher = FolderWatcher(pipeline.folder.path)
      let now = Self.seconds
      let first = PreviewBuilder.nothing(
        number: Int(Date().timeIntervalSince1970 * 1000), now: now())
      let hub = PreviewHub(first)
      let preview = Preview(hub, hosts: HostCheck(listeningAt: host), language: Console.language)
      let server = PreviewServer(preview, host: host, port: port, now: now)
      let loop = PreviewLoop(
        PreviewBuilder(pipeline, order(now)), hub, watcher, day: { Self.day(asOf ?? options.today) })
      try await serve(server, hub, loop)
    }
  }

  private func serve(_ server: PreviewServer, _ hub: PreviewHub, _ loop: PreviewLoop) async throws {
    let host = host
    let (isQuiet, opens) = (options.quiet, open)
    // Whether the port can be had is known before anything is made.
    let (ports, bound) = AsyncThrowingStream.makeStream(of: Int.self)
    async let served: Void = {
      do {
        try await server.run { bound.yield($0) }
      } catch {
        bound.finish(throwing: error)
        throw error
      }
    }()
    for try await port in ports {
      let address = "http://\(host.contains(":") ? "[\(host)]" : host):\(port)/"
      Console.line(verbatim: address)
      if !HostCheck.isLoopback(host) {
        Console.tell(
          "anyone on the network can read what is shown here, drafts and the intranet included, as long as it runs"
        )
      }
      if !isQuiet { Console.tell("Ctrl-C ends the preview") }
      if opens { Self.browse(address) }
      break
    }
    async let beats: Void = Self.beat(hub)
    try await loop.run { report in
      if !isQuiet || report.state.isBehind { PreviewShower(report: report).tell() }
    }
    _ = try await (served, beats)
  }

  private static func beat(_ hub: PreviewHub) async throws {
    while true {
      try await Task.sleep(for: .seconds(15))
      hub.beat()
    }
  }

  private static func browse(_ address: String) {
    Task {
      do {
        _ = try await ExternalProgram("xdg-open", package: "xdg-utils").run([address])
      } catch let error as ExternalProgramError {
        Console.tell("no browser was opened: \(error.message)")
      }
    }
  }

  private func order(_ now: @escaping @Sendable () -> Int) -> PreviewOrder {
    PreviewOrder(
      chosen: { sites in
        guard let site else { return sites }
        let chosen = sites.filter { $0.id.value.text == site }
        guard !chosen.isEmpty else {
          throw ServerFault.noSite(site, known: sites.map(\.id.value.text))
        }
        return chosen
      },
      day: { try options.day(asOf ?? options.today, timeZone: $0) },
      moment: { try options.moment(asOf ?? options.today, timeZone: $0) }, isPast: asOf != nil, now: now)
  }

  private static let seconds: @Sendable () -> Int = { Int(Date().timeIntervalSince1970) }

  /// What tells one day from another, as long as no day was asked for.
  private static func day(_ written: String?) -> String {
    written ?? "\(Calendar.current.startOfDay(for: Date()).timeIntervalSince1970)"
  }
}
