"""Sync over the network: a real receiver in a process of its own, behind a link of ours."""

import base64
import gzip
import hashlib
import io
import json
import random
import shutil
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from fieldapp.app.exchange.network_sync import StopSignal, Synced, SyncProgress, Wish, sync
from fieldapp.app.home.session import Session
from fieldapp.app.records import fetching
from fieldapp.cli import main
from fieldapp.errors import (
    FormatError,
    InputError,
    StoreError,
    TransportError,
    VerificationError,
    of_parts,
)
from fieldapp.hub.importer import held_files
from fieldapp.hub.importer.outcome import Outcome
from fieldapp.hub.publishing import append_log, log_tiles
from fieldapp.ledger import age
from fieldapp.ledger.keys import Signer
from fieldapp.ledger.log import note, outbox_list
from fieldapp.ledger.log.outbox_list import OutboxList
from fieldapp.ledger.record import Review
from fieldapp.ledger.roster import HubAddress
from fieldapp.mission import authoring, entry_files, hub_keys
from fieldapp.mission.pack import COUNTING
from fieldapp.store import hub_log, integrity
from fieldapp.store.evidence import files
from fieldapp.store.records import feeds, letters, notice_rows
from fieldapp.store.transfer import bundles, receipts, upload_queue
from fieldapp.sync import evidence_answers
from fieldapp.sync.network import connection, exchange, network_errors, pack_download
from fieldapp.sync.network.byte_budget import Meter
from fieldapp.sync.network.hub_client import Remote
from tests.support.faulty_link import Fault, every
from tests.support.homes import PASSPHRASE, new_store, reopened
from tests.support.mission import NOW, Laptop
from tests.support.networked_mission import Net, on_the_network


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Net]:
    """One hub for tests that leave it in order."""
    with on_the_network(tmp_path_factory.mktemp("shared")) as made:
        yield made


@pytest.fixture
def net(tmp_path: Path) -> Iterator[Net]:
    with on_the_network(tmp_path) as made:
        yield made


def test_records_go_up_and_their_receipt_comes_back(net: Net) -> None:
    lynx = net.enrol("Lynx")
    lynx.log("one", "two")
    lynx.sign(lynx.photo(b"a photo" * 5000))
    first = net.sync(lynx)
    assert first.stopped == ""
    assert (first.left.bundles, first.left.pieces) == (0, 0)
    report = net.take()
    assert report.in_order, report
    second = net.sync(lynx)
    head = feeds.head(lynx.store, lynx.kid)
    assert head is not None
    assert second.received.logged == head.seq  # all but the manifest, which no person wrote
    assert second.received.refused == ()
    assert upload_queue.waiting(lynx.store) == []
    assert bundles.unsealed(lynx.store, lynx.kid) == 0


def everything_is_there(net: Net, *laptops: Laptop) -> None:
    """Nothing lost, nothing doubled, every record proven, every piece of evidence at the hub."""
    for laptop in laptops:
        head = feeds.head(laptop.store, laptop.kid)
        assert head is not None
        assert feeds.head(net.mission.store, laptop.kid) == head
        assert receipts.logged(laptop.store, laptop.kid) == head.seq + 1
        assert upload_queue.waiting(laptop.store) == []
    assert all(files.has(net.mission.store, e.sha256) for e in files.named(net.mission.store))
    assert integrity.check(net.mission.store).problems == ()
    assert not held_files.listed(net.mission.store, held_files.QUARANTINE)


def through(net: Net, *laptops: Laptop, **wish: Any) -> list[Synced]:
    """Sync, import, sync: until receipts are back."""
    done = [net.sync(each, **wish) for each in laptops]
    net.take()
    return done + [net.sync(each, **wish) for each in laptops]


def busy(laptop: Laptop, seed: int, *, pieces: int = 2, size: int = 40_000) -> None:
    chance = random.Random(seed)
    laptop.log(*(f"heard {n}" for n in range(20)))
    for _ in range(pieces):
        laptop.sign(laptop.photo(chance.randbytes(size)))


def test_a_link_that_is_cut_again_and_again_carries_everything_once(shared: Net) -> None:
    net, lynx = shared, shared.enrol("a_link_that_is_cut_again_")
    busy(lynx, 1, pieces=3)
    chance = random.Random(2)
    net.link.faults = every([Fault(cut_after=chance.randrange(200, 30_000)) for _ in range(14)])
    done = net.sync(lynx)
    assert done.failures >= 8
    through(net, lynx)
    everything_is_there(net, lynx)


PIECE = 22_000  # bytes: the piece that an upload begins with, and what new connections say


def with_a_photo(net: Net, call_sign: str) -> Laptop:
    lynx = net.enrol(call_sign)
    lynx.log("one")
    lynx.sign(lynx.photo(random.Random(call_sign).randbytes(30_000)))
    return lynx


@pytest.fixture(scope="module")
def uncut(shared: Net) -> int:
    """Bytes that a laptop sends where nothing is cut."""
    return shared.sync(with_a_photo(shared, "Never cut")).sent


@pytest.mark.parametrize("at", [*range(0, 1800, 150), 3000, 9000, 17_000, 18_500])
def test_a_cut_at_any_byte_costs_a_piece_at_most(shared: Net, uncut: int, at: int) -> None:
    net, lynx = shared, with_a_photo(shared, f"Cut {at}")
    net.link.faults = every([Fault(cut_after=at)])
    assert net.sync(lynx).sent < uncut + PIECE
    through(net, lynx)
    everything_is_there(net, lynx)


FAULTS = {
    "corrupt": Fault(corrupt_at=4000),
    "stall": Fault(stall_after=4000, stall_s=0.5),
    "half closed": Fault(half_close_after=4000),
    "cut on the way down": Fault(cut_down_after=1800),
    "cut in an answer": Fault(cut_down_after=2300),
}


@pytest.mark.parametrize("name", FAULTS)
def test_a_link_that_fails_in_other_ways_carries_everything_too(shared: Net, name: str) -> None:
    net, lynx = shared, shared.enrol(f"Lynx, {name}")
    busy(lynx, 3, pieces=1)
    net.link.faults = every([FAULTS[name]] * 2)
    through(net, lynx)
    everything_is_there(net, lynx)


@pytest.mark.parametrize("at", range(1900, 12_000, 900))
def test_an_answer_that_ends_early_is_never_taken_for_a_whole_one(shared: Net, at: int) -> None:
    net, lynx = shared, shared.enrol(f"Early {at}")
    lynx.log("one")
    net.sync(lynx)
    net.take()
    lynx.log("two")
    net.link.faults = every([Fault(cut_down_after=at, politely=True)] * 2)
    done = net.sync(lynx)
    assert not done.problems
    assert not done.received.refused
    through(net, lynx)
    everything_is_there(net, lynx)


@pytest.mark.parametrize("fault", [Fault(twice=True), Fault(cut_after=20_000, late=0.3)])
def test_requests_that_arrive_twice_or_late_change_nothing(tmp_path: Path, fault: Fault) -> None:
    with on_the_network(tmp_path, front=True) as net:
        lynx = net.enrol("Lynx")
        busy(lynx, 4)
        net.link.faults = lambda: fault
        for _ in range(6):
            with suppress(TransportError):
                net.sync(lynx)
        net.link.faults = lambda: None
        through(net, lynx)
        everything_is_there(net, lynx)


def test_a_hub_that_is_killed_in_the_middle_gets_the_rest_afterwards(tmp_path: Path) -> None:
    with on_the_network(tmp_path) as net:
        lynx = net.enrol("Lynx")
        busy(lynx, 5, pieces=1, size=600_000)
        net.link.rate = 400_000
        killed: list[bool] = []

        def kill(progress: SyncProgress) -> None:
            if progress.sent > 200_000 and not killed:
                killed.append(True)
                net.running.kill()
                net.start_again()

        net.sync(lynx, tell=kill)
        assert killed
        net.link.rate = None
        through(net, lynx)
        everything_is_there(net, lynx)


def test_an_upload_goes_on_days_later_and_sends_only_what_is_missing(net: Net) -> None:
    lynx = net.enrol("Lynx")
    lynx.sign(lynx.photo(random.Random(6).randbytes(200_000)))
    first = net.sync(lynx, budget=90_000)
    assert first.stopped == "budget"
    assert first.sent + first.taken <= 90_000
    lynx.now += timedelta(days=9)
    second = net.sync(lynx)
    assert second.stopped == ""
    sealed = sum(path.stat().st_size for path in net.running.arrived())
    assert first.sent + second.sent < 1.1 * sealed
    net.take()
    net.sync(lynx)
    everything_is_there(net, lynx)


def test_a_small_budget_is_kept_and_enough_of_them_do_it(shared: Net) -> None:
    net, lynx = shared, shared.enrol("a_small_budget_is_kept_an")
    busy(lynx, 7, pieces=1, size=20_000)
    used = []
    for _ in range(40):
        done = net.sync(lynx, budget=9000)
        used.append(done.sent + done.taken)
        if not done.stopped:
            break
    assert max(used) <= 9000
    through(net, lynx)
    everything_is_there(net, lynx)


def test_a_metered_link_carries_records_and_receipts_and_little_else(shared: Net) -> None:
    net, lynx = shared, shared.enrol("a_metered_link_carries_re")
    net.sync(lynx)
    busy(lynx, 8)
    up = net.link.figures.up
    first = net.sync(lynx, metered=True)
    assert first.stopped == "metered"
    assert (first.left.bundles, first.left.pieces) == (0, 2)
    assert first.left.size >= 80_000
    net.take()
    assert net.sync(lynx, metered=True).received.logged > 20
    assert net.link.figures.up - up < 12_000
    through(net, lynx)
    everything_is_there(net, lynx)


def test_evidence_follows_records_the_small_before_the_large(net: Net) -> None:
    lynx = net.enrol("Lynx")
    for size in (60_000, 3000, 20_000):
        lynx.sign(lynx.photo(random.Random(size).randbytes(size)))
    net.sync(lynx)
    sizes = [path.stat().st_size for path in net.running.arrived()]
    assert len(sizes) == 4
    assert sizes[1:] == sorted(sizes[1:])
    assert net.take().results[0].outcome == Outcome.IMPORTED


def test_evidence_that_the_hub_asks_for_goes_before_all_other(net: Net) -> None:
    lynx = net.enrol("Lynx")

    def photos(*sizes: int) -> dict[bytes, int]:
        raws = {size: random.Random(size).randbytes(size) for size in sizes}
        for raw in raws.values():
            lynx.sign(lynx.photo(raw))
        return {hashlib.sha256(raw).digest(): size for size, raw in raws.items()}

    pieces = photos(60_000, 20_000)
    # A thin link brings the records; the hub sees what they name, and says that it lacks it.
    through(net, lynx, metered=True)
    # What was photographed since is smaller, and nobody asks for it yet.
    pieces |= photos(5000, 3000)
    sealed: dict[bytes, int] = {}

    def seen(_progress: SyncProgress) -> None:
        waiting = upload_queue.waiting(lynx.store)
        sealed.update({e.sha256: pieces[e.evidence] for e in waiting if e.evidence})

    before = set(net.running.arrived())
    assert net.sync(lynx, tell=seen).left.pieces == 0
    came = [p for p in net.running.arrived() if p not in before]
    order = [sealed.get(bytes.fromhex(p.stem.split("-")[2])) for p in came]
    assert order == [None, 20_000, 60_000, 3000, 5000]  # the bundle, what is asked for, the rest
    net.take()
    net.sync(lynx)
    everything_is_there(net, lynx)


def test_what_the_hub_has_is_not_sent_again(net: Net) -> None:
    lynx = net.enrol("Lynx")
    busy(lynx, 9)
    net.sync(lynx)
    up = net.link.figures.up
    for _ in range(3):
        net.sync(lynx)
    # Hours later it is asked whether it still has what it did not log: a question, no file.
    lynx.now += timedelta(hours=3)
    net.sync(lynx)
    assert net.link.figures.up - up < 4 * 5000  # OpenSSL 3.5 sends a hybrid key: 1.2 kB more
    assert net.take().in_order


def test_what_the_hub_lost_is_sent_again(net: Net) -> None:
    lynx = net.enrol("Lynx")
    busy(lynx, 10)
    net.sync(lynx)
    net.running.kill()
    shutil.rmtree(net.running.inbox)
    net.start_again()
    lynx.now += timedelta(hours=3)
    net.sync(lynx)
    net.take()
    net.sync(lynx)
    lynx.now += timedelta(hours=3)
    through(net, lynx)
    everything_is_there(net, lynx)


def test_a_file_damaged_while_it_waits_is_sealed_again(net: Net) -> None:
    lynx = net.enrol("Lynx")
    busy(lynx, 11, pieces=1)
    net.sync(lynx, budget=30_000)
    for path in (lynx.store.home / "outgoing").iterdir():
        path.write_bytes(path.read_bytes()[:-1] + b"?")
    through(net, lynx)
    everything_is_there(net, lynx)


def test_a_damaged_piece_of_evidence_keeps_nothing_else_from_the_hub(net: Net) -> None:
    lynx = net.enrol("Lynx")
    for size in (3000, 5000, 7000):
        lynx.sign(lynx.photo(random.Random(size).randbytes(size)))
    small, damaged, _ = sorted((lynx.store.home / "evidence").iterdir(), key=_size)
    damaged.write_bytes(damaged.read_bytes()[:-9] + b"elsewhere")
    through(net, lynx)
    done = net.sync(lynx)
    assert [str(each) for each in done.problems] == [
        "A piece of evidence is missing or cannot be read."
    ]
    assert done.left.pieces == 1
    head = feeds.head(lynx.store, lynx.kid)
    assert head is not None
    assert receipts.logged(lynx.store, lynx.kid) == head.seq + 1
    here = [files.has(net.mission.store, e.sha256) for e in files.named(net.mission.store)]
    assert sorted(here) == [False, True, True]
    assert small.exists()


def _size(path: Path) -> int:
    return path.stat().st_size


def test_a_wrong_clock_is_mended_by_the_hubs_answer(shared: Net) -> None:
    net, lynx = shared, shared.enrol("a_wrong_clock_is_mended_b")
    lynx.log("one")
    for off in (timedelta(days=-4000), timedelta(days=4000), timedelta(0)):
        wrong = lynx.now + off
        net.sync(lynx, now=lambda at=wrong: at, metered=True)  # type: ignore[misc]  # the default binds it
    net.take()
    assert net.sync(lynx, metered=True).received.logged
    everything_is_there(net, lynx)


def test_a_revoked_laptop_is_told_and_loses_nothing(net: Net) -> None:
    lynx = net.enrol("Lynx")
    lynx.log("one")
    net.mission.revoke(lynx)
    net.publish()
    with pytest.raises(TransportError, match="revoked") as caught:
        for _ in range(100):
            net.sync(lynx)
            lynx.log("another")
            time.sleep(0.1)
    assert caught.value.kind == "refused"
    assert set(net.waits) <= set(exchange.RECEIPT_S)  # waiting would not help


def test_a_person_can_stop_it_and_go_on_later(shared: Net) -> None:
    net, lynx = shared, shared.enrol("a_person_can_stop_it_and_")
    busy(lynx, 12, pieces=1, size=400_000)
    stop = StopSignal()

    def after_a_while(progress: SyncProgress) -> None:
        if progress.sent > 60_000:
            stop.stop()

    net.link.rate = 500_000
    done = net.sync(lynx, tell=after_a_while, stop=stop)
    assert done.stopped == "cancelled"
    assert done.left.pieces == 1
    net.link.rate = None
    through(net, lynx)
    everything_is_there(net, lynx)


@contextmanager
def silent(*, drip: bool = False) -> Iterator[int]:
    """A server that takes connections and never says anything, or a letter now and then."""
    over = threading.Event()
    listening = socket.create_server(("127.0.0.1", 0))
    listening.settimeout(0.1)

    def serve() -> None:
        held: list[socket.socket] = []
        while not over.is_set():
            with suppress(TimeoutError):
                held.append(listening.accept()[0])
            for each in held if drip else ():
                with suppress(OSError):
                    each.sendall(b"H")
        for each in held:
            each.close()

    thread = threading.Thread(target=serve)
    thread.start()
    try:
        yield listening.getsockname()[1]
    finally:
        over.set()
        thread.join()
        listening.close()


@pytest.mark.parametrize("who", ["hub", "proxy", "name server"])
def test_a_person_who_stops_it_waits_for_nobody(
    shared: Net, monkeypatch: pytest.MonkeyPatch, who: str
) -> None:
    lynx, stop = shared.enrol(f"Waits {who}"), StopSignal()
    monkeypatch.setattr(connection, "CONNECT_S", 3600.0)
    asked, resolve = threading.Event(), socket.getaddrinfo
    over = threading.Event()

    def never(*told: Any, **more: Any) -> Any:
        asked.set()
        over.wait()
        return resolve(*told, **more)

    assert lynx.pack is not None
    hub = HubAddress(url="https://hub.example:443", pins=(bytes(32),))
    elsewhere = replace(lynx.pack, roster=replace(lynx.pack.roster, hub=hub))
    done: list[Synced] = []

    def lane() -> None:
        store = reopened(lynx.store.home)
        done.append(sync(store, pack, wish, stop=stop))
        store.close()

    with silent(drip=who == "proxy") as port:
        wish = Wish(proxy=f"http://127.0.0.1:{port}" if who == "proxy" else "", tries=1)
        pack = elsewhere
        if who == "hub":
            hub = HubAddress(url=f"https://127.0.0.1:{port}", pins=(bytes(32),))
            pack = replace(lynx.pack, roster=replace(lynx.pack.roster, hub=hub))
        if who == "name server":
            monkeypatch.setattr(socket, "getaddrinfo", never)
        else:
            asked.set()
        thread = threading.Thread(target=lane, daemon=True)
        thread.start()
        assert asked.wait(60)
        time.sleep(1)  # it waits for whoever it is
        assert thread.is_alive()
        stop.stop()
        thread.join(60)
        ended = not thread.is_alive()
        over.set()
        assert ended
    assert [each.stopped for each in done] == ["cancelled"]


@pytest.mark.parametrize("where", ["before the answer", "in its head", "in its body"])
def test_an_answer_that_never_ends_is_not_waited_for(
    monkeypatch: pytest.MonkeyPatch, where: str
) -> None:
    monkeypatch.setattr(connection, "ANSWER_S", 1.0)
    head = {
        "before the answer": b"",
        "in its head": b"HTTP/1.1 200 OK\r\nX: ",
        "in its body": b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n",
    }[where]
    with web_that_goes_on(head) as port:
        one = connection.Line(
            connection.ServerRoute(url=f"http://127.0.0.1:{port}", proxy=""), Meter()
        )
        with pytest.raises(TransportError, match="Nothing answered in time"):
            one.ask("GET", "/", limit=2**20)
        one.close()


def test_a_slow_answer_that_goes_on_is_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connection, "ANSWER_S", 4.0)
    head = b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n"
    with web_that_goes_on(head, piece=bytes(50), pause=0.25) as port:  # 5 s in all
        one = connection.Line(
            connection.ServerRoute(url=f"http://127.0.0.1:{port}", proxy=""), Meter()
        )
        assert one.ask("GET", "/", limit=2**20).body == bytes(1000)
        one.close()


@contextmanager
def web_that_goes_on(head: bytes, piece: bytes = b"a", pause: float = 0.1) -> Iterator[int]:
    """A server that says the head, and then a piece again and again."""
    listening = socket.create_server(("127.0.0.1", 0))

    def serve() -> None:
        client, _ = listening.accept()
        with suppress(OSError), client:
            client.recv(4096)
            client.sendall(head)
            while head:
                time.sleep(pause)
                client.sendall(piece)
            client.recv(1)

    thread = threading.Thread(target=serve)
    thread.start()
    try:
        yield listening.getsockname()[1]
    finally:
        thread.join()
        listening.close()


def test_progress_shows_bytes_rate_and_what_is_left(shared: Net) -> None:
    net, lynx = shared, shared.enrol("progress_shows_bytes_rate")
    busy(lynx, 13, pieces=2, size=300_000)
    net.link.rate = 150_000
    told: list[SyncProgress] = []
    net.sync(lynx, tell=told.append)
    net.link.rate = None
    doing = list(dict.fromkeys(each.doing for each in told))
    assert doing == ["pack", "receive", "records", "evidence", "check"]
    assert [each.sent for each in told] == sorted(each.sent for each in told)
    assert max(each.rate for each in told) > 0
    assert told[0].total >= 600_000
    assert told[-1].uploaded >= 600_000


def test_waits_grow_with_each_failure_and_are_drawn_by_chance(net: Net) -> None:
    lynx = net.enrol("Lynx")
    net.running.kill()
    net.link.figures.up = 0
    with pytest.raises(TransportError) as caught:
        net.sync(lynx, tries=9)
    assert caught.value.kind in ("down", "cut")
    assert len(net.waits) == 8
    assert all(0 <= wait <= 2**n for n, wait in enumerate(net.waits, 1))
    assert len(set(net.waits)) == 8


def test_a_hub_that_wants_no_more_today_is_not_waited_for(tmp_path: Path) -> None:
    with on_the_network(tmp_path, limits={"day": 60_000}) as net:
        lynx = net.enrol("Lynx")
        busy(lynx, 21)
        with pytest.raises(TransportError, match="as much as the hub takes in a day") as caught:
            net.sync(lynx)
        assert net.waits == []
        assert "What was sent stays there" in caught.value.advice
        # Records and what fits of the evidence are there.
        assert len(net.running.arrived()) == 2


# --- The mission pack.


def test_a_newer_mission_pack_comes_and_an_unchanged_one_costs_little(net: Net) -> None:
    lynx = net.enrol("Lynx")
    assert not net.sync(lynx).came.version
    down = net.link.figures.down
    net.sync(lynx)
    assert net.link.figures.down - down < 12_000  # with the hybrid key exchange of OpenSSL 3.5
    net.enrol("Otter")
    done = net.sync(lynx)
    assert done.came.version
    assert lynx.pack is not None
    assert lynx.pack.roster.root == net.mission.pack.roster.root
    assert [device.call_sign for device in lynx.pack.roster.devices] == ["Lynx"]
    assert not list((lynx.store.home / "incoming").glob("*"))


def test_changed_content_of_a_pack_from_the_network_is_told_once(net: Net) -> None:
    lynx, mission = net.enrol("Lynx"), net.mission
    net.sync(lynx)
    counting = mission.pack.counting.replace(b"about_percent = 10", b"about_percent = 20")
    assert counting != mission.pack.counting
    mission.pack = authoring.change_content(
        mission.store, {COUNTING: counting}, officers=mission.officers, now=mission.now
    ).pack
    net.publish()
    assert net.sync(lynx).came.version
    net.sync(lynx)
    news = [each.content.get("content", []) for each in notice_rows.news(lynx.store)]
    told = [str(of_parts(parts)) for some in news for parts in some]
    assert told == ["The counting rule is another one: totals may change."]


def test_what_waits_for_a_newer_pack_is_told_once_over_a_thin_link(net: Net) -> None:
    lynx = net.enrol("Lynx")
    (first,) = lynx.log("one")
    net.sync(lynx)
    net.take()
    net.sync(lynx)  # its pack was asked for just now
    pack, old, new = net.public / "pack", net.mission.folder / "old", net.mission.folder / "new"
    shutil.copytree(pack, old)
    otter = net.enrol("Otter", "supervisor")
    net.sync(otter)
    otter.sign(Review(target=first.hash, state="questioned", note="From which side?"))
    net.sync(otter)
    net.take()
    pack.rename(new)  # the newer pack is held back, and the list of laptops that belongs to it not
    old.rename(pack)
    listed = pack / entry_files.name(lynx.kid)
    shutil.copy(new / entry_files.name(lynx.kid), listed)
    thin = net.sync(lynx, metered=True)
    assert not thin.problems
    ((_, told, advice),) = thin.received.refused
    assert "not known here yet" in str(told)
    assert "not metered" in str(advice)
    listed.write_bytes(b"rubbish")
    (bad,) = net.sync(lynx, metered=True).problems
    assert isinstance(bad, FormatError), "what is no list at all is told over any link"
    shutil.rmtree(pack)
    new.rename(pack)
    whole = net.sync(lynx)
    assert (whole.received.refused, whole.problems) == ((), ())
    assert whole.received.came.total() == 1


def test_a_large_file_of_the_pack_comes_in_parts_that_a_cut_leaves(net: Net) -> None:
    lynx = net.enrol("Lynx")
    base = random.Random(14).randbytes(3 * 2**20)
    mission = net.mission
    mission.pack = authoring.change_content(
        mission.store, {"maps/base.bin": base}, officers=mission.officers, now=mission.now
    ).pack
    net.publish()
    (waits,) = net.sync(lynx, metered=True).problems
    assert isinstance(waits, pack_download.TooLargeError)
    net.link.figures.down = 0
    net.link.faults = every([Fault(cut_down_after=n * 500_000 + 400_000) for n in range(3)])
    assert net.sync(lynx).came.version
    assert net.link.figures.down < len(base) + 4 * 2**18 + 100_000
    assert not list((lynx.store.home / "incoming").glob("*"))


# --- Who stands between.


def test_another_key_than_the_pinned_one_is_refused_before_anything_is_sent(shared: Net) -> None:
    net, lynx = shared, shared.enrol("another_key_than_the_pinn")
    lynx.log("one")
    assert lynx.pack is not None
    assert lynx.pack.roster.hub is not None
    wrong = replace(lynx.pack.roster.hub, pins=(bytes(32),))
    lynx.pack = replace(lynx.pack, roster=replace(lynx.pack.roster, hub=wrong))
    with pytest.raises(TransportError, match="in the hub's place") as caught:
        net.sync(lynx)
    assert caught.value.kind == "intercepted"
    assert not any(lynx.kid.hex() in path.name for path in net.running.arrived())


@contextmanager
def web(answer: bytes) -> Iterator[int]:
    """A server that says the same to everybody."""
    listening = socket.create_server(("127.0.0.1", 0))

    def serve() -> None:
        while True:
            try:
                client, _ = listening.accept()
            except OSError:
                return
            with suppress(OSError), client:
                client.recv(4096)
                client.sendall(answer)

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    try:
        yield listening.getsockname()[1]
    finally:
        with suppress(OSError):
            listening.shutdown(socket.SHUT_RDWR)
        listening.close()
        thread.join(10)


PORTAL = (
    b"HTTP/1.1 302 Found\r\nLocation: http://login.hotel.example/\r\nContent-Length: 0\r\n"
    b"Connection: close\r\n\r\n"
)


def test_a_captive_portal_is_told_from_a_hub_that_is_down(
    shared: Net, monkeypatch: pytest.MonkeyPatch
) -> None:
    net, lynx = shared, shared.enrol("a_captive_portal_is_told_")
    with web(PORTAL) as port:
        monkeypatch.setattr(network_errors, "PORTAL_PORT", port)
        # It answers for the hub, and in the clear.
        monkeypatch.setattr(net.link, "to", lambda: ("127.0.0.1", port))
        with pytest.raises(TransportError, match="captive portal") as caught:
            net.sync(lynx)
    assert caught.value.kind == "portal"
    assert "browser" in caught.value.advice
    # Who answers a greeting of TLS in the clear reads nothing: a login page, or a wrong port.
    with web(b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n") as port:
        monkeypatch.setattr(network_errors, "PORTAL_PORT", port)
        monkeypatch.setattr(net.link, "to", lambda: ("127.0.0.1", port))
        with pytest.raises(TransportError, match="does not encrypt") as caught:
            net.sync(lynx)
    assert caught.value.kind == "portal"
    assert "wrong port" in caught.value.advice


@contextmanager
def proxy(answer: bytes = b"") -> Iterator[tuple[str, list[bytes]]]:
    """A proxy that opens tunnels, or gives an answer of its own; and what it was asked."""
    asked: list[bytes] = []
    listening = socket.create_server(("127.0.0.1", 0))

    def carry(from_: socket.socket, to: socket.socket) -> None:
        with suppress(OSError):
            while piece := from_.recv(4096):
                to.sendall(piece)
        for each in (from_, to):
            with suppress(OSError):
                each.shutdown(socket.SHUT_RDWR)

    def serve(client: socket.socket) -> None:
        head = b""
        while not head.endswith(b"\r\n\r\n"):
            head += client.recv(1)
        asked.append(head)
        if answer:
            client.sendall(answer)
            client.close()
            return
        host, _, port = head.split()[1].decode().partition(":")
        hub = socket.create_connection((host, int(port)))
        client.sendall(b"HTTP/1.1 200 OK\r\n\r\n")
        back = threading.Thread(target=carry, args=(hub, client), daemon=True)
        back.start()
        carry(client, hub)
        back.join(10)
        for each in (client, hub):
            each.close()

    def accept() -> None:
        with suppress(OSError):
            while True:
                client, _ = listening.accept()
                threading.Thread(target=serve, args=(client,), daemon=True).start()

    thread = threading.Thread(target=accept, daemon=True)
    thread.start()
    try:
        yield f"127.0.0.1:{listening.getsockname()[1]}", asked
    finally:
        with suppress(OSError):
            listening.shutdown(socket.SHUT_RDWR)
        listening.close()
        thread.join(10)


def test_a_proxy_is_used_as_named_or_as_the_environment_says(
    shared: Net, monkeypatch: pytest.MonkeyPatch
) -> None:
    net, lynx = shared, shared.enrol("a_proxy_is_used_as_named_")
    lynx.log("one")
    with proxy() as (at, asked):
        net.sync(lynx, proxy=f"http://user:p%40ss@{at}")
        assert asked[0].startswith(b"CONNECT 127.0.0.1:")
        assert base64.b64encode(b"user:p@ss") in asked[0]
        monkeypatch.setenv("https_proxy", f"http://{at}")
        monkeypatch.setenv("no_proxy", "")
        before = len(asked)
        net.sync(lynx, proxy=None)
        assert len(asked) == before + 2  # the log is read over a connection of its own
        monkeypatch.setenv("no_proxy", "127.0.0.1")
        net.sync(lynx, proxy=None)
        net.sync(lynx, proxy="")
        assert len(asked) == before + 2
    with pytest.raises(InputError, match="http://host:port"):
        net.sync(lynx, proxy="socks5://127.0.0.1:1080")


@pytest.mark.parametrize(
    ("answer", "kind", "words"),
    [
        (b"HTTP/1.1 407 Who\r\nContent-Length: 0\r\n\r\n", "proxy", "user name and a password"),
        (b"HTTP/1.1 403 No\r\nContent-Length: 0\r\n\r\n", "proxy", "another rule"),
        (b"HTTP/1.1 502 Bad\r\nContent-Length: 0\r\n\r\n", "down", "does not reach the hub"),
    ],
)
def test_a_proxy_that_refuses_is_told_from_a_hub_that_is_down(
    shared: Net, answer: bytes, kind: str, words: str
) -> None:
    net, lynx = shared, shared.enrol(f"Proxy {answer[9:12].decode()}")
    with proxy(answer) as (at, _), pytest.raises(TransportError, match=words) as caught:
        net.sync(lynx, proxy=f"http://{at}", tries=2)
    assert caught.value.kind == kind


def test_a_proxy_that_is_not_there_and_a_hub_that_is_not_there(shared: Net) -> None:
    net, lynx = shared, shared.enrol("a_proxy_that_is_not_there")
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    with pytest.raises(TransportError) as caught:
        net.sync(lynx, proxy=f"http://127.0.0.1:{port}", tries=1)
    assert caught.value.kind == "proxy"
    assert lynx.pack is not None
    for url, kind in ((f"https://127.0.0.1:{port}", "down"), ("https://hub.invalid", "offline")):
        hub = HubAddress(url=url, pins=(bytes(32),))
        elsewhere = replace(lynx.pack, roster=replace(lynx.pack.roster, hub=hub))
        with pytest.raises(TransportError) as caught:
            sync(lynx.store, elsewhere, Wish(proxy="", tries=1))
        assert caught.value.kind == kind
    nowhere = replace(lynx.pack, roster=replace(lynx.pack.roster, hub=None))
    with pytest.raises(StoreError, match="not on the network"):
        sync(lynx.store, nowhere, Wish())


# --- What headquarters sends, over the network.


def test_a_supervisor_gets_the_field_and_a_monitor_the_review_over_the_network(net: Net) -> None:
    lynx, owl = net.enrol("Lynx"), net.enrol("Owl", "supervisor")
    (target,) = lynx.log("heard")
    net.sync(owl)
    through(net, lynx)
    assert net.sync(owl).received.came.total() == 4
    assert feeds.head(owl.store, lynx.kid) == feeds.head(lynx.store, lynx.kid)
    owl.sign(Review(target=target.hash, state="questioned", note="From which side?"))
    net.sync(owl)
    net.take()
    assert net.sync(lynx).received.came.total() == 1
    assert [each.kid for each in letters.about(lynx.store, target.hash)] == [owl.kid]
    everything_is_there(net, lynx)


def test_an_outbox_of_any_length_is_taken(net: Net) -> None:
    lynx = net.enrol("Lynx")
    lynx.log("one")
    net.sync(lynx)
    outbox = net.public / "outbox" / lynx.kid.hex()
    outbox.mkdir(parents=True)
    log_tiles.publish(net.mission.store, net.public)
    head = log_tiles.published_head(net.public)
    assert head is not None
    # What came together while a laptop was away for months, all but the last of it of other kinds.
    count, after = 3_000, ""  # fifteen lists
    for first in range(0, count, outbox_list.MAX_FILES):
        names = [f"{1:012d}-x{first + n:012d}.later" for n in range(outbox_list.MAX_FILES)]
        one = OutboxList(
            kid=lynx.kid,
            name=names[-1] + outbox_list.LIST,
            after=after,
            files=tuple((name, bytes(32)) for name in names),
            at=net.mission.now,
        )
        text = outbox_list.sign(one, head, hub_keys.log_signer(net.mission.store))
        (outbox / one.name).write_text(text, "utf-8")
        after = one.name
    down = net.link.figures.down
    net.take()
    assert net.sync(lynx, metered=True).received.logged
    assert net.link.figures.down - down > count * 35
    # The next time begins behind them.
    down = net.link.figures.down
    net.sync(lynx, metered=True)
    assert net.link.figures.down - down < 10_000
    through(net, lynx)  # it says how far it took its outbox
    everything_is_there(net, lynx)


@pytest.mark.parametrize(
    ("after", "told"),
    [
        ("", {"lists": 7}),
        ("", {"lists": ["", 7]}),
        ("", {"files": []}),
        ("", []),
    ],
)
def test_a_list_that_no_hub_sends_is_refused(tmp_path: Path, after: str, told: Any) -> None:
    class Says(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.end_headers()
            self.wfile.write(json.dumps(told).encode())

        def log_message(self, *_: object) -> None: ...

    store = new_store(tmp_path / "home")
    with ThreadingHTTPServer(("127.0.0.1", 0), Says) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        route = connection.ServerRoute(url=f"http://127.0.0.1:{server.server_address[1]}", proxy="")
        link = connection.Line(route, Meter())
        hub = Remote(link, store.secrets.signer, mission=bytes(8), clock=lambda: NOW)
        with pytest.raises(TransportError, match="malformed"):
            hub.outbox_lists(after)
        link.close()
        server.shutdown()
        thread.join()
    store.close()


@pytest.mark.parametrize(
    "packed",
    [
        b"\x1f\x8b no gzip",
        gzip.compress(bytes(1000))[:-4],
        gzip.compress(bytes(1000)) + b"more",
        gzip.compress(bytes(1001)),
        gzip.compress(bytes(10**5)),
    ],
    ids=["not packed", "cut short", "more behind it", "too large", "very large"],
)
def test_a_packed_answer_that_no_hub_sends_is_refused(packed: bytes) -> None:
    class Says(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("Content-Encoding", "gzip")
            self.end_headers()
            self.wfile.write(gzip.compress(bytes(1000)) if "good" in self.path else packed)

        def log_message(self, *_: object) -> None: ...

    with ThreadingHTTPServer(("127.0.0.1", 0), Says) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        route = connection.ServerRoute(url=f"http://127.0.0.1:{server.server_address[1]}", proxy="")
        link = connection.Line(route, Meter())
        hub = Remote(link, Signer(bytes(32)), mission=bytes(8), clock=lambda: NOW)
        assert hub.read("/pack/good", 1000) == bytes(1000)
        with pytest.raises(TransportError):
            hub.read("/pack/bad", 1000)
        link.close()
        server.shutdown()
        thread.join()


def test_evidence_on_a_stick_that_never_came_is_asked_for_over_the_network(net: Net) -> None:
    lynx, stick = net.enrol("Lynx"), net.mission.folder / "stick"
    lynx.sign(lynx.photo(b"a photo" * 900))
    lynx.seal(stick)
    through(net, lynx, metered=True)
    through(net, lynx)
    everything_is_there(net, lynx)


def test_a_stick_that_arrived_leaves_nothing_to_send(net: Net) -> None:
    lynx, stick = net.enrol("Lynx"), net.mission.folder / "stick"
    busy(lynx, 15)
    net.sync(lynx, metered=True, budget=4000)
    lynx.seal(stick)
    net.take(stick)
    up = net.link.figures.up
    net.sync(lynx)
    assert net.link.figures.up - up < 12_000
    through(net, lynx)
    everything_is_there(net, lynx)


# --- A hub that shows this laptop another log than everybody else.


def test_a_hub_that_publishes_another_log_than_it_proved_is_found(net: Net) -> None:
    lynx = net.enrol("Lynx")
    lynx.log("one")
    through(net, lynx)
    shown = net.public / "log" / "checkpoint"
    held = note.parse_checkpoint(note.split_note(shown.read_text("utf-8"))[0])
    signer = net.mission.hub.signer
    other = replace(held, root=bytes(32))
    shown.write_text(signer.sign(other), "utf-8")
    with pytest.raises(VerificationError, match="two histories") as caught:
        net.sync(lynx)
    assert caught.value.check == "consistency"
    assert len(list((lynx.store.home / "two-histories").iterdir())) == 2
    shown.write_text(signer.sign(replace(held, size=held.size - 1)), "utf-8")
    with pytest.raises(VerificationError, match="two histories"):
        net.sync(lynx)


def test_a_hub_that_shows_no_log_any_more_is_told_of(net: Net) -> None:
    lynx = net.enrol("Lynx")
    net.sync(lynx)  # nothing was proven yet, and nothing is missed
    lynx.log("one")
    through(net, lynx)
    (net.public / "log" / "checkpoint").unlink()
    with pytest.raises(TransportError, match="published log cannot be read"):
        net.sync(lynx)


def test_a_log_that_grew_from_another_history_than_it_proved_is_found(
    net: Net, tmp_path: Path
) -> None:
    lynx = net.enrol("Lynx")
    for note_ in ("one", "two"):
        lynx.log(note_)
        through(net, lynx)
    # It grows as it should: nothing to shout about.
    heron, hub = net.enrol("Heron"), net.mission.hub
    heron.log("another")
    through(net, heron)
    net.sync(lynx)
    # Then all but one of the entries that it proved, and later ones; signed, and whole.
    shown = net.public / "log"
    size = hub_log.size(hub.store)
    entries = [replace(e) for e in hub_log.entries(hub.store, 0, size)]
    entries[1] = replace(entries[1], hash=bytes(32), what="export")
    other = new_store(tmp_path / "other")
    made = [hub_log.LogEntry(hash=e.hash, what="export") for e in entries]
    for some in (
        made,
        [hub_log.LogEntry(hash=bytes([n]) * 32, what="export") for n in range(1, 9)],
    ):
        append_log.append(other, some, signer=hub.signer, now=net.mission.now)
    shutil.rmtree(shown)
    log_tiles.publish(other, net.public)
    other.close()
    with pytest.raises(VerificationError, match="two histories") as caught:
        net.sync(lynx)
    assert caught.value.check == "consistency"
    kept_ = sorted((lynx.store.home / "two-histories").iterdir())
    sizes = {note.parse_checkpoint(note.split_note(p.read_text("utf-8"))[0]).size for p in kept_}
    assert sizes == {size, size + 8}


def test_the_log_is_read_over_a_connection_that_says_nothing_of_the_laptop(
    tmp_path: Path,
) -> None:
    with on_the_network(tmp_path, front=True) as net:
        lynx, heron = net.enrol("Lynx"), net.enrol("Heron")
        for laptop in (lynx, heron):
            laptop.log("one")
            through(net, laptop)
        asked = []
        for laptop in (lynx, heron):
            net.link.heard.clear()
            net.sync(laptop)
            told, public = map(bytes, net.link.heard)
            assert told.count(b"Authorization:") == told.count(b"HTTP/1.1\r\n")
            assert b"/log/" not in told
            assert public.count(b"GET /log/") == public.count(b"HTTP/1.1\r\n")
            asked.append(public)
        heads = {line for raw in asked for line in raw.split(b"\r\n") if b":" in line}
        assert heads == {f"Host: 127.0.0.1:{net.link.port}".encode()}
        assert laptop.kid.hex().encode() not in asked[1]


# --- The commands.


def command(*words: str) -> int:
    return main(list(words))


def test_the_commands_sync_audit_and_say_so(
    net: Net, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    monkeypatch.setattr(exchange, "RECEIPT_S", ())
    lynx = net.enrol("Lynx")
    busy(lynx, 16, pieces=1)
    lynx.store.close()
    passphrase = tmp_path / "passphrase"
    passphrase.write_text(PASSPHRASE, "utf-8")
    home = ("--home", str(lynx.store.home), "--passphrase-file", str(passphrase))
    # The pack of this mission is long out of date by this machine's clock: told, and no obstacle.
    assert command("sync", *home, "--metered") == 0
    assert "Left to send: 0 records and 1 piece of evidence" in capsys.readouterr().out
    assert command("sync", *home, "--budget", "20kB") == 3
    told = capsys.readouterr()
    assert "the budget is used up" in told.out
    assert "expired" in told.err
    assert command("sync", *home) == 3
    told = capsys.readouterr()
    assert "Everything that was signed is with the hub" in told.out
    assert "Receipts have not come" in told.out
    assert "sending evidence" in told.err
    net.take()
    command("sync", *home)
    assert "23 records of yours are proven to be in the log" in capsys.readouterr().out
    assert command("sync", *home, "--budget", "much") == 1
    keys = [word for key in net.mission.pack.roster.log_vkeys for word in ("--vkey", key)]
    state = ("--state", str(tmp_path / "state"))
    for where in (net.link_url, net.link_url + "/log", str(net.public)):
        assert command("audit", where, *keys, *state) == 0
    assert "continues the checkpoint seen before" in capsys.readouterr().out
    (net.public / "log" / "tile" / "entries" / "000.p").rename(tmp_path / "away")
    assert command("audit", net.link_url, *keys, *state) == 3
    assert "missing from the log" in capsys.readouterr().err
    assert command("audit", str(net.public), *state) == 1
    assert "hub log --vkeys" in capsys.readouterr().err


def test_evidence_that_an_officer_asked_for_comes_with_the_next_exchange(shared: Net) -> None:
    net, lynx = shared, shared.enrol("Lynx with a photo")
    owl = net.enrol("Owl who asks", "supervisor")
    chance = random.Random(7)
    taken = [lynx.photo(chance.randbytes(300_000)) for _ in range(2)]
    for each in taken:
        lynx.sign(each)
    through(net, lynx, owl)
    good, other = (each.evidence[0].sha256 for each in taken)
    for sha256 in (good, other):
        fetching.ask(Session(store=owl.store, pack=owl.pack), sha256, owl.now)
    net.sync(owl)
    net.take()
    # The hub, or who took it over, seals other bytes to this laptop.
    name = evidence_answers.file_name(owl.kid, other)
    path = net.public / "outbox" / owl.kid.hex() / name
    with path.open("wb") as file:
        wrong = io.BytesIO(chance.randbytes(300_000))
        age.encrypt(wrong, file, [owl.store.secrets.letter_identity.recipient])
    # A thin link carries no evidence; a cut leaves the parts that came.
    assert net.sync(owl, metered=True).received.evidence == 0
    net.link.figures.down = 0
    net.link.faults = every([Fault(cut_down_after=280_000)])
    done = net.sync(owl)
    assert done.received.evidence == 1
    assert 600_000 < net.link.figures.down < 700_000
    assert [files.has(owl.store, each) for each in (good, other)] == [True, False]
    assert any("another one than the record names" in each.message for each in done.problems)
    # What is here is not sent to headquarters again.
    assert done.left.pieces == 0
