"""The patrol page asks before it signs what is not now, not over, or not what was signed before."""

from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from fieldapp.app.patrol import patrol
from fieldapp.ledger.record import Patrol
from fieldapp.observation.values import EventTime, Place
from fieldapp.ui.base.base_page import now
from fieldapp.ui.patrol import patrol_page
from fieldapp.ui.patrol.patrol_page import PatrolPage
from fieldapp.ui.shell.window import MainWindow
from tests.support.homes import seen
from tests.support.mission import Laptop
from tests.ui.by_hand import press, rest, texts
from tests.ui.conftest import Start, Unlock
from tests.ui.laptop import opened
from tests.ui.test_patrol_page import clock, enter, fill, go, in_kyiv

ASKED = "Sign it all the same"


@pytest.fixture
def laptop(home: Path) -> Laptop:
    with opened(home) as made:
        start = EventTime(start=now().replace(second=0) - timedelta(hours=3), zone="Europe/Kyiv")
        made.sign(Patrol(action="start", team="Team 7", time=start))
        made.sign(
            seen(
                "",
                post=Place(name="Zolote"),
                what=("explosion",),
                time=EventTime(start=now().replace(second=0) - timedelta(hours=1)),
            )
        )
    return made


@pytest.fixture
def page(qtbot: QtBot, laptop: Laptop, start: Start, unlock: Unlock, home: Path) -> PatrolPage:
    assert laptop
    return go(qtbot, unlock(start(home)))


def settled(qtbot: QtBot, page: PatrolPage) -> MainWindow:
    """The window, once all that was asked for has come back."""
    window = page.window()
    assert isinstance(window, MainWindow)
    rest(qtbot, window)
    return window


def test_an_end_that_is_not_now_is_asked_about_with_what_was_signed_after_it(
    qtbot: QtBot, page: PatrolPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun = now()
    monkeypatch.setattr(patrol_page, "now", lambda: begun)
    fill(page.form.fields["at"], in_kyiv(begun - timedelta(hours=2)))
    press(page.form, "Review the end")
    settled(qtbot, page)
    shown = texts(page.form)
    assert "This is not now." in shown
    assert "This contradicts what you signed" in shown
    assert "Number 2" in shown
    assert "2 h 0 min ago" in shown
    at = page.window().focusWidget()
    assert at is not None
    assert at.accessibleName() == "Change it"
    press(page.form, ASKED)
    settled(qtbot, page)
    assert "No patrol is on its way" in texts(page.form)


def test_an_end_that_nobody_typed_is_now(
    qtbot: QtBot, page: PatrolPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    """However long the page stood open, and the review."""
    assert page.form.fields["at"].text == ""
    begun = now()
    monkeypatch.setattr(patrol_page, "now", lambda: begun)
    press(page.form, "Review the end")
    settled(qtbot, page)
    assert in_kyiv(begun) in texts(page.form)
    assert "This is not now." not in texts(page.form)
    later = begun + timedelta(minutes=9)
    monkeypatch.setattr(patrol_page, "now", lambda: later)
    enter(settled(qtbot, page), "Sign the end")
    settled(qtbot, page)
    assert "A patrol is on its way" in texts(page.form)  # what is shown now is another minute
    assert in_kyiv(later) in texts(page.form)
    enter(settled(qtbot, page), "Sign the end")
    settled(qtbot, page)
    ends: list[EventTime | None] = []
    page.ask(
        lambda s: patrol.body_of(patrol.signed(s)[0]).time,
        ends.append,
    )
    settled(qtbot, page)
    (end,) = ends
    assert end is not None
    assert end.start == later.replace(second=0)


def test_a_quiet_watch_over_what_was_signed_is_asked_about(qtbot: QtBot, page: PatrolPage) -> None:
    fill(page.watch.post, "Zolote")
    fill(page.watch.start, clock(-100))
    fill(page.watch.end, clock(-20))
    press(page.watch, "Nothing was heard or seen")
    press(page.watch, "Review the watch")
    settled(qtbot, page)
    assert "You signed what was heard or seen there at that time." in texts(page.watch)
    page.watch.nothing.click()
    press(page.watch, "Review the watch")
    settled(qtbot, page)
    assert "This contradicts" not in texts(page.watch)


def test_a_day_that_goes_on_is_signed_off_up_to_now(qtbot: QtBot, page: PatrolPage) -> None:
    press(page.day, "Review the sign-off")
    settled(qtbot, page)
    shown = texts(page.day)
    assert "This day goes on for" in shown
    assert "The patrol has not been ended" in shown.split("This will be signed")[0]
    minutes = (clock(0), clock(-1))  # one may have begun since
    assert any(f"– {each[11:]}" in shown or each in shown for each in minutes)
    assert "Missing:" in shown.split("This will be signed")[1]
    press(page.day, ASKED)
    settled(qtbot, page)
    assert "✓ Signed off up to" in texts(page.day)


def test_what_is_thrown_away_can_be_taken_back(
    qtbot: QtBot, start: Start, unlock: Unlock, home: Path
) -> None:
    program = start(home)
    page = go(qtbot, unlock(program))
    fill(page.form.fields["team"], "Team 7")
    fill(page.watch.post, "Zolote")
    program.end()
    program = start(home)
    window = unlock(program)
    page = go(qtbot, window)
    press(page, "Throw it away")
    rest(qtbot, window)
    assert page.watch.post.text == ""
    press(page, "Take it back")
    rest(qtbot, window)
    assert page.watch.post.text == "Zolote"
    assert page.form.fields["team"].text == "Team 7"
    assert "Thrown away" not in texts(page)
