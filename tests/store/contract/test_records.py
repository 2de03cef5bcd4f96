"""Records: appended, refused, forked, read in order; corrections; letters; the own feed."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from fieldapp.errors import InputError, VerificationError
from fieldapp.ledger import feed
from fieldapp.ledger.body import LEVELS
from fieldapp.ledger.devices.device_entry import FeedPoint
from fieldapp.ledger.record import (
    Answer,
    Finding,
    Genesis,
    KeyChange,
    OwnRecipient,
    Placement,
    Record,
    RecordType,
    Retraction,
    Review,
    Task,
)
from fieldapp.store import hub_log, settings
from fieldapp.store.hub_log import LogEntry
from fieldapp.store.index import effect_rows
from fieldapp.store.interface import Store
from fieldapp.store.records import (
    feeds,
    letters,
    map_rows,
    observations,
    own_feed,
    placements,
    record_numbers,
    reviews_and_findings,
)
from fieldapp.store.records.desk import arrived, table_rows, unreviewed
from fieldapp.store.records.search import Query
from fieldapp.store.transfer import checkpoints, receipts
from fieldapp.store.transfer.checkpoints import StoredCheckpoint
from tests.store.contract.conftest import Engine
from tests.support.homes import (
    MISSION,
    START,
    Device,
    admit,
    listed,
    log,
    own_device,
    place,
    receive,
    roster,
    roster_of,
    seen,
    twin,
)

GENESIS = Genesis(request_hash=bytes(32), app_version="test")
EVERYTHING = Query(include_amended=True, include_retracted=True, limit=None)


def monitor(store: Store, *notes: str, number: int = 3) -> Device:
    """Another device, all of whose records were received."""
    device = Device.numbered(number)
    device.begin()
    for note in notes:
        device.sign(seen(note))
    receive(store, device)
    return device


def officer(number: int = 9, role: str = "supervisor") -> Device:
    device = Device(Device.numbered(number).signer, role)
    device.begin()
    return device


def test_a_feed_is_read_in_its_order_byte_for_byte(store: Store) -> None:
    device = monitor(store, "one", "two", "three")
    raws, hashes = [r.raw for r in device.signed], [r.hash for r in device.signed]
    assert feeds.records(store, device.kid, 0, 99) == raws
    assert feeds.records(store, device.kid, 1, 2) == raws[1:3]
    assert feeds.hashes(store, device.kid, 1, 3) == hashes[1:4]
    assert feeds.head(store, device.kid) == device.head
    assert feeds.known(store, device.kid, 2) == {hashes[2]}
    assert feeds.known(store, device.kid, 9) == frozenset()
    assert feeds.raw(store, hashes[3]) == raws[3]
    assert feeds.raw(store, bytes(32)) is None
    assert feeds.head(store, bytes(8)) is None


def test_all_feeds_are_listed_by_key(store: Store) -> None:
    log(store, own_device(store), seen("mine"))
    devices = [monitor(store, "theirs", number=number) for number in (5, 6, 7)]
    found = feeds.feeds(store)
    assert [each.head.kid for each in found] == sorted([store.kid, *(d.kid for d in devices)])
    assert {e.head.kid: e.received_at is None for e in found}[store.kid]
    assert all(e.received_at == START + timedelta(1) for e in found if e.head.kid != store.kid)
    assert all(e.signed_at == START + timedelta(minutes=1) and not e.forked for e in found)


@pytest.mark.parametrize(
    ("change", "check"),
    [({"seq": 3}, "3"), ({"hash": bytes(32)}, "4"), ({"seq": 0}, "3")],
)
def test_a_record_that_does_not_follow_is_refused(
    store: Store, change: dict[str, Any], check: str
) -> None:
    device = own_device(store)
    log(store, device, seen("one"), seen("two"))
    head = device.head
    assert head is not None
    device.head = replace(head, **change)
    stray = device.sign(seen("stray"))
    with pytest.raises(VerificationError) as caught:
        feeds.append(store, stray)
    assert caught.value.check == check
    assert feeds.head(store, store.kid) == head
    assert feeds.raw(store, stray.hash) is None


def test_a_record_of_another_key_and_one_after_the_key_change_are_refused(store: Store) -> None:
    stranger, device = Device.numbered(4), own_device(store)
    with pytest.raises(VerificationError) as caught:
        feeds.append(store, stranger.begin())
    assert caught.value.check == "1"
    log(store, device, seen("last"))
    feeds.append(store, device.sign(KeyChange(public_key=stranger.signer.verifier.public_key)))
    after = device.sign(seen("after"))
    with pytest.raises(VerificationError) as caught:
        feeds.append(store, after)
    assert caught.value.check == "2"


def test_what_was_admitted_to_an_older_head_is_refused_whole(store: Store) -> None:
    device = monitor(store)
    one, two = device.sign(seen("one")), device.sign(seen("two"))
    late = admit(store, device, [one, two])
    feeds.append_admitted(store, admit(store, device, [one]), received_at=START)
    with pytest.raises(VerificationError):
        feeds.append_admitted(store, late, received_at=START)
    assert feeds.head(store, device.kid) == one.head
    assert feeds.raw(store, two.hash) is None


def test_what_fails_half_way_leaves_nothing(engine: Engine, store: Store) -> None:
    """The second part of a batch, a branch, is stored already: the first is not stored either."""
    device = monitor(store, "one")
    clone = twin(device, 0)
    other = clone.sign(seen("the other story"))
    two = device.sign(seen("two"))
    branch = admit(store, clone, [other])
    batch = replace(admit(store, device, [two]), forked=branch.forked)
    feeds.append_admitted(store, branch, received_at=START)
    with pytest.raises(engine.refusal):
        feeds.append_admitted(store, batch, received_at=START)
    assert feeds.raw(store, two.hash) is None
    feeds.append(store, own_device(store).begin())


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE record SET raw = ? WHERE seq = 1",
        "UPDATE record SET seq = seq + 1 WHERE hash <> ?",
        "DELETE FROM record WHERE hash <> ?",
    ],
)
def test_the_engine_itself_refuses_to_rewrite(engine: Engine, store: Store, sql: str) -> None:
    device = monitor(store, "one", "two")
    with pytest.raises(engine.refusal, match=r"append-only|permission denied"):
        store.db.execute(sql, [b"\0"])
    assert feeds.records(store, device.kid, 0, 9) == [r.raw for r in device.signed]


def test_the_engine_refuses_a_number_that_is_taken(engine: Engine, store: Store) -> None:
    device = monitor(store, "one")
    sql = (
        "INSERT INTO record SELECT 99, ?, kid, seq, type, signed_at, received_at, forked, "
        "raw FROM record WHERE seq = 1"
    )
    with pytest.raises(engine.refusal):
        store.db.execute(sql, [bytes(32)])
    assert feeds.known(store, device.kid, 1) == {device.signed[1].hash}


def test_another_branch_is_kept_beside_the_first(store: Store) -> None:
    device = monitor(store, "one", "two")
    clone = twin(device, 1)
    other = clone.sign(seen("the other story"))
    receive(store, clone)
    assert feeds.forks(store, device.kid) == [other.raw]
    assert feeds.head(store, device.kid) == device.head
    assert feeds.known(store, device.kid, 2) == {device.signed[2].hash, other.hash}
    assert [each.forked for each in feeds.feeds(store)] == [1]
    assert observations.get(store, other.hash).flags == {"forked"}


def test_a_record_is_found_by_the_beginning_of_its_hash(store: Store) -> None:
    device = monitor(store, *map(str, range(40)))
    wanted = device.signed[7].hash
    assert feeds.find(store, wanted.hex()) == wanted
    assert feeds.find(store, wanted.hex()[:20].upper()) == wanted
    for digits in ("", "xyz", "0" * 65, "f" * 64):
        with pytest.raises(InputError):
            feeds.find(store, digits)
    shared = [h for h in device.signed if h.hash.hex()[0] == wanted.hex()[0]]
    if len(shared) > 1:
        with pytest.raises(InputError, match="Several"):
            feeds.find(store, wanted.hex()[0])
    assert not feeds.is_own(store, wanted)
    (mine,) = log(store, own_device(store), seen("mine"))
    assert feeds.is_own(store, mine.hash)


def test_an_amendment_takes_the_place_and_a_retraction_withdraws_all(store: Store) -> None:
    device = own_device(store)
    (first,) = log(store, device, seen("ten bursts"))
    second = device.amend(first.hash, seen("twelve bursts"))
    feeds.append(store, second)
    assert observations.get(store, first.hash).amended_by == second.hash
    assert observations.get(store, second.hash).original == first.hash
    gone = device.retract(second.hash)
    feeds.append(store, gone)
    history = observations.history(store, first.hash)
    assert history == observations.history(store, second.hash)
    assert [v.hash for v in history.versions] == [first.hash, second.hash]
    assert all(v.retracted_by == gone.hash for v in history.versions)
    assert [(c.hash, c.target, c.retracts) for c in history.corrections] == [
        (second.hash, first.hash, False),
        (gone.hash, second.hash, True),
    ]
    for unknown in (gone.hash, bytes(32)):
        with pytest.raises(InputError):
            observations.get(store, unknown)


def test_a_correction_that_arrives_before_its_target_counts_all_the_same(
    store: Store, hub: Store
) -> None:
    """In whatever order feeds arrive, the same version is current."""
    author, corrector = Device.numbered(3), Device.numbered(4)
    corrector.follows = author.kid
    author.begin()
    first = author.sign(seen("ten"))
    corrector.begin()
    corrector.amend(first.hash, seen("twelve"))
    for target, order in ((store, (author, corrector)), (hub, (corrector, author))):
        for device in order:
            receive(target, device)
    by_hash = [
        {row.hash: (row.amended_by, row.original) for row in observations.stream(each, EVERYTHING)}
        for each in (store, hub)
    ]
    assert by_hash[0] == by_hash[1]
    assert by_hash[0][first.hash][0] == corrector.signed[1].hash


def test_a_correction_on_another_branch_is_kept_without_effect(store: Store) -> None:
    device = monitor(store, "ten", "later")
    first = device.signed[1]
    clone = twin(device, 1)
    stolen = clone.amend(first.hash, seen("nothing happened"))
    withdrawn = clone.retract(first.hash)
    receive(store, clone)
    row = observations.get(store, first.hash)
    assert (row.amended_by, row.retracted_by) == (None, None)
    corrections = observations.history(store, first.hash).corrections
    assert [(c.hash, c.counts) for c in corrections] == [
        (stolen.hash, False),
        (withdrawn.hash, False),
    ]


def test_the_state_says_what_was_proven(store: Store) -> None:
    (mine,) = log(store, own_device(store), seen("mine"))
    theirs = monitor(store, "theirs").signed[1]
    assert observations.get(store, mine.hash).state == "signed"
    assert observations.get(store, theirs.hash).state == "received"
    # On a laptop a receipt proves where its own records are; of others' it has headquarters' word.
    receipts.mark_logged(store, mine.kid, first=mine.seq, count=1, log_index=4)
    receipts.mark_logged(store, theirs.kid, first=theirs.seq, count=1, log_index=5)
    row = observations.get(store, theirs.hash)
    assert (row.state, row.log_index) == ("received", 5)
    assert observations.get(store, mine.hash).state == "logged"

    def by_state(state: str) -> list[bytes]:
        return [row.hash for row in observations.search(store, Query(states=(state,)))]

    assert (by_state("received"), by_state("logged")) == ([theirs.hash], [mine.hash])
    assert [state for _, state in map_rows.pending(store)] == ["received"]


def test_headquarters_gave_every_position_itself(store: Store) -> None:
    theirs = monitor(store, "theirs").signed[1]
    hub_log.append(store, [LogEntry(hash=theirs.hash, what="record")])
    assert observations.get(store, theirs.hash).state == "logged"
    assert map_rows.pending(store) == []


def test_the_own_feed_begins_grows_and_cites_a_newer_checkpoint_once(store: Store) -> None:
    first = own_feed.append_signed(store, GENESIS, mission=MISSION, now=START)
    note = StoredCheckpoint(size=7, root=bytes(32), note="signed", kept_at=START)
    checkpoints.add_checkpoint(store, note)
    second, third = (
        own_feed.append_signed(store, seen(text), mission=MISSION, now=START) for text in "ab"
    )
    assert [r.seq for r in (first, second, third)] == [0, 1, 2]
    assert [r.checkpoint for r in (first, second, third)] == [None, (7, bytes(32)), None]
    assert settings.get(store, settings.CITED_SIZE) == 7
    assert feeds.records(store, store.kid, 0, 2) == [first.raw, second.raw, third.raw]


def test_many_are_signed_in_one_transaction_or_none(store: Store) -> None:
    own_feed.append_signed(store, GENESIS, mission=MISSION, now=START)
    kept: list[Record] = []
    with own_feed.appending(store, mission=MISSION, now=START, stored=kept.extend) as append:
        signed = [append(seen(text)) for text in "ab"]
    assert kept == signed
    with (
        pytest.raises(ZeroDivisionError),
        own_feed.appending(store, mission=MISSION, now=START) as append,
    ):
        _ = append(seen("c")), 1 / 0
    head = feeds.head(store, store.kid)
    assert head is not None
    assert head.hash == signed[-1].hash


def test_the_recipient_is_signed_once(store: Store) -> None:
    own_feed.append_signed(store, GENESIS, mission=MISSION, now=START)
    for _ in range(2):
        own_feed.tell_recipient(store, mission=MISSION, now=START)
    (signed,) = letters.of_type(store, RecordType.RECIPIENT)
    assert signed.body == OwnRecipient(recipient=str(store.secrets.letter_identity.recipient))
    assert letters.of_type(store, RecordType.DEVICE_EVENT) == []


def test_a_body_above_the_missions_format_level_is_not_signed(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    own_feed.append_signed(store, GENESIS, mission=MISSION, now=START)
    monkeypatch.setitem(LEVELS, RecordType.TASK, 2)
    task = Task(recipient=bytes(8), kind="other", text="Look at the bridge")
    with pytest.raises(InputError, match="can read this yet"):
        own_feed.append_signed(store, task, mission=MISSION, now=START)
    assert own_feed.append_signed(store, task, mission=MISSION, now=START, level=2).seq == 1


def test_a_letter_about_an_own_record_is_kept_once(store: Store) -> None:
    (mine,) = log(store, own_device(store), seen("mine"))
    judge = officer()
    reviews = [
        judge.sign(Review(target=mine.hash, state=state)) for state in ("questioned", "confirmed")
    ]
    for raw in (reviews[1].raw, reviews[0].raw, reviews[0].raw):
        letter = feed.admit_letter(
            raw, roster=roster([judge]), mission=MISSION, kid=store.kid,
            own=lambda hash_: feeds.is_own(store, hash_), now=START + timedelta(days=1),
        )  # fmt: skip
        new = letters.add(store, letter, received_at=START)
    assert not new
    assert letters.count(store) == 2
    assert [letters.has(store, each.hash) for each in (*reviews, mine)] == [True, True, False]
    assert [each.hash for each in letters.about(store, mine.hash)] == [r.hash for r in reviews]
    assert letters.about(store, bytes(32)) == []


def test_a_task_is_a_letter_that_stands_for_itself_and_answers_are_about_it(store: Store) -> None:
    owl = officer()
    task = owl.sign(Task(recipient=store.kid, kind="other", text="Look at the bridge"))
    closing = owl.sign(Answer(target=task.hash, state="closed"))
    for signed in (task, closing):
        letter = feed.admit_letter(
            signed.raw, roster=roster([owl]), mission=MISSION, kid=store.kid,
            own=lambda hash_: letters.is_task(store, hash_), now=START + timedelta(days=1),
        )  # fmt: skip
        assert letters.add(store, letter, received_at=START)
    assert [each.hash for each in letters.tasks(store)] == [task.hash]
    assert [each.hash for each in letters.answers(store)] == [closing.hash]
    assert not letters.is_task(store, closing.hash)


def test_a_row_of_a_table_is_known_until_its_record_is_retracted(store: Store) -> None:
    device = monitor(store, "heard")
    target, digest = device.signed[1], b"d" * 32
    assert table_rows.signed(store, digest) == 0
    table_rows.keep(store, target.hash, digest)
    assert table_rows.signed(store, digest) == 1
    receive(store, device, [device.sign(Retraction(target=target.hash, reason="read wrongly"))])
    assert table_rows.signed(store, digest) == 0


def test_reviews_and_findings_about_a_record_are_found(store: Store) -> None:
    target = monitor(store, "heard").signed[1]
    judge, second = officer(), officer(10, "verification_officer")
    third = officer(11, "verification_officer")
    review = judge.sign(Review(target=target.hash, state="questioned"))
    finding = second.sign(Finding(targets=(target.hash,), state="observed"))
    approval = third.sign(Finding(targets=(target.hash,), state="observed", approves=finding.hash))
    id_ = record_numbers.number(store, target.hash)
    assert id_ is not None
    receive(store, judge)
    assert reviews_and_findings.review_states(store) == {id_: "questioned"}
    second.sign(Finding(targets=(target.hash,), state="observed", approves=finding.hash))
    receive(store, second)
    assert reviews_and_findings.review_states(store) == {id_: "questioned"}, (
        "nobody else approved it"
    )
    receive(store, third)
    assert reviews_and_findings.review_states(store) == {id_: "observed"}
    assert reviews_and_findings.reviewed(store) == {id_: "questioned"}
    found = reviews_and_findings.about(store, [target.hash, bytes(32)])
    assert {each.record.hash for each in found} >= {review.hash, finding.hash, approval.hash}
    assert len(found) == 4
    assert reviews_and_findings.unsettled(store, {target.hash}) == {target.hash: [None]}
    assert reviews_and_findings.confirmed_by(store, target.hash) == []
    confirmed = judge.sign(Review(target=target.hash, state="confirmed"))
    receive(store, judge, [confirmed])
    assert reviews_and_findings.confirmed_by(store, target.hash) == [(judge.kid, None)]
    assert reviews_and_findings.unsettled(store, {target.hash}) == {}
    assert letters.old_tasks(store) == []
    old = judge.sign(Review(target=target.hash, state="task", note="look again"))
    receive(store, judge, [old])
    assert [each.hash for each in letters.old_tasks(store)] == [old.hash]


def test_the_map_reads_by_number_and_sees_what_changed(store: Store) -> None:
    device = own_device(store)
    first, second = log(store, device, seen("one", site=place(48.1, 38.2)), seen("two", post=None))
    rows = map_rows.read(store)
    assert [(row.lat, row.lon) for row in rows] == [(481000000, 382000000), (None, None)]
    assert [(row.kid, row.pending, row.amended) for row in rows] == [(store.kid, 1, 0)] * 2
    assert map_rows.count(store) == 2
    assert map_rows.read(store, after=rows[0].id) == rows[1:]
    assert map_rows.hashes(store, [rows[1].id, rows[0].id]) == [second.hash, first.hash]
    assert map_rows.pending(store) == [(row.id, "signed") for row in rows]
    last = map_rows.last(store)
    feeds.append(store, device.amend(first.hash, seen("one more")))
    changed = map_rows.changed(store, since=last, upto=last.row)
    assert [(row.id, row.amended) for row in changed] == [(rows[0].id, 1)]


def test_placements_stand_beside_all_versions_of_what_they_place(store: Store) -> None:
    lynx = monitor(store, "heard")
    target = lynx.signed[1]
    amended = lynx.amend(target.hash, seen("heard again"))
    hq = officer(10, "hq")
    zolote = place(48.5, 38.5, "Zolote")
    first = hq.sign(Placement(reason="a", targets=(target.hash, bytes(32)), post=zolote))
    second = hq.sign(Placement(reason="b", targets=(amended.hash,), post=zolote))
    receive(store, lynx, [amended])
    receive(store, hq)
    assert {h: r.hash for h, r in placements.in_force(store).items()} == dict.fromkeys(
        (target.hash, amended.hash), second.hash
    )
    rows = dict(store.db.execute("SELECT hash, id FROM record").fetchall())
    at = (zolote.lat_e7, zolote.lon_e7)
    both = {rows[target.hash]: at, rows[amended.hash]: at}
    assert placements.positions(store) == both
    assert placements.positions(store, [rows[amended.hash]]) == both  # of all its versions
    assert placements.positions(store, [0]) == {}
    hq.sign(Placement(reason="c", withdraws=second.hash))
    hq.sign(Placement(reason="of nothing here", withdraws=bytes(32)))
    receive(store, hq)
    found = placements.about(store, amended.hash)
    assert [(each.record.body.reason, each.effect.reason) for each in found] == [  # type: ignore[union-attr]
        ("a", ""), ("b", "withdrawn"), ("c", ""),
    ]  # fmt: skip
    assert set(placements.in_force(store).values()) == {first}
    assert placements.about(store, bytes(32)) == []


def test_what_nobody_reviewed_waits_and_what_came_since_is_told(store: Store) -> None:
    theirs = monitor(store, "heard", "seen").signed
    first, second = (record_numbers.number(store, each.hash) for each in theirs[1:])
    assert [each.number for each in unreviewed.unreviewed(store)] == [first, second]
    judge = officer()
    review = judge.sign(Review(target=theirs[1].hash, state="confirmed"))
    receive(store, judge)
    assert [each.number for each in unreviewed.unreviewed(store)] == [second]
    found = arrived.since(store, START, [RecordType.REVIEW])
    assert [(each.kid, each.number) for each in found.arrived] == [(theirs[0].kid, 2)]
    assert found.decided == (review.hash,)
    later = arrived.since(store, START + timedelta(days=9), [RecordType.REVIEW])
    assert later == ((), ())


@pytest.mark.parametrize("at_once", [1, 50_000])
def test_what_was_settled_waits_again_where_its_review_loses_effect(
    store: Store, monkeypatch: pytest.MonkeyPatch, at_once: int
) -> None:
    """The queue is looked at between any two things that come, and keeps what it found."""
    monkeypatch.setattr(unreviewed, "_AT_ONCE", at_once)
    lynx = monitor(store, "heard", "seen")
    first, second = (record_numbers.number(store, each.hash) for each in lynx.signed[1:])
    judge, other = officer(), officer(10, "verification_officer")

    def waiting() -> list[int | None]:
        return [each.number for each in unreviewed.unreviewed(store)]

    def known(version: int, **of_judge: Any) -> None:
        entries = [listed(each) for each in (lynx, other)]
        entries.append(replace(listed(judge), **of_judge))
        effect_rows.put_roster(store, replace(roster_of(*entries), version=version))

    known(2)
    for each in lynx.signed[1:]:
        judge.sign(Review(target=each.hash, state="confirmed"))
    receive(store, judge)
    assert waiting() == []
    good = FeedPoint(1, judge.signed[1].hash)
    known(3, revoked_at=START, last_good=good)
    assert waiting() == [second], "the second review came after the last good record"
    known(4)
    assert waiting() == []
    judge.sign(Review(target=lynx.signed[1].hash, state="withdrawn"))
    receive(store, judge)
    assert waiting() == [first]
    finding = other.sign(Finding(targets=(lynx.signed[1].hash,), state="observed", note="heard"))
    receive(store, other)
    assert waiting() == [first], "it takes two"
    third = officer(11, "verification_officer")
    third.sign(Finding(approves=finding.hash, state="approved"))
    receive(store, third)
    everybody = [listed(each) for each in (lynx, judge, other, third)]
    effect_rows.put_roster(store, replace(roster_of(*everybody), version=5))
    assert waiting() == []
    gone = other.sign(Finding(withdraws=finding.hash, note="not heard"))
    receive(store, other, [gone])
    third.sign(Finding(approves=gone.hash, state="approved"))
    receive(store, third, third.signed[-1:])
    assert waiting() == [first]
    copy = twin(judge, 1)
    copy.sign(Review(target=lynx.signed[1].hash, state="confirmed"))
    receive(store, copy, copy.signed[2:])
    assert second in waiting(), "nobody knows which branch is the officer's"
    assert waiting() == waiting()


def test_a_queue_whose_first_look_was_ended_is_whole_the_next_time(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    theirs = monitor(store, "heard", "seen", "told").signed[1:]
    numbers = [record_numbers.number(store, each.hash) for each in theirs]
    judge = officer()
    judge.sign(Review(target=theirs[0].hash, state="confirmed"))
    for state in ("confirmed", "withdrawn"):
        judge.sign(Review(target=theirs[1].hash, state=state))
    receive(store, judge)
    monkeypatch.setattr(unreviewed, "_AT_ONCE", 3)
    with monkeypatch.context() as ended:
        ended.setattr(receipts, "last_receipt", lambda _store: 1 // 0)
        with pytest.raises(ZeroDivisionError):
            list(unreviewed.unreviewed(store))
    assert [each.number for each in unreviewed.unreviewed(store)] == numbers[1:]
