"""A patrol from its start to the day's sign-off, in a real feed, up to headquarters."""

import io
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any

import pytest

from fieldapp.app.entry import draft_store
from fieldapp.app.entry.draft import Draft
from fieldapp.app.home.session import Session
from fieldapp.app.patrol import patrol, sign_off, watch
from fieldapp.app.patrol.sign_off import Day
from fieldapp.app.patrol.watch import TypedWatch
from fieldapp.app.records import record_list
from fieldapp.app.records.record_query import RecordQuery
from fieldapp.errors import InputError
from fieldapp.ledger.record import Patrol, Record, parse
from fieldapp.observation.values import EventTime, EvidenceRef, Place
from fieldapp.store.evidence import files
from fieldapp.store.index.rebuild import rebuild_index
from fieldapp.store.records import feeds
from tests.app.test_route import TRACK
from tests.support.homes import seen
from tests.support.mission import NOW, Laptop, Mission

ZONE = "Europe/Kyiv"  # NOW is 14:00 there
DAY = date(2026, 3, 1)


@pytest.fixture
def mission(tmp_path: Path) -> Iterator[Mission]:
    made = Mission.begin(tmp_path / "mission")
    yield made
    made.store.close()


@pytest.fixture
def laptop(mission: Mission) -> Iterator[Laptop]:
    made = mission.enrol("Lynx 2")
    mission.install(made)
    yield made
    made.store.close()


@pytest.fixture
def session(laptop: Laptop) -> Session:
    return Session(store=laptop.store, pack=laptop.pack)


def start(session: Session, at: str = "0815", **more: Any) -> int:
    told: dict[str, Any] = {
        "team": "Team 1",
        "vehicle": "LC 3",
        "at": at,
        "note": "",
        "zone": ZONE,
        "now": NOW,
    }
    return patrol.sign(session, patrol.starting(session, **told | more), NOW)


def stop(session: Session, at: str = "1345") -> int:
    ending = patrol.stopping(session, at=at, note="", zone=ZONE, now=NOW)
    return patrol.sign(session, ending, NOW)


def newest(session: Session) -> Record:
    head = feeds.head(session.store, session.store.kid)
    assert head is not None
    raw = feeds.raw(session.store, head.hash)
    assert raw is not None
    return parse(raw)


def today(session: Session) -> Day:
    return sign_off.day(session, DAY, cut_off=time(19, 30), zone=ZONE, language="en")


def sign_watch(
    session: Session, start_: str, end: str, post: str = "Zolote", *, nothing: bool = True
) -> int:
    told = TypedWatch(post=post, start=start_, end=end, nothing=nothing)
    return watch.sign(session, watch.read(session, told, zone=ZONE, now=NOW), NOW).seq


def test_a_patrol_starts_and_ends(session: Session) -> None:
    assert patrol.standing(session).since is None
    start(session)
    running = patrol.standing(session)
    assert running.since == datetime(2026, 3, 1, 6, 15, tzinfo=UTC)
    assert (running.team, running.vehicle) == ("Team 1", "LC 3")
    stop(session)
    ended = patrol.standing(session)
    assert (ended.since, ended.team) == (None, "Team 1")
    body = newest(session).body
    assert isinstance(body, Patrol)
    assert (body.action, body.team, body.vehicle) == ("stop", "Team 1", "LC 3")


@pytest.mark.parametrize(
    ("told", "field"),
    [({"team": " "}, "team"), ({"at": "soon"}, "at"), ({"at": "evening"}, "at"),
     ({"at": "0800-0900"}, "at")],
)  # fmt: skip
def test_what_cannot_be_a_start_is_told_at_its_field(
    session: Session, told: dict[str, str], field: str
) -> None:
    with pytest.raises(InputError) as caught:
        start(session, **told)
    assert caught.value.field == field


def test_no_patrol_starts_twice_or_ends_before_it_started(session: Session) -> None:
    with pytest.raises(InputError, match="No patrol"):
        stop(session)
    start(session)
    with pytest.raises(InputError, match="running already"):
        start(session)
    with pytest.raises(InputError, match="before it started"):
        stop(session, "0814")


def test_a_route_travels_to_headquarters_byte_for_byte(
    session: Session, laptop: Laptop, mission: Mission, tmp_path: Path
) -> None:
    path = tmp_path / "track.gpx"
    path.write_bytes(TRACK)
    raw, found = patrol.read_route(path)
    start(session)
    patrol.sign_route(session, raw, path.name, found, zone="Europe/Kyiv", now=NOW)
    body = newest(session).body
    assert isinstance(body, Patrol)
    (ref,) = body.evidence
    assert body.time
    assert (body.time.start, body.time.end) == (found.start, found.end)
    assert body.time.zone == "Europe/Kyiv"  # on the clock of every other record of the day
    assert patrol.route_of(session, ref.sha256) == found
    assert rebuild_index(session.store).equal
    laptop.seal(tmp_path / "stick")
    mission.take(tmp_path / "stick")
    out = io.BytesIO()
    files.read(mission.store, ref.sha256, out)
    assert out.getvalue() == TRACK
    stored = feeds.records(mission.store, laptop.kid, 1, 2)
    assert parse(stored[1]).body == body


def test_a_route_that_cannot_be_read_is_told_of(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="cannot be read"):
        patrol.read_route(tmp_path / "none.gpx")


def test_a_watch_is_signed_as_it_was_told(session: Session) -> None:
    told = TypedWatch(
        post="48.4353, 38.2205", start="0900", end="1100", nothing=True, status=("limited_view",),
        reason="fog", note="until the wind came",
    )  # fmt: skip
    read = watch.read(session, told, zone=ZONE, now=NOW)
    assert read.post
    assert read.post.position == (38.2205, 48.4353)
    assert read.as_typed == (("post", "48.4353, 38.2205"), ("from", "0900"), ("to", "1100"))
    assert (read.nothing, read.status) == (True, ("limited_view",))
    assert (read.reason, read.note) == ("fog", "until the wind came")
    watch.sign(session, read, NOW)
    assert newest(session).body == read


@pytest.mark.parametrize(
    ("first", "last", "hours", "about"),
    [("2 hours ago", "now", 2.0, True), ("2 год тому", "зараз", 2.0, True),
     ("8pm yesterday", "10pm", 2.0, False), ("28.02 1800", "0600", 12.0, False),
     ("noon yesterday", "1400", 2.0, False)],
)  # fmt: skip
def test_a_watch_takes_the_times_that_the_line_takes(
    session: Session, first: str, last: str, hours: float, *, about: bool
) -> None:
    told = TypedWatch(post="Zolote", start=first, end=last, nothing=True)
    read = watch.read(session, told, zone=ZONE, now=NOW)
    assert read.region == "Luhansk", "of Zolote in the mission's list of places"
    time = read.time
    assert time
    assert time.end
    assert ((time.end - time.start).total_seconds() / 3600, time.about) == (hours, about)


def test_a_patrol_starts_when_the_line_says(session: Session) -> None:
    start(session, at="10 хв тому")
    assert patrol.standing(session).since == NOW - timedelta(minutes=10)


@pytest.mark.parametrize(
    ("told", "field"),
    [
        (TypedWatch(post="", start="0900", end="1000", nothing=True), "post"),
        (TypedWatch(post="Zolote", start="", end="1000", nothing=True), "start"),
        (TypedWatch(post="Zolote", start="0900", end="", nothing=True), "end"),
        (TypedWatch(post="Zolote", start="0900", end="later", nothing=True), "end"),
        (TypedWatch(post="Zolote", start="0900", end="2000", nothing=True), "end"),
        (TypedWatch(post="Zolote", start="soon", end="1000", nothing=True), "start"),
        (TypedWatch(post="Zolote", start="last night", end="0600", nothing=True), "end"),
        (TypedWatch(post="91.0, 38.0", start="0900", end="1000", nothing=True), "post"),
    ],
)
def test_what_cannot_be_a_watch_is_told_at_its_field(
    session: Session, told: TypedWatch, field: str
) -> None:
    with pytest.raises(InputError) as caught:
        watch.read(session, told, zone=ZONE, now=NOW)
    assert caught.value.field == field


def test_a_day_shows_its_records_and_no_others(session: Session, laptop: Laptop) -> None:
    yesterday = EventTime(start=NOW - timedelta(days=1))
    laptop.sign(seen("yesterday", time=yesterday))
    start(session)
    sign_watch(session, "0900", "1100")
    laptop.sign(seen("today"))
    found = today(session)
    assert [row.seq for row in found.rows] == [3, 4]
    assert [row.seq for row in found.patrols] == [2]
    assert [visit.post for visit in found.visits] == ["Zolote"]
    assert found.visits[0].watched == timedelta(hours=2)
    assert found.more == 0


def test_what_is_missing_is_told(session: Session, laptop: Laptop) -> None:
    start(session)
    sign_watch(session, "0900", "1000")
    sign_watch(session, "1100", "1200")
    lost = EvidenceRef(sha256=bytes(32), size=3, media_type="image/jpeg")
    laptop.sign(seen("outside of the watches", evidence=(lost,)))
    laptop.sign(seen("nobody watched", post=Place(name="Lyman")))
    draft_store.keep(session, "a", Draft(line="3 expl"), NOW)
    missing = {each.what: each for each in today(session).missing}
    assert set(missing) == {"drafts", "evidence", "running", "gap", "unwatched", "no_watch"}
    assert missing["gap"].post == "Zolote"
    assert missing["no_watch"].post == "Lyman"
    span = missing["gap"].span
    assert span
    assert span[1] - span[0] == timedelta(hours=1)


def test_a_watch_with_nothing_and_what_was_heard_then_are_a_contradiction_of_the_day(
    session: Session, laptop: Laptop
) -> None:
    start(session)
    sign_watch(session, "0900", "1345")
    laptop.sign(seen("x", time=EventTime(start=NOW - timedelta(hours=1))))
    stop(session)
    (found,) = today(session).missing
    assert (found.what, found.count) == ("contradiction", 1)
    assert [each.number for each in found.between] == [2, 3]
    assert all(each.text for each in found.between)
    day = today(session)
    off = sign_off.signing_off(session, day.span, "", missing=day.missing, zone=ZONE, now=NOW)
    assert off.missing == ("contradiction",)


def test_a_day_of_which_nothing_is_told_misses_everything(session: Session) -> None:
    start(session)
    stop(session)
    assert [each.what for each in today(session).missing] == ["records"]


def test_a_whole_day_misses_nothing(session: Session, laptop: Laptop) -> None:
    start(session)
    sign_watch(session, "0900", "1345", nothing=False)
    laptop.sign(seen("x", time=EventTime(start=NOW - timedelta(hours=1))))
    stop(session)
    assert today(session).missing == ()


def test_a_day_is_signed_off_and_what_comes_later_is_told(session: Session, laptop: Laptop) -> None:
    start(session)
    sign_watch(session, "0900", "1100")
    stop(session)
    day = today(session)
    off = sign_off.signing_off(
        session, day.span, "all quiet", missing=day.missing, zone=ZONE, now=NOW
    )
    assert off.missing == ()
    number = patrol.sign(session, off, NOW)
    found = today(session)
    assert [each for each, _, _ in found.signed_off] == [number]
    assert found.since == 0
    body = newest(session).body
    assert isinstance(body, Patrol)
    assert (body.action, body.note, body.team) == ("sign_off", "all quiet", "Team 1")
    laptop.sign(seen("remembered later"))
    assert today(session).since == 1
    shown = record_list.find(session, RecordQuery(kind="patrol"))
    assert shown.count == 3


def test_a_day_that_has_not_begun_is_not_signed_off(session: Session) -> None:
    first, after = today(session).span
    ahead = (first + timedelta(days=1), after + timedelta(days=1))
    with pytest.raises(InputError, match="not begun"):
        sign_off.signing_off(session, ahead, "", missing=(), zone=ZONE, now=NOW)


def test_what_a_day_lacks_is_signed_with_its_sign_off(session: Session) -> None:
    start(session)
    day = today(session)
    assert {each.what for each in day.missing} == {"records", "running"}
    off = sign_off.signing_off(session, day.span, "", missing=day.missing, zone=ZONE, now=NOW)
    patrol.sign(session, off, NOW)
    signed = patrol.body_of(patrol.signed(session)[0])
    assert set(signed.missing) == {"records", "running"}
    # A code stands once, however many gaps there were.
    twice = (*day.missing, *day.missing)
    again = sign_off.signing_off(session, day.span, "", missing=twice, zone=ZONE, now=NOW)
    assert again.missing == off.missing
