import Foundation
import TestSupport
import Testing

private let hasPandoc = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").contains {
  FileManager.default.isExecutableFile(atPath: $0 + "/pandoc")
}

/// `tenet import`.
@Suite struct ImportCommandTests {
  private let workspace: NewFilesWorkspace
  private static let documents = Repository.path + "/Tests/ImportingTests/Documents/"

  init() throws { workspace = try NewFilesWorkspace(startedIn: "sv") }

  private func document(_ name: String) -> String { Self.documents + name }

  @Test(.enabled(if: hasPandoc, "pandoc is not on this machine"))
  func `Word, OpenDocument and HTML come in, check and build`() throws {
    let outcome = try workspace.tenet(
      "import", document("personalhandbok.docx"), document("resor.docx"), document("counter-guide.odt"),
      document("gamla-intranatet.html"))
    #expect(outcome.code == 0, "\(outcome.text)")
    #expect(
      outcome.text.hasPrefix("written: personalhandbok/policy.md\nwritten: media/personalhandbok-1.png\n"))
    #expect(outcome.text.contains("a tracked deletion was accepted: the words are not in the text"))
    #expect(outcome.text.contains("      senast klockan fem\n"))
    let checked = try workspace.tenet("check", "--quiet")
    #expect(checked.code == 0, "\(checked.text)")
    #expect(try workspace.tenet("fmt", "--check").code == 0)
    let built = try workspace.tenet("build", "--drafts", "--site", "intranet", "--out", "site")
    #expect(built.code == 0, "\(built.text)")
    #expect(try workspace.folder.text("site/sv/resor/index.html").contains("Ta tåget inom landet"))
    let register = try workspace.folder.text("registers/media.yml")
    #expect(register.contains("personalhandbok-1:\n  file: media/personalhandbok-1.png\n  alt: { sv: "))
    // The same picture in another document is the one that is there.
    #expect(try workspace.folder.text("gamla-intranatet/policy.md").contains("(media:personalhandbok-1)"))
  }

  @Test(.enabled(if: hasPandoc, "pandoc is not on this machine"))
  func `handbooks as they lie in offices come in, and the report can be read`() throws {
    let configuration = try workspace.folder.text("tenet.yml")
    #expect(configuration.contains("languages: [sv, en]"))
    let outcome = try workspace.tenet(
      "import", document("Personalhandbok 2019 (slutlig) v3.docx"),
      document("Staff Handbook 2018 FINAL.docx"),
      document("Distansarbete_98324.html"), "--messages", "sv")
    #expect(outcome.code == 0, "\(outcome.text)")
    for id in ["personalhandbok", "staff-handbook", "distansarbete"] {
      #expect(outcome.text.contains("skriven: \(id)/policy.md\n"), "\(outcome.text)")
    }
    // What is the same at several places is said once, with the places and their headings.
    let same = "  inga ord här säger vad någon ska, bör eller får göra, så det är ett avsnitt"
    #expect(outcome.text.components(separatedBy: same).count == 2, "\(outcome.text)")
    #expect(outcome.text.contains(/\n {6}personalhandbok\/policy\.md:[0-9]+ \('Vid incident'\)\n/))
    #expect(outcome.text.contains(/strength=must, av ordet 'måste' \('Sjukanmälan'\)\n/))
    let checked = try workspace.tenet("check", "--quiet")
    #expect(checked.code == 0 && !checked.text.contains("strength-wording"), "\(checked.text)")
    #expect(try workspace.tenet("fmt", "--check").code == 0)
    let built = try workspace.tenet("build", "--drafts", "--site", "intranet", "--out", "site")
    #expect(built.code == 0, "\(built.text)")
    #expect(try !workspace.folder.text("site/sv/personalhandbok/index.html").contains("gissat:"))
  }

  @Test(.enabled(if: hasPandoc, "pandoc is not on this machine"))
  func `the first row of a table in OpenDocument is there, and merged cells are told`() throws {
    let outcome = try workspace.tenet("import", document("semester.odt"))
    #expect(outcome.code == 0, "\(outcome.text)")
    #expect(try workspace.folder.text("semester/policy.md").contains(/\| Ålder +\| Semesterdagar +\|/))
    #expect(outcome.text.contains("merged cells of a file of this kind stand in the first of their places"))
  }

  @Test func `what is still a guess is told once, with its lines, until somebody deletes them`() throws {
    try workspace.folder.write(
      "# Raster\n\n## Kaffe\n\nDu får ta kaffe.\n\n## Lunch\n\nDu ska äta lunch.\n", to: "in/raster.md")
    #expect(try workspace.tenet("import", "in/raster.md").code == 0)
    let checked = try workspace.tenet("check", "raster", "--quiet", "--messages", "sv")
    #expect(checked.code == 0, "\(checked.text)")
    let found = "ingen har bekräftat 2 styrkor som importen gissade [unconfirmed-guess]"
    #expect(checked.text.components(separatedBy: found).count == 2, "\(checked.text)")
    let text = try workspace.folder.text("raster/policy.md")
    let lines = text.components(separatedBy: "\n")
    let marks = lines.indices.filter { lines[$0].hasPrefix("<!-- gissat:") }
    #expect(marks.count == 2)
    for line in marks { #expect(checked.text.contains("raster/policy.md:\(line + 1):1: ")) }
    // One is confirmed, and then the other.
    try workspace.edit("raster/policy.md", lines[marks[0]] + "\n", "")
    let one = try workspace.tenet("check", "raster", "--quiet").text
    #expect(
      one.contains("nobody has confirmed that 'Lunch' is strength=must, as the import guessed"), "\(one)")
    try workspace.edit("raster/policy.md", lines[marks[1]] + "\n", "")
    #expect(try !workspace.tenet("check", "raster", "--quiet").text.contains("unconfirmed-guess"))
  }

  @Test func `nothing is written over, and the way out is told`() throws {
    try workspace.folder.write("# Rast\n\nDu får ta rast.\n", to: "in/rast.md")
    #expect(try workspace.tenet("import", "in/rast.md").code == 0)
    let before = try workspace.folder.files()
    let again = try workspace.tenet("import", "in/rast.md")
    #expect(again.code == 64)
    #expect(
      again.text
        == "tenet: 'rast/policy.md' exists, and nothing is written over: bring it in under another id, with --as\n"
    )
    #expect(try workspace.folder.files() == before)
    let other = try workspace.tenet("import", "in/rast.md", "--as", "paus", "--title", "Paus")
    #expect(other.code == 0, "\(other.text)")
    #expect(try workspace.folder.text("paus/policy.md").hasPrefix("---\npolicy: paus\ntitle: Paus\n"))
  }

  @Test func `a folder comes in as one step, and links between its files lead to policies`() throws {
    try workspace.folder.write("# Ett\n\nDu ska läsa [två](tva.md).\n", to: "in/ett.md")
    try workspace.folder.write("# Två\n\nDu får vila. ![x](saknas.png)\n", to: "in/tva.md")
    try workspace.folder.write("# Om\n", to: "in/README.md")
    let before = try workspace.folder.files()
    let dry = try workspace.tenet("import", "in", "--dry-run", "--report", "rapport.txt")
    #expect(dry.code == 0, "\(dry.text)")
    #expect(dry.text.contains("a picture was left out"))
    #expect(dry.text.contains("not brought in: 'in/README.md'"))
    #expect(try workspace.folder.text("rapport.txt").contains("x (saknas.png)"))
    try workspace.folder.remove("rapport.txt")
    #expect(try workspace.folder.files().filter { !$0.key.hasPrefix(".tenet") } == before)
    #expect(try workspace.tenet("import", "in").code == 0)
    #expect(try workspace.folder.text("ett/policy.md").contains("[två](policy:tva)"))
    #expect(try workspace.tenet("check", "ett", "tva", "--quiet").code == 0)
  }

  @Test func `what cannot be read is told in Swedish, with what to do`() throws {
    try workspace.folder.write("x", to: "avtal.pdf")
    let outcome = try workspace.tenet("import", "avtal.pdf", "--messages", "sv")
    #expect(outcome.code == 64)
    #expect(
      outcome.text
        == "tenet: 'avtal.pdf' kan inte läsas som den är: öppna den i Word eller LibreOffice och spara den som .docx\n"
    )
    #expect(
      try workspace.tenet("import", "saknas.docx").text.hasPrefix("tenet: there is no file 'saknas.docx'"))
    let missing = try StartedProgram.run(
      ["import", document("resor.docx")], in: workspace.folder.path, environment: ["PATH": "/nowhere"])
    #expect(missing.code == 2)
    #expect(missing.text.contains("apt-get install pandoc"))
  }

  @Test func `a file that is a policy already stays as it is`() throws {
    try workspace.folder.write("---\npolicy: rast\ntitle: Rast\n---\n\nText.\n", to: "in/rast.md")
    let outcome = try workspace.tenet("import", "in/rast.md")
    #expect(outcome.code == 64)
    #expect(outcome.text.contains("since it has 'policy:'"))
  }
}
