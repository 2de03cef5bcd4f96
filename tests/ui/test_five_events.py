"""Five events of the field's own list, typed by keyboard alone in the dark, each in ten seconds.

`FIELDAPP_PICTURES=FOLDER` keeps a picture of each review before it is signed.
"""

import os
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from fieldapp.app.home import preferences
from fieldapp.app.home.preferences import Preferences
from fieldapp.observation.notation.amounts import parse_distance
from fieldapp.observation.notation.bearings import parse_directions, parse_flight
from fieldapp.observation.observation import Observation
from fieldapp.observation.values import Count, Weapon
from tests.ui.conftest import Start, Unlock
from tests.ui.test_log_page import Typist

KEYS_A_SECOND = 5  # sixty words a minute
STANDS_S = 0.5  # what a review has to stand before Enter signs it
KYIV = ZoneInfo("Europe/Kyiv")

EVENTS: dict[str, tuple[list[str | Qt.Key], str, dict[str, object]]] = {
    "heard": (
        ["@svit", Qt.Key.Key_Tab, "7 undet expl SE 3-6km hrd 2210"],
        "22:10",
        {
            "kind": "ceasefire_violation", "count": Count(low=7, high=7), "what": ("explosion",),
            "means": "heard", "assessment": ("undetermined",),
            "directions": parse_directions("SE"), "distance": parse_distance("3-6km"),
        },
    ),
    "tracers": (
        ["3 tracers flying W to E saw", Qt.Key.Key_F4, Qt.Key.Key_F2],
        "",
        {
            "count": Count(low=3, high=3), "what": ("tracer_round",), "means": "saw",
            "flight": parse_flight("W-E"), "directions": (),
        },
    ),
    "impact": (
        ["2 impacts 120mm mortar N 500m saw 2215", Qt.Key.Key_F4],
        "22:15",
        {
            "count": Count(low=2, high=2), "assessment": ("impact",), "means": "saw",
            "weapons": (Weapon(type="mortar", calibre=12000),),
            "directions": parse_directions("N"), "distance": parse_distance("500m"),
        },
    ),
    "restriction": (
        ["restriction: delay by=police 1042-1104", Qt.Key.Key_F4],
        "10:42–11:04",
        {"kind": "restriction", "party": "police", "status": ("delay",)},
    ),
    "watch": (
        ["ntr 24 nov 1800-2000 fog", Qt.Key.Key_F4],
        "18:00–20:00",
        {"kind": "watch", "nothing": True, "status": ("limited_view",), "reason": "fog"},
    ),
}  # fmt: skip


@pytest.fixture(params=["dark", "night"])
def typist(
    qtbot: QtBot, start: Start, unlock: Unlock, home: Path, request: pytest.FixtureRequest
) -> Typist:
    preferences.write_look(home, Preferences(theme=request.param))
    window = unlock(start(home))
    window.resize(1366, 768)
    return Typist(qtbot, window)


def told(seen: Observation, names: dict[str, object]) -> dict[str, object]:
    return {name: getattr(seen, name) for name in names}


def test_five_events_take_ten_seconds_each_by_keyboard_alone(typist: Typist) -> None:
    for name, (typed, clock, want) in EVENTS.items():
        before = typist.keys
        for each in typed:
            if isinstance(each, str):
                typist.type(each)
                typist.rest()
            else:
                typist.press(each)
        typist.press(Qt.Key.Key_Return)
        typist.rest()
        picture(typist, f"{typist.window.client.preferences.theme}-{name}")
        assert bright(typist) < 0.2, name
        typist.press(Qt.Key.Key_Return)
        seconds = (typist.keys - before) / KEYS_A_SECOND + STANDS_S
        assert seconds <= 10, (name, seconds)
        seen = typist.signed()[-1]
        assert told(seen, want) == want, name
        assert seen.time is not None, name
        ends = [
            f"{each.astimezone(KYIV):%H:%M}" for each in (seen.time.start, seen.time.end) if each
        ]
        assert clock in ("", "–".join(ends)), name
        assert seen.post is not None, name
        assert seen.post.name == "Svitlodarsk", name
    assert len(typist.signed()) == len(EVENTS)


def bright(typist: Typist) -> float:
    """Share of the review, as it is painted, that is lighter than middle grey."""
    image = typist.page.signing_review.grab().toImage().scaled(64, 36)
    lights = [image.pixelColor(x, y).lightness() for x in range(64) for y in range(36)]
    return sum(light > 128 for light in lights) / len(lights)


def picture(typist: Typist, name: str) -> None:
    folder = os.environ.get("FIELDAPP_PICTURES")
    if folder:
        typist.window.grab().save(str(Path(folder) / f"{name}.png"))
