"""Make tests/vectors/proof: proof folders of a small mission, good ones and bad ones.

    python -m tests.tools.proof_vectors

Keys and salts are random, so each run gives other bytes that say the same. See the README there.
"""

from __future__ import annotations

import base64
import json
import re
import shutil
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from unittest.mock import patch

from fieldapp.ledger import record as records_
from fieldapp.ledger.bodies.field_bodies import Amendment
from fieldapp.ledger.bodies.finding_body import Finding
from fieldapp.ledger.devices import strict_json
from fieldapp.ledger.devices.device_entry import FeedPoint
from fieldapp.ledger.record import Placement, Record
from fieldapp.mission import authoring
from fieldapp.mission.pack import AGREEMENT, RULES
from fieldapp.observation.values import Place
from fieldapp.report.proof import proof_judging
from fieldapp.store.records import feeds
from fieldapp.store.records.own_feed import append_signed
from tests.support import mission
from tests.support.check_script import run_check
from tests.support.homes import place, seen
from tests.support.located_fire import HEARD, RULE_FILE, elsewhere, located_finding, zones
from tests.support.mission import Laptop, forged
from tests.support.proof_case import W1, Case, as_in_force

HERE = Path(__file__).parents[1] / "vectors" / "proof"
BEGIN = datetime(2025, 3, 1, 12, 0, tzinfo=UTC)
LISTS = ("kind", "what", "assessment")


@dataclass(frozen=True)
class Bad:
    """A bad folder: the good one that it is made of, what it is, and the change.

    `resigned`: headquarters' own list of files was signed over it, so that only a look at the thing
    itself finds it. `judged`: only who judges finds it, as `verify` does and check.sh does not.
    """

    name: str
    good: str
    what: str
    change: Callable[[Path], object]
    resigned: bool = False
    judged: bool = False


def flip(name: str, at: int = -1) -> Callable[[Path], object]:
    def change(folder: Path) -> None:
        raw = bytearray((folder / name).read_bytes())
        raw[at] ^= 1
        (folder / name).write_bytes(raw)

    return change


def put(name: str, raw: bytes) -> Callable[[Path], object]:
    def change(folder: Path) -> None:
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_bytes(raw)

    return change


def only(folder: Path, pattern: str) -> Path:
    (path,) = folder.glob(pattern)
    return path


def edit(pattern: str, old: bytes, new: bytes) -> Callable[[Path], object]:
    def change(folder: Path) -> None:
        path = only(folder, pattern)
        raw = path.read_bytes()
        assert old in raw
        path.write_bytes(raw.replace(old, new, 1))

    return change


def one_officer_twice(folder: Path) -> None:
    path = only(folder, "pack/metadata/*.targets.json")
    text = path.read_text("utf-8")
    first, second = re.findall(r'"sig": "([0-9a-f]{128})"', text)
    path.write_text(text.replace(first, second), "utf-8")


def two_swapped(folder: Path) -> None:
    first, second = folder / "feed" / "000001.cose", folder / "feed" / "000002.cose"
    raw = first.read_bytes()
    first.write_bytes(second.read_bytes())
    second.write_bytes(raw)


def renamed(folder: Path) -> None:
    only(folder, "evidence/*").rename(folder / "evidence" / "photo.jpg")


def cut(folder: Path) -> None:
    path = only(folder, "evidence/*")
    path.write_bytes(path.read_bytes()[:-1])


def one_signature_twice(folder: Path) -> None:
    path = folder / "pack" / "metadata" / "timestamp.json"
    members = json.loads(path.read_bytes())
    members["signatures"] *= 2
    path.write_text(json.dumps(members), "utf-8")


def another_name(folder: Path) -> None:
    path = only(folder, "roster/*.json")
    members = json.loads(path.read_bytes())
    members["openings"][" call_sign"] = members["openings"]["call_sign"]
    path.write_bytes(strict_json.canonical(members) + b"\n")


def another_hash(folder: Path) -> None:
    path = folder / "record.tlog-proof"
    lines = path.read_text("utf-8").splitlines(keepends=True)
    lines[2] = base64.b64encode(bytes(32)).decode() + "\n"
    path.write_text("".join(lines), "utf-8")


def good(work: Path) -> tuple[Case, dict[str, Path]]:
    """Proofs that are in order: of a record with all there is, of one alone, of a revoked key."""
    case = Case(work / "mission", officers=3, threshold=2, now=BEGIN)
    case.require(1, W1)
    first = case.lynx.log("first")[0]
    case.arrive()
    record = case.lynx.sign(case.lynx.photo(b"a photo"))
    case.arrive()
    case.cosign((W1, case.mission.now))
    case.lynx.sign(Amendment(target=first.hash, observation=seen("corrected"), reason="typing"))
    case.arrive()
    case.cosign((W1, case.mission.now))
    folders = {
        "whole": case.prove(record, "whole"),
        "alone": case.prove(first, "alone", feed=False),
    }
    last = case.lynx.log("last")[0]
    case.arrive()
    case.cosign((W1, case.mission.now))
    case.mission.revoke(case.lynx, last_good_seq=last.seq, last_good_hash=last.hash.hex())
    folders["revoked"] = case.prove(record, "revoked", names=True)
    return case, folders


def forked(work: Path) -> tuple[Case, Path]:
    """A proof of a key that signed two branches; headquarters itself wrote it."""
    case = Case(work, now=BEGIN)
    lynx, m = case.lynx, case.mission
    lynx.log("one")
    case.arrive()
    stolen = records_.parse(feeds.records(lynx.store, lynx.kid, 1, 1)[0])
    honest = lynx.log("two", "and more", "and more")[0]
    case.arrive()
    signer = lynx.store.secrets.signer
    bodies = [seen("a party fired"), seen("more")]
    thief = work / "thief"
    m.take(
        forged(thief, signer, lynx.mission, bodies, m.recipient, previous=stolen.head, now=m.now)
    )
    return case, case.prove(honest)


def settled(work: Path) -> tuple[Case, Path, Path]:
    """Proofs after officers named one of two branches: of a later record, of the other branch."""
    case, _ = forked(work)
    lynx, m = case.lynx, case.mission
    thiefs = max(map(records_.parse, feeds.forks(m.store, lynx.kid)), key=lambda each: each.seq)
    honest = records_.parse(feeds.records(lynx.store, lynx.kid, thiefs.seq, thiefs.seq)[0])
    point = FeedPoint(honest.seq, honest.hash)
    m.pack = authoring.settle_fork(
        m.store, point, kid=lynx.kid, officers=m.officers, now=m.now
    ).pack
    later = lynx.log("three")[0]
    case.arrive()
    return case, case.prove(later, "settled"), case.prove(thiefs, "not-named")


def contradicting(work: Path) -> tuple[Case, Path]:
    """A proof whose times cannot be: the hub's clock went back."""
    case = Case(work / "contradicting", now=BEGIN)
    case.lynx.log("before")
    case.mission.now += timedelta(days=20)
    case.arrive()
    case.mission.now -= timedelta(days=10)
    record = case.lynx.log("after")[0]
    case.arrive()
    return case, case.prove(record)


def officers(case: Case) -> tuple[Laptop, Laptop]:
    """An author of findings and an approver; everybody reads findings."""
    m = case.mission
    owl = m.enrol("Owl", role="verification_officer", team="2")
    kite = m.enrol("Kite", role="verification_officer", team="3")
    authoring.let_approve(m.store, "Kite", may=True, officers=m.officers, now=m.now)
    reads = {laptop.kid: 2 for laptop in m.laptops.values()}
    m.pack = authoring.raise_format_level(
        m.store, 2, reads=reads, left_behind=(), officers=m.officers, now=m.now
    ).pack
    return owl, kite


def conclude(case: Case, author: Laptop, approver: Laptop, finding: Finding) -> Record:
    """Sign a finding, and its approval by another officer."""
    made = _sign(case, author, finding)
    _sign(case, approver, Finding(approves=made.hash, state="approved"))
    return made


def _sign(case: Case, laptop: Laptop, body: Finding) -> Record:
    m = case.mission
    made = append_signed(laptop.store, body, mission=m.pack.mission, now=m.now, level=2)
    case.arrive(laptop)
    return made


def judged(work: Path) -> tuple[Case, Path]:
    """A proof of a record that a finding is about, which a second officer approved."""
    case = Case(work, now=BEGIN)
    owl, kite = officers(case)
    target = case.lynx.log("heard")[0]
    case.arrive()
    finding = Finding(targets=(target.hash,), state="observed", note="heard clearly")
    conclude(case, owl, kite, finding)
    return case, case.prove(target)


def located(work: Path) -> tuple[Case, Path, Path]:
    """Proofs of what two heard, and where a finding says that it was: truly, and falsely.

    A false one has no effect, so it is an altered headquarters that shows it.
    """
    case = Case(work, now=BEGIN)
    crow = case.mission.enrol("Crow", team="9")
    owl, kite = officers(case)
    content = {RULES: RULE_FILE, AGREEMENT: zones()}
    m = case.mission
    m.pack = authoring.change_content(m.store, content, officers=m.officers, now=m.now).pack

    def proof(name: str, change: Callable[[Finding], Finding]) -> Path:
        heard = [case.lynx.sign(HEARD["Lynx"]), crow.sign(HEARD["Crow"])]
        case.arrive(case.lynx, crow)
        finding = conclude(case, owl, kite, change(located_finding(heard)))
        with patch.object(proof_judging, "judging_records", as_in_force(finding)):
            return case.prove(heard[0], name, feed=False)

    return case, proof("true", lambda finding: finding), proof("false", elsewhere)


def placed(work: Path) -> tuple[Case, Path, Bad]:
    """A proof of a record whose post headquarters placed; a bad one, placed by a monitor."""
    case = Case(work, now=BEGIN)
    heron = case.mission.enrol("Heron", role="hq", team="2")
    target = case.lynx.sign(seen("heard", post=Place(name="Old mill")))
    case.arrive()
    body = Placement(reason="surveyed", targets=(target.hash,), post=place(48.1, 38.2, "Old mill"))
    heron.sign(body)
    case.arrive(heron)
    folder = case.prove(target, feed=False)

    def by_a_monitor(changed: Path) -> None:
        raw = case.lynx.sign(body).raw
        (changed / "placement.cose").write_bytes(raw)
        shutil.copy(only(changed, "roster/*.json"), changed / "placement-entry.json")

    what = "a monitor's position, not headquarters'"
    return case, folder, Bad("placed-by-monitor", "placed", what, by_a_monitor, resigned=True)


def is_approval(path: Path) -> bool:
    body = records_.parse(path.read_bytes()).body
    return isinstance(body, Finding) and body.approves is not None


def no_approval(folder: Path) -> None:
    (path,) = filter(is_approval, (folder / "judging").glob("*.cose"))
    path.unlink()


def approval_byte(folder: Path) -> None:
    (path,) = filter(is_approval, (folder / "judging").glob("*.cose"))
    flip(f"judging/{path.name}")(folder)


BAD_JUDGED = (
    Bad("approval-gone", "judged", "the approval of the finding taken out", no_approval),
    Bad("approval-byte", "judged", "a byte of the approval", approval_byte),
    Bad(
        "judging-extra", "judged", "a file beside the finding", put("judging/note.txt", b"x"),
        resigned=True,
    ),
)  # fmt: skip

BAD_PLACED = (
    Bad(
        "placement-byte", "placed", "a byte of the position's signature", flip("placement.cose"),
        resigned=True,
    ),
    Bad(
        "placement-entry", "placed", "nobody's entry beside it",
        lambda folder: (folder / "placement-entry.json").unlink(),
        resigned=True,
    ),
)  # fmt: skip


def sharper_model(folder: Path) -> None:
    """Say that who hears errs by a tenth of it: another model under the same name."""
    (path,) = (p for p in (folder / "judging").glob("*.toml") if b"heard = 8.0" in p.read_bytes())
    path.write_bytes(path.read_bytes().replace(b"heard = 8.0", b"heard = 0.8"))


BAD_LOCATED = (
    Bad(
        "model", "located", "another model of observers' errors", sharper_model,
        resigned=True, judged=True,
    ),
)  # fmt: skip

BAD = (
    Bad("record-byte", "whole", "a byte of the signature", flip("record.cose")),
    Bad("signed-bytes", "whole", "not those of the record", flip("signed-bytes", 40)),
    Bad("signer-two-keys", "whole", "a stranger's key first", put("signer.pem", b"x" * 180)),
    Bad("readme", "whole", "another number", edit("README.txt", b"number", b"Number")),
    Bad("words", "whole", "the record in other words", edit("record.en.txt", b"photo", b"party")),
    Bad("script", "whole", "a script that says yes", put("check.sh", b"exit 0\n")),
    Bad("cddl", "whole", "another meaning", edit("record.cddl", b"payload", b"PAYLOAD")),
    Bad("extra", "whole", "a picture nobody signed", put("evidence/hospital.jpg", b"jpg")),
    Bad("extra-listed", "whole", "the same, listed", put("evidence/x", b"jpg"), resigned=True),
    Bad("statement", "whole", "headquarters' word", edit("later.note", b"record", b"recorD")),
    Bad("list", "whole", "a line of the list", flip("SHA256SUMS", 0)),
    Bad(
        "head", "whole", "the roster asks for no witness",
        edit("pack/targets/*.roster-head.json", b'threshold": 1', b'threshold": 0'),
        resigned=True,
    ),
    Bad(
        "role", "whole", "the entry has another role",
        edit("roster/*.json", b'"role":"monitor"', b'"role":"supervisor"'),
        resigned=True,
    ),
    Bad(
        "call-sign", "revoked", "the entry opens another call sign",
        edit("roster/*.json", b'"value":"Lynx"', b'"value":"Otter"'),
        resigned=True,
    ),
    Bad("root", "whole", "another founding", flip("pack/metadata/1.root.json", 100), resigned=True),
    Bad("officers", "whole", "one officer where two must sign", one_officer_twice, resigned=True),
    Bad("inclusion", "whole", "a hash of the proof", another_hash, resigned=True),
    Bad(
        "evidence-listed", "whole", "evidence altered and listed",
        lambda folder: put(f"evidence/{only(folder, 'evidence/*').name}", b"a phoTo")(folder),
        resigned=True,
    ),
    Bad("feed-byte", "whole", "a record before it", flip("feed/000001.cose", 60), resigned=True),
    Bad(
        "feed-twice", "whole", "a record twice, one left out",
        lambda f: shutil.copy(f / "feed/000001.cose", f / "feed/000002.cose"),
        resigned=True,
    ),
    Bad("removed", "whole", "a record taken out", lambda f: (f / "feed/000001.cose").unlink()),
    Bad("renamed", "whole", "evidence under another name", renamed),
    Bad("cut", "whole", "the last byte of evidence is gone", cut, resigned=True),
    Bad("swapped", "whole", "two records in each other's place", two_swapped, resigned=True),
    Bad(
        "byte-00", "whole", "a byte 00", edit("record.tlog-proof", b"index ", b"index \0"),
        resigned=True,
    ),
    Bad("signed-twice", "whole", "one signature, twice", one_signature_twice, resigned=True),
    Bad("name-more", "revoked", "a name with a space is opened too", another_name, resigned=True),
    Bad(
        "consistency", "whole", "not what continues the log", put("cited.consistency", b""),
        resigned=True,
    ),
)  # fmt: skip


def files(folder: Path) -> dict[str, bytes]:
    paths = [path for path in sorted(folder.rglob("*")) if path.is_file()]
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in paths}


def texts(contents: dict[str, bytes]) -> dict[str, str]:
    return {name: base64.b64encode(raw).decode() for name, raw in contents.items()}


def made(bad: Bad, case: Case, folder: Path, work: Path) -> dict[str, Any]:
    """What differs from the good folder."""
    copy = work / "bad" / bad.name
    shutil.copytree(folder, copy)
    bad.change(copy)
    if bad.resigned:
        case.resign(copy)
    before, after = files(folder), files(copy)
    assert before != after, bad.name
    put_ = {name: raw for name, raw in after.items() if before.get(name) != raw}
    told = {"name": bad.name, "of": bad.good, "what": bad.what}
    told["stops"] = stops(case, copy, judged_only=bad.judged)
    return {**told, "put": texts(put_), "remove": sorted(before.keys() - after.keys())}


def stops(case: Case, folder: Path, *, judged_only: bool = False) -> str:
    """At what the check script stops, in English; "" where only who judges finds it."""
    found = run_check(folder, case.mission.pack.root_hash)
    if judged_only:
        assert found.returncode == 0, (folder, found.stdout)
        return ""
    assert found.returncode == 1, (folder, found.stdout)
    return found.stdout.splitlines()[-1].removeprefix("REFUSED. It stops here: ")


def write(target: Path) -> None:
    """Make all of them below a folder."""
    small = {name: raw for name, raw in mission.targets().items() if _kept(name)}
    with (
        tempfile.TemporaryDirectory() as temporary,
        patch.object(mission, "targets", lambda: small),
    ):
        work = Path(temporary)
        case, folders = good(work)
        older = Bad(
            "older-pack",
            "revoked",
            "a pack of before the revocation, with its true place in the log",
            lambda folder: case.with_older_pack(folder, folders["whole"]),
            resigned=True,
        )
        of_settled, later, not_named = settled(work / "settled")
        of_judged, finding = judged(work / "judged")
        of_placed, post, by_monitor = placed(work / "placed")
        of_located, area, false_area = located(work / "located")
        good_ones = [_good(name, case, folder) for name, folder in folders.items()]
        members: dict[str, Any] = {
            "good": [
                *good_ones,
                _good("settled", of_settled, later),
                _good("judged", of_judged, finding),
                _good("placed", of_placed, post),
                _good("located", of_located, area),
            ],
            "bad": [
                *(made(bad, case, folders[bad.good], work) for bad in (*BAD, older)),
                *(made(bad, of_judged, finding, work) for bad in BAD_JUDGED),
                *(made(bad, of_placed, post, work) for bad in (*BAD_PLACED, by_monitor)),
                *(made(bad, of_located, area, work) for bad in BAD_LOCATED),
            ],
        }
        for name, (other, folder) in {
            "forked": forked(work / "forked"),
            "not-named": (of_settled, not_named),
            "contradicting": contradicting(work),
            "false-area": (of_located, false_area),
        }.items():
            entry = _good(name, other, folder)
            stop = stops(other, folder, judged_only=name == "false-area")
            members["bad"].append(
                {"name": name, "of": "", "what": "headquarters wrote it so", "put": entry["files"]}
                | {"remove": [], "root_hash": entry["root_hash"], "stops": stop}
            )
    _share(members)
    target.mkdir(parents=True, exist_ok=True)
    text = json.dumps(members, ensure_ascii=False, indent=0)
    (target / "folders.json").write_text(text + "\n", "utf-8")


def _kept(name: str) -> bool:
    return not name.startswith("vocabulary/") or name in {f"vocabulary/{n}.json" for n in LISTS}


def _good(name: str, case: Case, folder: Path) -> dict[str, Any]:
    root_hash = case.mission.pack.root_hash.hex()
    return {"name": name, "root_hash": root_hash, "files": texts(files(folder))}


def _share(members: dict[str, Any]) -> None:
    """Name each content once, by its place in a list: most files are the same in most folders."""
    contents: dict[str, int] = {}
    for entry in (*members["good"], *members["bad"]):
        key = "files" if "files" in entry else "put"
        entry[key] = {n: contents.setdefault(raw, len(contents)) for n, raw in entry[key].items()}
    members["contents"] = list(contents)


if __name__ == "__main__":
    write(HERE)
