"""Stored observations without a store, for the tests of what reads them."""

import hashlib
from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from fieldapp.map.page.offline_page import page
from fieldapp.observation.observation import Observation
from fieldapp.observation.values import Count, Direction, Distance, Drawn, EventTime, Place, Weapon
from fieldapp.observation.vocabulary import Vocabulary
from fieldapp.store.records.observations import ObservationRow
from fieldapp.wording.shipped_lists import shipped_lists

MADE_AT = datetime(2026, 3, 2, 19, 30, tzinfo=UTC)
HOSTILE = (
    '<img src=x onerror="window.ran = 1"> </script><script>window.ran = 1</script> '
    "abc\u202efdp.exe =1+1 https://example.org/x {{ 7*7 }} " + "W" * 300
)
POST = Place(name="Світлодарськ", lat_e7=484350000, lon_e7=382210000, accuracy_m=50, source="gnss")
TIME = EventTime(
    start=datetime(2026, 3, 1, 21, 35, tzinfo=UTC),
    end=datetime(2026, 3, 1, 22, 30, tzinfo=UTC),
    zone="Europe/Kyiv",
)


def stored(observation: Observation, number: int = 0, **fields: Any) -> ObservationRow:
    """A row as the store gives it."""
    return ObservationRow(
        hash=hashlib.sha256(b"%d" % number).digest(),
        kid=bytes(8),
        seq=number,
        observation=observation,
        signed_at=MADE_AT - timedelta(minutes=number),
        **{"state": "signed", "flags": frozenset()} | fields,
    )


def selected(
    rows: Sequence[ObservationRow],
) -> Callable[[Sequence[int] | None], list[ObservationRow]]:
    """The rows as `write_kml` asks for them."""
    return lambda places: [rows[n] for n in (range(len(rows)) if places is None else places)]


def typed_names(rows: Iterable[ObservationRow]) -> set[str]:
    """The names under which text was typed, as `write_csv` takes them."""
    return {name for row in rows for name, _ in row.observation.as_typed}


def heard(**fields: Any) -> Observation:
    """Forty bursts, heard in the south-east, two to five kilometres away."""
    defaults: dict[str, Any] = {
        "kind": "ceasefire_violation",
        "time": TIME,
        "post": POST,
        "means": "heard",
        "count": Count(qualifier="about", low=40, high=40),
        "what": ("burst",),
        "weapons": (Weapon(type="hmg"),),
        "directions": (Direction(start=1350),),
        "distance": Distance(low_m=2000, high_m=5000),
    }
    return Observation(**defaults | fields)


def sample() -> list[ObservationRow]:
    """Three sectors, a direction, a site, a drawing, a statement, one without a place."""
    tank = Place(name="Першотравневе", lat_e7=483000000, lon_e7=379000000, source="map")
    field = Drawn(
        type="polygon",
        points=((481000000, 386000000), (481500000, 386000000), (481500000, 387000000)),
    )
    return [
        stored(heard(), 0),
        stored(heard(directions=(Direction(start=1800),)), 1, retracted_by=bytes(32)),
        stored(heard(directions=(Direction(start=900),)), 2, amended_by=bytes(32)),
        stored(heard(directions=(Direction(start=225),), distance=None), 3),
        stored(
            Observation(
                kind="weapon",
                post=POST,
                site=tank,
                count=Count(low=4, high=4),
                weapons=(Weapon(type="tank", model="T-64"),),
                note=HOSTILE,
            ),
            4,
            flags=frozenset({"skewed"}),
        ),
        stored(Observation(kind="mines", drawn=field, what=("mine",)), 5),
        stored(Observation(kind="watch", post=POST, time=TIME, nothing=True), 6),
        stored(heard(post=Place(name="Камера 7"), directions=()), 7),
        stored(Observation(kind="statement", site=tank, party="side A", quantity="27"), 8),
        stored(
            Observation(
                kind="restriction",
                site=Place(name="Міст", lat_e7=486700000, lon_e7=393000000, source="typed"),
                people=8,
            ),
            9,
        ),
        stored(
            Observation(
                kind="damage",
                site=Place(name="Школа", lat_e7=481000000, lon_e7=377000000, source="typed"),
            ),
            10,
        ),
    ]


NIGHT = [
    stored(heard(post=Place(name="Taveuni", lat_e7=-168000000, lon_e7=lon_e7, source="typed")), n)
    for n, lon_e7 in enumerate((1799900000, -1798000000))
]
"""Two posts on both sides of the antimeridian, one sector across it."""


def vocabulary() -> Vocabulary:
    """The lists that ship with the program."""
    return Vocabulary.parse(shipped_lists())


def map_page(rows: Sequence[ObservationRow], **options: Any) -> str:
    """A page of these rows."""
    settings: dict[str, Any] = {
        "title": "Observations",
        "made_at": MADE_AT,
        "vocabulary": vocabulary(),
        "classification": "MISSION INTERNAL",
    }
    return page(rows, **settings | options)
