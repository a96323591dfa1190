"""Which pages of a large tree stand for the others, chosen the same way on every machine."""

import re
from pathlib import Path

import validator

# Below this many pages every page is looked at.
EVERY = 60
TAG = re.compile(r"<([a-z][a-z0-9-]*)([^>]*)>")
NAMES = re.compile(r"""\b(?:class|role|rel|type)=["']?([^"'>]*)""")


def representatives(tree: Path) -> list[Path]:
    """Every page of a small tree; of a large one, pages that together show every kind of mark-up.

    A page type is not guessed from names: a page is wanted as long as it holds an element, class or
    role, or stands at a depth, that the pages chosen so far do not show.
    """
    every = validator.pages(tree)
    if len(every) <= EVERY:
        return every
    wanted = {path: traits(path, tree) for path in every}
    shown: set[str] = set()
    chosen: list[Path] = []
    while True:
        best = max(every, key=lambda path: len(wanted[path] - shown))
        if not wanted[best] - shown:
            break
        chosen.append(best)
        shown |= wanted[best]
    # Evenly spread ones fill the sample up, for what no trait tells.
    step = len(every) / max(1, EVERY - len(chosen))
    spread = {every[int(i * step)] for i in range(max(0, EVERY - len(chosen)))}
    return sorted(spread | set(chosen))


def traits(path: Path, tree: Path) -> set[str]:
    relative = path.relative_to(tree)
    found = {f"depth {len(relative.parts)}", f"name {path.name}", f"language {relative.parts[0]}"}
    for tag, rest in TAG.findall(path.read_text(encoding="utf-8")):
        found.add(tag)
        found |= {f"{tag}.{name}" for names in NAMES.findall(rest) for name in names.split()}
    return found
