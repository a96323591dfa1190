import Testing

@testable import Rendering

/// How text is put into lines in a picture.
@Suite struct PictureTextTests {
  @Test(arguments: [
    "Vi är yrkeskunniga, löser problem och håller en avspänd ton",
    "Kommunikationsverksamhetsplaneringsansvarig svarar", "MMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMM",
    "私たちは誰であるかを明らかにし、誰に対しても誠実である",
  ])
  func `no line is wider than there is room, and no letter is lost`(_ text: String) {
    let lines = PictureText.lines(text, size: 15, within: 248)
    #expect(lines.allSatisfy { PictureText.width($0, size: 15) <= 248 })
    #expect(lines.joined().filter { $0 != "-" && $0 != " " } == text.filter { $0 != " " })
    #expect(lines.count > 1)
  }

  @Test func `a short text is one line, and none is none`() {
    #expect(PictureText.lines("Vi är  öppna", size: 15, within: 248) == ["Vi är öppna"])
    #expect(PictureText.lines("", size: 15, within: 248) == [])
  }
}
