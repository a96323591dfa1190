import Foundation
import Messages
import PolicyModel
import SourceText
import Storage
import TenetKit

/// Finds the places where a site is published that a command line means.
struct TargetChoice {
  let site: Site
  let workspace: WorkspaceFolder

  /// The place that was written, or all that `tenet.yml` names.
  func targets(_ written: String?) throws -> [PublicationTarget] {
    let chosen =
      try written.map { [try target($0)] } ?? site.publish.map { counted($0, from: workspace.path) }
    guard !chosen.isEmpty else {
      throw Failure.usage(
        "tenet.yml does not say where '\(site.id.value)' is published. Add 'publish: { directory: … }' to it, or name a place with --to: directory:…, git:…#branch, rsync:… or rclone:…."
      )
    }
    for target in chosen { try keepOutOfWorkspace(target) }
    return chosen
  }

  private func target(_ written: String) throws -> PublicationTarget {
    if let named = site.publish.first(where: { $0.name == written }) {
      return counted(named, from: workspace.path)
    }
    if let place = PublicationPlace(typed: written) {
      let line = SourceLocation(path: "--to")
      let typed = PublicationTarget(name: place.kind.rawValue, place: Located(place, at: line))
      return counted(typed, from: FileManager.default.currentDirectoryPath)
    }
    let names = site.publish.map(\.name).joined(separator: ", ")
    throw Failure.usage(
      names.isEmpty
        ? "'\(written)' is no place to publish at. Write directory:PATH, git:ADDRESS#BRANCH, rsync:HOST:PATH or rclone:REMOTE:PATH."
        : "'\(written)' is no place to publish at. tenet.yml names for '\(site.id.value)': \(names). Or write directory:PATH, git:ADDRESS#BRANCH, rsync:HOST:PATH or rclone:REMOTE:PATH."
    )
  }

  private func counted(_ target: PublicationTarget, from folder: String) -> PublicationTarget {
    PublicationTarget(
      name: target.name, place: target.place.map { $0.counted(from: folder) }, keep: target.keep)
  }

  /// A site is put in place of what was published before: that must never be the workspace or what holds it.
  private func keepOutOfWorkspace(_ target: PublicationTarget) throws {
    guard case .directory(let path) = target.place.value else { return }
    let out = DiskPath.resolvingLinks(path) ?? DiskPath.absolute(path)
    let own = DiskPath.resolvingLinks(workspace.path) ?? workspace.path
    if out == own || own.hasPrefix(out == "/" ? "/" : out + "/") {
      throw Failure.usage("'\(path)' holds the workspace. Choose another folder to publish in.")
    }
  }
}
