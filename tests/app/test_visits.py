"""Posts, watches and gaps: what is covered and what is not make up the whole."""

from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from fieldapp.app.patrol.visits import visits
from fieldapp.observation.observation import Observation
from fieldapp.observation.operational_day import Span
from fieldapp.observation.values import EventTime, Place
from fieldapp.verification.reporting.coverage import MINUTE, gaps, merged
from tests.support.homes import seen
from tests.support.mission import NOW

DAY = (NOW - timedelta(hours=12), NOW + timedelta(hours=12))


def minute(number: int) -> timedelta:
    return timedelta(minutes=number)


def watch(
    start: int, end: int, post: str = "Zolote", *, nothing: bool = True, status: str = ""
) -> Observation:
    return Observation(
        kind="watch",
        time=EventTime(start=NOW + minute(start), end=NOW + minute(end)),
        post=Place(name=post),
        nothing=nothing,
        status=tuple(status.split()),
    )


def heard(at: int, post: str = "Zolote") -> Observation:
    return seen(time=EventTime(start=NOW + minute(at)), post=Place(name=post))


SPANS = st.lists(
    st.tuples(st.integers(-400, 400), st.integers(0, 90)).map(
        lambda pair: (NOW + minute(pair[0]), NOW + minute(pair[0] + pair[1]))
    ),
    min_size=1,
    max_size=12,
)


@given(SPANS)
def test_watches_and_gaps_make_up_the_whole(spans: list[Span]) -> None:
    covered = merged(spans)
    between = gaps(covered)
    whole = max(end for _, end in spans) - min(start for start, _ in spans)
    parts = [end - start for start, end in (*covered, *between)]
    assert sum(parts, timedelta()) == whole
    assert all(end - start > MINUTE for start, end in between)
    for start, end in spans:
        assert any(a <= start and end <= b for a, b in covered)


@given(SPANS)
def test_the_order_of_watches_does_not_matter(spans: list[Span]) -> None:
    assert merged(spans) == merged(spans[::-1]) == merged(merged(spans))


def test_posts_come_in_the_order_in_which_they_were_reached() -> None:
    found = visits([heard(90, "Lyman"), watch(0, 60), heard(30)], DAY)
    assert [(each.post, each.observations) for each in found] == [("Zolote", 1), ("Lyman", 1)]
    assert found[0].watched == minute(60)
    assert found[0].nothing == 1
    assert found[0].unwatched == ()
    assert found[1].watched == timedelta()


def test_a_gap_between_watches_and_an_event_in_it_are_told() -> None:
    (found,) = visits([watch(0, 60), watch(90, 120), heard(75)], DAY)
    assert found.gaps == ((NOW + minute(60), NOW + minute(90)),)
    assert found.unwatched == (NOW + minute(75),)


def test_hours_that_were_not_watched_in_full_are_told_apart() -> None:
    (found,) = visits(
        [
            watch(0, 60, status="complete"),
            watch(60, 120, status="night limited_view"),
            watch(90, 150, status="limited_view"),
            watch(150, 180),
        ],
        DAY,
    )
    assert found.watched == minute(180)
    assert found.apart == (("limited_view", minute(90)), ("night", minute(60)))


def test_watches_that_meet_have_no_gap() -> None:
    (found,) = visits([watch(0, 60), watch(60, 90), watch(91, 100), heard(60)], DAY)
    assert found.gaps == found.unwatched == ()


def test_what_lies_outside_of_the_day_is_cut_off() -> None:
    (found,) = visits([watch(-13 * 60, -11 * 60), heard(13 * 60)], DAY)
    assert (found.first, found.watched) == (DAY[0], minute(60))
    assert found.observations == 0


def test_a_post_without_a_name_is_called_by_its_place() -> None:
    unnamed = Place(lat_e7=484353001, lon_e7=382205009, source="gnss")
    near = Place(lat_e7=484353002, lon_e7=382205001, source="gnss")
    when = EventTime(start=NOW)
    (found,) = visits([seen(time=when, post=unnamed), seen(time=when, post=near)], DAY)
    assert found.post.startswith("48.43530")
    assert found.observations == 2


def test_names_are_the_same_in_any_case_and_what_has_no_post_is_left_out() -> None:
    found = visits([heard(0, "ЛИМАН"), heard(1, "Лиман"), seen(time=None), seen(post=None)], DAY)
    assert [each.observations for each in found] == [2]


def test_a_camera_out_of_order_watches_nothing_and_leaves_no_gap() -> None:
    visit = visits([watch(0, 60), watch(60, 90, status="camera_down"), watch(90, 120)], DAY)[0]
    assert (visit.watched, visit.gaps) == (minute(90), ())
    assert visit.apart == (("camera_down", minute(30)),)
