"""What is urgent goes first: on a stick before evidence, on the network between its parts."""

import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from fieldapp.app.exchange.network_sync import SyncProgress
from fieldapp.ledger.record import Record
from fieldapp.sync.carrier.seal import seal
from fieldapp.sync.network import exchange
from tests.support.homes import seen
from tests.support.mission import Laptop
from tests.support.networked_mission import Net, on_the_network


@pytest.fixture
def net(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Net]:
    monkeypatch.setattr(exchange, "RECEIPT_S", ())
    with on_the_network(tmp_path) as made:
        yield made


def order(lynx: Laptop, stick: Path) -> list[str]:
    """What was written to a stick, in its order."""
    told: list[str] = []

    def progress(_done: int, _total: int, what: str) -> None:
        kind = what.split(maxsplit=1)[0] if what else ""
        if kind and told[-1:] != [kind]:
            told.append(kind)

    assert lynx.pack is not None
    seal(lynx.store, stick, roster=lynx.pack.roster, now=lynx.now, progress=progress)
    return told


def test_a_stick_brings_what_is_urgent_before_evidence(net: Net, tmp_path: Path) -> None:
    lynx = net.enrol("Lynx")
    lynx.sign(lynx.photo(random.Random(1).randbytes(30_000)))
    assert order(lynx, tmp_path / "a") == ["evidence", "records"]
    lynx.sign(lynx.photo(random.Random(2).randbytes(30_000)))
    lynx.sign(seen("they fire at us", urgent=True))
    assert order(lynx, tmp_path / "b") == ["records", "evidence"]
    assert net.take(tmp_path / "a", tmp_path / "b").in_order


def test_what_became_urgent_meanwhile_does_not_wait_for_evidence(net: Net) -> None:
    lynx = net.enrol("Lynx")
    for number in range(2):
        lynx.sign(lynx.photo(random.Random(number).randbytes(200_000)))
    signed: list[Record] = []

    def tell(progress: SyncProgress) -> None:
        if progress.doing == "evidence" and not signed:
            signed.append(lynx.sign(seen("they fire at us", urgent=True)))

    done = net.sync(lynx, tell=tell)
    assert signed
    assert (done.left.records, done.left.pieces) == (0, 0)
    assert net.take().in_order


def test_what_is_not_urgent_waits_for_the_next_time(net: Net) -> None:
    lynx = net.enrol("Lynx")
    lynx.sign(lynx.photo(random.Random(7).randbytes(200_000)))
    signed: list[Record] = []

    def tell(progress: SyncProgress) -> None:
        if progress.doing == "evidence" and not signed:
            signed.append(lynx.sign(seen("a bang")))

    assert net.sync(lynx, tell=tell).left.records == 1
