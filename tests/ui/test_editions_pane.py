"""Editions on the page Report: frozen, signed, approved and published by four people's windows."""

import hashlib
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from fieldapp.app.reporting import edition_freezing
from fieldapp.ui.reporting.edition_forms import FreezeForm, PublishForm
from fieldapp.ui.reporting.edition_signature import EditionSignature
from fieldapp.ui.reporting.edition_words import published_lines
from fieldapp.ui.reporting.editions_pane import EditionsPane
from fieldapp.ui.reporting.report_page import ReportPage
from fieldapp.ui.setup.unlock_page import UnlockPage
from fieldapp.ui.shell.app import Program
from fieldapp.ui.shell.window import MainWindow
from tests.cli.conftest import Field, enrolled, field, quick, root_hash, shelf
from tests.cli.test_editions import approved, edition, logged, office, retold, shown, signed
from tests.cli.test_editions import frozen as cli_frozen
from tests.cli.test_headquarters_signs import carried
from tests.cli.test_report_text import put
from tests.ui.by_hand import press, rest, texts
from tests.ui.conftest import Start, Unlock
from tests.ui.test_report_page import line
from tests.ui.walk import faults

__all__ = ["enrolled", "field", "office", "quick", "root_hash", "shelf"]

Look = Callable[[str], tuple[MainWindow, ReportPage]]
TEXTS = '[totals]\naudience = "public"\nen = "In all {totals/all/at_least} and 3 explosions."\n'


@pytest.fixture
def look(qtbot: QtBot, start: Start, unlock: Unlock, office: Field) -> Look:
    """The page Report of a home, of the day of the office's records, with its editions."""

    begun: list[Program] = []

    def open_(name: str) -> tuple[MainWindow, ReportPage]:
        while begun:
            begun.pop().end()  # one window for a home
        program = start(office.home(name))
        begun.append(program)
        assert program.window is not None
        asked = program.window.centralWidget()
        assert isinstance(asked, UnlockPage)
        asked.line.clear()  # a passphrase that lies beside a home is filled in
        window = unlock(program)
        window.go("report")
        page = window.pages["report"]
        assert isinstance(page, ReportPage)
        page.day.setText("2018-09-15")
        page._take_day()
        rest(qtbot, window)
        press(page, "Editions")
        rest(qtbot, window)
        return window, page

    return open_


def offered(pane: EditionsPane) -> set[str]:
    return {each.text() for each in pane.findChildren(QPushButton) if each.isVisible()}


def frozen(qtbot: QtBot, window: MainWindow, page: ReportPage, stick: Path) -> Path:
    press(page.editions, "Freeze…")
    form = page.editions.findChild(FreezeForm)
    assert form is not None
    assert form.go.text().startswith("Freeze at entry")
    form.audience.setCurrentIndex(form.audience.findData("public"))
    form.folder.line.setText(str(stick))
    assert not faults(window)
    press(form, form.go.text())
    rest(qtbot, window)
    return stick / "edition 1-2018"


def signature(page: ReportPage) -> EditionSignature:
    (found,) = [e for e in page.editions.findChildren(EditionSignature) if e.isVisible()]
    return found


@pytest.mark.slow
def test_four_windows_make_an_edition(
    qtbot: QtBot, look: Look, office: Field, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    put(office, TEXTS)
    stick = tmp_path / "report stick"
    stick.mkdir()
    window, page = look("hq")
    pane = page.editions
    assert {"Freeze…", "Publish…", "Check"} <= offered(pane)
    assert "No report was frozen" in texts(pane)
    folder = frozen(qtbot, window, page, stick)
    assert (folder / "edition.json").is_file()
    assert "Frozen at entry" in texts(pane), page.editions.trouble.text()
    assert "for everybody" in texts(pane), "a row alone at its place"

    window, page = look("Desk")
    assert offered(page.editions) == {"Sign a frozen report…", "Compare and approve…"}
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    press(page.editions, "Sign a frozen report…")
    rest(qtbot, window)
    seen = texts(signature(page))
    assert hashlib.sha256((folder / "edition.json").read_bytes()).digest().hex(" ", 4) in seen
    assert "29 ceasefire violations" in seen
    assert "3 explosions" in seen
    assert "never you" in seen
    assert "This laptop holds a part" in seen or "The same" in seen
    assert page.preview.pages >= 1
    assert not faults(window)
    press(signature(page), "Sign")
    rest(qtbot, window)
    assert "Send it to headquarters" in texts(page.editions), page.editions.trouble.text()
    assert not page.editions.approve.isEnabled(), "nobody approves their own"
    for name in ("Desk", "Owl", "Desk", "Owl"):
        carried(office, name)

    window, page = look("Owl")
    assert offered(page.editions) == {"Compare and approve…"}
    press(page.editions, "Compare and approve…")
    rest(qtbot, window)
    assert "The same" in texts(signature(page)), texts(signature(page))
    press(signature(page), "Sign")
    rest(qtbot, window)
    carried(office, "Owl")

    window, page = look("hq")
    assert page.preview.pages >= 1, "the frozen pages stand beside the list"
    (row,) = page.editions.table.texts()
    assert row[0] == "1/2018"
    assert "in force since entry" in row[2]
    press(page.editions, "Check")
    rest(qtbot, window)
    assert page.editions.detail.text().count("✓") == 5
    press(page.editions, "What changed")
    rest(qtbot, window)
    assert "Nothing changed." in page.editions.detail.text()
    press(page.editions, "Publish…")
    form = page.editions.findChild(PublishForm)
    assert form is not None
    form.audience.setCurrentIndex(form.audience.findData("public"))
    form.folder.line.setText(str(stick))
    press(form, "Publish")
    rest(qtbot, window)
    assert (stick / "edition 1-2018 public" / "tree.public.json").is_file(), (
        page.editions.trouble.text()
    )
    assert not faults(window)


def test_what_is_refused_is_said_and_nothing_is_left(
    qtbot: QtBot, look: Look, office: Field, tmp_path: Path
) -> None:
    window, page = look("hq")
    frozen(qtbot, window, page, tmp_path)
    frozen(qtbot, window, page, tmp_path)
    assert "is not empty" in page.editions.trouble.text()
    put(office, '[totals]\naudience = "public"\nen = "Lynx."\n')
    other = tmp_path / "other"
    other.mkdir()
    frozen(qtbot, window, page, other)
    assert "not to know" in page.editions.trouble.text()
    assert list(other.iterdir()) == []
    assert shown(office, "hq") == []


def test_a_freeze_is_stopped_and_nothing_was_frozen(
    qtbot: QtBot, look: Look, office: Field, tmp_path: Path
) -> None:
    window, page = look("hq")
    press(page.editions, "Freeze…")
    form = page.editions.findChild(FreezeForm)
    assert form is not None
    form.folder.line.setText(str(tmp_path))
    press(form, form.go.text())
    page.editions.progress.stop()
    rest(qtbot, window)
    assert "Nothing was frozen." in texts(page.editions)
    assert not list(tmp_path.glob("edition*"))
    assert not [each for each in office.run("hq", "hub", "log").stdout.split() if each == "export"]


def test_a_changed_file_is_refused_to_whoever_approves(
    qtbot: QtBot, look: Look, office: Field, tmp_path: Path
) -> None:
    folder = tmp_path / "frozen"
    office.run("hq", "report", "freeze", "--number", "1/2018", "--day", "2018-09-15",
               "--out", folder)  # fmt: skip
    office.run("Chief", "report", "sign", folder)
    for name in ("Chief", "Desk"):
        carried(office, name)
    carried(office, "Desk")
    raw = (folder / "report.en.pdf").read_bytes()
    (folder / "report.en.pdf").write_bytes(raw[:-1] + b"x")
    window, page = look("Desk")
    chosen = page.editions._chosen
    assert chosen is not None
    page.editions.open_folder(folder, chosen.found)
    rest(qtbot, window)
    assert "is not the file that the edition names" in page.editions.trouble.text()
    (folder / "report.en.pdf").write_bytes(raw)
    page.editions.open_folder(folder, chosen.found)
    rest(qtbot, window)
    view = signature(page)
    view.verdict.setCurrentIndex(view.verdict.findData("returned"))
    press(view, "Sign")
    assert "reason" in view.note.error
    view.note.line.setText("a row is wrong")
    press(view, "Sign")
    rest(qtbot, window)
    carried(office, "Desk")
    (found,) = shown(office, "hq")
    assert [each["verdict"] for each in found["verdicts"]] == ["returned"]


def test_a_correction_says_which_edition_it_corrects_and_that_one_says_so(
    qtbot: QtBot, look: Look, office: Field, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    edition(office, "1/2018")
    logged(office, "region=? about 40")
    folder = cli_frozen(office, "2/2018", "--kind", "correction", "--corrects", "1/2018",
                        "--note", "one row came late")  # fmt: skip
    window, page = look("Desk")
    page.editions.open_folder(folder, None)
    rest(qtbot, window)
    assert "Corrects edition 1/2018" in texts(signature(page))
    assert "changed since the earlier edition" in texts(signature(page))
    monkeypatch.setattr(edition_freezing, "with_edition", lambda content, *_: content)  # an old one
    other = cli_frozen(office, "3/2018", "--kind", "correction", "--corrects", "1/2018")
    retold(other, supersedes="cd" * 32)
    page.editions.open_folder(other, None)
    rest(qtbot, window)
    assert "Corrects an edition that is not here, cdcdcdcd" in texts(signature(page))
    approved(office, signed(office, folder), folder)

    window, page = look("hq")
    line(page, "1 row is in no region's total: none was told")
    later, first = page.editions.table.texts()
    assert "corrected" not in later[2]
    assert "corrected by edition 2/2018" in first[2]
    assert "Corrects edition 1/2018" in texts(page.editions)
    QTest.keyClick(page.editions.table, Qt.Key.Key_Down)
    assert "corrected by edition 2/2018" in texts(page.editions)
    assert "Corrects edition" not in texts(page.editions)
    press(page.editions, "Publish…")
    form = page.editions.findChild(PublishForm)
    assert form is not None
    form.folder.line.setText(str(tmp_path))
    press(form, "Publish")
    rest(qtbot, window)
    assert re.search(r"approved by Chief, 20\d\d-", texts(page.editions)), "and when"
    assert "Edition 2/2018 corrects this one" in texts(page.editions)
    assert "Pass on edition-1-2018.internal.en.pdf." in texts(page.editions)
    QTest.keyClick(page.editions.table, Qt.Key.Key_Up)
    chosen = page.editions._chosen
    assert chosen is not None
    *_, last = published_lines(chosen.found, tmp_path, ())
    assert last == "⚠ Publish edition 1/2018 again too: its pages then say that it is corrected."
    assert not faults(window)


def seen(page: ReportPage) -> bytes:
    """The PDF that stands on the right."""
    return bytes(page.preview._raw.data().data()) if page.preview.pages else b""


def test_what_is_frozen_are_the_days_that_are_shown(
    qtbot: QtBot, look: Look, office: Field, tmp_path: Path
) -> None:
    window, page = look("hq")
    press(page.editions, "Freeze…")
    form = page.editions.findChild(FreezeForm)
    assert form is not None
    assert "Freeze the report · 2018-09-15" in texts(form)
    entry = form.go.text()
    logged(office, "about 40")
    window._home_moved()
    rest(qtbot, window)
    assert form.isVisible(), "the same days"
    assert form.go.text() != entry
    page._step(1)
    rest(qtbot, window)
    assert not page.editions.findChildren(FreezeForm), "of days that are no longer shown"
    page.days.setCurrentIndex(page.days.findData(2))
    rest(qtbot, window)
    press(page.editions, "Freeze…")
    form = page.editions.findChild(FreezeForm)
    assert form is not None
    assert "Freeze the report · 2018-09-15 – 2018-09-16" in texts(form)
    form.folder.line.setText(str(tmp_path))
    press(form, form.go.text())
    rest(qtbot, window)
    assert "edition 1/2018 (2018-09-15 – 2018-09-16)" in texts(page.editions)


def test_the_pages_beside_a_signature_are_those_that_are_signed(
    qtbot: QtBot, look: Look, office: Field, tmp_path: Path
) -> None:
    folder = tmp_path / "frozen"
    office.run("hq", "report", "freeze", "--number", "1/2018", "--day", "2018-09-15",
               "--out", folder)  # fmt: skip
    frozen_pages = (folder / "report.en.pdf").read_bytes()
    window, page = look("Desk")
    assert not seen(page), "no pages of a draft beside the editions"
    page.editions.open_folder(folder, None)
    rest(qtbot, window)
    assert seen(page) == frozen_pages
    page._step(1)
    rest(qtbot, window)
    press(page, "Contents")
    rest(qtbot, window)
    assert seen(page) not in (b"", frozen_pages)
    press(page, "Editions")
    assert not signature(page).sign.ready
    rest(qtbot, window)
    assert seen(page) == frozen_pages
    page.day.setText("no day")
    page._take_day()
    rest(qtbot, window)
    assert seen(page) == frozen_pages, "an error leaves no signature without its pages"
    press(signature(page), "Back")
    assert not seen(page)
    press(page, "Contents")
    rest(qtbot, window)
    page.editions.open_folder(folder, None)
    rest(qtbot, window)
    assert seen(page) != frozen_pages, "an answer that comes later changes no other pages"
