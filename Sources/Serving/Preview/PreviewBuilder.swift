import Diagnostics
import Messages
import PolicyModel
import PolicyReading
import Rendering
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
  private var compiled: (files: TemplateFiles, languages: [Language], templates: Templates)?

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
  package func state(after old: PreviewState, changed: [String] = []) async -> PreviewState {
    do {
      let checked = try await pipeline.check(remembering: memory, today: order.day)
      let problems = problems(checked.report, changed)
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

  /// What is wrong, in the files that were just written first: that is most often why the others are.
  private func problems(_ report: DiagnosticReport, _ changed: [String]) -> [PreviewProblem] {
    var sources: [String: SourceFile?] = [:]
    let own = report.diagnostics.filter { changed.contains($0.location.path) }
    let others = report.diagnostics.filter { !changed.contains($0.location.path) }
    return (own + others).prefix(500).map { diagnostic in
      PreviewProblem(diagnostic) { path in
        if let known = sources[path] { return known }
        let file = pipeline.source(path)
        sources[path] = .some(file)
        return file
      }
    }
  }

  /// The templates, compiled again only when a file of theirs has changed.
  private func templates(_ workspace: Workspace) throws -> Templates {
    let files = try pipeline.ownTemplates()
    let languages = workspace.configuration.languages
    if let compiled, compiled.files.files == files.files, compiled.languages == languages {
      return compiled.templates
    }
    let templates = try Templates(.builtIn, overrides: files, languages: languages)
    compiled = (files, languages, templates)
    return templates
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
    let templates = try templates(workspace)
    let pipeline = pipeline
    let planned = sites.map { site in
      let isInside = site.visibility >= .internal
      return PreviewSite(site, showsDrafts: isInside && !order.isPast) {
        try await pipeline.plan(isInside ? working : approved, site: site, with: templates, at: moment)
      }
    }
    return PreviewState(
      number: old.number + 1, pagesNumber: old.number + 1, since: order.now(),
      organisation: configuration.organisation.name.text(
        in: configuration.languages[0], fallbacks: configuration.languages), sites: planned,
      drafts: order.isPast ? [] : pipeline.drafts(working, with: templates, at: moment), problems: problems)
  }
}
