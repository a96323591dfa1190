import Foundation

/// How a program that stays until somebody ends it is ended.
enum Stopping {
  private static nonisolated(unsafe) var sources: [any DispatchSourceSignal] = []

  /// From now on Ctrl-C and a request to end are no failures: the program ends, everything done.
  static func endQuietly() {
    for number in [SIGINT, SIGTERM] {
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler { Console.leave() }
      source.resume()
      sources.append(source)
    }
  }
}
