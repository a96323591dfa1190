import CSVText
import SourceText
import Testing

@Suite struct CSVTests {
  private func read(_ text: String) throws -> [[String]] { try read(Array(text.utf8)) }

  private func read(_ bytes: [UInt8]) throws -> [[String]] {
    let table = try CSVReader.read(SourceFile(path: "p.csv", bytes: bytes))
    return [table.header.map(\.value)] + table.rows.map { $0.map(\.value) }
  }

  private func fault(_ text: String) -> String? {
    do throws(CSVFault) {
      _ = try CSVReader.read(SourceFile(path: "p.csv", text: text))
      return nil
    } catch {
      let start = error.location.range.start
      return "\(start.line):\(start.column) \(error.message)"
    }
  }

  @Test(arguments: [
    "id,name\n1,Åsa Öberg\n", "id;name\r\n1;Åsa Öberg\r\n", "id\tname\r1\tÅsa Öberg",
    "\u{FEFF}id;name\r\n1;\"Åsa Öberg\"\r\n;\r\n\r\n", "id ; name\n 1 ; Åsa Öberg ;;\n",
  ]) func spreadsheetsWriteItInManyWays(_ text: String) throws {
    #expect(try read(text) == [["id", "name"], ["1", "Åsa Öberg"]])
  }

  @Test func aQuotedCellHoldsSeparatorsMarksAndLines() throws {
    #expect(
      try read("a,b\n\"x, y\",\"he said \"\"no\"\"\r\nand left\"\n") == [
        ["a", "b"], ["x, y", "he said \"no\"\r\nand left"],
      ])
  }

  @Test func whatIsWrittenIsReadAgain() throws {
    let rows = [["id", "text"], ["å", "a,b"], ["", "\"q\"\nline"], ["x", ";"]]
    #expect(try read(CSVWriter.text(rows)) == rows)
  }

  @Test func faultsNameTheirPlace() {
    #expect(fault("") == "1:1 the table is empty")
    #expect(fault("a,b\n1\n") == "2:1 1 cells, where the first line has 2")
    #expect(fault("a,b\n1,2,3\n") == "2:5 a cell too many: the first line has 2")
    #expect(fault("a,b\n1,\"2\n") == "2:3 the quotation mark here is never closed")
    #expect(fault("a,b\n1,\"2\" 3\n") == "2:7 text after a closing quotation mark")
  }

  @Test func whatExcelSavesInItsOldWayIsRefused() {
    // Å in Windows-1252.
    #expect(throws: CSVFault.self) { try read([0x69, 0x64, 0x0A, 0xC5]) }
  }
}
