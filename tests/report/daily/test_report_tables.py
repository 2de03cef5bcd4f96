"""Tables of a report: HXL hashtags below the names of the public copy's columns, and no others."""

import csv
import io
import re

from fieldapp.observation.observation import Observation
from fieldapp.report.daily.edition_section import with_edition
from fieldapp.report.daily.hxl_tags import HXL_TAGS
from fieldapp.report.daily.report_content import ContentRow, ContentSection, ReportContent
from fieldapp.report.daily.report_tables import tables
from tests.report.daily.test_narrative import fought
from tests.report.daily.test_printed_report import content, moment

TAG = re.compile(r"#[a-z][a-z0-9_]*(\+[a-z][a-z0-9_]*)*")


def rows(raw: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(raw.decode("utf-8-sig"), newline="")))


def test_tags_are_hxl_and_of_columns_that_there_are() -> None:
    assert all(TAG.fullmatch(each) for each in HXL_TAGS.values())
    kinds = ("restriction", "weapon", "casualty")
    others = {kind: [Observation(kind=kind, time=moment())] for kind in kinds}
    frozen = with_edition(content([], others), "2/2018", "correction", ("1/2018", bytes(32)))
    columns = {name for s in frozen.sections for name in s.columns}
    columns |= {name for s in fought().sections for name in s.columns}
    assert HXL_TAGS.keys() - columns <= {"received", "language", "filled"}


def test_a_whole_date_stands_as_it_is_and_a_month_is_kept_from_becoming_one() -> None:
    told = ContentRow({"from": "2018-09-15", "to": "2018-09", "note": "=1+1"})
    raw = tables(ReportContent((ContentSection("damage", (told,)),)))["damage.csv"]
    assert rows(raw)[1] == ["2018-09-15", "'2018-09", "'=1+1"]


def test_the_second_row_of_a_tagged_table_has_its_tags() -> None:
    public, plain = (tables(fought(), tagged=each) for each in (True, False))
    for name, raw in plain.items():
        names, *more = rows(raw)
        assert rows(public[name]) == [names, [HXL_TAGS.get(n, "") for n in names], *more]
    assert "#event+num+min" in rows(public["totals.csv"])[1]
