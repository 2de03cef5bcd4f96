"""The workbook of a report: texts stay texts, whatever they begin with, and nothing calculates."""

import io
import re
import zipfile

import openpyxl
import pytest
from python_calamine import CalamineWorkbook

from fieldapp.report.daily.report_content import ContentRow, ContentSection, ReportContent
from fieldapp.report.daily.report_workbook import workbook

HEADING = ContentSection("heading", (ContentRow({"to": "2018-09-16T16:30:00Z"}),))
HOSTILE = (
    "=cmd|' /C calc'!A0",
    "+1+1",
    "-2+3",
    "@SUM(A1)",
    "\t=1",
    "＝1",
    "{=1}",
    "https://example.org/x",
    "mailto:a@example.org",
    "internal:heading!A1",
    "007",
    "1e5",
    "2018-09-16",
    "\u202eabc\u202c",
    "<b>&amp;</b>",
    "'quoted",
    "W" * 8192,
)


def made(*values: int | str | None) -> bytes:
    rows = tuple(ContentRow({"text": each, "number": n}) for n, each in enumerate(values))
    return workbook(ReportContent((HEADING, ContentSection("damage", rows))))


def test_a_text_stays_the_text_that_was_signed() -> None:
    raw = made(*HOSTILE)
    sheet = openpyxl.load_workbook(io.BytesIO(raw))["damage"]
    cells = [sheet.cell(row, 1) for row in range(2, len(HOSTILE) + 2)]
    assert [each.value for each in cells] == list(HOSTILE)
    assert {each.data_type for each in cells} == {"s"}
    assert not any(each.hyperlink for each in cells)
    again = CalamineWorkbook.from_filelike(io.BytesIO(raw)).get_sheet_by_name("damage").to_python()
    assert [row[0] for row in again[1:]] == list(HOSTILE)


def test_nothing_in_the_file_calculates_links_or_runs() -> None:
    with zipfile.ZipFile(io.BytesIO(made(*HOSTILE))) as archive:
        parts = {name: archive.read(name).decode() for name in archive.namelist()}
    for name, text in parts.items():
        assert not re.search(r"<f[ >]|<hyperlink|externalLink|vbaProject|TargetMode", text), name


def test_figures_are_numbers_and_what_is_not_known_is_empty() -> None:
    sheet = openpyxl.load_workbook(io.BytesIO(made(29, None, 2**60)))["damage"]
    assert [sheet.cell(row, 1).value for row in (2, 3, 4)] == [29, None, str(2**60)]
    assert sheet.freeze_panes == "A2"


def test_a_text_that_no_cell_holds_says_that_it_was_cut() -> None:
    sheet = openpyxl.load_workbook(io.BytesIO(made("a" * 40_000)))["damage"]
    text = sheet.cell(2, 1).value
    assert isinstance(text, str)
    assert text.endswith("[content.json has the rest]")


def test_the_same_content_makes_the_same_bytes(monkeypatch: pytest.MonkeyPatch) -> None:
    first = made(*HOSTILE)
    monkeypatch.setenv("TZ", "America/Lima")
    assert made(*HOSTILE) == first
    with zipfile.ZipFile(io.BytesIO(first)) as archive:
        assert {each.date_time[0] for each in archive.infolist()} == {1980}, "no clock"
        dates = re.findall(rb"\d{4}-\d\d-\d\dT[^<]*", archive.read("docProps/core.xml"))
    assert set(dates) == {b"2018-09-16T16:30:00Z"}
