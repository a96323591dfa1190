"""The same workspace gives the same bytes: built twice, cold, from two places, in two time zones and locales."""

import os
import shutil
import subprocess
import tempfile
from pathlib import Path

import validator
from validator import Finding, Inspection

SURROUNDINGS = [
    {"TZ": "UTC", "LC_ALL": "C"},
    {"TZ": "Pacific/Auckland", "LC_ALL": "C.UTF-8", "LANG": "sv_SE.UTF-8"},
]


def inspect(program: Path, workspace: Path) -> Inspection:
    with tempfile.TemporaryDirectory() as folder:
        trees = []
        for number, surroundings in enumerate(SURROUNDINGS):
            place = Path(folder) / ("a", "another place")[number]
            # A copy without the cache: nothing of the first build is left for the second.
            shutil.copytree(workspace, place / "policies", ignore=shutil.ignore_patterns(".tenet"))
            command = [program.resolve(), "build", "--workspace", "policies", "--out", "site"]
            built = subprocess.run(
                command, cwd=place, env=os.environ | surroundings, capture_output=True, text=True
            )
            if built.returncode != 0:
                message = f"build ended with {built.returncode}: {built.stderr.strip()}"
                return Inspection(1, [Finding(str(workspace), message)], "files")
            trees.append(place / "site")
        return differences(*trees)


def differences(one: Path, other: Path) -> Inspection:
    names = sorted({str(p.relative_to(t)) for t in (one, other) for p in t.rglob("*") if p.is_file()})
    findings = []
    for name in names:
        if not ((one / name).is_file() and (other / name).is_file()):
            findings.append(Finding(name, "is made only once in two builds"))
        elif (one / name).read_bytes() != (other / name).read_bytes():
            findings.append(Finding(name, "differs between two builds"))
    return Inspection(len(names), findings, "files")


BROKEN = {"a/same": "1", "a/other": "1", "a/only": "1", "b/same": "1", "b/other": "2"}
EXPECTED = ["only once", "differs"]


def self_test() -> list[str]:
    return validator.positive_control(lambda t: differences(t / "a", t / "b"), BROKEN, EXPECTED)


if __name__ == "__main__":
    validator.main(__doc__, inspect, self_test, ["PROGRAM", "WORKSPACE"])
