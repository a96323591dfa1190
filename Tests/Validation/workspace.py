"""A second, small reading of a Tenet workspace: what in it may be read at a visibility, and what may not.

Deliberately shares nothing with the program: it reads the format's description, not the program's code.
It is cruder, and cruder on the side of secrecy: what it does not understand it takes for internal.
"""

import json
import re
from dataclasses import dataclass, field
from pathlib import Path

import yaml

VISIBILITIES = ["public", "partner", "internal", "restricted"]
HEADING = re.compile(r"^(#{1,6})\s+(.*?)\s*(?:\{([^{}]*)\})?\s*#*\s*$")
ATTRIBUTE_LINE = re.compile(r"^\{([^{}]*)\}\s*$")
ATTRIBUTE = re.compile(r"""#([\w-]+)|\.([\w-]+)|([\w-]+)=(?:["”“]([^"”“]*)["”“]|(\S+))""")
OPERATIONS = {"extend", "replace", "omit"}


@dataclass
class Reading:
    """What one reader may see of a workspace, and what must stay out of sight."""

    open_texts: list[str] = field(default_factory=list)
    closed_texts: list[str] = field(default_factory=list)
    open_ids: set[str] = field(default_factory=set)
    closed_ids: set[str] = field(default_factory=set)
    file_names: set[str] = field(default_factory=set)

    def add(self, visible: bool, texts: list[str], ids: list[str] = []) -> None:
        (self.open_texts if visible else self.closed_texts).extend(t for t in texts if t)
        (self.open_ids if visible else self.closed_ids).update(i for i in ids if i)


@dataclass
class Element:
    id: str
    level: int
    kind: str
    title: str
    attributes: dict[str, str]
    body: list[str] = field(default_factory=list)
    visibility: str = "internal"


def read(workspace: Path, visibility: str) -> Reading:
    reading = Reading()
    may_read = lambda of: VISIBILITIES.index(of) <= VISIBILITIES.index(visibility)
    settings = load(workspace / "tenet.yml")
    read_settings(settings, may_read, reading)
    for register in sorted((workspace / "registers").glob("*.yml")):
        read_register(register.stem, load(register), may_read, reading)
    for policy in sorted(workspace.glob("*/policy.md")):
        read_policy(policy.parent, may_read, reading)
    for item in sorted((workspace / "press").glob("*.md")):
        read_press_item(item, may_read, reading)
    reading.closed_ids -= reading.open_ids
    return reading


def read_press_item(path: Path, may_read, reading: Reading) -> None:
    """Of an item that is withdrawn, its text and its corrections are closed to readers outside."""
    front, text = path.read_text(encoding="utf-8").split("\n---\n", 1)
    head = yaml.load(front, Loader=yaml.BaseLoader) or {}
    usable = "withdrawn" not in head or may_read("internal")
    reading.add(usable, [text, *strings(head.pop("corrections", []))])
    reading.add(True, strings(head))


def load(path: Path) -> dict:
    # Every scalar as a string, as the format has it.
    return yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.BaseLoader) or {}


def strings(value: object) -> list[str]:
    """Every text inside a YAML value."""
    if isinstance(value, dict):
        return [text for inner in value.values() for text in strings(inner)]
    if isinstance(value, list):
        return [text for inner in value for text in strings(inner)]
    return [str(value)]


def read_settings(settings: dict, may_read, reading: Reading) -> None:
    reading.add(True, strings(settings.get("organisation", {})))
    for group in ("departments", "roles", "channels"):
        for id, row in settings.get(group, {}).items():
            reading.add(may_read(row.get("visibility", "internal")), strings(row.get("name", "")), [id])


# What is said elsewhere too, or says nothing by itself.
UNSEARCHED = ["visibility", "public", "file", "kind", "languages", "channel", "sender", "opened", "answer"]


def read_register(name: str, rows: dict, may_read, reading: Reading) -> None:
    for id, row in rows.items():
        if name == "media" and "file" in row:
            reading.file_names.add(Path(row["file"]).name)  # a picture's source name stays inside
        everything = may_read(row.get("visibility", "internal"))
        opened = row.get("public", [])
        # The id of a question is most often that of the rule that answers it, as is its answer.
        if name != "questions":
            reading.add(everything or bool(opened), [], [id])
        for key, value in row.items():
            if key not in UNSEARCHED:
                reading.add(everything or key in opened, strings(value))


def read_policy(folder: Path, may_read, reading: Reading) -> None:
    """The working copy and every revision: source, translations, variants."""
    current: dict[str, str] | None = None
    for version in [folder, *sorted(p for p in folder.glob("revisions/*") if (p / "policy.md").is_file())]:
        known = read_version(version, current, may_read, reading)
        current = known if current is None else current
    shown = any(may_read(v) for v in (current or {}).values())
    reading.add(shown, [], [folder.name])
    read_ledger(folder / "history.jsonl", may_read, reading)


def read_ledger(path: Path, may_read, reading: Reading) -> None:
    """Who approved, and why: colleagues read it; what is written for everybody, everybody."""
    for line in path.read_text(encoding="utf-8").splitlines() if path.is_file() else []:
        entry = json.loads(line)
        reading.add(may_read("internal"), [entry["by"], *strings(entry.get("note", {}))])
        reading.add(True, strings(entry.get("publicNote", {})))


def read_version(folder: Path, current: dict[str, str] | None, may_read, reading: Reading) -> dict[str, str]:
    """Adds one version's texts; gives the visibility of its elements by id."""
    front, elements = parse(folder / "policy.md")
    known = {e.id: e.visibility for e in resolve(elements, front, {}) if e.id}
    if current is not None:
        # What is closed today is closed in old revisions too.
        known = {id: narrower(v, current.get(id, v)) for id, v in known.items()}
    shown = any(may_read(v) for v in known.values())
    reading.add(shown, [front.get("title", ""), front.get("summary", "")])
    add(elements, known, may_read, reading)
    for translation in sorted(folder.glob("policy.*.md")):
        head, parts = parse(translation)
        reading.add(shown, [head.get("title", ""), head.get("summary", "")])
        add(parts, known, may_read, reading)
    # The variant in the source language first: its translations have no attributes of their own.
    for variant in sorted(folder.glob("departments/*.md"), key=lambda p: p.name.count(".")):
        _, parts = parse(variant)
        for element in resolve(parts, front, known):
            known.setdefault(element.id, element.visibility)
        # Colleagues alone read how departments do things.
        add(parts, known, lambda of: may_read("internal") and may_read(of), reading)
    return known


def add(elements: list[Element], known: dict[str, str], may_read, reading: Reading) -> None:
    for element in elements:
        visible = may_read(narrower(known.get(element.id, "internal"), element.attributes.get("visibility")))
        reading.add(visible, [element.title, "\n".join(element.body)], [element.id])
        reading.add(visible, [element.attributes.get("before", "")])
        reading.add(visible, [element.attributes.get("reason", "")])
        if visible:
            reading.add(True, element.attributes.get("applies-to", "").split())
            reading.add(True, element.attributes.get("not-for", "").split())


def parse(path: Path) -> tuple[dict, list[Element]]:
    """Front matter and elements of one file; headings below level 3 belong to the body."""
    lines = path.read_text(encoding="utf-8").splitlines()
    end = lines.index("---", 1)
    front = yaml.load("\n".join(lines[1:end]), Loader=yaml.BaseLoader) or {}
    elements = [Element("preamble", 1, "preamble", "", {})]
    fence = None
    for line in lines[end + 1 :]:
        mark = re.match(r"\s*(```+|~~~+)", line)
        if mark and (fence is None or line.strip() == fence):
            fence = mark[1] if fence is None else None
        heading = HEADING.match(line) if fence is None else None
        if heading and len(heading[1]) == 1:
            continue
        last = elements[-1]
        if heading and len(heading[1]) <= 3:
            attributes = parse_attributes(heading[3] or "")
            level = len(heading[1])
            id = attributes.get("#", "")
            elements.append(Element(id, level, kind(level, attributes, front), heading[2], attributes))
        elif not any(last.body) and (row := ATTRIBUTE_LINE.match(line)) and last.level > 1:
            last.attributes |= parse_attributes(row[1])
            last.id = last.attributes.get("#", "")
            last.kind = kind(last.level, last.attributes, front)
        else:
            last.body.append(re.sub(r"<!--.*?-->", "", line))
    return front, elements


def parse_attributes(text: str) -> dict[str, str]:
    found = {}
    for id, name, key, quoted, bare in ATTRIBUTE.findall(text):
        if id or name:
            found["#" if id else "."] = id or name
        else:
            found[key] = quoted or bare
    return found


def kind(level: int, attributes: dict[str, str], front: dict) -> str:
    named = attributes.get(".")
    if named and named not in OPERATIONS:
        return named
    return "principle" if level == 2 and front.get("class") != "rules" else "guideline"


def resolve(elements: list[Element], front: dict, targets: dict[str, str]) -> list[Element]:
    """Gives each element its own visibility, the file's for its kind, or internal; never wider than its parent's."""
    defaults = front.get("visibility", {})
    parent = "public"
    for element in elements:
        if element.id in targets:
            stated = targets[element.id]
        elif isinstance(defaults, str):
            stated = defaults
        else:
            stated = defaults.get(element.kind, "internal")
        element.visibility = element.attributes.get("visibility", stated)
        if element.level == 2:
            parent = element.visibility
        elif element.level == 3:
            element.visibility = narrower(element.visibility, parent)
    return elements


def narrower(one: str, other: str | None) -> str:
    return max(one, other or one, key=VISIBILITIES.index)
