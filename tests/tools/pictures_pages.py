"""What is done on each page for its pictures: empty, filled, asked back, refused."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Final

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from fieldapp.app.home import bug_report, device
from fieldapp.ui.base.base_page import now
from fieldapp.ui.base.page_requests import ShowDrafts
from fieldapp.ui.base.texts import tr
from fieldapp.ui.map.map_page import MapPage
from fieldapp.ui.settings.wipe_dialog import WipeDialog
from fieldapp.ui.shell.fault.fault_dialog import FaultDialog
from fieldapp.ui.shell.window import MainWindow
from tests.support.long_mission import CALL_SIGN
from tests.ui.by_keys import button, log_map, press, strike, type_into

FOLDER: Final = Path("build/pictures")
DEMO: Final = FOLDER / "demo"
LINE: Final = '@"Svitlodarsk" about 40 bursts HMG SE,S 2-5km 2015-0600 heard'
WRONG: Final = '@"Svitlodarska" 3 blub NE 3-5km'
DENIED: Final = (
    'restriction: denial by="armed formations" reason="orders" people=4 vehicles=2 1042-1104'
)

Stop = tuple[str, QWidget]
"""A name, and what is in view then."""


def log(window: MainWindow, page: Any) -> Iterator[Stop]:
    """The form empty, filled, reviewed, not understood, of another kind, and set aside."""
    until(lambda: log_map(window) is not None)
    yield "empty", window
    strike(page.line, LINE)
    yield "", window
    page.review()
    yield "review", window
    page.set_aside()
    strike(page.line, WRONG)
    page.review()
    yield "wrong", window
    page.set_aside()
    strike(page.line, DENIED)
    yield "denied", window
    page.set_aside()
    yield "set-aside", window


def records(window: MainWindow, page: Any) -> Iterator[Stop]:
    """One record, what asks back, what is exported, and nothing found."""
    for number in reversed(range(page.model.rowCount())):
        page.table.selectRow(number)
        rest(window)
        if window.client.standing.headquarters or "R" in page.detail.by_key:
            break  # an own record, where there are any
    yield "one", window
    if "R" in page.detail.by_key:
        press(page.detail, tr("Retract…"))
        yield "retract", window
        page.detail.close_question()
    page._export_list()
    until(lambda: bool(page.findChildren(QDialog)))
    dialog = page.findChildren(QDialog)[0]
    yield "export", dialog
    close(dialog)
    page.fulfil(ShowDrafts())
    rest(window)
    yield "drafts", window
    page.filters.state.setCurrentIndex(0)
    page.filters.search.setText("no such word")
    QTest.qWait(400)
    rest(window)
    yield "none", window
    page.filters.search.clear()


def patrol(window: MainWindow, page: Any) -> Iterator[Stop]:
    """A start, a watch and a day before they are signed."""
    strike(page.form.fields["note"].line, "two cars, one interpreter")
    type_into(page, tr("From"), "2026-03-01 0800")
    type_into(page, tr("To"), "2026-03-01 0900")
    page.watch.nothing.setChecked(True)
    for form in (page.form, page.watch, page.day):
        form.signing.look.click()
        rest(window)
    yield "review", window


def transfer(window: MainWindow, page: Any) -> Iterator[Stop]:
    """A stick that is none."""
    type_into(page, tr("Stick or folder"), str(FOLDER / "no such stick"))
    page.receive()
    rest(window)
    yield "wrong", window


def import_(window: MainWindow, page: Any) -> Iterator[Stop]:
    """A folder without bundles, and one with all sorts."""
    empty = FOLDER / "empty"
    empty.mkdir(exist_ok=True)
    for name, folder in (("nothing", empty), ("done", DEMO / "stick")):
        page.take([folder])
        until(lambda: not page.busy)
        rest(window)
        yield name, window


def quarantine(window: MainWindow, page: Any) -> Iterator[Stop]:
    """Tried again in vain."""
    press(page, tr("Try all again"))
    rest(window)
    yield "again", window


def laptops(window: MainWindow, page: Any) -> Iterator[Stop]:
    """A laptop that was copied."""
    page.table.selectRow(2)
    rest(window)
    yield "forked", window


def mission(window: MainWindow, page: Any) -> Iterator[Stop]:
    """A laptop being enrolled, an officer who signs, and one who mistypes."""
    page.enrol.load(_request())
    until(page.enrol.form.isVisible)
    yield "enrol", window
    page.enrol.put_aside()
    press(page, tr("Revoke…"))
    yield "officer-revoke", page.dialog
    close(page.dialog)
    press(page, tr("Renew…"))
    type_into(page.dialog, tr("Passphrase of the officer's key"), "a wrong one")
    press(page.dialog, tr("Sign"))
    until(page.dialog.trouble.isVisible)
    yield "officer-wrong", page.dialog
    type_into(page.dialog, tr("Passphrase of the officer's key"), passphrase())
    press(page.dialog, tr("Sign"))
    until(page.outcome.isVisible)
    rest(window)
    yield "signed", window


def evidence(window: MainWindow, page: Any) -> Iterator[Stop]:
    """A list that is empty."""
    page.which.setCurrentIndex(page.which.findData("trouble"))
    rest(window)
    yield "none", window
    page.which.setCurrentIndex(0)
    rest(window)


def findings(window: MainWindow, page: Any) -> Iterator[Stop]:
    """A finding's checks and who signed what, and the sheet of keys."""
    pane = page.right.currentWidget()
    pane.verticalScrollBar().setValue(pane.verticalScrollBar().maximum())
    yield "checks", window
    page._show_keys()
    yield "keys", window
    page._back()


def map_(window: MainWindow, page: Any) -> Iterator[Stop]:
    """What a list offers, what lies in the view, and one record of it."""
    page.filters.lists["kinds"].click()
    yield "kinds", page.filters.lists["kinds"].popup
    page.filters.lists["kinds"].popup.close()
    until(button(page, tr("List the view")).isEnabled)
    press(page, tr("List the view"))
    until(page.side.isVisible)
    rest(window)
    yield "list", window
    page.side.table.selectRow(1)
    rest(window)
    yield "one", window


def settings(window: MainWindow, page: Any) -> Iterator[Stop]:
    """What asks before a wipe, what tells of a fault, and the largest text."""
    page._ask_wipe()
    until(lambda: bool(page.findChildren(WipeDialog)))
    dialog = page.findChildren(WipeDialog)[0]
    yield "wipe", dialog
    dialog.reject()
    try:
        raise ZeroDivisionError  # noqa: TRY301 - a fault to be told
    except ZeroDivisionError as e:
        report = bug_report.report(e, now())
    fault = FaultDialog(report, window.client.home / "faults" / "report.txt", lambda: None)
    fault.open()
    yield "fault", fault
    fault.reject()
    page._choose("size", "largest")
    rest(window)
    for name in window.pages:
        window.go(name)
        rest(window)
        yield f"largest-{name}", window


More = Callable[[MainWindow, Any], Iterator[Stop]]
MORE: Final[dict[str, More]] = {
    "log": log,
    "records": records,
    "patrol": patrol,
    "evidence": evidence,
    "transfer": transfer,
    "import": import_,
    "quarantine": quarantine,
    "laptops": laptops,
    "mission": mission,
    "findings": findings,
    "map": map_,
    "settings": settings,
}


def passphrase() -> str:
    """Of every home of the demo."""
    return (DEMO / "passphrase").read_text().strip()


def _request() -> Path:
    """The request of a laptop that was given a strange call sign."""
    home, folder = FOLDER / "stranger", FOLDER / "requests"
    if not folder.exists():
        device.create_home(home, passphrase(), call_sign=CALL_SIGN, now=now())
        store = device.unlock(home, passphrase())
        folder.mkdir()
        device.write_request(device.request(store), folder)
        store.close()
    return next(folder.glob("*.request"))


def close(dialog: QDialog) -> None:
    """Close a dialog, whole."""
    dialog.reject()
    dialog.setParent(None)
    dialog.deleteLater()
    QApplication.processEvents()


def rest(window: MainWindow) -> None:
    """Until nothing is asked of the home any more, and a map that is in view is painted."""
    for _ in range(3):
        until(lambda: not window.client.worker.busy)
        QTest.qWait(60)
    page = window.pages.get("map")
    if isinstance(page, MapPage) and page.isVisible():
        until(lambda: page.painted > 0 and not page.loading.running)


def until(so: Callable[[], bool]) -> None:
    """Wait for a state."""
    end = time.monotonic() + 180  # a busy machine paints a first map slowly
    while not so():
        if time.monotonic() > end:
            sys.exit("a page did not get ready")
        QTest.qWait(20)
