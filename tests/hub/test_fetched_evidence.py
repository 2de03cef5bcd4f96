"""Evidence that an officer away from headquarters asks for, and who is given none."""

import io
from collections.abc import Iterator
from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest

from fieldapp.app.evidence import library
from fieldapp.app.exchange import carrier_receive
from fieldapp.app.exchange.carrier_receive import ReceivedFiles
from fieldapp.app.headquarters import erasing
from fieldapp.app.home.access_log import Act, Purpose
from fieldapp.app.home.session import Session
from fieldapp.app.records import fetching
from fieldapp.errors import InputError
from fieldapp.hub.publishing import carry_outboxes, device_faults, fetched_evidence
from fieldapp.hub.publishing.publish import PUBLIC
from fieldapp.ledger import age, record
from fieldapp.ledger.record import DeviceEvent, Record
from fieldapp.observation.values import EvidenceRef
from fieldapp.store import access_rows, integrity
from fieldapp.store.evidence import files
from fieldapp.store.records import feeds, notice_rows
from fieldapp.store.records.own_feed import tell_recipient
from fieldapp.store.transfer import asked_evidence
from fieldapp.sync import evidence_answers
from fieldapp.sync.carrier import carried_outbox
from tests.support.homes import seen
from tests.support.mission import Laptop, Mission

PHOTO = b"a crater" * 5000


@pytest.fixture
def mission(tmp_path: Path) -> Iterator[Mission]:
    made = Mission.begin(tmp_path)
    yield made
    made.close()


def session(laptop: Laptop) -> Session:
    return Session(store=laptop.store, pack=laptop.pack)


def to_headquarters(mission: Mission, *laptops: Laptop) -> None:
    """Each laptop's stick to headquarters."""
    for each in laptops:
        each.now += timedelta(minutes=1)
        tell_recipient(each.store, mission=each.mission, now=each.now)
        each.log("on the way")
        each.seal(mission.folder / "stick")
    assert mission.take(mission.folder / "stick").in_order


def back(mission: Mission, laptop: Laptop) -> ReceivedFiles:
    """The stick back from headquarters."""
    stick = mission.folder / "stick"
    carry_outboxes.copy_outboxes(mission.store, stick, mission.store.home / PUBLIC)
    mission.install(laptop)
    return carrier_receive.receive(laptop.store, stick, now=laptop.now)


def a_photo_seen(
    mission: Mission, role: str = "supervisor", raw: bytes = PHOTO
) -> tuple[Laptop, Laptop, bytes]:
    """Lynx signs a photograph; Owl has the record and not the file."""
    lynx, owl = mission.enrol("Lynx"), mission.enrol("Owl", role)
    taken = lynx.photo(raw)
    lynx.sign(taken)
    to_headquarters(mission, lynx, owl)
    assert back(mission, owl).received.refused == ()
    return lynx, owl, taken.evidence[0].sha256


def asked(laptop: Laptop, sha256: bytes) -> Record:
    """A request that a hostile program signs, whatever its role and table say."""
    event = DeviceEvent(event=asked_evidence.ASKED, note=sha256.hex())
    signed = laptop.sign(event)
    with laptop.store.transaction():
        asked_evidence.note_request(laptop.store, signed, sha256)
    return signed


def answer(laptop: Laptop, sha256: bytes) -> str:
    tags = evidence_answers.newest(laptop.store)
    return tags.get(evidence_answers.tag(laptop.kid, sha256), "")


def given(mission: Mission) -> list[Path]:
    """Pieces that lie in outboxes."""
    return sorted((mission.store.home / PUBLIC / "outbox").glob("*/*.evidence"))


def word_of(owl: Laptop) -> list[str]:
    news = notice_rows.news(owl.store)
    return [each.content["word"] for each in news if each.kind == notice_rows.EVIDENCE]


def test_a_photograph_comes_by_stick_to_the_officer_who_asks_for_it(mission: Mission) -> None:
    _, owl, sha256 = a_photo_seen(mission)
    assert fetching.can_ask(session(owl), sha256)
    assert library.piece(session(owl), sha256, "UTC").state == "elsewhere"
    made = fetching.ask(session(owl), sha256, owl.now)
    assert (made.asked_at, made.answer) == (owl.now, "")
    # Asked once more, nothing more is signed.
    head = feeds.head(owl.store, owl.kid)
    assert fetching.ask(session(owl), sha256, owl.now + timedelta(minutes=1)) == made
    assert feeds.head(owl.store, owl.kid) == head
    assert not fetching.can_ask(session(owl), sha256)
    to_headquarters(mission, owl)
    (path,) = given(mission)
    assert PHOTO[:64] not in path.read_bytes()
    assert sha256.hex()[:16] not in path.name
    got = back(mission, owl)
    assert (got.received.evidence, got.received.refused) == (1, ())
    sink = io.BytesIO()
    files.read(owl.store, sha256, sink)
    assert sink.getvalue() == PHOTO
    assert all(PHOTO[:64] not in each.read_bytes() for each in owl.store.home.rglob("*.age"))
    assert fetching.requests(session(owl)) == []
    assert library.piece(session(owl), sha256, "UTC").state == "whole"
    assert word_of(owl) == ["here"]
    assert integrity.check(owl.store).problems == ()
    # Headquarters has it in its access log, once, and lets go of the file once it came.
    (row,) = access_rows.newest(mission.store, 9)
    assert (row.access.person, row.access.act) == ("Owl", Act.EVIDENCE)
    assert (row.access.purpose, row.access.subject) == (Purpose.FETCHED, sha256.hex())
    to_headquarters(mission, owl)
    assert given(mission) == []
    assert asked_evidence.askers(mission.store) == []
    with pytest.raises(InputError, match="here already"):
        fetching.ask(session(owl), sha256, owl.now)


def test_a_monitor_asks_for_nothing_and_is_refused_whatever_it_signs(mission: Mission) -> None:
    _, _, sha256 = a_photo_seen(mission)
    heron = mission.enrol("Heron")
    assert not fetching.can_ask(session(heron), sha256)
    with pytest.raises(InputError, match="no records of others"):
        fetching.ask(session(heron), sha256, heron.now)
    # It names the piece as its own evidence, so that it might pass for its own.
    heron.sign(seen("mine", evidence=(EvidenceRef(sha256=sha256, size=9, media_type="a/b"),)))
    asked(heron, sha256)
    to_headquarters(mission, heron)
    assert given(mission) == []
    back(mission, heron)
    assert answer(heron, sha256) == evidence_answers.REFUSED
    assert access_rows.newest(mission.store, 9) == []


def test_a_patrol_leader_gets_the_evidence_of_the_own_team_alone(mission: Mission) -> None:
    far, near = mission.enrol("Far", team="2"), mission.enrol("Near", team="1")
    leader = mission.enrol("Lead", "patrol_leader", team="1")
    theirs, ours = far.photo(b"theirs"), near.photo(b"ours")
    far.sign(theirs)
    near.sign(ours)
    # Somebody of the team names the other team's piece.
    to_headquarters(mission, far)
    near.sign(seen("named too", evidence=theirs.evidence))
    to_headquarters(mission, near, leader)
    back(mission, leader)
    wanted = [each.evidence[0].sha256 for each in (theirs, ours)]
    for each in wanted:
        asked(leader, each)
    to_headquarters(mission, leader)
    assert len(given(mission)) == 1
    back(mission, leader)
    assert [answer(leader, each) for each in wanted] == ["refused", "ready"]
    assert [files.has(leader.store, each) for each in wanted] == [False, True]


def test_a_sealed_value_goes_to_nobody(mission: Mission) -> None:
    lynx, owl = mission.enrol("Lynx"), mission.enrol("Owl", "supervisor")
    sealed = record.sealed_value("the source", bytes(16))
    commitment = files.add_sealed(lynx.store, sealed)
    lynx.sign(seen("told", sealed=(commitment,)))
    # The hostile laptop names it as evidence, and so does its friend among the monitors.
    ref = EvidenceRef(sha256=commitment, size=len(sealed), media_type="a/b")
    mission.enrol("Friend").sign(seen("friend", evidence=(ref,)))
    to_headquarters(mission, mission.laptops["Friend"], lynx)
    asked(owl, commitment)
    to_headquarters(mission, owl)
    assert files.has(mission.store, commitment)
    assert given(mission) == []
    back(mission, owl)
    assert answer(owl, commitment) == evidence_answers.REFUSED


def test_a_laptop_that_is_revoked_after_asking_is_given_nothing(mission: Mission) -> None:
    lynx, owl, sha256 = a_photo_seen(mission)
    fetching.ask(session(owl), sha256, owl.now)
    owl.seal(mission.folder / "stick")
    mission.revoke(owl)
    mission.take(mission.folder / "stick")
    assert given(mission) == []
    # Nor is one that was revoked between the answer and its way there.
    kite = mission.enrol("Kite", "supervisor")
    to_headquarters(mission, kite)
    back(mission, kite)
    fetching.ask(session(kite), sha256, kite.now)
    to_headquarters(mission, kite)
    assert len(given(mission)) == 1
    mission.revoke(kite)
    lynx.now = mission.now
    to_headquarters(mission, lynx)
    assert given(mission) == []


def test_a_hub_that_sends_other_bytes_is_refused_and_nothing_stays(mission: Mission) -> None:
    _, owl, sha256 = a_photo_seen(mission)
    fetching.ask(session(owl), sha256, owl.now)
    to_headquarters(mission, owl)
    stick = mission.folder / "stick"
    public = mission.store.home / PUBLIC
    carry_outboxes.copy_outboxes(mission.store, stick, public)
    folder = carried_outbox.folder_of(owl.store, stick)
    path = folder / evidence_answers.file_name(owl.kid, sha256)
    good = path.read_bytes()
    other, empty, stranger = io.BytesIO(), io.BytesIO(), io.BytesIO()
    to = owl.store.secrets.letter_identity.recipient
    age.encrypt(io.BytesIO(PHOTO[:-1] + b"!"), other, [to])
    age.encrypt(io.BytesIO(), empty, [to])
    age.encrypt(io.BytesIO(PHOTO), stranger, [age.Identity(b"\x55" * 32).recipient])
    mission.install(owl)
    before = sorted((owl.store.home / "evidence").glob("*"))
    wrong = [each.getvalue() for each in (other, empty, stranger)]
    wrong += [good[:-1], good[:2000] + bytes([good[2000] ^ 1]) + good[2001:], good + b"x", b""]
    for raw in wrong:
        path.write_bytes(raw)
        got = carrier_receive.receive(owl.store, stick, now=owl.now).received
        assert [name for name, _, _ in got.refused] == [path.name]
        assert (got.evidence, files.has(owl.store, sha256)) == (0, False)
    assert sorted((owl.store.home / "evidence").glob("*")) == before
    # A file that nobody asked for is not opened, under whatever name.
    (folder / "e0000000000000000.evidence").write_bytes(other.getvalue())
    path.write_bytes(good)
    got = carrier_receive.receive(owl.store, stick, now=owl.now).received
    assert (got.evidence, got.refused) == (1, ())
    assert len(list((owl.store.home / "evidence").glob("*"))) == len(before) + 1


def test_what_is_beyond_a_days_amount_waits_and_is_told(
    mission: Mission, monkeypatch: pytest.MonkeyPatch
) -> None:
    lynx, owl = mission.enrol("Lynx"), mission.enrol("Owl", "supervisor")
    taken = [lynx.photo(bytes([n]) * 30_000) for n in range(3)]
    for each in taken:
        lynx.sign(each)
    to_headquarters(mission, lynx, owl)
    back(mission, owl)
    monkeypatch.setattr(fetched_evidence, "DAILY", 70_000)
    hashes = [each.evidence[0].sha256 for each in taken]
    for sha256 in hashes:
        fetching.ask(session(owl), sha256, owl.now)
    to_headquarters(mission, owl)
    assert back(mission, owl).received.evidence == 2
    (left,) = fetching.requests(session(owl))
    assert (left.sha256, left.answer) == (hashes[2], fetching.LATER)
    assert word_of(owl) == ["later", "here", "here"]
    # To say that it came and to ask once more gives no more on that day.
    asked(owl, hashes[0])
    to_headquarters(mission, owl)
    assert given(mission) == []
    mission.now += timedelta(days=1)
    owl.now = mission.now
    to_headquarters(mission, owl)
    assert back(mission, owl).received.evidence == 1
    assert files.has(owl.store, hashes[2])


def test_what_headquarters_lacks_or_erased_or_let_go_is_said(mission: Mission) -> None:
    lynx, owl = mission.enrol("Lynx"), mission.enrol("Owl", "supervisor")
    lost, erased, kept = (lynx.photo(raw) for raw in (b"lost", b"erased", b"kept"))
    for each in (lost, erased, kept):
        lynx.sign(each)
    to_headquarters(mission, lynx, owl)
    back(mission, owl)
    hashes = [each.evidence[0].sha256 for each in (lost, erased, kept)]
    for sha256 in hashes:
        fetching.ask(session(owl), sha256, owl.now)
    files.remove(mission.store, hashes[0])
    headquarters = Session(store=mission.store, pack=mission.pack)
    erasing.erase(headquarters, hashes[1], "a child's face", mission.now)
    to_headquarters(mission, owl)
    assert len(given(mission)) == 1
    # Nobody fetches it for weeks.
    mission.now += timedelta(days=15)
    lynx.now = mission.now
    to_headquarters(mission, lynx)
    assert given(mission) == []
    back(mission, owl)
    assert [answer(owl, each) for each in hashes] == ["missing", "missing", "gone"]
    gone = fetching.request(session(owl), hashes[2])
    assert gone is not None
    assert gone.is_closed
    # Asked for once more, it comes; and so does what headquarters lacked, once it has it.
    owl.now = mission.now
    assert fetching.ask(session(owl), hashes[2], owl.now).answer == ""
    files.add(mission.store, io.BytesIO(b"lost"), "image/jpeg")
    to_headquarters(mission, owl)
    assert back(mission, owl).received.evidence == 2
    assert [files.has(owl.store, each) for each in hashes] == [True, False, True]


def test_a_lost_public_folder_and_a_second_publishing_give_the_same(mission: Mission) -> None:
    _, owl, sha256 = a_photo_seen(mission)
    fetching.ask(session(owl), sha256, owl.now)
    to_headquarters(mission, owl)
    (path,) = given(mission)
    made = path.read_bytes()
    entitled = partial(_recipient, owl)
    public = mission.store.home / PUBLIC
    faults = device_faults.begin(mission.store)
    asked = mission.store, mission.pack.roster, public, entitled, faults
    again = partial(fetched_evidence.write, *asked)
    first = again()
    assert path.read_bytes() == made
    path.unlink()
    assert again() == first
    assert path.is_file()
    assert len(access_rows.newest(mission.store, 9)) == 1


def _recipient(laptop: Laptop, _kid: bytes) -> age.Recipient:
    return laptop.store.secrets.letter_identity.recipient


def test_whoever_seals_a_photo_that_another_named_keeps_it_from_nobody(mission: Mission) -> None:
    _, owl, sha256 = a_photo_seen(mission)
    mole = mission.enrol("Mole")
    mole.sign(seen("mine to seal?", sealed=(sha256,)))
    to_headquarters(mission, mole)
    fetching.ask(session(owl), sha256, owl.now)
    to_headquarters(mission, owl)
    assert len(given(mission)) == 1
