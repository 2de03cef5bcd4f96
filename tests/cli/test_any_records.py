"""Whatever a laptop with another program signs, no command of headquarters ends with a fault."""

import random
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from fieldapp.errors import FieldappError
from fieldapp.ledger.record import (
    Answer,
    Body,
    DeviceEvent,
    Patrol,
    Record,
    Retraction,
)
from fieldapp.observation.observation import Observation
from fieldapp.observation.values import (
    MAX_ACCURACY_M,
    MAX_ALTITUDE_M,
    TIME_PRECISIONS,
    Count,
    Direction,
    Distance,
    EventTime,
    Place,
    Step,
)
from tests.cli.conftest import Field
from tests.cli.test_attacks import NOW, carried, hostile
from tests.cli.test_judging import raise_level
from tests.support.any_observation import observations

WORDS = "#panic(1) @x $y$ `z` \\ <b>*_ 漢\u202e\u200b{1}%s\x1b[2J\n=cmd|x " + "w" * 400
FIRST = datetime(1970, 1, 1, tzinfo=UTC)
LAST = datetime(2999, 12, 31, 23, 59, 59, tzinfo=UTC)
EVENTS = ("task noted", "access log", "outbox read to", "wiped", "x", "clock set", "rescued")

LOOKS: list[tuple[object, ...]] = [
    ("list",), ("list", "--json"), ("search", "panic"), ("queue",), ("links",),
    ("findings",), ("statements",), ("tasks",), ("detections", "list"), ("hub", "status"),
    ("hub", "duty"), ("hub", "log"), ("store", "check"), ("access",),
    ("total", "--day", "2018-09-15"),
]  # fmt: skip


def others(seen: list[Record]) -> list[Body]:
    """Records of the other types that a monitor may sign, with odd targets and hostile words."""
    target = seen[0].hash
    bodies: list[Body] = [DeviceEvent(event=event, note=WORDS) for event in EVENTS]
    first, *rest = edges()
    # A circle of sectors costs much to draw, and no more of it is another case.
    bodies += [at_the_end(first, sectors=36), *(at_the_end(time, sectors=1) for time in rest)]
    bodies += [Patrol(action="stop", time=time, team=WORDS) for time in edges()]
    bodies.append(Observation(kind="statement", received=edges()[0], party="B"))
    bodies += [DeviceEvent(event=event, note=target.hex()) for event in EVENTS]
    bodies += [
        Retraction(target=target, reason=WORDS),
        Retraction(target=bytes(32), reason=WORDS),
        Answer(target=target, state="done", note=WORDS),
        Answer(target=bytes(32), state="accepted", note=WORDS),
    ]
    return bodies


def edges() -> list[EventTime]:
    """First and last times that a record can tell, in the zones that are farthest off."""
    zones = ("Pacific/Kiritimati", "Pacific/Pago_Pago")
    told = [
        EventTime(start=LAST, zone=zone, precision=p) for zone in zones for p in TIME_PRECISIONS
    ]
    told += [EventTime(start=FIRST, zone=zone) for zone in zones]
    return [*told, EventTime(start=FIRST, end=LAST)]


def at_the_end(time: EventTime, *, sectors: int) -> Observation:
    """A watch or fire at such a time, with the largest figures that there are."""
    post = Place(name="X", lat_e7=9 * 10**8, lon_e7=18 * 10**8, source="typed",
                 accuracy_m=MAX_ACCURACY_M, altitude_m=MAX_ALTITUDE_M)  # fmt: skip
    most = Count(low=2**53 - 1, high=2**53 - 1)
    if time.precision == "hour":
        return Observation(kind="watch", post=post, time=time, status=("manned",))
    return Observation(kind="ceasefire_violation", what=("explosion",), post=post, time=time,
                       count=most, steps=(Step(what="burst", count=most),),
                       directions=tuple(Direction(start=n * 225 % 3600) for n in range(sectors)),
                       distance=Distance(low_m=10**6, high_m=10**6))  # fmt: skip


@pytest.mark.slow
@settings(
    max_examples=1,
    derandomize=True,
    deadline=None,
    phases=[Phase.generate],  # a failure is read as it is: each try makes a mission
    suppress_health_check=[*HealthCheck],
)
@given(st.lists(observations(), min_size=24, max_size=30))
def test_no_record_of_a_laptop_ends_a_command_of_headquarters(
    field: Field, enrolled: Callable[..., str], seen: list[Observation]
) -> None:
    mole = "Mole" if field.home("Mole").exists() else enrolled("Mole")
    carried(field, mole)
    raise_level(field, mole)
    signed = hostile(field.home(mole), *seen, at=NOW + timedelta(hours=1))
    hostile(field.home(mole), *others(signed), at=NOW + timedelta(hours=2))
    carried(field, mole, status=None)
    assert field.rows("hq")
    for words in LOOKS:
        quiet(field, *words)
    for each in random.Random(1).sample(signed, 8):
        quiet(field, "show", each.hash.hex())
    hashes = [each.hash.hex() for each in signed[:6]]
    quiet(field, "where", *hashes)
    for number, suffix in enumerate(("csv", "geojson", "kml", "gpkg")):
        quiet(field, "export", "--format", suffix, "--out", fresh(field, f"{number}.{suffix}"))
    for suffix in ("html", "pdf", "png"):
        quiet(field, "map", "--out", fresh(field, f"map.{suffix}"))
    day = signed_day(signed)
    quiet(field, "report", "draft", "--day", day, "--out", fresh(field, "report"))
    quiet(field, "proof", signed[1].hash.hex(), "--out", fresh(field, "proof"))
    assert "equal" in field.run("hq", "store", "rebuild").stdout


def signed_day(signed: list[Record]) -> str:
    for each in signed:
        if isinstance(each.body, Observation) and each.body.time is not None:
            return each.body.time.start.date().isoformat()
    return "2018-09-15"


def fresh(field: Field, name: str) -> Path:
    number = len(list(field.folder.glob("out *")))
    return field.folder / f"out {number}{name}"


def quiet(field: Field, *words: object) -> None:
    """A command ends in order, or with words; never with a fault."""
    error = field.run("hq", *words, status=None).exception
    if error is not None and not isinstance(error, FieldappError | SystemExit):
        raise error
