import PolicyModel

/// The lines and marks of a timeline.
struct TimelineDrawing {
  /// What stands at a day.
  enum Mark {
    case first
    case level(ChangeLevel)
    case review
    case end
  }

  /// A day of the timeline.
  struct Point {
    let date: CalendarDate
    let mark: Mark
    let when: String
    let what: String
    let href: String?
  }

  /// The days, the newest first.
  let points: [Point]
  /// The day from which on everything is still to come.
  let now: CalendarDate

  private static let width = 288
  private static let axis = 52
  private static let marks = 84
  private static let text = 104
  private static let row = 44
  private static let margin = 22

  private var height: Int { points.count * Self.row }

  /// The picture.
  var html: String {
    var html = HTMLBuffer()
    html.raw("<svg class=\"timeline-picture\"")
    html.plain(" viewBox=\"0 0 \(Self.width) \(height)\" width=\"\(Self.width)\" height=\"\(height)\">\n")
    writeAxis(into: &html)
    writeYears(into: &html)
    for (index, point) in points.enumerated() { write(point, index, into: &html) }
    html.raw("</svg>\n")
    return html.string
  }

  /// How far down a day lies.
  private func depth(_ date: CalendarDate) -> Int {
    let newest = points[0].date.daysSince1970
    let span = max(1, newest - points[points.count - 1].date.daysSince1970)
    return Self.margin + (newest - date.daysSince1970) * (height - 2 * Self.margin) / span
  }

  private func writeAxis(into html: inout HTMLBuffer) {
    let turn = depth(min(max(now, points[points.count - 1].date), points[0].date))
    html.plain("<path class=\"trunk\" d=\"M\(Self.axis) \(height - Self.margin)V\(turn)")
    html.raw("\"/>\n")
    if turn > Self.margin {
      html.plain("<path class=\"trunk ahead\" d=\"M\(Self.axis) \(turn)V\(Self.margin)")
      html.raw("\"/>\n")
    }
  }

  /// The beginnings of years, as many as have room.
  private func writeYears(into html: inout HTMLBuffer) {
    var last = -Self.margin
    var year = points[0].date.year
    while let day = CalendarDate(year: year, month: 1, day: 1), day > points[points.count - 1].date {
      let y = depth(day)
      if y - last >= 18 {
        html.plain("<path class=\"trunk\" d=\"M\(Self.axis - 5) \(y)h5\"/>")
        html.plain("<text class=\"year\" x=\"\(Self.axis - 9)\" y=\"\(y + 4)\">\(year)</text>\n")
        last = y
      }
      year -= 1
    }
  }

  private func write(_ point: Point, _ index: Int, into html: inout HTMLBuffer) {
    let y = Self.margin + index * Self.row
    html.plain("<path class=\"leader\" d=\"M\(Self.axis) \(depth(point.date))L\(Self.axis + 18) \(y)h4\"/>")
    write(point.mark, y, into: &html)
    if let href = point.href {
      html.raw("<a href=\"")
      html.text(href)
      html.raw("\">")
    }
    html.plain("<text><tspan class=\"when\" x=\"\(Self.text)\" y=\"\(y - 2)\">")
    html.text(point.when)
    html.plain("</tspan> <tspan class=\"what\" x=\"\(Self.text)\" y=\"\(y + 15)\">")
    html.text(point.what)
    html.raw("</tspan></text>")
    if point.href != nil { html.raw("</a>") }
    html.raw("\n")
  }

  private func write(_ mark: Mark, _ y: Int, into html: inout HTMLBuffer) {
    let x = Self.marks
    switch mark {
    case .first:
      html.plain("<circle class=\"first\" cx=\"\(x)\" cy=\"\(y)\" r=\"7\"/>")
    case .review:
      html.plain("<circle class=\"review\" cx=\"\(x)\" cy=\"\(y)\" r=\"7\"/>")
    case .end:
      html.plain("<path class=\"end\" d=\"M\(x - 6) \(y - 6)l12 12m0 -12l-12 12\"/>")
    case .level(let level):
      let size = level == .binding ? 20 : level == .substantive ? 17 : 14
      html.plain(
        "<use class=\"level-\(level.rawValue)\" href=\"#_level-\(level.rawValue)\" x=\"\(x - size / 2)\"")
      html.plain(" y=\"\(y - size / 2)\" width=\"\(size)\" height=\"\(size)\"/>")
    }
  }
}
