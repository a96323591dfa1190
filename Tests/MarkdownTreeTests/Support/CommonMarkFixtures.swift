/// Documents that together use every construct of CommonMark.
enum CommonMarkFixtures {
  static let all: [String: String] = [
    "thematic breaks":
      "***\n---\n___\n\n - - -\n _ _ _ _\n**  * ** * **\n\n--\n\n+++\n\n    ***\n\ntext\n***\nmer\n",
    "atx headings": """
    # ett
    ## två ##
    ### tre ### b
    #### fyra \\####
    ##### fem #####  \t
    ###### sex
    ####### sju
    #åtta
    #\tnio
       # tio

        # elva
    ## *tolv* `x` [y](z)
    #
    ## ##
    text
    # tretton
    """,
    "setext headings":
      "Ett\n===\n\nTvå *a\nb*\n---\n\n  Tre\n ---\n\n    fyra\n    ---\n\n`a\n---\n`\n\n> b\n---\n\n- c\n---\n\n===\n",
    "indented code": "    a\n      b\n\n\n    c\n\t d\ne\n    f\n\n- g\n\n      h\n",
    "fenced code": """
    ```
    <
     >
    ```

    ~~~ ruby startline=3 $%@#$ "å"
    def foo(x)
    ```
    ~~~~

    ````;a&amp;b
    ```
    ````
      ```
      aaa
    aaa
        ```
      ```

    ``` a`b
    text

    > ```
    > inuti

    - ~~~
      lista
      ~~~
    ```
    utan slut
    """,
    "html blocks": """
    <table><tr><td>
    <pre>
    **Hello**,

    _world_.
    </pre>
    </td></tr></table>

     <div>
      *hello*
             <foo><a>

    <!-- Foo

    bar
       baz -->
    okay

    <?php

      echo '>';

    ?>
    <!DOCTYPE html>
    <![CDATA[
    x
    ]]>

    <script type="text/javascript">
    // å
    </script>

    <del>
    *foo*
    </del>

    text
    <a href="bar">
    </ins>

    <i class="foo">
    *bar*
    </i>
    <style
      type="text/css">
    h1 {color:red;}
    """,
    "link definitions": """
    [foo]: /url "title"
       [bar]:
          /url
               'the
    title'

    [foo] [bar] [Foo*bar\\]] [baz] [ẞ] [ΑΓΩ] [tom] [ett två]

    [Foo*bar\\]]:my_(url) 'title (with parens)'
    [baz]: <my url>
    text [baz]

    [foo]: /again
    [SS]: /sharp
    [αγω]: /φου
    [tom]: <>
    [ett
    två]: /rader
    [inte]: /url "title" ok
    [inte2]: <bar>(baz)
    > [citat]: /u

    [citat] [inte] [inte2]
    """,
    "paragraphs": "aaa\n\nbbb\n  ccc\n\n\n\n   ddd\n             eee  \nfff     \nggg\n\n\tkod\n",
    "block quotes":
      "> # Foo\n> bar\n> baz\n\n>bar\n   > baz\nlazy\n\n> - foo\n- bar\n\n>     kod\n    kod\n\n>\n>  \n> a\n>> b\n> > > c\nd\n>\n",
    "list items": """
    A
    1.  A paragraph
        with two lines.

            indented code

        > A block quote.

    - one

     two

    -    one

         two

    123456789. ok

    1234567890. not ok

    0. noll
    003. tre

    -1. nej

    - foo

          bar
    -
      foo
    -   
      bar
    *

     1)  a

         b
    lazy
    + c
    +
    + d
    """,
    "lists": """
    - foo
    - bar
    + baz
    1. foo
    2. bar
    3) baz

    Antalet är
    14.  nej

    - foo

    - bar


    - baz

    - a
     - b
      - c
       - d
      - e
     - f

    * a
      > b
      ```
      c
      ```
    * d

    1. ett

       - två

         tre

       - fyra
    2. fem
    <!-- -->
    - a
      - b

        c
    - d
    """,
    "backslashes":
      "\\!\\\"\\#\\$\\%\\&\\'\\(\\)\\*\\+\\,\\-\\.\\/\\:\\;\\<\\=\\>\\?\\@\\[\\\\\\]\\^\\_\\`\\{\\|\\}\\~\n\\å\\a\\ \\3 \\\\*x*\nrad\\\nrad `\\[` <https://a.se?find=\\*> <a b=\"\\\">\n\n[a](/b\\* \"c\\*\")\n\n``` d\\+e\nf\n```\n",
    "entities":
      "&nbsp; &amp; &copy; &AElig; &Dcaron; &frac34; &HilbertSpace; &ngE;\n&#35; &#1234; &#992; &#0; &#X22; &#xcab; &#87654321; &#xFFFFFFF; &x; &hi?; &copy\n[a](/f&ouml;&ouml; \"f&ouml;&ouml;\") `f&ouml;` &#42;a&#42;\n\n``` f&ouml;\n```\n\n&#42; a\n\n&#9;a &Tab;b\n",
    "code spans":
      "`foo` `` foo ` bar `` ` `` ` `  ``  ` ` a` `\u{A0}b\u{A0}` ` ` `  `\n``\nfoo\nbar  \nbaz\n`` `foo   bar\nbaz` `foo\\`bar` *foo`*` [not a `link](/foo`) `<a href=\"`\">` <a href=\"`\">` ```foo`` `foo\n",
    "emphasis": """
    *foo bar* a * foo bar* a*"foo"* foo*bar* 5*6*78 _foo bar_ foo_bar_ 5_6_78 пристаням_стремятся_ foo-_(bar)_
    _foo* *(*foo*)* _(bar)_. __foo__ **foo"bar"** foo**bar** __foo, __bar__, baz__ **Gomphocarpus (*Gomphocarpus physocarpus*, syn. *A. physocarpa*)**
    *foo**bar**baz* ***foo** bar* *foo **bar*** *foo**bar*** foo***bar***baz foo******bar*********baz
    *foo [bar](/url)* *foo **bar *baz* bim** bop* ** is not ** **** a **foo*bar*baz** ***foo* bar** **foo *bar***
    foo *** foo *\\** foo *_* **foo* *foo** ***foo** ****foo* **foo*** *foo**** __foo_ _foo__ ****foo**** ______foo______
    *foo _bar* baz_ *foo __bar *baz bim__ bam* **foo **bar baz** *foo *bar baz* *[bar*](/url) _foo [bar_](/url)
    *<img src="foo" title="*"/> **<a href="**"> *a `*`* _a `_`_ **a<https://foo.bar/?q=**> *å*ä*ö* **«a»** *$*a €*b*
    """,
    "links": """
    [link](/uri "title") [link](/uri) [](./target.md) [link]() [link](<>) []() [link](/my uri) [link](</my uri>)
    [a](<b)c>) [link](\\(foo\\)) [link](foo(and(bar))) [link](foo(and(bar)) [link](<foo(and(bar)>) [link](foo\\)\\:)
    [link](#fragment) [link](foo\\bar) [link](foo%20b&auml;) [link]("title") [link](/url 'title "and" title')
    [link](/url (title)) [link](/url "title \\"&quot;") [link](   /uri
      "title"  ) [link] (/uri) [link [foo [bar]]](/uri) [link] bar](/uri) [link [bar](/uri) [link \\[bar](/uri)
    [link *foo **bar** `#`*](/uri) [![moon](moon.jpg)](/uri) [foo [bar](/uri)](/uri) ![[[foo](uri1)](uri2)](uri3)
    *[foo*](/uri) [foo <bar attr="](baz)"> [foo`](/uri)` [foo<https://example.com/?search=](uri)> [å](/ä?ö=€ "ü")
    [a](JavaScript:x) [a](vbscript:y) [a](FILE:z) [a](data:text/html,x) ![a](data:image/PNG;x) [a](data:image/svg;x)
    [a](b'c"d) [a](<b c[d]{e}|f^g`>)
    """,
    "reference links": """
    [foo][bar] [link [foo [bar]]][bar] [link \\[bar][bar] [foo [bar](/uri)][bar] *[foo*][bar] [foo][BaR] [foo] [bar]
    [foo][] [*foo* bar][] [Foo
    ] [[*foo* bar]] [[bar [foo] \\[foo] *[foo*] [foo][bar][baz] [foo](not a link) [foo]: x [ ] [] [foo][ ]
    [\\!bar][]

    [bar]: /url "title"
    [foo]: <> 'tom'
    [*foo* bar]: /em
    [baz]: /baz ""
    [\\!bar]: /bang
    """,
    "images":
      "![foo](/url \"title\") ![foo *bar*](train.jpg \"t & t\") ![foo ![bar](/url)](/url2) ![foo [bar](/url)](/url2) ![](/url) My ![foo\nbar](/path/to/train.jpg  \"title\"   ) ![foo](<url>) !\\[foo] \\![foo](x) ![a `b` <c> \\\nd](e) ![foo][]\n\n[foo]: /u \"\"\n",
    "autolinks":
      "<http://foo.bar.baz> <https://foo.bar.baz/test?q=hello&id=22&boolean> <irc://foo.bar:2233/baz> <MAILTO:FOO@BAR.BAZ> <a+b+c:d> <made-up-scheme://foo,bar> <https://../> <localhost:5001/foo> <https://foo.bar/baz bim> <https://e.com/\\[\\> <foo@bar.example.com> <foo+special@Bar.baz-bar0.com> <foo\\+@bar.example.com> <> < https://foo.bar > <m:abc> <foo.bar.baz> https://example.com foo@bar.example.com <javascript:alert> <http://å.se/&quot;'>\n",
    "raw html":
      "<a><bab><c2c> <a/><b2/> <a  /><b2\ndata=\"foo\" > <a foo=\"bar\" bam = 'baz <em>\"</em>'\n_boolean zoop:33=zoop:33 /> Foo <responsive-image src=\"foo.jpg\" /> <33> <__> <a h*#ref=\"hi\"> <a href=\"hi'> < a>< foo><bar/ > </a></foo > </a href=\"foo\"> foo <!-- this is a --\ncomment - with hyphens --> <!-- foo --> <!--> <?php echo $a; ?> <!ELEMENT br EMPTY> <![CDATA[>&<]]> <a href=\"&ouml;\"> <a href=\"\\*\">\n",
    "line breaks":
      "foo  \nbaz\nfoo\\\nbaz\nfoo       \nbaz\n*foo  \nbar* *foo\\\nbar* `code  \nspan` `code\\\nspan` <a href=\"foo  \nbar\">\nfoo \n baz\nfoo\\\n\n### foo\\\n\n### foo  \n\nslut  ",
    "tabs":
      "\tfoo\tbaz\t\tbim\n\n  \tfoo\n\n    a\ta\n\n  - foo\n\n\tbar\n\n- foo\n\n\t\tbar\n\n>\t\tfoo\n\n-\t\tfoo\n\n    foo\n\tbar\n\n - foo\n   - bar\n\t - baz\n\n#\tFoo\n\n*\t*\t*\t\n",
    "windows":
      "# a\r\n\r\nb\r\nc  \r\nd\\\r\ne `f\r\ng`\r\n\r\n- h\r\n\r\n  i\r\n\r\n```\r\nj\r\n\r\nk\r\n```\r\n\r\n<div>\r\nl\r\n\r\n[m]\r\n\r\n[m]:\r\n  n\r\n  'o'\r\n",
    "old macs": "# a\rb\r\rc\r\r- d\r- e\r\r    f\r",
    "odd characters":
      "\u{FEFF}# a\n\nb\u{A0}*c*\u{2003}d\u{200B}e\n\n*\u{A0}f*\n\n\u{B}g\u{C}h\n\n\u{0}i\n\n🎉*j*🎉 **中文。**中文\n",
    "empty": "",
    "only white space": " \n\t\n\r\n",
    "no line ending": "text",
  ]
}
