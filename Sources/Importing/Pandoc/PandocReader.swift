import JSONText
import Messages

/// Reads the tree that pandoc makes of a document (`pandoc -t json`).
package struct PandocReader {
  /// Reads a document; nil for JSON that is no document of pandoc's.
  package static func document(_ json: JSON) -> SourceDocument? {
    guard let meta = json["meta"], case .array(let blocks)? = json["blocks"] else { return nil }
    var reader = PandocReader()
    let read = reader.blocks(blocks)
    return SourceDocument(
      fields: fields(meta), blocks: read.map { SourceDocument.Placed($0) }, remarks: reader.remarks)
  }

  /// What concerns the document as a whole.
  var remarks: [ImportRemark] = []
  /// A paragraph whose end was deleted: it goes on with the next.
  var unfinished: [SourceInline]?

  /// The properties of a document.
  private static func fields(_ meta: JSON) -> [SourceField] {
    guard case .object(let members) = meta else { return [] }
    return members.compactMap { member in
      let value = text(ofMeta: member.value)
      return value.isEmpty ? nil : SourceField(member.name, value)
    }
  }

  private static func text(ofMeta value: JSON) -> String {
    guard let content = value["c"] else { return "" }
    switch value["t"]?.text {
    case "MetaString": return content.text ?? ""
    case "MetaBool": return content == true ? "true" : "false"
    case "MetaInlines":
      var reader = PandocReader()
      return reader.inlines(content.items).plainText
    case "MetaBlocks":
      var reader = PandocReader()
      return reader.blocks(content.items).plainText
    case "MetaList": return content.items.map(text).filter { !$0.isEmpty }.joined(separator: ", ")
    case "MetaMap":
      guard case .object(let members) = content else { return "" }
      return members.map { "\($0.name): \(text(ofMeta: $0.value))" }.joined(separator: ", ")
    default: return ""
    }
  }
}

/// The name, classes and attributes that pandoc gives to what it reads.
struct PandocAttributes {
  /// The name by which links lead there; empty without one.
  let id: String
  /// The classes.
  let classes: [String]
  /// What a web page says that it is for; nil when it says nothing.
  let role: String?

  /// Reads `["id", ["class"], [["key", "value"]]]`.
  init(_ json: JSON?) {
    let parts = json?.items ?? []
    id = parts.first?.text ?? ""
    classes = parts.dropFirst().first?.items.compactMap(\.text) ?? []
    role = parts[safe: 2]?.items.first { $0.items.first?.text == "role" }?.items[safe: 1]?.text
  }
}
