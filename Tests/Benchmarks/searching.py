"""The index of a built site beside an index of SQLite's FTS5 over the same texts: bytes, and what the peer takes to build.

usage: searching.py SITE DATABASE      (builds the peer's index; run by race.py as the peer)
"""

import gzip
import json
import sqlite3
import sys
from pathlib import Path


def rows(site: Path) -> list[tuple[str, str]]:
    """Title and text of every entry of an index, as they stand in `texts/`."""
    every = []
    for path in sorted(site.glob("*/search/texts/*.js")):
        part = json.loads(path.read_text("utf-8").split(",", 2)[2].strip().removesuffix(");"))
        every += [(row[2], row[4]) for row in part]
    return every


def build(texts: list[tuple[str, str]], database: Path) -> None:
    database.unlink(missing_ok=True)
    with sqlite3.connect(database) as connection:
        connection.execute("PRAGMA journal_mode = OFF")
        connection.execute("CREATE VIRTUAL TABLE entries USING fts5(title, text)")
        connection.executemany("INSERT INTO entries VALUES (?, ?)", texts)
        connection.execute("INSERT INTO entries(entries) VALUES ('optimize')")
    connection.close()


def sizes(site: Path) -> dict[str, tuple[int, int]]:
    """Bytes of each kind of file of an index, as they lie on the disk and as a server sends them."""
    found: dict[str, tuple[int, int]] = {}
    for path in sorted(site.glob("*/search/**/*.js")):
        kind = path.parent.name if path.parent.name in ("places", "texts") else path.name
        data = path.read_bytes()
        disk, sent = found.get(kind, (0, 0))
        found[kind] = (disk + len(data), sent + len(gzip.compress(data, 6, mtime=0)))
    return found


if __name__ == "__main__":
    if len(sys.argv) != 3:
        raise SystemExit(__doc__.strip())
    build(rows(Path(sys.argv[1])), Path(sys.argv[2]))
