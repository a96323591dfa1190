"""Every link, fragment and file that a tree refers to exists, read as files and served from a sub-folder.

Also: links inside the tree are relative, no address is empty or a path on somebody's disk, ids are
unique, images have alternative text, and what feeds and site maps name exists.
"""

import re
from collections import Counter
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

import page
import validator
from validator import Finding, Inspection

# Where the tree is imagined to be served: below a folder, so that "/" and "../../.." show.
SERVED = "http://served.invalid/some/folder/"
STYLE_ADDRESS = re.compile(r"""url\(\s*["']?([^"')]+)|@import\s+["']([^"']+)""")


def inspect(tree: Path) -> Inspection:
    pages = validator.pages(tree)
    site = site_address(tree, pages)
    findings = []
    for path in pages:
        findings += page_findings(path, tree, site)
    for path in sorted(p for p in tree.rglob("*") if p.is_file()):
        if path.suffix == ".css":
            findings += style_findings(path, tree)
        elif path.suffix in {".xml", ".json", ".txt"} and site:
            findings += absolute_findings(path, tree, site)
        if path.suffix in {".html", ".css", ".js", ".xml", ".json", ".txt"}:
            findings += disk_findings(path, tree)
    return Inspection(len(pages), findings)


def page_findings(path: Path, tree: Path, site: str | None) -> list[Finding]:
    parsed = page.read(path)
    found = []
    for id, count in Counter(id for _, id in parsed.ids).items():
        if count > 1:
            found.append(Finding(str(path), f"id '{id}' stands {count} times"))
    for line in parsed.images_without_alt:
        found.append(Finding(f"{path}:{line}", "image without alt"))
    for reference in parsed.references:
        message = fault(reference, path, tree, site)
        if message:
            where = f"<{reference.element} {reference.attribute}=\"{reference.address}\">"
            found.append(Finding(f"{path}:{reference.line}", f"{where} {message}"))
    return found


def fault(reference: page.Reference, path: Path, tree: Path, site: str | None) -> str | None:
    """What is wrong with one reference of a page, or nothing."""
    address = reference.address
    if address == "":
        return "is empty"
    if site and address.startswith(site):
        if not reference.may_be_absolute:
            return "is absolute but leads into this site"
        return missing(urljoin(SERVED, address[len(site):]), tree)
    if site and reference.may_be_absolute and urlsplit(address).netloc:
        return "is not an address of this site"
    if address.startswith("/"):
        # A server shows this page at any address, so that only the path from the site's own can lead home.
        if path.name == "404.html" and site and address.startswith(urlsplit(site).path):
            return missing(urljoin(SERVED, address[len(urlsplit(site).path):]), tree)
        return "is an absolute path"
    if urlsplit(address).scheme == "file":
        return "is a path on a disk"
    if urlsplit(address).scheme:
        return None
    return missing_as_file(address, path) or missing(urljoin(served_address(path, tree), address), tree)


def missing_as_file(address: str, path: Path) -> str | None:
    """A reader who opens the file itself: nothing turns a folder into its index page."""
    name, _, fragment = address.partition("#")
    name = unquote(name.partition("?")[0])
    target = (path.parent / name).resolve() if name else path.resolve()
    if target.is_dir():
        return "leads to a folder when read as a file"
    if not target.is_file():
        return "leads to no file"
    return missing_fragment(target, fragment)


def missing(served: str, tree: Path) -> str | None:
    """A reader of the served tree: a folder's address gives its index page."""
    if not served.startswith(SERVED):
        return "leads out of the site when served"
    parts = urlsplit(served)
    target = tree / unquote(parts.path[len(urlsplit(SERVED).path):])
    if target.is_dir():
        target = target / "index.html"
    if not target.is_file():
        return "leads to nothing when served"
    return missing_fragment(target, parts.fragment)


def missing_fragment(target: Path, fragment: str) -> str | None:
    # "#" and "#top" are the top of every page.
    if fragment in ("", "top") or target.suffix != ".html":
        return None
    known = page.targets(target.resolve())
    return None if unquote(fragment) in known else f"finds no id '{unquote(fragment)}' there"


def served_address(path: Path, tree: Path) -> str:
    relative = path.relative_to(tree).as_posix()
    return urljoin(SERVED, relative.removesuffix("index.html"))


def site_address(tree: Path, pages: list[Path]) -> str | None:
    """The site's own absolute address: a canonical address less the page's place in the tree."""
    for path in pages:
        place = path.relative_to(tree).as_posix().removesuffix("index.html")
        canonical = page.read(path).canonical
        if canonical and "://" in canonical and canonical.endswith(place):
            return canonical[: len(canonical) - len(place)]
    return None


def style_findings(path: Path, tree: Path) -> list[Finding]:
    found = []
    for match in STYLE_ADDRESS.finditer(path.read_text(encoding="utf-8")):
        address = (match[1] or match[2]).strip()
        if address.startswith(("data:", "#")):
            continue
        message = "is not relative" if re.match(r"/|[a-z]+:", address) else missing_as_file(address, path)
        if message:
            found.append(Finding(str(path), f"url({address}) {message}"))
    return found


def absolute_findings(path: Path, tree: Path, site: str) -> list[Finding]:
    """Addresses of this site in feeds, site maps and data."""
    text = path.read_text(encoding="utf-8")
    found = []
    for address in sorted(set(re.findall(re.escape(site) + r"""[^\s"'<>\\]*""", text))):
        message = missing(urljoin(SERVED, address[len(site):]), tree)
        if message:
            found.append(Finding(str(path), f"{address} {message}"))
    return found


def disk_findings(path: Path, tree: Path) -> list[Finding]:
    """Paths of the machine that built the tree."""
    text = path.read_text(encoding="utf-8")
    repository = Path(__file__).resolve().parents[2]
    disk = ["file://", f"{tree.resolve()}/", f"{repository}/", f"{Path.home()}/"]
    return [Finding(str(path), f"holds the path '{place}'") for place in disk if place in text]


HEAD = '<!doctype html><html lang="sv"><title>Sida</title>'
BROKEN = {
    "index.html": HEAD
    + '<link rel="canonical" href="https://a.example/x/"><link rel="alternate" href="https://a.example/x/gone/">'
    + '<a href="https://a.example/x/sv/index.html">a</a><p id="twice"><p id="twice"><img src="gone.png">'
    + '<a href=""></a><a href="sv/">b</a><a href="/sv/index.html">c</a><a href="sv/index.html#gone">d</a>'
    + '<a href="../outside/index.html">e</a><a href="file:///tmp/a.html">f</a>',
    "sv/index.html": HEAD + '<p id="here"><a href="#here">g</a><a href="../index.html#twice">h</a>',
    "style.css": "a { background: url(gone.svg) }",
    "sitemap.xml": "<loc>https://a.example/x/sv/lost/</loc>",
}
EXPECTED = [
    "gone/\"> leads to nothing when served", "is absolute but leads into this site", "stands 2 times",
    "without alt", "is empty", "leads to a folder", "is an absolute path", "finds no id 'gone'",
    "outside/index.html\"> leads to no file", "is a path on a disk", "url(gone.svg)", "sv/lost/",
]


def self_test() -> list[str]:
    return validator.positive_control(inspect, BROKEN, EXPECTED)


if __name__ == "__main__":
    validator.main(__doc__, inspect, self_test, ["TREE"])
