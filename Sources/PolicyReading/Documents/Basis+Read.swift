import Diagnostics
import JSONText
import Messages
import PolicyModel
import SourceText

extension Basis {
  /// Reads `basis.json`; a fault in it becomes a diagnostic and nil.
  static func read(_ file: SourceFile, policy: Identifier, _ diagnostics: inout [Diagnostic]) -> Basis? {
    do {
      let (value, places) = try JSON.readingWithPlaces(file.bytes.dropFirst(file.byteOrderMarkLength))
      var reader = BasisReader(file: file, places: places, policy: policy)
      let basis = reader.read(value)
      diagnostics += reader.diagnostics
      return reader.diagnostics.isEmpty ? basis : nil
    } catch {
      let offset = min(error.offset + file.byteOrderMarkLength, file.bytes.count)
      diagnostics.append(
        .brokenBasis(error.problem, at: file.location(offset..<offset), policy: policy))
      return nil
    }
  }
}

/// Makes a basis of JSON, and tells where what is there is none.
private struct BasisReader {
  let file: SourceFile
  let places: [[String]: Int]
  let policy: Identifier
  private(set) var diagnostics: [Diagnostic] = []

  init(file: SourceFile, places: [[String]: Int], policy: Identifier) {
    self.file = file
    self.places = places
    self.policy = policy
  }

  mutating func read(_ value: JSON) -> Basis {
    guard case .object(let members) = value else {
      fault("the file holds no object", at: [])
      return .none
    }
    var files: [String: Basis.Entries] = [:]
    for (name, value) in members { files[name] = entries(value, of: name) }
    return Basis(files)
  }

  private mutating func entries(_ value: JSON, of name: String) -> Basis.Entries {
    guard case .object(let members) = value else {
      fault("'\(name.shortened)' holds no elements", at: [name])
      return [:]
    }
    var entries: Basis.Entries = [:]
    for (id, value) in members {
      guard let key = BasisKey(written: id) else {
        fault("'\(id.shortened)' is no id of an element", at: [name, id])
        continue
      }
      entries[key] = digests(value, at: [name, id])
    }
    return entries
  }

  private mutating func digests(_ value: JSON, at way: [String]) -> ElementDigests? {
    guard case .object(let members) = value else {
      fault("an element holds no digests", at: way)
      return nil
    }
    for (name, value) in members {
      guard ["title", "conditions", "text"].contains(name) else {
        fault("unknown member '\(name.shortened)'", at: way + [name])
        return nil
      }
      guard let text = value.text, ElementDigests.isDigest(text) else {
        fault("the value of '\(name)' is no digest of 16 digits", at: way + [name])
        return nil
      }
    }
    guard let title = value["title"]?.text, let conditions = value["conditions"]?.text,
      let text = value["text"]?.text
    else {
      fault("an element needs the digests of its title, its conditions and its text", at: way)
      return nil
    }
    return ElementDigests(title: title, conditions: conditions, text: text)
  }

  private mutating func fault(_ message: Message, at way: [String]) {
    let offset = (places[way] ?? 0) + file.byteOrderMarkLength
    let length = way.last.map { $0.utf8.count + 2 } ?? 0
    let end = min(offset + length, file.bytes.count)
    diagnostics.append(.brokenBasis(message, at: file.location(offset..<max(offset, end)), policy: policy))
  }
}

extension Diagnostic {
  /// A fault in `basis.json`, which nobody mends by hand.
  fileprivate static func brokenBasis(_ message: Message, at location: SourceLocation, policy: Identifier)
    -> Diagnostic
  {
    Diagnostic(
      .brokenBasis, message, at: location,
      help:
        "restore the file from version control, or look at all variants and translations again and run 'tenet accept \(policy)', which writes it anew"
    )
  }
}
