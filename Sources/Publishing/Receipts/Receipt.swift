import JSONText
internal import Messages
package import PolicyModel
package import Revisions

/// What was put somewhere, when, and by which version of the program: readers may fetch it, it holds nothing else.
package struct Receipt: Sendable, Equatable {
  /// The file at the place, beside the site's own.
  package static let name = "publication.json"

  /// The site.
  package let site: Identifier
  /// The program and its version.
  package let program: String
  /// When it was published.
  package let published: Moment
  /// The digests of the files by path.
  package let files: [String: ContentDigest]

  /// Joins the parts.
  package init(site: Identifier, program: String, published: Moment, files: [String: ContentDigest]) {
    self.site = site
    self.program = program
    self.published = published
    self.files = files
  }

  /// One digest for all files.
  package var digest: ContentDigest { PublishedTree.digest(of: files) }

  /// The bytes of the file.
  var bytes: [UInt8] {
    let value = JSON.object([
      ("site", .string(site.text)), ("published", .string(published.iso8601)), ("program", .string(program)),
      ("digest", .string(digest.text)),
      ("files", .object(files.sorted { $0.key < $1.key }.map { ($0.key, .string($0.value.text)) })),
    ])
    return Array((value.text(.indented) + "\n").utf8)
  }

  /// Reads the bytes of the file; throws a ``Fault`` when they are no receipt.
  init(reading bytes: [UInt8]) throws {
    let value = try JSON(reading: bytes)
    guard let site = value["site"]?.text.flatMap({ Identifier($0) }), let program = value["program"]?.text,
      let published = value["published"]?.text.flatMap({ Timestamp(iso8601: $0)?.moment }),
      case .object(let members)? = value["files"]
    else { throw Fault(message: "it does not say what was published, and when") }
    var files: [String: ContentDigest] = [:]
    for member in members {
      guard PublishedPath.isSafe(member.name), let digest = member.value.text.flatMap({ ContentDigest($0) })
      else { throw Fault(message: "'\(member.name)' is no file of a site with its digest") }
      files[member.name] = digest
    }
    self.init(site: site, program: program, published: published, files: files)
    guard value["digest"]?.text == digest.text else {
      throw Fault(message: "its digest is not that of the files it names")
    }
  }

  /// Why a file is no receipt.
  struct Fault: Explained {
    let message: Message
  }
}
