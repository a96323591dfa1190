import CTemplates

/// Templates, styles, scripts and words by path: those of the program, with those of a workspace laid over them.
package struct TemplateFiles: Sendable {
  /// The bytes by path, such as `pages/policy.mustache`.
  package let files: [String: [UInt8]]

  /// Takes files by path.
  package init(files: [String: [UInt8]]) { self.files = files }

  /// The program's own files.
  package static let builtIn: TemplateFiles = {
    var files: [String: [UInt8]] = [:]
    for index in 0..<tenet_template_count() {
      let file = tenet_template_at(index)
      files[String(cString: file.path)] = Array(UnsafeBufferPointer(start: file.bytes, count: file.count))
    }
    return TemplateFiles(files: files)
  }()

  /// These files, each replaced by the one that `overrides` has at the same path; words are laid over key by key
  /// when they are read.
  package func overridden(by overrides: [String: [UInt8]]) -> TemplateFiles {
    TemplateFiles(files: files.merging(overrides) { _, override in override })
  }
}
