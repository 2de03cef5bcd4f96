"""The patrol: its start, end, route and watches at the left; the operational day at the right."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from typing import Final, cast

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QFrame, QScrollArea, QSplitter, QVBoxLayout, QWidget

from fieldapp.desk import day as day_
from fieldapp.desk import entry, patrol, preferences
from fieldapp.desk.patrol import Day, Told
from fieldapp.desk.route import Route
from fieldapp.desk.session import Session
from fieldapp.errors import FieldappError
from fieldapp.map import display
from fieldapp.observation.observation import Observation
from fieldapp.ui.day_view import DayView
from fieldapp.ui.page import Client, Page, now
from fieldapp.ui.parts import button, card_layout, clear, label, row, told
from fieldapp.ui.patrol_forms import PatrolForm, WatchForm, show_error
from fieldapp.ui.route_sketch import RouteSketch
from fieldapp.ui.texts import counted, in_words, tr

WIDTH: Final = 470  # pixels of the left column


class PatrolPage(Page):
    """The patrol's page.

    Signals:
        changed: Something was signed.
        records_wanted: The records page is wanted.
    """

    changed = Signal()
    records_wanted = Signal()

    def __init__(self, client: Client) -> None:
        super().__init__(client, tr("Patrol"))
        self._day = self._today()
        pack = client.standing.pack
        self.done = label("", "good")
        self.done.hide()
        self.body.addWidget(self.done)
        if pack is None:
            self.body.addWidget(label(tr("Without a mission pack nothing can be signed.")))
            self.body.addStretch(1)
            return
        preferences_ = client.preferences
        self.form = PatrolForm(preferences_.zone)
        self.form.started.connect(self._start)
        self.form.stopped.connect(self._stop)
        self.watch = WatchForm(pack.vocabulary, preferences_.language)
        self.watch.looked.connect(self._look)
        self.route = QVBoxLayout()
        self.route_wrong = label("", "error")
        self.route_wrong.hide()
        self.day = DayView(preferences_.zone, preferences_.cut_off)
        self.day.moved.connect(self._move)
        self.day.cut_off_chosen.connect(self._cut_off)
        self.day.signed_off.connect(self._sign_off)
        self.day.records_wanted.connect(self.records_wanted)
        self.day.route_wanted.connect(self._look_at_route)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(self._left())
        split.addWidget(self.day)
        split.setStretchFactor(0, 0)
        split.setStretchFactor(1, 1)
        split.setSizes([WIDTH, 650])
        self.body.addWidget(split, 1)

    def _left(self) -> QWidget:
        choose = button(tr("Add a route (GPX)…"), self._choose_route)
        head = label(tr("Route"), "large")
        routes = QFrame()
        routes.setObjectName("card")
        column = card_layout(routes)
        column.addWidget(head)
        column.addWidget(self.route_wrong)
        column.addLayout(self.route)
        column.addWidget(row(choose))
        inside = QWidget()
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(0, 0, 6, 0)
        for widget in (self.form, self.watch, routes):
            layout.addWidget(widget)
        layout.addStretch(1)
        self.forms = scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inside)
        scroll.setMinimumWidth(WIDTH - 40)
        scroll.setAccessibleName(tr("The patrol's forms"))
        return scroll

    def _today(self) -> date:
        preferences_ = self.client.preferences
        cut_off = day_.parse_cut_off(preferences_.cut_off)
        assert cut_off is not None  # noqa: S101 - preferences hold nothing else
        return day_.day_of(now(), preferences_.zone, cut_off)

    def carried(self) -> object:
        """What is typed in the forms and for the sign-off."""
        self.leave()
        if self.client.standing.pack is None:
            return None
        return self.form.typed, self.watch.typed(), self.day.notes

    def carry_on(self, carried: object) -> None:
        """Go on with it."""
        if isinstance(carried, tuple) and self.client.standing.pack is not None:
            self.form.typed, told_, self.day.notes = carried
            self.watch.go_on(told_)

    # --- What is there.

    def entered(self) -> None:
        """Show how things stand."""
        if self.client.standing.pack is None:
            return
        self.ask(patrol.standing, self._stands)
        self.ask(_last_post, self._offer)
        self._look_at_day()

    def _stands(self, found: patrol.Standing) -> None:
        self.form.show_standing(found, self.client.standing.team)

    def _offer(self, last: str) -> None:
        self.watch.offer([last] if last else [], last)

    def _look_at_day(self) -> None:
        preferences_ = self.client.preferences
        cut_off = day_.parse_cut_off(preferences_.cut_off)
        assert cut_off is not None  # noqa: S101 - as above
        work = partial(
            patrol.day,
            each=self._day,
            cut_off=cut_off,
            zone=preferences_.zone,
            language=preferences_.language,
        )
        self.ask(work, self._show_day)

    def _show_day(self, found: Day) -> None:
        if found.day != self._day:
            return
        self.day.show_day(found, today=self._today())
        posts = [visit.post for visit in found.visits]
        self.watch.offer(posts, "")

    def _move(self, days: int) -> None:
        self._day = self._today() if days == 0 else self._day + timedelta(days=days)
        self._look_at_day()

    def _cut_off(self, text: str) -> None:
        made = replace(self.client.preferences, cut_off=text)
        try:
            preferences.write(self.client.home, made)
        except FieldappError as e:
            self.tell_error(e)
            return
        self.client.preferences = made
        self._move(0)

    # --- Signed.

    def _signed(self, number: int) -> None:
        self.done.setText(tr("Signed as number {number}.").format(number=number))
        self.done.show()
        self.changed.emit()
        self.entered()

    def _start(self, team: str, vehicle: str, at: str, note: str) -> None:
        zone = self.client.preferences.zone

        def work(session: Session) -> int:
            return patrol.start(
                session, team=team, vehicle=vehicle, at=at, note=note, zone=zone, now=now()
            )

        self.ask(work, self._signed, self._refused)

    def _stop(self, at: str, note: str) -> None:
        zone = self.client.preferences.zone

        def work(session: Session) -> int:
            return patrol.stop(session, at=at, note=note, zone=zone, now=now())

        self.ask(work, self._signed, self._refused)

    def _refused(self, error: FieldappError) -> None:
        self.done.hide()
        if not show_error(self.form.fields, error):
            self.tell_error(error)

    def _sign_off(self, found: Day, note: str) -> None:
        def work(session: Session) -> int:
            return patrol.sign_off(session, found.span, note, now())

        self.ask(work, self._signed)

    # --- Watches.

    def _look(self, told_: Told) -> None:
        zone = self.client.preferences.zone

        def work(session: Session) -> Observation:
            return patrol.watch(session, told_, zone=zone, now=now())

        self.ask(work, partial(self._review, told_), self._watch_refused)

    def _watch_refused(self, error: FieldappError) -> None:
        self.done.hide()
        if not show_error(self.watch.fields, error):
            self.tell_error(error)

    def _review(self, told_: Told, seen: Observation) -> None:
        pack = self.client.standing.pack
        assert pack is not None  # noqa: S101 - the form is there only with a pack
        language = self.client.preferences.language
        labels, words = display.labels(pack.vocabulary, language), display.words(language)
        lines = [display.title(seen, labels)]
        if seen.time:
            lines.append(display.moment(seen.time))
        lines += [f"{name}: {text}" for name, text in display.lines(seen, labels, words)]
        self.watch.show_review("\n".join(lines), partial(self._sign_watch, told_, seen))
        QTimer.singleShot(0, self, self._reveal)

    def _reveal(self) -> None:
        """Scroll to what has the focus, once it has its place."""
        at = cast("QWidget | None", self.focusWidget())
        if at is not None and self.forms.isAncestorOf(at):
            self.forms.ensureWidgetVisible(at)

    def _sign_watch(self, told_: Told, seen: Observation) -> None:
        def work(session: Session) -> int:
            return patrol.sign_watch(session, seen, now())

        def done(number: int) -> None:
            self.watch.signed(told_.end)
            self._signed(number)

        self.ask(work, done)

    # --- The route.

    def _choose_route(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, tr("Add a route (GPX)…"), "", "GPX (*.gpx)")
        if name:
            self.open_route(Path(name))

    def open_route(self, path: Path) -> None:
        """Show a route before it is signed."""
        clear(self.route)
        self.route_wrong.hide()
        offer = partial(self._offer_route, path.name)
        self.ask(lambda _session: patrol.read_route(path), offer, self._route_refused)

    def _route_refused(self, error: FieldappError) -> None:
        self.route_wrong.setText(in_words(error))
        self.route_wrong.show()

    def _look_at_route(self, sha256: bytes) -> None:
        clear(self.route)
        self.route_wrong.hide()
        work = partial(patrol.route_of, sha256=sha256)
        self.ask(work, partial(self._show_route, ""), self._route_refused)

    def _offer_route(self, name: str, read: tuple[bytes, Route]) -> None:
        raw, found = read
        self._show_route(name, found)
        sign = partial(self._sign_route, raw, name, found)
        go = button(tr("Sign this route"), sign, name="first")
        self._add(row(go, button(tr("Leave it out"), lambda: clear(self.route))))

    def _show_route(self, name: str, found: Route) -> None:
        clear(self.route)
        words = [name] if name else []
        words.append(
            counted(
                "about {kilometres} km, {count} points",
                found.points,
                kilometres=f"{found.kilometres:.1f}",
            )
        )
        if found.start and found.end:
            words.append(self.day.between(found.start, found.end))
        words.append(tr("What a receiver wrote is a claim; the file is kept encrypted, as it is."))
        self._add(told("\n".join(words)))
        self._add(RouteSketch(found))

    def _add(self, widget: QWidget) -> None:
        self.route.addWidget(widget)
        widget.show()

    def _sign_route(self, raw: bytes, name: str, found: Route) -> None:
        def work(session: Session) -> int:
            return patrol.sign_route(session, raw, display.visible(name), found, now())

        def done(number: int) -> None:
            clear(self.route)
            self._signed(number)

        self.ask(work, done)


def _last_post(session: Session) -> str:
    return entry.last_post(session.store) or ""
