import Foundation
import TestSupport
import Testing

/// A workspace in which files are begun, and what may be said of it afterwards.
struct NewFilesWorkspace {
  let folder = TemporaryFolder()
  /// What is noted before anything is begun.
  private let noted: Set<String>

  /// What `tenet init` makes in a language, with the other one as its second.
  init(startedIn language: String) throws {
    noted = []
    let outcome = try tenet("init", ".", "--language", language)
    #expect(outcome.code == 0, "\(outcome.text)")
    let configuration = try folder.text("tenet.yml")
    let both = language == "sv" ? "languages: [sv, en]" : "languages: [en, sv]"
    try folder.write(configuration.replacing("languages: [\(language)]", with: both), to: "tenet.yml")
  }

  /// A copy of the project's own policies, two departments of which have yet to say what is right in a question.
  init(copyOfPolicies: Void = ()) throws {
    noted = ["question-of-changed-rule"]
    try FileManager.default.removeItem(atPath: folder.path)
    try FileManager.default.copyItem(atPath: Repository.policies.path, toPath: folder.path)
  }

  /// Runs the program in it.
  func tenet(_ arguments: String..., today: String? = nil) throws -> (code: Int32, text: String) {
    try StartedProgram.run(arguments + (today.map { ["--today", $0] } ?? []), in: folder.path)
  }

  /// Begins a file, and nothing else happens than what one would expect.
  func begin(_ arguments: String..., writes path: String) throws {
    let outcome = try StartedProgram.run(["new"] + arguments, in: folder.path)
    #expect(outcome.code == 0, "\(arguments): \(outcome.text)")
    #expect(outcome.text.hasPrefix("written: \(path)\nnext: "), "\(outcome.text)")
    #expect(folder.exists(path))
  }

  /// Nothing is wrong but what these rules note; `tenet fmt` has nothing to do.
  func expectSound(noting rules: Set<String> = [], _ comment: Comment? = nil) throws {
    let checked = try tenet("check", "--strict", "--quiet")
    #expect(checked.code == 0, "\(checked.text)")
    let found = checked.text.split(separator: "\n").filter { !$0.hasPrefix(" ") }.compactMap { line in
      line.split(separator: "[").last.map { String($0.dropLast()) }
    }
    #expect(Set(found) == rules.union(noted), comment)
    let formatted = try tenet("fmt", "--check")
    #expect(formatted.code == 0, "\(formatted.text)")
  }

  /// A command is refused with an exit code and a sentence, and not a byte is different afterwards.
  func expectRefusal(_ arguments: [String], code: Int32 = 64, _ sentence: String) throws {
    let before = try folder.files()
    let outcome = try StartedProgram.run(["new"] + arguments, in: folder.path)
    #expect(outcome.code == code, "\(arguments): \(outcome.text)")
    #expect(outcome.text == "tenet: \(sentence)\n")
    #expect(try folder.files() == before, "\(arguments)")
  }

  /// Writes something else in the place of a text that stands in a file once.
  func edit(_ path: String, _ old: String, _ new: String) throws {
    let text = try folder.text(path)
    #expect(text.components(separatedBy: old).count == 2, "'\(old)' in \(path)")
    try folder.write(text.replacing(old, with: new), to: path)
  }
}
