package import PolicyModel

extension Basis {
  /// The basis once somebody has begun a variant or translation from some parts of its source as they are now.
  ///
  /// What it says of other parts, and of other files, stays.
  package func beginning(_ file: ComparedFile, from keys: some Sequence<BasisKey>) -> Basis {
    var files = files
    for key in keys { files[file.name, default: [:]][key] = file.source.digests(of: key) }
    return Basis(files)
  }
}
