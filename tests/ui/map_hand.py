"""Somebody at the map beside the form: what is on it, where, and what was told of what was done."""

import json
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from fieldapp.map.page import entry_map
from fieldapp.map.page.entry_map import EntryPick
from fieldapp.observation.notation.amounts import parse_distance
from fieldapp.observation.notation.bearings import parse_directions
from fieldapp.observation.notation.position import place
from fieldapp.observation.observation import Observation
from fieldapp.ui.webmap.web_view import MapView
from tests.support.stored_rows import heard

PATIENCE = 60_000
LEFT = Qt.MouseButton.LeftButton


class Hand:
    """Somebody at the map: what is on it, where, and what was told of what was done."""

    def __init__(self, qtbot: QtBot, view: MapView) -> None:
        self.qtbot = qtbot
        self.view = view
        self.picks: list[EntryPick] = []
        view.picked.connect(self.picks.append)

    def run(self, script: str) -> Any:
        """What a script in the page gives."""
        got: list[Any] = []
        self.view._page.runJavaScript(f"JSON.stringify({script})", got.append)
        self.qtbot.waitUntil(lambda: bool(got), timeout=PATIENCE)
        return json.loads(got[0]) if got[0] else None

    def until(self, script: str) -> None:
        """Wait until it is true in the page."""
        self.qtbot.waitUntil(lambda: bool(self.run(script)), timeout=PATIENCE)

    def show(self, seen: Observation | None, **told: Any) -> None:
        told = {"draft": entry_map.draft(seen)} | told
        self.view.show_(**told)
        wanted = [name for name, value in told["draft"].items() if value]
        text = json.dumps(wanted, separators=(",", ":"))
        self.until(f"document.documentElement.dataset.draft === '{text}'")

    def mode(self, name: str) -> None:
        self.view.show_(mode={"name": name, "words": "Do it"})
        self.until("document.querySelector('.told').textContent === 'Do it'")

    def where(self, handle: str) -> QPoint:
        """The middle of a handle."""
        x, y = self.run(
            f"(() => {{ const r = document.querySelector('[data-handle=\"{handle}\"]')"
            ".getBoundingClientRect(); return [r.x + r.width / 2, r.y + r.height / 2]; })()"
        )
        return QPoint(round(x), round(y))

    @property
    def glass(self) -> QWidget:
        """What the pointer and the keys reach."""
        found = self.view.view.focusProxy()
        assert isinstance(found, QWidget)
        return found

    def drag(self, start: QPoint, end: QPoint, rest_ms: int = 0) -> None:
        QTest.mousePress(self.glass, LEFT, pos=start)
        for part in range(1, 6):
            QTest.mouseMove(self.glass, start + (end - start) * part / 5)
            self.qtbot.wait(20)
        self.qtbot.wait(rest_ms)
        QTest.mouseRelease(self.glass, LEFT, pos=end)

    def told(self, what: str) -> EntryPick:
        """The newest pick of a kind."""
        self.qtbot.waitUntil(lambda: any(p.what == what for p in self.picks), timeout=PATIENCE)
        return next(p for p in reversed(self.picks) if p.what == what)

    def focus(self, handle: str) -> None:
        self.view.view.setFocus()
        self.glass.setFocus()
        self.run(f"document.querySelector('[data-handle=\"{handle}\"]').focus()")

    def key(self, key: Qt.Key) -> None:
        QTest.keyClick(self.glass, key)

    def press(self, selector: str) -> None:
        """Click something of the page's own."""
        x, y = self.run(
            f"(() => {{ const r = document.querySelector({json.dumps(selector)})"
            ".getBoundingClientRect(); return [r.x + r.width / 2, r.y + r.height / 2]; })()"
        )
        QTest.mouseClick(self.glass, LEFT, pos=QPoint(round(x), round(y)))


def sector(post: str = "48.4353, 38.2205", **told: Any) -> Observation:
    made = {"directions": parse_directions("NE"), "distance": parse_distance("3-5km")} | told
    return heard(post=place(post), **made)
