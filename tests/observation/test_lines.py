"""The reader over the corpus of lines, and what a change of form may not do to it."""

import itertools
import random
import re
from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fieldapp.observation.words.phrase_index import index_of
from fieldapp.store.foreign import gazetteer as places
from fieldapp.store.foreign.gazetteer import Gazetteer
from tests.support.line_corpus import VOCABULARY, CorpusLine, corpus, gazetteer, read, said, verdict

ROWS = corpus()


@pytest.fixture(scope="module")
def opened() -> Iterator[Gazetteer]:
    with gazetteer() as found:
        yield found


@pytest.mark.parametrize("language", ["en", "uk", "ru"])
def test_no_line_of_the_corpus_is_read_wrong(language: str, opened: Gazetteer) -> None:
    rows = [row for row in ROWS if row.language == language]
    verdicts = {row.line: verdict(row, read(row.line, opened)) for row in rows}
    assert [line for line, found in verdicts.items() if found in ("silent", "marked")] == []
    right = sum(found == "right" for found in verdicts.values())
    assert right >= 0.95 * len(rows)


def test_the_corpus_is_large_in_three_languages() -> None:
    assert len(ROWS) >= 500
    assert len({row.line for row in ROWS}) == len(ROWS)


def _never_silent(row: CorpusLine, line: str, opened: Gazetteer) -> None:
    changed = CorpusLine(language=row.language, line=line, told=row.told, ask=row.ask)
    parsed = read(line, opened)
    assert verdict(changed, parsed) != "silent", (line, said(parsed), row.told)


@pytest.mark.slow
@pytest.mark.parametrize("change", [str.upper, str.lower, str.swapcase])
def test_a_change_of_case_is_never_read_as_something_else(change, opened: Gazetteer) -> None:
    for row in ROWS if change is str.upper else ROWS[::3]:
        line = change(row.line)
        if line == row.line:
            continue  # it is read above
        if re.search(r" в \d", line, re.IGNORECASE) and " В " in row.line:
            continue  # "В 22:10" is the east, "в 22:10" at that time
        parsed = read(line, opened)
        told = {name: text.casefold() for name, text in row.told.items()}
        found = {name: text.casefold() for name, text in said(parsed).items()}
        if not parsed.missed:
            assert found == told, (line, found, told)


@pytest.mark.parametrize("space", ["  ", "\t", "\u00a0", " \u2003"])
def test_spacing_changes_no_reading(space: str, opened: Gazetteer) -> None:
    for row in ROWS[::7]:
        _never_silent(row, row.line.replace(" ", space), opened)


@pytest.mark.slow
def test_no_order_of_the_pieces_is_read_as_something_else(opened: Gazetteer) -> None:
    chance = random.Random(5)
    for row in ROWS:
        pieces = row.line.split(", ")
        if (
            len(pieces) < 5
            or row.ask
            or "SE, S" in row.line
            or any("," in t for t in row.told.values())
        ):
            continue
        for _ in range(4):
            chance.shuffle(pieces)
            _never_silent(row, ", ".join(pieces), opened)


def _accounted(line: str, opened: Gazetteer | None) -> None:
    parsed = read(line, opened)
    runs = sorted(
        [
            *((start, end) for start, end, _ in parsed.spans),
            *((each.start, each.end) for each in parsed.missed),
            *parsed.skipped,
        ]
    )
    covered: set[int] = set()
    for start, end in runs:
        assert not covered & set(range(start, end)), (line, runs)
        covered |= set(range(start, end))
    left = [line[at] for at in range(len(line)) if at not in covered and not line[at].isspace()]
    assert left == [], (line, runs, left)


@pytest.mark.slow
def test_every_character_of_the_corpus_is_explained_once_or_missed(opened: Gazetteer) -> None:
    for row in ROWS:
        _accounted(row.line, opened)


@pytest.fixture(scope="module")
def alike(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Gazetteer]:
    """Places whose cases meet, and places that are called as a field or a valley is."""
    folder = tmp_path_factory.mktemp("alike")
    names = ("Stepove,Степове", "Stepovyi,Степовий", "Dolyna,Долина", "Pole,Поле")
    head = "name_latin,name_uk,name_ru,former_name,kind,admin,latitude,longitude,accuracy_m"
    rows = [f"{name},,,village,,48.{n}453,37.7450,2000" for n, name in enumerate(names)]
    (folder / "places.csv").write_text("\n".join((head, *rows)), "utf-8")
    places.build(folder / "places.sqlite", places.read_csv(folder / "places.csv"))
    with places.open_gazetteer((folder / "places.sqlite").read_bytes()) as found:
        yield found


@pytest.mark.parametrize(
    "line", ["пост у Степовому 3 вибухи", "ми в долині 3 вибухи", "пост у полі 3 вибухи"]
)
def test_a_case_that_may_be_of_several_names_or_of_a_field_is_asked_about(
    line: str, alike: Gazetteer
) -> None:
    parsed = read(line, alike)
    assert parsed.missed
    assert "post" not in parsed.values


@pytest.mark.parametrize("line", ["ми в Долині 3 вибухи", "пост Долина 3 вибухи"])
def test_a_name_with_its_capital_is_the_post(line: str, alike: Gazetteer) -> None:
    parsed = read(line, alike)
    assert not parsed.missed
    assert said(parsed)["post"] == "Долина"


def test_no_word_that_is_offered_for_a_slip_tells_a_number() -> None:
    offered = index_of(VOCABULARY).words
    assert len(offered) > 900
    assert [word for word in offered if "count" in read(f"{word} expl", None).values] == []


def test_a_grad_with_its_capital_behind_an_azimuth_is_asked_about(opened: Gazetteer) -> None:
    parsed = read("азимут 45 Град 3 вибухи", opened)
    assert parsed.missed
    assert not {"directions", "weapons"} & parsed.values.keys()


WORDS = sorted({word for row in ROWS for word in row.line.split()})
ANY = st.text(max_size=40) | st.lists(st.sampled_from(WORDS), max_size=9).map(" ".join)


@given(ANY)
@settings(max_examples=400, deadline=None)
def test_every_character_of_any_line_is_explained_once_or_missed(line: str) -> None:
    _accounted(line, None)


SHAPES = [
    *(f"{h:02d}{m:02d}" for h, m in itertools.product((0, 7, 23), (0, 5, 59))),
    *("2210hrs", "2210h", "22.10", "10:15pm", "2315L", "2315Z", "272210L NOV 26", "28/11", "28.11"),
    *("az 225", "045deg", "3200 mils", "225°", "37U DP 42343 64977", "48.4353, 38.2205"),
    *("5+km", "3/5km", "2 klicks", "3 km ±1 km", "120mm", "10 min ago", "for 10 min", "-3", "3.5"),
]


@pytest.mark.parametrize("shape", SHAPES)
def test_what_has_another_shape_is_never_a_count(shape: str, opened: Gazetteer) -> None:
    for line in (shape, f"expl N {shape}", f"{shape} heard N", f"3 expl N {shape} heard"):
        count = said(read(line, opened)).get("count", "3")
        assert count == "3", (line, count)


@pytest.mark.parametrize(
    "line",
    ["SPG 3 shots N", "мста 4 виходи Пн", "2 mortar out", "mortar out N 4 km", "2 mortar in",
     "BMP 2 bursts N", "2 mortars N explosions", "нп Саханка 3 вибухи", "вибух 22 10"],
)  # fmt: skip
def test_what_is_offered_for_a_question_answers_it(line: str, opened: Gazetteer) -> None:
    (asked,) = read(line, opened).missed
    assert asked.error.suggestions
    for word in asked.error.suggestions:
        taken = line[: asked.start] + word + line[asked.end :]
        assert not read(taken, opened).missed, taken
