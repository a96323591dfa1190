"""What every validator here shares: findings, the closing count, the self-test, the command line.

A validator is a module with
  inspect(tree, *more) -> Inspection   what is wrong with a built tree, and how much was looked at
  BROKEN   {file name: text}           a tiny tree with one planted fault per line of EXPECTED
  EXPECTED [text, …]                   what the messages about them say
and ends with `validator.main(__doc__, inspect, self_test, names of the arguments)`.
"""

import sys
import tempfile
from pathlib import Path
from typing import Callable, NamedTuple


class Finding(NamedTuple):
    path: str
    message: str


class Inspection(NamedTuple):
    count: int
    findings: list[Finding]
    unit: str = "pages"
    remark: str = ""


def pages(tree: Path) -> list[Path]:
    """Every page of the tree, in an order that is the same on every machine."""
    return sorted(tree.rglob("*.html"))


def write(folder: Path, files: dict[str, str]) -> Path:
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def positive_control(
    inspect: Callable[[Path], Inspection], broken: dict[str, str], expected: list[str]
) -> list[str]:
    """The planted faults that `inspect` overlooked: a validator that finds nothing proves nothing."""
    with tempfile.TemporaryDirectory() as folder:
        messages = [f.message for f in inspect(write(Path(folder), broken)).findings]
    return [text for text in expected if not any(text in message for message in messages)]


def main(
    description: str,
    inspect: Callable[..., Inspection],
    self_test: Callable[[], list[str]],
    arguments: list[str],
) -> None:
    given = sys.argv[1:]
    name = Path(sys.argv[0]).name
    if given == ["--self-test"]:
        overlooked = self_test()
        for text in overlooked:
            print(f"{name}: overlooked a planted fault: {text}")
        print(f"{name}: self-test " + ("failed" if overlooked else "passed"))
        sys.exit(1 if overlooked else 0)
    if len(given) != len(arguments):
        print(f"{description.strip()}\n\nusage: {name} {' '.join(arguments)}\n       {name} --self-test")
        sys.exit(64)
    count, findings, unit, remark = inspect(*map(Path, given))
    if count == 0:
        findings = [*findings, Finding(given[0], f"holds no {unit}")]
    for finding in findings:
        print(f"{finding.path}: {finding.message}")
    print(f"{count} {unit}, {len(findings)} errors" + (f" ({remark})" if remark else ""))
    sys.exit(1 if findings else 0)
