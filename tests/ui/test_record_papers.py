"""Records copied, printed, put in order and corrected by keys, through the window."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit, QListWidgetItem
from pytestqt.qtbot import QtBot

from fieldapp.observation.values import Place
from fieldapp.ui.records.export_dialog import ExportDialog
from fieldapp.ui.records.records_page import RecordsPage
from fieldapp.ui.shell.window import MainWindow
from tests.support.mission import Laptop
from tests.support.stored_rows import heard
from tests.ui.by_hand import press, rest, texts
from tests.ui.conftest import WAIT_MS, Start, Unlock
from tests.ui.homes import stored
from tests.ui.laptop import opened

Open = Callable[..., tuple[MainWindow, RecordsPage]]


@pytest.fixture
def shown(qtbot: QtBot, start: Start, unlock: Unlock, home: Path) -> Open:
    """The records page of a home with four records; made again by another call."""

    def open_(before: Callable[[Laptop], object] = four) -> tuple[MainWindow, RecordsPage]:
        with opened(home) as laptop:
            before(laptop)
        window = unlock(start(home))
        window.go("records")
        page = window.pages["records"]
        assert isinstance(page, RecordsPage)
        rest(qtbot, window)
        return window, page

    return open_


def four(laptop: Laptop) -> None:
    for n, name in enumerate(("Горлівка", "Авдіївка", "Zolote 12", "Zolote 4")):
        laptop.sign(heard(post=Place(name=name), note=f"note {n}"))


def column(page: RecordsPage, head: str) -> int:
    return [each.head for each in page.model.columns].index(head)


def cells(page: RecordsPage, head: str) -> list[str]:
    at = column(page, head)
    return [page.model.data(page.model.index(n, at)) for n in range(page.model.rowCount())]


def click_head(page: RecordsPage, head: str) -> None:
    header = page.table.horizontalHeader()
    at = header.sectionViewportPosition(column(page, head)) + 10
    point = QPoint(at, header.height() // 2)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=point)


def tick(page: RecordsPage, head: str) -> None:
    """Tick a column as a person does: open the list, go to it, space."""
    page.columns.click()
    (item,) = page.columns.list.findItems(head, Qt.MatchFlag.MatchExactly)
    page.columns.list.setCurrentItem(item)
    assert isinstance(item, QListWidgetItem)
    QTest.keyClick(page.columns.list, Qt.Key.Key_Space)
    page.columns.popup.close()


def test_every_column_that_is_seen_puts_the_list_in_order(qtbot: QtBot, shown: Open) -> None:
    window, page = shown()
    for head, first in (("Place", "Zolote 4"), ("What", None), ("State", None), ("No.", None)):
        for _ in range(2):
            click_head(page, head)
            rest(qtbot, window)
            header = page.table.horizontalHeader()
            assert header.sortIndicatorSection() == column(page, head)
        if first is not None:
            click_head(page, head)
            rest(qtbot, window)
            assert cells(page, head) == ["Zolote 4", "Zolote 12", "Авдіївка", "Горлівка"]
    assert cells(page, "No.") == ["4", "3", "2", "1"]


def test_chosen_columns_are_shown_and_remembered(qtbot: QtBot, shown: Open, home: Path) -> None:
    window, page = shown()
    assert page.table.isColumnHidden(column(page, "Note"))
    tick(page, "Note")
    tick(page, "Event")
    rest(qtbot, window)
    assert not page.table.isColumnHidden(column(page, "Note"))
    assert page.table.isColumnHidden(column(page, "Event"))
    click_head(page, "Note")
    rest(qtbot, window)
    assert cells(page, "Note") == ["note 0", "note 1", "note 2", "note 3"]
    window.client.preferences = stored(home)
    window.build()
    window.go("records")
    rest(qtbot, window)
    anew = window.pages["records"]
    assert isinstance(anew, RecordsPage)
    assert anew is not page
    assert not anew.table.isColumnHidden(column(anew, "Note"))
    assert anew.table.isColumnHidden(column(anew, "Event"))


def test_what_a_person_chose_is_never_hidden_for_want_of_room(qtbot: QtBot, shown: Open) -> None:
    window, page = shown()
    for head in ("From", "Kind", "Note", "Review", "Files", "Signed"):
        tick(page, head)
    rest(qtbot, window)
    assert not [c.head for n, c in enumerate(page.model.columns) if page.table.isColumnHidden(n)]
    assert page.table.horizontalScrollBar().maximum() > 0


def test_one_record_is_copied_in_words_with_its_hash(qtbot: QtBot, shown: Open) -> None:
    window, page = shown()
    QTest.keyClick(page.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    rest(qtbot, window)
    copied = QGuiApplication.clipboard().text()
    assert page.papers.one is not None
    digits = page.papers.one.listed.hash.hex()
    assert digits in copied.replace(" ", "")
    assert "note 3" in copied
    assert "2026-03-01 23:35 – 2026-03-02 00:30 Europe/Kyiv" in copied
    assert "Its place in the hub's log is not known here." in copied
    assert "Copied:" in texts(page)


def test_several_are_picked_copied_and_exported_and_nothing_is_attached(
    qtbot: QtBot, shown: Open
) -> None:
    window, page = shown()
    for _ in range(2):
        QTest.keyClick(page.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    rest(qtbot, window)
    assert "3 rows are picked" in texts(page.detail)
    assert page.detail.by_key == {}
    QTest.keyClick(page.table, Qt.Key.Key_P)
    assert page.papers.answer.text() == "One record is printed at a time: pick one row."
    QTest.keyClick(page.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    rest(qtbot, window)
    lines = [line.split("\t") for line in QGuiApplication.clipboard().text().splitlines()]
    assert lines[0][0] == "Event"
    assert lines[0][-1] == "SHA-256"
    assert len(lines) == 4
    assert all(len(line[-1]) == 64 for line in lines[1:])
    assert [line[2] for line in lines[1:]] == cells(page, "Place")[:3]
    press(page.detail, "Export these…")
    rest(qtbot, window)
    (dialog,) = page.findChildren(ExportDialog)
    assert "3 picked by hand" in texts(dialog)
    assert "Export: 3 observations" in texts(dialog)
    dialog.reject()
    QTest.keyClick(page.table, Qt.Key.Key_Down)
    rest(qtbot, window)
    assert "rows are picked" not in texts(page.detail)
    assert set(page.detail.by_key) == {"C", "R"}


def test_a_record_becomes_a_pdf_that_says_what_it_is(
    qtbot: QtBot, shown: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, page = shown()
    file = tmp_path / "one.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    press(page.detail, "As PDF…")
    rest(qtbot, window)
    assert "one.pdf. The file is not encrypted." in texts(page)
    read = QPdfDocument()
    read.load(str(file))
    said = "".join(read.getAllText(n).text() for n in range(read.pageCount()))
    one = page.papers.one
    assert one is not None
    flat = "".join(said.split())
    assert "2026-03-0123:35–2026-03-0200:30Europe/Kyiv" in flat
    assert one.listed.hash.hex() in flat
    for name, text in one.lines:
        assert "".join(f"{name}: {text}".split()) in flat, name
    assert "notknownhere" in flat


def test_the_page_can_be_printed(qtbot: QtBot, shown: Open, tmp_path: Path) -> None:
    window, page = shown()
    QTest.keyClick(page.table, Qt.Key.Key_P)
    qtbot.waitUntil(lambda: bool(page.findChildren(QPrintDialog)), timeout=WAIT_MS)
    (dialog,) = page.findChildren(QPrintDialog)
    file = tmp_path / "printed.pdf"
    line = dialog.findChild(QLineEdit, "filename")
    assert isinstance(line, QLineEdit)
    line.setText(str(file))
    dialog.accept()
    rest(qtbot, window)
    assert file.stat().st_size > 1000
    assert "Printed:" in texts(page)


def test_letters_correct_and_retract_and_are_no_letters_of_a_search(
    qtbot: QtBot, shown: Open
) -> None:
    window, page = shown()
    QTest.keyClick(page.table, Qt.Key.Key_C)
    assert "Correct this observation" in texts(page.detail)
    focus = page.detail.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, Qt.Key.Key_Escape)
    QTest.keyClick(page.detail, Qt.Key.Key_R)  # where Escape leaves the focus
    assert "Retract this observation" in texts(page.detail)
    page.detail.close_question()
    page.filters.search.setFocus()
    QTest.keyClicks(page.filters.search, "rc")
    assert page.filters.search.text() == "rc"
    assert "Retract this observation" not in texts(page.detail)
    rest(qtbot, window)


def test_j_and_k_walk(qtbot: QtBot, shown: Open) -> None:
    window, page = shown()
    QTest.keyClick(page.table, Qt.Key.Key_J)
    QTest.keyClick(page.table, Qt.Key.Key_J)
    QTest.keyClick(page.table, Qt.Key.Key_K)
    rest(qtbot, window)
    assert page.table.currentIndex().row() == 1
    assert "note 2" in texts(page.detail)
