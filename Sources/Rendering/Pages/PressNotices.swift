import Editions
import PolicyModel

/// What readers of a press item are told before its text: that it is withdrawn, or what has been put right in it.
struct PressNotices {
  /// One of them.
  struct Notice {
    /// What it is, with its day: "Correction, 20 November 2026".
    let title: String
    let entry: PressEntry.Notice
  }

  /// Why the item is withdrawn; nil while it may be used.
  let withdrawal: Notice?
  /// What has been put right, the earliest first.
  let corrections: [Notice]
  private let item: PressEntry

  /// Words the notices of an item.
  init(_ item: PressEntry, _ words: Words) {
    func notice(_ key: String, _ entry: PressEntry.Notice) -> Notice {
      Notice(title: words(key, ["date": words.date(entry.date)]), entry: entry)
    }
    self.item = item
    withdrawal = item.withdrawal.map { notice("withdrawn-title", $0) }
    corrections = item.corrections.map { notice("correction-title", $0) }
  }

  /// All of them, the withdrawal first, each on a line.
  var lines: [String] {
    ([withdrawal].compactMap { $0 } + corrections).map { "\($0.title): \($0.entry.passage.text)" }
  }

  /// What lists say of the item besides its headline: its first paragraph; of one that is withdrawn, that it is.
  var summary: String? {
    withdrawal.map { "\($0.title). \($0.entry.passage.text)" } ?? item.body.firstParagraph
  }

  /// The *status* of an item that is withdrawn.
  func status(_ values: PageValues) -> TemplateValue? {
    withdrawal.map { notice in
      .object(present: [
        "kind": .text("withdrawn"), "title": .text(notice.title), "text": .text(notice.entry.passage.text),
        "lang": values.scene.lang(notice.entry.passage.language).map { .text($0) },
      ])
    }
  }

  /// The corrections as a page shows them.
  var template: TemplateValue? {
    .items(
      corrections.map { notice in
        .object(["title": .text(notice.title), "text": .text(notice.entry.passage.text)])
      })
  }

  /// What a list says of the item's state; nil when there is nothing to say.
  var state: TemplateValue? {
    let notice = withdrawal ?? corrections.last
    return notice.map {
      .object(["kind": .text(withdrawal == nil ? "corrected" : "withdrawn"), "text": .text($0.title)])
    }
  }

  /// The notices as feeds have them.
  func write(into html: inout HTMLBuffer) {
    for notice in [withdrawal].compactMap({ $0 }) + corrections {
      html.raw("<p><strong>")
      html.text(notice.title)
      html.raw("</strong> ")
      html.text(notice.entry.passage.text)
      html.raw("</p>\n")
    }
  }
}
