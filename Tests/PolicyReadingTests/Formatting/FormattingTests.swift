import Diagnostics
import PolicyReading
import Testing

@Suite struct FormattingTests {
  @Test(arguments: [
    ("## We pay the ticket\n", "## We pay the ticket {#we-pay-the-ticket}\n"),
    ("## Vi åker tåg", "## Vi åker tåg {#vi-aker-tag}"),
    ("## Closed ##\n", "## Closed ## {#closed}\n"),
    ("## Trailing  \t\n", "## Trailing {#trailing}  \t\n"),
    ("## Windows\r\n\r\ntext  \r\n", "## Windows {#windows}\r\n\r\ntext  \r\n"),
    ("## Old\rtext", "## Old {#old}\rtext"),
    ("   ## Indented\n", "   ## Indented {#indented}\n"),
    ("## A case {.case}\n", "## A case {#a-case .case}\n"),
    ("## Below\n{strength=must}\n", "## Below {#below}\n{strength=must}\n"),
    ("## Below\n{strength=must #there}\n", "## Below\n{#there strength=must}\n"),
    ("## Empty {}\n", "## Empty {#empty}\n"),
    ("##\n", "## {#element}\n"),
    ("## Twice\n\n## Twice\n", "## Twice {#twice}\n\n## Twice {#twice-2}\n"),
    ("## Preamble\n", "## Preamble {#preamble-2}\n"),
    ("## Ends with \\\n", "## Ends with \\ {#ends-with}\n"),
    ("# The title\n", "# The title\n"),
    ("#### Deeper\n", "#### Deeper\n"),
  ])
  func `ids stand at the end of the heading`(before: String, after: String) async throws {
    #expect(try await FormattedWorkspace.body(before) == after)
    #expect(try await FormattedWorkspace.body(after) == after)
  }

  @Test(arguments: [
    ("strength=ska", "strength=must"), ("strength=\"bör-inte\"", "strength=should-not"),
    ("strength=”får”", "strength=may"), ("visibility=\"public\"", "visibility=public"),
    ("within=P14D", "within=\"14 days\""), ("within=\"1 days\"", "within=\"1 day\""),
    ("within=PT4H", "within=\"4 hours\""), ("within=P1Y6M", "within=\"18 months\""),
    ("limit=08/day", "limit=8/day"), ("limit=“8/day”", "limit=\"8/day\""),
    ("times=\"8:40  11:40\"", "times=\"08:40 11:40\""), ("times=9:00", "times=09:00"),
    ("applies-to=„role:a   channel:b |  time:work ”", "applies-to=\"role:a channel:b | time:work\""),
    ("see=\"#a\"", "see=\"#a\""), ("see=#a", "see=#a"), ("see=”#a  ref:b”", "see=\"#a ref:b\""),
    ("before=”an *account*  opens”", "before=\"an *account*  opens\""), ("reason=\"\"", "reason=\"\""),
    ("before=\"{x}\"", "before=\"{x}\""), ("visibility=public   .case  #x", "#x .case visibility=public"),
    ("  #x\t.case ", "#x .case"), ("#x .case strength=must", "#x .case strength=must"),
    ("effective=\"2026-11-21\"", "effective=2026-11-21"), ("overridable=\"yes\"", "overridable=yes"),
  ])
  func `attributes have one spelling`(before: String, after: String) async throws {
    let id = before.contains("#x") ? "" : "#x "
    let formatted = try await FormattedWorkspace.body("## T {\(id)\(before)}\n")
    #expect(formatted == "## T {\(id)\(after)}\n")
    #expect(try await FormattedWorkspace.body(formatted) == formatted)
  }

  @Test func `an id is new to the policy and to every variant`() async throws {
    let workspace = try await FormattedWorkspace(texts: [
      "a/policy.md": "---\npolicy: a\ntitle: A\n---\n## One\n\n## Two\n\n### Three {#one-2}\n",
      "a/departments/x.md":
        "---\nvariant-of: a\ndepartment: x\n---\n## {#two .extend}\n\n### One\n\n### Four {#four}\n",
      "a/departments/y.md": "---\nvariant-of: a\ndepartment: y\n---\n## Four\n\n## Five {#one}\n",
      "b/policy.md": "---\npolicy: b\ntitle: B\n---\n## One\n",
    ])
    #expect(
      workspace.text("a/policy.md").hasSuffix("## One {#one-3}\n\n## Two {#two}\n\n### Three {#one-2}\n"))
    #expect(
      workspace.text("a/departments/x.md").hasSuffix(
        "## {#two .extend}\n\n### One {#one-4}\n\n### Four {#four}\n"))
    #expect(workspace.text("a/departments/y.md").hasSuffix("## Four {#four-2}\n\n## Five {#one}\n"))
    #expect(workspace.text("b/policy.md").hasSuffix("## One {#one}\n"))
    #expect(workspace.outcomes.flatMap(\.faults) == [])
  }

  @Test func `a file with errors is left alone and the others are not`() async throws {
    let faulty = "---\npolicy: a\ntitle: A\n---\n## One {strenght=must}\n\n## Two\n"
    let workspace = try await FormattedWorkspace(texts: [
      "a/policy.md": faulty, "b/policy.md": "---\npolicy: b\ntitle: B\n---\n## One\n",
      "a/departments/x.md": "---\nvariant-of: a\ndepartment: x\n---\n## New\n",
    ])
    #expect(workspace.text("a/policy.md") == faulty)
    #expect(workspace.outcome("a/policy.md")?.isLeftAlone == true)
    #expect(workspace.outcome("a/policy.md")?.faults.map(\.rule) == ["unknown-attribute"])
    #expect(workspace.text("b/policy.md").hasSuffix("## One {#one}\n"))
    #expect(workspace.outcome("a/departments/x.md")?.bytes == nil)
    #expect(workspace.outcome("a/departments/x.md")?.faults.count == 1)
  }

  @Test func `a translation gets no ids, and the one it should have is named`() async throws {
    let workspace = try await FormattedWorkspace(texts: [
      "a/policy.md": "---\npolicy: a\ntitle: A\n---\n## Ett\n\n## Två {#second}\n",
      "a/policy.en.md":
        "---\ntranslation-of: a\nlanguage: en\n---\n## One\n\n## Two {  #second before=”x y” }\n",
    ])
    #expect(workspace.text("a/policy.en.md").hasSuffix("## One\n\n## Two {#second before=\"x y\"}\n"))
    let faults = try #require(workspace.outcome("a/policy.en.md")?.faults)
    #expect(faults.count == 1)
    #expect("\(faults.compactMap(\.help))".contains("{#ett}"))
  }

  @Test func `a heading that cannot bear an id is named`() async throws {
    let workspace = try await FormattedWorkspace(texts: [
      "a/policy.md": "---\npolicy: a\ntitle: A\n---\n## Set {a\n\n## Other\n"
    ])
    #expect(workspace.text("a/policy.md").hasSuffix("## Set {a\n\n## Other {#other}\n"))
    #expect(workspace.outcome("a/policy.md")?.idsGiven == 1)
    #expect(workspace.outcome("a/policy.md")?.faults.count == 1)
  }
}
