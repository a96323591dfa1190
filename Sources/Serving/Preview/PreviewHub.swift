import Synchronization

/// The state that is shown now, and those who wait for the next.
package final class PreviewHub: Sendable {
  private struct Held {
    var state: PreviewState
    var waiting: [Int: AsyncStream<PreviewState?>.Continuation] = [:]
    var next = 0
  }

  private let held: Mutex<Held>

  /// Begins with a state.
  package init(_ state: PreviewState) { held = Mutex(Held(state: state)) }

  /// The state now.
  package var state: PreviewState { held.withLock(\.state) }

  /// Shows another state, and tells those who wait.
  package func show(_ state: PreviewState) {
    held.withLock {
      $0.state = state
      for continuation in $0.waiting.values { continuation.yield(state) }
    }
  }

  /// Says nothing to those who wait, by which those are found who have left.
  package func beat() {
    held.withLock { for continuation in $0.waiting.values { continuation.yield(nil) } }
  }

  /// The states from now on, the present one first; nil now and then when there is nothing new.
  package func states() -> AsyncStream<PreviewState?> {
    let (stream, continuation) = AsyncStream.makeStream(
      of: PreviewState?.self, bufferingPolicy: .bufferingNewest(4))
    let number = held.withLock { held in
      held.next += 1
      held.waiting[held.next] = continuation
      continuation.yield(held.state)
      return held.next
    }
    continuation.onTermination = { [weak self] _ in
      self?.held.withLock { $0.waiting[number] = nil }
    }
    return stream
  }
}
