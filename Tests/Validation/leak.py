"""A built tree holds nothing of the workspace that its readers may not see, in no file, name or spelling.

Searches every byte of every file, also unescaped from HTML, addresses and JSON, and unpacked, for the
texts, ids, names and file names that `workspace.py` finds closed. What also stands in open text is no leak.
"""

import gzip
import html
import io
import re
import tempfile
import zipfile
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote, unquote

import validator
import workspace
from validator import Finding, Inspection

# So many words in a row are somebody's sentence and no coincidence; a shorter sentence counts as a whole.
WINDOW = 5
SHORTEST = 4
WORD = re.compile(r"[^\W_]+")
ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
TAG = re.compile(r"<[^>]*>")
# Mark-up that stands inside a line; any other ends what is said, so that nothing is a sentence across it.
INLINE_TAG = re.compile(r"</?(?:a|abbr|b|cite|code|em|i|mark|q|small|span|strong|sub|sup|time)\b[^>]*>")
BREAK = "\0"
LINK_ADDRESS = re.compile(r"\]\([^)]*\)")
# A line break inside a paragraph: the next line is neither empty nor a list item, a quote or a table row.
SOFT_BREAK = re.compile(r"\n(?!\s*\n|\s*(?:[-*+>|]|\d+\.))")
# The workspace's own file names: a reader of a site has no use for any of them.
SOURCES = ["policy.md", "tenet.yml", "history.jsonl", "basis.json"]


def inspect(tree: Path, workspace_folder: Path, visibility: Path) -> Inspection:
    reading = workspace.read(workspace_folder, str(visibility))
    secrets = Secrets(reading)
    files = sorted(p for p in tree.rglob("*") if p.is_file())
    findings = []
    for path in files:
        for content in contents(str(path.relative_to(tree)), path.read_bytes()):
            findings += [Finding(str(path), f"holds {leak}") for leak in secrets.found(content)]
    if not secrets.phrases and visibility == Path("public"):
        findings.append(Finding(str(workspace_folder), "seems to hold nothing closed: nothing was searched for"))
    return Inspection(len(files), list(dict.fromkeys(findings)), "files", f"searched for {secrets}")


class Secrets:
    """What is closed, ready to be searched for: runs of words, ids, and short exact names."""

    def __init__(self, reading: workspace.Reading):
        open_words = " " + " | ".join(" ".join(words(t)) for t in reading.open_texts) + " "
        self.phrases: set[tuple[str, ...]] = set()
        self.names: set[str] = set(n.casefold() for n in [*reading.file_names, *SOURCES])
        for text in reading.closed_texts:
            for sentence in sentences(text):
                self.phrases |= windows(sentence, min(WINDOW, len(sentence)))
            # Titles, names of departments, addresses: short, but telling as a whole.
            if len(text) < 80 and "\n" not in text and 0 < len(words(text)) < SHORTEST:
                if f" {' '.join(words(text))} " not in open_words and len(text) > 4:
                    self.names.add(text.strip().casefold())
        for text in reading.open_texts:
            for sentence in sentences(text):
                self.phrases -= windows(sentence, SHORTEST) | windows(sentence, WINDOW)
        # An id of one word is a word of the language; it is looked for only where ids stand.
        self.ids = {i for i in reading.closed_ids if "-" in i}
        self.short_ids = {i for i in reading.closed_ids if "-" not in i}

    def __str__(self) -> str:
        ids = len(self.ids) + len(self.short_ids)
        return f"{len(self.phrases)} phrases, {ids} ids and {len(self.names)} names"

    def found(self, content: str) -> Iterator[str]:
        for text in spellings(content):
            for run in map(words, text.split(BREAK)):
                for size in range(SHORTEST, WINDOW + 1):
                    for window in zip(*(run[i:] for i in range(size))):
                        if window in self.phrases:
                            yield f"the closed words \"{' '.join(window)}\""
            tokens = set(ID.findall(text))
            for id in sorted(tokens & self.ids):
                yield f"the closed id '{id}'"
            for id in sorted(tokens & self.short_ids):
                if re.search(rf"""(?:#|\bid=["']?|role:|department:|channel:|/){id}(?![\w-])""", text):
                    yield f"the closed id '{id}'"
            for name in sorted(self.names):
                if name in text and re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text):
                    yield f"the closed name '{name}'"


def contents(name: str, data: bytes) -> Iterator[str]:
    """A file's name and bytes, and what is packed inside them, as text."""
    yield name
    # Latin-1 shows the ASCII of a binary file, such as the metadata of a picture.
    yield data.decode("utf-8", errors="replace")
    if b"\0" in data:
        yield data.decode("latin-1")
    if data[:2] == b"\x1f\x8b":
        yield from contents(name, gzip.decompress(data))
    if zipfile.is_zipfile(io.BytesIO(data)):
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            for inner in archive.namelist():
                yield from contents(inner, archive.read(inner))


def spellings(content: str) -> set[str]:
    """The ways in which the same text may hide: entities, mark-up inside words, %C3%A5, \\u00e5; lower case."""
    plain = html.unescape(content)
    escaped = re.sub(r"\\u([0-9a-fA-F]{4})", lambda m: chr(int(m[1], 16)), content)
    glued = html.unescape(TAG.sub(BREAK, INLINE_TAG.sub("", content)))
    spaced = html.unescape(TAG.sub(BREAK, INLINE_TAG.sub(" ", content)))
    every = {content, plain, escaped, re.sub(r"\\[nrt]", " ", escaped), glued, spaced, unquote(plain)}
    return {text.casefold() for text in every}


def words(text: str) -> list[str]:
    return WORD.findall(text.casefold())


def sentences(markdown: str) -> Iterator[list[str]]:
    text = SOFT_BREAK.sub(" ", LINK_ADDRESS.sub(" ", markdown))
    for sentence in re.split(r"[.!?:]\s|\n|\|", text):
        if len(run := words(sentence)) >= SHORTEST:
            yield run


def windows(sentence: list[str], size: int) -> set[tuple[str, ...]]:
    return {tuple(sentence[i : i + size]) for i in range(len(sentence) - size + 1)}


WORKSPACE = {
    "tenet.yml": "organisation: { name: Nordljus }\nroles:\n  boss: { name: Högsta hönset }\n"
    "  open-role: { name: Öppen roll, visibility: public }\n",
    "registers/contacts.yml": "desk: { name: Pressen, phone: 070-123 45 67, public: [name] }\n",
    "registers/media.yml": "cat: { file: media/kattbild-17.jpg, alt: En katt, visibility: public }\n",
    "open/policy.md": "---\npolicy: open\ntitle: Det öppna\nsummary: Det som alla läser.\nowner: role:boss\n"
    "visibility: { principle: public }\n---\n\n## Vi är öppna mot alla {#be-open}\n\nDet här får alla läsa.\n\n"
    "### Åk aldrig på räkmackan ensam {#closed-rule}\n{strength=must}\n\nNågot som bara **vi** här inne vet om.\n",
    "hidden/policy.md": "---\npolicy: hidden-policy\ntitle: Om löner och annat hemligt\n---\n\n## Tyst {#hush}\n",
}
CLEAN = "<h1>Det öppna</h1><h2 id=be-open>Vi är öppna mot alla</h2><p>Det här får alla läsa. Öppen roll."
LEAKS = {
    "plain.html": "<p>något som bara <b>vi</b> här inne vet",
    "entity.html": "<p>&Aring;k aldrig p&aring; r&auml;kmackan ensam",
    "address.html": f"<a href='?q={quote('åk aldrig på räkmackan ensam')}'>",
    "data.json": '{"t":"\\u00c5k aldrig p\\u00e5 r\\u00e4kmackan ensam"}',
    "id.css": "#closed-rule { color: red }",
    "short.html": '<p id="hush">',
    "role.html": "<p>role:boss",
    "name.txt": "HÖGSTA HÖNSET",
    "phone.txt": "Ring 070-123 45 67",
    "title.xml": "<title>Om löner och annat hemligt</title>",
    "picture.jpg": "\0\1exif kattbild-17.jpg",
    "kattbild-17.jpg": "",
    "source.html": "<!-- open/policy.md -->",
}


def self_test() -> list[str]:
    """Each way to leak is found in a tree of its own, and a tree without leaks is left in peace."""
    overlooked = []
    with tempfile.TemporaryDirectory() as folder:
        secret = validator.write(Path(folder) / "policies", WORKSPACE)
        public = Path("public")
        clean = validator.write(Path(folder) / "clean", {"index.html": CLEAN})
        overlooked += [f"false alarm: {f.message}" for f in inspect(clean, secret, public).findings]
        for name, text in LEAKS.items():
            tree = validator.write(Path(folder) / name / "tree", {name: text})
            if not inspect(tree, secret, public).findings:
                overlooked.append(name)
    return overlooked


if __name__ == "__main__":
    validator.main(__doc__, inspect, self_test, ["TREE", "WORKSPACE", "VISIBILITY"])
