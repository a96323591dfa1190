import Foundation

/// A server on this machine's own address, for as long as a test needs it.
package final class LocalServer {
  /// Where it listens.
  package let port: Int
  private let process: Process

  /// A server that did not answer.
  struct Silent: Error {}

  private init(port: Int, _ words: [String]) throws {
    self.port = port
    process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = words
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    process.standardInput = FileHandle.nullDevice
    try process.run()
    for _ in 0..<500 {
      if Self.answers(port) { return }
      usleep(20_000)
    }
    process.terminate()
    throw Silent()
  }

  deinit {
    process.terminate()
    process.waitUntilExit()
  }

  /// rsync as a service, with a folder as its module `site`.
  package static func rsync(showing path: String, in folder: TemporaryFolder) throws -> LocalServer {
    let module = "[site]\npath = \(path)\nread only = no\n"
    let asRoot = getuid() == 0 ? "uid = 0\ngid = 0\n" : ""
    try folder.write(
      "use chroot = no\nlock file = \(folder.path)/lock\n\(asRoot)\(module)", to: "rsyncd.conf")
    let port = try freePort()
    return try LocalServer(
      port: port,
      [
        "rsync", "--daemon", "--no-detach", "--address=127.0.0.1", "--port=\(port)",
        "--config=\(folder.path)/rsyncd.conf",
      ])
  }

  /// rclone as a WebDAV server of a folder.
  package static func webdav(showing path: String) throws -> LocalServer {
    let port = try freePort()
    return try LocalServer(
      port: port, ["rclone", "serve", "webdav", "--dir-cache-time=0s", "--addr=127.0.0.1:\(port)", path])
  }

  private static func address(_ port: Int) -> sockaddr_in {
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(port).bigEndian
    address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
    return address
  }

  private static func withSocket<Value>(
    _ port: Int, _ work: (Int32, UnsafePointer<sockaddr>, socklen_t) -> Value
  ) -> Value {
    #if canImport(Darwin)
      let descriptor = socket(AF_INET, SOCK_STREAM, 0)
    #else
      let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    #endif
    defer { close(descriptor) }
    var address = address(port)
    return withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        work(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
  }

  private static func answers(_ port: Int) -> Bool { withSocket(port) { connect($0, $1, $2) == 0 } }

  /// A port that nobody listens at.
  private static func freePort() throws -> Int {
    for _ in 0..<100 {
      let port = Int.random(in: 20_000..<60_000)
      if withSocket(port, { bind($0, $1, $2) == 0 }) { return port }
    }
    throw Silent()
  }
}
