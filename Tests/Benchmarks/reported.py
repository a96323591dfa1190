"""Counts the words that a program reports as changed between two folders: those that went and those that came."""

import json
import subprocess


def by_tenet(program: str, old: str, new: str) -> int:
    done = subprocess.run([program, "diff", old, new, "--format", "json"], capture_output=True, text=True, check=True)
    count = 0
    for pair in json.loads(done.stdout)["pairs"]:
        # The words of a text stand with each of its changes: count every element's once.
        seen = set()
        for change in pair["changes"]:
            words = [w for w in change["words"] if w["op"] != "equal"]
            key = (change["element"], json.dumps(words))
            if words and key not in seen:
                seen.add(key)
                count += sum(len(w["text"].split()) for w in words)
    return count


def by_git(old: str, new: str) -> int:
    done = subprocess.run(
        ["git", "diff", "--no-index", "--word-diff=porcelain", old, new], capture_output=True, text=True
    )
    lines = [l for l in done.stdout.splitlines() if l[:1] in "+-" and l[:3] not in ("+++", "---")]
    return sum(len(line[1:].split()) for line in lines)
