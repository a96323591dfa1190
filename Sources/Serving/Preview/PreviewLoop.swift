import Storage

/// Makes the preview anew whenever the files have changed.
package struct PreviewLoop {
  /// What is told of each time.
  package struct Report {
    /// The paths that changed.
    package let changes: [String]
    /// What is shown now.
    package let state: PreviewState
    /// How long it took, from the moment that the files stood still.
    package let duration: Duration
  }

  private let builder: PreviewBuilder
  private let hub: PreviewHub
  private let watcher: FolderWatcher
  /// What changes by itself: the day.
  private let day: () -> String

  /// How long files have to stand still: programs write a file in several steps.
  private static let stillness = Duration.milliseconds(8)
  /// The longest that is waited for that.
  private static let patience = Duration.milliseconds(200)
  /// How long a fault has to last before it is told: an editor may be in the middle of a file.
  private static let doubt = Duration.milliseconds(120)

  /// Takes what makes states, where they are shown, what tells of changes, and what else they depend on.
  package init(
    _ builder: PreviewBuilder, _ hub: PreviewHub, _ watcher: FolderWatcher, day: @escaping () -> String
  ) {
    self.builder = builder
    self.hub = hub
    self.watcher = watcher
    self.day = day
  }

  /// Makes the first state, then others, until the task is cancelled.
  package func run(_ tell: (Report) -> Void) async throws {
    var seen = watcher.look()
    var today = day()
    await build(&seen, [], tell)
    for await _ in watcher.changes {
      var now = watcher.look()
      while true {
        let changes = now.changes(since: seen)
        guard !changes.isEmpty || day() != today else { break }
        now = try await settled(now)
        let all = now.changes(since: seen)
        seen = now
        today = day()
        await build(&seen, all, tell)
        // What was written in the meantime is next.
        now = watcher.look()
      }
    }
  }

  private func settled(_ first: FolderStamp) async throws -> FolderStamp {
    let start = ContinuousClock.now
    var last = first
    while ContinuousClock.now - start < Self.patience {
      try await Task.sleep(for: Self.stillness)
      let now = watcher.look()
      if now == last { break }
      last = now
    }
    return last
  }

  private func build(_ seen: inout FolderStamp, _ changes: [String], _ tell: (Report) -> Void) async {
    let start = ContinuousClock.now
    let state = await builder.state(after: hub.state, changed: changes)
    let duration = ContinuousClock.now - start
    if state.isBehind, !hub.state.isBehind, !hub.state.sites.isEmpty {
      try? await Task.sleep(for: Self.doubt)
      if watcher.look() != seen { return }
    }
    hub.show(state)
    tell(Report(changes: changes, state: state, duration: duration))
  }
}
