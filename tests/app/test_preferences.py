"""Every preference that a person sets is there when the home is opened again."""

import json
from dataclasses import fields
from pathlib import Path
from typing import Any

import pytest

from fieldapp.app.home import preferences
from fieldapp.app.home.preferences import CHOICES, FILE, IDLE_MINUTES, Preferences
from tests.support.homes import new_store

OTHER: dict[str, Any] = {
    "zone": "Asia/Tbilisi",
    "cut_off": "06:00",
    "idle_minutes": IDLE_MINUTES[-1],
} | {name: [*choices][-1] for name, choices in CHOICES.items()}


def other(name: str) -> Any:
    """A value beside the default; of a preference that is new here by its type alone."""
    usual = getattr(Preferences(), name)
    if name in OTHER:
        return OTHER[name]
    return {bool: not usual, int: 7, str: "other"}[type(usual)]


def test_every_preference_is_kept(tmp_path: Path) -> None:
    chosen = Preferences(**{each.name: other(each.name) for each in fields(Preferences)})
    assert all(
        getattr(chosen, each.name) != getattr(Preferences(), each.name)
        for each in fields(Preferences)
    )
    store = new_store(tmp_path / "home")
    preferences.write(store, chosen)
    assert preferences.read(store) == chosen
    store.close()


@pytest.mark.parametrize(
    ("name", "value"),
    [("theme", "loud"), ("size", 3), ("fingers", 1), ("place", "x" * 201), ("language", None)],
)
def test_a_value_that_cannot_be_takes_its_default(name: str, value: Any, tmp_path: Path) -> None:
    good = {"theme": "night", "size": "large"}
    (tmp_path / FILE).write_text(json.dumps(good | {name: value}), "utf-8")
    found = preferences.read_look(tmp_path)
    assert getattr(found, name) == getattr(Preferences(), name)
    assert all(getattr(found, each) == good[each] for each in good if each != name)
