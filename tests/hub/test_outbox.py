"""What headquarters sends to devices, by stick and over the network, and what it never sends."""

import hashlib
import io
import random
import shutil
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from fieldapp.app.records import tasks
from fieldapp.cli import main
from fieldapp.cli.hub import imports
from fieldapp.errors import VerificationError
from fieldapp.hub import status
from fieldapp.hub.importer import group_commit
from fieldapp.hub.importer.outcome import Outcome
from fieldapp.hub.publishing import (
    carry_outboxes,
    device_faults,
    issue_receipts,
    log_tiles,
    outbox,
    publish,
)
from fieldapp.hub.publishing.publish import PUBLIC, Published
from fieldapp.hub.publishing.wanted_evidence import WantedEvidence
from fieldapp.ledger import bundle, feed, receipt, record
from fieldapp.ledger.devices import feed_list
from fieldapp.ledger.log import note
from fieldapp.ledger.receipt import Receipt
from fieldapp.ledger.record import (
    Answer,
    DeviceEvent,
    Finding,
    OwnRecipient,
    RecordType,
    Review,
    Task,
)
from fieldapp.ledger.roster import may_see
from fieldapp.mission import hub_keys
from fieldapp.store import hub_log, integrity, settings
from fieldapp.store.evidence import files
from fieldapp.store.records import feeds, letters, observations
from fieldapp.store.records.own_feed import tell_recipient
from fieldapp.store.records.search import Query
from fieldapp.store.transfer import outboxes
from fieldapp.sync import evidence_requests, newer_files
from fieldapp.sync.carrier import carrier, receive
from fieldapp.sync.carrier.receive import Received
from tests.support.homes import PASSPHRASE, reopened, roster_of, seen
from tests.support.mission import NOW, Laptop, Mission


@pytest.fixture
def mission(tmp_path: Path) -> Mission:
    return Mission.begin(tmp_path)


def shown(mission: Mission, public: Path) -> None:
    signer = hub_keys.log_signer(mission.store)
    publish.publish(mission.store, mission.pack.roster, public, signer=signer, now=mission.now)


def written_now(mission: Mission, public: Path) -> set[str]:
    roster = mission.pack.roster
    head = note.Checkpoint(origin=roster.log_origin, size=99, root=bytes(32))
    faults = device_faults.begin(mission.store)
    wanted = WantedEvidence()
    return outbox.write(mission.store, roster, public, head=head, wanted=wanted, faults=faults)


def carried(mission: Mission, *laptops: Laptop) -> list[Received]:
    """A stick from each laptop to headquarters and back; all it takes to send and receive."""
    stick = mission.folder / "stick"
    for each in laptops:
        each.now += timedelta(minutes=1)
        tell_recipient(each.store, mission=each.mission, now=each.now)
        each.log("on the way")
        each.seal(stick)
    assert mission.take(stick).in_order
    carry_outboxes.copy_outboxes(mission.store, stick, mission.store.home / PUBLIC)
    found = []
    for each in laptops:
        mission.install(each)
        found.append(each.receive(stick))
        assert not found[-1].refused, found[-1].refused
    return found


def of(got: Received, kind: str) -> int:
    """Number of records of a kind that came."""
    return sum(count for (each, _kid), count in got.came.items() if each == kind)


def listed(name: str, raw: bytes) -> dict[str, bytes]:
    """What a signed list says of a file."""
    return {name: hashlib.sha256(raw).digest()}


def test_a_supervisor_gets_the_feeds_of_the_field_and_a_monitor_gets_none(
    mission: Mission,
) -> None:
    lynx, owl = mission.enrol("Lynx"), mission.enrol("Owl", "supervisor")
    lynx.log("heard", "seen")
    carried(mission, lynx, owl)
    # The supervisor's own recipient had to arrive first; now the feed of the other is complete.
    assert feeds.head(owl.store, lynx.kid) == feeds.head(mission.store, lynx.kid)
    assert feeds.head(lynx.store, owl.kid) is None
    notes = [row.observation.note for row in observations.search(owl.store, Query(text="heard"))]
    assert notes == ["heard"]
    assert integrity.check(owl.store).problems == ()
    lynx.log("later")
    (_, got) = carried(mission, lynx, owl)
    assert got.came.total() == 3  # "later", "on the way" and the manifest
    assert carried(mission, owl)[0].came.total() == 0


def test_no_quantity_of_long_records_stops_what_headquarters_sends(
    mission: Mission, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As many as fill a file ended the publishing for everybody, whoever had signed them."""
    assert outbox.FULL + outbox._READ * record.MAX_RECORD < bundle.MAX_BUNDLE * 0.8
    monkeypatch.setattr(bundle, "MAX_BUNDLE", 60_000)
    monkeypatch.setattr(bundle, "MAX_BYTES", 30_000)
    monkeypatch.setattr(outbox, "FULL", 10_000)
    monkeypatch.setattr(outbox, "_READ", 3)
    lynx, owl, crow = (
        mission.enrol(name, role)
        for name, role in (("Lynx", "monitor"), ("Owl", "supervisor"), ("Crow", "hq"))
    )
    numbers = random.Random(1)
    long = ["".join(chr(numbers.randrange(0x4E00, 0x9FFF)) for _ in range(2000)) for _ in range(40)]
    made = lynx.log(*long[:20])
    carried(mission, lynx, owl)
    assert feeds.head(owl.store, lynx.kid) == feeds.head(mission.store, lynx.kid)
    # Letters too: those of a supervisor with another program, and of a laptop that is copied.
    for each, text in zip(made, long[20:], strict=False):
        crow.sign(Review(target=each.hash, state="disputed", note=text))
    found = carried(mission, crow, lynx)
    assert found[1].came.total() == len(made)


def test_a_right_that_was_taken_keeps_no_feed_from_those_who_come_later(mission: Mission) -> None:
    """An approval stays in its feed: it ended the feeds of everybody for each new laptop."""
    lynx, owl = mission.enrol("Lynx"), mission.enrol("Owl", "supervisor")
    (heard,) = lynx.log("heard")
    mission.log_roster()
    mission.let_approve("Owl", may=True)
    mission.install(owl)
    verdict = owl.sign(Finding(targets=(heard.hash,), state="verified"))
    carried(mission, lynx, owl)
    mission.let_approve("Owl", may=False)
    owl.log("goes on")
    crow = mission.enrol("Crow", "supervisor")
    carried(mission, owl, crow)
    assert feeds.head(crow.store, owl.kid) == feeds.head(mission.store, owl.kid)
    assert feeds.raw(crow.store, verdict.hash) == verdict.raw


def test_a_supervisor_sees_a_feeds_other_branch_too(mission: Mission, tmp_path: Path) -> None:
    lynx, owl = mission.enrol("Lynx"), mission.enrol("Owl", "supervisor")
    lynx.log("before")
    carried(mission, lynx, owl)
    # The laptop's disk is copied: both copies go on with the same key.
    lynx.store.close()
    shutil.copytree(lynx.store.home, tmp_path / "copy")
    lynx.store = reopened(lynx.store.home)
    twin = Laptop(reopened(tmp_path / "copy"), lynx.mission, now=lynx.now, pack=lynx.pack)
    for day in range(2):
        for number, each in enumerate((lynx, twin)):
            each.log(f"{day} of copy {number}")
            each.seal(tmp_path / f"stick {number} {day}")
            mission.take(tmp_path / f"stick {number} {day}")
        carried(mission, owl)
    assert feeds.forks(mission.store, lynx.kid)
    assert feeds.forks(owl.store, lynx.kid) == feeds.forks(mission.store, lynx.kid)
    assert feeds.head(owl.store, lynx.kid) == feeds.head(mission.store, lynx.kid)
    public = mission.store.home / PUBLIC
    assert written_now(mission, public) == set()
    # Both machines learn of the other, and neither takes over what the other signed.
    carry_outboxes.copy_outboxes(mission.store, tmp_path / "stick", public)
    for each in (lynx, twin):
        head = feeds.head(each.store, each.kid)
        assert not feeds.is_open_fork(each.store, each.kid)
        first = each.receive(tmp_path / "stick")
        assert first.forked
        words = [str(word) for _, word, _ in first.refused]
        assert words
        assert "your key signed on another machine" in words[0]
        assert feeds.is_open_fork(each.store, each.kid)
        assert feeds.head(each.store, each.kid) == head
        again = each.receive(tmp_path / "stick")  # the other branch is known now
        assert not again.forked
        assert not again.refused
    twin.store.close()


def test_who_may_see_whom(mission: Mission) -> None:
    roles = ("monitor", "patrol_leader", "supervisor", "verification_officer", "security_officer")
    laptops = {role: mission.enrol(role, role) for role in roles}
    roster = mission.pack.roster
    devices = {role: roster.device(each.kid) for role, each in laptops.items()}
    sees = {
        role: sorted(
            other for other, owner in devices.items() if viewer and owner and may_see(viewer, owner)
        )
        for role, viewer in devices.items()
    }
    assert sees == {
        "monitor": [],
        "patrol_leader": ["monitor", "supervisor"],
        "supervisor": ["monitor", "patrol_leader", "verification_officer"],
        "verification_officer": ["monitor", "patrol_leader", "supervisor"],
        "security_officer": [],
    }


def test_a_review_reaches_whoever_signed_the_record_and_nobody_else(mission: Mission) -> None:
    lynx, otter = mission.enrol("Lynx"), mission.enrol("Otter")
    owl = mission.enrol("Owl", "supervisor")
    (target,) = lynx.log("heard")
    carried(mission, lynx, otter, owl)
    owl.sign(Review(target=target.hash, state="questioned", note="From which side?"))
    got = carried(mission, owl, lynx, otter)
    assert [of(each, "reviews") for each in got] == [0, 1, 0]
    (letter,) = letters.about(lynx.store, target.hash)
    assert letter.kid == owl.kid
    assert isinstance(letter.body, Review)
    assert letter.body.note == "From which side?"
    assert letters.count(otter.store) == 0
    assert feeds.head(lynx.store, owl.kid) is None
    assert [of(each, "reviews") for each in carried(mission, owl, lynx)] == [0, 0]


def test_a_letter_is_verified_like_any_record(mission: Mission) -> None:
    lynx, owl, otter = mission.enrol("Lynx"), mission.enrol("Owl", "supervisor"), None
    otter = mission.enrol("Otter")
    (target,) = lynx.log("heard")
    good = owl.sign(Review(target=target.hash, state="confirmed"))
    unentitled = otter.sign(Review(target=target.hash, state="confirmed"))
    other = owl.sign(Review(target=bytes(32), state="confirmed"))
    roster = mission.pack.roster

    def admitted(raw: bytes) -> feed.AdmittedLetter:
        return feed.admit_letter(
            raw,
            roster=roster,
            mission=roster.mission,
            kid=lynx.kid,
            own=lambda each: feeds.is_own(lynx.store, each),
            now=NOW,
        )

    letter = admitted(good.raw)
    assert letters.add(lynx.store, letter, received_at=NOW)
    assert not letters.add(lynx.store, letter, received_at=NOW)
    forged = good.raw[:-1] + bytes([good.raw[-1] ^ 1])
    wrong = ((unentitled.raw, "6"), (other.raw, "letter"), (target.raw, "letter"), (forged, "5"))
    for raw, check in wrong:
        with pytest.raises(VerificationError) as caught:
            admitted(raw)
        assert caught.value.check == check
    late = tuple(replace(d, valid_from=NOW + timedelta(days=2)) for d in roster.devices)
    roster = roster_of(*late, head=roster)
    with pytest.raises(VerificationError) as caught:
        admitted(good.raw)
    assert caught.value.check == "2"
    with pytest.raises(TypeError):
        feed.AdmittedLetter(record=good, target=bytes(32), gate=object())


def test_what_is_sealed_to_one_device_opens_for_no_other(mission: Mission, tmp_path: Path) -> None:
    lynx, owl = mission.enrol("Lynx"), mission.enrol("Owl", "supervisor")
    carried(mission, lynx, owl)
    (path,) = (mission.store.home / PUBLIC / "outbox" / owl.kid.hex()).glob("*.feeds")
    assert b"on the way" not in path.read_bytes()
    roster = mission.pack.roster
    found = receive.receive_file(
        lynx.store,
        path.name,
        path.read_bytes,
        listed=listed(path.name, path.read_bytes()),
        roster=roster,
        now=NOW,
    )
    assert "somebody else" in found.refused[0][1]
    # Altered anywhere, it changes nothing.
    raw, before = path.read_bytes(), feeds.head(owl.store, lynx.kid)
    chance = random.Random(1)
    for at in chance.sample(range(len(raw)), 60):
        wrong = raw[:at] + bytes([raw[at] ^ 1]) + raw[at + 1 :]
        found = receive.receive_file(
            owl.store,
            path.name,
            partial(bytes, wrong),
            listed=listed(path.name, wrong),
            roster=roster,
            now=NOW,
        )
        assert len(found.refused) == 1
    assert feeds.head(owl.store, lynx.kid) == before


def test_the_hub_says_what_evidence_it_lacks_and_tells_nobody_else(mission: Mission) -> None:
    lynx, stick = mission.enrol("Lynx"), mission.folder / "stick"
    lynx.sign(lynx.photo(b"one"))
    lynx.sign(lynx.photo(b"two"))
    sealed = lynx.seal(stick)
    lost = stick / "fieldapp" / sealed.evidence[0].name
    kept = lost.read_bytes()
    lost.unlink()
    mission.take(stick)
    carry_outboxes.copy_outboxes(mission.store, stick, mission.store.home / PUBLIC)
    assert not lynx.receive(stick).refused
    told = evidence_requests.newest(lynx.store)
    assert len(told.tags) == 1
    named = [e.sha256 for e in files.named(lynx.store)]
    assert sum(evidence_requests.tag(lynx.kid, each) in told.tags for each in named) == 1
    assert not any(each[:8] in told.tags for each in named)
    lost.write_bytes(kept)
    mission.take(stick)
    carry_outboxes.copy_outboxes(mission.store, stick, mission.store.home / PUBLIC)
    lynx.receive(stick)
    assert evidence_requests.newest(lynx.store).tags == ()


def test_a_revoked_laptop_gets_nothing_more(mission: Mission) -> None:
    lynx, owl = mission.enrol("Lynx"), mission.enrol("Owl", "supervisor")
    carried(mission, lynx, owl)
    mission.revoke(owl)
    lynx.log("secret")
    stick = mission.folder / "another"
    lynx.seal(stick)
    mission.take(stick)
    public = mission.store.home / PUBLIC
    assert written_now(mission, public) == set()
    assert len(list((mission.store.home / PUBLIC / "outbox" / owl.kid.hex()).glob("*.feeds"))) == 1


def test_names_in_an_outbox_only_grow_and_a_lost_folder_comes_back(mission: Mission) -> None:
    lynx, owl = mission.enrol("Lynx"), mission.enrol("Owl", "supervisor")
    folder = mission.store.home / PUBLIC / "outbox" / owl.kid.hex()
    newest = ""
    for number in range(4):
        lynx.log(f"note {number}")
        before = {path.name for path in folder.glob("*")}
        carried(mission, lynx, owl)
        new = {path.name for path in folder.glob("*")} - before
        assert new
        assert min(new) > newest
        newest = max(new)
    for path in sorted(folder.parent.glob("*/*")):
        path.unlink()
    for path in (*folder.parent.glob("*"), folder.parent):
        path.rmdir()
    shown(mission, mission.store.home / PUBLIC)
    raw = next(folder.glob("*.feeds")).read_bytes()
    _, records = feed_list.split(bundle.open_lines(raw, [owl.store.secrets.letter_identity]))
    head = feeds.head(mission.store, lynx.kid)
    assert head is not None
    assert len(records) == head.seq + 1


def published(mission: Mission, since: Published | None) -> Published:
    roster, signer = mission.pack.roster, hub_keys.log_signer(mission.store)
    public = mission.store.home / PUBLIC
    return publish.publish(
        mission.store, roster, public, signer=signer, now=mission.now, since=since
    )


def is_asked_for(mission: Mission, laptop: Laptop, *pieces: bytes) -> bool:
    """Whether the newest list asks a laptop for these pieces of evidence, and no others."""
    folder = mission.store.home / PUBLIC / "outbox" / laptop.kid.hex()
    newest = max(folder.glob("*.wanted")).read_bytes()
    return newest == evidence_requests.encode(laptop.kid, pieces)


def test_a_program_that_starts_looks_at_no_receipt_that_was_written_before(
    mission: Mission, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(issue_receipts, "_AT_ONCE", 1)
    lynx, public = mission.enrol("Lynx"), mission.store.home / PUBLIC
    for note_ in ("one", "two"):
        carried(mission, lynx)
        lynx.log(note_)
    written = sorted((public / "outbox" / lynx.kid.hex()).glob("*.receipt"))
    looked: list[bytes] = []
    parse = receipt.parse

    def parsed(raw: bytes) -> Receipt:
        looked.append(raw)
        return parse(raw)

    monkeypatch.setattr(receipt, "parse", parsed)
    shown(mission, public)
    assert not looked
    mark = public / "outbox" / ".receipts"
    number, _, digest = mark.read_text().partition(" ")
    mark.write_text(f"{number} {digest[::-1]}")  # of another database
    written[0].unlink()
    shown(mission, public)
    assert len(looked) == len(written)
    assert written[0].is_file()


def test_a_publishing_that_goes_on_asks_for_what_one_that_looks_at_all_asks_for(
    mission: Mission,
) -> None:
    lynx, heron = mission.enrol("Lynx"), mission.enrol("Heron")
    bundles, files_of, folder = list[Path](), dict[bytes, Path](), mission.folder / "stick"
    for number, each in enumerate((lynx, lynx, heron, lynx)):
        photo = each.photo(bytes([number]) * 5000)
        each.sign(photo)
        before = set(folder.rglob("*.age"))
        (made,) = each.seal(folder).bundles
        new = {path.name: path for path in set(folder.rglob("*.age")) - before}
        bundles.append(new.pop(made.name))
        (files_of[photo.evidence[0].sha256],) = new.values()
    one, two, other, last = files_of
    take = partial(group_commit.import_sealed, mission.hub, now=mission.now)
    for path in bundles[:3]:
        take(path)
    done = published(mission, None)
    assert is_asked_for(mission, lynx, one, two)
    take(files_of[one])
    done = published(mission, done)
    assert is_asked_for(mission, lynx, two)
    take(bundles[3])
    done = published(mission, done)
    assert is_asked_for(mission, lynx, two, last)
    take(files_of[two])
    take(files_of[other])
    done = published(mission, done)
    published(mission, None)  # as after a start: nothing is left to say
    assert is_asked_for(mission, lynx, last)
    assert is_asked_for(mission, heron)
    shutil.rmtree(mission.store.home / PUBLIC / "outbox")
    published(mission, done)
    assert is_asked_for(mission, lynx, last), "a lost folder is made again"
    assert is_asked_for(mission, heron)


def test_one_authors_letters_beyond_the_days_bytes_wait(
    mission: Mission, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever writes most fills nobody's thin link, and keeps no other's letters back."""
    monkeypatch.setattr(outbox, "LETTERS_DAILY", 900)
    lynx = mission.enrol("Lynx")
    owl, kite = (mission.enrol(name, "supervisor") for name in ("Owl", "Kite"))
    carried(mission, lynx, owl, kite)
    for number in range(4):
        owl.sign(Task(recipient=lynx.kid, kind="other", text=f"{number} {'x' * 300}"))
    kite.sign(Task(recipient=lynx.kid, kind="other", text="leave the post"))
    assert of(carried(mission, owl, kite, lynx)[2], "tasks") == 3
    assert of(carried(mission, lynx)[0], "tasks") == 0
    mission.now += timedelta(days=1)
    assert of(carried(mission, lynx)[0], "tasks") == 2


def test_who_gives_tasks_to_keys_that_the_roster_does_not_know_is_told(
    mission: Mission, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """They kept each later task of their author back, without a word."""
    monkeypatch.setattr(outboxes, "MOST_TASKS", 2)
    lynx, owl = mission.enrol("Lynx"), mission.enrol("Owl", "supervisor")
    carried(mission, lynx, owl)
    for kid in (b"nobody 1", b"nobody 2", b"nobody 2", lynx.kid):
        owl.sign(Task(recipient=kid, kind="other", text="Look at the bridge"))
    assert of(carried(mission, owl, lynx)[1], "tasks") == 1
    found = status.status(mission.store, mission.pack.roster)
    told = {each.call_sign: each for each in found.feeds}
    assert (told["Owl"].astray, told["Owl"].state, told["Lynx"].state) == (3, "astray", "in order")
    imports._alarm(told["Owl"])
    assert "Owl gives 3 tasks to laptops that the roster does not know" in capsys.readouterr().out
    assert [each.get("tasks_to_nobody") for each in status.members(found)["feeds"]].count(3) == 1


def test_evidence_that_was_lost_is_told_from_what_never_came(mission: Mission) -> None:
    lynx = mission.enrol("Lynx")
    refs = [lynx.photo(bytes([number]) * 500) for number in range(2)]
    for each in refs:
        lynx.sign(each)
    (made,) = lynx.seal(mission.folder / "stick").bundles
    sealed = sorted((mission.folder / "stick").rglob("*.age"), key=lambda p: p.name != made.name)
    take = partial(group_commit.import_sealed, mission.hub, now=mission.now)
    for path in sealed[:2]:  # the bundle, and one piece
        take(path)
    done = published(mission, None)
    found = integrity.check(mission.store)
    assert (found.awaited, found.problems) == (1, ())
    here = [r.evidence[0].sha256 for r in refs if files.has(mission.store, r.evidence[0].sha256)]
    files.remove(mission.store, here[0])
    for _ in range(2):
        found = integrity.check(mission.store)
        (problem,) = found.problems
        assert (here[0].hex()[:16] in problem, "it was here" in problem) == (True, True)
        assert found.awaited == 1
        published(mission, None)  # it is asked for again, and stays lost until it comes
    assert is_asked_for(mission, lynx, *(ref.evidence[0].sha256 for ref in refs))
    for number in range(2):  # sealed again, they come
        files.add(mission.store, io.BytesIO(bytes([number]) * 500), "image/jpeg")
    published(mission, done)
    found = integrity.check(mission.store)
    assert (found.awaited, found.problems) == (0, ())


def test_what_is_imported_while_the_log_is_shown_is_shown_the_next_time(
    mission: Mission, monkeypatch: pytest.MonkeyPatch
) -> None:
    lynx, owl = mission.enrol("Lynx"), mission.enrol("Owl", "supervisor")
    carried(mission, lynx, owl)
    public, stick = mission.store.home / PUBLIC, mission.folder / "meanwhile"
    lynx.sign(lynx.photo(b"a photo" * 900))
    sealed = lynx.seal(stick)
    meanwhile = [stick / carrier.BUNDLES / each.name for each in sealed.bundles]
    shown, take = (
        log_tiles.publish,
        partial(group_commit.import_sealed, mission.hub, now=mission.now),
    )

    def and_another_importer(*args: Any) -> int:
        written = shown(*args)
        while meanwhile:
            assert take(meanwhile.pop()).outcome == Outcome.IMPORTED
        return written

    monkeypatch.setattr(log_tiles, "publish", and_another_importer)
    owl.log("so that there is something to show")
    owl.seal(mission.folder / "other")
    mission.take(mission.folder / "other")
    folder = public / "outbox" / lynx.kid.hex()
    first = {path.name for path in folder.glob("*")}
    assert (
        max(int(name[:12]) for name in first)
        <= log_tiles.published_size(public)
        < hub_log.size(mission.store)
    )
    signer = mission.hub.signer
    publish.publish(mission.store, mission.pack.roster, public, signer=signer, now=mission.now)
    new = {path.name for path in folder.glob("*")} - first
    assert {Path(name).suffix for name in new} == {".receipt", ".wanted", ".list"}
    assert min(new) > max(first)
    assert (
        {int(name[:12]) for name in new}
        == {log_tiles.published_size(public)}
        == {hub_log.size(mission.store)}
    )


def test_a_publication_cut_off_sends_again_and_never_loses(
    mission: Mission, monkeypatch: pytest.MonkeyPatch
) -> None:
    lynx, owl = mission.enrol("Lynx"), mission.enrol("Owl", "supervisor")
    carried(mission, lynx, owl)
    lynx.log("during the cut")
    stick = mission.folder / "second"
    lynx.seal(stick)

    def cut(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(outboxes, "mark_relayed", cut)
    with pytest.raises(KeyboardInterrupt):
        mission.take(stick)
    monkeypatch.undo()
    mission.take(stick)
    carry_outboxes.copy_outboxes(mission.store, stick, mission.store.home / PUBLIC)
    got = owl.receive(stick)
    assert not got.refused
    assert feeds.head(owl.store, lynx.kid) == feeds.head(mission.store, lynx.kid)


def test_a_device_that_signs_nonsense_as_its_recipient_gets_nothing(mission: Mission) -> None:
    lynx, owl = mission.enrol("Lynx"), mission.enrol("Owl", "supervisor")
    owl.sign(OwnRecipient(recipient="age1pq1nonsense"))
    recipient = str(owl.store.secrets.letter_identity.recipient)
    settings.put(owl.store, settings.SIGNED_RECIPIENT, recipient[-32:])
    lynx.sign(seen("heard"))
    stick = mission.folder / "stick"
    for each in (lynx, owl):
        each.seal(stick)
    assert mission.take(stick).in_order
    carry_outboxes.copy_outboxes(mission.store, stick, mission.store.home / PUBLIC)
    assert not list((mission.store.home / PUBLIC / "outbox" / owl.kid.hex()).glob("*.feeds"))
    # Nor does it take over entries whose names headquarters can seal to nobody.
    with pytest.raises(VerificationError, match="no names"):
        mission.install(owl)


def test_a_review_is_signed_and_shown_by_the_commands(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    today = datetime.now(UTC).replace(microsecond=0)
    mission = Mission.begin(tmp_path / "mission", now=today)
    lynx, owl = mission.enrol("Lynx"), mission.enrol("Owl", "supervisor")
    lynx.now = owl.now = today
    (target,) = lynx.log("heard")
    carried(mission, lynx, owl)
    passphrase = tmp_path / "passphrase"
    passphrase.write_text(PASSPHRASE, "utf-8")
    more = ("--passphrase-file", str(passphrase))
    mine, theirs = ("--home", str(lynx.store.home), *more), ("--home", str(owl.store.home), *more)
    note = ("--note", "From which side?")
    assert main(["review", *mine, target.hash.hex()[:12], "confirmed"]) == 1
    assert "role may not review" in capsys.readouterr().err
    assert main(["review", *theirs, target.hash.hex()[:12], "questioned", *note]) == 0
    carried(mission, owl, lynx)
    assert main(["show", *mine, target.hash.hex()[:12]]) == 0
    assert "reviewed by Owl: questioned: From which side?" in capsys.readouterr().out


def test_a_task_reaches_one_laptop_and_its_monitor_takes_note(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    today = datetime.now(UTC).replace(microsecond=0)
    mission = Mission.begin(tmp_path / "mission", now=today)
    lynx, heron = mission.enrol("Lynx"), mission.enrol("Heron")
    owl = mission.enrol("Owl", "supervisor")
    for each in (lynx, heron, owl):
        each.now = today
    carried(mission, lynx, heron, owl)
    passphrase = tmp_path / "passphrase"
    passphrase.write_text(PASSPHRASE, "utf-8")

    def command(laptop: Laptop, *words: str) -> int:
        return main(
            [*words, "--home", str(laptop.store.home), "--passphrase-file", str(passphrase)]
        )

    assert command(lynx, "task", "Owl", "Do this") == 1
    assert "role may not give tasks" in capsys.readouterr().err
    for who, text, why in (
        ("Nobody", "Do this", "No other laptop"),
        ("Owl", "Do this", "No other laptop"),
        ("Lynx", " ", "what is to be done"),
    ):
        assert command(owl, "task", who, text) == 1
        assert why in capsys.readouterr().err
    assert command(owl, "task", "Lynx", "Go to the bridge at Zolote before 1600") == 0
    back = carried(mission, owl, lynx, heron)
    assert [of(each, "tasks") for each in back] == [0, 1, 0]
    capsys.readouterr()
    assert command(heron, "tasks") == 0
    assert capsys.readouterr().out == "No tasks.\n"
    assert command(lynx, "tasks") == 0
    told = capsys.readouterr().out
    assert "Owl to Lynx  [open]  Go to the bridge at Zolote before 1600" in told
    assert command(lynx, "answer", "ffff", "accepted") == 1
    assert "No one task" in capsys.readouterr().err
    assert command(lynx, "answer", told[:12], "cannot") == 1
    assert "Say why" in capsys.readouterr().err
    assert command(lynx, "answer", told[:12], "closed") == 1
    assert "may not answer" in capsys.readouterr().err
    assert command(lynx, "answer", told[:12], "accepted") == 0
    assert command(lynx, "tasks") == 0
    assert "[accepted " in capsys.readouterr().out
    assert command(owl, "tasks") == 0
    assert "[open]" in capsys.readouterr().out
    before = feeds.head(lynx.store, lynx.kid)
    assert command(lynx, "answer", told[:12], "accepted") == 0
    assert feeds.head(lynx.store, lynx.kid) == before  # once is enough
    assert command(lynx, "answer", told[:12], "cannot", "--note", "The bridge is gone") == 0
    carried(mission, lynx, owl)
    capsys.readouterr()
    assert command(owl, "tasks") == 0
    told = capsys.readouterr().out
    assert "Owl to Lynx  [cannot " in told
    assert "(The bridge is gone)" in told
    # Whoever gave it ends it, and its laptop learns that.
    assert command(owl, "answer", told[:12], "closed") == 0
    carried(mission, owl, lynx)
    assert command(lynx, "tasks") == 0
    assert "Owl to Lynx  [closed " in capsys.readouterr().out
    assert command(lynx, "answer", told[:12], "done") == 1
    assert "is closed" in capsys.readouterr().err


def test_an_answer_of_somebody_else_ends_no_task(mission: Mission) -> None:
    lynx, heron, owl = mission.enrol("Lynx"), mission.enrol("Heron"), None
    owl = mission.enrol("Owl", "supervisor")
    carried(mission, lynx, heron, owl)
    task = owl.sign(Task(recipient=lynx.kid, kind="other", text="Look at the bridge"))
    carried(mission, owl, lynx)
    heron.sign(Answer(target=task.hash, state="done"))
    heron.sign(Answer(target=task.hash, state="closed"))
    carried(mission, heron, owl, lynx)
    carried(mission, owl, lynx)
    for laptop, listed in ((owl, tasks.given), (lynx, tasks.received)):
        (found,) = listed(laptop.store, mission.pack.roster)
        assert (found.task.text, found.state) == ("Look at the bridge", "open")


def test_a_task_for_another_laptop_is_no_letter(mission: Mission) -> None:
    lynx, owl = mission.enrol("Lynx"), mission.enrol("Owl", "supervisor")
    roster = mission.pack.roster
    for recipient, fits in ((lynx.kid, True), (owl.kid, False)):
        task = owl.sign(Task(recipient=recipient, kind="other", text="Go"))
        raw = bundle.seal_relay([task.raw], [lynx.store.secrets.letter_identity.recipient])
        name = f"{1:012d}-x{1:012d}.letters"
        got = receive.receive_file(
            lynx.store,
            name,
            partial(bytes, raw),
            listed=listed(name, raw),
            roster=roster,
            now=lynx.now,
        )
        assert (got.came.total() == 1) == fits
        assert (got.refused == ()) == fits
    assert len(tasks.received(lynx.store, roster)) == 1


def test_tasks_notes_and_recipients_from_before_they_had_types_are_still_read(
    mission: Mission,
) -> None:
    lynx, owl = mission.enrol("Lynx"), mission.enrol("Owl", "supervisor")
    for each in (lynx, owl):
        recipient = str(each.store.secrets.letter_identity.recipient)
        each.sign(DeviceEvent(event="recipient", note=recipient))
        settings.put(each.store, settings.SIGNED_RECIPIENT, recipient[-32:])
    carried(mission, lynx, owl)
    (first,) = feeds.hashes(mission.store, lynx.kid, 0, 0)
    task = owl.sign(Review(target=first, state="task", note="Look at the bridge"))
    assert carried(mission, owl, lynx)[1].came.total() == 1
    (found,) = tasks.received(lynx.store, mission.pack.roster)
    assert (found.task.text, found.state) == ("Look at the bridge", "open")
    lynx.sign(DeviceEvent(event="task noted", note=task.hash.hex()))
    carried(mission, lynx, owl)
    (found,) = tasks.given(owl.store, mission.pack.roster)
    assert (found.laptop, found.state) == ("Lynx", "accepted")


def test_what_is_newer_than_a_laptop_is_kept_and_read_after_its_update(
    mission: Mission, monkeypatch: pytest.MonkeyPatch
) -> None:
    lynx, owl = mission.enrol("Lynx"), mission.enrol("Owl", "supervisor")
    carried(mission, lynx, owl)
    first = owl.sign(Task(recipient=lynx.kid, kind="other", text="Look at the bridge"))
    known = record._TYPES
    older = {number: kind for number, kind in known.items() if number != RecordType.TASK}
    stick = mission.folder / "letters"
    owl.seal(stick)
    mission.take(stick)
    carry_outboxes.copy_outboxes(mission.store, stick, mission.store.home / PUBLIC)
    with monkeypatch.context() as patch:
        patch.setattr(record, "_TYPES", older)
        got = lynx.receive(stick)
        assert (got.newer, got.refused) == (1, ())
        assert receive.retry_newer(lynx.store, mission.pack.roster, lynx.now).newer == 1
    shutil.rmtree(stick)  # the stick came once
    got = receive.retry_newer(lynx.store, mission.pack.roster, lynx.now)
    assert (got.newer, got.came.total()) == (0, 1)
    assert [each.hash for each in tasks.received(lynx.store, mission.pack.roster)] == [first.hash]
    assert receive.retry_newer(lynx.store, mission.pack.roster, lynx.now) == Received()
    assert newer_files.paths(lynx.store) == []


def test_newer_files_that_nobody_can_read_fill_no_disk(
    mission: Mission, monkeypatch: pytest.MonkeyPatch
) -> None:
    lynx, owl = mission.enrol("Lynx"), mission.enrol("Owl", "supervisor")
    task = owl.sign(Task(recipient=lynx.kid, kind="other", text="Go"))
    raw = bundle.seal_relay([task.raw], [lynx.store.secrets.letter_identity.recipient])
    monkeypatch.setattr(newer_files, "MOST", 2)
    monkeypatch.setattr(newer_files, "FULL", 1)  # else it is all in one
    monkeypatch.setattr(record, "_TYPES", {0: RecordType.GENESIS})
    names = [f"{1:012d}-x{number:012d}.letters" for number in (1, 2, 3, 2)]

    def got(known: dict[str, bytes]) -> list[Received]:
        return [
            receive.receive_file(
                lynx.store, name, lambda: raw, listed=known,
                roster=mission.pack.roster, now=lynx.now,
            )
            for name in names
        ]  # fmt: skip

    # What headquarters did not list is not kept: whoever knows the recipient could send it.
    assert [each.newer for each in got({})] == [0, 0, 0, 0]
    named = got(dict.fromkeys(names, hashlib.sha256(raw).digest()))
    assert [each.newer for each in named] == [1, 1, 0, 1]
    assert "update" in str(named[2].refused[0][2])


def test_feeds_that_have_not_grown_are_not_looked_at_and_none_is_missed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mission = Mission.begin(tmp_path)
    lynx, owl = mission.enrol("Lynx"), mission.enrol("Owl", role="supervisor")
    mission.log_roster()

    def published() -> int:
        """Files in the supervisor's outbox with feeds."""
        signer = hub_keys.log_signer(mission.store)
        public = mission.store.home / PUBLIC
        publish.publish(mission.store, mission.pack.roster, public, signer=signer, now=mission.now)
        folder = public / "outbox" / owl.kid.hex()
        return len(list(folder.glob(f"*{receive.FEEDS}")))

    def brought(*laptops: Laptop) -> None:
        for each in laptops:
            each.log("seen")
            each.seal(tmp_path / "stick")
        mission.take(tmp_path / "stick")

    brought(lynx, owl)
    first = published()
    assert first
    with monkeypatch.context() as patched:
        patched.delattr(outboxes, "relayed")
        assert published() == first
    brought(lynx)
    assert published() == first + 1
    # Cut off while somebody was to be sent everything: what was noted before does not count.
    settings.remove(mission.store, settings.FEEDS_SCANNED)
    brought(lynx)
    assert published() == first + 2
    outboxes.forget(mission.store)
    assert published() > first + 2
