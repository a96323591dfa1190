import Foundation

/// The pictures of a publication: taken out of the addresses that hold them in a page, each once.
struct EpubPictures {
  /// A picture as a file.
  struct Picture {
    let file: String
    let kind: String
    let bytes: [UInt8]
  }

  private(set) var all: [Picture] = []
  private var files: [String: String] = [:]

  /// A text whose pictures are files instead of addresses.
  mutating func taken(from html: String) -> String {
    var text = ""
    var rest = html[...]
    while let source = rest.firstRange(of: "src=\"data:") {
      text += rest[..<source.lowerBound]
      rest = rest[source.upperBound...]
      let address = rest.prefix { $0 != "\"" }
      text += "src=\"\(file(for: address))"
      rest = rest[address.endIndex...]
    }
    return text + rest
  }

  private mutating func file(for address: Substring) -> String {
    let key = String(address)
    if let known = files[key] { return known }
    let parts = address.split(separator: ",", maxSplits: 1)
    let kind = String(parts.first?.prefix { $0 != ";" } ?? "")
    let ending = kind == "image/svg+xml" ? "svg" : kind.split(separator: "/").last.map(String.init) ?? "bin"
    let file = "picture-\(all.count + 1).\(ending)"
    let bytes = parts.last.flatMap { Data(base64Encoded: String($0)) } ?? Data()
    all.append(Picture(file: file, kind: kind, bytes: Array(bytes)))
    files[key] = file
    return file
  }
}
