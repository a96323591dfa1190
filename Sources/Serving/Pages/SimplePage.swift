import Messages

/// A page with a heading and a sentence.
enum SimplePage {
  /// The page; `links` go into its head, `body` behind its text.
  static func html(
    _ title: Message, _ sentence: Message, in language: MessageLanguage, links: String = "", body: String = ""
  ) -> String {
    var text = PageText(language)
    text.add(opening(title, language, links))
    text.add(body)
    text.add("<main>\n<h1>")
    text.text(title)
    text.add("</h1>\n<p>")
    text.text(sentence)
    text.add("</p>\n<p><a href=\"/\">")
    text.text(PreviewWords.allSites)
    text.add("</a></p>\n</main>\n</body>\n</html>\n")
    return text.html
  }

  /// What a page of the preview's own begins with, to the opening of its body.
  static func opening(_ title: Message, _ language: MessageLanguage, _ links: String) -> String {
    var text = PageText(language)
    text.add("<!doctype html>\n<html lang=\"\(language.rawValue)\">\n<head>\n<meta charset=\"utf-8\">\n")
    text.add("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
    text.add("<meta name=\"color-scheme\" content=\"light dark\">\n<title>")
    text.text(title)
    text.add("</title>\n\(links)</head>\n<body class=\"tenet-preview-page\">\n")
    return text.html
  }
}
