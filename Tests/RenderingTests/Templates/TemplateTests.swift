import Messages
import PolicyModel
import Rendering
import Testing

/// What templates say to the tags in them.
struct TemplateTests {
  private static let language = Language.undetermined

  private func templates(_ files: [String: String], words: String = "print: Skriv ut\n") throws -> Templates {
    var all = ["words/und.yml": Array(words.utf8)]
    for (name, text) in files { all["pages/\(name).mustache"] = Array(text.utf8) }
    return try Templates(TemplateFiles(files: all), languages: [Self.language])
  }

  private func filled(
    _ text: String, with values: TemplateMembers = [:], parts: [String: String] = [:],
    words: String = "print: Skriv ut\n"
  ) throws -> String {
    let templates = try templates(parts.merging(["page": text]) { $1 }, words: words)
    let page = try templates.render(.object(values), with: "pages/page", in: Self.language)
    return String(decoding: page, as: UTF8.self)
  }

  @Test func plainTextIsEscapedAndHTMLIsNot() throws {
    let values: TemplateMembers = ["a": .text("<å> & \"ö\" 'ä'")]
    #expect(try filled("{{a}}", with: values) == "&lt;å&gt; &amp; &quot;ö&quot; &#39;ä&#39;")
    #expect(try filled("{{{a}}}", with: values) == "<å> & \"ö\" 'ä'")
    #expect(try filled("{{&a}} {{ a }}!", with: ["a": .text("x>")]) == "x> x&gt;!")
  }

  @Test func whatIsAbsentShowsNothing() throws {
    #expect(try filled("[{{a}}{{{a}}}{{a.b}}{{#a}}x{{/a}}]") == "[]")
    #expect(try filled("{{^a}}tomt{{/a}}") == "tomt")
  }

  @Test func aSectionIsShownForAValueAndForEachItem() throws {
    let items = TemplateValue.list([.text("ett"), .text("två")])
    #expect(try filled("{{#a}}({{.}}){{/a}}", with: ["a": items]) == "(ett)(två)")
    #expect(try filled("{{#a}}({{.}}){{/a}}", with: ["a": .text("x")]) == "(x)")
    #expect(try filled("{{#a}}ja{{/a}}{{^a}}nej{{/a}}", with: ["a": .flag]) == "ja")
    #expect(try filled("{{#a}}{{b}}{{/a}}", with: ["a": .object(["b": .text("x")])]) == "x")
  }

  @Test func anAbsentKeyIsLookedForFurtherOutButNotTheRestOfAName() throws {
    let values: TemplateMembers = [
      "title": .text("sida"), "inner": .object(["name": .text("n")]),
      "page": .object(["title": .text("rubrik"), "lang": .text("sv")]),
    ]
    #expect(try filled("{{#inner}}{{title}} {{page.title}}{{/inner}}", with: values) == "sida rubrik")
    let nearer = values.merging("inner", .object(["page": .object(["title": .text("egen")])]))
    #expect(try filled("{{#inner}}{{page.title}}{{page.lang}}{{/inner}}", with: nearer) == "egen")
  }

  @Test func aTagAloneOnItsLineTakesTheLineWithIt() throws {
    #expect(try filled("<ul>\n  {{#a}}\n<li>\n{{/a}}\n</ul>\n", with: ["a": .flag]) == "<ul>\n<li>\n</ul>\n")
    #expect(try filled("a\r\n{{! en anmärkning }}\r\nb") == "a\r\nb")
    #expect(try filled("{{#a}} x {{/a}}\n", with: ["a": .flag]) == " x \n")
    #expect(try filled("x\n {{a}}\n", with: ["a": .text("y")]) == "x\n y\n")
    #expect(try filled("{{#a}}\n{{/a}}", with: ["a": .flag]) == "")
  }

  @Test func partsAndWordsArePutIn() throws {
    let page = "<p>\n{{> pages/part}}\n</p>"
    let part = "{{#a}}{{words.print}} {{b}}{{/a}}\n"
    #expect(
      try filled(page, with: ["a": .object(["b": .text("nu")])], parts: ["part": part])
        == "<p>\nSkriv ut nu\n</p>")
    #expect(try filled("{{words.print}}", words: "print: \"{{a}} & <b>\"\n") == "{{a}} &amp; &lt;b&gt;")
    #expect(try filled("{{words.ingen}}") == "ingen")
  }

  @Test(arguments: [
    ("a\n{{#b}}\nc", 2, "'b' is opened here and never closed"),
    ("{{#a}}{{#b}}\n{{/a}}{{/b}}", 2, "'a' is closed here, and 'b' is still open"),
    ("\n\n{{/a}}", 3, "'a' is closed here and was never opened"),
    ("å {{a", 1, "a tag is opened here and never closed"),
    ("{{{a}}", 1, "a tag is opened here and never closed"),
    ("\n{{=<% %>=}}", 2, "templates have no tags that begin with '='"),
    ("{{< parent}}", 1, "templates have no tags that begin with '<'"),
    ("{{}}", 1, "'' is not the name of a value"),
    ("{{a..b}}", 1, "'a..b' is not the name of a value"),
    ("\n{{> pages/page}}", 2, "the template holds itself"),
    ("\n{{> pages/none}}", 2, "there is no template 'pages/none'"),
    (String(repeating: "{{#a}}", count: 200), 1, "more than 100 sections stand in each other"),
  ])
  func whatNoTemplateCanSayIsToldWithItsLine(_ text: String, _ line: Int, _ reason: String) throws {
    let error = #expect(throws: TemplateError.self) { try templates(["page": text]) }
    #expect(error?.message.text(in: .english) == "templates/pages/page.mustache:\(line): \(reason)")
  }

  @Test func aCircleThroughAnotherTemplateIsToldWhereItCloses() {
    let error = #expect(throws: TemplateError.self) {
      try templates(["a": "{{> pages/b}}", "b": "x\n{{> pages/a}}"])
    }
    #expect(error?.message.text(in: .english) == "templates/pages/b.mustache:2: the template holds itself")
  }
}

extension TemplateMembers {
  fileprivate func merging(_ name: String, _ value: TemplateValue) -> TemplateMembers {
    var members = self
    members[name] = value
    return members
  }
}
