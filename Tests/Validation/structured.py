"""The structured data of pages: extruct reads it, it is of a known type, and it says nothing that the page does not show.

Every text and day in it stands on the page, and every address of the site in it leads somewhere in the tree.
"""

import html
import re
from datetime import date
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote

import extruct

import page
import validator
from validator import Finding, Inspection

TYPES = set(
    "NewsArticle WebPage DigitalDocument Organization ContactPoint ImageObject ImageGallery CorrectionComment".split()
)
# What each type must say.
NEEDED = {
    "NewsArticle": {"headline", "datePublished", "dateModified", "publisher", "url"},
    "DigitalDocument": {"name"},
    "Organization": {"name"},
    "ImageObject": {"contentUrl"},
}
# Words of the vocabularies, not of the page.
VOCABULARY = {"@context", "@type", "encodingFormat", "creativeWorkStatus", "inLanguage", "width", "height"}
DAY = re.compile(r"\d{4}-\d\d-\d\d")


class Shown(HTMLParser):
    """What a page shows: its texts and the values of its attributes, without scripts."""

    def __init__(self, text: str):
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self.values: list[str] = []
        self.silent = 0
        self.feed(text)
        self.close()
        self.text = normal(" ".join(self.parts + self.values))

    def handle_starttag(self, tag, attributes):
        self.silent += tag in ("script", "style")
        # A page's head is what programs show, so only what stands in the body counts, and texts of pictures.
        self.values += [value or "" for name, value in attributes if name in ("alt", "href", "datetime", "lang")]

    def handle_endtag(self, tag):
        self.silent -= tag in ("script", "style")

    def handle_data(self, data):
        if not self.silent:
            self.parts.append(data)


def normal(text: str) -> str:
    """Without white space: marks inside a sentence come between its words and their signs."""
    return re.sub(r"\s+", "", html.unescape(text))


def inspect(tree: Path) -> Inspection:
    findings: list[Finding] = []
    count = 0
    for path in validator.pages(tree):
        text = path.read_text(encoding="utf-8")
        if "application/ld+json" not in text:
            continue
        count += 1
        try:
            found = extruct.extract(text, syntaxes=["json-ld"], errors="strict")["json-ld"]
        except ValueError as error:
            findings.append(Finding(str(path), f"cannot be read: {error}"))
            continue
        shown = Shown(text).text
        canonical = page.read(path).canonical or ""
        site = canonical.removesuffix(str(path.relative_to(tree)).removesuffix("index.html"))
        for thing in found:
            if thing.get("@context") != "https://schema.org":
                findings.append(Finding(str(path), "is not of schema.org"))
            findings += [Finding(str(path), fault) for fault in faults(thing, shown, site, tree)]
    return Inspection(count, findings, unit="pages with structured data")


def faults(thing: dict, shown: str, site: str, tree: Path):
    types = thing.get("@type", [])
    for type in [types] if isinstance(types, str) else types:
        if type not in TYPES:
            yield f"'{type}' is no type that is known here"
        for key in NEEDED.get(type, set()) - thing.keys():
            yield f"{type} without '{key}'"
    for key, value in thing.items():
        for item in value if isinstance(value, list) else [value]:
            if isinstance(item, dict):
                yield from faults(item, shown, site, tree)
            elif key in VOCABULARY:
                continue
            elif str(item).startswith("https://"):
                if str(item).startswith(site) and not leads(str(item)[len(site):], tree):
                    yield f"'{key}': {item} leads nowhere"
            elif key.startswith("date") and DAY.fullmatch(str(item)) or key == "version":
                if not is_told(str(item), shown):
                    yield f"'{key}': the page does not show {item}"
            elif normal(str(item)) not in shown:
                yield f"'{key}': the page does not show '{item}'"


def is_told(day: str, shown: str) -> bool:
    """A day stands in a `datetime`, an address, or in words: '15 oktober 2026', '15 October 2026'."""
    if day in shown:
        return True
    parsed = date.fromisoformat(day)
    return re.search(rf"(?<!\d){parsed.day}[a-z]+{parsed.year}", shown, re.IGNORECASE) is not None


def leads(address: str, tree: Path) -> bool:
    name, _, fragment = address.partition("#")
    target = tree / unquote(name)
    target = target / "index.html" if target.is_dir() else target
    return target.is_file() and (not fragment or fragment in page.targets(target.resolve()))


HEAD = "<!doctype html><html lang='sv'><head><title>T</title><link rel='canonical' href='https://p.example/sv/'>"
BROKEN = {
    "sv/index.html": HEAD
    + """<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Hemligt",
      "datePublished":"2026-01-02","url":"https://p.example/sv/gone/","author":{"@type":"Ghost"}}</script>
      </head><body><h1>Annat</h1></body></html>""",
    "sv/b/index.html": HEAD + "<script type='application/ld+json'>{</script></head><body></body></html>",
}
EXPECTED = [
    "does not show 'Hemligt'", "does not show 2026-01-02", "gone/ leads nowhere", "'Ghost' is no type",
    "NewsArticle without 'publisher'", "cannot be read",
]


def self_test() -> list[str]:
    return validator.positive_control(inspect, BROKEN, EXPECTED)


if __name__ == "__main__":
    validator.main(__doc__, inspect, self_test, ["TREE"])
