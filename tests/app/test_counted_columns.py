"""How rows are counted, in every table that is exported: its rows add up to the total."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from fieldapp.app.export import export
from fieldapp.app.export.request import ExportRequest
from fieldapp.app.home.session import Session
from fieldapp.app.judging import counting_state
from fieldapp.ledger.bodies.link_body import Link
from fieldapp.ledger.record import Amendment, Record, Retraction
from fieldapp.observation.notation.position import place
from fieldapp.observation.observation import Observation
from fieldapp.observation.values import Count
from fieldapp.store.records import record_numbers
from tests.app.test_judging_columns import of_csv, of_geojson, of_geopackage, of_kml
from tests.support.homes import Device, receive
from tests.support.stored_rows import heard
from tests.ui import homes
from tests.ui.laptop import opened

Read = Callable[[Path], list[dict[str, Any]]]
POST = place("48.5, 38.5")


def told(figure: int, **fields: Any) -> Observation:
    return heard(post=POST, count=Count(low=figure, high=figure), **fields)


def figures(each: dict[str, Any]) -> tuple[int | None, ...]:
    names = ("counted_at_least", "counted_at_most", "counted_best")
    cells = (each.get(name) for name in names)
    # A GeoPackage has NaN for what is empty.
    return tuple(int(cell) if cell not in (None, "") and cell == cell else None for cell in cells)  # noqa: PLR0124


@pytest.mark.parametrize(
    ("form", "read"),
    [(".csv", of_csv), (".geojson", of_geojson), (".gpkg", of_geopackage), (".kml", of_kml)],
)
def test_the_rows_of_a_table_add_up_to_the_total(tmp_path: Path, form: str, read: Read) -> None:
    out = tmp_path / f"out{form}"
    with opened(homes.make(tmp_path / "mission").copy("Heron 1", tmp_path)) as laptop:
        signed: list[Record] = [
            laptop.sign(each)
            for each in (
                told(9),
                told(15),
                heard(post=POST, count=Count(qualifier="over", low=76)),
                told(20, assessment=("live_fire_exercise",)),
                told(7),
                told(5),
                Observation(kind="statement", site=POST, party="side A", quantity="27"),
            )
        ]
        laptop.sign(Retraction(target=signed[4].hash, reason="own vehicle"))
        newer = laptop.sign(Amendment(target=signed[0].hash, reason="again", observation=told(10)))
        owl = Device.numbered(9)
        owl.role = "supervisor"
        owl.begin()
        members = (signed[1].hash, signed[0].hash)
        link = owl.sign(Link(relation="overlap", members=members, reason="one morning"))
        receive(laptop.store, owl)
        wanted = [*signed, newer]
        numbers = [record_numbers.number(laptop.store, each.hash) or 0 for each in wanted]
        assert laptop.pack is not None
        session = Session(store=laptop.store, pack=laptop.pack)
        export.write(
            session, ExportRequest(numbers=sorted(numbers), form=form), out,
            now=datetime.now(UTC), progress=lambda _done, _of: False,
        )  # fmt: skip
        state = counting_state.state_at(session)
        total = counting_state.span_total(state, counting_state.EARLIEST, counting_state.LATEST)
    found = {str(each["record"]).removeprefix("'"): each for each in read(out)}
    names = [each.hash.hex() for each in wanted]
    there = [name for name in names if name in found]  # a statement is in other layers
    rows = [found[name] for name in there]
    yes = {name for name in there if str(found[name]["counted"]).lower() in ("true", "1")}
    assert yes == {names[n] for n in (1, 2, 5, 7)}
    assert [figures(each) for each in rows[:6]] == [
        (None, None, None), (15, 25, 15), (77, None, 77),
        (None, None, None), (None, None, None), (5, 5, 5),
    ]  # fmt: skip
    joined = [str(each.get("counted_with") or "").removeprefix("'") for each in rows]
    assert [name == link.hash.hex() for name in joined[:3]] == [False, True, False]
    assert joined[-1] == link.hash.hex()
    assert sum(figures(each)[0] or 0 for each in rows) == total.claim.at_least == 97
    assert sum(figures(each)[2] or 0 for each in rows) == total.claim.best
