"""What a PDF prints where: the texts of its pages, and its contents held against the headings that they name."""

import re
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pikepdf

LINE = re.compile(r"^\s*(.*?)(?:\s*\.){2,}\s*(\d+)\s*$")


class Heading(NamedTuple):
    title: str
    level: int
    page: int


def squeezed(text: str) -> str:
    """The text without what setting it in lines has added."""
    return re.sub(r"\s+", "", text)


def texts(path: Path) -> list[str]:
    """What stands on each page, as poppler reads it."""
    done = subprocess.run(["pdftotext", "-layout", "-enc", "UTF-8", path, "-"], capture_output=True, check=True)
    return done.stdout.decode().split("\f")[:-1]


def outline(document: pikepdf.Pdf) -> list[Heading]:
    """The headings of the outline with the page, from 1, that each leads to."""
    numbers = {page.objgen: number for number, page in enumerate(document.pages, 1)}
    found: list[Heading] = []

    def visit(items, level: int) -> None:
        for item in items:
            place = item.destination if item.destination is not None else item.action.D
            found.append(Heading(item.title, level, numbers[place[0].objgen]))
            visit(item.children, level + 1)

    with document.open_outline() as tree:
        visit(tree.root, 1)
    return found


def entries(page: Path) -> int | None:
    """How many headings the contents of a page lead to."""
    found = page.is_file() and re.search('<nav class="part contents".*?</nav>', page.read_text(encoding="utf-8"), re.S)
    return found[0].count("<a ") if found else None


def contents(path: Path, document: pikepdf.Pdf) -> Iterator[str]:
    """Where the printed contents do not say what is so."""
    pages = texts(path)
    headings = outline(document)
    lines = [found.groups() for page in pages for line in page.splitlines() if (found := LINE.match(line))]
    if not lines:
        yield "has no contents with page numbers"
        return
    links = entries(path.with_suffix(".html"))
    if links is not None and links != len(lines):
        yield f"prints {len(lines)} numbers in the contents, for {links} headings"
    named: set[Heading] = set()
    following = 0
    for title, number in lines:
        # The last line of a title has the dots; the outline has the whole of it.
        match = next(
            (i for i in range(following, len(headings)) if squeezed(headings[i].title).endswith(squeezed(title))), None)
        if match is None:
            yield f"has '{title}' in the contents, and no heading that says so"
            continue
        following = match + 1
        heading = headings[match]
        named.add(heading)
        if int(number) != heading.page:
            yield f"has '{title}' on page {number} in the contents, and on page {heading.page} in truth"
        if squeezed(heading.title) not in squeezed(pages[heading.page - 1]):
            yield f"leads to page {heading.page} for '{title}', where it does not stand"
    first = next(i for i, page in enumerate(pages, 1) if any(LINE.match(line) for line in page.splitlines()))
    for heading in headings:
        if heading.level == 1 and heading not in named and heading.page != first:
            yield f"leaves '{heading.title}' out of the contents"
