"""What waits of several records, or of none: suggested links, gaps in watches."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from fieldapp.app.desk import decisions, queue_state, queue_view
from fieldapp.app.desk.decisions import CONFIRM, Decision
from fieldapp.app.home.session import Session
from fieldapp.app.judging import event_links
from fieldapp.app.records.record_list import RecordRow
from fieldapp.ledger.record import Amendment, Record, Retraction, Review
from fieldapp.observation.observation import Observation
from fieldapp.observation.values import Count, Direction, Distance, EventTime, Place, Step
from fieldapp.verification.review_queue import WaitingRecord
from tests.app.test_findings_desk import WORDS, Desks
from tests.support.mission import NOW

POST = Place(name="Svitlodarsk", source="map", lat_e7=484353000, lon_e7=382205000, accuracy_m=50)
HOUR = timedelta(hours=1)


@pytest.fixture(scope="module")
def begun(tmp_path_factory: pytest.TempPathFactory) -> Desks:
    made = Desks(tmp_path_factory.mktemp("waiting") / "mission")
    made.mission.enrol("Heron", "monitor", "5")
    for laptop in made.laptops.values():
        made.mission.install(laptop)
    made.close()
    return made


@pytest.fixture
def desks(begun: Desks, tmp_path: Path) -> Iterator[Desks]:
    made = begun.copied(tmp_path / "mission")
    yield made
    OPEN.clear()
    made.close()


OPEN: dict[int, Session] = {}


def headquarters(desks: Desks) -> Session:
    """One session for a test, as a window has: it keeps which links were suggested."""
    store = desks.mission.store
    return OPEN.setdefault(id(store), Session(store=store, pack=desks.mission.pack))


def waiting(desks: Desks, kind: str, after: timedelta = HOUR) -> list[WaitingRecord]:
    kept = headquarters(desks)
    found = queue_state.my_queue(kept, NOW + after)
    afresh = Session(store=kept.store, pack=kept.pack)
    assert found == queue_state.my_queue(afresh, NOW + after)  # what is kept hides no change
    rows = [queue_view.listing(each, **WORDS, now=NOW + after).rows for each in (kept, afresh)]
    assert rows[0] == rows[1]
    return [each.waiting for each in found if each.waiting.kind == kind]


def sent(desks: Desks, *names: str) -> None:
    """Their records come to headquarters, and into its log."""
    for name in names:
        stick = desks.mission.folder / f"stick {len([*desks.mission.folder.iterdir()])}"
        stick.mkdir()
        desks.laptops[name].seal(stick)
        assert desks.mission.take(stick).in_order


def heard(desks: Desks, name: str, number: int, *, minutes: int = 0) -> Record:
    at = NOW - timedelta(hours=3) + timedelta(minutes=minutes)
    made = desks.laptops[name].sign(
        Observation(
            kind="ceasefire_violation",
            what=("explosion",),
            means="heard",
            post=POST,
            directions=(Direction(start=1350),),
            distance=Distance(low_m=3000, high_m=5000),
            count=Count(low=number, high=number),
            time=EventTime(start=at, zone="Europe/Kyiv"),
        )
    )
    desks.share(name)
    return made


def test_what_three_patrols_may_have_told_of_one_event_waits_until_it_is_linked(
    desks: Desks,
) -> None:
    one, two = heard(desks, "Lynx", 12), heard(desks, "Crow", 15, minutes=1)
    other = heard(desks, "Heron", 14, minutes=1)
    heard(desks, "Heron", 3, minutes=90)
    sent(desks, "Lynx", "Crow", "Heron")
    second, third = sorted(waiting(desks, "suggestion"), key=lambda each: len(each.others))
    assert (second.hash, second.others) == (two.hash, (one.hash,))
    assert (third.hash, set(third.others)) == (other.hash, {one.hash, two.hash})
    assert second.why == third.why == ("may_be_overlap", "strong")
    assert second.owner == desks.laptops["Crow"].kid
    apart = event_links.sign(
        desks.session("Owl"), "apart", [one.hash.hex(), other.hash.hex()], "two salvos", now=NOW
    )
    desks.share("Owl")
    sent(desks, "Owl")
    assert {each.others for each in waiting(desks, "suggestion")} == {(one.hash,), (two.hash,)}
    names = [each.hash.hex() for each in (one, two, other)]
    event_links.withdraw(desks.session("Owl"), apart.record.hash.hex(), "a mistake", now=NOW)
    event_links.sign(desks.session("Owl"), "overlap", names, "one event", now=NOW)
    desks.share("Owl")
    sent(desks, "Owl")
    assert waiting(desks, "suggestion") == []


def test_what_is_kept_of_suggestions_follows_each_change_at_once(desks: Desks) -> None:
    one, two = heard(desks, "Lynx", 12), heard(desks, "Crow", 15)
    heard(desks, "Lynx", 4, minutes=-3000), heard(desks, "Crow", 4, minutes=-3000)
    sent(desks, "Lynx", "Crow")
    assert len(waiting(desks, "suggestion")) == 2
    reviewed = Review(target=one.hash, state="confirmed")
    desks.laptops["Owl"].sign(reviewed)
    sent(desks, "Owl")
    assert len(waiting(desks, "suggestion")) == 2
    seen = two.body
    assert isinstance(seen, Observation)
    assert seen.time is not None
    later = replace(seen, time=replace(seen.time, start=NOW - timedelta(hours=30)))
    moved = desks.laptops["Crow"].sign(
        Amendment(target=two.hash, reason="the day before", observation=later)
    )
    sent(desks, "Crow")
    assert len(waiting(desks, "suggestion")) == 1
    back = Amendment(target=moved.hash, reason="it was that day", observation=seen)
    back_again = desks.laptops["Crow"].sign(back)
    sent(desks, "Crow")
    assert {each.hash for each in waiting(desks, "suggestion")} > {back_again.hash}
    desks.laptops["Lynx"].sign(Retraction(target=one.hash, reason="own vehicle"))
    sent(desks, "Lynx")
    assert len(waiting(desks, "suggestion")) == 1
    new = heard(desks, "Heron", 15)
    sent(desks, "Heron")
    assert len(waiting(desks, "suggestion")) == 2
    desks.share("Crow")
    desks.share("Heron")
    link = event_links.sign(
        desks.session("Owl"), "same", [two.hash.hex(), new.hash.hex()], "one event", now=NOW
    )
    desks.share("Owl")
    sent(desks, "Owl")
    assert len(waiting(desks, "suggestion")) == 1
    event_links.withdraw(desks.session("Owl"), link.record.hash.hex(), "two events", now=NOW)
    desks.share("Owl")
    sent(desks, "Owl")
    assert len(waiting(desks, "suggestion")) == 2


def test_a_finding_that_sets_apart_takes_its_suggestions_away_at_once(desks: Desks) -> None:
    one, _two = heard(desks, "Lynx", 12), heard(desks, "Heron", 15)
    sent(desks, "Lynx", "Heron")
    assert len(waiting(desks, "suggestion")) == 1
    finding = desks.found("Owl", one, state="live_fire")
    sent(desks, "Owl")
    assert len(waiting(desks, "suggestion")) == 1
    desks.approve(finding)
    sent(desks, "Kite")
    assert waiting(desks, "suggestion") == []


def test_rows_that_are_kept_follow_each_change_and_language(desks: Desks) -> None:
    one = heard(desks, "Lynx", 12)
    sent(desks, "Lynx")

    def drawn(language: str = "en") -> RecordRow:
        session = headquarters(desks)
        return queue_view.rows_of(session, [one.hash], language=language, zone="UTC")[one.hash]

    first = drawn()
    assert drawn() is first
    assert drawn("uk").kind != first.kind
    assert (first.marks, drawn().marks) == ((), ())
    seen = one.body
    assert isinstance(seen, Observation)
    desks.laptops["Lynx"].sign(Amendment(target=one.hash, reason="again", observation=seen))
    sent(desks, "Lynx")
    assert drawn().marks == ("amended",)
    desks.laptops["Lynx"].sign(Retraction(target=one.hash, reason="own vehicle"))
    sent(desks, "Lynx")
    assert "retracted" in drawn().marks


def test_suggestions_wait_of_what_came_lately_alone(desks: Desks) -> None:
    heard(desks, "Lynx", 12)
    heard(desks, "Crow", 15)
    sent(desks, "Lynx", "Crow")
    assert len(waiting(desks, "suggestion", timedelta(days=6))) == 1
    assert waiting(desks, "suggestion", timedelta(days=8)) == []


def test_nobody_is_asked_to_link_what_they_told_themselves(desks: Desks) -> None:
    heard(desks, "Kite", 12)
    heard(desks, "Crow", 15)
    (item,) = (
        each
        for each in queue_state.my_queue(desks.session("Kite"), NOW + HOUR)
        if each.waiting.kind == "suggestion"
    )
    assert item.conflict == "own_record"  # of the earlier one, which is not the row's own
    assert waiting(desks, "suggestion") == []


def test_steps_and_a_post_that_nobody_warned_of_are_odd_in_the_queue(desks: Desks) -> None:
    camera = Observation(
        kind="ceasefire_violation",
        means="camera",
        post=replace(POST, accuracy_m=None),
        directions=(Direction(start=900),),
        time=EventTime(start=NOW - HOUR),
        count=Count(qualifier="about", low=5, high=5),
        steps=(Step(what="explosion", count=Count(low=12, high=12)),),
    )
    signed = desks.laptops["Lynx"].sign(camera)
    at_least = Count(qualifier="at_least", low=5)
    desks.laptops["Lynx"].sign(replace(camera, post=POST, count=at_least))  # both may be
    sent(desks, "Lynx")
    found = {each.hash: each for each in waiting(desks, "observation")}
    odd, (plain,) = found.pop(signed.hash), found.values()
    assert odd.why == ("new", "no_post_accuracy", "steps")
    assert plain.why == ("new",)


def watched(
    desks: Desks, name: str, start: float, end: float, *, sensor: str = "", status: str = ""
) -> Record:
    """A watch, told in hours before NOW."""
    made = desks.laptops[name].sign(
        Observation(
            kind="watch",
            time=EventTime(start=NOW - start * HOUR, end=NOW - end * HOUR, precision="minute"),
            post=POST,
            sensor=sensor,
            status=(status,) if status else (),
            nothing=True,
        )
    )
    desks.share(name)
    return made


def test_a_gap_between_watches_waits_until_it_is_covered_or_confirmed(desks: Desks) -> None:
    first = watched(desks, "Lynx", 20, 16)
    watched(desks, "Lynx", 15.5, 14)  # half an hour is a change of shifts
    watched(desks, "Crow", 14, 10)
    before = watched(desks, "Lynx", 10, 6)
    after = watched(desks, "Lynx", 3, 0)
    sent(desks, "Lynx", "Crow")
    (gap,) = waiting(desks, "watch_gap", timedelta(0))
    assert (gap.hash, gap.names) == (before.hash, ("Svitlodarsk",))
    assert gap.times == (NOW - 6 * HOUR, NOW - 3 * HOUR)
    confirmed = Decision(target=before.hash, what=CONFIRM, decided_at=NOW)
    decisions.sign(desks.session("Kite"), [confirmed], now=NOW)
    desks.share("Kite")
    sent(desks, "Kite")
    assert waiting(desks, "watch_gap", timedelta(0)) == []
    (silent,) = waiting(desks, "watch_gap", 2 * HOUR)
    assert (silent.hash, silent.times) == (after.hash, (NOW, None))
    assert waiting(desks, "watch_gap", 9 * HOUR) == []  # left for the night
    watched(desks, "Crow", 6, 3)
    watched(desks, "Crow", 0, -2)
    sent(desks, "Crow")
    assert waiting(desks, "watch_gap", 2 * HOUR) == []
    assert first.hash != before.hash


def test_a_watch_that_was_confirmed_before_the_next_one_came_covers_no_gap(desks: Desks) -> None:
    before = watched(desks, "Lynx", 10, 6)
    sent(desks, "Lynx")
    confirmed = Decision(target=before.hash, what=CONFIRM, decided_at=NOW)
    decisions.sign(desks.session("Kite"), [confirmed], now=NOW)
    desks.share("Kite")
    sent(desks, "Kite")
    watched(desks, "Lynx", 3, 0)
    sent(desks, "Lynx")
    (gap,) = waiting(desks, "watch_gap", timedelta(0))
    assert gap.hash == before.hash


def test_a_camera_is_never_left_on_purpose(desks: Desks) -> None:
    watched(desks, "Lynx", 30, 26, sensor="camera")
    watched(desks, "Lynx", 26, 16, sensor="camera", status="camera_down")
    watched(desks, "Lynx", 16, 12, sensor="camera")
    sent(desks, "Lynx")
    gap, silent = waiting(desks, "watch_gap", timedelta(0))
    assert gap.times == (NOW - 26 * HOUR, NOW - 16 * HOUR)
    assert silent.times == (NOW - 12 * HOUR, None)
