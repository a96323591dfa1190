"""How pages are found and shared: canonical addresses, languages, Open Graph, site maps.

The languages of a page name each other, themselves and a default; a shared address is the canonical one; a site map names
original pages that exist, all of them, each with its languages. xmllint looks at the maps too where it is installed.
"""

import re
import shutil
import subprocess
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote
from xml.etree import ElementTree

import validator
from validator import Finding, Inspection

MAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
XHTML = "{http://www.w3.org/1999/xhtml}"
NEWS = "{http://www.google.com/schemas/sitemap-news/0.9}"
DAY = re.compile(r"\d{4}-\d\d-\d\d")
LOCALE = re.compile(r"[a-z]{2,3}_[A-Z]{2}")
NEEDED = ["og:title", "og:type", "og:url", "og:description", "og:locale", "og:site_name"]


class Head(HTMLParser):
    """What a page's head says of the page."""

    def __init__(self, text: str):
        super().__init__()
        self.canonical: str | None = None
        self.languages: dict[str, str] = {}
        self.properties: dict[str, list[str]] = {}
        self.is_closed = False
        self.feed(text.partition("</head>")[0])

    def handle_starttag(self, tag, attributes):
        values = {name: value or "" for name, value in attributes}
        if tag == "link" and values.get("rel") == "canonical":
            self.canonical = values.get("href")
        if tag == "link" and values.get("rel") == "alternate" and "hreflang" in values:
            self.languages[values["hreflang"]] = values.get("href", "")
        if tag == "meta" and "property" in values:
            self.properties.setdefault(values["property"], []).append(values.get("content", ""))
        if tag == "meta" and values.get("name") == "robots":
            self.is_closed = "noindex" in values.get("content", "")


def inspect(tree: Path) -> Inspection:
    heads = {path: Head(path.read_text(encoding="utf-8")) for path in validator.pages(tree)}
    findings: list[Finding] = []
    site = address_of(tree, heads)
    for path, head in heads.items():
        own = site + address(path, tree)
        findings += [Finding(str(path), fault) for fault in languages(own, head, heads, site, tree)]
        findings += [Finding(str(path), fault) for fault in shared(head, site, tree)]
    if (tree / "sitemap.xml").is_file() or (heads and not all(h.is_closed for h in heads.values())):
        findings += maps(tree, heads, site)
    return Inspection(len(heads), findings)


def address(path: Path, tree: Path) -> str:
    return path.relative_to(tree).as_posix().removesuffix("index.html")


def address_of(tree: Path, heads: dict[Path, Head]) -> str:
    for path, head in heads.items():
        if head.canonical and head.canonical.endswith(own := address(path, tree)) and own:
            return head.canonical.removesuffix(own)
    return ""


def file_at(url: str, site: str, tree: Path) -> Path | None:
    if not site or not url.startswith(site):
        return None
    path = tree / unquote(url[len(site):])
    path = path / "index.html" if path.is_dir() else path
    return path if path.is_file() else None


def languages(own: str, head: Head, heads: dict[Path, Head], site: str, tree: Path):
    if not head.languages:
        return
    if own not in head.languages.values():
        yield "its languages do not name the page itself"
    if "x-default" not in head.languages:
        yield "its languages have no x-default"
    if head.canonical and head.canonical != own:
        yield "it is no original and names languages"
    for code, url in head.languages.items():
        other = file_at(url, site, tree)
        if other is None:
            yield f"hreflang {code}: {url} is not on the site"
        elif heads[other].languages != head.languages:
            yield f"hreflang {code}: {url} does not name the same languages"


def shared(head: Head, site: str, tree: Path):
    if not head.properties:
        return
    for key in NEEDED:
        if not head.properties.get(key, [""])[0]:
            yield f"'{key}' is missing"
    if head.properties.get("og:url", [""])[0] != head.canonical:
        yield "'og:url' is not the canonical address"
    for key in ("og:locale", "og:locale:alternate"):
        for value in head.properties.get(key, []):
            if not LOCALE.fullmatch(value):
                yield f"'{key}' is '{value}'"
    if head.languages and len(head.properties.get("og:locale:alternate", [])) != len(head.languages) - 2:
        yield "'og:locale:alternate' does not name every other language"
    for url in head.properties.get("og:image", []):
        if file_at(url, site, tree) is None:
            yield f"'og:image': {url} is not on the site"
        if not head.properties.get("og:image:alt"):
            yield "'og:image' without 'og:image:alt'"


def maps(tree: Path, heads: dict[Path, Head], site: str) -> list[Finding]:
    findings: list[Finding] = []
    robots = tree / "robots.txt"
    told = robots.read_text(encoding="utf-8") if robots.is_file() else ""
    for name in ("sitemap.xml", "news-sitemap.xml"):
        path = tree / name
        if f"Sitemap: {site}{name}\n" not in told:
            findings.append(Finding(str(robots), f"does not name {name}"))
        if not path.is_file():
            findings.append(Finding(str(path), "is missing"))
        elif shutil.which("xmllint"):
            answer = subprocess.run(["xmllint", "--noout", path], capture_output=True, text=True)
            findings += [Finding(str(path), line) for line in answer.stderr.splitlines()[:1]]
    if findings:
        return findings
    findings += [Finding("sitemap.xml", fault) for fault in pages_map(tree, heads, site)]
    return findings + [Finding("news-sitemap.xml", fault) for fault in news_map(tree, site)]


def pages_map(tree: Path, heads: dict[Path, Head], site: str):
    listed = set()
    for url in ElementTree.parse(tree / "sitemap.xml").getroot():
        location = url.findtext(f"{MAP}loc", "")
        path = file_at(location, site, tree)
        if path is None:
            yield f"{location} is not on the site"
            continue
        listed.add(path)
        if heads[path].canonical != location:
            yield f"{location} is not the canonical address"
        day = url.findtext(f"{MAP}lastmod")
        if day is not None and not DAY.fullmatch(day):
            yield f"{location}: '{day}' is no day"
        named = {link.get("hreflang"): link.get("href") for link in url.iter(f"{XHTML}link")}
        if named != heads[path].languages:
            yield f"{location} has other languages than its page"
    for path, head in heads.items():
        # What changed on a day is found from the policy's own page.
        is_own = head.canonical == site + address(path, tree) and "r" not in path.relative_to(tree).parts
        if is_own and path not in listed and not head.is_closed:
            yield f"{head.canonical} is missing"


def news_map(tree: Path, site: str):
    for url in ElementTree.parse(tree / "news-sitemap.xml").getroot():
        location = url.findtext(f"{MAP}loc", "")
        if file_at(location, site, tree) is None:
            yield f"{location} is not on the site"
        for key in ("publication/name", "publication/language", "publication_date", "title"):
            steps = "/".join(NEWS + step for step in ["news", *key.split("/")])
            if not url.findtext(steps):
                yield f"{location}: '{key}' is missing"


def head(own: str, canonical: str, languages: dict[str, str], **properties: str) -> str:
    links = "".join(f'<link rel="alternate" hreflang="{c}" href="{u}">' for c, u in languages.items())
    metas = "".join(f'<meta property="og:{k}" content="{v}">' for k, v in properties.items())
    return f'<html><head><link rel="canonical" href="https://p.example/{canonical}">{links}{metas}</head></html>'


BROKEN = {
    "sv/index.html": head("sv/", "sv/", {"en": "https://p.example/en/", "sv": "/sv/"}, url="https://p.example/"),
    "en/index.html": head("en/", "en/", {}, locale="en", image="https://p.example/gone.png"),
    "en/b/index.html": head("en/b/", "en/b/", {}),
    "robots.txt": "Sitemap: https://p.example/sitemap.xml\nSitemap: https://p.example/news-sitemap.xml\n",
    "sitemap.xml": '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>https://p.example/lost/</loc>'
    "</url><url><loc>https://p.example/en/</loc><lastmod>today</lastmod></url></urlset>",
    "news-sitemap.xml": '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url>'
    "<loc>https://p.example/en/</loc></url></urlset>",
}
EXPECTED = [
    "do not name the page itself", "no x-default", "does not name the same languages", "'og:title' is missing",
    "'og:url' is not the canonical", "'og:locale' is 'en'", "gone.png is not on the site", "lost/ is not on the site",
    "'today' is no day", "en/b/ is missing", "'publication/name' is missing", "without 'og:image:alt'",
]


def self_test() -> list[str]:
    return validator.positive_control(inspect, BROKEN, EXPECTED)


if __name__ == "__main__":
    validator.main(__doc__, inspect, self_test, ["TREE"])
