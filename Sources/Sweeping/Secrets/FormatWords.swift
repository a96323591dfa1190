/// The words that HTML, feeds and metadata are written with: that they stand in a file says nothing of a workspace.
enum FormatWords {
  static let all = """
    html head body main header footer nav section article aside title meta link script style charset utf viewport width
    height device initial scale content name property href rel src srcset sizes alt lang hreflang dir class id role
    aria label labelledby describedby hidden current expanded controls live polite data type text module defer async
    button form input search select option textarea fieldset legend details summary figure figcaption picture source
    img svg path viewbox fill stroke none currentcolor xmlns http https www org schema w3 com true false null canonical
    alternate stylesheet icon author publisher creator contributor editor manager owner member employee organization
    person contact contactpoint contacttype email telephone phone address url image imageobject logo description
    headline datepublished datemodified datecreated inlanguage ispartof isbasedon translationofwork version keywords
    about mainentity mainentityofpage breadcrumblist itemlistelement listitem position item webpage website newsarticle
    digitaldocument creditText license licence acquirelicensepage copyrightnotice publishingprinciples context graph
    feed entry updated published rights generator category channel pubdate guid enclosure media thumbnail rss atom
    locale site twitter card robots noindex sitemap lastmod loc priority page pages index next prev previous up down
    start end open close menu list table row cell col span strong small code pre quote cite abbr time datetime mark
    public partner internal restricted policy policies principle guideline guidelines case definition scope procedure
    """.split(whereSeparator: \.isWhitespace).map(String.init)
}
