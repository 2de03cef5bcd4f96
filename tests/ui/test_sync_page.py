"""The page for the network: a real receiver, real controls, and what goes wrong, in words."""

import random
import threading
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from fieldapp.app.entry import signing
from fieldapp.app.exchange import network_sync
from fieldapp.app.exchange.network_sync import Synced
from fieldapp.app.home.session import Session, pack_of
from fieldapp.app.records import task_signing, tasks
from fieldapp.app.records.task_signing import TypedTask
from fieldapp.store.records import feeds
from fieldapp.sync.network import attempts, exchange, network_errors
from fieldapp.ui.entry.log_page import LogPage
from fieldapp.ui.exchange.sync_page import SyncPage
from fieldapp.ui.inbox.inbox_page import InboxPage
from fieldapp.ui.shell.window import MainWindow
from tests.support.faulty_link import Fault, every
from tests.support.homes import seen
from tests.support.mission import Laptop
from tests.support.networked_mission import Net, on_the_network
from tests.sync.test_network_sync import PORTAL, web
from tests.ui.by_hand import press, rest, sign, texts
from tests.ui.by_keys import stood
from tests.ui.conftest import WAIT_MS, Start, Unlock, settle
from tests.ui.homes import stored


@pytest.fixture
def net(tmp_path: Path) -> Iterator[Net]:
    # Threads that belong to the link end with it; the window's must have ended before.
    with on_the_network(tmp_path, now=datetime.now(UTC).replace(microsecond=0)) as made:
        yield made


@pytest.fixture
def lynx(net: Net, monkeypatch: pytest.MonkeyPatch) -> Laptop:
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    monkeypatch.setattr(exchange, "RECEIPT_S", ())
    return net.enrol("Lynx 7")


def page_of(window: MainWindow) -> SyncPage:
    window.go("sync")
    page = window.pages["sync"]
    assert isinstance(page, SyncPage)
    return page


def opened(qtbot: QtBot, start: Start, unlock: Unlock, lynx: Laptop) -> SyncPage:
    lynx.store.close()
    window = unlock(start(lynx.store.home))
    page = page_of(window)
    settle(qtbot, window)
    return page


def pressed(qtbot: QtBot, page: SyncPage) -> None:
    """Sync with the keyboard, until it is over."""
    page.start_button.setFocus()
    QTest.keyClick(page.start_button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not page.busy and not page.client.worker.busy, timeout=WAIT_MS)


def test_what_waits_is_sent_and_shown_as_it_was_proven(
    qtbot: QtBot, start: Start, unlock: Unlock, net: Net, lynx: Laptop
) -> None:
    lynx.log("one", "two")
    lynx.sign(lynx.photo(random.Random(1).randbytes(30_000)))
    page = opened(qtbot, start, unlock, lynx)
    assert "4 records and 1 file are not with the hub" in page.waits.text()
    assert net.link_url in page.hub.text().replace("\u200b", "")
    net.link.faults = every([Fault(cut_after=9000)])
    pressed(qtbot, page)
    assert "Everything that was signed is with the hub" in page.waits.text()
    assert not page.trouble.isVisible()
    net.mission.now += timedelta(seconds=1)
    assert net.take().in_order
    pressed(qtbot, page)
    assert "5 of your records are proven" in page.outcome.text()


def test_a_metered_link_and_an_amount_are_obeyed(
    qtbot: QtBot, start: Start, unlock: Unlock, net: Net, lynx: Laptop
) -> None:
    lynx.sign(lynx.photo(random.Random(2).randbytes(300_000)))
    page = opened(qtbot, start, unlock, lynx)
    QTest.keyClick(page.metered, Qt.Key.Key_Space)
    assert page.metered.isChecked()
    pressed(qtbot, page)
    assert "Evidence waits for a better link" in page.outcome.text()
    assert "0 records and 1 file" in page.waits.text()
    QTest.keyClick(page.metered, Qt.Key.Key_Space)
    page.budget.setFocus()
    QTest.keyClick(page.budget, Qt.Key.Key_Down)
    assert page.budget.currentData() == 100_000
    before = net.link.figures.up
    pressed(qtbot, page)
    assert "amount is used up" in page.outcome.text()
    assert net.link.figures.up - before < 100_000


def test_a_person_can_stop_it_and_log_meanwhile(
    qtbot: QtBot, start: Start, unlock: Unlock, net: Net, lynx: Laptop
) -> None:
    lynx.sign(lynx.photo(random.Random(3).randbytes(400_000)))
    page = opened(qtbot, start, unlock, lynx)
    net.link.rate = 60_000
    QTest.keyClick(page.start_button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: "Sending evidence" in page.doing.text(), timeout=WAIT_MS)
    qtbot.waitUntil(lambda: "a second" in page.figures.text(), timeout=WAIT_MS)
    # The other lane still answers, while this one waits for the network.
    asked = threading.Event()
    page.ask(lambda session: feeds.head(session.store, session.store.kid), lambda _: asked.set())
    qtbot.waitUntil(asked.is_set, timeout=WAIT_MS)
    assert page.busy
    QTest.keyClick(page.stop_button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not page.busy, timeout=WAIT_MS)
    assert "Stopped" in page.outcome.text()


def test_a_hub_that_is_down_is_told_in_words_and_tried_again(
    qtbot: QtBot, start: Start, unlock: Unlock, net: Net, lynx: Laptop
) -> None:
    page = opened(qtbot, start, unlock, lynx)
    net.running.kill()
    QTest.keyClick(page.start_button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: "Trying again in" in page.doing.text(), timeout=WAIT_MS)
    assert page.trouble.isVisible()
    net.start_again()
    qtbot.waitUntil(lambda: not page.busy, timeout=WAIT_MS)
    assert not page.trouble.isVisible()


def test_the_next_try_is_counted_down_to_and_can_be_had_at_once(
    qtbot: QtBot,
    start: Start,
    unlock: Unlock,
    net: Net,
    lynx: Laptop,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(attempts, "pause", lambda *_: 3_000.0)
    page = opened(qtbot, start, unlock, lynx)
    net.running.kill()
    QTest.keyClick(page.start_button, Qt.Key.Key_Space)
    qtbot.waitUntil(page.hurry_button.isVisible, timeout=WAIT_MS)
    at = page.stop_button.mapTo(page, page.stop_button.rect().topLeft())
    first = page.doing.text()
    assert first == "Trying again in 3000 s"
    qtbot.waitUntil(lambda: page.doing.text() != first, timeout=WAIT_MS)
    assert "Trying again in 29" in page.doing.text()
    assert "a second" not in page.figures.text()
    assert page.stop_button.mapTo(page, page.stop_button.rect().topLeft()) == at
    net.start_again()
    press(page, "Try now")
    qtbot.waitUntil(lambda: not page.busy, timeout=WAIT_MS)
    assert not page.trouble.isVisible()
    assert not page.hurry_button.isVisible()


def test_the_last_time_and_the_settings_are_remembered(
    qtbot: QtBot, start: Start, unlock: Unlock, net: Net, lynx: Laptop
) -> None:
    lynx.log("one")
    page = opened(qtbot, start, unlock, lynx)
    assert not page.last.isVisible()
    QTest.keyClick(page.metered, Qt.Key.Key_Space)
    page.budget.setFocus()
    for _ in range(2):
        QTest.keyClick(page.budget, Qt.Key.Key_Down)
    pressed(qtbot, page)
    assert "Last with the hub: " in page.last.text()
    assert "Europe/Kyiv. " in page.last.text()
    window = page.window()
    assert isinstance(window, MainWindow)
    window.client.preferences = stored(lynx.store.home)
    window.build()
    anew = page_of(window)
    rest(qtbot, window)
    assert anew is not page
    assert anew.metered.isChecked()
    assert anew.budget.currentData() == 500_000
    assert "Last with the hub: " in anew.last.text()


def test_closing_the_window_ends_what_goes_on(
    qtbot: QtBot, start: Start, unlock: Unlock, net: Net, lynx: Laptop
) -> None:
    lynx.sign(lynx.photo(random.Random(4).randbytes(400_000)))
    page = opened(qtbot, start, unlock, lynx)
    net.link.rate = 40_000
    QTest.keyClick(page.start_button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: "Sending evidence" in page.doing.text(), timeout=WAIT_MS)
    assert page.busy  # the fixture ends the program now; a thread that is left fails the test


def test_a_task_that_came_is_in_the_inbox_until_its_monitor_has_done_it(
    qtbot: QtBot, start: Start, unlock: Unlock, net: Net, lynx: Laptop
) -> None:
    owl = net.enrol("Owl", "supervisor")
    for _ in range(2):
        lynx.log("one")
        for each in (lynx, owl):
            net.sync(each)
        net.mission.now += timedelta(seconds=1)
        assert net.take().in_order
    net.sync(owl)
    assert owl.pack is not None
    typed = TypedTask(to="Lynx 7", text="Go to the <b>bridge</b> at Zolote", place="48.5, 38.5")
    task_signing.give(owl.store, owl.pack, typed, zone="Europe/Kyiv", now=owl.now)
    net.sync(owl)
    net.mission.now += timedelta(seconds=1)
    assert net.take().in_order
    page = opened(qtbot, start, unlock, lynx)
    pressed(qtbot, page)
    assert "Came: 1 task for you." in page.outcome.text()
    window = page.window()
    assert isinstance(window, MainWindow)
    press(page, "Open the inbox")
    inbox = window.pages["inbox"]
    assert isinstance(inbox, InboxPage)
    rest(qtbot, window)
    assert inbox.isVisible()
    assert "Last with the hub: " in inbox.last.text()
    assert "Came: 1 task for you." in inbox.last.text()
    assert "Go to the <b>bridge</b> at Zolote\nPlace: 48.5" in texts(inbox.detail)
    press(inbox.detail, "I take it on…")
    sign(inbox.detail, "Sign the answer")
    rest(qtbot, window)
    press(inbox.detail, "It is done…")
    sign(inbox.detail, "Sign the answer")
    rest(qtbot, window)
    assert "Nothing is left to do" in texts(inbox)
    window.go("sync")
    rest(qtbot, window)
    pressed(qtbot, page)
    net.mission.now += timedelta(seconds=1)
    assert net.take().in_order
    net.sync(owl)
    (task,) = tasks.given(owl.store, owl.pack.roster)
    assert task.state == "done"


def test_what_kept_it_from_the_hub_stays_told(
    qtbot: QtBot,
    start: Start,
    unlock: Unlock,
    net: Net,
    lynx: Laptop,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    lynx.log("one")
    page = opened(qtbot, start, unlock, lynx)
    with web(PORTAL) as port:
        monkeypatch.setattr(network_errors, "PORTAL_PORT", port)
        monkeypatch.setattr(net.link, "to", lambda: ("127.0.0.1", port))
        pressed(qtbot, page)
    assert page.trouble.isVisible()
    assert "a captive portal answers" in page.trouble.text()
    assert "Open a browser" in page.trouble.text()
    assert "Log in to this network first" in page.doing.text()
    assert not page.outcome.isVisible()


def test_an_urgent_observation_is_sent_at_once_from_the_line(
    qtbot: QtBot, start: Start, unlock: Unlock, net: Net, lynx: Laptop
) -> None:
    page = opened(qtbot, start, unlock, lynx)
    window = page.window()
    assert isinstance(window, MainWindow)
    window.go("log")
    log = window.pages["log"]
    assert isinstance(log, LogPage)
    QTest.keyClicks(log.line, "urgent 3 expl N 2km heard now")
    QTest.keyClick(log.line, Qt.Key.Key_Return)
    stood(log.signing_review.sign)
    QTest.keyClick(log.signing_review.sign, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "the hub has it" in log.done.text(), timeout=WAIT_MS)
    assert window.stack.currentWidget() is log
    assert len(net.running.arrived()) == 1
    qtbot.waitUntil(lambda: not page.busy and not page.client.worker.busy, timeout=WAIT_MS)


def test_what_is_urgent_and_signed_at_the_end_of_a_sync_is_sent_too(
    qtbot: QtBot,
    start: Start,
    unlock: Unlock,
    net: Net,
    lynx: Laptop,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    real, late = network_sync.sync_session, [1]

    def sync(session: Session, *args: Any, **named: Any) -> Synced:
        done = real(session, *args, **named)
        if late and late.pop():  # what is left was counted before
            signing.sign(session.store, pack_of(session), seen("a bang"), net.mission.now)
        return done

    monkeypatch.setattr(network_sync, "sync_session", sync)
    lynx.sign(seen("before"))
    page = opened(qtbot, start, unlock, lynx)
    told: list[int] = []
    page.urgent_told.connect(lambda _text: told.append(len(net.running.arrived())))
    page.start()
    page.send_urgent()
    qtbot.waitUntil(lambda: bool(told), timeout=WAIT_MS)
    qtbot.waitUntil(lambda: not page.busy and not page.client.worker.busy, timeout=WAIT_MS)
    assert told == [2]
