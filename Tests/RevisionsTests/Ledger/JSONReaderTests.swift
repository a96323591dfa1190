import JSONText
import Testing

/// Lines of ledgers are read strictly.
@Suite struct JSONReaderTests {
  @Test func `what is written is read again`() throws {
    let value: JSON = [
      "text": "å \" \\ \n \u{1F} 😀 </script>", "number": -12, "list": [true, false, .null, []], "empty": [:],
      "": "unnamed",
    ]
    #expect(try JSON(reading: value.text().utf8) == value)
    #expect(try JSON(reading: value.text(.indented).utf8) == value)
  }

  @Test func `places lead to the names of members`() throws {
    let text = #"{"a": {"b": 1, "å": [{"c": 2}]}, "b": {}}"#
    let (value, places) = try JSON.readingWithPlaces(text.utf8)
    #expect(try value == JSON(reading: text.utf8))
    #expect(places == [["a"]: 1, ["a", "b"]: 7, ["a", "å"]: 15, ["a", "å", "c"]: 23, ["b"]: 34])
  }

  @Test(arguments: [
    (#""\u00e5\ud83d\ude00\/\b""#, "å😀/\u{8}"), (#" "a" "#, "a"),
  ])
  func `escapes are read`(text: String, value: String) throws {
    #expect(try JSON(reading: text.utf8) == .string(value))
  }

  @Test(arguments: [
    "", "{", "{}x", "[1,]", "{\"a\":1,}", "{\"a\":1,\"a\":2}", "{a:1}", "01", "1.5", "1e3", "--1", "tru",
    "'a'",
    "\"\\x\"", "\"\\ud83d\"", "\"\\ude00\"", "\"\\u12\"", "\"a", "\"a\nb\"", "[1 2]", "{\"a\" 1}",
    "99999999999999999999", "\u{FEFF}{}", String(repeating: "[", count: 5000),
  ])
  func `nothing else is JSON`(text: String) {
    #expect(throws: JSONFault.self) { try JSON(reading: text.utf8) }
  }

  @Test func `bytes that are not UTF-8 are refused`() {
    #expect(throws: JSONFault.self) { try JSON(reading: [0x22, 0xC3, 0x22]) }
  }
}
