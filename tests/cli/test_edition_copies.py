"""Copies of an edition for parties and public: one root, and none of what they must not say."""

import contextlib
import hashlib
import io
import json
import re
import subprocess
import sys
import zipfile
import zlib
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QBuffer, QByteArray
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QApplication

from fieldapp.observation.field_table import KINDS
from fieldapp.observation.observation import Observation
from fieldapp.observation.values import Count, EventTime, Place, Weapon
from fieldapp.report.daily import content_tree
from tests.cli.conftest import Field
from tests.cli.test_attacks import hostile
from tests.cli.test_editions import approved, office, shown, signed
from tests.cli.test_headquarters_signs import carried
from tests.report.daily.test_free_texts import planted

__all__ = ["office"]

DOCUMENT = Path(__file__).parents[2] / "docs" / "formats.md"
OUTSIDE = ("parties", "public")
POSTS = [f"Zulu post {n:02}" for n in range(20)]
SOURCES = [f"Quebec source {n:02}" for n in range(20)]
TEAMS = [f"Kilo team {n:02}" for n in range(20)]
FREE = [f"yankee_text_{n:02}" for n in range(20)]
SITE = "Zoltan's barn"
TOTAL = 'en = "In all {totals/all/at_least}."\nuk = "Усього {totals/all/at_least}."\n'
PLANTED = re.compile(r"Zulu (?!post )\w+ \w+|48\.12345|38\.12345|481234567")
WHEN = EventTime(start=datetime(2018, 9, 15, 8, tzinfo=UTC), precision="minute")


@pytest.fixture
def published(office: Field) -> dict[str, Path]:
    """Copies for both audiences of an edition whose records hold sixty secrets."""
    office.step(in_public)
    return {name: office.folder / name for name in ("frozen", *OUTSIDE)}


def in_public(office: Field) -> None:
    for n, (post, source) in enumerate(zip(POSTS, SOURCES, strict=True)):
        line = f"{n + 2} expl SE 3km heard 15 Sep 2018 14:12"
        office.run("Lynx", "log", line, "--at", post, "--source", source)
    everywhere = [planted(kind) for kind in KINDS]
    hostile(office.home("Lynx"), *map(restriction, TEAMS), *typed_freely(), *everywhere)
    carried(office, "Lynx")
    texts = office.folder / "texts.toml"
    inside = " ".join((*POSTS, *SOURCES, *TEAMS, SITE, "Lynx, Desk and Chief"))
    texts.write_text(
        f'[coverage]\nen = "{inside}"\n[totals]\naudience = "public"\n{TOTAL}', "utf-8"
    )
    office.run("hq", "report", "text", "--day", "2018-09-15", "--put", texts)
    folder = office.folder / "frozen"
    told = office.run("hq", "report", "freeze", "--number", "1/2018", "--day", "2018-09-15",
                      "--audience", "public", "--language", "en", "--language", "uk",
                      "--out", folder)  # fmt: skip
    assert "copy for public: 2 rows alone" in told.stderr, "at Svitlodarsk; in a square"
    approved(office, signed(office, folder), folder)
    for audience in OUTSIDE:
        office.run("hq", "report", "publish", "1/2018", "--audience", audience,
                   "--out", office.folder / audience)  # fmt: skip


def restriction(team: str) -> Observation:
    """An observation whose free texts name a team."""
    return Observation(
        kind="restriction",
        time=WHEN,
        site=Place(name=SITE),
        reason=f"{team} was turned back",
        note=f"told by {team}",
        status=("denied",),
    )


def typed_freely() -> list[Observation]:
    """Observations whose every text that is not of the mission's lists is a secret."""
    secret = iter(FREE)

    def codes() -> tuple[str, ...]:
        return ("explosion", next(secret))

    def weapon() -> tuple[Weapon, ...]:
        known = Weapon(type="mlrs", calibre=12200, model="BM-21")
        return (known, Weapon(type="mortar", model=next(secret)))

    shot = Observation(
        kind="ceasefire_violation", time=WHEN, region=next(secret), control=next(secret),
        means=next(secret), what=codes(), assessment=(next(secret),), hedge=next(secret),
        weapons=weapon(), count=Count(low=3, high=3),
    )  # fmt: skip
    return [
        shot,
        replace(shot, region="Luhansk", weapons=(Weapon(type=next(secret)),)),
        Observation(
            kind="restriction", time=WHEN, region=next(secret), party=next(secret),
            status=(next(secret),),
        ),
        Observation(
            kind="casualty", time=WHEN, what=codes(), weapons=weapon(), sexes=(next(secret),),
            ages=(next(secret),), status=(next(secret),),
        ),
        Observation(
            kind="statement", time=WHEN, party=next(secret), note="it was the others",
        ),
        Observation(kind="watch", time=WHEN, region=next(secret), post=Place(name=POSTS[0])),
    ]  # fmt: skip


def words_of(path: Path) -> str:
    """All that a file says: its bytes, the parts of a workbook, the text of a PDF."""
    raw = path.read_bytes()
    said = raw.decode("latin-1") + raw.decode("utf-8", "replace")
    if path.suffix == ".xlsx":
        with zipfile.ZipFile(io.BytesIO(raw)) as archive:
            said += "".join(archive.read(name).decode() for name in archive.namelist())
    if path.suffix == ".pdf":
        buffer, pages = QBuffer(), QPdfDocument()
        buffer.setData(QByteArray(raw))
        buffer.open(QBuffer.OpenModeFlag.ReadOnly)
        pages.load(buffer)
        said += "".join(pages.getAllText(n).text() for n in range(pages.pageCount()))
        pages.close()
        said += "".join(each.decode("utf-8", "replace") for each in streams(raw))
    return said


def streams(pdf: bytes) -> list[bytes]:
    """Streams of a PDF, its attachments among them, unpacked."""
    found = []
    for packed in re.findall(rb"stream\r?\n(.*?)endstream", pdf, re.DOTALL):
        with contextlib.suppress(zlib.error):
            found.append(zlib.decompressobj().decompress(packed))
    return found


def checked(tree: Path, root: str) -> tuple[int, str]:
    """The reader's check, as docs/formats.md prints it."""
    (script,) = re.findall(r"```python\n(.*?)```", DOCUMENT.read_text("utf-8"), re.DOTALL)
    assert len(script.splitlines()) <= 40
    done = subprocess.run(
        [sys.executable, "-I", "-c", script, str(tree), root],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    return done.returncode, done.stdout + done.stderr


def test_copies_have_one_root_and_say_no_secret(
    office: Field, published: dict[str, Path], qapp: QApplication
) -> None:
    assert qapp is not None
    secrets = [*POSTS, *SOURCES, *TEAMS, SITE, "Lynx", "Desk", "Chief"]
    inside = words_of(published["frozen"] / "content.json")
    assert all(each in inside for each in secrets), "headquarters' copy has them, in a text too"
    free = [each for each in FREE if each in inside]
    assert len(free) >= 13, "typed freely, but of casualties: nobody corroborated them"
    everywhere = set(PLANTED.findall(inside))
    kinds = {each.split()[1] for each in everywhere if " " in each}
    assert kinds == set(KINDS) - {"casualty"}, "and in the fields of each kind"
    secrets += [*FREE, *everywhere]
    (edition,) = shown(office, "hq", "1/2018")
    for audience in OUTSIDE:
        files = [each for each in published[audience].rglob("*") if each.is_file()]
        assert {f"tree.{audience}.json", "grounds.json", f"report.{audience}.uk.pdf"} <= {
            each.name for each in files
        }
        words = {each: words_of(each) for each in files}
        told = [(each.name, s) for each in files for s in secrets if s in words[each]]
        assert told == []
        assert [each.name for each in files if PLANTED.search(words[each])] == [], "nor sealed ones"
        other = OUTSIDE[1 - OUTSIDE.index(audience)]
        assert not any(other in each.name or each.name == "content.json" for each in files)
        for each in json.loads((published[audience] / f"files.{audience}.json").read_bytes())[
            "files"
        ]:
            raw = (published[audience] / each["name"]).read_bytes()
            assert hashlib.sha256(raw).hexdigest() == each["sha256"]
        tree = published[audience] / f"tree.{audience}.json"
        pages = (published[audience] / f"report.{audience}.en.pdf").read_bytes()
        assert tree.read_bytes() in streams(pages), "the tree is attached"
        status, said = checked(tree, edition["root"])
        assert (status, said.startswith("In order")) == (0, True), said
        assert "[withheld]" in words_of(published[audience] / f"report.{audience}.en.pdf")
        assert "[приховано]" in words_of(published[audience] / f"report.{audience}.uk.pdf")
        assert "▮" in words_of(published[audience] / f"violations.{audience}.csv")
    status, said = checked(published["frozen"] / "tree.json", edition["root"])
    assert (status, said.rstrip().endswith(" 0 withheld.")) == (0, True), said
    assert "NOT" not in office.run("hq", "edition", "check", "1/2018").stdout


def test_a_changed_copy_is_found_by_its_reader(
    office: Field, published: dict[str, Path], tmp_path: Path
) -> None:
    (edition,) = shown(office, "hq", "1/2018")
    raw = (published["public"] / "tree.public.json").read_bytes()
    told: dict[str, Any] = json.loads(raw)
    path = tmp_path / "tree.json"
    changes: list[Callable[[list[Any]], object]] = [
        lambda leaves: leaves.pop(),
        lambda leaves: leaves.reverse(),
        lambda leaves: leaves.insert(0, leaves[0]),
        lambda leaves: leaves.__setitem__(0, ["00" * 32]),
        lambda leaves: next(each for each in leaves if len(each) == 3).append("said beside it"),
        lambda leaves: next(e for e in leaves if len(e) == 1).__setitem__(0, "a b" * 22),
        lambda leaves: next(each for each in leaves if len(each) == 3).__setitem__(1, 1),
    ]
    for change in changes:
        copy = json.loads(raw)
        change(copy["leaves"])
        path.write_text(json.dumps(copy), encoding="utf-8")
        status, said = checked(path, edition["root"])
        assert status != 0, said
        assert "NOT in order" in said
    assert told == json.loads(raw)
    # The same cells in other bytes are not the file: a digit in capitals, a member beside, a space.
    (salt,) = {each[2] for each in told["leaves"][:1] if len(each) == 3} or {told["leaves"][0][0]}
    for other in (
        raw.replace(salt.encode(), salt.upper().encode()),
        raw.replace(b'{"format":1', b'{"format":1,"note":"approved"'),
        raw.replace(b":1,", b": 1,", 1),
    ):
        assert other != raw
        path.write_bytes(other)
        status, said = checked(path, edition["root"])
        assert (status, "NOT in order" in said) == (1, True), said


def test_a_withheld_value_cannot_be_tried(office: Field, published: dict[str, Path]) -> None:
    raw = (published["public"] / "tree.public.json").read_bytes()
    leaves = content_tree.parse(raw)
    hidden = {each.hash for each in leaves if not each.shown}
    paths = [f"restrictions/{n}/reason" for n in range(1, 21)]
    guesses = [(path, f"{team} was turned back") for path in paths for team in TEAMS]
    salts = {bytes(16), *(each.salt for each in leaves if each.shown)}
    for salt in salts:
        for path, value in guesses[: 20_000 // len(salts)]:
            assert content_tree.leaf(path, value, salt).hash not in hidden
    assert len(hidden) > len(POSTS) + len(TEAMS)


def test_a_policy_that_is_none_freezes_nothing(office: Field, tmp_path: Path) -> None:
    policy = tmp_path / "release.toml"
    for text in ("version = 2", "[", "version = 1\n[violations]\nregion = ['show']", "x = 1"):
        policy.write_text(text)
        office.refused("hq", "report", "freeze", "--number", "2", "--day", "2018-09-15",
                       "--release", policy, "--out", tmp_path / "out")  # fmt: skip
        assert not (tmp_path / "out").exists()
    assert shown(office, "hq") == []


def test_nothing_that_is_published_names_a_file_that_can_be_guessed(
    office: Field, published: dict[str, Path]
) -> None:
    """Of tables that say more, not even the hash is known outside: nobody can try values."""
    log = office.run("hq", "hub", "log").stdout
    outside = [each for name in OUTSIDE for each in published[name].rglob("*") if each.is_file()]
    words = {each: words_of(each) for each in outside}
    for path in published["frozen"].iterdir():
        raw = path.read_bytes()
        digest = hashlib.sha256(raw).hexdigest()
        salted = path.name.startswith(("files", "edition.json"))  # which names those lists
        assert (digest[:12] in log) == salted, path.name
        if salted or any(path.name == each.name for each in outside):
            continue
        public = {each.read_bytes() for each in outside}
        if raw not in public:
            assert not [each for each in outside if digest in words[each]], path.name
