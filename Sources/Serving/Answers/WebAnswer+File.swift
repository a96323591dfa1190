extension WebAnswer {
  /// Answers with a file: all of it, a stretch, or that the reader has it.
  static func file(_ file: ServedFile, to request: WebRequest, status: Int = 200, now: Int) -> WebAnswer {
    let conditions = Conditions(request: request, file: file, now: now)
    let dates: [(name: String, value: String)] =
      conditions.isDated ? [("Last-Modified", HTTPDate.text(file.modified))] : []
    let fields = file.fields + dates
    let size = file.bytes.count
    if status == 200, conditions.readerHasIt {
      return WebAnswer(
        status: 304, fields: fields.filter { $0.name != "Content-Type" && $0.name != "Accept-Ranges" },
        body: .nothing)
    }
    func body(_ range: Range<Int>) -> Body { request.method == "HEAD" ? .nothing : .bytes(file, range) }
    switch status == 200 ? conditions.range : .whole {
    case .whole:
      return WebAnswer(
        status: status, fields: fields + [("Content-Length", "\(size)")], body: body(0..<size))
    case .part(let range):
      return WebAnswer(
        status: 206,
        fields: fields + [
          ("Content-Range", "bytes \(range.lowerBound)-\(range.upperBound - 1)/\(size)"),
          ("Content-Length", "\(range.count)"),
        ], body: body(range))
    case .outside:
      return WebAnswer(
        status: 416,
        fields: fields.filter { $0.name != "Content-Type" } + [
          ("Content-Range", "bytes */\(size)"), ("Content-Length", "0"),
        ], body: .nothing)
    }
  }

  /// Answers that what was asked for is elsewhere.
  static func moved(to address: String, _ headers: [(name: String, value: String)]) -> WebAnswer {
    WebAnswer(
      status: 302,
      fields: headers + [("Location", address), ("Cache-Control", "no-cache"), ("Content-Length", "0")],
      body: .nothing)
  }
}
