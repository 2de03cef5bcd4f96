"""Tables in XLSX workbooks: read as Excel holds them, and hostile ones refused before they cost."""

import io
import struct
import tracemalloc
import zipfile
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fieldapp.app.tables.table_file import TableFile, read_table, sheets_of
from fieldapp.errors import FieldappError, InputError
from tests.support.workbooks import (
    CLOCK,
    DATE,
    DURATION,
    MAIN,
    MOMENT,
    OWN,
    Failed,
    Formula,
    Sheet,
    Styled,
    xlsx,
)


def written(folder: Path, raw: bytes, name: str = "table.xlsx") -> Path:
    path = folder / name
    path.write_bytes(raw)
    return path


def read(folder: Path, sheet: Sheet | Sequence[Sequence[Any]], **options: Any) -> TableFile:
    one = sheet if isinstance(sheet, Sheet) else Sheet(sheet)
    return read_table(written(folder, xlsx({"Log": one}, **options)))


def column(table: TableFile, name: str) -> list[str]:
    return [cells.get(name, "") for _, cells in table.rows]


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        (Styled(46082.5916666666, MOMENT), "2026-03-01 14:12"),
        (Styled(46082.59172453704, MOMENT), "2026-03-01 14:12:05"),
        (Styled(46082, MOMENT), "2026-03-01 00:00"),  # midnight is a time
        (Styled(46082, OWN), "2026-03-01 00:00"),
        (Styled(46082.999999999, OWN), "2026-03-02 00:00"),
        (Styled(46082, DATE), "2026-03-01"),
        (Styled(46082.5916666666, DATE), "2026-03-01 14:12"),  # as Excel holds it
        (Styled(0.591666666, CLOCK), "14:12"),
        (Styled(0, CLOCK), "00:00"),
        (Styled(0.9999999, CLOCK), "23:59:59"),
        (Styled(1.104166667, DURATION), "26:30"),
        (3, "3"),
        (3.0, "3"),
        (38.220500000000001, "38.2205"),
        (0.1 + 0.2, "0.3"),
        (123456789012, "123456789012"),
        (True, "TRUE"),
        ("3-5", "3-5"),
        (Formula(7), "7"),
        (Formula("so"), "so"),
        (Failed("#REF!"), "#REF!"),
    ],
)
def test_a_cell_is_read_as_excel_holds_it(tmp_path: Path, cell: Any, text: str) -> None:
    table = read(tmp_path, [("a", "b"), (cell, "x")])
    assert table.rows == ((2, {"a": text, "b": "x"}),)


def test_dates_are_counted_from_1904_where_the_workbook_says_so(tmp_path: Path) -> None:
    rows = [("time",), (Styled(44620.5916666666, MOMENT),), (Styled(44620, DATE),), (44620.25,)]
    table = read(tmp_path, rows, late=True)
    assert column(table, "time") == ["2026-03-01 14:12", "2026-03-01", "2026-03-01 06:00"]
    early = read(tmp_path, rows)
    assert column(early, "time")[0] == "2022-02-28 14:12"


def test_a_number_among_dates_is_a_date_and_told(tmp_path: Path) -> None:
    rows = [("time", "n"), *((Styled(46082 + n, MOMENT), 46082) for n in range(3)), (46085.5, 1)]
    table = read(tmp_path, rows)
    assert column(table, "time")[-1] == "2026-03-04 12:00"
    assert column(table, "n") == ["46082", "46082", "46082", "1"]
    assert [str(note) for note in table.notes] == ["Numbers among dates were read as dates: A5."]


def test_a_date_that_excel_made_of_something_else_is_told(tmp_path: Path) -> None:
    table = read(tmp_path, [("km", "n"), ("2-4", 1), (Styled(46145, DATE), 2), ("1", 3)])
    assert "3-5 or the like: A3." in table.notes[0]


def test_formulas_without_a_stored_value_are_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"Formulas have no stored value: B2") as refused:
        read(tmp_path, [("a", "b"), (1, Formula(None))])
    assert "save it" in refused.value.advice
    assert read(tmp_path, [("a", "b"), (1, Formula(""))]).rows == ((2, {"a": "1", "b": ""}),)


def test_what_is_hidden_is_read_and_told(tmp_path: Path) -> None:
    sheet = Sheet(
        [("a", "b"), (1, 2), (3, 4), (5, 6)], hidden_rows=(3, 4, 9), hidden_columns=(2, 5)
    )
    table = read(tmp_path, sheet)
    assert [number for number, _ in table.rows] == [2, 3, 4]
    assert [str(note) for note in table.notes] == [
        "Hidden rows were read too: 3, 4.",
        "Hidden columns were read too: b.",
    ]


def test_errors_are_told(tmp_path: Path) -> None:
    table = read(tmp_path, [("a", "b"), (Failed("#N/A"), 2)])
    assert [str(note) for note in table.notes] == ["Cells are errors of the spreadsheet: A2."]


# --- The head.


def test_titles_above_the_head_are_left_out_and_told(tmp_path: Path) -> None:
    rows = {2: (None, "Patrol report"), 4: (None, "time", "what", "note"), 5: (None, 1, "x", "y")}
    table = read(tmp_path, Sheet(rows, merged=("B2:D2",)))
    assert table.header == ("time", "what", "note")
    assert table.rows == ((5, {"time": "1", "what": "x", "note": "y"}),)
    assert [str(note) for note in table.notes] == ["Rows above the head were left out: 2."]


TWO_LEVELS = {
    1: ("Time", "Post", None, "Note"),
    2: (None, "Lat", "Lon", None),
    3: ("t", 48.4, 38.2, "n"),
}


@pytest.mark.parametrize("merged", [("A1:A2", "B1:C1", "D1:D2"), ("B1:C1",)])
def test_a_head_of_two_levels_names_each_column_by_both(
    tmp_path: Path, merged: tuple[str, ...]
) -> None:
    table = read(tmp_path, Sheet(TWO_LEVELS, merged=merged))
    assert table.header == ("Time", "Post Lat", "Post Lon", "Note")
    assert [number for number, _ in table.rows] == [3]
    assert not table.notes


def test_a_row_below_a_wide_head_is_no_head(tmp_path: Path) -> None:
    rows = [("Time", "Note", None), ("t", "first", "more"), ("u", "second", None)]
    table = read(tmp_path, Sheet(rows, merged=("B1:C1",)))
    assert table.header == ("Time", "Note", "Note (column C)")
    assert [number for number, _ in table.rows] == [2, 3]


def test_a_column_without_a_name_is_kept(tmp_path: Path) -> None:
    table = read(tmp_path, [("a", None, "c"), (1, 2, 3)])
    assert table.rows == ((2, {"a": "1", "(column B)": "2", "c": "3"}),)


def test_a_cell_merged_over_rows_is_read_in_each_and_told(tmp_path: Path) -> None:
    rows = [("day", "n"), ("1 March", 1), (None, 2), (None, 3), ("2 March", 4)]
    table = read(tmp_path, Sheet(rows, merged=("A2:A4",)))
    assert column(table, "day") == ["1 March", "1 March", "1 March", "2 March"]
    assert "merged over rows was read in each: A2." in table.notes[0]


# --- Sheets.


def test_a_workbook_with_several_sheets_asks_which(tmp_path: Path) -> None:
    sheets = {
        "Лист 1": Sheet([("a",), (1,)]),
        "Empty": Sheet([]),
        "Old": Sheet([("a",), (2,)], state="hidden"),
        "Second": Sheet([("a",), (3,)]),
    }
    path = written(tmp_path, xlsx(sheets))
    assert sheets_of(path) == ("Лист 1", "Second")
    with pytest.raises(InputError, match="several sheets") as refused:
        read_table(path)
    assert "--sheet" in refused.value.advice
    assert column(read_table(path, "Second"), "a") == ["3"]
    assert column(read_table(path, "Old"), "a") == ["2"]  # named: it is meant
    for name in ("Empty", "None"):
        with pytest.raises(InputError, match="no such sheet"):
            read_table(path, name)


def test_hidden_sheets_with_rows_are_named(tmp_path: Path) -> None:
    sheets = {
        "Log": Sheet([("a",), (1,)]),
        "Old": Sheet([("a",), (2,)], state="hidden"),
        "Older": Sheet([("a",), (3,)], state="veryHidden"),
        "Empty": Sheet([], state="hidden"),
    }
    path = written(tmp_path, xlsx(sheets))
    left_out = "Hidden sheets have rows and were not read: Old, Older."
    assert [str(note) for note in read_table(path).notes] == [left_out]
    others = [str(note) for note in read_table(path, "Old").notes]
    assert others == ["Hidden sheets have rows and were not read: Older."]
    alone = written(tmp_path, xlsx({"Old": sheets["Old"]}), "alone.xlsx")
    with pytest.raises(InputError, match="hidden: Old") as refused:
        read_table(alone)
    assert "--sheet" in refused.value.advice


def test_the_only_sheet_with_rows_is_the_table(tmp_path: Path) -> None:
    sheets = {"Empty": Sheet([]), "Log": Sheet([("a",), (1,)]), "Also empty": Sheet([])}
    assert column(read_table(written(tmp_path, xlsx(sheets))), "a") == ["1"]


def test_a_workbook_that_was_saved_again_is_the_same_table(tmp_path: Path) -> None:
    one = read(tmp_path, [("a",), (1,)])
    again = read(tmp_path, [("a",), (1,)], extra={"docProps/core.xml": b"<saved>later</saved>"})
    other = read(tmp_path, [("a",), (2,)])
    assert one.digest == again.digest != other.digest


def test_what_is_no_workbook_is_refused_in_words(tmp_path: Path) -> None:
    table = written(tmp_path, b"a,b\n1,2\n", "table.csv")
    assert sheets_of(table) == ()
    with pytest.raises(InputError, match="Only a workbook has sheets"):
        read_table(table, "Log")
    with pytest.raises(InputError, match="XLS"):
        read_table(written(tmp_path, bytes.fromhex("d0cf11e0a1b11ae1") + bytes(600)))
    letter = io.BytesIO()
    with zipfile.ZipFile(letter, "w") as archive:
        archive.writestr("content.xml", "<office/>")
    with pytest.raises(InputError, match="no XLSX"):
        read_table(written(tmp_path, letter.getvalue()))
    with pytest.raises(InputError, match="no such sheet"):
        read(tmp_path, [])


# --- Hostile ones.


def lying(raw: bytes, name: str, size: int) -> bytes:
    """The archive with another unpacked length of a part, in both of its places."""
    made = bytearray(raw)
    for mark, lengths, names in ((b"PK\x03\x04", 22, 30), (b"PK\x01\x02", 24, 46)):
        at = raw.index(name.encode()) if mark == b"PK\x03\x04" else raw.rindex(name.encode())
        assert raw[at - names : at - names + 4] == mark
        struct.pack_into("<I", made, at - names + lengths, size)
    return bytes(made)


SHEET, STRINGS = "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml"
ENTITIES = (
    '<!DOCTYPE s [<!ENTITY a "aaaaaaaaaaaaaaaa">'
    + "".join(
        f'<!ENTITY {b} "{f"&{a};" * 16}">' for a, b in zip("abcdefgh", "bcdefghi", strict=True)
    )
    + ']><sst xmlns="x"><si><t>&i;</t></si></sst>'
)


def bomb() -> bytes:
    return f'<worksheet xmlns="{MAIN}"><sheetData>'.encode() + b" " * 300_000_000 + b"</sheetData>"


def far(*cells: str) -> bytes:
    told = "".join(f'<row><c r="{name}"><v>1</v></c></row>' for name in cells)
    return f'<worksheet xmlns="{MAIN}"><sheetData>{told}</sheetData></worksheet>'.encode()


def repeated() -> bytes:
    told = "".join(f'<c r="{c}{r}" t="s"><v>0</v></c>' for r in range(1, 500) for c in "ABCDEFGH")
    rows = f"<sheetData><row>{told}</row></sheetData>"
    return f'<worksheet xmlns="{MAIN}">{rows}</worksheet>'.encode()


def over_rows() -> bytes:
    told = '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>1</v></c></row>'
    merged = '<mergeCell ref="A2:A1048576"/>' * 50
    return (
        f'<worksheet xmlns="{MAIN}"><sheetData>{told}</sheetData>'
        f'<mergeCells count="4000000000">{merged}</mergeCells></worksheet>'
    ).encode()


def strings(text: str) -> bytes:
    return f'<sst xmlns="{MAIN}"><si><t>{text}</t></si></sst>'.encode()


HOSTILE: dict[str, tuple[Callable[[], dict[str, bytes]], str]] = {
    "bomb": (lambda: {SHEET: bomb()}, "too large"),
    "entities": (lambda: {"xl/sharedStrings.xml": ENTITIES.encode()}, "entities"),
    "macro": (lambda: {"xl/vbaProject.bin": b"macro"}, "macros"),
    "far": (lambda: {SHEET: far("A1", "XFD1048576")}, "too large"),
    "beyond": (lambda: {SHEET: far("A1", "ZZZ1")}, "too large"),
    "repeated": (lambda: {STRINGS: strings("x" * 32_000), SHEET: repeated()}, "too large"),
    "no such string": (lambda: {SHEET: repeated()}, "damaged"),
    "over rows": (lambda: {SHEET: over_rows()}, "too large"),
    "cut off": (lambda: {SHEET: b"<worksheet><sheetData>"}, "damaged"),
    "two lists": (lambda: {STRINGS: strings("x"), "xl/other.xml": strings("y")}, "damaged"),
}


@pytest.mark.parametrize("kind", HOSTILE)
@pytest.mark.slow
def test_a_hostile_workbook_is_refused_before_it_costs(tmp_path: Path, kind: str) -> None:
    extra, words = HOSTILE[kind]
    raw = xlsx({"Log": Sheet([("a",), (1,)])}, extra=extra())
    path = written(tmp_path, raw)
    del raw
    tracemalloc.start()
    try:
        with pytest.raises(InputError, match=words):
            read_table(path)
        assert tracemalloc.get_traced_memory()[1] < 200 * 2**20
    finally:
        tracemalloc.stop()


@pytest.mark.slow
def test_a_length_that_the_archive_tells_is_not_believed(tmp_path: Path) -> None:
    raw = xlsx({"Log": Sheet([("a",), (1,)])}, extra={SHEET: bomb()})
    with pytest.raises(InputError, match=r"damaged|too large"):
        read_table(written(tmp_path, lying(raw, SHEET, 2_000)))


GOOD = xlsx(
    {"Log": Sheet(TWO_LEVELS, merged=("B1:C1",), hidden_rows=(3,)), "B": Sheet([("a",), (1,)])},
    strings=["x"],
)


@given(st.data())
@settings(max_examples=300, deadline=None)
def test_a_damaged_workbook_is_refused_or_read_and_nothing_else(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    """Bytes are changed inside of the parts too: the archive is whole, the XML is not."""
    folder = tmp_path_factory.getbasetemp()
    with zipfile.ZipFile(io.BytesIO(GOOD)) as archive:
        parts = {name: bytearray(archive.read(name)) for name in archive.namelist()}
    name = data.draw(st.sampled_from(sorted(parts)))
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(parts[name]) - 1))
        parts[name][at : at + 1] = data.draw(st.binary(max_size=3) | st.sampled_from([b"9", b"-"]))
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for each, content in parts.items():
            archive.writestr(each, bytes(content))
    with suppress(FieldappError):
        read_table(written(folder, out.getvalue()), "Log")


@given(st.integers(0, len(GOOD) - 1), st.integers(1, 255))
@settings(max_examples=300, deadline=None)
def test_a_changed_byte_of_a_workbook_is_refused_or_makes_no_difference(
    tmp_path_factory: pytest.TempPathFactory, at: int, change: int
) -> None:
    raw = bytearray(GOOD)
    raw[at] ^= change
    folder = tmp_path_factory.getbasetemp()
    meant = read_table(written(folder, GOOD), "Log")
    try:
        found = read_table(written(folder, bytes(raw)), "Log")
    except FieldappError:
        return
    assert found == meant
