"""The workbook of a report: texts stay texts, whatever they begin with, and nothing calculates."""

import io
import re
import shutil
import subprocess
import zipfile
from pathlib import Path
from xml.etree import ElementTree as ET

import openpyxl
import pytest
from python_calamine import CalamineWorkbook

from fieldapp.report.daily.report_content import ContentRow, ContentSection, ReportContent
from fieldapp.report.daily.report_tables import tables
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


@pytest.mark.slow
@pytest.mark.skipif(
    shutil.which("soffice") is None,
    reason="needs LibreOffice: apt-get install libreoffice-calc-nogui",
)
def test_libreoffice_opens_workbook_and_table_without_a_formula_or_a_warning(
    tmp_path: Path,
) -> None:
    (tmp_path / "report.xlsx").write_bytes(made(*HOSTILE))
    rows = tuple(ContentRow({"text": each, "number": n}) for n, each in enumerate(HOSTILE))
    content = ReportContent((HEADING, ContentSection("damage", rows)))
    (tmp_path / "damage.csv").write_bytes(tables(content)["damage.csv"])
    profile = f"-env:UserInstallation=file://{tmp_path}/profile"
    command = ["soffice", profile, "--headless", "--convert-to", "fods", "--outdir", str(tmp_path)]
    utf_8 = "--infilter=Text - txt - csv (StarCalc):44,34,76,1"  # its window sees the mark itself
    for names in (["report.xlsx"], [utf_8, "damage.csv"]):
        done = subprocess.run(
            [*command, *names], cwd=tmp_path, capture_output=True, text=True, check=True
        )
        assert not [each for each in done.stderr.splitlines() if "javaldx" not in each]
    for name in ("report", "damage"):
        sheet = ET.parse(tmp_path / f"{name}.fods").getroot()  # noqa: S314 - written just now
        cells = [each for each in sheet.iter() if each.tag.endswith("table-cell")]
        kept = [{key.rpartition("}")[2]: value for key, value in each.items()} for each in cells]
        assert not any("formula" in each for each in kept), name
        said = [("".join(each.itertext()).strip(), of.get("value-type"))
                for each, of in zip(cells, kept, strict=True)]  # fmt: skip
        for hostile in HOSTILE:
            types = {kind for text, kind in said if bare(text) == bare(hostile)}
            assert types == {"string"}, (name, hostile, types)
        assert ("number", "string") in said
        assert ("3", "float") in said


def bare(text: str) -> str:
    return text.strip().lstrip("'")
