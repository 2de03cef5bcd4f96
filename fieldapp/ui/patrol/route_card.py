"""Card that reads a route from a file, shows it, and signs it as the patrol's."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QFrame, QVBoxLayout, QWidget

from fieldapp.app.entry.typing_aids.readback import read_place
from fieldapp.app.home.places import Gazetteer
from fieldapp.app.home.session import Session
from fieldapp.app.patrol import patrol
from fieldapp.app.patrol.route import RoutePoint, RouteSummary, odd_times
from fieldapp.app.patrol.route_compared import RouteCompared, compared
from fieldapp.app.records.record_types import Patrol
from fieldapp.errors import FieldappError, Message
from fieldapp.observation.values import Place
from fieldapp.ui.base.base_page import now
from fieldapp.ui.base.basics import button, card_layout, clear, label, row, safe_label
from fieldapp.ui.base.mission_words import near_words
from fieldapp.ui.base.record_words import patrol_words
from fieldapp.ui.base.texts import counted, in_words, said, tr
from fieldapp.ui.patrol.day_view import DayView
from fieldapp.ui.patrol.route_sketch import RouteSketch
from fieldapp.ui.widgets.signing_preview import Signing
from fieldapp.wording.safe_text import visible

_NAMED: Final = 4  # points of a plan that were not passed: the others are counted


class RouteCard(QFrame):
    """Card that reads, shows and signs a route.

    Args:
        ask: The page's way to the lane.
        day: How moments are told, and in which zone.
        gazetteer: The mission's places, None for none.
        language: Of the names of places.

    Signals:
        signed: (number) it was signed.
        passed: (names) a route that was read goes by these places.
        shown: Something was put into the card that is to be seen.
    """

    signed = Signal(int)
    passed = Signal(object)
    shown = Signal()

    def __init__(
        self,
        ask: Callable[..., None],
        day: DayView,
        gazetteer: Gazetteer | None,
        language: str,
    ) -> None:
        super().__init__()
        self.setObjectName("card")
        self._ask: Callable[..., Any] = ask
        self._day = day
        self._gazetteer = gazetteer
        self._language = language
        self._shown = QVBoxLayout()
        self.wrong = label("", "error")
        self.wrong.hide()
        column = card_layout(self)
        column.addWidget(label(tr("Route"), "large"))
        column.addWidget(self.wrong)
        column.addLayout(self._shown)
        self.add = button(tr("Add a route (GPX)…"), self._choose)
        column.addWidget(row(self.add))

    def _choose(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, tr("Add a route (GPX)…"), "", "GPX (*.gpx)")
        if name:
            self.open_(Path(name))

    def open_(self, path: Path) -> None:
        """Show a route before it is signed."""
        self._clear()
        language = self._language

        def work(session: Session) -> tuple[bytes, RouteSummary, RouteCompared]:
            raw, found = patrol.read_route(path)
            return raw, found, compared(session, found, language)

        self._ask(work, partial(self._offer, path.name), self._refused)

    def look(self, sha256: bytes) -> None:
        """Show one that was signed."""
        self._clear()
        language = self._language

        def work(session: Session) -> tuple[RouteSummary, RouteCompared]:
            found = patrol.route_of(session, sha256)
            return found, compared(session, found, language)

        self._ask(work, lambda both: self._show("", *both), self._refused)

    def _clear(self) -> None:
        clear(self._shown, heir=self.add)
        self.wrong.hide()

    def _refused(self, error: FieldappError) -> None:
        self.wrong.setText(in_words(error))
        self.wrong.show()

    def _offer(self, name: str, read: tuple[bytes, RouteSummary, RouteCompared]) -> None:
        raw, found, beside = read
        odd = (*found.notes, *odd_times(found, now()), *self._far(found))
        found = replace(found, notes=odd)
        self._show(name, found, beside)
        signing = Signing(tr("Review this route"), tr("Sign this route"))
        signing.looked.connect(partial(self._look, signing, raw, name, found))
        self._add(signing)
        self._add(row(button(tr("Leave it out"), self._clear)))
        signing.look.setFocus()  # which is the next step
        self.passed.emit([each.name for each in beside.passed])
        self.shown.emit()

    def _far(self, found: RouteSummary) -> list[Message]:
        """Whether it begins far from every place of the mission."""
        lat, lon = found.lines[0][0]
        start = Place(lat_e7=round(lat * 1e7), lon_e7=round(lon * 1e7), source="gnss")
        read = read_place(start, self._gazetteer, notation="decimal", language="en")
        if read.swapped:
            return [Message("It is far away: latitude and longitude may be the wrong way round.")]
        return [Message("It begins far from every place of the mission.")] if read.far else []

    def _look(self, signing: Signing, raw: bytes, name: str, found: RouteSummary) -> None:
        """Show what will be signed, as of every other record."""

        def show(route: tuple[Patrol, bool]) -> None:
            body, running = route
            file = tr("File: {name}, {length}, SHA-256 {digits}").format(
                name=visible(name), length=_length(found), digits=hashlib.sha256(raw).hexdigest()
            )
            lacking = tr("No patrol is on its way: the route is of the last one, or of none.")
            cautions = [*([] if running else [lacking]), *map(said, found.notes)]
            signing.show_words(
                f"{patrol_words(body)}\n{file}",
                partial(self._sign, raw, name, found),
                caution=" ".join(cautions),
                asks=not running,
            )

            self.shown.emit()

        self._ask(partial(patrol.route_body, found=found, zone=self._day.zone), show)

    def _show(self, name: str, found: RouteSummary, beside: RouteCompared) -> None:
        clear(self._shown)
        words = [name] if name else []
        words.append(_length(found))
        if found.start and found.end:
            words.append(self._day.named_between(found.start, found.end))
        words.append(tr("What a receiver wrote is a claim; the file is kept encrypted, as it is."))
        self._add(safe_label("\n".join(words)))
        for note in found.notes:
            self._add(label(f"⚠ {said(note)}", "caution"))
        for line in self._beside(beside):
            self._add(safe_label(line))
        self._add(RouteSketch(found, beside.plan.plan if beside.plan else None))

    def _beside(self, beside: RouteCompared) -> list[str]:
        """Places that it passed, and how it went beside its plan."""
        lines = []
        if beside.passed:
            places = (
                f"{each.name} {self._day.clock(each.at)[-5:]}" if each.at else each.name
                for each in beside.passed
            )
            lines.append(tr("It passes: {places}").format(places=", ".join(places)))
        if (plan := beside.plan) is None:
            return lines
        words = tr("The plan signed {time}: {passed} of {all} points passed; at most {far} from it")
        lines.append(
            words.format(
                time=self._day.clock(plan.signed_at),
                passed=plan.points - len(plan.missed),
                all=plan.points,
                far=f"{plan.metres / 1000:.1f} km",
            )
        )
        if plan.late:
            lines.append(tr("⚠ The plan was signed after the route had ended."))
        if plan.missed:
            missed = "; ".join(self._named(each) for each in plan.missed[:_NAMED])
            more = " …" if len(plan.missed) > _NAMED else ""
            lines.append(tr("⚠ Planned and not passed: {points}").format(points=missed + more))
        return lines

    def _named(self, point: RoutePoint) -> str:
        """Point of a plan by the place that it is near, else by its coordinates."""
        lat_e7, lon_e7 = (round(each * 1e7) for each in point)
        at = Place(lat_e7=lat_e7, lon_e7=lon_e7, source="gnss")
        read = read_place(at, self._gazetteer, notation="decimal", language=self._language)
        return near_words(read) or f"{point[0]:.4f}, {point[1]:.4f}"

    def _add(self, widget: QWidget) -> None:
        self._shown.addWidget(widget)
        widget.show()

    def _sign(self, raw: bytes, name: str, found: RouteSummary) -> None:
        def work(session: Session) -> int:
            return patrol.sign_route(
                session, raw, visible(name), found, zone=self._day.zone, now=now()
            )

        def done(number: int) -> None:
            self._clear()
            self.signed.emit(number)

        self._ask(work, done)


def _length(found: RouteSummary) -> str:
    return counted(
        "about {kilometres} km, {count} points",
        found.points,
        kilometres=f"{found.kilometres:.1f}",
    )
