"""The search page finds what people search for: the queries of Tests/SearchIndexTests/Queries, typed in Chromium.

On a site for colleagues nearly all answers have to be among the first hits, and the page is used with the keyboard alone,
filtered, sent as a link. On every site nothing that is found leads nowhere. An index for readers outside holds no word of
those that stand in closed texts only.
"""

import json
import re
import shutil
from pathlib import Path
from typing import NamedTuple
from urllib.parse import quote

from playwright.sync_api import Page, sync_playwright

import validator
import workspace
from validator import Finding, Inspection

QUERIES = Path(__file__).parent.parent / "SearchIndexTests" / "Queries"
# So many hits are looked at, and so many of the answers have to be among them.
FIRST = 5
RECALL = 0.95
WORD = re.compile(r"[^\W_]+")
HITS = """() => [...document.querySelectorAll('#_hits .hit a')].map(link => {
  const path = new URL(link.href).pathname;
  const root = new URL('..', location.href).pathname;
  return path.slice(root.length).replace(/\\/index\\.html$/, '') + new URL(link.href).hash;
})"""


class Query(NamedTuple):
    text: str
    answers: list[str]


def inspect(folder: Path, tree: Path, visibility: Path) -> Inspection:
    chromium = shutil.which("chromium") or shutil.which("chromium-browser")
    if chromium is None:
        raise SystemExit("search.py: chromium is not installed")
    findings: list[Finding] = []
    remarks: list[str] = []
    count = 0
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        for path in sorted(tree.glob("*/search/index.html")):
            language = path.parent.parent.name
            asked = queries(language)
            window = browser.new_page()
            faults: list[str] = []
            window.on("pageerror", lambda error: faults.append(f"the script fails: {error}"))
            window.goto(path.resolve().as_uri())
            seen = {query.text: look(window, query.text) for query in asked}
            count += len(asked)
            targets = {hit for hits in seen.values() for hit in hits}
            faults += [f"leads nowhere: {hit}" for hit in sorted(targets) if not exists(path.parent.parent, hit)]
            if str(visibility) in ("internal", "restricted"):
                recall, missing = measure(asked, seen)
                remarks.append(f"{language}: {recall:.3f} of the answers among the first {FIRST}")
                if recall < RECALL:
                    faults += [f"recall {recall:.3f} is less than {RECALL}", *missing]
                faults += use(browser.new_page(), path, asked[0].text)
            else:
                faults += closed_words(folder, path.parent, str(visibility))
            faults += without_script(browser, path)
            findings += [Finding(str(path), fault) for fault in faults]
    return Inspection(count, findings, "queries", "; ".join(remarks))


def queries(language: str) -> list[Query]:
    every = []
    for line in (QUERIES / f"queries.{language}.md").read_text("utf-8").splitlines():
        parts = [part.strip() for part in line.removeprefix("- ").split("|")]
        if line.startswith("- ") and len(parts) == 2:
            every.append(Query(parts[0], parts[1].split()))
    return every


def look(window: Page, text: str) -> list[str]:
    """The addresses of the hits that are shown, as `policy#element`."""
    window.fill("#_find", text)
    window.wait_for_function("text => document.getElementById('_hits').dataset.asked === text", arg=text)
    return window.evaluate(HITS)


def measure(asked: list[Query], seen: dict[str, list[str]]) -> tuple[float, list[str]]:
    wanted = [(query.text, answer) for query in asked for answer in query.answers]
    missing = [(text, answer) for text, answer in wanted if answer not in seen[text][:FIRST]]
    return 1 - len(missing) / len(wanted), [
        f"“{text}” does not find {answer}, but {', '.join(seen[text][:FIRST]) or 'nothing'}" for text, answer in missing
    ]


def exists(folder: Path, hit: str) -> bool:
    address, _, fragment = hit.partition("#")
    page = folder / address / "index.html"
    return page.is_file() and (not fragment or f'id="{fragment}"' in page.read_text("utf-8"))


def use(window: Page, path: Path, text: str) -> list[str]:
    """The page with the keyboard alone, its filters, its live region, a link to a search."""
    faults: list[str] = []

    def expect(holds: bool, what: str) -> None:
        if not holds:
            faults.append(what)

    start = path.parent.parent / "index.html"
    window.goto(start.resolve().as_uri())
    window.keyboard.press("/")
    expect(window.evaluate("document.activeElement.id") == "_find", "a slash does not lead to the field of a page")
    window.keyboard.type(text)
    window.keyboard.press("Enter")
    window.wait_for_function("text => document.getElementById('_hits')?.dataset.asked === text", arg=text)
    expect(f"?q={quote(text)}" in window.url, f"the address says {window.url}")
    number = window.locator("#_hits .hit").count()
    expect(number > 0, f"“{text}” finds nothing")
    expect(window.locator("#_hits mark").count() > 0, "no word is marked")
    try:
        window.wait_for_function("document.getElementById('_said').textContent !== ''", timeout=3000)
    except Exception:
        pass
    said = window.text_content("#_said") or ""
    expect(text in said and re.search(r"\d", said) is not None, f"the live region says “{said}”")
    expect(window.get_attribute("#_said", "role") == "status", "what is said is no status")
    window.focus("#_find")
    for step in range(1, min(number, 3) + 1):
        window.keyboard.press("ArrowDown")
        here = "[...document.querySelectorAll('#_hits a')].indexOf(document.activeElement) + 1"
        expect(window.evaluate(here) == step, f"arrow down does not lead to hit {step}")
    window.keyboard.press("Escape")
    expect(window.input_value("#_find") == "", "Escape does not clear the field")
    expect(window.evaluate("document.activeElement.id") == "_find", "Escape does not lead back to the field")
    window.keyboard.type(text)
    window.wait_for_function("text => document.getElementById('_hits').dataset.asked === text", arg=text)
    address = window.get_attribute("#_hits a", "href") or ""
    window.keyboard.press("ArrowDown")
    window.keyboard.press("Enter")
    window.wait_for_url("**" + address.removeprefix(".."))
    expect(address.removeprefix("..") in window.url, "Enter does not open a hit")
    window.goto(path.resolve().as_uri() + f"?q={quote(text)}")
    window.wait_for_function("text => document.getElementById('_hits').dataset.asked === text", arg=text)
    expect(window.locator("#_hits .hit").count() == number, "a link to a search does not show it")
    for name in ("strength", "department", "channel"):
        options = window.locator(f"#_{name} option")
        if options.count() < 2:
            expect(not window.is_visible(f"#_{name}"), f"an empty filter is shown: {name}")
            continue
        value = options.nth(1).get_attribute("value") or ""
        before = window.text_content("#_said")
        window.select_option(f"#_{name}", value)
        window.wait_for_timeout(500)
        after = window.locator("#_hits .hit").count()
        expect(after < number or window.text_content("#_said") != before, f"filter {name} does nothing")
        expect(f"{name}={quote(value)}" in window.url, f"filter {name} is not in the address")
        if name == "strength":
            labels = window.evaluate("[...document.querySelectorAll('#_hits .hit-label .label')].map(l => l.className)")
            expect(all(label == f"label {value}" for label in labels), f"filter {name} lets through {labels}")
        window.select_option(f"#_{name}", "")
    return faults


def without_script(browser, path: Path) -> list[str]:
    window = browser.new_context(java_script_enabled=False).new_page()
    window.goto(path.resolve().as_uri())
    faults = [] if window.is_visible(".without-script") else ["without JavaScript it does not say why nothing is found"]
    if window.is_visible("#_search"):
        faults.append("without JavaScript there is a field that does nothing")
    return faults + ([] if window.locator(".search-lists a").count() > 0 else ["there are no lists to turn to"])


def closed_words(folder: Path, index: Path, visibility: str) -> list[str]:
    """The words of an index that stand in texts closed to its readers, and in no open one."""
    reading = workspace.read(folder, visibility)
    opened = set(words(" ".join(reading.open_texts)))
    closed = set(words(" ".join(reading.closed_texts))) - opened
    if not closed:
        return ["no word is closed: nothing was searched for"]
    return [f"holds a closed word: {word}" for word in sorted(closed & set(words(" ".join(indexed(index)))))]


def indexed(index: Path) -> list[str]:
    """The vocabulary of an index, and every text that it shows of a hit."""
    vocabulary = re.search(r'"words":"(.*)"};', (index / "words.js").read_text("utf-8"))
    texts = [vocabulary.group(1) if vocabulary else ""]
    for path in sorted(index.glob("texts/*.js")):
        rows = json.loads(path.read_text("utf-8").split(",", 2)[2].strip().removesuffix(");"))
        texts += [text for row in rows for text in row[2:8:2]]
    return texts


def words(text: str) -> list[str]:
    return [word.casefold() for word in WORD.findall(text) if len(word) > 2 and not word.isdigit()]


def self_test() -> list[str]:
    asked = [Query("a", ["x#1", "x#2"]), Query("b", ["x#3"])]
    recall, missing = measure(asked, {"a": ["x#1", "y#1", "y#2", "y#3", "y#4", "x#2"], "b": ["x#3"]})
    return [] if round(recall, 3) == 0.667 and len(missing) == 1 else [f"recall {recall}, missing {missing}"]


if __name__ == "__main__":
    validator.main(__doc__, inspect, self_test, ["WORKSPACE", "TREE", "VISIBILITY"])
