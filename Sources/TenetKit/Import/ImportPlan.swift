import Importing
public import PolicyModel
import Revisions

/// Policies that were made of documents, before they are written.
public struct ImportPlan: Sendable {
  /// A policy that was made of a document.
  public struct Policy: Sendable {
    /// Its id.
    public let id: Identifier
    /// Its file, in the workspace.
    public let path: String
    /// The document, as it was named.
    public let source: String
    /// Its title.
    public let title: String
    /// Its language.
    public let language: Language
    /// The files of its pictures, in the workspace.
    public let media: [String]
    /// What its author should look at.
    package var remarks: [PlacedRemark]
    /// The revisions that were made of its history, the oldest first.
    package var revisions: [ImportedRevision] = []
    /// What it holds.
    let text: String
  }

  /// The policies, in the order of the files.
  public var policies: [Policy]
  /// Files of folders that are no documents for a policy.
  public let passedOver: [String]
  /// The pictures and the register, which are written first.
  let media: [FileChange]
  /// Where histories wait until they are put in place.
  let scratch: ImportScratch

  /// Forgets what was prepared.
  public func discard() { scratch.clear() }

  /// Everything that is written.
  var changes: [FileChange] {
    media + policies.map { FileChange(path: $0.path, bytes: Array($0.text.utf8), replacing: nil) }
  }
}

/// A revision that was made of a state that git knows.
package struct ImportedRevision: Sendable, Hashable {
  /// Its version.
  package let version: String
  /// The day of the commit.
  package let date: CalendarDate
  /// Who approved it.
  package let by: String
  /// What the commit said.
  package let note: String
}
