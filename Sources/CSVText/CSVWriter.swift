/// Writes tables as CSV (RFC 4180): commas, quotation marks where a cell needs them, lines that end with CR LF.
public enum CSVWriter {
  /// A table, its header first.
  public static func text(_ rows: [[String]]) -> String {
    rows.map { $0.map(cell).joined(separator: ",") + "\r\n" }.joined()
  }

  private static func cell(_ text: String) -> String {
    let needsQuotes = text.utf8.contains { [0x0A, 0x0D, UInt8(ascii: ","), UInt8(ascii: "\"")].contains($0) }
    return needsQuotes ? "\"\(text.replacing("\"", with: "\"\""))\"" : text
  }
}
