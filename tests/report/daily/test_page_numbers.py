"""Numbers of the pages: those of the content in each section and none other, in the PDF too."""

import re
import shutil
import subprocess
from dataclasses import replace
from datetime import timedelta
from functools import cache
from pathlib import Path

import pytest

from fieldapp.languages import LANGUAGES
from fieldapp.observation.observation import Observation
from fieldapp.observation.values import Count, Distance, Place, Weapon
from fieldapp.report.daily.annexes.observation_rows import ANNEXES
from fieldapp.report.daily.narrative.bound_numbers import numbers_of
from fieldapp.report.daily.pages.printing import Printing
from fieldapp.report.daily.printed_report import number_words
from fieldapp.report.daily.report_content import CellValue, ContentRow, ReportContent
from fieldapp.report.daily.report_pdf import report_pdf
from fieldapp.report.daily.report_texts import hours_words, report_texts
from tests.report.daily.test_printed_report import AT, content, moment, watched, with_map, words
from tests.support.stored_rows import vocabulary
from tests.verification.test_counting import KYIV, fired

HIDDEN = re.compile(
    r"record|relation|told_with|rule_outcome|set_apart|first_day|last_day|cut_off|zone|log_root|"
    r"counting|agreement|bearings|from|to|finding_record|.*_at|post|site|region|position.*"
)
"""Columns of times, names and identifiers, and those that the published annex does not have."""
DRILL = ("live_fire_exercise",)
GROUPED = re.compile(r"(?<=\d)[,\u00a0\u202f ](?=\d{3}\b)")


@cache
def eventful() -> ReportContent:
    """A day with rows of every section; no number of one section happens to be a clock's."""
    away = Distance(low_m=3000, high_m=7000)
    dud = Weapon(type="mortar", calibre=12000, count=Count(low=19, high=19))
    end = replace(moment(), end=AT + timedelta(minutes=83))
    camera = replace(watched(5), means="recorded", post=Place(name="Mast"))
    return content(
        [
            fired("about 40", time=moment(), distance=away, region="Luhansk"),
            fired("over 76", time=moment(1), what=("explosion",), weapons=(dud,)),
            fired("2345", time=moment(1), region="Donetsk"),
            fired("several", time=moment(2), region="Donetsk"),
            fired("88", time=moment(2), assessment=DRILL),
        ],
        {
            "watch": [watched(6, nothing=True), camera],
            "restriction": [
                Observation(kind="restriction", time=end, delay_s=43 * 60, people=17, vehicles=4),
                Observation(kind="restriction", time=moment(), delay_s=51 * 60),
            ],
            "weapon": [
                Observation(
                    kind="weapon", time=moment(), count=Count(qualifier="about", low=33, high=33)
                )
            ],
            "casualty": [
                Observation(
                    kind="casualty", time=moment(), injured=Count(low=66, high=66),
                    killed=Count(qualifier="range", low=61, high=62),
                )
            ],
            "mines": [Observation(kind="mines", time=moment(), count=Count(low=97, high=97))],
            "statement": [
                Observation(kind="statement", time=moment(), statement_kind="allegation", party="A")
            ],
        },
    )  # fmt: skip


def digits(text: str) -> set[str]:
    return set(re.findall(r"\d+", GROUPED.sub("", text)))


def numbers(row: ContentRow) -> set[str]:
    """Numbers that a row's cells are to be printed with."""
    found = set[str]()
    for name, value in row.cells.items():
        if HIDDEN.fullmatch(name):
            continue
        if name == "number" and row.cells.get("told_with") is not None:
            continue
        found |= digits(as_printed(name, value))
    if (row.cells.get("at_least"), row.cells.get("at_most")) == (0, None):
        found -= {"0"}
    return found


def as_printed(name: str, value: CellValue) -> str:
    if name.endswith("_minutes") or name == "minutes":
        return hours_words(int(value or 0), "en")
    if name in ("delay_s", "delay_by_times_s"):
        return "" if value is None else str(int(value) // 60)
    return "" if value is None else str(value)


def printed_numbers(name: str, language: str) -> set[str]:
    table = next(each for each in words(eventful(), language)["tables"] if each["name"] == name)
    times = [n for n, head in enumerate(table["head"]) if n == len(table["head"]) - 1]
    skipped = {"violations": [0, *times], "coverage": []}.get(
        name, [0, 3] if name in ANNEXES else []
    )
    return digits(
        " | ".join(cell for row in table["rows"] for n, cell in enumerate(row) if n not in skipped)
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_section_of_the_pages_has_the_content_s_numbers_and_none_other(language: str) -> None:
    made_of = eventful()
    for name in ("violations", *ANNEXES, "coverage", "statements"):
        rows = made_of.section(name)
        stated = set[str]().union(*map(numbers, rows))
        # A zero of a post's column that has nothing to say is left out.
        assert printed_numbers(name, language) | {"0"} == stated | {"0"}, name


@pytest.mark.parametrize("language", LANGUAGES)
def test_totals_and_heading_have_the_content_s_numbers_and_none_other(language: str) -> None:
    made_of, page = eventful(), words(eventful(), language)
    stated = set[str]().union(*map(numbers, made_of.section("totals")))
    cells = [cell for row in page["totals"]["rows"] for cell in row]
    assert digits(" | ".join([*cells, *page["summary"]])) == stated
    (heading,) = made_of.section("heading")
    facts = " | ".join(value for _, value in page["facts"])
    plain = re.sub(r"[0-9a-f]{64}|\d+ \S+ 2018|\d\d:\d\d|SHA-256", "", facts)
    assert digits(plain) | {"0"} == numbers(heading) | {"0"}
    assert digits(" ".join(page["method"]["text"])) == set(), "no number that nobody counted"


@pytest.mark.skipif(
    shutil.which("pdftotext") is None, reason="needs pdftotext: apt-get install poppler-utils"
)
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_pdf_has_the_numbers_of_the_page_and_none_other(language: str, tmp_path: Path) -> None:
    page = with_map(eventful(), language)
    path = tmp_path / "report.pdf"
    path.write_bytes(report_pdf(page, AT, "content.json", b"{}"))
    text = subprocess.run(
        ["pdftotext", "-layout", path, "-"], capture_output=True, check=True
    ).stdout.decode()
    text = re.sub(r"^.*\s\d+ / \d+$", "", text, flags=re.MULTILINE)  # numbers of pages
    cells = [cell for t in (page["totals"], *page["tables"]) for row in t["rows"] for cell in row]
    heads = [each for t in page["tables"] for each in (t["title"], *t["head"])]
    said = [*cells, *heads, *page["summary"], *(f"{a} {b}" for a, b in page["facts"])]
    said += [page["hashes"]["title"], *page["hashes"]["rows"], page["map"]["left_out"]]
    said += [each for pair in page["key"]["rows"] for each in pair]
    assert set(re.findall(r"\d+", text)) == set(re.findall(r"\d+", " ".join(said)))


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_number_that_a_text_can_name_is_of_a_section_with_a_title(language: str) -> None:
    to = Printing(report_texts(language), vocabulary(), KYIV)
    named = numbers_of(eventful()).named.values()
    assert {each.section for each in named} >= {"totals", "violations", "reported", "statements"}
    assert all(
        number_words(to, each) for each in named if each.row is None or each.section == "totals"
    )
