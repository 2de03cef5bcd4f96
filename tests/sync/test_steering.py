"""What steers a laptop: whoever has the stick or the receiver can withhold, and never mislead."""

import hashlib
import shutil
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from fieldapp.hub.publishing import carry_outboxes
from fieldapp.ledger import bundle
from fieldapp.ledger.log import note, outbox_list
from fieldapp.ledger.log.outbox_list import LIST, OutboxList
from fieldapp.mission import entry_files, hub_keys
from fieldapp.store import settings
from fieldapp.store.transfer import upload_queue
from fieldapp.sync import evidence_requests, newest_list
from fieldapp.sync.carrier import carried_outbox, receive
from tests.support.mission import Laptop
from tests.support.networked_mission import Net, on_the_network

FAR = f"{10**12 - 1:012d}-x{0:012d}.wanted"
FAR_LIST = f"{10**12 - 1:012d}-x{1:012d}{LIST}"


@pytest.fixture
def net(tmp_path: Path) -> Iterator[Net]:
    with on_the_network(tmp_path) as made:
        yield made


def outbox(net: Net, laptop: Laptop) -> Path:
    folder = net.public / "outbox" / laptop.kid.hex()
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def lacks(laptop: Laptop) -> list[bool | None]:
    requests = evidence_requests.newest(laptop.store)
    return [requests.lacks(piece) for piece in upload_queue.pieces(laptop.store)]


def logged_without_evidence(net: Net, laptop: Laptop) -> None:
    laptop.sign(laptop.photo(b"a photo" * 900))
    net.sync(laptop, metered=True)
    net.take()
    net.sync(laptop, metered=True)
    assert lacks(laptop) == [True]


def unsigned(net: Net, laptop: Laptop, name: str) -> None:
    """A list that the receiver makes, in its one form, with a key of its own."""
    log = net.mission.pack.roster.log_origin
    stranger = note.LogSigner(origin=log, seed=b"r" * 32)
    head = note.Checkpoint(origin=log, size=10**12 - 1, root=bytes(32))
    files = tuple((each, hashlib.sha256(b"").digest()) for each in (FAR,) if each < name)
    one = OutboxList(kid=laptop.kid, name=name, after="", files=files, at=net.mission.now)
    (outbox(net, laptop) / name).write_text(outbox_list.sign(one, head, stranger), "utf-8")


def test_an_empty_list_of_wanted_evidence_ends_nothing(net: Net) -> None:
    lynx, stick = net.enrol("Lynx"), net.mission.folder / "stick"
    logged_without_evidence(net, lynx)
    # On a stick, by its name alone and with a list that is not the log's.
    at = carried_outbox.folder_of(lynx.store, stick)
    at.mkdir(parents=True)
    (at / FAR).touch()
    (refused,) = lynx.receive(stick).refused
    assert "did not list" in refused[1]
    # From a receiver.
    (outbox(net, lynx) / FAR).touch()
    unsigned(net, lynx, FAR_LIST)
    shutil.copy(outbox(net, lynx) / FAR_LIST, at)
    both = lynx.receive(stick).refused
    assert [each for each, why, _ in both if "No known key signed" in why] == [FAR_LIST]
    assert len(both) == 2
    assert net.sync(lynx, metered=True).received.refused
    assert lacks(lynx) == [True]
    # And an honest hub is believed afterwards.
    for path in outbox(net, lynx).glob(f"{FAR[:12]}*"):
        path.unlink()
    net.sync(lynx)
    net.take()
    net.sync(lynx)
    assert lacks(lynx) == [False]
    assert not upload_queue.waiting(lynx.store)


@pytest.mark.parametrize("name", ["zzzz.receipt", "zzzz.later", f"zzzz{LIST}", f"{9:012d}-z{LIST}"])
def test_a_name_in_an_outbox_moves_no_cursor(net: Net, name: str) -> None:
    lynx = net.enrol("Lynx")
    lynx.log("one")
    net.sync(lynx)
    unsigned(net, lynx, name)
    net.sync(lynx)
    (outbox(net, lynx) / name).unlink()
    net.take()
    assert net.sync(lynx).received.logged == 3


def test_a_stick_without_a_listed_file_moves_no_cursor(net: Net) -> None:
    lynx, stick = net.enrol("Lynx"), net.mission.folder / "stick"
    lynx.log("heard")
    net.sync(lynx)
    net.take()
    at = carried_outbox.folder_of(lynx.store, stick)
    shutil.copytree(outbox(net, lynx), at)
    (receipt, *_) = sorted(at.glob("*.receipt"))
    away = receipt.rename(net.mission.folder / "away")
    lynx.receive(stick)
    assert settings.get(lynx.store, settings.OUTBOX_READ_TO) is None
    away.rename(receipt)
    assert not lynx.receive(stick).refused
    newest = max(path.name for path in at.glob(f"*{LIST}"))
    assert settings.get(lynx.store, settings.OUTBOX_READ_TO) == newest


def test_an_old_list_played_again_changes_nothing(net: Net) -> None:
    lynx, stick = net.enrol("Lynx"), net.mission.folder / "stick"
    logged_without_evidence(net, lynx)
    carry_outboxes.copy_outboxes(net.mission.store, stick, net.public)
    old = net.mission.folder / "old"
    shutil.copytree(outbox(net, lynx), old)
    net.sync(lynx)
    net.take()
    net.sync(lynx)
    assert lacks(lynx) == [False]
    # The stick of yesterday, and a receiver that shows yesterday's folder.
    assert not lynx.receive(stick).refused
    assert lacks(lynx) == [False]
    shutil.rmtree(outbox(net, lynx))
    shutil.copytree(old, net.public / "outbox" / lynx.kid.hex())
    net.sync(lynx)
    assert lacks(lynx) == [False]


def test_a_kept_list_of_before_versions_of_packs_says_nothing_of_them(net: Net) -> None:
    lynx = net.enrol("Lynx")
    lynx.log("one")
    net.sync(lynx)
    net.take()
    net.sync(lynx)
    kept = settings.get(lynx.store, settings.OUTBOX_LIST)
    assert kept is not None
    head = next(line for line in kept.splitlines() if line.startswith("fieldapp outbox"))
    before = kept.replace(head, head.rpartition(" ")[0])
    settings.put(lynx.store, settings.OUTBOX_LIST, before)
    assert lynx.pack is not None
    assert newest_list.behind(lynx.store, lynx.pack.roster) is None
    lynx.log("two")
    net.sync(lynx)
    net.take()
    assert net.sync(lynx).received.logged
    assert settings.get(lynx.store, settings.OUTBOX_LIST) != before


def a_day_later(net: Net, laptop: Laptop, days: int = 1) -> None:
    """Nobody sends anything; the importer goes on."""
    net.mission.now += timedelta(days=days)
    laptop.now = net.mission.now
    net.take()


def test_who_holds_everything_back_on_quiet_days_is_noticed(net: Net) -> None:
    lynx = net.enrol("Lynx")
    logged_without_evidence(net, lynx)
    a_day_later(net, lynx)
    assert net.sync(lynx, metered=True).behind is None
    held_back = net.mission.folder / "held back"
    for _ in range(3):
        shutil.rmtree(held_back, ignore_errors=True)
        shutil.copytree(outbox(net, lynx), held_back)
        a_day_later(net, lynx)
        for path in set(outbox(net, lynx).iterdir()):
            if not (held_back / path.name).exists():
                path.unlink()
        for path in held_back.iterdir():
            shutil.copy(path, outbox(net, lynx))
        told = net.sync(lynx, metered=True).behind
    assert told is not None
    assert "newest list" in str(told)
    # An honest stick: it has the list of the day.
    a_day_later(net, lynx)
    stick = net.mission.folder / "stick"
    carry_outboxes.copy_outboxes(net.mission.store, stick, net.public)
    assert not lynx.receive(stick).refused
    assert newest_list.silent(lynx.store, lynx.now) is None
    assert newest_list.silent(lynx.store, lynx.now + timedelta(days=3)) is not None


def test_a_change_that_is_held_back_shows_in_the_list_of_the_next_day(net: Net) -> None:
    lynx = net.enrol("Lynx")
    logged_without_evidence(net, lynx)
    before = set(outbox(net, lynx).iterdir())
    lynx.log("one")
    lynx.seal(net.mission.folder / "stick")
    net.take(net.mission.folder / "stick")
    withheld = set(outbox(net, lynx).iterdir()) - before  # the receipt, with the list that names it
    a_day_later(net, lynx)
    for path in withheld:
        path.unlink()
    assert len(set(outbox(net, lynx).iterdir()) - before) == 1  # the list of the day
    assert any(
        "is missing here" in why for _, why, _ in net.sync(lynx, metered=True).received.refused
    )


def test_a_list_of_another_laptop_is_refused(net: Net) -> None:
    lynx, heron = net.enrol("Lynx"), net.enrol("Heron")
    logged_without_evidence(net, lynx)
    heron.log("one")
    heron.sign(heron.photo(b"another" * 900))
    net.sync(heron)
    net.take()
    stick = net.mission.folder / "stick"
    theirs, at = outbox(net, heron), carried_outbox.folder_of(lynx.store, stick)
    shutil.copytree(theirs, at)
    assert any("another device" in why for _, why, _ in lynx.receive(stick).refused)
    for path in theirs.iterdir():
        shutil.copy(path, outbox(net, lynx))
    assert net.sync(lynx, metered=True).received.refused
    assert lacks(lynx) == [True]


@pytest.mark.parametrize("what", [LIST, ".receipt"])
def test_what_is_held_back_comes_later(net: Net, what: str) -> None:
    lynx = net.enrol("Lynx")
    for text in ("one", "two"):
        lynx.log(text)
        lynx.seal(net.mission.folder / text)
        net.take(net.mission.folder / text)
    path = min(outbox(net, lynx).glob(f"*{what}"))
    away = path.rename(net.mission.folder / "away")
    net.sync(lynx, metered=True)
    assert not upload_queue.first_pending(lynx.store)
    away.rename(path)
    assert not net.sync(lynx, metered=True).received.refused
    assert upload_queue.first_pending(lynx.store) >= 5


def test_another_file_under_a_listed_name_is_refused(net: Net) -> None:
    lynx = net.enrol("Lynx")
    lynx.log("one")
    net.sync(lynx, metered=True)
    net.take()
    (first,) = outbox(net, lynx).glob("*.receipt")
    lynx.log("two")
    net.sync(lynx, metered=True)
    net.take()
    second = max(outbox(net, lynx).glob("*.receipt"))
    kept = second.read_bytes()
    shutil.copy(first, second)
    assert any("headquarters listed" in why for _, why, _ in net.sync(lynx).received.refused)
    second.write_bytes(kept)
    assert net.sync(lynx).received.logged == 1


def test_a_list_cannot_speak_of_a_larger_log_than_its_checkpoint(net: Net) -> None:
    lynx = net.enrol("Lynx")
    logged_without_evidence(net, lynx)
    signer = hub_keys.log_signer(net.mission.store)
    text, _ = note.split_note((net.public / "log" / "checkpoint").read_text("utf-8"))
    files = ((FAR, hashlib.sha256(b"").digest()),)
    name = FAR.replace("-x", "-y").replace(".wanted", LIST)
    one = OutboxList(kid=lynx.kid, name=name, after="", files=files, at=net.mission.now)
    (outbox(net, lynx) / FAR).touch()
    (outbox(net, lynx) / name).write_text(
        outbox_list.sign(one, note.parse_checkpoint(text), signer), "utf-8"
    )
    assert any("larger log" in why for _, why, _ in net.sync(lynx).received.refused)
    assert lacks(lynx) == [True]


def test_a_receiver_that_withholds_the_list_of_laptops_keeps_the_newer_roster_out(
    net: Net,
) -> None:
    lynx, heron = net.enrol("Lynx"), net.enrol("Heron")
    net.sync(heron)
    before = heron.pack
    assert before is not None
    net.mission.revoke(lynx)
    net.publish()
    listed = net.public / "pack" / entry_files.name(heron.kid)
    away = listed.rename(net.mission.folder / "away")
    assert "without its list" in str(net.sync(heron).problems)
    assert heron.pack is not None
    assert heron.pack.roster.version == before.roster.version
    away.rename(listed)
    net.sync(heron)
    assert heron.pack.roster.version == net.mission.pack.roster.version


@pytest.mark.parametrize("kind", [receive.FEEDS, receive.LETTERS])
def test_what_somebody_else_sealed_to_a_laptop_is_not_opened(net: Net, kind: str) -> None:
    """Its recipient stands in its enrolment request; a costly file could be sealed to it."""
    owl, lynx = net.enrol("Owl", "supervisor"), net.enrol("Lynx")
    signed = lynx.log("one")
    raw = bundle.seal_relay(
        [each.raw for each in signed], [owl.store.secrets.letter_identity.recipient]
    )
    at = carried_outbox.folder_of(owl.store, net.mission.folder / "stick")
    at.mkdir(parents=True)
    (at / f"{7:012d}-x{7:012d}{kind}").write_bytes(raw)
    (refused,) = owl.receive(net.mission.folder / "stick").refused
    assert "did not list" in refused[1]
