"""kill -9 of the window while it types, signs, seals and imports; then it is started again."""

import hashlib
import random
import shutil
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from io import TextIOWrapper
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from fieldapp.app.entry import draft_codec
from fieldapp.app.home.device import load_pack
from fieldapp.app.home.session import Session
from fieldapp.app.patrol import patrol_draft
from fieldapp.hub.publishing import carry_outboxes
from fieldapp.hub.publishing.publish import PUBLIC
from fieldapp.store import drafts, integrity
from fieldapp.store.evidence import files as evidence
from fieldapp.store.evidence import register
from fieldapp.store.index.rebuild import rebuild_index
from fieldapp.store.records import feeds
from fieldapp.store.transfer import bundles, receipts
from fieldapp.sync.carrier import carrier
from fieldapp.sync.carrier.seal import seal
from tests.support.forked import Forked
from tests.support.homes import evidence_file, reopened
from tests.support.mission import Laptop, Mission, quiet
from tests.support.photos import exif, jpeg
from tests.ui import driven
from tests.ui.by_keys import words
from tests.ui.conftest import WAIT_MS, Start, Unlock
from tests.ui.driven import LINE

KILLS = 2


def killed(script: str, home: Path, stick: Path, *, at: str, after_s: float) -> list[str]:
    """Start the window, wait for a line that begins so, kill it some seconds later; its lines."""
    heard: list[str] = []
    process = Forked(driven.run, script, home, stick)
    with process.stdout, TextIOWrapper(process.stdout, "utf-8") as lines:
        for told in lines:
            heard.append(told.strip())
            if told.startswith((at, "done")):
                break
        time.sleep(after_s)
        process.kill()
        process.wait()
        heard += [told.strip() for told in lines]
    assert any(told.startswith(at) for told in heard), heard
    return heard


def last(heard: list[str], word: str) -> int:
    return max((int(told.split()[1]) for told in heard if told.startswith(word)), default=0)


@pytest.fixture
def mission(tmp_path: Path) -> Iterator[Mission]:
    made = Mission.begin(tmp_path / "mission", now=datetime.now(UTC).replace(microsecond=0))
    yield made
    made.store.close()


@pytest.fixture
def laptop(mission: Mission) -> Path:
    """An enrolled laptop, closed."""
    enrolled = mission.enrol("Lynx 2")
    enrolled.store.close()
    return enrolled.store.home


def sound(home: Path) -> int:
    """The home is whole; the number of its last record."""
    store = reopened(home)
    try:
        assert integrity.check(store).problems == ()
        assert rebuild_index(store).equal
        head = feeds.head(store, store.kid)
        assert head is not None
        return head.seq
    finally:
        store.close()


def draft_lines(home: Path) -> list[str]:
    store = reopened(home)
    try:
        return [draft_codec.decode(each.content).line for each in drafts.drafts(store)]
    finally:
        store.close()


@pytest.mark.slow
def test_killed_while_typing_it_offers_what_was_typed(
    qtbot: QtBot, start: Start, unlock: Unlock, laptop: Path, tmp_path: Path
) -> None:
    chance = random.Random(3)
    for _ in range(KILLS):
        at = f"kept {6 * chance.randrange(1, 9)}"
        heard = killed("typing", laptop, tmp_path, at=at, after_s=chance.random() / 5)
        found = max(draft_lines(laptop), key=len)
        assert LINE.startswith(found)
        assert len(found) >= last(heard, "kept")
        assert sound(laptop) == 0
    window = unlock(start(laptop))
    qtbot.waitUntil(lambda: LINE[:12] in words(window), timeout=WAIT_MS)


@pytest.mark.slow
@pytest.mark.parametrize("at", ["kept", "whole", "signing", "signed", "next"])
def test_killed_while_a_watch_is_told_it_is_a_draft_or_signed_and_never_both(
    laptop: Path, tmp_path: Path, at: str
) -> None:
    killed("telling", laptop, tmp_path, at=at, after_s=random.Random(at).random() / 20)
    number = sound(laptop)
    store = reopened(laptop)
    typed = patrol_draft.kept(Session(store=store, pack=None))
    store.close()
    watch = typed and typed[1].watch
    starts = "2026-03-01 0800", "2026-03-01 0900"
    if number == 1:
        # What was signed is no draft any more; the next one may have been begun.
        assert watch is None or (watch.start, watch.nothing) == (starts[1], False)
        assert at != "next" or (watch and watch.end == "2026-03-01 1000")
    else:
        assert at in ("kept", "whole", "signing")
        assert watch
        assert (watch.post, watch.start) == ("Zolote", starts[0])
        assert at == "kept" or (watch.end, watch.nothing) == (starts[1], True)


@pytest.mark.slow
def test_killed_while_signing_it_keeps_every_record(laptop: Path, tmp_path: Path) -> None:
    chance = random.Random(5)
    for number in range(KILLS):
        home = Path(shutil.copytree(laptop, tmp_path / f"laptop-{number}"))
        at = f"signed {chance.randrange(1, 5)}"
        heard = killed("signing", home, tmp_path, at=at, after_s=chance.random() / 2)
        # What was said to be signed is; what was being signed is a record or still a draft.
        signed = last(heard, "signed")
        assert signed <= sound(home) <= signed + 1


@pytest.mark.slow
def test_killed_while_sealing_the_next_time_seals_all(
    mission: Mission, laptop: Path, tmp_path: Path
) -> None:
    stick, chance = tmp_path / "stick", random.Random(7)
    stick.mkdir()
    for number in range(KILLS):
        store = reopened(laptop)
        opened = Laptop(store, mission.pack.mission, now=mission.now, pack=mission.pack)
        opened.log(*(f"{number} {n}" for n in range(20)))
        opened.sign(opened.photo(b"\xff\xd8" + b"%d" % number * 5_000_000))
        store.close()
        killed("sealing", laptop, stick, at="sealing", after_s=chance.random() / 2)
        sound(laptop)
    store = reopened(laptop)
    if bundles.unsealed(store, store.kid):
        # As the window does it, when it is started again.
        seal(store, stick, roster=mission.pack.roster, now=mission.now, progress=quiet)
    head, kid = feeds.head(store, store.kid), store.kid
    store.close()
    mission.take(stick)
    assert feeds.head(mission.store, kid) == head
    assert not list((stick / carrier.BUNDLES).glob("*.age.part"))


@pytest.mark.slow
def test_killed_while_a_card_is_taken_in_nothing_is_half_here(laptop: Path, tmp_path: Path) -> None:
    card, chance = tmp_path / "card" / "DCIM" / "100", random.Random(13)
    card.mkdir(parents=True)
    for number in range(12):
        raw = jpeg(exif()) if number % 3 else chance.randbytes(6_000_000)
        (card / f"{number:02d}.{'jpg' if number % 3 else 'mp4'}").write_bytes(raw + b"%d" % number)
    store = reopened(laptop)
    opened = Laptop(store, laptop_mission(laptop), now=datetime.now(UTC).replace(microsecond=0))
    opened.log("before")
    store.close()
    seen_before: set[bytes] = set()
    for _ in range(KILLS + 2):
        killed("taking", laptop, card.parents[1], at="taking", after_s=chance.random() * 1.5)
        assert sound(laptop) == 1
        assert LINE in draft_lines(laptop)
        seen_before |= whole_files(laptop)
    heard = killed("taking", laptop, card.parents[1], at="taken", after_s=0)
    assert not [told for told in heard if "Stopped" in told or "could not" in told], heard
    # Everything once, byte for byte; nothing that was here before is gone, nothing is doubled.
    wanted = {hashlib.sha256(each.read_bytes()).digest() for each in card.iterdir()}
    assert whole_files(laptop) == wanted
    assert seen_before <= wanted
    files = list((laptop / evidence.FOLDER).glob("*.age"))
    assert len(files) == len(wanted)
    assert sound(laptop) == 1


def whole_files(home: Path) -> set[bytes]:
    """SHA-256 of what is here and whole; what a kill cut off is listed as missing."""
    store = reopened(home)
    try:
        found = set()
        for sha256 in register.everything(store):
            if evidence.has(store, sha256):
                evidence.verify(store, sha256)
                found.add(sha256)
        here = set((home / evidence.FOLDER).glob("*.age"))
        assert here == {evidence_file(store, each) for each in found}
        return found
    finally:
        store.close()


def laptop_mission(home: Path) -> bytes:
    store = reopened(home)
    try:
        return load_pack(store, datetime.now(UTC)).mission
    finally:
        store.close()


@pytest.mark.slow
def test_killed_while_importing_receipts_the_next_time_takes_them(
    mission: Mission, laptop: Path, tmp_path: Path
) -> None:
    stick, chance = tmp_path / "stick", random.Random(11)
    for number in range(8):
        store = reopened(laptop)
        opened = Laptop(store, mission.pack.mission, now=mission.now, pack=mission.pack)
        opened.log(*(f"{number} {n}" for n in range(5)))
        opened.seal(stick)
        store.close()
        mission.take(stick)
    carry_outboxes.copy_outboxes(mission.store, stick, mission.store.home / PUBLIC)
    for _ in range(KILLS - 1):
        killed("importing", laptop, stick, at="importing", after_s=chance.random() / 4)
        sound(laptop)
    heard = killed("importing", laptop, stick, at="imported", after_s=0)
    assert "imported" in heard
    store = reopened(laptop)
    head = feeds.head(store, store.kid)
    assert head is not None
    assert receipts.logged(store, store.kid) == head.seq + 1
    store.close()
