import Serving
import Testing

@Suite struct ByteRangeTests {
  @Test(arguments: [
    ("bytes=0-0", ByteRange.part(0..<1)), ("bytes=2-", .part(2..<10)), ("bytes=-3", .part(7..<10)),
    ("bytes=-99", .part(0..<10)), ("bytes=8-99", .part(8..<10)), ("bytes=10-", .outside),
    ("bytes=-0", .outside),
    ("bytes=10-20", .outside), ("bytes=5-2", .whole), ("bytes=0-1,4-5", .whole), ("bytes=", .whole),
    ("bytes=-", .whole), ("bytes=a-b", .whole), ("lines=0-1", .whole),
    ("bytes=99999999999999999999-", .whole),
  ])
  func `a range of ten bytes`(field: String, range: ByteRange) {
    #expect(ByteRange(field, of: 10) == range)
  }

  @Test(arguments: [
    (0, "Thu, 01 Jan 1970 00:00:00 GMT"), (784_111_777, "Sun, 06 Nov 1994 08:49:37 GMT"),
    (951_782_400, "Tue, 29 Feb 2000 00:00:00 GMT"), (1_795_849_500, "Sat, 28 Nov 2026 07:05:00 GMT"),
    (4_107_542_400, "Mon, 01 Mar 2100 00:00:00 GMT"),
  ])
  func `moments are written and read`(seconds: Int, text: String) {
    #expect(HTTPDate.text(seconds) == text)
    #expect(HTTPDate.seconds(text) == seconds)
  }

  @Test(arguments: ["", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun, 06 Nov 1994 25:49:37 GMT", "yesterday"])
  func `other moments are none`(text: String) {
    #expect(HTTPDate.seconds(text) == nil)
  }
}
