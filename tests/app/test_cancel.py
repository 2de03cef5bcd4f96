"""Long work with files stops at any moment and leaves nothing half-done: seal, receive, take in."""

import os
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from fieldapp.app.evidence import library
from fieldapp.app.exchange import carrier_receive, transfer
from fieldapp.app.home.device import load_pack
from fieldapp.app.home.session import Session, close_session, open_session
from fieldapp.errors import CancelledError, TransportError
from fieldapp.hub.publishing import carry_outboxes
from fieldapp.hub.publishing.publish import PUBLIC
from fieldapp.mission import basemaps, release
from fieldapp.store.evidence import files as stored
from fieldapp.store.evidence import register
from fieldapp.store.transfer import bundles
from fieldapp.sync.carrier import carrier
from tests.support.homes import PASSPHRASE
from tests.support.mission import Laptop, Mission

NOW = datetime.now(UTC).replace(microsecond=0)
LARGE = 5_000_000


class Stop:
    """Stops at the n-th call; counts them."""

    def __init__(self, at: int | None = None) -> None:
        self.at = at
        self.told: list[tuple[Any, ...]] = []

    def __call__(self, *told: object) -> None:
        self.told.append(told)
        if self.at is not None and len(self.told) > self.at:
            raise CancelledError("stopped")


@pytest.fixture
def mission(tmp_path: Path) -> Iterator[Mission]:
    begun = Mission.begin(tmp_path, now=NOW)
    yield begun
    begun.store.close()


@pytest.fixture
def laptop(mission: Mission) -> Laptop:
    return mission.enrol("Lynx")


@pytest.fixture
def session(laptop: Laptop) -> Iterator[Session]:
    laptop.log(*map(str, range(3)))
    laptop.sign(laptop.photo(os.urandom(LARGE)))
    laptop.store.close()
    opened = open_session(laptop.store.home, PASSPHRASE, NOW)
    yield opened
    close_session(opened)


def test_sealing_says_how_far_it_is_and_comes_to_its_end(session: Session, tmp_path: Path) -> None:
    stop = Stop()
    transfer.seal_to(session, tmp_path / "stick", now=NOW, progress=stop)
    told = [(done, total) for done, total, _what in stop.told]
    assert told == sorted(told)
    assert told[-1][0] == told[-1][1] >= 2 * LARGE >> 10  # written, and read back
    assert len(told) > 8
    assert {what for _, _, what in stop.told} >= {"evidence", ""}


def test_sealing_stops_anywhere_and_the_next_time_seals_all(
    session: Session, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    for at in range(13):
        with pytest.raises(CancelledError):
            transfer.seal_to(session, stick, now=NOW, progress=Stop(at))
        files = list((stick / carrier.BUNDLES).glob("*")) if stick.exists() else []
        assert not [path.name for path in files if path.suffix != carrier.SUFFIX]
        assert bundles.first_unsealed(session.store) == 0
        for path in files:
            path.unlink()
    made = transfer.seal_to(session, stick, now=NOW, progress=Stop())
    assert made.records >= 5
    assert bundles.unsealed(session.store, session.store.kid) == 0


def test_a_stick_that_cannot_be_written_makes_nothing_more_wait(
    laptop: Laptop, tmp_path: Path
) -> None:
    laptop.log("a bang")
    laptop.store.close()
    session = open_session(laptop.store.home, PASSPHRASE, NOW)
    stick = tmp_path / "stick"
    stick.mkdir()
    (stick / carrier.BUNDLES).write_bytes(b"")  # nobody can write there, not even root

    def waiting() -> int:
        with pytest.raises(TransportError, match="could not be written"):
            transfer.seal_to(session, stick, now=NOW, progress=Stop())
        return bundles.unsealed(session.store, session.store.kid)

    assert waiting() == waiting() == waiting()
    (stick / carrier.BUNDLES).unlink()
    transfer.seal_to(session, stick, now=NOW, progress=Stop())
    assert [each.suffix for each in (stick / carrier.BUNDLES).iterdir()] == [carrier.SUFFIX]
    close_session(session)


@pytest.mark.parametrize("at", range(6))
def test_a_file_that_is_stopped_while_it_is_written_or_read_back_is_not_there(
    tmp_path: Path, at: int
) -> None:
    raw = os.urandom(3 * 2**20)

    def write(sink: object) -> None:
        for start in range(0, len(raw), 2**20):
            sink.write(raw[start : start + 2**20])  # type: ignore[attr-defined]

    with pytest.raises(CancelledError):
        carrier.put(tmp_path, "x.age", write, Stop(at))
    assert list(tmp_path.iterdir()) == []
    carrier.put(tmp_path, "x.age", write, Stop(6))
    assert (tmp_path / "x.age").read_bytes() == raw


@pytest.mark.slow
def test_receiving_stops_in_the_midst_of_a_large_pack_and_between_receipts(
    session: Session, mission: Mission, tmp_path: Path
) -> None:
    stick, store = tmp_path / "stick", session.store
    for number in range(3):
        transfer.seal_to(session, stick, now=NOW + timedelta(minutes=number), progress=Stop())
        mission.now = NOW + timedelta(minutes=number)
        mission.take(stick)
        laptop = Laptop(store, mission.pack.mission, now=mission.now, pack=mission.pack)
        laptop.log(f"more {number}")
    carry_outboxes.copy_outboxes(mission.store, stick, mission.store.home / PUBLIC)
    put = basemaps.put(
        mission.store,
        name="large.pmtiles",
        raw=os.urandom(LARGE),
        officers=mission.officers,
        now=NOW,
    )
    release.publish(mission.store, stick / carrier.PACK, now=NOW)
    before = session.pack
    assert before is not None
    assert put.pack.version > before.version

    at = 0
    while True:
        try:
            taken = carrier_receive.receive(session.store, stick, now=NOW, progress=Stop(at))
        except CancelledError:
            # Nothing is half here: the old pack or the new one.
            assert load_pack(session.store, NOW).version in (before.version, put.pack.version)
            at += 3
            continue
        break
    assert at > LARGE // 2**20
    assert taken.refused is None
    assert load_pack(session.store, NOW).version == put.pack.version
    again = carrier_receive.receive(session.store, stick, now=NOW, progress=Stop())
    assert again.received.duplicates == 3


def test_a_file_that_is_stopped_while_it_is_taken_in_leaves_nothing(
    session: Session, tmp_path: Path
) -> None:
    path, raw = tmp_path / "film.mp4", os.urandom(LARGE)
    path.write_bytes(raw)
    folder = session.store.home / stored.FOLDER
    before = (sorted(folder.iterdir()), register.everything(session.store))
    at = 0
    while True:
        try:
            taken = library.take(session, path, NOW, Stop(at))
        except CancelledError:
            assert (sorted(folder.iterdir()), register.everything(session.store)) == before
            at += 1
            continue
        break
    assert at > 2 * LARGE // 2**20
    assert not taken.known
    assert library.check(session, taken.sha256, NOW) == "whole"
    with pytest.raises(CancelledError):
        library.check(session, taken.sha256, NOW, Stop(2))
    assert library.piece(session, taken.sha256, "UTC").state == "whole"
