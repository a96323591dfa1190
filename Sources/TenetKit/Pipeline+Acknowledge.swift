public import Acknowledgement
import Editions
import PolicyModel
import PolicyReading
import Rendering
import Revisions
public import SourceText
import Storage
import Timelines

extension Pipeline {
  /// What came of an import of signatures.
  public struct SignatureImport: Sendable, Equatable {
    /// How many were new.
    public let added: Int
    /// How many were there already.
    public let known: Int
  }

  /// Everything that was ever acknowledged in the workspace.
  ///
  /// Throws a `SignatureBook.Fault` when the file is not what was written.
  public func signatureBook() throws -> SignatureBook {
    guard let bytes = try signatureBytes() else { return SignatureBook() }
    return try SignatureBook(reading: bytes)
  }

  private func signatureBytes() throws(StorageError) -> [UInt8]? {
    folder.store.holds(SignatureBook.fileName)
      ? try folder.store.read(SignatureBook.fileName, limit: .max) : nil
  }

  /// Adds signatures to those of the workspace as one step; those that are there already stay as they are.
  public func add(_ list: SignatureList) throws -> SignatureImport {
    let old = try signatureBytes()
    var book =
      try old.map { bytes throws(SignatureBook.Fault) in try SignatureBook(reading: bytes) }
      ?? SignatureBook()
    let added = list.signatures.count { book.add($0) }
    if added > 0 {
      let change = FileChange(path: SignatureBook.fileName, bytes: book.bytes, replacing: old)
      try FileChange.write([change], in: folder.path, for: LockWork(recordingIn: SignatureBook.fileName))
    }
    return SignatureImport(added: added, known: list.signatures.count - added)
  }

  /// What is left to acknowledge on the day that a workspace was resolved for.
  ///
  /// Throws when the words of the workspace cannot be used, or what was acknowledged cannot be read.
  public func acknowledgements(_ dated: Dated, of people: PeopleList, at moment: Moment) async throws
    -> AcknowledgementReport
  {
    let book = try signatureBook()
    let workspace = dated.workspace.workspace
    let finder = await DutyFinder(dated.workspace, at: moment)
    let duties = finder.duties(of: people.people, signed: book.signatures)
    let languages = workspace.configuration.languages
    var wordsOf: [Language: Words] = [:]
    for language in languages { wordsOf[language] = try words(workspace, in: language) }
    var statements: [Identifier: Statement] = [:]
    for duty in duties where statements[duty.policy] == nil {
      guard let policy = workspace.policies.first(where: { $0.id.value == duty.policy }) else { continue }
      var titles = [policy.language: policy.title.value]
      for translation in workspace.translations
      where translation.of.value == duty.policy && translation.department == nil {
        titles[translation.language.value] = translation.title?.value
      }
      let texts = languages.map { language in
        let title = titles[language] ?? policy.title.value
        return (
          language,
          wordsOf[language]?(
            "acknowledge-statement", ["title": title, "version": duty.version.description]) ?? title
        )
      }
      statements[duty.policy] = Statement(titles: titles, texts: Dictionary(uniqueKeysWithValues: texts))
    }
    return AcknowledgementReport(
      day: dated.workspace.day, duties: duties, languages: languages, statements: statements)
  }
}
