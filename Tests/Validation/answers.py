"""The page *What applies to me* answers as `tenet applies` does: the same questions of the same readers, asked in Chromium.

The questions are those of Tests/GuidanceTests/Questions; besides them every department and role asks for everything.
"""

import json
import shutil
import subprocess
from concurrent.futures import ThreadPoolExecutor
from itertools import zip_longest
from pathlib import Path
from typing import NamedTuple
from urllib.parse import urlencode

from playwright.sync_api import Page, sync_playwright

import validator
from validator import Finding, Inspection

QUESTIONS = Path(__file__).parent.parent / "GuidanceTests" / "Questions"
KINDS = ["department", "role", "channel", "capacity"]
# Everything that a reader of the page sees of an answer.
SEEN = """() => {
  const text = (element) => element?.textContent.trim() ?? null;
  const rule = (article) => [article.dataset.rule, ...[...article.querySelectorAll('.reasons dd')].map(text)];
  const answer = document.getElementById('_answer');
  return {
    says: text(answer.querySelector('.verdict > h2')),
    verdict: answer.querySelector('.verdict')?.dataset.verdict ?? null,
    rules: [...answer.querySelectorAll('[data-rule]')].map(rule),
  };
}"""


class Asked(NamedTuple):
    text: str
    reader: dict[str, str]

    def __str__(self) -> str:
        who = " ".join(f"{kind}={value}" for kind, value in self.reader.items())
        return f"“{self.text}”" + (f" ({who})" if who else "")


def inspect(program: Path, folder: Path, tree: Path, visibility: Path) -> Inspection:
    chromium = shutil.which("chromium") or shutil.which("chromium-browser")
    if chromium is None:
        raise SystemExit("answers.py: chromium is not installed")
    findings: list[Finding] = []
    count = 0
    with sync_playwright() as playwright:
        window = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"]).new_page()
        for path in sorted(tree.glob("*/applies/index.html")):
            language = path.parent.parent.name
            window.goto(path.resolve().as_uri())
            day = window.evaluate("tenetRules.day")
            every = questions(language) + readers(window)
            with ThreadPoolExecutor() as pool:
                told = pool.map(lambda asked: answer(program, folder, str(visibility), language, day, asked), every)
                for asked, expected in zip(every, told):
                    count += 1
                    seen = look(window, asked, day)
                    findings += [Finding(f"{path}: {asked}", message) for message in differences(expected, seen)]
    return Inspection(count, findings, "questions")


def questions(language: str) -> list[Asked]:
    every = []
    for path in sorted(QUESTIONS.glob(f"*.{language}.md")):
        for line in path.read_text("utf-8").splitlines():
            parts = [part.strip() for part in line.removeprefix("- ").split("|")]
            if line.startswith("- ") and len(parts) == 4 and "#" in parts[2]:
                every.append(Asked(parts[0], dict(fact.split("=") for fact in parts[1].split())))
    return every


def readers(window: Page) -> list[Asked]:
    """One for each department and role that can be chosen on the page."""
    ids = "kind => [...document.querySelectorAll(`#_${kind} option`)].map(o => o.value).filter(v => v)"
    return [Asked("", {kind: unit}) for kind in ("department", "role") for unit in window.evaluate(ids, kind)]


def answer(program: Path, folder: Path, visibility: str, language: str, day: str, asked: Asked) -> dict:
    options = [part for kind, value in asked.reader.items() for part in (f"--{kind}", value)]
    command = [
        program, "applies", "--workspace", folder, "--visibility", visibility, "--language", language,
        "--today", day, "--format", "json", "--quiet", *options, "--", *asked.text.split(),
    ]
    told = subprocess.run(command, capture_output=True, text=True)
    if told.returncode != 0:
        return {"says": f"the program ended with {told.returncode}: {told.stderr.strip()}", "verdict": None, "rules": []}
    said = json.loads(told.stdout)
    best = said["answer"]
    rules = ([best["rule"]] + [best["together"]] * (best["together"] is not None) if best else []) + said["rules"]
    return {
        "says": best["says"] if best else None, "verdict": best["verdict"] if best else None,
        "rules": [shown(rule, is_quoted=bool(best) and rule in (best["rule"], best["together"])) for rule in rules],
    }


def shown(rule: dict, is_quoted: bool) -> list[str]:
    duties = [duty["text"] for duty in rule["duties"]] if is_quoted else []
    whys = ["; ".join(rule["why"])] if rule["why"] else []
    return [f"{rule['policy']}#{rule['element']}", *duties, *whys, *rule["onlyWhen"]]


def look(window: Page, asked: Asked, day: str) -> dict:
    state = urlencode({"q": asked.text, **asked.reader, "day": day})
    window.evaluate("state => { location.hash = state; dispatchEvent(new HashChangeEvent('hashchange')); }", state)
    return window.evaluate(SEEN)


def differences(expected: dict, seen: dict) -> list[str]:
    different = [what for what in ("verdict", "says") if expected[what] != seen[what]]
    messages = [f"{what}: the program says {expected[what]}, the page {seen[what]}" for what in different]
    for number, (one, other) in enumerate(zip_longest(expected["rules"], seen["rules"]), 1):
        if one != other:
            return [*messages, f"rule {number}: the program says {one}, the page {other}"]
    return messages


def self_test() -> list[str]:
    told = {"says": "Ja", "verdict": "yes", "rules": [["a#b", "det gäller alla"]]}
    others = [told | {"says": "Nej"}, told | {"verdict": "no"}, told | {"rules": [["a#b", "på Facebook"]]}]
    overlooked = [str(other) for other in others if len(differences(told, other)) != 1]
    return overlooked if not differences(told, told) else ["the same answer"]


if __name__ == "__main__":
    validator.main(__doc__, inspect, self_test, ["PROGRAM", "WORKSPACE", "TREE", "VISIBILITY"])
