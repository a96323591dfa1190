public import Diagnostics
public import Messages
public import PolicyModel
import SourceText

/// Why documents were not brought in, and the way out.
public enum ImportRefusal: Explained, Sendable, Equatable {
  /// There is no such file.
  case noFile(path: String)
  /// A kind of file that cannot be read.
  case unknownKind(path: String)
  /// A kind of file that another program turns into one that can be read.
  case convertFirst(path: String)
  /// A folder without any document.
  case emptyFolder(path: String)
  /// One id for several files.
  case oneID(Identifier, files: Int)
  /// Two files would become the same policy.
  case sameID(Identifier, path: String, other: String)
  /// The file belongs to Tenet already.
  case isOwnFile(path: String, key: String)
  /// pandoc gave something else than a document.
  case notADocument(path: String)
  /// The document has no words.
  case empty(path: String)
  /// The workspace does not have the document's language.
  case noLanguage(Language, path: String, known: [Language])
  /// The new files would have errors.
  case wouldHaveErrors([Diagnostic])
  /// git knows nothing of the file.
  case noHistory(path: String, complaint: String?)
  /// None of the states that git knows could be approved.
  case noRevisions(path: String)
  /// The report's file is there already.
  case reportExists(path: String)
  /// `tenet.yml` asks for signatures, and there is no key.
  case notSigned

  /// Whether the content is in the way rather than the command line.
  public var isAboutContent: Bool {
    switch self {
    case .notADocument, .empty, .noLanguage, .wouldHaveErrors, .noRevisions: true
    default: false
    }
  }

  /// What is in the way, and the way out.
  public var message: Message {
    switch self {
    case .noFile(let path): "there is no file '\(path)': look at its name, and in which folder you are"
    case .unknownKind(let path):
      "'\(path)' is of a kind that cannot be read: save it as Word (.docx), OpenDocument (.odt), RTF, HTML, Markdown (.md) or text (.txt)"
    case .convertFirst(let path):
      "'\(path)' cannot be read as it is: open it in Word or LibreOffice and save it as .docx"
    case .emptyFolder(let path):
      "'\(path)' holds no document: no .docx, .odt, .rtf, .html, .md or .txt file, here or in its folders"
    case .oneID(let id, let files):
      "--as '\(id)' names one policy, and there are \(files) files: bring them in one by one, or leave --as out"
    case .sameID(let id, let path, let other):
      "'\(path)' and '\(other)' would both become the policy '\(id)': bring one of them in by itself, with --as"
    case .isOwnFile(let path, let key):
      "'\(path)' is a file of Tenet already, since it has '\(key):': put it into the workspace as it is"
    case .notADocument(let path):
      "'\(path)' is not what its name says: open it in the program that made it, and save it anew"
    case .empty(let path):
      "'\(path)' holds no text: perhaps its pages are pictures, which somebody has to type or scan as text"
    case .noLanguage(let language, let path, let known):
      "'\(path)' seems to be written in '\(language)', which tenet.yml does not have: add it to 'languages:' there, or name one of \(known.map(\.tag).quotedList) with --language"
    case .wouldHaveErrors(let diagnostics): Self.errors(diagnostics)
    case .noHistory(let path, let complaint?): "git tells nothing of '\(path)': \(complaint)"
    case .noHistory(let path, nil):
      "git knows no earlier state of '\(path)': commit it first, or leave --history out"
    case .noRevisions(let path):
      "none of the states of '\(path)' that git knows can be a revision: leave --history out, and approve the text when it is ready"
    case .reportExists(let path):
      "'\(path)' exists, and nothing is written over: name another file with --report"
    case .notSigned: "tenet.yml asks for signatures: name your key with --key, or in TENET_KEY"
    }
  }

  private static func errors(_ diagnostics: [Diagnostic]) -> Message {
    let told = diagnostics.prefix(3).map { diagnostic -> Message in
      "\(diagnostic.location.path):\(Int(diagnostic.location.range.start.line)): \(diagnostic.message)"
    }
    return "nothing was written, since the workspace would have errors afterwards: \(told.joined)"
  }
}
