"""Calibre, zone and figures narrow the map, lists and files alike: the same records, everywhere."""

import csv
import json
from collections.abc import Generator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from fieldapp.app.entry import draft_store
from fieldapp.app.entry.draft import Draft
from fieldapp.app.export import export
from fieldapp.app.export.request import ExportRequest
from fieldapp.app.home.session import Session
from fieldapp.app.map import supervisor_map
from fieldapp.app.records import record_list, typed_selection, zone_measuring
from fieldapp.app.records.record_query import RecordQuery
from fieldapp.app.trends import trend_filter
from fieldapp.app.trends.trend import no_step
from fieldapp.errors import CancelledError, InputError
from fieldapp.ledger.record import Amendment
from fieldapp.map.index import filters
from fieldapp.map.index.columns import Index
from fieldapp.map.index.filters import Filter
from fieldapp.map.supervisor import summary
from fieldapp.map.supervisor.answers import Answers
from fieldapp.observation.notation.amounts import parse_distance
from fieldapp.observation.notation.bearings import parse_directions
from fieldapp.observation.notation.position import place
from fieldapp.observation.observation import Observation
from fieldapp.observation.values import Count, Weapon
from fieldapp.store.index import zone_rows
from fieldapp.store.records import record_numbers
from tests.support.mission import Laptop
from tests.support.stored_rows import heard
from tests.ui import homes
from tests.ui.laptop import opened


def square(west: float, south: float) -> list[list[list[float]]]:
    east, north = west + 1, south + 1
    return [[[west, south], [east, south], [east, north], [west, north], [west, south]]]


def zone(name: str, west: float, south: float) -> dict[str, Any]:
    geometry = {"type": "Polygon", "coordinates": square(west, south)}
    return {"type": "Feature", "properties": {"name": name}, "geometry": geometry}


AREAS = [zone("Area 1", 38, 48), zone("Side  of the line", 38.5, 48)]


def sector(post: str, **fields: Any) -> Observation:
    directions, distance = parse_directions("E"), parse_distance("3-5km")
    return heard(post=place(post), directions=directions, distance=distance, **fields)


def mortar(*calibres: int | None) -> tuple[Weapon, ...]:
    return tuple(Weapon(type="mortar", calibre=each) for each in calibres)


SEEN = [
    sector("48.5, 38.2", weapons=mortar(12000), count=Count(low=5, high=5)),
    sector("48.5, 38.7", weapons=mortar(8200, 12000), count=Count(qualifier="several")),
    sector("47.5, 38.5", weapons=mortar(None), count=Count(qualifier="about", low=40, high=40)),
    sector("48.5, 37.945", weapons=(), count=None),
    sector("48.5, 45.5", weapons=mortar(762), count=Count(qualifier="about", low=5, high=5)),
    heard(post=place("48.5, 38.5"), directions=(), distance=None, count=Count(low=6, high=6)),
    Observation(kind="casualty", site=place("48.5, 38.2"), killed=Count(low=2, high=2)),
    Observation(kind="casualty", site=place("10, 10"), injured=Count(low=1, high=1)),
]
INSIDE = "inside Area 1"
HELD: dict[str, dict[Any, set[int]]] = {  # what each value of a part holds, by its place in SEEN
    "calibre": {"12000": {0, 1}, "8200": {1}, "762": {4}},
    "zone": {
        INSIDE: {0, 1, 6}, "part Area 1": {3}, "inside Side of the line": {1},
        "outside": {2, 4, 7}, "nowhere": {5},
    },
    "figures": {"figure": {0, 2, 4, 5}, "no_figure": {1, 3, 6, 7}},
    "harmed": {"killed": {6}, "injured": {7}},
    "at_least": {5: {0, 2, 5}, 36: {2}, 4: {0, 2, 4, 5}},
}  # fmt: skip
ON_MAP = {"calibre": "calibres", "zone": "zones"}
CASES = [(part, value, held) for part, values in HELD.items() for value, held in values.items()]


@pytest.fixture(scope="module")
def agreed(tmp_path_factory: pytest.TempPathFactory) -> homes.Ready:
    folder = tmp_path_factory.mktemp("agreed")
    agreement = folder / "agreement.geojson"
    agreement.write_text(json.dumps({"type": "FeatureCollection", "features": AREAS}), "utf-8")
    return homes.make(folder / "mission", agreement)


@pytest.fixture
def laptop(agreed: homes.Ready, tmp_path: Path) -> Generator[Laptop]:
    with opened(agreed.copy("Heron 1", tmp_path)) as made:
        yield made


@pytest.fixture
def session(laptop: Laptop) -> Session:
    assert laptop.pack is not None
    return Session(store=laptop.store, pack=laptop.pack)


@pytest.fixture
def numbers(laptop: Laptop) -> list[int]:
    """The numbers of what was seen, in its order."""
    signed = [laptop.sign(each) for each in SEEN]
    return [record_numbers.number(laptop.store, each.hash) or 0 for each in signed]


def loaded(session: Session) -> Index:
    builder, _, _ = supervisor_map.begin(session)
    supervisor_map.take(session, builder, 0)
    zone_measuring.measure(session)
    return supervisor_map.finish(session, builder)


def on_map(part: str, value: Any) -> Filter:
    parts: dict[str, Any] = {ON_MAP.get(part, part): value if part == "at_least" else (value,)}
    return Filter(**parts)


def passing(built: Index, chosen: Filter) -> set[int]:
    return set(built.columns.id[filters.mask(built, chosen)].tolist())


def test_map_and_list_hold_the_same_records(session: Session, numbers: list[int]) -> None:
    built = loaded(session)
    for part, value, held in CASES:
        expected = {numbers[each] for each in held}
        assert passing(built, on_map(part, value)) == expected, (part, value)
        found = record_list.find(session, RecordQuery(**{part: value}))
        assert set(found.numbers) == expected, (part, value)


@pytest.mark.parametrize("text", ["mortar", "Міномет", "миномёт", "mortier "])
def test_a_weapon_is_found_by_its_name_wherever_words_are_searched(
    session: Session, numbers: list[int], text: str
) -> None:
    expected = {numbers[each] for each in (0, 1, 2, 4)}
    built = loaded(session)
    found = supervisor_map.matches(session, built, text)
    assert set(built.columns.id[found].tolist()) == expected
    assert set(record_list.find(session, RecordQuery(text=text)).numbers) == expected
    typed: dict[str, Any] = dict.fromkeys(("since", "until", "bbox", "near"))
    by_command = typed_selection.query(
        session, kinds=(), text=text, zone="UTC", now=datetime.now(UTC), limit=None, **typed
    )
    assert set(typed_selection.numbers(session, by_command)) == expected
    passed, _ = trend_filter.passing(session, Filter(words=text), None, no_step)
    assert passed.events is not None
    assert set(passed.events) == expected


def test_a_draft_is_found_by_its_weapon_too(session: Session) -> None:
    made = Draft(edits={"weapons": "120mm mortar"})
    draft_store.keep(session, "window", made, datetime.now(UTC))
    for text, count in (("міномет", 1), ("mortar", 1), ("120mm", 1), ("tank", 0), ("*", 0)):
        assert len(record_list.find(session, RecordQuery(text=text)).drafts) == count, text


def test_what_is_not_told_can_be_asked_for(session: Session, numbers: list[int]) -> None:
    built = loaded(session)
    assert passing(built, Filter(calibres=("",))) == {numbers[n] for n in (2, 3, 5, 6, 7)}
    assert passing(built, Filter(harmed=("",))) == {numbers[n] for n in range(6)}
    query = record_list.find(session, RecordQuery(zone=INSIDE, calibre="762"))
    assert not query.numbers


def test_numbers_are_offered_of_each_value(session: Session, numbers: list[int]) -> None:
    answers = Answers()
    answers.show(loaded(session))
    offered = summary.offered(answers, Filter())
    assert len(numbers) == len(SEEN)
    for part in ("calibre", "zone", "figures", "harmed"):
        told = offered[ON_MAP.get(part, part)]
        for value, held in HELD[part].items():
            assert told[str(value)] == len(held)


def test_an_exported_table_says_of_each_record_what_the_filter_said(
    session: Session, numbers: list[int], tmp_path: Path
) -> None:
    assert numbers
    for value, column in ((INSIDE, "Area 1: inside"), ("part Area 1", "Area 1: cannot tell, "),
                          ("outside", "outside"), ("nowhere", "cannot tell")):  # fmt: skip
        found = record_list.find(session, RecordQuery(zone=value)).numbers
        out = tmp_path / f"{value}.csv"
        wanted = ExportRequest(numbers=found, form=".csv")
        export.write(session, wanted, out, now=datetime.now(UTC), progress=lambda _done, _of: False)
        with out.open(encoding="utf-8-sig", newline="") as file:
            told = [row["zones"] for row in csv.DictReader(file)]
        assert told
        assert all(each.startswith(column) for each in told), (value, told)


def test_what_comes_later_is_measured_too(laptop: Laptop, session: Session) -> None:
    first = loaded(session)
    laptop.sign(SEEN[0])
    second, since = supervisor_map.refreshed(session, first, supervisor_map.Reached())
    assert len(passing(second, Filter(zones=(INSIDE,)))) == 1
    laptop.sign(SEEN[1])
    third, since = supervisor_map.refreshed(session, second, since)
    assert len(passing(third, Filter(zones=(INSIDE,)))) == 2
    again, _ = supervisor_map.refreshed(session, third, since)
    assert again is third


def test_a_corrected_record_keeps_what_was_measured_of_it(laptop: Laptop, session: Session) -> None:
    signed = laptop.sign(SEEN[0])
    first, since = supervisor_map.refreshed(session, loaded(session), supervisor_map.Reached())
    laptop.sign(Amendment(target=signed.hash, reason="no", observation=SEEN[2]))
    second, _ = supervisor_map.refreshed(session, first, since)
    assert len(passing(second, Filter(zones=(INSIDE,), withdrawn=True))) == 1
    assert len(passing(second, Filter(zones=("outside",)))) == 1
    assert not passing(second, Filter(zones=(INSIDE,)))


def test_other_zones_are_measured_anew(session: Session, numbers: list[int]) -> None:
    built = loaded(session)
    assert zone_rows.measured(session.store).upto == max(numbers)
    assert session.pack is not None
    moved = json.dumps({"type": "FeatureCollection", "features": [zone("Area 1", 10, 10)]})
    session.pack = replace(session.pack, agreement=moved.encode())
    again, _ = supervisor_map.refreshed(session, built, supervisor_map.Reached())
    assert passing(again, Filter(zones=(INSIDE,))) == set()
    assert set(record_list.find(session, RecordQuery(zone="outside")).numbers) >= {numbers[0]}


def test_what_is_not_measured_yet_is_hidden_and_said(
    session: Session, numbers: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(zone_rows, "AT_ONCE", 3)
    built = loaded(session)
    shown, hides = filters.hidden(built, Filter(zones=(INSIDE,)))
    assert ("unmeasured", len(numbers) - 3) in hides
    assert shown == 2
    while not zone_measuring.measure(session):
        pass
    whole, _ = supervisor_map.refreshed(session, built, supervisor_map.Reached())
    assert passing(whole, Filter(zones=(INSIDE,))) == {numbers[n] for n in HELD["zone"][INSIDE]}


def test_a_trend_of_a_zone_has_all_records_or_is_stopped(
    session: Session, numbers: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(zone_rows, "AT_ONCE", 2)
    inside = Filter(zones=(INSIDE,))

    def stop(_done: int, _of: int, _what: str) -> None:
        raise CancelledError("stopped")

    with pytest.raises(CancelledError):
        trend_filter.passing(session, inside, None, stop)
    passed, held = trend_filter.passing(session, inside, None, no_step)
    assert passed.events == frozenset(numbers[n] for n in HELD["zone"][INSIDE])
    assert session.pack is not None
    moved = json.dumps({"type": "FeatureCollection", "features": [zone("Area 1", 38, 47)]})
    session.pack = replace(session.pack, agreement=moved.encode())
    again, _ = trend_filter.passing(session, inside, held, no_step)
    assert again.events == frozenset({numbers[2]})


def test_measuring_can_be_stopped_and_lists_nothing_then(
    session: Session, numbers: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert numbers
    monkeypatch.setattr(zone_rows, "AT_ONCE", 3)
    with pytest.raises(InputError, match="Stopped"):
        record_list.find(session, RecordQuery(zone=INSIDE), progress=lambda _done, _of: True)


def test_saved_views_keep_the_new_parts(session: Session) -> None:
    chosen = Filter(
        calibres=("12000",), zones=(INSIDE,), figures=("figure",), harmed=("killed",), at_least=5
    )
    view = supervisor_map.SavedView(chosen=chosen, box=(37, 47, 39, 49), layers=())
    supervisor_map.save_view(session, "mine", view)
    assert supervisor_map.views(session)["mine"].chosen == chosen
    assert np.count_nonzero(filters.mask(loaded(session), chosen)) == 0
