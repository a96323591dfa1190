import JSONText
import PolicyModel

extension PressFeed {
  /// News in JSON (ninjs) 2.1, as news agencies and editorial systems take it in: one composite object, whose associations
  /// are the items.
  ///
  /// Source: https://iptc.org/std/ninjs/userguide/
  func ninjs() -> [UInt8] {
    var members: [(String, JSON)] = [
      ("uri", .string(addresses[.ninjs] ?? home)), ("type", "composite"),
      (
        "standard",
        [
          "name": "ninjs", "version": "2.1", "schema": "https://www.iptc.org/std/ninjs/ninjs-schema_2.1.json",
        ]
      ), ("language", .string(language.tag)), ("title", .string(title)),
    ]
    if let changed = items.map(\.changed).max() {
      members.append(("versioncreated", .string(changed.atNoon)))
    }
    members.append(("associations", .array(items.map(ninjs))))
    return Array((JSON.object(members).text(.indented) + "\n").utf8)
  }

  private func ninjs(_ item: Item) -> JSON {
    var members: [(String, JSON)] = [
      ("name", .string(item.title)), ("uri", .string(item.address)), ("type", "text"),
      ("language", .string(language.tag)), ("firstcreated", .string(item.published.atNoon)),
      ("versioncreated", .string(item.changed.atNoon)),
      ("pubstatus", item.isWithdrawn ? "canceled" : "usable"), ("by", .string(publisher)),
    ]
    if let place = item.place { members.append(("located", .string(place))) }
    if !item.notes.isEmpty { members.append(("ednote", .string(item.notes.joined(separator: "\n")))) }
    members.append(("headlines", [["value": .string(item.title)]]))
    if let summary = item.summary { members.append(("descriptions", [["value": .string(summary)]])) }
    members.append(
      (
        "bodies",
        [
          ["contenttype": "text/html", "value": .string(item.html)],
          ["contenttype": "text/plain", "value": .string(item.text)],
        ]
      ))
    members.append(("infosources", [source(item)]))
    if !item.subjects.isEmpty {
      let subjects = item.subjects.map {
        JSON.object([("name", .string($0.name)), ("uri", .string($0.address))])
      }
      members.append(("subjects", .array(subjects)))
    }
    if !item.pictures.isEmpty { members.append(("associations", .array(item.pictures.map(picture)))) }
    return .object(members)
  }

  /// The organisation, and whom of it one may ask.
  private func source(_ item: Item) -> JSON {
    var members: [(String, JSON)] = [("name", .string(publisher))]
    let ways = item.contacts.flatMap { contact in
      [("email", contact.email), ("phone", contact.phone)].compactMap { kind, value in
        value.map {
          JSON.object([("type", .string(kind)), ("name", .string(contact.name)), ("value", .string($0))])
        }
      }
    }
    if !ways.isEmpty { members.append(("contactinfo", .array(ways))) }
    return .object(members)
  }

  private func picture(_ picture: SharedPicture) -> JSON {
    var members: [(String, JSON)] = [
      ("name", .string(picture.alternative ?? picture.address)), ("uri", .string(picture.address)),
      ("type", "picture"),
    ]
    if let credit = picture.credit { members.append(("by", .string(credit))) }
    if let licence = picture.licence { members.append(("usageterms", .string(licence))) }
    if let text = picture.alternative { members.append(("descriptions", [["value": .string(text)]])) }
    var file: [(String, JSON)] = [
      ("name", "original"), ("href", .string(picture.address)), ("contenttype", .string(picture.type)),
    ]
    if let width = picture.width, let height = picture.height {
      file += [("width", .number(width)), ("height", .number(height))]
    }
    file.append(("sizeinbytes", .number(picture.byteCount)))
    members.append(("renditions", [.object(file)]))
    return .object(members)
  }
}
