/// A request, as far as answers depend on it.
package struct WebRequest: Sendable {
  /// The method, in capitals.
  package let method: String
  /// What was asked for, as it was written: a path with its query.
  package let target: String
  /// The host that the reader believes to speak with.
  package let host: String?
  private let fields: [String: String]

  /// Joins the parts; the names of fields are in small letters.
  package init(method: String = "GET", target: String, host: String?, fields: [String: String] = [:]) {
    self.method = method
    self.target = target
    self.host = host
    self.fields = fields
  }

  /// A field by its name in small letters.
  package subscript(name: String) -> String? { fields[name] }

  /// The fields that answers depend on.
  package static let names = ["if-none-match", "if-modified-since", "if-range", "range"]
}
