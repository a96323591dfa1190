internal import JSONText
package import PolicyModel

extension Basis {
  /// The file: sorted, one element a line, so that two versions of it can be compared line by line.
  package var text: String {
    guard !files.isEmpty else { return "{}\n" }
    let parts = files.sorted { $0.key < $1.key }.map { name, entries in
      let heading = "  " + JSON.string(name).text() + ": {"
      guard !entries.isEmpty else { return heading + "}" }
      let lines = entries.sorted { $0.key < $1.key }.map { key, digests in
        let value: JSON = [
          "title": .string(digests.title), "conditions": .string(digests.conditions),
          "text": .string(digests.text),
        ]
        return "    \(JSON.string(key.written).text()): \(value.text())"
      }
      return heading + "\n" + lines.joined(separator: ",\n") + "\n  }"
    }
    return "{\n" + parts.joined(separator: ",\n") + "\n}\n"
  }
}
