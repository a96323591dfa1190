#if Serving
  internal import HTTPTypes
  internal import HummingbirdCore
  internal import Logging
  internal import NIOCore
  internal import NIOPosix
#endif

/// Answers the requests of browsers from a preview.
package struct PreviewServer: Sendable {
  private let preview: Preview
  private let host: String
  private let port: Int
  private let now: @Sendable () -> Int

  /// Takes what it answers from, the address it listens at (port 0 for any that is free), and a clock.
  package init(_ preview: Preview, host: String, port: Int, now: @escaping @Sendable () -> Int) {
    self.preview = preview
    self.host = host
    self.port = port
    self.now = now
  }

  #if Serving
    /// Answers until the task is cancelled; `ready` is told the port.
    package func run(_ ready: @escaping @Sendable (Int) -> Void) async throws {
      var logger = Logger(label: "tenet")
      logger.logLevel = .critical
      let channel = HTTP1Channel(
        responder: { request, writer, _ in try await respond(to: request, writer) },
        configuration: .init(idleTimeout: .seconds(75)))
      let server = Server(
        childChannelSetup: channel,
        configuration: ServerConfiguration(address: .hostname(host, port: port), backlog: 512),
        onServerRunning: { channel in ready(channel.localAddress?.port ?? port) },
        eventLoopGroup: MultiThreadedEventLoopGroup.singleton, logger: logger)
      do {
        try await server.run()
      } catch let error as IOError where error.errnoCode == EADDRINUSE {
        throw ServerFault.portTaken(port)
      } catch let error as IOError {
        throw ServerFault.noAddress(host, port, reason: String(cString: strerror(error.errnoCode)))
      } catch let error as NIOConnectionError {
        throw ServerFault.noAddress(host, port, reason: "\(error)")
      }
    }

    private func respond(to request: Request, _ writer: consuming ResponseWriter) async throws {
      let now = now()
      let answer = await preview.answer(WebRequest(request), now: now)
      var fields: HTTPFields
      if case .bytes(let file, _) = answer.body {
        // What is said of a file stands before what is said to one reader.
        fields = file.sentFields
        fields.append(contentsOf: HTTPFields(answer.fields.dropFirst(file.fields.count)))
      } else {
        fields = HTTPFields(answer.fields)
      }
      fields[.date] = HTTPDate.text(now)
      let head = HTTPResponse(status: .init(code: answer.status), headerFields: fields)
      switch answer.body {
      case .nothing: try await writer.writeResponse(head)
      case .bytes(let file, let range):
        try await writer.write(
          response: head,
          body: ResponseBody(
            byteBuffer: file.buffer.getSlice(at: range.lowerBound, length: range.count) ?? ByteBuffer()))
      case .events(let number):
        var body = try await writer.writeHead(head)
        var known = number
        for await state in preview.hub.states() {
          let text = state.flatMap { $0.number > known ? EventText.text($0) : nil } ?? EventText.nothing
          known = max(known, state?.number ?? 0)
          try await body.write(ByteBuffer(string: text))
        }
        try await body.finish(nil)
      }
    }
  #else
    /// Says how to build the program so that it can.
    package func run(_ ready: @escaping @Sendable (Int) -> Void) async throws {
      throw ServerFault.notBuiltIn
    }
  #endif
}

#if Serving
  extension HTTPFields {
    /// Fields by the names that answers have for them.
    init(_ fields: some Collection<(name: String, value: String)>) {
      self.init()
      reserveCapacity(fields.count + 8)
      for field in fields {
        if let name = HTTPField.Name(field.name) { append(HTTPField(name: name, value: field.value)) }
      }
    }
  }

  extension WebRequest {
    fileprivate init(_ request: Request) {
      var fields: [String: String] = [:]
      for name in Self.names {
        if let field = HTTPField.Name(name), let value = request.headers[field] { fields[name] = value }
      }
      self.init(
        method: request.method.rawValue, target: request.head.path ?? "", host: request.head.authority,
        fields: fields)
    }
  }
#endif
