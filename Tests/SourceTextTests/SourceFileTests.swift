import SourceText
import Testing

@Suite struct SourceFileTests {
  @Test func linesEndWithAnyOfTheThreeEndings() {
    let file = SourceFile(path: "a.md", text: "ett\r\ntvå\rtre\n")
    #expect(file.lineCount == 4)
    #expect(String(decoding: file.line(2), as: UTF8.self) == "två")
    #expect(file.line(4).isEmpty)
  }

  @Test func positionsAndOffsetsAgreeForEveryByte() {
    let file = SourceFile(path: "a.md", text: "å\n\nbc\n")
    for offset in 0...file.bytes.count {
      #expect(file.offset(of: file.position(at: offset)) == offset)
    }
  }

  @Test func editorsCountCharactersNotBytes() {
    let file = SourceFile(path: "a.md", text: "åäö: x")
    #expect(file.characterColumn(of: SourcePosition(line: 1, column: 9)) == 6)
  }

  @Test(
    arguments: [
      ([0x61, 0x00, 0x62], 1), ([0x61, 0xC3, 0x28], 1), ([0xC3, 0xA5, 0xFF], 2),
    ] as [([UInt8], Int)])
  func invalidBytesAreFoundWhereTheyStand(bytes: [UInt8], offset: Int) {
    #expect(SourceFile(path: "a", bytes: bytes).firstInvalidByte?.offset == offset)
  }
}
