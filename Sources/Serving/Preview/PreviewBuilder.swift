import Diagnostics
import Messages
import PolicyModel
import PolicyReading
import SiteBuilding
import SourceText
import TenetKit

/// Makes the state of the preview that the files call for, again and again; what has not changed is not parsed anew.
package final class PreviewBuilder {
  /// What came out of it.
  package struct Outcome {
    /// The state to show.
    package let state: PreviewState
    /// Whether its pages were made from the files as they are now.
    package var isNew: Bool { !state.isBehind }
  }

  private let pipeline: Pipeline
  private let order: PreviewOrder
  private let memory = ReadingMemory()

  /// Takes the workspace and what is asked for.
  package init(_ pipeline: Pipeline, _ order: PreviewOrder) {
    self.pipeline = pipeline
    self.order = order
  }

  /// The first state, of a program that has made nothing yet.
  ///
  /// `number` is larger than in any run before.
  package static func nothing(number: Int, now: Int) -> PreviewState {
    PreviewState(
      number: number, pagesNumber: number, since: now, organisation: "", sites: [], drafts: [], problems: [])
  }

  /// The state that follows another.
  ///
  /// With errors in the files it has the pages of the one before.
  package func state(after old: PreviewState) async -> PreviewState {
    do {
      let checked = try await pipeline.check(remembering: memory, today: order.day)
      let problems = problems(checked.report)
      guard let workspace = checked.workspace, !checked.report.hasErrors else {
        return kept(old, problems)
      }
      return try await made(checked, workspace, problems, after: old)
    } catch let error as any Explained {
      return kept(old, [PreviewProblem(error.message)])
    } catch {
      return kept(old, [PreviewProblem(Message(borrowed: "\(error)"))])
    }
  }

  private func problems(_ report: DiagnosticReport) -> [PreviewProblem] {
    var sources: [String: SourceFile?] = [:]
    return report.diagnostics.prefix(500).map { diagnostic in
      PreviewProblem(diagnostic) { path in
        if let known = sources[path] { return known }
        let file = pipeline.source(path)
        sources[path] = .some(file)
        return file
      }
    }
  }

  private func kept(_ old: PreviewState, _ problems: [PreviewProblem]) -> PreviewState {
    PreviewState(
      number: old.number + 1, pagesNumber: old.pagesNumber, since: order.now(),
      organisation: old.organisation,
      sites: old.sites, drafts: old.drafts, problems: problems)
  }

  private func made(
    _ checked: Pipeline.Checked, _ workspace: Workspace, _ problems: [PreviewProblem], after old: PreviewState
  ) async throws -> PreviewState {
    let configuration = workspace.configuration
    let day = try order.day(configuration.timeZone)
    let moment = try order.moment(configuration.timeZone)
    let sites = try order.chosen(configuration.sites)
    let approved = try await pipeline.resolve(checked, on: day, showing: order.isPast ? .nothing : .proposals)
    let working = order.isPast ? approved : try await pipeline.resolve(checked, on: day, showing: .drafts)
    let isPast = order.isPast
    let pipeline = pipeline
    let planned = try await withThrowingTaskGroup(of: (Int, PreviewSite).self) { group in
      for (index, site) in sites.enumerated() {
        let isInside = site.visibility >= .internal
        group.addTask {
          let plan = try await pipeline.plan(isInside ? working : approved, site: site, at: moment)
          return (index, PreviewSite(site, plan, showsDrafts: isInside && !isPast))
        }
      }
      var planned: [(Int, PreviewSite)] = []
      for try await site in group { planned.append(site) }
      return planned.sorted { $0.0 < $1.0 }.map(\.1)
    }
    return PreviewState(
      number: old.number + 1, pagesNumber: old.number + 1, since: order.now(),
      organisation: configuration.organisation.name.text(
        in: configuration.languages[0], fallbacks: configuration.languages), sites: planned,
      drafts: order.isPast ? [] : try pipeline.drafts(working, at: moment), problems: problems)
  }
}
