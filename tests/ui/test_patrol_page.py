"""The patrol page through its own controls: forms, watches, a route, the day and its sign-off."""

import hashlib
import re
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from fieldapp.app.entry import draft_store
from fieldapp.app.entry.draft import Draft
from fieldapp.app.home import preferences
from fieldapp.app.home.preferences import Preferences
from fieldapp.app.home.session import Session
from fieldapp.observation.values import EventTime, Place
from fieldapp.store import drafts
from fieldapp.ui.base.base_page import now
from fieldapp.ui.patrol import patrol_page
from fieldapp.ui.patrol.patrol_page import PatrolPage
from fieldapp.ui.patrol.route_sketch import RouteSketch
from fieldapp.ui.records.records_page import RecordsPage
from fieldapp.ui.settings.settings_page import SettingsPage
from fieldapp.ui.shell.window import MainWindow
from tests.app.test_route import HEAD, TRACK
from tests.support.homes import seen
from tests.support.mission import Laptop
from tests.support.stored_rows import HOSTILE
from tests.ui.by_hand import press, rest, texts
from tests.ui.by_keys import stood
from tests.ui.conftest import Start, Unlock
from tests.ui.homes import prefer, stored
from tests.ui.laptop import opened
from tests.ui.walk import faults

PLANNED = '<rtept lat="48.4353" lon="38.2205"/><rtept lat="48.5" lon="38.2205"/>'
PLAN = f"{HEAD}<rte>{PLANNED}</rte></gpx>".encode()
Show = Callable[..., tuple[MainWindow, PatrolPage]]
KYIV = ZoneInfo("Europe/Kyiv")


@pytest.fixture
def show(qtbot: QtBot, start: Start, unlock: Unlock, home: Path) -> Show:
    def show_(before: Callable[[Laptop], object] = lambda _: None) -> tuple[MainWindow, PatrolPage]:
        with opened(home) as laptop:
            before(laptop)
        # Whatever the hour, no day ends while a test goes on.
        half_a_day_on = (now() + timedelta(hours=12)).astimezone(KYIV)
        prefer(home, replace(stored(home), cut_off=f"{half_a_day_on:%H:%M}"))
        window = unlock(start(home))
        return window, go(qtbot, window)

    return show_


def go(qtbot: QtBot, window: MainWindow) -> PatrolPage:
    window.go("patrol")
    page = window.pages["patrol"]
    assert isinstance(page, PatrolPage)
    rest(qtbot, window)
    return page


def fill(field: object, text: str) -> None:
    line = field.line  # type: ignore[attr-defined]  # a Field
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, text)


def clock(minutes: int) -> str:
    """So many minutes from now, as a person tells it."""
    return in_kyiv(now() + timedelta(minutes=minutes))


def in_kyiv(moment: datetime) -> str:
    return f"{moment.astimezone(KYIV):%Y-%m-%d %H:%M}"


def enter(window: MainWindow, text: str, *, times: int = 1) -> None:
    """Enter on the button that has the focus."""
    sign = window.focusWidget()
    assert isinstance(sign, QPushButton)
    assert sign.text() == text
    stood(sign)
    for _ in range(times):
        QTest.keyClick(sign, Qt.Key.Key_Return)


def test_a_patrol_is_started_and_ended(qtbot: QtBot, show: Show) -> None:
    window, page = show()
    assert "No patrol is on its way" in texts(page.form)
    assert not faults(window)
    fill(page.form.fields["team"], "Team 7")
    fill(page.form.fields["at"], "soon")
    press(page.form, "Review the start")
    rest(qtbot, window)
    assert "is not a time" in texts(page.form)
    fill(page.form.fields["at"], clock(-30))
    press(page.form, "Review the start")
    rest(qtbot, window)
    told = f"This will be signed\nPatrol started\n{clock(-30)} Europe/Kyiv\nTeam: Team 7"
    assert told in texts(page.form)
    assert not page.form.fields["at"].error
    assert not faults(window)
    fill(page.form.fields["note"], "two cars")
    assert "This will be signed" not in texts(page.form)
    press(page.form, "Review the start")
    rest(qtbot, window)
    assert "Note: two cars" in texts(page.form)
    enter(window, "Sign the start", times=2)
    rest(qtbot, window)
    assert "A patrol is on its way" in texts(page.form)
    assert "Team 7" in texts(page.form)
    assert "The patrol has not been ended" in texts(page.day)
    press(page.form, "Review the end")
    rest(qtbot, window)
    assert "Patrol ended" in texts(page.form)
    enter(window, "Sign the end")
    rest(qtbot, window)
    assert "No patrol is on its way" in texts(page.form)
    assert page.done.text() == "Signed as number 2."
    assert "Patrol ended" in texts(page.day)


def test_what_is_typed_stays_until_it_is_signed(qtbot: QtBot, show: Show, home: Path) -> None:
    window, page = show()
    fill(page.form.fields["team"], "Team 7")
    fill(page.form.fields["note"], "two cars")
    fill(page.watch.post, "Zolote")
    fill(page.watch.start, clock(-120))
    fill(page.day.findChildren(type(page.watch.note))[-1], "all quiet")

    def stays(page: PatrolPage) -> None:
        assert page.form.fields["team"].text == "Team 7"
        assert page.form.fields["note"].text == "two cars"
        assert page.day.findChildren(type(page.watch.note))[-1].text == "all quiet"

    window.go("records")
    window.go("patrol")
    rest(qtbot, window)
    stays(page)
    press(page.watch, "Nothing was heard or seen")
    settings = window.pages["settings"]
    assert isinstance(settings, SettingsPage)
    settings.preferences_set.emit(replace(stored(home), size="large"))
    window.go("patrol")
    rest(qtbot, window)
    again = window.pages["patrol"]
    assert isinstance(again, PatrolPage)
    assert again is not page
    stays(again)
    assert (again.watch.post.text, again.watch.nothing.isChecked()) == ("Zolote", True)
    fill(again.watch.end, clock(-60))
    press(again.watch, "Review the watch")
    rest(qtbot, window)
    press(again.watch, "Sign the watch")
    rest(qtbot, window)
    stays(again)
    press(again.form, "Review the start")
    rest(qtbot, window)
    press(again.form, "Sign the start")
    rest(qtbot, window)
    fill(again.watch.end, clock(-30))
    press(again.day, "Review the sign-off")
    rest(qtbot, window)
    assert "What is typed at the left is not signed." in texts(again.day)
    press(again.day, "Sign it all the same")
    rest(qtbot, window)
    assert again.form.fields["note"].text == ""
    assert again.day.findChildren(type(again.watch.note))[-1].text == ""


def test_what_is_typed_is_here_again_after_the_end_of_the_program(
    qtbot: QtBot, start: Start, unlock: Unlock, home: Path
) -> None:
    program = start(home)
    page = go(qtbot, unlock(program))
    fill(page.form.fields["team"], "Team 7")
    fill(page.watch.post, "Zolote")
    fill(page.watch.start, "1800")
    fill(page.day.findChildren(type(page.watch.note))[-1], "all quiet")
    program.end()
    program = start(home)
    window = unlock(program)
    page = go(qtbot, window)
    assert "What was typed at" in texts(page)
    assert page.form.fields["team"].text == "Team 7"
    assert (page.watch.post.text, page.watch.start.text) == ("Zolote", "1800")
    assert page.day.findChildren(type(page.watch.note))[-1].text == "all quiet"
    assert not faults(window)
    press(page, "Throw it away")
    rest(qtbot, window)
    assert "What was typed at" not in texts(page)
    assert page.form.fields["team"].text != "Team 7"
    assert page.watch.start.text == ""
    program.end()
    with opened(home) as laptop:
        assert drafts.drafts(laptop.store) == []


def test_a_watch_is_shown_in_words_and_then_signed(qtbot: QtBot, show: Show) -> None:
    def before(laptop: Laptop) -> None:
        # The hours before now are of one operational day, whenever the test runs.
        far = (now() + timedelta(hours=12)).astimezone(KYIV)
        preferences.write(laptop.store, Preferences(cut_off=f"{far:%H:%M}"))

    window, page = show(before)
    places = [each.geometry() for each in (page.watch.start, page.watch.nothing)]
    press(page.watch, "Review the watch")
    rest(qtbot, window)
    assert "The post is missing" in texts(page.watch)
    fill(page.watch.post, "Zolote")
    press(page.watch, "Review the watch")
    rest(qtbot, window)
    assert "The time is missing" in texts(page.watch)
    # An error moves nothing that lies below it.
    assert [each.geometry() for each in (page.watch.start, page.watch.nothing)] == places
    fill(page.watch.start, clock(-120))
    fill(page.watch.end, clock(-60))
    press(page.watch, "Nothing was heard or seen")
    press(page.watch, "Review the watch")
    rest(qtbot, window)
    assert "This will be signed" in texts(page.watch)
    assert "Nothing heard or seen" in texts(page.watch)
    sign = page.focusWidget()
    assert isinstance(sign, QPushButton)
    assert sign.text() == "Sign the watch"
    qtbot.waitUntil(lambda: sign.visibleRegion().boundingRect().size() == sign.size())
    assert not faults(window)
    press(page.watch, "Change it")
    rest(qtbot, window)
    assert "This will be signed" not in texts(page.watch)
    press(page.watch, "Review the watch")
    rest(qtbot, window)
    press(page.watch, "Sign the watch")
    rest(qtbot, window)
    assert page.done.text() == "Signed as number 1."
    assert "watched 1 h 0 min · 1 watch with nothing to report" in texts(page.day)
    assert page.watch.start.text == clock(-60) or page.watch.end.text == ""


def test_what_is_missing_is_said_before_the_sign_off(
    qtbot: QtBot, show: Show, monkeypatch: pytest.MonkeyPatch
) -> None:
    def before(laptop: Laptop) -> None:
        laptop.sign(seen("x", time=EventTime(start=now())))
        session = Session(store=laptop.store, pack=laptop.pack)
        draft_store.keep(session, "a", Draft(line="3 expl"), now())

    window, page = show(before)
    assert "⚠ 1 draft is not signed." in texts(page.day)
    assert "⚠ Zolote: 1 observation and no watch" in texts(page.day)
    note = page.day.findChildren(type(page.watch.note))[-1]
    fill(note, "all quiet")
    press(page.day, "Review the sign-off")
    rest(qtbot, window)
    assert "This will be signed\nDay signed off" in texts(page.day)
    assert "Note: all quiet" in texts(page.day)
    assert "at the left is not signed" not in texts(page.day)
    assert "it is signed off up to now" in texts(page.day)
    assert not faults(window)
    begun = now()
    monkeypatch.setattr(patrol_page, "now", lambda: begun + timedelta(minutes=20))
    press(page.day, "Sign it all the same")
    rest(qtbot, window)
    assert "This changed since you read it and is not signed yet" in texts(page.day)
    assert "✓ Signed off" not in texts(page.day)
    monkeypatch.setattr(patrol_page, "now", lambda: begun + timedelta(minutes=22))
    press(page.day, "Sign it all the same")  # the next minutes are nobody's surprise
    rest(qtbot, window)
    shown = texts(page.day)
    assert shown.index("Zolote  (") < shown.index("Day signed off")  # in the order of time
    assert "✓ Signed off up to" in texts(page.day)
    assert "as number 2" in texts(page.day)
    assert "all quiet" in texts(page.day)
    assert not faults(window)
    press(page.day, "Look at the drafts")
    rest(qtbot, window)
    records_page = window.pages["records"]
    assert isinstance(records_page, RecordsPage)
    assert window.stack.currentWidget() is records_page
    assert records_page.model.rowCount() == 1


def test_other_days_are_a_key_away_and_days_begin_when_it_was_chosen(
    qtbot: QtBot, show: Show, home: Path
) -> None:
    window, page = show(lambda laptop: laptop.log("of the first of March"))
    today = page.day.heading.text()
    assert not page.day.after.isEnabled()
    press(page.day, "◀ Day before")
    rest(qtbot, window)
    assert page.day.heading.text() != today
    press(page.day, "This day")
    rest(qtbot, window)
    assert page.day.heading.text() == today
    fill(page.day.cut_off, "25:00")
    QTest.keyClick(page.day.cut_off.line, Qt.Key.Key_Return)
    assert "A time of day" in texts(page.day)
    fill(page.day.cut_off, "06:00")
    QTest.keyClick(page.day.cut_off.line, Qt.Key.Key_Return)
    rest(qtbot, window)
    assert stored(home).cut_off == "06:00"
    assert "06:00" in page.day.span.text()


def test_a_route_is_shown_and_then_signed(
    qtbot: QtBot, show: Show, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, page = show()
    path = tmp_path / "track.gpx"
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    path.write_bytes(b"<html>")
    press(page, "Add a route (GPX)…")
    rest(qtbot, window)
    assert "This is no GPX file." in page.route.wrong.text()
    path.write_bytes(PLAN)
    page.route.open_(path)
    rest(qtbot, window)
    assert "Svitlodarsk" in texts(page.route)  # it passes it
    press(page, "Review this route")
    rest(qtbot, window)
    press(page, "Sign it all the same")
    rest(qtbot, window)
    day = f"{now():%Y-%m-%d}".encode()
    path.write_bytes(TRACK.replace(b"2026-03-01", day))
    press(page, "Add a route (GPX)…")
    rest(qtbot, window)
    assert not page.route.wrong.isVisible()
    assert "about 18.6 km, 3 points" in texts(page)
    assert "0 of 2 points passed; at most" in texts(page.route)
    assert "⚠ Planned and not passed: Svitlodarsk; " in texts(page.route)
    next_step = window.focusWidget()
    assert next_step.visibleRegion().boundingRect() == next_step.rect()  # scrolled to
    path.write_bytes(TRACK.replace(b"2026-03-01", b"2007-04-15").replace(b'"48.', b'"18.'))
    page.route.open_(path)
    rest(qtbot, window)
    assert "more than 30 days ago" in texts(page.route)
    assert "far from every place" in texts(page.route)
    path.write_bytes(TRACK.replace(b"2026-03-01", day))
    page.route.open_(path)
    rest(qtbot, window)
    sketch = page.findChild(RouteSketch)
    assert sketch is not None
    colours = {sketch.grab().toImage().pixel(x, y) for x in range(60) for y in range(150)}
    assert len(colours) > 1
    assert not faults(window)
    press(page, "Review this route")
    rest(qtbot, window)
    reviewed = texts(page.route).replace("\u200b", "")
    assert "This will be signed" in reviewed
    assert "Route of the patrol" in reviewed
    assert "No patrol is on its way" in reviewed
    assert hashlib.sha256(path.read_bytes()).hexdigest() in reviewed
    assert not faults(window)
    press(page, "Sign it all the same")
    rest(qtbot, window)
    assert page.done.text() == "Signed as number 2."
    assert page.findChild(RouteSketch) is None
    assert window.focusWidget() is page.route.add  # and not the rail
    first = now().replace(hour=6, minute=0, second=0, microsecond=0)
    line = f"{page.day.between(first, first + timedelta(minutes=30))}  Route of the patrol"
    if line not in texts(page.day):
        press(page.day, "◀ Day before")  # 06:00 may be of it
        rest(qtbot, window)
    assert line in texts(page.day)  # its own time, not of its signing
    shows = [e for e in page.day.findChildren(QPushButton) if e.text() == "Show the route"]
    shows[0].click()
    rest(qtbot, window)
    assert page.findChild(RouteSketch) is not None


def test_hostile_text_of_a_day_is_harmless(qtbot: QtBot, show: Show) -> None:
    def before(laptop: Laptop) -> None:
        laptop.sign(seen(HOSTILE, time=EventTime(start=now()), post=Place(name=HOSTILE)))

    window, page = show(before)
    assert "\u202e" not in texts(page)
    assert not faults(window)


def test_times_are_pressed_in_touch_mode(
    qtbot: QtBot, start: Start, unlock: Unlock, home: Path
) -> None:
    preferences.write_look(home, Preferences(fingers=True))
    with opened(home) as laptop:
        preferences.write(laptop.store, Preferences(fingers=True))
    page = go(qtbot, unlock(start(home)))
    press(page.watch.start, "2 h ago")
    press(page.watch.end, "Now")
    press(page.form.fields["at"], "15 minutes ago")
    told = [each.text for each in (page.watch.start, page.watch.end, page.form.fields["at"])]
    assert all(re.fullmatch(r"\d\d:\d\d", text) for text in told), told
    assert len(set(told)) == 3
