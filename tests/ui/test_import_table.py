"""Importing a table through its dialog: by hand, from the button to the report."""

import csv
import io
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from fieldapp.app.home import own_signing
from fieldapp.app.tables import mappings, table_import
from fieldapp.paths import RESOURCES
from fieldapp.store.records import observations
from fieldapp.store.records.search import Query
from fieldapp.ui.records.records_page import RecordsPage
from fieldapp.ui.shell.window import MainWindow
from fieldapp.ui.table_import.import_table_dialog import ImportTableDialog
from fieldapp.ui.table_import.sheet_choice import SheetChoice
from tests.support.workbooks import MOMENT, Sheet, Styled, xlsx
from tests.ui.by_hand import choose, press, rest, texts
from tests.ui.by_keys import stood
from tests.ui.conftest import WAIT_MS, Start, Unlock
from tests.ui.laptop import opened

Open = Callable[[Path], ImportTableDialog]

TABLE = (
    "Date,Observation post,Number,Event,Comments\n"
    "2018-09-14 18:00,48.43 38.22,3,explosion,first\n"
    "no time at all,48.43 38.22,1,explosion,second\n"
    f"2018-09-14 19:00,48.43 38.22,1,explosion,{'x' * 9000}\n"
)


@pytest.fixture
def page(qtbot: QtBot, start: Start, unlock: Unlock, home: Path) -> RecordsPage:
    window = unlock(start(home))
    window.go("records")
    shown = window.pages["records"]
    assert isinstance(shown, RecordsPage)
    rest(qtbot, window)
    return shown


@pytest.fixture
def open_(qtbot: QtBot, page: RecordsPage, monkeypatch: pytest.MonkeyPatch) -> Open:
    def dialog(path: Path) -> ImportTableDialog:
        monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
        press(page, "Import a table…")
        qtbot.waitUntil(lambda: bool(page.findChildren(ImportTableDialog)), timeout=WAIT_MS)
        (shown,) = page.findChildren(ImportTableDialog)
        qtbot.waitUntil(lambda: bool(shown.preview.texts()), timeout=WAIT_MS)
        return shown

    return dialog


def table(folder: Path, text: str = TABLE) -> Path:
    path = folder / "ours.csv"
    path.write_text(text, "utf-8")
    return path


def window_of(page: RecordsPage) -> MainWindow:
    window = page.window()
    assert isinstance(window, MainWindow)
    return window


def signed_notes(home: Path) -> list[str]:
    with opened(home) as laptop:
        rows = observations.search(laptop.store, Query(limit=None))
    return sorted(row.observation.note for row in rows)


def test_a_table_is_mapped_looked_over_signed_and_reported(
    qtbot: QtBot, page: RecordsPage, open_: Open, home: Path, tmp_path: Path
) -> None:
    dialog = open_(table(tmp_path))
    assert dialog.focusWidget() is dialog.mapping.kind
    first, second, third = dialog.preview.texts()
    assert first[:2] == ["2", "2018-09-14 18:00"]
    assert "3 explosions" in first[2]
    assert "⚠" in second[4]
    assert "refused" in third[2]
    # What a column fills is chosen anew by keys, and the preview follows.
    box = dialog.mapping.columns["Comments"]
    choose(box, "region.column")
    qtbot.waitUntil(lambda: "region" in dialog.mapping.mapping().fields, timeout=WAIT_MS)
    choose(box, "note.column")
    press(dialog, "Look it over")
    qtbot.waitUntil(lambda: dialog.stack.currentIndex() == 1, timeout=WAIT_MS)
    assert "2 rows will be signed." in texts(dialog)
    assert "1 row is refused." in texts(dialog)
    assert dialog.focusWidget() is dialog.sign
    # Each row's reading stands there too, whether it is odd or not; the chosen one in full.
    one, two, three = dialog.readings.table.texts()
    assert one[:4] == ["2", "2018-09-14 18:00", "3 explosions", "48.4300000, 38.2200000"]
    assert two[0] == "3"
    assert "⚠" in two[4]
    assert three[2] == "✗ refused"
    full = dialog.readings.full
    for words in ("ceasefire violation: 3 explosions", "2018-09-14 18:00 Europe/Kyiv",
                  "48.4300000, 38.2200000", "Note: first", "As typed · Event: exp"):  # fmt: skip
        assert words in full.text().replace("\u200b", "")  # where a long word may be broken
    QTest.keyClick(dialog.readings.table, Qt.Key.Key_Down)
    assert "no time at all" in full.text()
    assert "⚠" in full.text()
    assert dialog.readings.more.isHidden()
    stood(dialog.sign)
    QTest.keyClick(dialog.sign, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.stack.currentIndex() == 2, timeout=WAIT_MS)
    assert "2 rows are signed." in texts(dialog)
    press(dialog, "Copy the report")
    copied = QGuiApplication.clipboard().text()
    assert "2 rows are signed." in copied
    assert "4\t✗ refused\tComments\tA cell is longer than 8,192 bytes." in copied
    press(dialog, "Close")
    qtbot.waitUntil(lambda: page.model.rowCount() == 2, timeout=WAIT_MS)
    window_of(page).close()
    assert signed_notes(home) == ["first", "second"]


def test_of_a_workbook_with_several_sheets_one_is_asked_for(
    qtbot: QtBot, page: RecordsPage, open_: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    head = ("Date", "Observation post", "Event", "Comments")
    row = (Styled(43357.75, MOMENT), "48.43 38.22", "explosion")
    sheets = {
        "Notes": Sheet([("a",), (1,)]),
        "Events": Sheet([head, (*row, "first"), (*row, "second")], hidden_rows=(3,)),
    }
    path = tmp_path / "ours.xlsx"
    path.write_bytes(xlsx(sheets))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    press(page, "Import a table…")
    qtbot.waitUntil(lambda: bool(page.findChildren(SheetChoice)), timeout=WAIT_MS)
    (choice,) = page.findChildren(SheetChoice)
    assert [choice.list.item(n).text() for n in range(choice.list.count())] == list(sheets)
    QTest.keyClick(choice.list, Qt.Key.Key_Down)
    press(choice, "Read this sheet")
    qtbot.waitUntil(lambda: bool(page.findChildren(ImportTableDialog)), timeout=WAIT_MS)
    (dialog,) = page.findChildren(ImportTableDialog)
    qtbot.waitUntil(lambda: bool(dialog.preview.texts()), timeout=WAIT_MS)
    assert dialog.preview.texts()[0][:2] == ["2", "2018-09-14 18:00"]
    assert "Hidden rows were read too: 3." in texts(dialog)
    press(dialog, "Cancel")
    # A workbook with one sheet asks nothing.
    path.write_bytes(xlsx({"Events": sheets["Events"], "Empty": Sheet([])}))
    assert open_(path).mapping.mapping().fields["time"] == {"column": "Date"}


FORM = (
    "start,end,what,where_geo,number,_site_latitude,_site_longitude\n"
    "2026-03-01T14:12:05.123+02:00,2026-03-01T14:20:11.456+02:00,explosion,"
    "48.4353 38.2205 120.5 4.9,3,48.5,38.3\n"
)


def test_the_table_of_a_form_is_guessed_and_read(open_: Open, tmp_path: Path) -> None:
    dialog = open_(table(tmp_path, FORM))
    fills = {name: box.currentData() for name, box in dialog.mapping.columns.items()}
    assert fills == {
        "start": "time.start",
        "end": "time.end",
        "what": "what.column",
        "where_geo": "post.column",
        "number": "count.column",
        "_site_latitude": "site.latitude",
        "_site_longitude": "site.longitude",
    }
    assert "latitude" in dialog.mapping.columns["_site_latitude"].currentText()
    (first,) = dialog.preview.texts()
    assert "14:12:05" in first[1]
    assert "kept" not in first[4]


def test_what_cannot_be_a_mapping_is_told_and_cannot_be_signed(
    qtbot: QtBot, open_: Open, tmp_path: Path
) -> None:
    dialog = open_(table(tmp_path))
    choose(dialog.mapping.columns["Event"], "time.column")
    qtbot.waitUntil(dialog.trouble.isVisible, timeout=WAIT_MS)
    assert "Only one column can say this: Date, Event." in dialog.trouble.text()
    assert not dialog.check.isEnabled()
    choose(dialog.mapping.columns["Event"], "what.column")
    qtbot.waitUntil(dialog.check.isEnabled, timeout=WAIT_MS)
    dialog.mapping.zone.setFocus()
    dialog.mapping.zone.selectAll()
    QTest.keyClicks(dialog.mapping.zone, "Nowhere")
    qtbot.waitUntil(lambda: not dialog.check.isEnabled(), timeout=WAIT_MS)
    assert "no time zone" in dialog.trouble.text()


def test_a_known_table_is_recognised_and_its_mapping_saved_and_opened(
    qtbot: QtBot, open_: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = open_(RESOURCES / "demo" / "observations.csv")
    known = mappings.fitting(tuple(dialog.mapping.columns), None)
    assert dialog.mapping.mapping().fields == known.fields
    choose(dialog.mapping.columns["region"], "")
    saved = tmp_path / "mine"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(saved), ""))
    press(dialog, "Save the mapping…")
    assert "region" not in mappings.read_mapping(tmp_path / "mine.toml").fields
    dialog.mapping.show_mapping(known)
    name = str(tmp_path / "mine.toml")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (name, ""))
    press(dialog, "Open a mapping…")
    assert dialog.mapping.columns["region"].currentData() == ""
    (tmp_path / "mine.toml").write_text("nonsense")
    press(dialog, "Open a mapping…")
    assert "TOML" in dialog.trouble.text()


def test_stopped_nothing_is_signed(
    qtbot: QtBot, page: RecordsPage, open_: Open, home: Path, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    rows = "".join(f"2018-09-14 18:00,48.43 38.22,{n},explosion,x\n" for n in range(1, 400))
    monkeypatch.setattr(table_import, "READ_BACK", 3)
    dialog = open_(table(tmp_path, f"{TABLE.splitlines()[0]}\n{rows}"))
    press(dialog, "Look it over")
    qtbot.waitUntil(lambda: dialog.stack.currentIndex() == 1, timeout=WAIT_MS)
    assert dialog.readings.more.text().startswith("The first 3 of 399 rows are shown")
    assert len(dialog.readings.table.texts()) == 3
    real = own_signing.signing_many

    def stop_at_once(*arguments: Any, **more: Any) -> Any:
        dialog.stop()
        return real(*arguments, **more)

    monkeypatch.setattr(table_import, "signing_many", stop_at_once)
    stood(dialog.sign)
    QTest.keyClick(dialog.sign, Qt.Key.Key_Return)
    assert (page.busy, dialog.busy) == (True, True)
    qtbot.waitUntil(dialog.trouble.isVisible, timeout=WAIT_MS)
    assert dialog.trouble.text() == "Stopped. Nothing was signed."
    assert (page.busy, dialog.busy) == (False, False)
    press(dialog, "Cancel")
    window_of(page).close()
    assert signed_notes(home) == []


def test_what_is_no_table_or_was_signed_before_is_told_on_the_page(
    qtbot: QtBot, page: RecordsPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    totals = "report_no,ceasefire_violations,explosions\n1,2,3\n"
    path = str(tmp_path / "ours.csv")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (path, ""))
    table(tmp_path, "a,a\n1,2\n")
    press(page, "Import a table…")
    qtbot.waitUntil(lambda: "one name" in page.trouble.text(), timeout=WAIT_MS)
    table(tmp_path, totals)
    press(page, "Import a table…")
    qtbot.waitUntil(lambda: "total of other rows" in page.trouble.text(), timeout=WAIT_MS)
    assert not page.findChildren(ImportTableDialog)


def test_a_role_that_signs_no_observations_has_no_such_button(
    qtbot: QtBot, start: Start, unlock: Unlock, headquarters: Path
) -> None:
    window = unlock(start(headquarters))
    window.go("records")
    shown = window.pages["records"]
    assert isinstance(shown, RecordsPage)
    assert shown.import_table.isHidden()  # its feed has not begun: it cannot sign


def test_what_is_shown_is_as_safe_as_any_text(qtbot: QtBot, open_: Open, tmp_path: Path) -> None:
    hostile = "Date,\u202e<b>x</b>\n2018-09-14,\u202e<img src=x>\n"
    buffer = io.StringIO(newline="")
    csv.writer(buffer).writerows(csv.reader(io.StringIO(hostile)))
    dialog = open_(table(tmp_path, buffer.getvalue()))
    shown = texts(dialog) + "".join(cell for line in dialog.preview.texts() for cell in line)
    assert "\u202e" not in shown
    named = [each for each in dialog.findChildren(QLabel) if "<b>" in each.text()]
    assert named
    assert all(each.textFormat() == Qt.TextFormat.PlainText for each in named)


def test_the_end_of_a_span_is_not_cut_off(page: RecordsPage, open_: Open, tmp_path: Path) -> None:
    text = "Date,Start,End,Event\n14.09.2018,23:50:05,00:20:30,explosion\n"
    dialog = open_(table(tmp_path, text))
    assert dialog.width() <= 1080
    (row,) = dialog.preview.texts()
    assert row[1] == "2018-09-14 23:50:05–00:20:30 +1"
    wanted = dialog.preview.fontMetrics().horizontalAdvance(row[1])
    assert wanted < dialog.preview.columnWidth(1)


def test_the_order_of_ambiguous_dates_is_chosen_and_never_guessed(
    qtbot: QtBot, page: RecordsPage, open_: Open, tmp_path: Path
) -> None:
    text = "time,what,note\n03/04/2026 18:00,explosion,a\n03-05-2026 19:00,explosion,b\n"
    dialog = open_(table(tmp_path, text))
    rest(qtbot, window_of(page))

    def shown(days: list[str]) -> bool:
        return [row[1][:10] for row in dialog.preview.texts()] == days

    assert dialog.mapping.dates.isVisible()
    assert [row[1] for row in dialog.preview.texts()] == ["", ""]
    for order, days in (("day first", ["2026-04-03", "2026-05-03"]),
                        ("month first", ["2026-03-04", "2026-03-05"])):  # fmt: skip
        box = dialog.mapping.dates
        box.setCurrentIndex(box.findData(order))
        box.activated.emit(box.currentIndex())
        qtbot.waitUntil(partial(shown, days), timeout=WAIT_MS)
    dialog.reject()
    qtbot.waitUntil(lambda: not page.findChildren(ImportTableDialog), timeout=WAIT_MS)
    other = open_(table(tmp_path, "time,what\n2026-04-03 18:00,explosion\n"))
    assert not other.mapping.dates.isVisible()
