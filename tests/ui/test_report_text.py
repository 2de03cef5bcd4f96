"""Text of a report on its page: numbers inserted and bound, typed ones noticed, all of it kept."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from threading import current_thread

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from fieldapp.app.home.session import Session
from fieldapp.app.reporting import report_text
from fieldapp.app.reporting.report_text import WrittenText
from fieldapp.report.daily.narrative.narrative_text import NarrativeBlock
from fieldapp.report.daily.report_content import CellValue, ReportContent
from fieldapp.ui.reporting.report_page import ReportPage
from fieldapp.ui.shell.window import MainWindow
from tests.ui.by_hand import press, rest, texts
from tests.ui.laptop import opened
from tests.ui.test_report_page import Shown, line, officer, shown
from tests.ui.walk import faults

__all__ = ["officer", "shown"]


def kept(qtbot: QtBot, window: MainWindow, page: ReportPage) -> None:
    """Wait until the page has kept what was typed."""
    qtbot.waitUntil(lambda: not page.text._later.isActive() and not page.text._typed)
    rest(qtbot, window)


def writing(qtbot: QtBot, shown: Shown) -> tuple[MainWindow, ReportPage]:
    window, page = shown()
    press(page, "Text")
    page.text.editor.setFocus()
    rest(qtbot, window)
    return window, page


def test_a_number_is_searched_inserted_and_follows(qtbot: QtBot, shown: Shown) -> None:
    window, page = writing(qtbot, shown)
    QTest.keyClicks(page.text.editor, "We heard ")
    QTest.keyClicks(page.text.editor, "{")
    rest(qtbot, window)
    assert page.text.choice.isVisible()
    QTest.keyClicks(page.text.choice.line, "donetsk explosions least")
    QTest.keyClick(page.text.choice.line, Qt.Key.Key_Return)
    QTest.keyClicks(page.text.editor, " explosions.")
    assert page.text.editor.text == "We heard {totals/donetsk/explosions_at_least} explosions."
    kept(qtbot, window, page)
    assert "bound" in page.text.section.currentText()
    assert page._view is not None
    assert page._view.words["text"] == ["We heard 39 to 47 (most likely 43) explosions."]
    assert not faults(window)
    press(page, "Read through")
    kept(qtbot, window, page)
    assert "read through" in page.text.section.currentText()


def test_typed_digits_are_noticed_and_bound(qtbot: QtBot, shown: Shown) -> None:
    window, page = writing(qtbot, shown)
    QTest.keyClicks(page.text.editor, "In donetsk 50 explosions were heard, and 3 shots.")
    told = page.text.warnings.text().replace("\u200b", "")
    assert "Typed: 50 explosions. The report says: 39 to 47 (most likely 43)." in told
    assert "Typed: 3 shots. No total of the report counts that." in told
    assert not page.text.checked.isEnabled()
    kept(qtbot, window, page)
    assert line(page, "1 text has typed figures")
    press(page, "Take the report's numbers")
    assert "{totals/donetsk/explosions_at_least} explosions" in page.text.editor.text
    assert "3 shots" in page.text.editor.text
    kept(qtbot, window, page)
    page.text.editor.undo()
    assert "50 explosions" in page.text.editor.text


def test_what_is_typed_is_kept_without_a_word(qtbot: QtBot, shown: Shown, officer: Path) -> None:
    """A killed window does not say goodbye: a quarter of a second later the home has it."""
    window, page = writing(qtbot, shown)
    QTest.keyClicks(page.text.editor, "Kept")
    kept(qtbot, window, page)
    assert page._view is not None
    last = page._view.last
    with opened(officer) as laptop:
        (text,) = report_text.texts_of(Session(laptop.store, laptop.pack), last, 1)
    assert text.block.text == "Kept"
    files = [each for each in officer.rglob("*") if each.is_file()]
    assert files
    assert not [each for each in files if b"Kept" in each.read_bytes()], "and it is encrypted"


def test_other_days_languages_and_sections_have_texts_of_their_own(
    qtbot: QtBot, shown: Shown
) -> None:
    window, page = writing(qtbot, shown)
    QTest.keyClicks(page.text.editor, "English")
    page.language.setCurrentIndex(page.language.findData("uk"))
    rest(qtbot, window)
    assert page.text.editor.text == ""
    QTest.keyClicks(page.text.editor, "Ukrainian")
    page._step(-1)
    rest(qtbot, window)
    assert page.text.editor.text == ""
    page._step(1)
    rest(qtbot, window)
    assert page.text.editor.text == "Ukrainian"
    page.text.section.setCurrentIndex(1)
    assert page.text.editor.text == ""
    page.text.section.setCurrentIndex(0)
    page.language.setCurrentIndex(page.language.findData("en"))
    rest(qtbot, window)
    assert page.text.editor.text == "English"


def test_what_others_do_takes_nothing_from_who_types(qtbot: QtBot, shown: Shown) -> None:
    window, page = writing(qtbot, shown)
    QTest.keyClicks(page.text.editor, "Half a sent")
    window._home_moved()
    QTest.keyClicks(page.text.editor, "ence")
    rest(qtbot, window)
    assert page.text.editor.text == "Half a sentence"
    kept(qtbot, window, page)
    assert "Half a sentence" in page.text.editor.text
    assert "Half" not in texts(page.text)


def test_a_text_that_is_looked_at_stays_to_the_letter(qtbot: QtBot, shown: Shown) -> None:
    window, page = writing(qtbot, shown)
    text = "12\u00a0000 strikes\u2028by\rday\u2029and\u202fnight\r\nand \ufdd0."
    assert page._view is not None
    blocks = {"totals": text, "weapons": "None."}
    texts_ = (NarrativeBlock(name, "en", "internal", each) for name, each in blocks.items())
    page.text.show_report(replace(page._view, texts=tuple(map(WrittenText, texts_))))
    rest(qtbot, window)
    assert page.text.editor.text == text
    page.text.section.setCurrentIndex(page.text.section.findData("weapons"))
    page.text.section.setCurrentIndex(page.text.section.findData("totals"))
    rest(qtbot, window)
    assert not page.text._typed, "nobody typed"
    QTest.keyClick(page.text.editor, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(page.text.editor, "!")
    assert page.text.editor.text.startswith("12\u00a0000 strikes\n")
    assert page.text.editor.text.endswith("!")


def test_keys_count_no_cells_of_the_report(
    qtbot: QtBot, shown: Shown, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A busy week has 20,000 cells: they are counted on the lane, once."""
    window, page = writing(qtbot, shown)
    threads = []
    whole = ReportContent.leaves

    def leaves(content: ReportContent) -> Iterator[tuple[str, CellValue]]:
        threads.append(current_thread())
        return whole(content)

    monkeypatch.setattr(ReportContent, "leaves", leaves)
    QTest.keyClicks(page.text.editor, "In all ")
    page.text.editor.insert_number("totals/all/at_least")
    QTest.keyClicks(page.text.editor, ", and 50 explosions.")
    kept(qtbot, window, page)
    press(page, "Take the report's numbers")
    kept(qtbot, window, page)
    press(page, "Read through")
    kept(qtbot, window, page)
    assert page.text.checked.isChecked()
    assert threads, "pages were made again"
    assert current_thread() not in threads
