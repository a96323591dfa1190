"""Pages are accessible and self-contained, in Chromium: axe-core at WCAG 2.2 AA, light and dark, 320 and 1280 px.

Also: no sideways scrolling at 320 px, no console error, no request to anywhere else, the same main
text with and without JavaScript, one h1, no skipped heading level. Large trees are sampled.
"""

import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote, urlsplit

from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import Page, sync_playwright

import links
import sample
import validator
from validator import Finding, Inspection

SCHEMES = ["light", "dark"]
WIDTHS = [320, 1280]
# Without wcag22aa the size of targets is not checked.
OPTIONS = {
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
    "resultTypes": ["violations"],
    # A page opened as a file may not fetch its own style sheet a second time.
    "preload": False,
}
HEADINGS = "[...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].map(h => Number(h.tagName[1]))"
REFRESH = re.compile(r"""<meta http-equiv="refresh"[^>]*>""")
SIDEWAYS = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
# Controls only work with JavaScript, so only their surroundings have to be the same without it.
MAIN_TEXT = """() => {
  const main = document.querySelector('main');
  if (!main) return null;
  for (const control of main.querySelectorAll('button, form, [role=search], [role=status]')) control.remove();
  return main.innerText.split('\\n').map(line => line.trim()).filter(line => line);
}"""


def inspect(tree: Path) -> Inspection:
    pages = sample.representatives(tree)
    findings: list[Finding] = []
    program = shutil.which("chromium") or shutil.which("chromium-browser")
    if program is None:
        raise SystemExit("accessibility.py: chromium is not installed")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=["--no-sandbox"])
        # One window for all pages: opening one takes longer than looking at a page.
        window = browser.new_context(reduced_motion="reduce").new_page()
        # Without scripts, and otherwise as the first window stands when its text is read.
        plain_window = browser.new_context(
            java_script_enabled=False, color_scheme=SCHEMES[-1], viewport=viewport(WIDTHS[-1])
        ).new_page()
        heard: list[str] = []
        listen(window, tree, heard)
        listen(plain_window, tree, [])
        for path in pages:
            messages = [*page_faults(window, path), *script_faults(window, plain_window, path), *heard]
            findings += [Finding(str(path), message) for message in messages]
            heard.clear()
        browser.close()
    return Inspection(len(pages), without_repetition(findings))


def without_repetition(findings: list[Finding]) -> list[Finding]:
    """One finding a page and fault, although most faults show in every scheme and width."""
    first: dict[tuple[str, str], Finding] = {}
    for finding in findings:
        first.setdefault((finding.path, finding.message.partition(" (")[0]), finding)
    return list(first.values())


def page_faults(window: Page, path: Path) -> Iterator[str]:
    window.goto(path.resolve().as_uri())
    yield from heading_faults(window.evaluate(HEADINGS))
    window.evaluate(AXE_SCRIPT)
    for scheme in SCHEMES:
        window.emulate_media(color_scheme=scheme)
        for width in WIDTHS:
            window.set_viewport_size(viewport(width))
            if (beyond := window.evaluate(SIDEWAYS)) > 0:
                yield f"scrolls sideways by {beyond} px (at {width} px)"
            for violation in window.evaluate("options => axe.run(options)", OPTIONS)["violations"]:
                node = violation["nodes"][0]
                where = f"{len(violation['nodes'])} ×, first {node['target'][0]}, {scheme}, {width} px"
                yield f"{violation['id']}: {violation['help']} ({where})"


def viewport(width: int) -> dict[str, int]:
    return {"width": width, "height": 800}


def listen(page: Page, tree: Path, heard: list[str]) -> None:
    """Notes what a reader would never see: errors in the console and calls to somewhere else."""
    root = urlsplit(links.site_address(tree, validator.pages(tree)) or "").path

    def answer(route) -> None:
        url = urlsplit(route.request.url)
        if url.scheme not in ("file", "data", "blob"):
            heard.append(f"asks {route.request.url}")
            route.abort()
        elif url.scheme == "file" and root and url.path.startswith(root):
            # The page that is shown at any address names its files by the site's own path.
            route.fulfill(path=tree / unquote(url.path[len(root):]))
        elif url.path.endswith(".html") and REFRESH.search(text := Path(unquote(url.path)).read_text("utf-8")):
            # The page is looked at as somebody sees it whose browser does not send her on.
            route.fulfill(body=REFRESH.sub("", text), content_type="text/html; charset=utf-8")
        else:
            route.continue_()

    page.route("**/*", answer)
    page.on("pageerror", lambda error: heard.append(f"script error: {error}"))
    page.on("console", lambda m: heard.append(f"console: {m.text}") if m.type == "error" else None)


def heading_faults(levels: list[int]) -> Iterator[str]:
    if levels.count(1) != 1:
        yield f"has {levels.count(1)} h1"
    for before, level in zip([0, *levels], levels):
        if level > before + 1:
            yield f"heading level {level} follows level {before}"


def script_faults(window: Page, plain_window: Page, path: Path) -> Iterator[str]:
    """What stands in main only because of a script, or only without one. The page is open in `window`."""
    scripted = window.evaluate(MAIN_TEXT)
    plain_window.goto(path.resolve().as_uri())
    plain = plain_window.evaluate(MAIN_TEXT)
    if plain is None:
        yield "has no main element"
    elif not plain:
        yield "main is empty without JavaScript"
    elif plain != scripted:
        other = next(iter(sorted(set(plain).symmetric_difference(scripted or []))), "the order of lines")
        yield f"main differs without JavaScript: {other}"


BROKEN = {
    "index.html": "<!doctype html><html><title>Fel</title><main><h1>Ett</h1><h3>Tre</h3>"
    '<p style="color: #aaa; background: white; width: 900px">Svag</p><img src="https://elsewhere.invalid/a.png">'
    '<p id="later"></p><ul><li><a href="#1" style="font-size: 9px">1</a><li><a href="#2">2</a></ul>'
    "<script>later.textContent = 'sent'; console.error('trasig'); gone()</script></main>",
    "second.html": '<!doctype html><html lang="sv"><title>Fel</title><h1>A</h1><h1>B</h1>',
}
EXPECTED = [
    "html-has-lang", "color-contrast", "image-alt", "target-size", "scrolls sideways", "level 3 follows level 1",
    "asks https://elsewhere.invalid/", "console: trasig", "script error", "differs without JavaScript",
    "has 2 h1", "no main element",
]


def self_test() -> list[str]:
    return validator.positive_control(inspect, BROKEN, EXPECTED)


if __name__ == "__main__":
    validator.main(__doc__, inspect, self_test, ["TREE"])
