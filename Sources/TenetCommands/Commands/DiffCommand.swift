import ArgumentParser
import Foundation
import Messages
import PolicyModel
import Storage
import TenetKit

/// `tenet diff`: what changed, by meaning and word by word.
struct DiffCommand: AsyncParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case md
    case json
    case html
    case docx
  }

  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: Console.text("Say what changed between two versions, by meaning and word by word."),
    discussion: Console.text(
      """
      Examples:
        tenet diff social-media                             last revision against working copy
        tenet diff social-media@1.0.0 social-media@2.0.0    two revisions
        tenet diff social-media --visibility public         what outsiders see of it
        tenet diff old.md new.md                            two files, Markdown of any kind
        tenet diff HEAD:./policy.md policy.md               a revision in git against the file here
        tenet diff old-folder new-folder                    every Markdown file, by its path
        tenet diff social-media --format html --out diff.html
        tenet diff social-media --format docx --out diff.docx

      Exit code 0 whether or not something changed.
      """))

  @Argument(
    help: .said("What was: POLICY, POLICY@VERSION, a file, a folder, or REVISION:PATH of a git repository."))
  var old: String

  @Argument(help: .said("What is now; the working copy of the policy when left out."))
  var new: String?

  @Option(help: .said("How to write it: text, md, json, html or docx."))
  var format = Format.text

  @Option(help: .said("Who reads it: public, partner, internal or restricted (default: those who write it)."))
  var visibility: Visibility?

  @Option(help: .said("Whose variant.", valueName: "department"))
  var department: String?

  @Option(help: .said("The language (default: the one it is written in).", valueName: "language"))
  var language: String?

  @Option(help: .said("The file to write (default: standard output).", valueName: "file"))
  var out: String?

  @OptionGroup var options: WorkspaceOptions

  func validate() throws {
    if format == .docx, out == nil, isatty(STDOUT_FILENO) == 1 {
      throw Failure.usage("A Word document is nothing for a terminal: name a file with --out.")
    }
  }

  func run() async throws {
    try await Failure.telling {
      try deliver(try await difference())
    }
  }

  private func difference() async throws -> [UInt8] {
    let request = DiffRequest(
      format: diffFormat, visibility: visibility, department: try department.map(WrittenName.id),
      language: try language.map(WrittenName.language), moment: try options.moment(timeZone: nil))
    if let new, isFolder(old), isFolder(new) {
      return try await Comparison.compare(folder: old, new, request)
    }
    let (before, after) = try sides()
    var pipeline: Pipeline?
    if [before, after].contains(where: { if case .policy = $0 { true } else { false } }) {
      pipeline = try (try? options.folder()).map { Pipeline($0) } ?? missing()
    }
    return try await Comparison.compare(before, after, request, in: pipeline)
  }

  /// No workspace: with `--workspace` that is the mistake, without it the policy is.
  private func missing() throws -> Pipeline? {
    if options.workspace != nil { _ = try options.folder() }
    return nil
  }

  private func sides() throws -> (DiffSide, DiffSide) {
    if let new {
      for (folder, file) in [(old, new), (new, old)] where isFolder(folder) && isFile(file) {
        throw Failure.usage("'\(folder)' is a folder and '\(file)' a file: name two folders, or two files.")
      }
      return (try side(old), try side(new))
    }
    guard case .policy(let version)? = DiffSide(written: old), !isFile(old) || !old.contains(".") else {
      throw Failure.usage(
        "'\(old)' is one side. Name what it is compared with, such as: tenet diff HEAD:./\(old) \(old)")
    }
    let before = version.state == .working ? PolicyVersion(version.policy, .last) : version
    return (.policy(before), .policy(PolicyVersion(version.policy, .working)))
  }

  private func side(_ written: String) throws -> DiffSide {
    if isFile(written) { return .file(written) }
    guard let side = DiffSide(written: written) else {
      throw Failure.usage(
        "'\(written)' does not exist, and is no policy's id such as 'travel' or 'travel@1.0.0', nor REVISION:PATH."
      )
    }
    return side
  }

  private var diffFormat: DiffFormat {
    switch format {
    case .text:
      .text(
        width: min(80, Console.width(STDOUT_FILENO) ?? 80),
        colour: out == nil && Console.mayColour(STDOUT_FILENO))
    case .md: .markdown
    case .json: .json
    case .html: .html
    case .docx: .docx
    }
  }

  private func deliver(_ bytes: [UInt8]) throws {
    if let out {
      try FileReplacement.write(bytes, to: DiskPath.absolute(out))
    } else {
      Console.write(bytes)
    }
  }

  private func isFile(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && !isFolder.boolValue
  }

  private func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
  }
}
