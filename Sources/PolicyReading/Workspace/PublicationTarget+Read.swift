import Diagnostics
import Messages
import PolicyModel
import SourceText

extension PublicationTarget {
  /// Reads `publish` of a site: one place, or several by name.
  static func read(_ site: inout FieldReader, _ diagnostics: inout [Diagnostic]) -> [PublicationTarget] {
    guard let value = site.value("publish"),
      var fields = FieldReader(value, what: Message(verbatim: "'publish'"), &diagnostics)
    else { return [] }
    guard case .mapping(let members) = value.content,
      members.contains(where: { if case .mapping = $0.value.content { true } else { false } })
    else { return target(named: nil, &fields, &diagnostics).map { [$0] } ?? [] }
    return fields.rows(&diagnostics).compactMap { name, fields in
      var fields = fields
      return target(named: name, &fields, &diagnostics)
    }
  }

  private static func target(
    named name: Located<Identifier>?, _ fields: inout FieldReader, _ diagnostics: inout [Diagnostic]
  ) -> PublicationTarget? {
    let written = PublicationPlace.Kind.allCases.compactMap { kind in
      fields.string(kind.rawValue, &diagnostics).map { (kind, $0) }
    }
    let branch = fields.string("branch", &diagnostics)
    let keep = fields.parsed("keep", expected: "how many versions stay, from 1 to 100", &diagnostics) {
      text in
      Int(text).flatMap { (1...100).contains($0) ? $0 : nil }
    }
    fields.finish(&diagnostics)
    if let name, PublicationPlace.Kind(rawValue: name.value.text) != nil {
      diagnostics.append(
        Diagnostic(
          .invalidValue, "'\(name.value)' is a kind of place, and cannot be the name of one",
          at: name.location,
          help: "give it a name of its own, such as 'www: { … }'"))
    }
    guard let (kind, address) = written.first else {
      diagnostics.append(
        Diagnostic(
          .invalidValue, "'publish' does not say where", at: fields.location,
          help:
            "add 'directory: /srv/www/…', 'git: …' with 'branch: …', 'rsync: host:path' or 'rclone: remote:path'"
        ))
      return nil
    }
    if written.count > 1 {
      diagnostics.append(
        Diagnostic(
          .invalidValue, "two places stand under one name", at: written[1].1.location,
          help: "give each a name: 'publish: { www: { directory: … }, copy: { rclone: … } }'"))
    }
    return place(kind, address, branch, at: fields.location, &diagnostics).map { place in
      PublicationTarget(
        name: name?.value.text ?? kind.rawValue, place: Located(place, at: address.location),
        keep: keep?.value ?? usualKeep)
    }
  }

  private static func place(
    _ kind: PublicationPlace.Kind, _ address: Located<String>, _ branch: Located<String>?,
    at location: SourceLocation,
    _ diagnostics: inout [Diagnostic]
  ) -> PublicationPlace? {
    guard PublicationAddress.isAddress(address.value, of: kind) else {
      let expected: Message =
        kind == .rclone
        ? "a remote of rclone and a path in it: remote:path" : "an address that does not begin with '-'"
      diagnostics.append(
        .invalidValue(address.value, of: kind.rawValue, expected: expected, at: address.location))
      return nil
    }
    if PublicationAddress.holdsSecret(address.value) {
      diagnostics.append(
        Diagnostic(
          .invalidValue,
          "'\(kind.rawValue)' holds a password that everybody who has the workspace could read",
          at: address.location,
          help: "leave it out of the address, and give it to git's credential helper or to 'rclone config'"))
      return nil
    }
    if kind == .git, branch == nil {
      diagnostics.append(
        Diagnostic(
          .missingKey, "'branch' is missing", at: location,
          help: "add 'branch: …', the branch that the web server hands out"))
      return nil
    }
    if let branch, kind != .git || !PublicationAddress.isBranch(branch.value) {
      diagnostics.append(
        .invalidValue(
          branch.value, of: "branch", expected: "the name of a branch, beside 'git: …'", at: branch.location))
      return nil
    }
    return PublicationPlace(kind, address: address.value, branch: branch?.value)
  }
}
