"""Observations in words, in four languages: what is counted agrees with its number."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from fieldapp.observation.notation.amounts import parse_count
from fieldapp.observation.observation import Observation
from fieldapp.observation.values import EventTime, Weapon
from fieldapp.wording.observation_text import (
    brief,
    labels,
    lines,
    listed_title,
    moment,
    span,
    title,
    words,
)
from tests.support.stored_rows import vocabulary


def titled(count: str, language: str, *what: str, **more: object) -> str:
    seen = Observation(
        kind="ceasefire_violation",
        what=what or ("explosion",),
        count=parse_count(count),
        **more,  # type: ignore[arg-type]  # each test gives fields of an observation
    )
    return title(seen, labels(vocabulary(), language))


@pytest.mark.parametrize(
    ("count", "english", "ukrainian"),
    [
        ("1", "1 explosion", "1 вибух"),
        ("2", "2 explosions", "2 вибухи"),
        ("11", "11 explosions", "11 вибухів"),
        ("about 40", "about 40 explosions", "близько 40 вибухів"),
        ("30-35", "30–35 explosions", "30–35 вибухів"),
        ("at least 3", "at least 3 explosions", "щонайменше 3 вибухи"),
        ("up to 9", "up to 9 explosions", "до 9 вибухів"),
        ("16 of 57", "16 of 57 explosions", "16 з 57 вибухів"),
        ("several", "several explosions", "кілька вибухів"),
        ("hundreds", "hundreds of explosions", "сотні вибухів"),
        ("uncounted", "explosion, not to be counted", "вибух, не порахувати"),
        ("?", "explosion", "вибух"),
    ],
)
def test_a_count_and_what_was_counted_agree(count: str, english: str, ukrainian: str) -> None:
    assert titled(count, "en") == english
    assert titled(count, "uk") == ukrainian


def test_two_things_counted_together_both_agree() -> None:
    assert titled("96", "en", "explosion", "burst") == "96 explosions / bursts"
    assert titled("2", "ru", "explosion", "burst") == "2 взрыва / очереди"


CASUALTY = Observation(
    kind="casualty", killed=parse_count("2"), injured=parse_count("about 5"),
    what=("explosion",), weapons=(Weapon(type="mortar"),), status=("civilian",),
)  # fmt: skip
DAMAGE = Observation(
    kind="damage", subject="school No. 3", status=("fresh",), what=("explosion",),
    count=parse_count("3"),
)  # fmt: skip
QUIET = Observation(kind="watch", nothing=True, status=("night",))
DELAY = Observation(kind="restriction", status=("denial",), delay_s=22 * 60)


@pytest.mark.parametrize(
    ("language", "casualty", "damage", "watch"),
    [
        ("en", "Killed: 2 · Injured: about 5 · casualty · civilian · explosion · mortar",
         "damage · school No. 3 · fresh · 3 explosions",
         "watch · Nothing heard or seen · night"),
        ("uk", "Загинуло: 2 · Поранено: близько 5 · постраждалі · цивільна особа · вибух · міномет",
         "пошкодження · school No. 3 · свіже · 3 вибухи",
         "чергування на посту · Нічого не чули й не бачили · ніч"),
        ("ru", "Погибло: 2 · Ранено: около 5 · пострадавшие · гражданское лицо · взрыв · миномёт",
         "повреждение · school No. 3 · свежее · 3 взрыва",
         "дежурство на посту · Ничего не слышали и не видели · ночь"),
        ("fr", "Tués: 2 · Blessés: environ 5 · victimes · civil · explosion · mortier",
         "dommages · school No. 3 · récent · 3 explosions",
         "veille · Rien entendu ni vu · nuit"),
    ],
)  # fmt: skip
def test_a_title_names_the_figures_of_its_kind(
    language: str, casualty: str, damage: str, watch: str
) -> None:
    label = labels(vocabulary(), language)
    assert [title(each, label) for each in (CASUALTY, DAMAGE, QUIET)] == [casualty, damage, watch]


def test_a_line_tells_nothing_twice_and_what_is_possible_as_that() -> None:
    label, word = labels(vocabulary(), "en"), words("en")
    assert brief(QUIET, label, word) == title(QUIET, label)
    one_of = replace(DAMAGE, weapons=(Weapon(type="mortar", either=True),))
    assert "possibly mortar" in title(one_of, label)
    assert title(DELAY, label) == "Delay: 22 min · freedom-of-movement restriction · denial"
    assert title(DELAY, labels(vocabulary(), "uk")).startswith("Затримка: 22 хв · ")


def test_one_line_tells_a_weapon_in_full_and_how_certain_it_was() -> None:
    label, word = labels(vocabulary(), "en"), words("en")
    mortar = Weapon(type="mortar", calibre=12_000)
    seen = Observation(kind="ceasefire_violation", what=("explosion",), weapons=(mortar,))
    told = {
        code: listed_title(replace(seen, hedge=code), label)
        for code in ("", "possible", "assessed")
    }
    assert told[""] == told["assessed"] == "explosion · mortar 120 mm"
    assert told["possible"] == "explosion · mortar 120 mm · possible"
    assert "120 mm" in brief(seen, label, word)


def test_a_long_text_is_cut_in_a_title_alone() -> None:
    seen = Observation(kind="damage", subject="x" * 500)
    label, word = labels(vocabulary(), "en"), words("en")
    assert len(title(seen, label)) < 80
    assert dict(lines(seen, label, word))["Object"] == "x" * 500


def test_rounds_of_a_weapon_are_told_apart_from_its_name() -> None:
    weapons = (Weapon(type="mortar", count=parse_count("30")), Weapon(type="small_arms"))
    seen = Observation(kind="ceasefire_violation", weapons=weapons)
    told = dict(lines(seen, labels(vocabulary(), "en"), words("en")))
    assert "30 × mortar; small arms" in told.values()


NIGHT = EventTime(
    start=datetime(2026, 7, 1, 17, 15, tzinfo=UTC),
    end=datetime(2026, 7, 2, 3, 0, tzinfo=UTC),
    zone="Europe/Kyiv",
)
DAY = EventTime(
    start=datetime(2016, 11, 6, 22, 0, tzinfo=UTC),
    end=datetime(2016, 11, 7, 21, 59, tzinfo=UTC),
    zone="Europe/Kyiv",
    precision="day",
)


def test_a_time_in_a_column_tells_its_day_once() -> None:
    assert span(NIGHT) == "2026-07-01 20:15–06:00 +1 Europe/Kyiv"
    assert moment(NIGHT) == "2026-07-01 20:15 – 2026-07-02 06:00 Europe/Kyiv"
    assert span(DAY) == moment(DAY) == "2016-11-07"
