import Diagnostics
import Messages
import PolicyModel
import SourceText

extension FormattableFile.Heading {
  /// A translated element without the id of its source.
  func untiedTranslation(of source: Element?, id: Identifier?) -> Diagnostic {
    fault(
      "'\(element.title.shortened)' has no id, so that it translates nothing",
      help: source.flatMap { source in
        id.map { "write {#\($0)} at the end of the line, if it translates '\(source.title.shortened)'" }
      } ?? "write the id that the element has in the source language at the end of the line")
  }

  /// An operation of a variant that names no element.
  var missingTarget: Diagnostic {
    fault(
      "'.\(element.operation?.value.rawValue ?? "")' stands here without the id of an element",
      help: "write the id of the policy's element that it changes, as in {#id .replace}")
  }

  /// An element of a variant whose policy cannot be read.
  func unknownPolicy(_ policy: Identifier?) -> Diagnostic {
    fault(
      "'\(element.title.shortened)' gets no id while the policy '\(policy?.text ?? "")' cannot be read",
      help: "mend the policy first: an id must be new to the policy and all its variants")
  }

  /// A heading whose line would be read in another way with an id behind it.
  var unreadableWithID: Diagnostic {
    fault(
      "'\(element.title.shortened)' cannot get an id: a brace in it would be taken for attributes",
      help: "write \\{ for a brace in the text")
  }

  private func fault(_ message: Message, help: Message) -> Diagnostic {
    Diagnostic(
      rule: "missing-id", severity: .error, message: message, location: element.location, help: help)
  }
}

extension Diagnostic {
  /// A file that would be read in another way afterwards.
  static func wouldChange(_ path: String) -> Diagnostic {
    Diagnostic(
      rule: "missing-id", severity: .error,
      message: "the file would say something else afterwards, and is left alone",
      location: SourceLocation(path: path),
      help: "this is a fault of tenet: please report it with the file")
  }
}
