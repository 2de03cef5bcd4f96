"""Narrative: numbers bound to cells, typed digits noticed, nothing told that a copy withholds."""

import re
from collections.abc import Iterable

import pytest

from fieldapp.errors import FormatError, InputError
from fieldapp.report.daily import content_tree, edition_copies
from fieldapp.report.daily.edition_proposal import RELEASE_DEFAULT
from fieldapp.report.daily.narrative import bound_numbers, typed_figures, withheld_names
from fieldapp.report.daily.narrative.narrative_text import (
    NarrativeBlock,
    check_narrative,
    narrative_of,
    parse_texts,
    readable,
    text_changes,
    with_changes,
    with_narrative,
)
from fieldapp.report.daily.narrative.typed_figures import TypedFigure
from fieldapp.report.daily.release_policy import WITHHELD, parse_policy, withheld_cells
from fieldapp.report.daily.report_content import ContentRow, ContentSection, ReportContent
from fieldapp.report.daily.report_tables import tables
from fieldapp.report.daily.report_texts import report_texts
from tests.report.daily.test_printed_report import content, moment, watched, words
from tests.support.homes import Device, listed, renamed, roster_of
from tests.support.mission_lists import mission_lists
from tests.verification.test_counting import fired

KEY = bytes(32)


def fought() -> ReportContent:
    return content(
        [fired("29", time=moment()), fired("about 40", time=moment(1))],
        {"watch": [watched(6)]},
    )


def block(text: str, section: str = "totals", language: str = "en", audience: str = "public"):
    return NarrativeBlock(section, language, audience, text)


def said(text: str, made_of: ReportContent, language: str = "en") -> str:
    bound = bound_numbers.bind(text, bound_numbers.numbers_of(made_of))
    return bound_numbers.filled(bound, bound_numbers.cells_of(made_of), report_texts(language))


def typed(text: str, made_of: ReportContent, language: str) -> tuple[TypedFigure, ...]:
    return typed_figures.typed_figures(text, bound_numbers.numbers_of(made_of), language)


def test_a_bound_number_is_said_with_its_bounds_and_units() -> None:
    made_of = fought()
    assert said("{totals/all/at_least} in {totals/Luhansk/watched_minutes} h", made_of) == (
        "65 to 73 (most likely 69) in 6 h"
    )
    assert said("{totals/all/at_least} вибухів", made_of, "uk") == (
        "65–73 (найімовірніше 69) вибухів"
    )
    both = "from {totals/all/at_least} up to {totals/all/at_most}"
    assert said(both, made_of) == "from 65 up to 73", "a text that names both has each once"
    assert said("{restrictions/rows}", made_of) == "0"
    nothing = content([fired("several", time=moment())])
    assert said("up to {totals/all/at_most}", nothing) == "up to N/K", "an open top has no number"
    assert said("{totals/all/at_least} of {totals/all/at_most}", nothing) == "at least 2 of N/K"


def test_a_region_is_a_whole_word_of_a_sentence() -> None:
    regions = ("A", "Don", "North")
    seen = [fired(str(n), time=moment(n), region=each) for n, each in enumerate(regions, 2)]
    for text, name in (
        ("A day was done with 9 violations in the northern part, and shall be told.", "all"),
        ("In North there were 9 violations.", "North"),
    ):
        (found,) = typed(text, content(seen), "en")
        assert found.bound is not None
        assert found.bound.name == f"totals/{name}/at_least", text


def test_a_name_has_nothing_that_an_editor_turns_into_something_else() -> None:
    region = "Velyka\u00a0Novosilka\u2028\u2029{50%/2}"
    made_of = content([fired("2", time=moment(), region=region)])
    name = "totals/Velyka%C2%A0Novosilka%E2%80%A8%E2%80%A9%7B50%25%2F2%7D/at_least"
    assert name in bound_numbers.numbers_of(made_of).named
    assert said(f"{{{name}}}", made_of) == "2"


def test_a_number_follows_its_row_until_it_is_frozen() -> None:
    text = "{totals/Luhansk/watched_minutes}"
    others = [fired("2", time=moment(), region="Donetsk")]
    one, two = (content(each, {"watch": [watched(6)]}) for each in ([], others))
    paths = [bound_numbers.bind(text, bound_numbers.numbers_of(each)) for each in (one, two)]
    assert paths[0] != paths[1], "another region came before it"
    assert all(re.fullmatch(r"\{totals/\d/watched_minutes\}", each) for each in paths)
    assert said(text, one) == said(text, two) == "6"


@pytest.mark.parametrize("text", ["{totals/nowhere/at_least}", "{", "a } b", "{totals/1/at_least}"])
def test_a_number_that_is_not_there_is_refused(text: str) -> None:
    with pytest.raises(InputError, match="does not have"):
        with_narrative(fought(), [block(text)])
    kept = with_narrative(fought(), [block(text)], draft=True)
    assert narrative_of(kept)[0].cells["text"] == text, "a draft keeps what is typed"


def test_rows_that_nothing_tells_apart_cannot_be_named() -> None:
    row = ContentRow({"post": "Zolote", "watched_minutes": 60})
    twice = ReportContent((ContentSection("coverage", (row, row)),))
    assert list(bound_numbers.numbers_of(twice).named) == ["coverage/rows"]


@pytest.mark.parametrize(
    ("language", "text", "digits"),
    [
        ("en", "The mission heard 29 undetermined explosions and 3 dogs.", ["29"]),
        ("en", "Explosions: 29. It was 14:12 and 30 km away; explosions were heard.", ["29"]),
        ("en", "{totals/all/at_least} ceasefire violations on 16 September", []),
        ("en", "1,029 ceasefire violations.", ["1,029"]),
        ("uk", "Зафіксовано 29 порушень і 12 нових вибухів.", ["29", "12"]),
        ("ru", "29 нарушений режима", ["29"]),
        ("fr", "29 violations du cessez-le-feu", ["29"]),
    ],
)
def test_typed_digits_beside_a_counted_noun_are_noticed(
    language: str, text: str, digits: list[str]
) -> None:
    found = typed(text, fought(), language)
    assert [text[each.start : each.end] for each in found] == digits


def test_a_typed_figure_is_of_the_region_that_its_sentence_names() -> None:
    made_of = fought()
    regions = {str(row.cells["region"]) for row in made_of.section("totals")}
    assert "Luhansk" in regions
    (found,) = typed("In Luhansk 5 violations.", made_of, "en")
    assert found.bound is not None
    assert found.bound.name == "totals/Luhansk/at_least"
    (found,) = typed("In all 5 explosions.", made_of, "en")
    assert found.bound is not None
    assert found.bound.name == "totals/all/explosions_at_least"
    (found,) = typed("5 shots.", made_of, "en")
    assert found.bound is None


def test_long_text_is_searched_in_no_time_that_grows_with_its_square() -> None:
    text = "29 " + "word " * 4000 + "29 " * 2000
    assert typed(text, fought(), "en") == ()


def copies(made_of: ReportContent) -> dict[str, ReportContent]:
    policy = parse_policy(RELEASE_DEFAULT.read_bytes())
    tree = edition_copies.full_tree(made_of, policy, mission_lists(), KEY)
    return {
        each: edition_copies.copy_files(made_of, tree, policy, each)[0]
        for each in ("parties", "public")
    }


def test_a_text_goes_to_its_readers_and_says_no_number_that_is_withheld() -> None:
    whole = with_narrative(
        fought(),
        [
            block("{totals/all/at_least} in all."),
            block("Watched for {coverage/Zolote/watched_minutes} hours.", "coverage"),
            block("For the mission alone.", "violations", audience="internal"),
            block("For the parties.", "statements", audience="parties"),
        ],
    )
    check_narrative(whole)
    hidden = ReportContent(
        tuple(
            ContentSection(
                each.name,
                tuple(ContentRow({**r.cells, "watched_minutes": WITHHELD}) for r in each.rows),
            )
            if each.name == "coverage"
            else each
            for each in whole.sections
        )
    )
    printed = {t["name"]: t["text"] for t in words(hidden)["tables"]}
    assert printed["coverage"] == ["Watched for [withheld] hours."]
    parties, public = copies(whole).values()
    for seen, shown in ((parties, {"violations": False, "statements": True}),
                        (public, {"violations": False, "statements": False})):  # fmt: skip
        texts = {row.cells["section"]: row.cells["text"] for row in narrative_of(seen)}
        assert {name: texts[name] != WITHHELD for name in shown} == shown
        assert texts["totals"] == "{totals/3/at_least} in all."
        written = "".join(raw.decode() for raw in tables(seen).values())
        assert "mission alone" not in written
        assert written.count(WITHHELD) == withheld_cells(seen), "as the pages say"
    assert words(public)["text"] == ["65 to 73 (most likely 69) in all."]


def test_every_number_of_a_text_is_a_leaf_of_the_tree() -> None:
    whole = with_narrative(fought(), [block("{totals/all/at_least} of {violations/rows}.")])
    paths = {each.path: each.value for each in content_tree.leaves(whole.leaves(), KEY)}
    (row,) = narrative_of(whole)
    named = bound_numbers.TOKEN.findall(str(row.cells["text"]))
    assert [paths[each] for each in named] == [65, 2]
    assert not re.search(r"(?<!/)\d(?!/)", str(row.cells["text"])), "the text has no figure itself"
    assert "65 to 73 (most likely 69) of 2." in tables(whole)["narrative.csv"].decode("utf-8-sig")
    assert readable(content([])) == content([])


@pytest.mark.parametrize(
    "other",
    [
        {"section": "heading"}, {"language": "xx"}, {"audience": "press"}, {"text": None},
        {"text": "{totals/9/at_least}"}, {"text": "{heading/1/minutes}"},
        {"text": "{violations/1/position}"},
    ],
)  # fmt: skip
def test_a_forged_text_is_refused(other: dict[str, str]) -> None:
    whole = with_narrative(fought(), [block("{totals/all/at_least}")])
    (row,) = narrative_of(whole)
    forged = ContentSection("narrative", (ContentRow({**row.cells, **other}),))
    with pytest.raises(FormatError):
        check_narrative(ReportContent((*whole.sections[:-1], forged)))
    twice = ContentSection("narrative", (row, row))
    with pytest.raises(FormatError):
        check_narrative(ReportContent((*whole.sections[:-1], twice)))


def told(text: str, names: Iterable[str]) -> tuple[str, ...]:
    return withheld_names.names_in(text, names)


def test_who_is_named_in_another_way_of_writing_is_named() -> None:
    """ "LYNX-2 heard it" went to the parties, for the roster has "Lynx 2"."""
    lynx = renamed(listed(Device.numbered(3)), call_sign="Lynx 2", team="Team 7")
    roster = roster_of(lynx)
    for text in ("LYNX-2 heard it", "said Lynx2.", "Lynx_2's post", "L\u0443nx 2", "team-7 lynx 2"):
        assert "lynx 2" in withheld_names.people_in(text, roster), text
    assert withheld_names.people_in("by team-7", roster) == ("team 7",)
    for text in ("Lynx 22 heard it", "2 lynxes", "a lynx, 3 km", "team 77", "Seven teams"):
        assert withheld_names.people_in(text, roster) == (), text


def test_names_that_a_copy_withholds_are_found_in_a_text() -> None:
    made_of = content([], {"watch": [watched(6)]})
    hidden = ReportContent(
        tuple(
            ContentSection(s.name, tuple(ContentRow({**r.cells, "post": "▮"}) for r in s.rows))
            if s.name == "coverage"
            else s
            for s in made_of.sections
        )
    )
    names = withheld_names.withheld_names(made_of, hidden)
    assert names == {"zolote"}
    assert told("They stood at  ZOLOTE.", names) == ("zolote",)
    assert told("Zolotets is another place.", names) == ()
    assert not withheld_names.withheld_names(made_of, made_of)


def test_an_untranslated_text_is_printed_in_english_and_says_so() -> None:
    whole = with_narrative(fought(), [block("All is said."), block("Усе.", "violations", "uk")])
    printed = words(whole, "uk")
    assert printed["text"] == [report_texts("uk")("not_translated"), "All is said."]
    (violations,) = [t for t in printed["tables"] if t["name"] == "violations"]
    assert violations["text"] == ["Усе."]


def test_a_withheld_translation_hides_no_english_text() -> None:
    whole = with_narrative(
        fought(), [block("All is said."), block("Усе.", language="uk", audience="internal")]
    )
    public = copies(whole)["public"]
    assert words(public, "uk")["text"] == [report_texts("uk")("not_for_readers"), "All is said."]
    assert words(whole, "uk")["text"] == ["Усе."]
    other = with_narrative(fought(), [block("All."), block("Усе.", language="uk")])
    assert words(copies(other)["public"], "uk")["text"] == ["Усе."]


def test_texts_are_read_from_a_file_or_refused_in_words() -> None:
    found = parse_texts('[totals]\naudience = "public"\nen = "A."\nuk = "А."\n'.encode())
    assert found == (block("A."), block("А.", language="uk"))
    for raw, why in (
        (b"\xff", "not TOML"),
        (b'[heading]\nen = "A."', "no section"),
        (b'totals = "A."', "no section"),
        (b'[totals]\naudience = "press"', "readers"),
        (b'[totals]\nxx = "A."', "language"),
        (b"[totals]\nen = 3", "language"),
        (b'[totals]\nen = "' + b"a" * 20_001 + b'"', "at most"),
    ):
        with pytest.raises(InputError, match=why):
            parse_texts(raw)


def test_what_changed_in_the_texts_is_told() -> None:
    before = with_narrative(fought(), [block("One."), block("Two.", "coverage")])
    after = with_narrative(fought(), [block("Other."), block("Three.", "violations")])
    rows = [tuple(row.cells.values()) for row in text_changes(before, after)]
    assert rows == [
        ("narrative", "coverage en", "gone", None, "Two.", None),
        ("narrative", "totals en", "changed", "text", "One.", "Other."),
        ("narrative", "violations en", "added", None, None, "Three."),
    ]
    (table,) = [t for t in words(with_changes(before, after))["tables"] if t["name"] == "changes"]
    assert table["rows"] == [
        ["Text", "Watched hours by post · English", "went"],
        ["Text", "Totals · English", "reads otherwise"],
        ["Text", "Annex 1. Ceasefire violations · English", "came"],
    ]
    public = copies(with_changes(before, after))["public"]
    assert "Two." not in str(public), "an earlier text may have been for fewer readers"


def test_a_text_of_which_a_number_alone_is_another_is_the_same() -> None:
    text = block("{totals/all/at_least} in all.")
    fewer = content([fired("29", time=moment())], {"watch": [watched(6)]})
    before, after = (with_narrative(each, [text]) for each in (fewer, fought()))
    assert not list(text_changes(before, after))
    more = content([fired("29", region="Donetsk", time=moment())], {"watch": [watched(6)]})
    assert not list(text_changes(before, with_narrative(more, [text]))), "another row came before"
