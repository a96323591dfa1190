import Editions
import PolicyModel

/// Writes what holds for an element besides its text: whom it binds, how much, when, whom to ask, what
/// belongs with it.
///
/// Rows stand in one order everywhere.
struct ConditionsWriter {
  private let scene: PageScene
  private let policy: Identifier

  /// Writes for a page of a policy.
  init(_ scene: PageScene, policy: Identifier) {
    self.scene = scene
    self.policy = policy
  }

  /// Writes the rows of an element; nothing when it has none.
  func write(_ element: EditionElement, into html: inout HTMLBuffer) {
    var rows = HTMLBuffer()
    scope("applies-to", element.appliesTo, &rows)
    scope("not-for", element.notFor, &rows)
    text("limit", element.limit.map(scene.words.limit), &rows)
    text("times", element.times.isEmpty ? nil : scene.words.list(element.times.map(scene.words.time)), &rows)
    text("within", element.within.map(scene.words.span), &rows)
    approval(element, &rows)
    links("provided", [element.provided].compactMap { $0 }, showsStrength: true, &rows)
    date("effective", element.effective, &rows)
    date("until", element.until, &rows)
    links("illustrates", element.illustrates, showsStrength: true, &rows)
    links(
      "illustrated-by", scene.directory.illustrations(of: element.id, in: policy), showsStrength: false, &rows
    )
    links("see", element.see, showsStrength: false, &rows)
    links(
      "departed-from", scene.directory.departures(from: element.id, in: policy), showsStrength: false, &rows)
    guard !rows.bytes.isEmpty else { return }
    html.raw("<dl class=\"conditions\">\n")
    html.bytes.append(contentsOf: rows.bytes)
    html.raw("</dl>\n")
  }

  private func row(_ key: String, _ html: inout HTMLBuffer, _ content: (inout HTMLBuffer) -> Void) {
    html.raw("<div class=\"")
    html.plain(key)
    html.raw("\"><dt>")
    html.text(scene.words(key))
    html.raw("</dt><dd>")
    content(&html)
    html.raw("</dd></div>\n")
  }

  private func text(_ key: String, _ text: String?, _ html: inout HTMLBuffer) {
    guard let text else { return }
    row(key, &html) { $0.text(text) }
  }

  private func date(_ key: String, _ date: CalendarDate?, _ html: inout HTMLBuffer) {
    guard let date else { return }
    row(key, &html) { html in
      html.raw("<time datetime=\"")
      html.plain(date.description)
      html.raw("\">")
      html.text(scene.words.date(date))
      html.raw("</time>")
    }
  }

  private func scope(_ key: String, _ scope: Scope?, _ html: inout HTMLBuffer) {
    guard let scope else { return }
    row(key, &html) { html in
      for (index, alternative) in scope.alternatives.enumerated() {
        if index > 0 {
          html.raw("<p class=\"or\">")
          html.text(scene.words("or"))
          html.raw("</p>")
        }
        html.raw("<ul class=\"chips\">\n")
        for phrase in ScopePhrases(scene).phrases(alternative) { chip(phrase, &html) }
        html.raw("</ul>")
      }
    }
  }

  private func chip(_ phrase: [ScopePhrases.Term], _ html: inout HTMLBuffer) {
    html.raw("<li class=\"chip\">")
    for (index, term) in phrase.enumerated() {
      if index > 0 {
        html.raw(" ")
        html.text(scene.words("or"))
        html.raw(" ")
      }
      link(term.text, lang: nil, to: term.page, fragment: nil, &html)
    }
    html.raw("</li>\n")
  }

  private func approval(_ element: EditionElement, _ html: inout HTMLBuffer) {
    let parties = element.approval.compactMap(scene.directory.place(of:))
    guard !parties.isEmpty else { return }
    row("approval", &html) { html in
      for (index, party) in parties.enumerated() {
        if index > 0 {
          html.text(index == parties.count - 1 ? " \(scene.words("and")) " : ", ")
        }
        link(
          party.title.text, lang: scene.lang(party.title.language), to: party.page, fragment: party.fragment,
          &html)
      }
      guard let before = element.before else { return }
      html.raw(", ")
      if let lang = scene.lang(before.language) {
        html.raw("<span")
        html.lang(lang)
        html.raw(">")
        html.text(before.text)
        html.raw("</span>")
      } else {
        html.text(scene.words("before", ["text": before.text]))
      }
    }
  }

  private func links(_ key: String, _ targets: [LinkTarget], showsStrength: Bool, _ html: inout HTMLBuffer) {
    links(
      key, targets.compactMap { scene.directory.place(of: $0, in: policy) }, showsStrength: showsStrength,
      &html)
  }

  private func links(
    _ key: String, _ places: [SiteDirectory.Place], showsStrength: Bool, _ html: inout HTMLBuffer
  ) {
    guard !places.isEmpty else { return }
    row(key, &html) { html in
      html.raw("<ul class=\"links\">\n")
      for place in places {
        html.raw("<li>")
        if showsStrength, let strength = place.strength {
          html.label(ElementLabel(strength), scene)
          html.raw(" ")
        }
        let lang = scene.lang(place.title.language)
        if let external = place.external {
          html.raw("<a href=\"")
          html.text(external)
          html.raw("\" rel=\"external\"")
          html.lang(lang)
          html.raw(">")
          html.text(place.title.text)
          html.raw("</a>")
        } else if place.page == nil {
          html.raw("<cite")
          html.lang(lang)
          html.raw(">")
          html.text(place.title.text)
          html.raw("</cite>")
        } else {
          link(place.title.text, lang: lang, to: place.page, fragment: place.fragment, &html)
        }
        html.raw("</li>\n")
      }
      html.raw("</ul>")
    }
  }

  private func link(
    _ text: String, lang: String?, to page: PagePath?, fragment: String?, _ html: inout HTMLBuffer
  ) {
    guard let page else {
      html.text(text)
      return
    }
    html.raw("<a href=\"")
    html.text(scene.path.href(to: page, fragment: fragment))
    html.raw("\"")
    html.lang(lang)
    html.raw(">")
    html.text(text)
    html.raw("</a>")
  }
}
