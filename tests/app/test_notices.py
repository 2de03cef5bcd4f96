"""What came to the holder of a laptop: reviews, questions, tasks, answers, refusals, packs."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from fieldapp.app.exchange import carrier_receive, exchange_summary
from fieldapp.app.exchange.exchange_summary import Arrived
from fieldapp.app.home import device
from fieldapp.app.home.session import Session
from fieldapp.app.records import notices, record_list, task_signing, tasks
from fieldapp.app.records.notices import Notice
from fieldapp.app.records.record_query import Brought, RecordQuery
from fieldapp.app.records.task_signing import TypedTask
from fieldapp.cli.base.log_words import arrived_lines
from fieldapp.hub.publishing import carry_outboxes
from fieldapp.hub.publishing.publish import PUBLIC
from fieldapp.ledger.record import Retraction, Review
from fieldapp.mission import release
from fieldapp.store.index.rebuild import rebuild_index
from fieldapp.store.records import notice_rows
from fieldapp.store.records.own_feed import tell_recipient
from fieldapp.sync.carrier import carried_outbox, carrier
from tests.support.homes import seen
from tests.support.mission import Laptop, Mission

ZONE = "Europe/Kyiv"


@pytest.fixture
def mission(tmp_path: Path) -> Iterator[Mission]:
    made = Mission.begin(tmp_path)
    for name, role in (("Lynx 1", "monitor"), ("Otter 1", "supervisor")):
        made.enrol(name, role)
    for laptop in made.laptops.values():
        made.install(laptop)
    yield made
    for laptop in made.laptops.values():
        laptop.store.close()
    made.store.close()


@pytest.fixture
def lynx(mission: Mission) -> Laptop:
    return mission.laptops["Lynx 1"]


@pytest.fixture
def otter(mission: Mission) -> Laptop:
    return mission.laptops["Otter 1"]


def carried(mission: Mission) -> None:
    """A stick goes from every laptop to headquarters, and back to every laptop."""
    stick = mission.folder / "stick"
    for laptop in mission.laptops.values():
        laptop.now += timedelta(minutes=1)
        tell_recipient(laptop.store, mission=laptop.mission, now=laptop.now)
        laptop.log("on the way")
        laptop.seal(stick)
    assert mission.take(stick).in_order
    carry_outboxes.copy_outboxes(mission.store, stick, mission.store.home / PUBLIC)
    release.publish_head(mission.store, stick / carrier.PACK, now=mission.now)
    for laptop in mission.laptops.values():
        carrier_receive.receive(laptop.store, stick, now=mission.now)
        laptop.pack = device.load_pack(laptop.store, mission.now)
    mission.now += timedelta(minutes=1)


def session(laptop: Laptop) -> Session:
    return Session(store=laptop.store, pack=laptop.pack)


def all_notices(laptop: Laptop, now: datetime) -> list[Notice]:
    return notices.listing(session(laptop), language="en", zone=ZONE, now=now)


def came(laptop: Laptop, now: datetime) -> list[Notice]:
    return [each for each in all_notices(laptop, now) if each.kind != notices.CAME]


def to_do(laptop: Laptop, now: datetime) -> list[Notice]:
    return [each for each in came(laptop, now) if not each.done]


def give(mission: Mission, otter: Laptop, **typed: Any) -> None:
    assert otter.pack is not None
    wanted = TypedTask(to="Lynx 1", **typed)
    task_signing.give(otter.store, otter.pack, wanted, zone=ZONE, now=mission.now)


def test_a_review_is_told_with_the_record_that_it_is_about(
    mission: Mission, lynx: Laptop, otter: Laptop
) -> None:
    (record,) = lynx.log("a bang")
    carried(mission)
    otter.sign(Review(target=record.hash, state="questioned", note="From which side?"))
    carried(mission)
    (found,) = came(lynx, mission.now)
    assert (found.kind, found.state, found.signer) == (notices.REVIEW, "questioned", "Otter 1")
    assert (found.text, found.about) == ("From which side?", (record.hash,))
    assert found.rows[record.hash].own
    assert not found.read
    assert not found.done
    assert not came(otter, mission.now)  # whoever signed it is told nothing


def test_what_a_stick_brought_is_summed_up_as_its_reader_knows_it(
    mission: Mission, lynx: Laptop, otter: Laptop
) -> None:
    assert exchange_summary.newest(session(otter)) is None
    first, second, *_ = lynx.log("one", "two", "three")
    lynx.sign(Retraction(target=second.hash, reason="entered twice"))
    carried(mission)
    otter.sign(Review(target=first.hash, state="questioned", note="From which side?"))
    give(mission, otter, text="From which side?", kind="question")
    found = brought(otter)
    assert (found.counts["observations"], found.laptops) == (4, 1)  # one of them on the way
    assert found.counts["corrections"] == 1
    (lynx_sent, *_others) = (e for e in found.senders if e.name == "Lynx 1")
    assert lynx_sent.counts["observations"] == 4
    kept = [each for each in all_notices(otter, mission.now) if each.kind == notices.CAME]
    assert all((each.read, each.done) == (True, True) for each in kept)  # nobody has to read it
    assert "Lynx 1" in kept[0].signer
    brought_by = Brought(lynx.kid, kept[0].content["after"], kept[0].content["until"])
    asked = RecordQuery(brought=brought_by, all_versions=True)
    listed = record_list.find(session(otter), asked)
    assert len(listed.numbers) == 4
    assert not record_list.find(
        session(otter), replace(asked, brought=brought_by._replace(after=brought_by.until))
    ).numbers
    said = " ".join(arrived_lines(found))
    assert "4 observations from 1 laptop, 1 correction or retraction" in said
    assert f"{found.logged} records of yours are proven" in said
    carried(mission)
    theirs = brought(lynx)
    assert (theirs.counts, theirs.laptops) == ({"reviews": 1, "questions": 1}, 0)
    assert theirs.in_inbox


def test_what_came_last_is_known_after_a_stick_with_nothing_new(
    mission: Mission, lynx: Laptop, otter: Laptop
) -> None:
    lynx.log("one")
    carried(mission)
    before = brought(otter)
    later = otter.now + timedelta(hours=1)
    carrier_receive.receive(otter.store, mission.folder / "stick", now=later)
    assert brought(otter) == before
    last = exchange_summary.last(otter.store, exchange_summary.STICK)
    assert last is not None
    assert last.at == later


def brought(laptop: Laptop) -> Arrived:
    last = exchange_summary.last(laptop.store, exchange_summary.STICK)
    assert last is not None
    assert last.brought is not None
    return last.brought


def test_what_is_read_and_done_lasts(mission: Mission, lynx: Laptop, otter: Laptop) -> None:
    first, second = lynx.log("one", "two")
    carried(mission)
    for each in (first, second):
        otter.sign(Review(target=each.hash, state="questioned", note="Where?"))
    carried(mission)
    assert notices.unread(session(lynx), mission.now) == 2
    newest, oldest = came(lynx, mission.now)
    notices.mark_read(session(lynx), newest.name, mission.now)
    assert notices.unread(session(lynx), mission.now) == 1
    notices.mark_done(session(lynx), oldest.name, done=True, now=mission.now)
    assert notices.unread(session(lynx), mission.now) == 0
    rebuild_index(lynx.store)
    assert [each.done for each in came(lynx, mission.now)] == [False, True]
    notices.mark_done(session(lynx), oldest.name, done=False, now=mission.now)
    assert [each.done for each in came(lynx, mission.now)] == [False, False]
    assert notices.unread(session(lynx), mission.now) == 0


def test_a_task_is_done_by_its_answer_alone_and_the_answer_is_told_to_its_giver(
    mission: Mission, lynx: Laptop, otter: Laptop
) -> None:
    carried(mission)
    give(mission, otter, text="Look at the bridge", due="2359")
    carried(mission)
    (task,) = came(lynx, mission.now)
    assert (task.kind, task.state, task.answerable) == (notices.TASK, "open", True)
    assert task.due is not None
    notices.mark_done(session(lynx), task.name, done=True, now=mission.now)
    assert not came(lynx, mission.now)[0].done
    assert came(lynx, task.due + timedelta(minutes=1))[0].state == "overdue"
    (late,) = came(otter, task.due + timedelta(minutes=1))
    assert (late.kind, late.state, late.signer) == (notices.ANSWER, "overdue", "Lynx 1")
    assert task.task is not None
    assert lynx.pack is not None
    task_signing.answer(lynx.store, lynx.pack, task.task, "cannot", "It is gone", now=mission.now)
    assert came(lynx, mission.now)[0].done
    carried(mission)
    (answer,) = came(otter, mission.now)
    assert (answer.kind, answer.state, answer.read) == (notices.ANSWER, "cannot", False)
    assert answer.task is not None
    assert answer.task.note == "It is gone"


def test_a_task_that_its_giver_withdrew_is_told_again(
    mission: Mission, lynx: Laptop, otter: Laptop
) -> None:
    carried(mission)
    give(mission, otter, text="Look at the bridge")
    carried(mission)
    notices.mark_read(session(lynx), came(lynx, mission.now)[0].name, mission.now)
    (given,) = tasks.given(otter.store, mission.pack.roster)
    assert otter.pack is not None
    task_signing.answer(otter.store, otter.pack, given, "closed", now=mission.now)
    carried(mission)
    (found,) = came(lynx, mission.now)
    assert (found.state, found.read, found.done) == ("withdrawn", False, False)


def test_a_newer_pack_says_what_changed_for_its_holder(mission: Mission, otter: Laptop) -> None:
    heron = mission.enrol("Heron 1")
    release.publish(mission.store, mission.folder / "stick", now=mission.now)
    otter.pack = device.install_pack(
        otter.store, mission.folder / "stick", root_hash=None, now=mission.now
    ).pack
    mission.enrol("Heron 2")
    release.publish(mission.store, mission.folder / "stick", now=mission.now)
    device.install_pack(otter.store, mission.folder / "stick", root_hash=None, now=mission.now)
    (plain,) = [each for each in came(otter, mission.now) if each.kind == notices.PACK]
    assert (plain.read, plain.done) == (True, True)  # nothing of it concerns its reader
    before = came(otter, mission.now)
    mission.revoke(heron)
    release.publish(mission.store, mission.folder / "stick", now=mission.now)
    otter.pack = device.install_pack(
        otter.store, mission.folder / "stick", root_hash=None, now=mission.now
    ).pack
    found = came(otter, mission.now)[0]
    assert len(came(otter, mission.now)) == len(before) + 1
    assert found.kind == notices.PACK
    assert found.content == {"version": otter.pack.version, "revoked": ["Heron 1"]}
    assert not found.done
    device.load_pack(otter.store, mission.now)
    assert len(came(otter, mission.now)) == len(before) + 1


def test_a_file_that_was_refused_is_told_until_it_is_done_with(
    mission: Mission, lynx: Laptop
) -> None:
    carried(mission)
    stick = mission.folder / "bad"
    outbox = carried_outbox.folder_of(lynx.store, stick)
    outbox.mkdir(parents=True)
    (outbox / "000000000001-x000000000009.letters").write_bytes(b"not sealed")
    for _ in range(2):
        carrier_receive.receive(lynx.store, stick, now=mission.now)
    (found,) = [each for each in came(lynx, mission.now) if each.kind == notices.REFUSAL]
    assert found.what == "000000000001-x000000000009.letters"
    assert found.wrong
    notices.mark_done(session(lynx), found.name, done=True, now=mission.now)
    for later, count in ((timedelta(hours=1), 0), (timedelta(days=1), 1)):
        carrier_receive.receive(lynx.store, stick, now=mission.now + later)
        assert len(to_do(lynx, mission.now + later)) == count


def test_a_correction_by_somebody_else_is_told(
    mission: Mission, lynx: Laptop, otter: Laptop
) -> None:
    (record,) = otter.log("a bang")
    carried(mission)
    heron = mission.enrol("Heron 2", "supervisor")
    mission.install(otter)
    heron.sign(Retraction(target=record.hash, reason="I was there"))
    carried(mission)
    carried(mission)
    found = next(e for e in came(otter, mission.now) if e.kind == notices.CONTRADICTION)
    assert (found.signer, found.text, found.reason) == ("Heron 2", "I was there", "contradicts")


def test_what_asks_for_nothing_is_done_with_once_it_was_read(
    mission: Mission, lynx: Laptop, otter: Laptop
) -> None:
    (record,) = lynx.log("a bang")
    carried(mission)
    otter.sign(Review(target=record.hash, state="confirmed"))
    carried(mission)
    (found,) = to_do(lynx, mission.now)
    notices.mark_read(session(lynx), found.name, mission.now)
    assert not to_do(lynx, mission.now)


def test_a_doubted_record_is_found_by_its_letter(
    mission: Mission, lynx: Laptop, otter: Laptop
) -> None:
    doubted, fine, _ = lynx.log("one", "two", "three")
    carried(mission)
    otter.sign(Review(target=doubted.hash, state="questioned"))
    otter.sign(Review(target=fine.hash, state="questioned"))
    otter.sign(Review(target=fine.hash, state="confirmed"))
    carried(mission)

    def reviewed(state: str) -> list[tuple[bytes, str]]:
        found = record_list.find(session(lynx), RecordQuery(review=state))
        rows = record_list.rows(session(lynx), found, start=0, count=10, language="en", zone=ZONE)
        return [(row.hash, row.review) for row in rows]

    assert reviewed("doubted") == [(doubted.hash, "questioned")]
    assert reviewed("confirmed") == [(fine.hash, "confirmed")]
    assert {state for _, state in reviewed("none")} == {""}
    assert len(reviewed("")) == 5


def test_what_is_urgent_heads_the_list_until_it_is_done_with(
    mission: Mission, lynx: Laptop, otter: Laptop
) -> None:
    flash = lynx.sign(seen("they fire at us", urgent=True))
    carried(mission)
    (record,) = otter.log("a bang")
    give(mission, otter, text="Count again", about=(flash.hash.hex(),))
    carried(mission)
    (first, *_) = came(otter, mission.now)
    assert (first.kind, first.signer, first.about) == (notices.URGENT, "Lynx 1", (flash.hash,))
    assert all(each.kind != notices.URGENT for each in came(lynx, mission.now))
    notices.mark_done(session(otter), first.name, done=True, now=mission.now)
    assert to_do(otter, mission.now) == []
    lynx.sign(Retraction(target=flash.hash, reason="It was thunder"))
    carried(mission)
    assert came(otter, mission.now) == []
    assert record.hash != flash.hash


def test_urgent_observations_that_are_not_listed_are_counted(
    mission: Mission, lynx: Laptop, otter: Laptop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(notice_rows, "MOST_URGENT", 2)
    for _ in range(5):
        lynx.sign(seen("they fire at us", urgent=True))
    carried(mission)
    carried(mission)
    more = [each for each in came(otter, mission.now) if "earlier" in each.content]
    assert [(each.signer, each.content["earlier"], each.about) for each in more] == [
        ("Lynx 1", 3, ())
    ]
