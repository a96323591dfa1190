import JSONText
internal import Messages
internal import PolicyModel

/// What a publication is about to put and remove, where readers see one file at a time: written before the first of
/// them, gone after the last, so that the next publication knows what an interrupted one may have touched.
struct UnfinishedPublication: Sendable, Equatable {
  /// The file at the place while a publication is under way.
  static let name = "publication-unfinished.json"

  /// The site.
  let site: Identifier
  /// The paths of the files.
  let paths: Set<String>

  /// The bytes of the file.
  var bytes: [UInt8] {
    let value = JSON.object([
      ("site", .string(site.text)), ("paths", .array(paths.sorted().map(JSON.string))),
    ])
    return Array((value.text(.indented) + "\n").utf8)
  }
}

extension UnfinishedPublication {
  /// Reads the bytes of the file; throws a ``Receipt/Fault`` when they are none.
  init(reading bytes: [UInt8]) throws {
    let value = try JSON(reading: bytes)
    guard let site = value["site"]?.text.flatMap({ Identifier($0) }), case .array(let items)? = value["paths"]
    else {
      throw Receipt.Fault(message: "it does not say what was to be published")
    }
    let paths = items.compactMap(\.text)
    guard paths.count == items.count, paths.allSatisfy(PublishedPath.isSafe) else {
      throw Receipt.Fault(message: "it names what is no file of a site")
    }
    self.init(site: site, paths: Set(paths))
  }
}
