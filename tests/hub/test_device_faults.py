"""Faults of one device's outbox: the others get theirs, it is told, and gone when mended."""

import errno
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from fieldapp.cli.hub import imports
from fieldapp.errors import StoreError
from fieldapp.hub import status
from fieldapp.hub.publishing import (
    carry_outboxes,
    device_faults,
    publish,
)
from fieldapp.hub.publishing.publish import PUBLIC, Published
from fieldapp.hub.status import FeedStatus
from fieldapp.ledger import age, bundle, record
from fieldapp.ledger.record import Manifest, OwnRecipient, Review
from fieldapp.mission import hub_keys, release
from fieldapp.store import settings
from fieldapp.store.records import feeds
from fieldapp.store.records.own_feed import tell_recipient
from fieldapp.store.transfer import receipts
from tests.support.mission import Laptop, Mission


@pytest.fixture
def mission(tmp_path: Path) -> Mission:
    return Mission.begin(tmp_path)


def sent(mission: Mission, *laptops: Laptop) -> None:
    """What laptops have signed comes to headquarters, which publishes."""
    stick = mission.folder / "stick"
    for each in laptops:
        each.now += timedelta(minutes=1)
        each.log("on the way")
        each.seal(stick)
    assert mission.take(stick).in_order


def fetched(mission: Mission, *laptops: Laptop) -> None:
    stick = mission.folder / "back"
    carry_outboxes.copy_outboxes(mission.store, stick, mission.store.home / PUBLIC)
    for each in laptops:
        mission.install(each)
        got = each.receive(stick)
        assert not got.refused, got.refused


def published(mission: Mission, since: Published | None = None) -> Published:
    return publish.publish(
        mission.store,
        mission.pack.roster,
        mission.store.home / PUBLIC,
        signer=hub_keys.log_signer(mission.store),
        now=mission.now,
        since=since,
    )


def faults(mission: Mission) -> dict[bytes, str]:
    return {kid: str(words) for kid, words in device_faults.standing(mission.store).items()}


def of(mission: Mission, laptop: Laptop) -> FeedStatus:
    found = status.status(mission.store, mission.pack.roster)
    return next(each for each in found.feeds if each.kid == laptop.kid)


def in_status(mission: Mission, laptop: Laptop) -> str:
    return str(of(mission, laptop).unsent)


def has_all(viewer: Laptop, owner: Laptop, mission: Mission) -> bool:
    return feeds.head(viewer.store, owner.kid) == feeds.head(mission.store, owner.kid)


def receipted(laptop: Laptop) -> bool:
    """Whether each record that was sealed has its receipt."""
    (manifest,) = [
        each
        for each in map(record.parse, feeds.records(laptop.store, laptop.kid, 0, 99))
        if isinstance(each.body, Manifest)
    ][-1:]
    return receipts.log_index(laptop.store, manifest.hash) is not None


def low_order(laptop: Laptop) -> str:
    """A recipient that looks like one, and to which nothing can be sealed."""
    key = laptop.store.secrets.letter_identity.recipient.public_key
    return age._written(key[:1184] + bytes(32))


def test_a_recipient_to_which_nothing_can_be_sealed_stops_one_outbox_alone(
    mission: Mission, capsys: pytest.CaptureFixture[str]
) -> None:
    """One point in a recipient ended the publishing for everybody, until it was revoked."""
    lynx, owl, crow = (
        mission.enrol(name, role)
        for name, role in (("Lynx", "monitor"), ("Owl", "supervisor"), ("Crow", "supervisor"))
    )
    owl.sign(OwnRecipient(recipient=low_order(owl)))
    own = str(owl.store.secrets.letter_identity.recipient)
    settings.put(owl.store, settings.SIGNED_RECIPIENT, own[-32:])
    tell_recipient(crow.store, mission=crow.mission, now=crow.now)
    sent(mission, lynx, owl, crow)
    fetched(mission, lynx, crow)
    assert has_all(crow, lynx, mission)
    assert faults(mission).keys() == {owl.kid}
    assert "nothing can be sealed" in in_status(mission, owl)
    assert in_status(mission, crow) == ""
    imports._alarm(of(mission, owl))
    assert "ALARM: what Owl is to be sent cannot be written: It named" in capsys.readouterr().out
    assert of(mission, owl).states == ("unsent",)
    # Its holder's program names a good one: all of it is sent, and nothing is told any more.
    settings.remove(owl.store, settings.SIGNED_RECIPIENT)
    tell_recipient(owl.store, mission=owl.mission, now=owl.now)
    sent(mission, owl)
    fetched(mission, owl)
    assert has_all(owl, lynx, mission)
    assert faults(mission) == {}
    assert in_status(mission, owl) == ""


def test_what_could_not_be_sealed_is_due_until_it_is_sent(
    mission: Mission, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Feeds and letters of the others go; those of the one come later, though nothing grew."""
    lynx, owl, crow = (
        mission.enrol(name, role)
        for name, role in (("Lynx", "monitor"), ("Owl", "supervisor"), ("Crow", "supervisor"))
    )
    (heard,) = lynx.log("heard")
    sent(mission, lynx, owl, crow)
    since = published(mission)
    for_owl = str(owl.store.secrets.letter_identity.recipient)
    seal = bundle._sealed

    def too_large(lines: bytes, to: Any) -> bytes:
        monkeypatch.setattr(bundle, "MAX_PLAINTEXT", 1 if str(to[0]) == for_owl else 2**28)
        return seal(lines, to)

    monkeypatch.setattr(bundle, "_sealed", too_large)
    crow.sign(Review(target=heard.hash, state="disputed", note="a letter"))
    sent(mission, lynx, crow)
    fetched_at = len(list((mission.store.home / PUBLIC / "outbox" / owl.kid.hex()).glob("*.feeds")))
    assert faults(mission).keys() == {owl.kid}
    assert "Too many records" in in_status(mission, owl)
    monkeypatch.undo()
    fetched(mission, lynx, crow)
    assert has_all(crow, lynx, mission)
    assert not has_all(owl, lynx, mission)
    published(mission, since)
    assert faults(mission) == {}
    fetched(mission, owl)
    assert has_all(owl, lynx, mission)
    assert (
        len(list((mission.store.home / PUBLIC / "outbox" / owl.kid.hex()).glob("*.feeds")))
        == fetched_at + 1
    )


def test_a_folder_that_cannot_be_written_keeps_no_receipt_from_others(mission: Mission) -> None:
    lynx, owl = mission.enrol("Lynx"), mission.enrol("Owl")
    sent(mission, lynx)
    since = published(mission)
    in_the_way = mission.store.home / PUBLIC / "outbox" / owl.kid.hex()
    in_the_way.parent.mkdir(exist_ok=True)
    for path in in_the_way.glob("*"):
        path.unlink()
    in_the_way.rmdir()
    in_the_way.write_bytes(b"")
    sent(mission, lynx, owl)
    since = published(mission, since)
    assert faults(mission).keys() == {owl.kid}
    assert "cannot be" in in_status(mission, owl)
    fetched(mission, lynx)
    assert receipted(lynx)
    in_the_way.unlink()
    published(mission, since)
    assert faults(mission) == {}
    fetched(mission, owl)
    assert receipted(owl)


def test_what_concerns_all_ends_a_publishing(
    mission: Mission, monkeypatch: pytest.MonkeyPatch
) -> None:
    lynx = mission.enrol("Lynx")
    sent(mission, lynx)
    shutil.rmtree(mission.store.home / PUBLIC / "outbox")

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(StoreError, match="No space left"):
        published(mission)
    assert faults(mission) == {}
    monkeypatch.undo()
    published(mission)
    fetched(mission, lynx)
    assert receipted(lynx)


@contextmanager
def a_file(place: Path) -> Iterator[None]:
    place.write_bytes(b"")
    yield
    place.unlink()


@contextmanager
def a_link_to_nowhere(place: Path) -> Iterator[None]:
    place.symlink_to(place.parent / "a disk that is away")
    yield
    place.unlink()


@pytest.mark.parametrize("blocked", [a_file, a_link_to_nowhere])
@pytest.mark.parametrize("place", ["outbox", "pack/roster"])
def test_what_blocks_the_place_of_all_is_one_fault_and_nobodys(
    mission: Mission, place: str, blocked: Callable[[Path], AbstractContextManager[None]]
) -> None:
    lynx, owl = mission.enrol("Lynx"), mission.enrol("Owl")
    public = mission.store.home / PUBLIC
    release.serve(mission.store, public, now=mission.now)
    sent(mission, lynx, owl)
    since = published(mission)
    shutil.rmtree(public / place)
    settings.remove(mission.store, settings.ENTRIES_PUBLISHED)
    with blocked(public / place), pytest.raises(StoreError) as once:
        published(mission, since)
    assert str(public / place) in str(once.value)
    assert faults(mission) == {}
    published(mission, since)
    fetched(mission, lynx, owl)
    assert receipted(lynx)
    assert receipted(owl)


def test_a_list_of_laptops_that_cannot_be_written_keeps_nobody_elses_back(
    mission: Mission,
) -> None:
    lynx, owl = mission.enrol("Lynx"), mission.enrol("Owl")
    public = mission.store.home / PUBLIC
    lists = public / "pack" / "roster"
    in_the_way = lists / owl.kid.hex()
    in_the_way.mkdir(parents=True)
    apart = device_faults.served(mission.store)
    release.serve(mission.store, public, now=mission.now, apart=apart)
    assert (lists / lynx.kid.hex()).is_file()
    assert faults(mission).keys() == {owl.kid}
    sent(mission, lynx, owl)  # and the receipts of both are written
    assert faults(mission).keys() == {owl.kid}
    assert "could not be written" in in_status(mission, owl)
    fetched(mission, lynx)
    assert receipted(lynx)
    in_the_way.rmdir()
    published(mission)
    assert (lists / owl.kid.hex()).is_file()
    assert faults(mission) == {}


def test_what_else_lies_among_the_outboxes_is_left_alone(mission: Mission) -> None:
    """Such as `lost+found`, where they have a disk of their own: it ended every publishing."""
    lynx = mission.enrol("Lynx")
    (mission.store.home / PUBLIC / "outbox" / "lost+found").mkdir(parents=True)
    sent(mission, lynx)
    published(mission)
    fetched(mission, lynx)
    assert receipted(lynx)
    assert status.status(mission.store, mission.pack.roster).outboxes
