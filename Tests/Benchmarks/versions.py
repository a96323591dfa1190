"""Writes pairs of versions with known edits: N policies of about 1,250 words, and one document of 50,000 words.

usage: versions.py N FOLDER      makes FOLDER/old, FOLDER/new, FOLDER/long-old.md and FOLDER/long-new.md

Every edit is one that people make: a word is exchanged, a sentence comes or goes, a rule or a paragraph moves.
`write` returns how many words the edits changed: those that went and those that came. What only moved is none.
"""

import shutil
import sys
from pathlib import Path
from random import Random
from typing import NamedTuple

import corpus
import wording

SEED = 20261125
NEW_WORDS = ["alltid", "aldrig", "kanske", "genast", "noga", "varsamt", "öppet", "tydligt", "gemensamt", "ensam"]


class Edits(NamedTuple):
    words: int
    sentences: int
    moves: int


def edited(policy: corpus.Policy, random: Random, edits: Edits) -> tuple[corpus.Policy, int]:
    """The policy after some edits, and how many words they changed."""
    elements = list(policy.elements)
    changed = 0
    places = [i for i, e in enumerate(elements) if e.level == 3]
    for _ in range(edits.words):
        place = random.choice(places)
        words = elements[place].body.split(" ")
        at = [i for i, w in enumerate(words) if w.isalpha() and w.islower()]
        if at:
            words[random.choice(at)] = random.choice(NEW_WORDS)
            elements[place] = elements[place]._replace(body=" ".join(words))
            changed += 2
    for _ in range(edits.sentences):
        place = random.choice(places)
        sentence = wording.sentence(random).replace("*", "")
        elements[place] = elements[place]._replace(body=sentence + " " + elements[place].body)
        changed += len(sentence.split())
    for _ in range(edits.moves):
        # A rule moves to another place under its principle.
        place = random.choice([i for i in places if i > 0 and elements[i - 1].level == 3])
        elements[place - 1], elements[place] = elements[place], elements[place - 1]
    return policy._replace(elements=elements), changed


def long_policy(words: int) -> corpus.Policy:
    """Many policies in one, whose elements have ids of their own."""
    elements, count, number = [], 0, 1
    while count < words:
        part = corpus.policy(number, 1_000_000)
        for element in part.elements:
            body = element.body.split("\n\nSe också")[0].split("\n\nSamma sak")[0]
            elements.append(element._replace(id=f"{element.id}-{number}", body=body))
            count += len(body.split()) + len(element.title.split())
        number += 1
    return corpus.policy(1, 1_000_000)._replace(elements=elements)


def write(total: int, folder: Path) -> dict[str, int]:
    shutil.rmtree(folder / "old", ignore_errors=True)
    shutil.rmtree(folder / "new", ignore_errors=True)
    (folder / "old").mkdir(parents=True)
    (folder / "new").mkdir()
    changed = 0
    for number in range(1, total + 1):
        policy = corpus.policy(number, total)
        after, words = edited(policy, Random(SEED + number), Edits(words=6, sentences=1, moves=1))
        changed += words
        (folder / "old" / f"{policy.id}.md").write_text(corpus.tenet_text(policy), encoding="utf-8")
        (folder / "new" / f"{policy.id}.md").write_text(corpus.tenet_text(after), encoding="utf-8")
    long = long_policy(50_000)
    after, words = edited(long, Random(SEED), Edits(words=450, sentences=50, moves=20))
    (folder / "long-old.md").write_text(corpus.tenet_text(long), encoding="utf-8")
    (folder / "long-new.md").write_text(corpus.tenet_text(after), encoding="utf-8")
    return {"pairs": changed, "long": words}


if __name__ == "__main__":
    if len(sys.argv) != 3:
        raise SystemExit(__doc__.strip())
    print(write(int(sys.argv[1]), Path(sys.argv[2])))
