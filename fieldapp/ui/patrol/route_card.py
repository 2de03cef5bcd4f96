"""Card that reads a route from a file, shows it, and signs it as the patrol's."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QFrame, QVBoxLayout, QWidget

from fieldapp.app.home.session import Session
from fieldapp.app.patrol import patrol
from fieldapp.app.patrol.route import RouteSummary
from fieldapp.errors import FieldappError
from fieldapp.ui.base.base_page import now
from fieldapp.ui.base.basics import button, card_layout, clear, label, row, safe_label
from fieldapp.ui.base.texts import counted, in_words, said, tr
from fieldapp.ui.patrol.route_sketch import RouteSketch
from fieldapp.wording.safe_text import visible


class RouteCard(QFrame):
    """The card.

    Args:
        ask: The page's way to the lane.
        between: How two moments are told.

    Signals:
        signed: (number) it was signed.
    """

    signed = Signal(int)

    def __init__(self, ask: Callable[..., None], between: Callable[..., str]) -> None:
        super().__init__()
        self.setObjectName("card")
        self._ask: Callable[..., Any] = ask
        self._between = between
        self._shown = QVBoxLayout()
        self.wrong = label("", "error")
        self.wrong.hide()
        column = card_layout(self)
        column.addWidget(label(tr("Route"), "large"))
        column.addWidget(self.wrong)
        column.addLayout(self._shown)
        column.addWidget(row(button(tr("Add a route (GPX)…"), self._choose)))

    def _choose(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, tr("Add a route (GPX)…"), "", "GPX (*.gpx)")
        if name:
            self.open_(Path(name))

    def open_(self, path: Path) -> None:
        """Show a route before it is signed."""
        self._clear()
        offer = partial(self._offer, path.name)
        self._ask(lambda _session: patrol.read_route(path), offer, self._refused)

    def look(self, sha256: bytes) -> None:
        """Show one that was signed."""
        self._clear()
        work = partial(patrol.route_of, sha256=sha256)
        self._ask(work, partial(self._show, ""), self._refused)

    def _clear(self) -> None:
        clear(self._shown)
        self.wrong.hide()

    def _refused(self, error: FieldappError) -> None:
        self.wrong.setText(in_words(error))
        self.wrong.show()

    def _offer(self, name: str, read: tuple[bytes, RouteSummary]) -> None:
        raw, found = read
        self._show(name, found)
        sign = button(tr("Sign this route"), partial(self._sign, raw, name, found), name="first")
        self._add(row(sign, button(tr("Leave it out"), self._clear)))

    def _show(self, name: str, found: RouteSummary) -> None:
        clear(self._shown)
        words = [name] if name else []
        words.append(
            counted(
                "about {kilometres} km, {count} points",
                found.points,
                kilometres=f"{found.kilometres:.1f}",
            )
        )
        if found.start and found.end:
            words.append(self._between(found.start, found.end))
        words.append(tr("What a receiver wrote is a claim; the file is kept encrypted, as it is."))
        self._add(safe_label("\n".join(words)))
        for note in found.notes:
            self._add(label(f"⚠ {said(note)}", "caution"))
        self._add(RouteSketch(found))

    def _add(self, widget: QWidget) -> None:
        self._shown.addWidget(widget)
        widget.show()

    def _sign(self, raw: bytes, name: str, found: RouteSummary) -> None:
        def work(session: Session) -> int:
            return patrol.sign_route(session, raw, visible(name), found, now())

        def done(number: int) -> None:
            self._clear()
            self.signed.emit(number)

        self._ask(work, done)
