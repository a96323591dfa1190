package import PolicyModel

/// A basis after somebody has compared variants and translations with what they are made from.
package struct Acceptance: Sendable {
  /// The files that were asked for, each as it stood before.
  package let comparisons: [FileComparison]
  /// The new basis.
  package let basis: Basis

  /// Records what the files that are asked for are compared with as it is now; the others keep what they have.
  ///
  /// Of files that are not there any more nothing is kept.
  package init(_ files: [ComparedFile], over old: Basis, isAskedFor: (ComparedFile) -> Bool) {
    let asked = files.filter(isAskedFor)
    comparisons = asked.map { FileComparison($0, with: old) }
    let names = Set(files.map(\.name))
    var entries = old.files.filter { names.contains($0.key) }
    for file in asked {
      var own: Basis.Entries = [:]
      for touched in file.touched { own[touched.key] = file.source.digests(of: touched.key) }
      entries[file.name] = own
    }
    basis = Basis(entries)
  }
}
