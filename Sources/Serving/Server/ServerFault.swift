import Messages

/// Why the preview cannot be served.
package enum ServerFault: Explained, Equatable {
  /// The program was built without its web server.
  case notBuiltIn
  /// Another program has the port.
  case portTaken(Int)
  /// There is no such site in `tenet.yml`.
  case noSite(String, known: [String])
  /// The system does not give the address, in its own words.
  case noAddress(String, Int, reason: String)

  /// What is in the way, and the way out.
  package var message: Message {
    switch self {
    case .notBuiltIn:
      "this program was built without the web server of 'tenet serve': 'make build' builds it with it, and so does 'swift build -c release --traits Serving'; 'tenet build' makes sites that need no server"
    case .portTaken(let port):
      "another program has port \(port): name another with --port, or any that is free with --port 0"
    case .noSite(let name, let known):
      known.isEmpty
        ? "tenet.yml names no site '\(name)'; it names: none."
        : "tenet.yml names no site '\(name)'; it names: \(known.joined(separator: ", "))."
    case .noAddress(let host, let port, let reason):
      "the address \(host), port \(port), cannot be had: \(Message(borrowed: reason))"
    }
  }
}
