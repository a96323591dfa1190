"""What `make test` does: each step, whatever the one before gave, then the counts. Fails when any step fails.

Only Python's own modules: this runs before anything is installed. The tests are counted from the
reports that the steps write, never guessed from an exit status, except that a step without a count
is one test, and that a step which fails without saying where counts as one failure.
"""

import os
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree

COUNTS = Path(".build/test-counts")  # the last line again, for .ci/run


class Step(NamedTuple):
    name: str
    passed: int
    failed: int
    remark: str = ""
    seconds: float = 0


def main() -> None:
    steps = [
        timed(lambda: single("lint", make("lint"))),
        timed(swift_test),
        timed(lambda: single("build", make("build"))),
        timed(lambda: single("tenet check", make("check"))),
        timed(lambda: counted("validate", make("validate"))),
    ]
    print("\n── summary " + "─" * 60)
    for step in steps:
        counts = f"{step.name:<12} {step.passed:>5} passed {step.failed:>5} failed {step.seconds:>5.0f} s"
        print(f"{counts}  {step.remark}".rstrip())
    passed, failed = sum(s.passed for s in steps), sum(s.failed for s in steps)
    COUNTS.parent.mkdir(exist_ok=True)
    COUNTS.write_text(f"{passed} passed, {failed} failed\n")
    print(f"{passed} passed, {failed} failed", flush=True)
    sys.exit(1 if failed else 0)


def timed(step: Callable[[], Step]) -> Step:
    started = time.monotonic()
    return step()._replace(seconds=time.monotonic() - started)


def make(target: str) -> tuple[int, list[str]]:
    return run(["make", "--no-print-directory", target])


def run(command: list[str]) -> tuple[int, list[str]]:
    """The exit status and the lines of a command, which are shown as they come."""
    print(f"\n── {' '.join(command)}", flush=True)
    # A job server of the outer make is not for the inner ones, and what is compared is English.
    left_out = ("MAKEFLAGS", "MAKELEVEL", "MFLAGS", "TENET_MESSAGES")
    surroundings = {k: v for k, v in os.environ.items() if k not in left_out}
    lines = []
    with subprocess.Popen(
        command, env=surroundings, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT, text=True, errors="replace",
    ) as process:
        for line in process.stdout:
            print(line, end="", flush=True)
            lines.append(line.strip())
    return process.returncode, lines


def single(name: str, result: tuple[int, list[str]]) -> Step:
    status, _ = result
    return Step(name, int(status == 0), int(status != 0))


def counted(name: str, result: tuple[int, list[str]]) -> Step:
    status, lines = result
    counts = [m for line in lines if (m := re.fullmatch(r"(\d+) passed, (\d+) failed", line))]
    passed, failed = (int(counts[-1][1]), int(counts[-1][2])) if counts else (0, 0)
    return Step(name, passed, failed or int(status != 0))


def swift_test() -> Step:
    """Counted from the report of Swift Testing, which lists every test function once."""
    with tempfile.TemporaryDirectory() as folder:
        status, lines = run(["swift", "test", "--xunit-output", f"{folder}/tests.xml"])
        cases = test_cases(Path(folder) / "tests-swift-testing.xml")
        failed = sum(case.find("failure") is not None for case in cases)
        skipped = sum(case.find("skipped") is not None for case in cases)
    closing = [line for line in lines if "Test run with" in line]
    remark = closing[-1] if closing else "no test was run"
    # No test run at all is a failure too: an empty suite must not look like a sound one.
    unsaid = int(failed == 0 and (status != 0 or not cases))
    return Step("swift test", len(cases) - failed - skipped, failed + unsaid, remark)


def test_cases(report: Path) -> list[ElementTree.Element]:
    try:
        return ElementTree.parse(report).getroot().findall(".//testcase")
    except (FileNotFoundError, ElementTree.ParseError):
        return []  # it did not compile, or crashed in the middle of its report


if __name__ == "__main__":
    main()
