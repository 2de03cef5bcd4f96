"""Duty board in the window: what is overdue stands first, at five laptops and at three hundred."""

import os
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fieldapp.app.headquarters import duty
from fieldapp.app.headquarters.duty import BUNDLE, DutyBoard, DutyRow, Late, Overdue
from fieldapp.app.home import preferences
from fieldapp.app.home.preferences import Preferences
from fieldapp.ledger.keys import Signer
from fieldapp.ledger.roster import changed
from fieldapp.mission import authoring, release
from fieldapp.mission.officer import OfficerSigner
from fieldapp.store.index import effect_rows
from fieldapp.ui.base.base_page import now
from fieldapp.ui.duty import duty_page
from fieldapp.ui.duty.duty_page import LATE, DutyPage
from fieldapp.ui.shell import heartbeat
from fieldapp.ui.shell.window import MainWindow
from tests.support.homes import Device, listed, reopened
from tests.ui.conftest import WAIT_MS, Start, Unlock, settle

MARGIN = 8  # of a cell, left and right together


def enrolled(home: Path, count: int) -> None:
    """So many laptops more, which sent nothing since they were enrolled, an hour apart each."""
    store = reopened(home)
    at = now()
    pack = release.current_pack(store, at)
    entries = [
        replace(
            listed(Device(Signer(number.to_bytes(32, "big")))),
            valid_from=at - timedelta(minutes=12 * number),
        )
        for number in range(1, count + 1)
    ]
    roster = changed(pack.roster, entries)
    officers = [OfficerSigner(b"\x01" * 32)]
    change = authoring.change_roster(store, roster, officers, at)
    assert not change.missing
    assert len(change.pack.roster.devices) > count
    release.take_over(store, now=at)
    effect_rows.put_roster(store, change.pack.roster)
    store.close()


def board(qtbot: QtBot, window: MainWindow) -> DutyPage:
    page = window.pages["duty"]
    assert isinstance(page, DutyPage)
    window.resize(1366, 768)
    window.go("duty")
    settle(qtbot, window)
    return page


def names(page: DutyPage) -> list[str]:
    model = page.table.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


@pytest.mark.parametrize(
    ("count", "theme", "language"),
    [(0, "light", "en"), (0, "night", "uk"), (300, "light", "uk"), (300, "night", "en")],
)
def test_what_is_overdue_stands_first(
    qtbot: QtBot, start: Start, unlock: Unlock, headquarters: Path,
    count: int, theme: str, language: str,
) -> None:  # fmt: skip
    if count:
        enrolled(headquarters, count)
    preferences.write_look(headquarters, Preferences(language=language, theme=theme))
    window = unlock(start(headquarters))
    page = board(qtbot, window)
    shown = names(page)
    assert len(shown) >= max(count, 3)
    late = [name.startswith(LATE) for name in shown]
    assert late == sorted(late, reverse=True)
    assert sum(late) >= (count and 300 - 24 * 5)
    QApplication.processEvents()
    if folder := os.environ.get("GRAB"):
        window.grab().save(f"{folder}/duty-{count}-{theme}-{language}.png")


@pytest.mark.parametrize("language", ["en", "uk", "ru", "fr"])
def test_no_time_is_cut_off_on_a_small_screen(
    qtbot: QtBot, start: Start, unlock: Unlock, headquarters: Path,
    monkeypatch: pytest.MonkeyPatch, language: str,
) -> None:  # fmt: skip
    at = now()
    yesterday = at - timedelta(hours=30)
    rows = [
        DutyRow(
            name="Lynx 12",
            team="North",
            patrol_since=at - timedelta(minutes=65),
            vehicle="V-12",
            last_word=word,
            overdue=(Overdue(why=why, due=yesterday),),
        )
        for why in Late
        for word in (at - timedelta(minutes=65), yesterday)
    ]
    monkeypatch.setattr(duty, "board", lambda *_: DutyBoard(at=at, rows=tuple(rows)))
    preferences.write_look(headquarters, Preferences(language=language))
    window = unlock(start(headquarters))
    page = board(qtbot, window)
    QApplication.processEvents()
    if folder := os.environ.get("GRAB"):
        window.grab().save(f"{folder}/duty-late-{language}.png")
    model, table = page.table.model(), page.table
    cut = {
        text
        for row in range(model.rowCount())
        for column in range(model.columnCount())
        if (text := str(model.index(row, column).data()))
        and table.columnWidth(column) < table.fontMetrics().horizontalAdvance(text) + MARGIN
    }
    assert not cut


def test_a_deadline_that_passes_is_on_screen_within_a_minute_though_nothing_comes(
    qtbot: QtBot, start: Start, unlock: Unlock, headquarters: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert heartbeat.ALONE_BEATS * heartbeat.BEAT_MS < 60_000
    monkeypatch.setattr(heartbeat, "ALONE_BEATS", 2)
    page = board(qtbot, unlock(start(headquarters)))
    assert not [name for name in names(page) if name.startswith(LATE)]
    later = now() + BUNDLE + timedelta(minutes=1)
    monkeypatch.setattr(duty_page, "now", lambda: later)
    # Nobody touches the window, and no program changes the home.
    qtbot.waitUntil(
        lambda: bool([name for name in names(page) if name.startswith(LATE)]), timeout=WAIT_MS
    )
