"""Writes N policies of about 1,400 Swedish words, twice from the same bodies: for Tenet and for Hugo.

usage: corpus.py N FOLDER      makes FOLDER/tenet (a workspace without errors, each policy approved once) and
                               FOLDER/hugo (a site)
"""

import hashlib
import json
import shutil
import sys
from pathlib import Path
from random import Random
from typing import NamedTuple

import wording

SEED = 20261120
STRENGTHS = ["must", "must", "must-not", "should", "should", "should-not", "may"]
DEPARTMENTS = {"trains": "Tåg", "hotels": "Hotell", "customer-service": "Kundservice"}


class Element(NamedTuple):
    level: int
    id: str
    title: str
    attributes: str
    body: str


class Policy(NamedTuple):
    id: str
    title: str
    summary: str
    department: str
    preamble: str
    elements: list[Element]


def policy(number: int, total: int) -> Policy:
    """The same policy for the same number, however many are made beside it."""
    random = Random(SEED + number)
    elements = []
    for p in range(1, 7):
        statement = wording.paragraph(random, 2) + "\n\n" + wording.paragraph(random, 1)
        elements.append(Element(2, f"principle-{p}", f"{wording.stand(random)} {p}", "", statement))
        for g in range(1, 5):
            elements.append(guideline(random, p, g, number, total))
    title = f"{wording.stand(random)}, del {number}"
    department = random.choice(sorted(DEPARTMENTS))
    return Policy(f"policy-{number:05}", title, wording.sentence(random).replace("*", ""), department,
                  wording.paragraph(random, 3), elements)


def guideline(random: Random, p: int, g: int, number: int, total: int) -> Element:
    strength = random.choice(STRENGTHS)
    attributes = f"strength={strength}"
    if random.random() < 0.3:
        attributes += f' applies-to="department:{random.choice(sorted(DEPARTMENTS))}"'
    body = wording.paragraph(random, 2)
    chance = random.random()
    if chance < 0.2:
        body += "\n\nDet gäller bland annat:\n\n" + wording.bullets(random)
    elif chance < 0.3:
        body += f"\n\n> {wording.sentence(random)}"
    elif chance < 0.4:
        body += f"\n\nSe också [grannen](#guideline-{p}-{g % 4 + 1})."
    elif chance < 0.5:
        other = random.randrange(1, total + 1)
        body += f"\n\nSamma sak står i [del {other}](policy:policy-{other:05}#guideline-{p}-{g})."
    return Element(3, f"guideline-{p}-{g}", f"{wording.rule(random, strength)} ({p}.{g})", attributes, body)


def tenet_text(policy: Policy) -> str:
    parts = [
        f"---\npolicy: {policy.id}\ntitle: {policy.title}\nsummary: {policy.summary}\nclass: policy\nlanguage: sv\n"
        f"owner: role:editor\napprover: department:{policy.department}\nreview-every: 1 year\n"
        "visibility: { preamble: public, principle: public, guideline: internal }\n"
        "strength: { guideline: should }\n---",
        policy.preamble,
    ]
    for element in policy.elements:
        attributes = f"\n{{{element.attributes}}}" if element.attributes else ""
        parts.append(f"{'#' * element.level} {element.title} {{#{element.id}}}{attributes}\n\n{element.body}")
    return "\n\n".join(parts) + "\n"


def hugo_text(policy: Policy) -> str:
    """The same bodies; what Hugo has no word for goes into its parameters or away."""
    parts = [
        f'---\ntitle: "{policy.title}"\nslug: {policy.id}\nsummary: "{policy.summary}"\ndate: 2026-11-20\n'
        f"params: {{ owner: editor, approver: {policy.department} }}\n---",
        policy.preamble,
    ]
    for element in policy.elements:
        parts.append(f"{'#' * element.level} {element.title} {{#{element.id}}}\n\n{element.body}")
    return ("\n\n".join(parts) + "\n").replace("](policy:", "](/")


def write(total: int, folder: Path) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    tenet, hugo = folder / "tenet", folder / "hugo"
    shutil.copytree(Path(__file__).parent / "hugo", hugo)
    (hugo / "content").mkdir()
    tenet.mkdir()
    (tenet / "tenet.yml").write_text(settings(), encoding="utf-8")
    for number in range(1, total + 1):
        made = policy(number, total)
        (tenet / made.id).mkdir()
        (tenet / made.id / "policy.md").write_text(tenet_text(made), encoding="utf-8")
        approve(made, tenet / made.id)
        (hugo / "content" / f"{made.id}.md").write_text(hugo_text(made), encoding="utf-8")


def approve(policy: Policy, folder: Path) -> None:
    """Writes what `tenet approve` writes: the frozen files of version 1.0.0, and the line that holds their digests."""
    frozen = folder / "revisions" / "1.0.0"
    frozen.mkdir(parents=True)
    files = {"policy.md": tenet_text(policy), "tenet.yml": frozen_settings(policy)}
    for name, text in files.items():
        (frozen / name).write_text(text, encoding="utf-8")
    digests = {name: hashlib.sha256(text.encode()).hexdigest() for name, text in sorted(files.items())}
    line = json.dumps(
        {"event": "approve", "policy": policy.id, "version": "1.0.0", "level": "binding", "approved": "2026-01-10",
         "effective": "2026-01-10", "by": "Majken Ek", "note": {"sv": "Den första lydelsen."}, "files": digests,
         "previous": None},
        ensure_ascii=False, separators=(",", ":"))
    digest = hashlib.sha256(line.encode()).hexdigest()
    (folder / "history.jsonl").write_text(f'{line[:-1]},"digest":"{digest}"}}\n', encoding="utf-8")


def frozen_settings(policy: Policy) -> str:
    """The settings that a revision freezes: of the departments and roles only those that the policy names."""
    text = tenet_text(policy)
    named = {id for id in DEPARTMENTS if f"department:{id}" in text}
    departments = {id: {"name": DEPARTMENTS[id], "visibility": "public"} for id in DEPARTMENTS if id in named}
    frozen = {
        "organisation": {"name": "Nordljus", "url": "https://nordljus.example/"}, "languages": ["sv"],
        "time-zone": "Europe/Stockholm", "departments": departments,
        "roles": {"editor": {"name": "Redaktör", "visibility": "public"}},
    }
    return json.dumps(frozen, ensure_ascii=False, indent=2) + "\n"


def settings() -> str:
    departments = "".join(
        f"  {id}: {{ name: {name}, visibility: public }}\n" for id, name in DEPARTMENTS.items()
    )
    return (
        "organisation: { name: Nordljus, url: https://nordljus.example/ }\nlanguages: [sv]\n"
        f"time-zone: Europe/Stockholm\ndepartments:\n{departments}"
        "roles:\n  editor: { name: Redaktör, visibility: public }\n"
        "sites:\n  intranet: { visibility: internal, url: https://intranet.nordljus.example/ }\n"
    )


if __name__ == "__main__":
    if len(sys.argv) != 3:
        raise SystemExit(__doc__.strip())
    write(int(sys.argv[1]), Path(sys.argv[2]))
