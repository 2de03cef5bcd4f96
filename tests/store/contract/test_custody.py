"""What headquarters stops signing by, its secrets, and a laptop whose log begins again."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from fieldapp.errors import StoppedSigningError
from fieldapp.ledger import record
from fieldapp.ledger.log import signed_head, tlog
from fieldapp.ledger.log.earlier_log import EarlierLog
from fieldapp.ledger.log.note import Checkpoint, LogSigner
from fieldapp.ledger.record import Manifest, Record
from fieldapp.store import hub_log, settings, signing_stop
from fieldapp.store.hub_log import LogEntry
from fieldapp.store.interface import Store
from fieldapp.store.records import feeds
from fieldapp.store.sealed import named_secrets
from fieldapp.store.signing_stop import Stop
from fieldapp.store.transfer import bundles, log_restart, receipts, upload_queue
from fieldapp.store.transfer.bundles import Bundle
from fieldapp.store.transfer.upload_queue import Outgoing
from tests.support.homes import MISSION, START, Device, log, own_device, roster, seen

ENTRIES = [LogEntry(hash=bytes([n]) * 32, what="export") for n in range(3)]


def test_a_stop_stands_until_it_is_ended_and_what_shows_more_is_not_replaced(hub: Store) -> None:
    signing_stop.check(hub)
    older = Stop(why="older", source="stick", size=9, root=b"r" * 32, note="signed")
    alone = Stop(why="alone")
    signing_stop.put(hub, alone)
    signing_stop.put(hub, older)
    signing_stop.put(hub, alone)
    assert signing_stop.stopped(hub) == older
    with pytest.raises(StoppedSigningError, match="stick shows a log"):
        signing_stop.check(hub)
    assert "9 entries" in str(signing_stop.in_words(hub, older))
    signing_stop.check_here(hub)
    signing_stop.end(hub)
    assert signing_stop.stopped(hub) is None
    settings.put(hub, settings.MOVED_TO, "/safe")
    with pytest.raises(StoppedSigningError, match="moved away"):
        signing_stop.check_here(hub)
    settings.remove(hub, settings.MOVED_TO)
    signing_stop.check(hub)


def test_the_log_is_known_by_size_and_root(hub: Store) -> None:
    assert (signing_stop.size(hub), signing_stop.root_at(hub, 0)) == (0, tlog.EMPTY_ROOT)
    roots = [signing_stop.root_at(hub, 0)]
    for entry in ENTRIES:
        hub_log.append(hub, [entry])
        roots.append(signing_stop.root_at(hub, signing_stop.size(hub)))
    assert len(set(roots)) == 4
    assert all(signing_stop.is_known(hub, size, root) for size, root in enumerate(roots))
    assert not signing_stop.is_known(hub, 2, roots[3])
    assert not signing_stop.is_known(hub, 4, roots[3])


def bringing(device: Device, head: Checkpoint, signature: bytes) -> list[Record]:
    """A record that cites a head, and a manifest that brings a signature on it."""
    cites = record.sign(
        seen("x"),
        signer=device.signer,
        mission=MISSION,
        previous=device.head,
        now=START,
        checkpoint=(head.size, head.root),
    )
    body = Manifest(
        recipients=(bytes(32),),
        first=cites.seq,
        last=cites.seq,
        count=1,
        head=cites.hash,
        log_signature=signature,
    )
    brings = record.sign(
        body, signer=device.signer, mission=MISSION, previous=cites.head, now=START
    )
    return [cites, brings]


def test_only_a_newer_checkpoint_that_the_log_signed_stops_signing(hub: Store) -> None:
    hub_log.append(hub, ENTRIES)
    lynx, log_ = Device.numbered(7), LogSigner(origin="a.example/log", seed=bytes(32))
    lynx.begin()
    listed = replace(roster([lynx]), log_origin=log_.origin, log_vkeys=log_.vkeys)
    other = LogSigner(origin=log_.origin, seed=b"2" * 32)
    newer = Checkpoint(origin=log_.origin, size=4, root=b"!" * 32)
    second = replace(newer, size=2)  # a second history: an alarm, and nothing is to be restored
    good = signed_head.log_signature(log_.sign(newer))
    for head, signature in (
        (newer, b""),
        (newer, bytes(64)),
        (newer, signed_head.log_signature(other.sign(newer))),
        (replace(newer, size=5), good),
        (second, signed_head.log_signature(log_.sign(second))),
    ):
        signing_stop.check_shown(hub, listed, bringing(lynx, head, signature))
    assert signing_stop.stopped(hub) is None
    with pytest.raises(StoppedSigningError):
        signing_stop.check_shown(hub, listed, bringing(lynx, newer, good))
    stop = signing_stop.stopped(hub)
    assert stop is not None
    assert stop.note == log_.sign(newer)
    assert (stop.why, stop.source, stop.size) == ("older", lynx.kid.hex(), 4)


def test_what_the_home_has_published_and_its_log_lacks_stops_signing(
    hub: Store, tmp_path: Path
) -> None:
    hub_log.append(hub, ENTRIES)
    log_ = LogSigner(origin="a.example/log", seed=bytes(32))
    own = Checkpoint(origin=log_.origin, size=3, root=signing_stop.root_at(hub, 3))
    newer = Checkpoint(origin=log_.origin, size=4, root=b"!" * 32)
    earlier = LogSigner(origin="b.example/log", seed=bytes(32))
    stranger = LogSigner(origin=log_.origin, seed=b"2" * 32)
    path = tmp_path / "checkpoint"

    def look() -> None:
        signing_stop.check_published(hub, path, log_.origin, log_.vkeys)

    look()  # nothing was published
    for text in (
        log_.sign(own),
        stranger.sign(newer),
        earlier.sign(replace(newer, origin=earlier.origin)),
        "",
        "\xff",
    ):
        path.write_text(text, "latin-1" if text == "\xff" else "utf-8")
        look()
    assert signing_stop.stopped(hub) is None
    for head in (replace(own, root=b"?" * 32), newer):
        path.write_text(log_.sign(head), "utf-8")
        with pytest.raises(StoppedSigningError, match="does not continue"):
            look()
        stop = signing_stop.stopped(hub)
        assert stop == Stop(
            why="older", source=str(path), size=head.size, root=head.root, note=log_.sign(head)
        )
        signing_stop.end(hub)


def test_every_secret_is_listed_by_its_name(hub: Store) -> None:
    assert named_secrets.every(hub) == {}
    named_secrets.put(hub, "b", b"2")
    named_secrets.put(hub, "a", b"1")
    assert list(named_secrets.every(hub).items()) == [("a", b"1"), ("b", b"2")]


def test_after_a_log_ended_all_from_there_on_is_due_again(store: Store) -> None:
    log(store, own_device(store), *map(seen, "abcd"))
    receipts.mark_logged(store, store.kid, first=0, count=4, log_index=0)
    for first, last in ((0, 1), (2, 3)):
        bundles.add_bundle(
            store,
            Bundle(
                name=f"{first}.age",
                first=first,
                last=last,
                sha256=bytes([first]) * 32,
                sealed_at=START,
                read_back=True,
            ),
        )
    photo = Outgoing(sha256=b"p" * 32, evidence=b"e" * 32, first=3, last=3, size=9)
    upload_queue.add(store, replace(photo, first=3))
    upload_queue.add(store, Outgoing(sha256=b"q" * 32, evidence=None, first=4, last=4, size=9))
    upload_queue.mark_taken(store, photo.sha256, START)
    ended = EarlierLog(origin="old", vkeys=("k",), size=2, root=bytes(32), at=START)
    restart = log_restart.follow(store, [ended])
    assert restart is not None
    assert restart.log == ended
    assert upload_queue.first_due(store) == 2, "also where what comes later waits already"
    assert upload_queue.waiting(store) == [photo]
    assert bundles.first_unsealed(store) == 2
    assert log_restart.follow(store, [ended]) is None
    later = replace(ended, origin="next", size=3, at=START + timedelta(days=1))
    assert log_restart.follow(store, [ended, later]) is not None
    assert feeds.head(store, store.kid) is not None
