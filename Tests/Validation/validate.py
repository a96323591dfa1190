"""Every validator over every built site, each after its own self-test. Ends with "N passed, M failed".

usage: validate.py PROGRAM WORKSPACE SITES      (SITES holds one folder per site of WORKSPACE/tenet.yml)
"""

import os
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import workspace

HERE = Path(__file__).parent
VALIDATORS = [
    "markup", "links", "accessibility", "leak", "determinism", "answers", "discovery", "feeds", "structured",
    "search", "journey", "serve", "handbook",
]


def checks(program: str, folder: str, sites: str) -> list[list[str]]:
    """One command line per check."""
    every = [[name, "--self-test"] for name in VALIDATORS]
    every.append(["determinism", program, folder])
    every.append(["serve", program, folder, sites])
    every.append(["handbook", program, folder])
    for name, site in workspace.load(Path(folder) / "tenet.yml").get("sites", {}).items():
        tree = f"{sites}/{name}"
        every += [["markup", tree], ["links", tree], ["discovery", tree]]
        # In Chromium, which takes minutes, one site of those for colleagues stands for all: they have the same pages.
        if site["visibility"] != "restricted":
            every += [["accessibility", tree], ["journey", tree]]
        every.append(["leak", tree, folder, site["visibility"]])
        if site["visibility"] == "public" and "url" in site:
            every += [["feeds", tree], ["structured", tree]]
        every.append(["search", folder, tree, site["visibility"]])
        if site["visibility"] in ("partner", "internal"):
            every.append(["answers", program, folder, tree, site["visibility"]])
    return every


def run(check: list[str]) -> tuple[subprocess.CompletedProcess, float]:
    """What a check came to, and after how many seconds."""
    command = [sys.executable, HERE / f"{check[0]}.py", *check[1:]]
    surroundings = os.environ | {"PYTHONUTF8": "1"}
    started = time.monotonic()
    result = subprocess.run(
        command, env=surroundings, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )
    return result, time.monotonic() - started


def main() -> None:
    if len(sys.argv) != 4:
        print(__doc__.strip())
        sys.exit(64)
    failed = 0
    every = checks(*sys.argv[1:])
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        for check, (result, seconds) in zip(every, pool.map(run, every)):
            verdict = "passed" if result.returncode == 0 else "FAILED"
            print(f"{verdict}  {' '.join(check)}  ({seconds:.0f} s)", flush=True)
            for line in result.stdout.splitlines():
                print(f"        {line}")
            failed += result.returncode != 0
    print(f"{len(every) - failed} passed, {failed} failed")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
