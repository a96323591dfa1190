"""The feeds of a press room: each form can be read, all forms of a language tell the same, and nothing in them is relative.

RSS and Atom are read by feedparser, as news readers do; JSON Feed 1.1 and ninjs 2.1 are held against the schemas in
docs/schemas. Every address in them leads to a file of the tree.
"""

import json
import re
from pathlib import Path
from urllib.parse import unquote

import feedparser
from jsonschema import Draft202012Validator

import validator
from validator import Finding, Inspection

SCHEMAS = Path(__file__).parents[2] / "docs" / "schemas"
RELATIVE = re.compile(r"""(?:href|src)=["'](?!https?:|mailto:|tel:|#)""")


def inspect(tree: Path) -> Inspection:
    findings: list[Finding] = []
    folders = sorted(tree.glob("*/press"))
    count = 0
    for folder in folders:
        told = {}
        for name, reader in READERS.items():
            path = folder / name
            if not path.is_file():
                findings.append(Finding(str(path), "is missing"))
                continue
            count += 1
            faults, items = reader(path)
            findings += [Finding(str(path), fault) for fault in faults]
            told[name] = items
        for name, items in told.items():
            first = next(iter(told.values()))
            if items != first:
                findings.append(Finding(str(folder / name), "tells of other items than the first feed"))
        findings += addresses(folder, tree, told)
    return Inspection(count, findings, unit="feeds")


def syndicated(path: Path) -> tuple[list[str], list[tuple[str, str, str]]]:
    """RSS or Atom: what is wrong, and (id, title, day) of each item."""
    text = path.read_bytes()
    feed = feedparser.parse(text)
    faults = [f"cannot be read: {feed.bozo_exception}"] if feed.bozo else []
    if not feed.version:
        faults.append("is no feed that is known")
    items = []
    for entry in feed.entries:
        content = entry.get("content", [{}])[0].get("value", "")
        if not content:
            faults.append(f"{entry.get('id')} has no text")
        if RELATIVE.search(content):
            faults.append(f"{entry.get('id')} has a relative address")
        day = "%04d-%02d-%02d" % entry.published_parsed[:3] if entry.get("published_parsed") else ""
        items.append((entry.get("id", ""), entry.get("title", ""), day))
    return faults, items


def json_feed(path: Path) -> tuple[list[str], list[tuple[str, str, str]]]:
    feed = json.loads(path.read_text(encoding="utf-8"))
    faults = schema_faults(feed, "json-feed")
    items = []
    for item in feed.get("items", []):
        if RELATIVE.search(item.get("content_html", "")):
            faults.append(f"{item.get('id')} has a relative address")
        items.append((item.get("id", ""), item.get("title", ""), item.get("date_published", "")[:10]))
    return faults, items


def ninjs(path: Path) -> tuple[list[str], list[tuple[str, str, str]]]:
    feed = json.loads(path.read_text(encoding="utf-8"))
    items = []
    for item in feed.get("associations", []):
        headline = item.get("headlines", [{}])[0].get("value", "")
        items.append((item.get("uri", ""), headline, item.get("firstcreated", "")[:10]))
    return schema_faults(feed, "ninjs"), items


def schema_faults(feed: dict, name: str) -> list[str]:
    schema = json.loads((SCHEMAS / f"{name}.json").read_text(encoding="utf-8"))
    return [f"{fault.json_path}: {fault.message}" for fault in Draft202012Validator(schema).iter_errors(feed)]


READERS = {"atom.xml": syndicated, "rss.xml": syndicated, "feed.json": json_feed, "ninjs.json": ninjs}


def addresses(folder: Path, tree: Path, told: dict) -> list[Finding]:
    """Items and pictures that lead to no file."""
    feed = folder / "feed.json"
    if not feed.is_file():
        return []
    parsed = json.loads(feed.read_text(encoding="utf-8"))
    site = parsed.get("home_page_url", "").removesuffix(f"{folder.parent.name}/")
    named = [(id, "the item") for items in told.values() for id, _, _ in items]
    for item in parsed.get("items", []):
        named += [(file["url"], "the picture") for file in item.get("attachments", [])]
        if "date_modified" in item and item["date_modified"] < item["date_published"]:
            named.append((item["id"] + "#", "changed before it was out:"))
    findings = []
    for address, what in sorted(set(named)):
        path = tree / unquote(address.removeprefix(site))
        if not address.startswith(site) or not (path / "index.html" if path.is_dir() else path).is_file():
            findings.append(Finding(str(feed), f"{what} {address} is not on the site"))
    return findings


ITEM = "https://p.example/sv/press/a/"
BROKEN = {
    "sv/press/a/index.html": "",
    "sv/press/atom.xml": f"""<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title><id>x</id>
      <entry><title>A</title><id>{ITEM}</id><published>2026-01-02T12:00:00Z</published>
      <content type="html">&lt;a href="../b"&gt;b&lt;/a&gt;</content></entry></feed>""",
    "sv/press/rss.xml": "<rss version='2.0'><channel><title>T</title><item><title>A</title></channel></rss>",
    "sv/press/feed.json": json.dumps(
        {"version": "1.1", "home_page_url": "https://p.example/sv/", "items": [{"id": ITEM + "lost/", "title": "A"}]}
    ),
    "sv/press/ninjs.json": json.dumps(
        {"uri": "x", "type": "feed", "associations": [{"uri": ITEM, "body_html": "A", "pubstatus": "gone"}]}
    ),
}
EXPECTED = [
    "has a relative address", "cannot be read", "is not one of ['https://jsonfeed.org/version/1.1']",
    "'content_html' is a required property", "lost/ is not on the site", "'body_html' was unexpected",
    "'gone' is not one of", "is not one of ['composite']", "'name' is a required property", "tells of other items",
]


def self_test() -> list[str]:
    return validator.positive_control(inspect, BROKEN, EXPECTED)


if __name__ == "__main__":
    validator.main(__doc__, inspect, self_test, ["TREE"])
