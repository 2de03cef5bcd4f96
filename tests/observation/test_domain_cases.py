"""The edge cases that break naive software, by the number they have in the field's own list.

Cases 7 (several sensors, one event), 9 (recommitment cuts a period) and the summing half of 13
belong to review and reporting, which group and count observations; here each stays its own record.
"""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from fieldapp.errors import InputError
from fieldapp.observation.notation import amounts, bearings, moments, position, weapons
from fieldapp.observation.observation import Observation
from fieldapp.observation.sector import sectors
from fieldapp.observation.shorthand import shorthand
from fieldapp.observation.values import Count, Direction, Distance, Drawn, EventTime, Place
from fieldapp.observation.warnings import odd
from fieldapp.store.foreign import gazetteer as places
from fieldapp.store.records import feeds, observations
from fieldapp.wording.observation_text import labels, title
from tests.support.homes import log, new_store, own_device, seen
from tests.support.stored_rows import HOSTILE, heard, map_page, stored, vocabulary

NOW = datetime(2026, 11, 23, 18, 0, tzinfo=UTC)
KYIV = "Europe/Kyiv"
VOCABULARY = vocabulary()


def _read(line: str, now: datetime = NOW, zone: str = KYIV) -> Observation:
    return shorthand.parse(line, now=now, zone=zone, vocabulary=VOCABULARY).observation


def _odd(seen_: Observation) -> set[str]:
    return {each.field for each in odd(seen_, NOW)}


def test_case_1_a_window_over_midnight() -> None:
    found = _read("40 bursts 2335-0030").time
    assert found
    assert found.end
    assert found.end - found.start == timedelta(minutes=55)
    assert found.start.date() != found.end.astimezone(UTC).date() or found.zone == KYIV
    assert moments.parse_time(moments.format_time(found), now=NOW, zone=KYIV) == found


def test_case_2_the_hour_that_comes_twice_and_the_hour_that_never_comes() -> None:
    with pytest.raises(InputError, match="came twice") as found:
        _read("1 expl 25 Oct 2026 0330")
    assert len(found.value.suggestions) == 2
    first = _read('1 expl time="25 Oct 2026 0330 first"').time
    second = _read('1 expl time="25 Oct 2026 0330 second"').time
    assert first
    assert second
    assert second.start - first.start == timedelta(hours=1)
    with pytest.raises(InputError, match="did not exist"):
        _read("1 expl 29.03.2026 0330")
    # The two sides' clocks: the zone that a time was told in is part of it.
    here, there = _read("1 expl 1412").time, _read("1 expl 1412", zone="Europe/Moscow").time
    assert here
    assert there
    assert here.start - there.start == timedelta(hours=1)
    # A clock set wrong: a time that lies ahead is warned about and kept.
    ahead = heard(time=EventTime(start=NOW + timedelta(days=1)))
    assert "time" in _odd(ahead)


def test_case_3_place_is_post_and_arc_and_ring() -> None:
    post = Place(name="post", lat_e7=484353000, lon_e7=382205000, source="gnss", altitude_m=210)
    several = heard(post=post, directions=(Direction(start=0), Direction(start=900, end=1800)))
    assert sectors(several) is not None
    assert sectors(heard(post=post, distance=None)) is None
    assert sectors(heard(post=post, directions=(), distance=Distance(overhead=True))) is not None
    close = heard(post=post, distance=amounts.parse_distance("5m"))
    assert sectors(close) is not None
    assert "distance" not in _odd(close)


def test_case_4_magnetic_bearings_points_and_decimal_commas() -> None:
    (magnetic,) = bearings.parse_directions("270°M")
    assert (magnetic.magnetic, magnetic.start) == (True, 2700)  # kept as read, not corrected
    assert "directions" in _odd(heard(directions=(magnetic,)))
    assert bearings.parse_directions("NE") != bearings.parse_directions("045°")
    assert amounts.parse_distance("0,5-4km") == Distance(low_m=500, high_m=4000)


def test_case_5_counts_of_every_kind() -> None:
    nested = _read("16 of 57 explosions outgoing")
    assert nested.count == Count(low=16, high=16, of=57)
    mixed = _read("96 explosions and bursts")
    assert (mixed.count, set(mixed.what)) == (Count(low=96, high=96), {"explosion", "burst"})
    four = _read("40 expl mortar 120mm, tank, artillery, HMG")
    assert len(four.weapons) == 4
    assert four.count == Count(low=40, high=40)  # one count over four weapons, not divided
    assert all(weapon.count is None for weapon in four.weapons)
    share = weapons.parse_weapons("mortar (30 of 42)", VOCABULARY)[0]
    assert share.count == Count(low=30, high=30, of=42)
    for text in ("uncounted bursts", "about 25 bursts", "at least 5 bursts", "30-35 bursts"):
        count = _read(text).count
        assert count
        assert amounts.parse_count(amounts.format_count(count)) == count


def test_case_6_launch_and_impact_are_two_rows() -> None:
    outgoing, impact = _read("3 expl outgoing NE 1412"), _read("3 expl impact SW 1413")
    assert (outgoing.assessment, impact.assessment) == (("outgoing",), ("impact",))
    both = replace(outgoing, assessment=("outgoing", "impact"))
    assert "assessment" in _odd(both)


def test_case_8_what_is_no_violation_is_recorded_as_what_it_is() -> None:
    for word in ("demining", "live_fire"):
        listed = {
            name: code
            for name in ("what", "assessment")
            if (code := VOCABULARY.find(name, word.replace("_", " "))) is not None
        }
        assert listed, word
    told = _read('statement: by="side A" quantity="12 attacks"')
    assert told.kind == "statement"
    assert not told.means


def test_case_10_what_contradicts_itself_is_warned_about_and_kept() -> None:
    late = _read("restriction: denial delay=43min 1042-1104")
    assert late.delay_s == 43 * 60
    assert "delay_s" in _odd(late)


def test_case_11_namesakes_former_names_and_other_spellings(tmp_path: Path) -> None:
    rows = [
        position.GazetteerPlace(
            name="Petrivske", names={"uk": "Петрівське"}, lat_e7=lat, lon_e7=38 * 10**7, admin=admin
        )
        for lat, admin in ((478000000, "Donetsk"), (489000000, "Luhansk"))
    ]
    toretsk = position.GazetteerPlace(
        name="Toretsk", names={"uk": "Торецьк", "ru": "Торецк"}, former="Dzerzhynsk",
        lat_e7=483975000, lon_e7=378478000,
    )  # fmt: skip
    places.build(tmp_path / "p", [*rows, toretsk])
    with places.open_gazetteer((tmp_path / "p").read_bytes()) as gazetteer:
        with pytest.raises(InputError, match="2 places"):
            position.place("Petrivske", gazetteer)
        for name in ("Toretsk", "Торецьк", "ТОРЕЦК", "Dzerzhynsk"):
            assert position.place(name, gazetteer).lat_e7 == 483975000
            assert position.place(name, gazetteer).name == name  # what was typed stays


def test_case_12_nothing_heard_is_data() -> None:
    watch = _read("watch: nothing=yes 2000-0600 @Svitlodarsk")
    assert (watch.nothing, watch.count) == (True, None)
    with pytest.raises(InputError):
        replace(watch, count=Count(low=3, high=3))
    # Hours are the denominator: a watch that has no end counts none.
    assert "time" not in _odd(watch)
    assert "time" in _odd(_read("watch: nothing=yes 1400 @Svitlodarsk"))


def test_case_13_a_partys_figures_are_a_statement_in_its_own_units() -> None:
    told = _read('statement: by="side A" quantity="27 attacks" killed=2')
    assert (told.quantity, told.count) == ("27 attacks", None)
    with pytest.raises(InputError):
        Observation(kind="statement", directions=(Direction(start=0),))


def test_case_14_corrections_keep_what_was_said(tmp_path: Path) -> None:
    store = new_store(tmp_path)
    device = own_device(store)
    first, second = log(store, device, seen("three"), seen("four"))
    feeds.append(store, device.amend(first.hash, seen("five")))
    feeds.append(store, device.retract(second.hash))
    three = observations.get(store, first.hash)
    assert three.amended_by is not None
    assert three.observation.note == "three"
    assert observations.get(store, second.hash).retracted_by is not None
    assert len(observations.history(store, first.hash).corrections) == 1


def test_case_15_where_a_position_came_from_is_kept() -> None:
    jammed = Place(name="post", lat_e7=0, lon_e7=0, source="gnss", accuracy_m=9000)
    assert "post" in _odd(heard(post=jammed))
    by_hand = position.place("48.4353, 38.2205")
    assert (by_hand.source, by_hand.accuracy_m is not None) == ("typed", True)


def test_case_17_hostile_content_is_refused_or_harmless() -> None:
    with pytest.raises(InputError):
        Count(low=2**60, high=2**60)
    with pytest.raises(InputError, match="simplify"):
        Drawn(type="line", points=((0, 0),) * 1_000_000)
    with pytest.raises(InputError):
        position.parse("148.4, 38.2")  # swapped or impossible: never turned around by itself
    with pytest.raises(InputError):
        Observation(kind="watch", note="a\x00b")
    assert "note" in _odd(heard(note="abc\u202efdp.exe"))
    page = map_page([stored(heard(note=HOSTILE))])
    assert "<script>window.ran" not in page
    assert "<img src=x" not in page


def test_case_18_a_code_of_a_newer_list_is_kept_and_told() -> None:
    newer = Observation(kind="ceasefire_violation", what=("laser",))
    assert "laser" in title(newer, labels(VOCABULARY, "uk"))
