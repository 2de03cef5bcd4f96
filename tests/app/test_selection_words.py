"""A file names all that restricted the observations in it."""

from dataclasses import fields
from datetime import UTC, datetime
from typing import Any

import pytest

from fieldapp.app.export import selection_text
from fieldapp.app.records.record_list import RecordQuery
from fieldapp.map.index.filters import Filter
from fieldapp.map.supervisor.frozen_selection import FrozenSelection
from fieldapp.map.supervisor.page import MapPick
from fieldapp.store.records.search import ONLY
from tests.support.stored_rows import vocabulary

AT = datetime(2018, 9, 15, 14, 12, tzinfo=UTC)
ZONE = "Europe/Kyiv"
SET: dict[str, Any] = {
    "since": 1_500_000_000, "until": 1_500_000_000, "words": "bridge",
    "calibres": ("12000",), "zones": ("inside Area 1",), "figures": ("figure",),
    "harmed": ("killed",), "at_least": 5}  # fmt: skip
ASKED: dict[str, Any] = {
    "since": AT, "until": AT, "kind": "weapon", "states": ("logged",), "text": "bridge",
    "all_versions": True, "review": "confirmed", "calibre": "12000", "zone": "part Area 1",
    "figures": "no_figure", "harmed": "injured", "at_least": 5,
}  # fmt: skip
ORDER = ("by", "rising", "only")  # the order is no restriction; "only" is below


def of_map(chosen: Filter) -> str:
    frozen = FrozenSelection(
        chosen=chosen, pick=MapPick(what="view", view=(37, 48, 38, 49, 9)), shown=None, at=AT
    )
    return selection_text.of_map(frozen, vocabulary(), ZONE)("en")


def of_list(asked: RecordQuery) -> str:
    return selection_text.of_list(asked, vocabulary(), ZONE, at=AT, entry=None)("en")


@pytest.mark.parametrize("part", [each.name for each in fields(Filter)])
def test_every_part_of_a_map_filter_is_named(part: str) -> None:
    plain = getattr(Filter(), part)
    value = SET.get(part, ("confirmed",) if isinstance(plain, tuple) else True)
    assert of_map(Filter(**{part: value})) != of_map(Filter())


@pytest.mark.parametrize("part", [e.name for e in fields(RecordQuery) if e.name not in ORDER])
def test_every_part_of_a_list_query_is_named(part: str) -> None:
    assert of_list(RecordQuery(**{part: ASKED[part]})) != of_list(RecordQuery())


@pytest.mark.parametrize("word", ONLY)
def test_every_restriction_of_a_list_is_named(word: str) -> None:
    assert of_list(RecordQuery(only=(word,))) != of_list(RecordQuery())


def test_a_list_that_leaves_out_what_matches_says_how_many() -> None:
    words = selection_text.of_list(RecordQuery(), vocabulary(), ZONE, at=AT, entry=None, left_out=2)
    assert "2 that match are left out: retracted or without effect" in words("en")


def test_map_and_list_name_calibre_zone_and_figures_in_the_same_words() -> None:
    both = [
        "Calibre: 120 mm",
        "Agreement zones (measured by rule 2): Area 1: inside",
        "How many: with a figure",
        "Casualties: Killed",
        "at least 5, by the lower bound of what was told",
    ]
    on_map = Filter(**{name: SET[name] for name in
                       ("calibres", "zones", "figures", "harmed", "at_least")})  # fmt: skip
    in_list = RecordQuery(
        calibre="12000", zone="inside Area 1", figures="figure", harmed="killed", at_least=5
    )
    for part in both:
        assert part in of_map(on_map)
        assert part in of_list(in_list)


def test_words_say_which_choices_they_find_in_the_language_of_the_file() -> None:
    wanted = (
        "with the words “mortar”, written, or chosen from a list: mortar, self-propelled mortar"
    )
    assert wanted in of_map(Filter(words="mortar"))
    assert wanted in of_list(RecordQuery(text="mortar"))
    told = selection_text.of_filter(Filter(words="mortar"), vocabulary(), ZONE)("uk")
    assert "зі словами «mortar»: написано або вибрано зі списку (міномет, самохідний" in told
    many = of_map(Filter(words="m"))
    assert many.count(", ") < 20
    assert "… (" in many
    assert "with the words “Grad”;" in of_map(Filter(words="Grad"))


def test_who_signed_is_named_in_the_window_alone() -> None:
    kid = "0123456789abcdef"
    frozen = FrozenSelection(
        chosen=Filter(laptops=(kid,), teams=("Team 1",)),
        pick=MapPick(what="nowhere"),
        shown=None,
        at=AT,
    )
    written = selection_text.of_map(frozen, vocabulary(), ZONE)("en")
    assert "Laptop: 1 laptops, not named here" in written
    for name in (kid, "Team 1", "Lynx 1"):
        assert name not in written
    shown = selection_text.of_map(frozen, vocabulary(), ZONE, calls={kid: "Lynx 1"})("en")
    assert "Laptop: Lynx 1" in shown
    assert "Team: Team 1" in shown


def test_what_was_not_measured_yet_is_counted_and_named() -> None:
    frozen = FrozenSelection(
        chosen=Filter(zones=("inside A",)),
        pick=MapPick(what="nowhere"),
        shown=None,
        at=AT,
        unmeasured=2,
        unmeasured_names=("00aa11bb22cc",),
    )
    written = selection_text.of_map(frozen, vocabulary(), ZONE)("en")
    assert "2 left out, not yet measured against the zones: 00aa11bb22cc, …" in written
