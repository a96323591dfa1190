/// The limits of a workspace, each with a diagnostic of its own when it is passed.
package enum FileLimits {
  /// The largest file, in bytes.
  package static let fileSize = 8 * 1024 * 1024
  /// The largest front matter, in bytes.
  package static let frontMatterSize = 64 * 1024
  /// The deepest nesting of Markdown or YAML, in levels.
  package static let nesting = 100
  /// The most elements in a policy.
  package static let elements = 10_000
}
