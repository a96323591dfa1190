import Messages
import SourceText
import TenetKit

extension RevisionChange {
  /// The change in one line: kind, level, what it is about, from and to, why.
  var line: Message {
    var line: Message = "\(level.word)  \(Message(borrowed: kind))"
    if let element { line = "\(line)  #\(element)" }
    if let title { line = "\(line)  \(title)" }
    switch (from, to) {
    case (let from?, let to?): line = "\(line): \(from) → \(to)"
    case (let from?, nil): line = "\(line): \(from) → nothing"
    case (nil, let to?): line = "\(line): \(to)"
    case (nil, nil): break
    }
    if let reason { line = "\(line) (\(reason))" }
    if let file, !file.hasSuffix("/policy.md"), title != Message(verbatim: file) {
      line = "\(line)  in \(file)"
    }
    return line
  }
}
