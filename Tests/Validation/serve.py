"""Asks `tenet serve` everything a browser asks, and a few things that only somebody means who means ill.

A copy of the workspace is served on a free port; texts in it are edited, broken and mended meanwhile.
"""

import http.client
import json
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Callable, NamedTuple

import validator
import workspace

PATIENCE = 30  # seconds: CI is slow, and nothing here measures speed


class Answer(NamedTuple):
    status: int
    fields: dict[str, str]
    body: bytes

    @property
    def text(self) -> str:
        return self.body.decode("utf-8", "replace")


class Server:
    """The program, serving a workspace on a port that the system chose."""

    def __init__(self, program: str, folder: Path) -> None:
        surroundings = os.environ | {"TENET_MESSAGES": "en"}
        self.process = subprocess.Popen(
            [program, "serve", "--workspace", str(folder), "--port", "0"],
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=surroundings,
        )
        address = self.process.stdout.readline().strip()
        match = re.fullmatch(r"http://127\.0\.0\.1:(\d+)/", address)
        if not match:
            self.process.kill()
            raise SystemExit(f"no address was printed, but: {address}\n{self.process.stderr.read()}")
        self.port = int(match[1])

    def ask(self, target: str, method: str = "GET", host: str | None = None, **fields: str) -> Answer:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=PATIENCE)
        try:
            connection.putrequest(method, target, skip_host=True, skip_accept_encoding=True)
            if host != "":
                connection.putheader("Host", host or f"127.0.0.1:{self.port}")
            for name, value in fields.items():
                connection.putheader(name.replace("_", "-"), value)
            connection.endheaders()
            answer = connection.getresponse()
            body = answer.read()
            return Answer(answer.status, {k.lower(): v for k, v in answer.getheaders()}, body)
        finally:
            connection.close()

    def wait(self, target: str, holds: Callable[[str], bool]) -> bool:
        """Whether the page comes to be so."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            if holds(self.ask(target).text):
                return True
            time.sleep(0.02)
        return False

    def raw(self, request: bytes) -> bytes:
        with socket.create_connection(("127.0.0.1", self.port), timeout=PATIENCE) as connection:
            connection.sendall(request)
            received = b""
            while chunk := connection.recv(65536):
                received += chunk
            return received

    def end(self) -> int:
        self.process.send_signal(signal.SIGINT)
        try:
            return self.process.wait(PATIENCE)
        finally:
            if self.process.poll() is None:
                self.process.kill()


class Checks:
    """What was looked at, and what was not as it should be."""

    def __init__(self) -> None:
        self.count = 0
        self.findings: list[validator.Finding] = []

    def __call__(self, holds: bool, path: str, message: str) -> None:
        self.count += 1
        if not holds:
            self.findings.append(validator.Finding(path, message))


def documented_headers(hosting: str) -> dict[str, str]:
    """The table of docs/hosting.md: the header fields that servers send with every page."""
    table = hosting.split("## What to send with every page")[1].split("## ")[0]
    return dict(re.findall(r"^\| `([A-Za-z-]+)` \| `([^`]+)`", table, re.M))


def documented_types(hosting: str) -> dict[str, str]:
    """The table of docs/hosting.md: the type of each ending."""
    table = hosting.split("## Content types")[1].split("\n\n`404")[0]
    types = {}
    for row in re.findall(r"^\| (`.*`) \| (`.*`) \|$", table, re.M):
        names = re.findall(r"`([^`]+)`", row[0])
        values = re.findall(r"`([^`]+)`", row[1])
        for number, name in enumerate(names):
            types[name] = values[min(number, len(values) - 1)]
    return types


def check_headers(server: Server, hosting: str, sites: dict, check: Checks) -> None:
    wanted = documented_headers(hosting)
    for name, site in sites.items():
        for target in (f"/{name}/", f"/{name}/no-such-page", f"/{name}/styles/tenet.css"):
            fields = server.ask(target).fields
            for header in ("Content-Security-Policy", "X-Content-Type-Options", "Permissions-Policy",
                           "Cross-Origin-Opener-Policy"):
                check(fields.get(header.lower()) == wanted[header], target,
                      f"{header} is {fields.get(header.lower())}, and docs/hosting.md says {wanted[header]}")
            outside = site["visibility"] in ("public", "partner")
            referrer = wanted["Referrer-Policy"] if outside else "same-origin"
            check(fields.get("referrer-policy") == referrer, target, f"Referrer-Policy is not {referrer}")
            robots = None if site["visibility"] == "public" else "noindex"
            check(fields.get("x-robots-tag") == robots, target, f"X-Robots-Tag is not {robots}")
            check(fields.get("cross-origin-resource-policy") == "same-origin", target,
                  "pages from elsewhere could load it")
            check("strict-transport-security" not in fields, target, "Strict-Transport-Security without encryption")
            check("date" in fields, target, "no Date")


def check_files(server: Server, hosting: str, sites: dict, built: Path, check: Checks) -> None:
    """Every file of the built sites is there, with the type that docs/hosting.md has for it; pages have a bar more."""
    types = documented_types(hosting)
    kinds: set[str] = set()
    for name in sites:
        for path in sorted(p for p in (built / name).rglob("*") if p.is_file()):
            below = path.relative_to(built / name).as_posix()
            if below == ".tenet-output" or path.name == "card.png":
                continue
            kind = path.name if path.name in types else path.suffix
            if kind in kinds and path.suffix not in (".html", ".js"):
                continue
            kinds.add(kind)
            target = f"/{name}/{below}"
            answer = server.ask(target)
            check(answer.status == 200, target, f"status {answer.status}")
            check(answer.fields.get("content-type") == types.get(kind), target,
                  f"type {answer.fields.get('content-type')}, not {types.get(kind)}")
            check(int(answer.fields.get("content-length", -1)) == len(answer.body), target, "length is not the bytes'")
            check(answer.fields.get("cache-control") == "no-cache", target, "a copy of it could be kept")
            if path.suffix == ".html":
                check("/_preview/preview.js" in answer.text, target, "does not ask for what is new")
        check(server.ask(f"/{name}/.tenet-output").status == 404, name, "shows what is not for readers")


def check_caching(server: Server, site: str, check: Checks) -> None:
    time.sleep(1.1)  # within its own second a file has no Last-Modified
    target = f"/{site}/styles/tenet.css"
    whole = server.ask(target)
    tag, date, size = whole.fields.get("etag", ""), whole.fields.get("last-modified", ""), len(whole.body)
    check(bool(re.fullmatch(r'"[0-9a-f]+"', tag)), target, f"ETag is {tag}")
    for fields in ({"If_None_Match": tag}, {"If_None_Match": f'"x", W/{tag}'}, {"If_None_Match": "*"},
                   {"If_Modified_Since": date}):
        answer = server.ask(target, **fields)
        check(answer.status == 304 and not answer.body, target, f"{fields} gives {answer.status}")
        check(answer.fields.get("etag") == tag, target, "a 304 without its ETag")
    for fields in ({"If_None_Match": '"x"'}, {"If_Modified_Since": "Thu, 01 Jan 1970 00:00:00 GMT"},
                   {"If_None_Match": '"x"', "If_Modified_Since": date}, {"If_Modified_Since": "yesterday"}):
        check(server.ask(target, **fields).status == 200, target, f"{fields} is not answered with the file")
    for field, part in (("bytes=0-99", whole.body[:100]), ("bytes=100-", whole.body[100:]),
                        ("bytes=-7", whole.body[-7:]), (f"bytes=5-{size * 2}", whole.body[5:])):
        answer = server.ask(target, Range=field)
        check(answer.status == 206 and answer.body == part, target, f"Range {field} gives {answer.status}")
        start = size - len(part) if not field.startswith("bytes=0") else 0
        check(answer.fields.get("content-range") == f"bytes {start}-{start + len(part) - 1}/{size}", target,
              f"Range {field} says {answer.fields.get('content-range')}")
    past = server.ask(target, Range=f"bytes={size}-")
    check(past.status == 416 and past.fields.get("content-range") == f"bytes */{size}", target,
          f"a range behind the end gives {past.status}")
    check(server.ask(target, Range="bytes=0-99", If_Range='"x"').status == 200, target, "a part of another version")
    check(server.ask(target, Range="bytes=0-99", If_Range=tag).status == 206, target, "no part of the same version")
    check(server.ask(target, Range="nonsense").status == 200, target, "a nonsensical range is not ignored")
    head = server.ask(target, "HEAD")
    check(head.status == 200 and not head.body and head.fields.get("content-length") == str(size), target,
          "HEAD is not GET without its body")
    check(server.ask("/", "POST").status == 405, "/", "POST is not refused")


def check_attacks(server: Server, folder: Path, site: str, check: Checks) -> None:
    secret = (folder / "tenet.yml").read_text(encoding="utf-8")[:200]
    link = folder / "leads-out"
    link.symlink_to("/etc")
    check(server.wait("/", lambda t: "leads-out" in t), str(link), "a link that leads out is not told")
    for target in ("/../tenet.yml", f"/{site}/../../tenet.yml", "/%2e%2e/tenet.yml", f"/{site}/..%2f..%2ftenet.yml",
                   "/..%5ctenet.yml", "/%2e%2e%2ftenet.yml", "//etc/passwd", "/etc/passwd", f"/{site}//etc/passwd",
                   f"/{site}/%00", f"/{site}/index.html%00.css", "/tenet.yml", f"/{site}/leads-out/tenet.yml",
                   f"/{site}/leads-out/passwd", "/leads-out/passwd", "/%", "/%zz", "/%c0%ae%c0%ae/tenet.yml"):
        answer = server.ask(target)
        check(answer.status in (400, 404), target, f"status {answer.status}")
        check(secret not in answer.text and "root:" not in answer.text, target, "leads out of the sites")
    link.unlink()
    check(server.wait("/", lambda t: "leads-out" not in t), str(link), "a link that is gone is still told")
    for host in ("evil.example", f"evil.example:{server.port}", "localhost.evil.example", "127.0.0.1.evil.example"):
        answer = server.ask(f"/{site}/", host=host)
        check(answer.status == 421 and b"<title>" in answer.body, host, f"is answered with {answer.status}")
    for host in ("localhost", f"localhost:{server.port}", f"[::1]:{server.port}"):
        check(server.ask("/", host=host).status == 200, host, "is not answered")
    check(server.ask("/", host="").status in (400, 421), "no host", "is answered")
    check(b" 4" in server.raw(b"GET\r\n\r\n")[:16], "half a request", "is not refused")


def check_editing(server: Server, folder: Path, site: str, check: Checks) -> None:
    path = folder / "social-media" / "policy.md"
    original = path.read_bytes()
    page = f"/{site}/sv/social-media/"
    before = server.ask(page)
    events = http.client.HTTPConnection("127.0.0.1", server.port, timeout=PATIENCE)
    state = int(re.search(r'data-state="(\d+)"', before.text)[1])
    events.request("GET", f"/_preview/events?after={state}")
    stream = events.getresponse()
    check(stream.getheader("content-type") == "text/event-stream", "/_preview/events", "is no stream of events")

    def save(content: bytes) -> None:  # as editors do it: a new file that takes the name of the old one
        beside = path.with_name(".policy.md.new")
        beside.write_bytes(content)
        beside.rename(path)

    changed = original + "\nTättingarna flyttar i oktober.\n".encode()
    save(changed)
    check(server.wait(page, lambda t: "Tättingarna flyttar i oktober" in t), page, "an edit is not served")
    line = b""
    while not line.startswith(b"data:"):
        line = stream.readline()
    news = json.loads(line[5:])
    check(news["state"] > state and news["pages"] > state, "/_preview/events", f"tells of {news}")
    events.close()
    check(server.ask(page, If_None_Match=before.fields["etag"]).status == 200, page, "the old page counts as the new")

    redline = "/_preview/drafts/social-media/sv/"
    check("Tättingarna" in server.ask(redline).text, redline, "the draft's difference is not there")
    check(redline in server.ask("/").text, "/", "does not lead to the draft")
    check(redline in server.ask(page).text, page, "does not lead to the draft")
    check("Tättingarna" not in server.ask("/press-room/sv/social-media/").text, "/press-room", "shows a draft")

    save(b"---\npolicy: social-media\n")
    fault = "social-media/policy.md:1:"
    check(server.wait(page, lambda t: fault in t), page, "a fault is not told")
    broken = server.ask(page).text
    check("Tättingarna" in broken, page, "the last good page is gone")
    check('role="alert"' in broken and "help:" in broken, page, "the fault is told without a way out")
    check(fault in server.ask("/").text, "/", "does not tell the fault")
    save(original)
    check(server.wait(page, lambda t: fault not in t and "Tättingarna" not in t), page, "a mended fault stays")
    check("Tättingarna" not in server.ask(redline).text, redline, "what was taken back is shown as a draft")

    new = folder / "new-folder" / "policy.md"
    new.parent.mkdir()
    new.write_bytes(original.replace(b"policy: social-media", b"policy: new-folder", 1))
    check(server.wait("/", lambda t: "new-folder" in t), "/", "a folder that is new is not seen")
    shutil.rmtree(new.parent)
    check(server.wait("/", lambda t: "new-folder" not in t), "/", "a folder that is gone is still seen")


def check_ends(program: str, server: Server, folder: Path, listing: list[str], check: Checks) -> None:
    second = subprocess.run(
        [program, "serve", "--workspace", str(folder), "--port", str(server.port)],
        capture_output=True, text=True, timeout=PATIENCE, env=os.environ | {"TENET_MESSAGES": "en"})
    check(second.returncode == 2, "a port that is taken", f"gives exit code {second.returncode}")
    check("--port" in second.stderr, "a port that is taken", f"is told so: {second.stderr}")
    check(server.end() == 0, "SIGINT", f"ends with {server.process.returncode}")
    check(names(folder) == listing, str(folder), f"something was left behind: {set(names(folder)) ^ set(listing)}")


def names(folder: Path) -> list[str]:
    return sorted(p.relative_to(folder).as_posix() for p in folder.rglob("*"))


def inspect(program: Path, policies: Path, built: Path) -> validator.Inspection:
    check = Checks()
    hosting = (Path(__file__).parents[2] / "docs" / "hosting.md").read_text(encoding="utf-8")
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "policies"
        shutil.copytree(policies, folder, ignore=shutil.ignore_patterns(".tenet"))
        sites = workspace.load(folder / "tenet.yml")["sites"]
        listing = names(folder)
        server = Server(str(program.resolve()), folder)
        try:
            site = next(name for name, s in sites.items() if s["visibility"] == "internal")
            check(server.wait("/", lambda t: f'href="/{site}/"' in t), "/", "does not lead to the sites")
            check_headers(server, hosting, sites, check)
            check_files(server, hosting, sites, built, check)
            check_caching(server, site, check)
            check_attacks(server, folder, site, check)
            check_editing(server, folder, site, check)
            check_ends(str(program.resolve()), server, folder, listing, check)
        finally:
            if server.process.poll() is None:
                server.process.kill()
    return validator.Inspection(check.count, check.findings, "answers")


def self_test() -> list[str]:
    """The tables of docs/hosting.md are read, and a check that fails is a finding."""
    hosting = (Path(__file__).parents[2] / "docs" / "hosting.md").read_text(encoding="utf-8")
    check = Checks()
    check(False, "here", "planted")
    overlooked = [] if [f.message for f in check.findings] == ["planted"] else ["a check that fails"]
    if not documented_headers(hosting).get("Content-Security-Policy", "").startswith("default-src 'none'"):
        overlooked.append("the headers of docs/hosting.md")
    if documented_types(hosting).get(".js") != "text/javascript; charset=utf-8":
        overlooked.append("the types of docs/hosting.md")
    return overlooked


if __name__ == "__main__":
    validator.main(__doc__, inspect, self_test, ["program", "workspace", "sites"])
