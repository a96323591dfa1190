"""What a page refers to and what can be referred to in it."""

import re
from functools import cache
from html.parser import HTMLParser
from pathlib import Path
from typing import NamedTuple

# Which attribute of which element is an address. `None`: of any element.
ADDRESSES = {
    "href": {"a", "area", "link", "use", "image"},
    "src": {"img", "script", "source", "video", "audio", "track", "iframe", "embed", "input"},
    "poster": {"video"},
    "data": {"object"},
    "action": {"form"},
    "cite": {"blockquote", "q", "ins", "del"},
}
# Search engines and feed readers need these absolute; the page itself works without them.
ABSOLUTE_RELATIONS = {"canonical", "alternate"}


class Reference(NamedTuple):
    line: int
    element: str
    attribute: str
    address: str
    may_be_absolute: bool


class Page(HTMLParser):
    """One parsed page: `ids`, `references`, `images` without alt, the canonical address."""

    def __init__(self, text: str):
        super().__init__(convert_charrefs=True)
        self.ids: list[tuple[int, str]] = []
        self.references: list[Reference] = []
        self.images_without_alt: list[int] = []
        self.canonical: str | None = None
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attributes}
        line = self.getpos()[0]
        relations = set(values.get("rel", "").split()) if tag == "link" else set()
        if "id" in values:
            self.ids.append((line, values["id"]))
        if tag == "img" and "alt" not in values:
            self.images_without_alt.append(line)
        if "canonical" in relations:
            self.canonical = values.get("href")
        for name, value in values.items():
            if tag in ADDRESSES.get(name, ()):
                absolute = bool(relations & ABSOLUTE_RELATIONS)
                self.references.append(Reference(line, tag, name, value.strip(), absolute))
            elif name == "srcset":
                for candidate in re.split(r",\s+", value.strip()):
                    self.references.append(Reference(line, tag, name, candidate.split()[0], False))


@cache
def read(path: Path) -> Page:
    return Page(path.read_text(encoding="utf-8"))


@cache
def targets(path: Path) -> frozenset[str]:
    """The fragments that lead somewhere in a page."""
    return frozenset(id for _, id in read(path).ids)
