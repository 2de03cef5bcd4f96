"""Watched hours: unions by post, what watched nothing, and what was not watched in full."""

from datetime import timedelta
from typing import Any

from fieldapp.observation.observation import Observation
from fieldapp.observation.values import EventTime, Place
from fieldapp.verification.claims import NOT_KNOWN
from fieldapp.verification.reporting.coverage import PostCoverage, coverage, length, total_length
from tests.support.mission import NOW

DAY = (NOW, NOW + timedelta(hours=24))


def hours(number: float) -> timedelta:
    return timedelta(hours=number)


def watch(
    start: float, end: float, post: str = "Zolote", status: str = "", **more: Any
) -> Observation:
    return Observation(
        kind="watch",
        time=EventTime(start=NOW + hours(start), end=NOW + hours(end)),
        post=Place(name=post) if post else None,
        status=tuple(status.split()),
        **more,
    )


def one(*watches: Observation) -> PostCoverage:
    (found,) = coverage(watches, DAY)
    return found


def test_two_watches_of_one_post_are_their_union_and_of_two_posts_their_sum() -> None:
    assert one(watch(18, 22), watch(20, 24)).length == hours(6)
    apart = coverage([watch(18, 22), watch(20, 24, "Avdiivka")], DAY)
    assert total_length(apart) == hours(8)


def test_what_lies_outside_the_period_is_cut_off() -> None:
    assert one(watch(-2, 1), watch(23, 30)).length == hours(2)
    assert coverage([watch(30, 32)], DAY) == ()


def test_a_camera_out_of_order_and_a_denied_access_watch_nothing() -> None:
    found = one(watch(0, 4), watch(2, 6, status="camera_down"), watch(8, 9, status="access_denied"))
    assert found.length == hours(4)
    assert length(found.apart["camera_down"]) == hours(4)
    down = one(watch(0, 4, status="camera_down"))
    assert (down.length, down.watched) == (hours(0), ())


def test_what_was_not_watched_in_full_counts_and_is_shown_apart() -> None:
    found = one(watch(0, 4, status="night limited_view"), watch(4, 6, status="interrupted"))
    assert found.length == hours(6)
    assert {code: length(spans) for code, spans in found.apart.items()} == {
        "night": hours(4), "limited_view": hours(4), "interrupted": hours(2),
    }  # fmt: skip


def test_cameras_alone_make_a_camera_and_a_region_told_twice_alike_is_the_post_s() -> None:
    found = one(watch(0, 4, sensor="camera"), watch(1, 2, sensor="camera", region="Donetsk"))
    assert (found.camera, found.region) == (True, "Donetsk")
    mixed = one(watch(0, 4, sensor="camera", region="Luhansk"), watch(1, 2, region="Donetsk"))
    assert (mixed.camera, mixed.region) == (False, NOT_KNOWN)


def test_a_watch_without_a_post_is_not_lost() -> None:
    assert one(watch(0, 4, "")).length == hours(4)


def test_events_alone_watch_nothing() -> None:
    event = Observation(
        kind="ceasefire_violation", time=EventTime(start=NOW), post=Place(name="Zolote")
    )
    assert coverage([event], DAY) == ()


def test_a_watch_of_which_the_hours_are_not_known_has_no_watched_time() -> None:
    for precision in ("day", "month", "year"):
        vague = Observation(
            kind="watch", time=EventTime(start=NOW, precision=precision),
            post=Place(name="Zolote"), nothing=True,
        )  # fmt: skip
        found = one(vague)
        assert (found.length, found.nothing) == (hours(0), ()), precision
        assert length(found.apart["hours_not_known"]) > hours(0)
        assert one(vague, watch(0, 4)).length == hours(4)


def test_what_a_sensor_watched_is_no_silence_until_a_person_looked_through_it() -> None:
    found = one(watch(0, 8, status="unreviewed", sensor="camera"), watch(2, 4, sensor="camera"))
    assert (found.length, found.camera) == (hours(8), True)
    assert length(found.apart["unreviewed"]) == hours(6)
