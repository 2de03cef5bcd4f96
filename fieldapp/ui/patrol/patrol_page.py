"""Patrol page: start, end, route and watches at the left; the operational day at the right."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta
from functools import partial
from typing import Final, cast

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QSplitter, QVBoxLayout, QWidget

from fieldapp.app.entry import signing
from fieldapp.app.entry.contradictions import Contradiction, after_end, contradictions
from fieldapp.app.entry.draft_store import AUTOSAVE_MS
from fieldapp.app.home import preferences
from fieldapp.app.home.session import Session
from fieldapp.app.patrol import patrol, patrol_draft, sign_off, watch
from fieldapp.app.patrol.patrol_draft import PatrolTexts
from fieldapp.app.patrol.sign_off import Day
from fieldapp.app.patrol.watch import TypedWatch
from fieldapp.app.records.record_types import Patrol
from fieldapp.errors import FieldappError
from fieldapp.observation import operational_day as day_
from fieldapp.observation.observation import Observation
from fieldapp.ui.base.base_page import Client, Page, now
from fieldapp.ui.base.basics import button, label, margins, row
from fieldapp.ui.base.page_requests import ShowDrafts
from fieldapp.ui.base.record_words import patrol_words
from fieldapp.ui.base.texts import ago, tr
from fieldapp.ui.patrol.day_view import DayView, hours
from fieldapp.ui.patrol.patrol_forms import PatrolForm, WatchForm, show_error
from fieldapp.ui.patrol.route_card import RouteCard
from fieldapp.ui.widgets.field import Field
from fieldapp.wording import observation_text

WIDTH: Final = 470  # pixels of the left column
TAKEN_BACK_MS: Final = 10_000  # that long what was thrown away can be taken back

Make = Callable[..., Patrol]
"""Makes a body that is not signed yet: (session, now=…)."""


class PatrolPage(Page):
    """The patrol's page."""

    def __init__(self, client: Client) -> None:
        super().__init__(client, tr("Patrol"))
        self._zone = client.preferences.zone
        self._day = self._today()
        self._posts: list[str] = []  # of the day
        self._at_hand = False  # what was kept before is in the forms
        self._later = QTimer(self, singleShot=True, interval=AUTOSAVE_MS)
        self._later.timeout.connect(self._keep)
        pack = client.standing.pack
        self.done = label("", "good")
        self.done.hide()
        self.head.insertWidget(1, self.done)
        if pack is None:
            self.body.addWidget(label(tr("Without a mission pack nothing can be signed.")))
            self.body.addStretch(1)
            return
        preferences_ = client.preferences
        self.form = PatrolForm(preferences_.zone)
        self.form.started.connect(self._look_at_start)
        self.form.stopped.connect(self._look_at_end)
        self.watch = WatchForm(pack.vocabulary, preferences_.language, preferences_.zone)
        self.watch.looked.connect(self._look_at_watch)
        label_of = partial(pack.vocabulary.label, "status_watch", language=preferences_.language)
        self.day = DayView(preferences_.zone, preferences_.cut_off, label_of)
        self.route = RouteCard(self.ask, self.day, self.client.gazetteer, preferences_.language)
        self.route.signed.connect(self._signed)
        self.route.passed.connect(self._passes)
        self.route.shown.connect(self._reveal_soon)
        self.day.moved.connect(self._move)
        self.day.cut_off_chosen.connect(self._cut_off)
        self.day.looked.connect(self._look_at_sign_off)
        self.day.records_wanted.connect(lambda: self.requested.emit(ShowDrafts()))
        self.day.route_wanted.connect(self.route.look)
        for part in (self.form, self.watch, self.day):
            part.edited.connect(self._edited)
        recovered = self._recovered()
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(self._left())
        split.addWidget(self.day)
        split.setStretchFactor(0, 0)
        split.setStretchFactor(1, 1)
        split.setSizes([WIDTH, 650])
        self.body.addWidget(split, 1)
        self.body.addWidget(recovered)  # what comes and goes is below what is typed in

    def _left(self) -> QWidget:
        inside = QWidget()
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(margins(0, 0, 6, 0))
        for widget in (self.form, self.watch, self.route):
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

    # --- Typed and kept.

    def _recovered(self) -> QWidget:
        """Line that says that unsigned text of before is in the forms again."""
        self.recovered = label("", "caution")
        throw = button(tr("Throw it away"), self._throw_away, name="danger")
        throw.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.recovered_row = row(self.recovered, throw, stretch=False)
        back = button(tr("Take it back"), self._take_back)
        self.thrown_row = row(label(tr("Thrown away"), "caution"), back, stretch=False)
        self._thrown = QTimer(self, singleShot=True, interval=TAKEN_BACK_MS)
        self._thrown.timeout.connect(self.thrown_row.hide)
        both = QWidget()
        column = QVBoxLayout(both)
        column.setContentsMargins(0, 0, 0, 0)
        for each in (self.recovered_row, self.thrown_row):
            column.addWidget(each)
            each.hide()
        return both

    def _typed(self) -> PatrolTexts:
        since, texts = self.form.typed
        return PatrolTexts(
            since=since,
            texts=dict(texts),
            watch=self.watch.typed() if self.watch.touched else None,
            notes=dict(self.day.notes),
        )

    def _go_on(self, typed: PatrolTexts) -> None:
        self._at_hand = True
        self.form.typed = typed.since, dict(typed.texts)
        self.day.notes = dict(typed.notes)
        if typed.watch:
            self.watch.go_on(typed.watch)

    def _edited(self) -> None:
        self.done.hide()
        if not self._later.isActive():
            self._later.start()

    def _keep(self) -> None:
        self._later.stop()
        work = partial(patrol_draft.keep, typed=self._typed(), now=now())
        self.client.worker.run(self, work, lambda _: None, self.tell_error, urgent=True)

    def _recover(self, kept: tuple[datetime, PatrolTexts] | None) -> None:
        self._at_hand = True
        if kept is None:
            return
        at, typed = kept
        self._go_on(typed)
        words = tr("What was typed at {time} and not signed is here again. Look at its times.")
        self.recovered.setText(words.format(time=self.day.clock(at)))
        self.recovered_row.show()

    def _throw_away(self) -> None:
        """Throw away what was recovered; for some seconds it can be taken back."""
        self._gone = self._typed()
        self.recovered_row.hide()
        self.thrown_row.show()
        self._thrown.start()
        self.form.begin()
        self.day.notes = {}
        self.watch.begin()
        self._keep()
        self.entered()

    def _take_back(self) -> None:
        self.thrown_row.hide()
        self._go_on(self._gone)
        self._keep()
        self.recovered_row.show()
        self.entered()

    def leave(self) -> None:
        """Keep what is typed before the page goes."""
        if self._later.isActive():
            self._keep()

    def carried(self) -> object:
        """Text typed in the forms and for the sign-off."""
        self.leave()
        return self._typed() if self._at_hand else None

    def carry_on(self, carried: object) -> None:
        """Go on with it."""
        if isinstance(carried, PatrolTexts) and self.client.standing.pack is not None:
            self._go_on(carried)

    # --- What is there.

    def entered(self) -> None:
        """Show how things stand."""
        if self.client.standing.pack is None:
            return
        if not self._at_hand:
            self.ask(patrol_draft.kept, self._recover)
        self.ask(patrol.standing, self._stands)
        self.ask(_last_post, self._offer)
        self._look_at_day()

    def _stands(self, found: patrol.PatrolState) -> None:
        self.form.show_standing(found, self.client.standing.team)

    def _offer(self, last: str) -> None:
        self.watch.offer([last] if last else [], last)

    def _look_at_day(self) -> None:
        preferences_ = self.client.preferences
        cut_off = day_.parse_cut_off(preferences_.cut_off)
        assert cut_off is not None  # noqa: S101 - as above
        work = partial(
            sign_off.day,
            each=self._day,
            cut_off=cut_off,
            zone=self._zone,
            language=preferences_.language,
        )
        self.ask(work, self._show_day)

    def _show_day(self, found: Day) -> None:
        if found.day != self._day:
            return
        self.day.show_day(found, today=self._today())
        self._posts = [visit.post for visit in found.visits]
        self.watch.offer(self._posts, "")

    def _passes(self, names: list[str]) -> None:
        """Offer the places that a route passes where a post is typed."""
        self.watch.offer([*self._posts, *names], "")

    def _move(self, days: int) -> None:
        self._day = self._today() if days == 0 else self._day + timedelta(days=days)
        self._look_at_day()

    def _cut_off(self, text: str) -> None:
        made = self.client.preferences = replace(self.client.preferences, cut_off=text)
        self.ask(lambda session: preferences.write(session.store, made), lambda _: self._move(0))

    # --- Looked at in words, then signed.

    def _look_at_start(self, team: str, vehicle: str, at: str, note: str) -> None:
        make = partial(patrol.starting, team=team, vehicle=vehicle, at=at, note=note)
        self._look_at_patrol(partial(make, zone=self._zone))

    def _look_at_end(self, at: str, note: str) -> None:
        self._look_at_patrol(partial(patrol.stopping, at=at, note=note, zone=self._zone))

    def _look_at_patrol(self, make: Make, *, again: bool = False) -> None:
        """Show what would be signed, and ask where its time is not now."""

        def work(session: Session) -> tuple[Patrol, list[Contradiction]]:
            body, language = make(session, now=now()), self.client.preferences.language
            assert body.time is not None  # noqa: S101 - it has one
            ended = body.action == "stop"
            found = after_end(session, body.time.start, now(), language) if ended else []
            return body, found

        def done(made: tuple[Patrol, list[Contradiction]]) -> None:
            body, found = made
            assert body.time is not None  # noqa: S101 - as above
            past = ago(now() - body.time.start)
            asks = now() - body.time.start > patrol.NOW and body.action == "stop"
            cautions = [_changed()] if again else []
            cautions += [tr("This is not now.")] if asks else []
            self.form.signing.show_words(
                "\n".join(filter(None, (patrol_words(body), past))),
                partial(self._sign_patrol, make, body),
                caution="\n⚠ ".join(cautions),
                against=found,
                asks=asks,
            )
            self._reveal_soon()

        self.ask(work, done, partial(self._refused, self.form.fields))

    def _sign_patrol(self, make: Make, shown: Patrol) -> None:
        """Sign what was shown; where "now" is another minute by now, show it anew."""

        def done(body: Patrol) -> None:
            if body != shown:
                self._look_at_patrol(make, again=True)
                return
            left = replace(self._typed(), texts={})
            work = partial(patrol.sign, body=body, now=now())
            self._sign(self.form, work, left, self.form.begin)

        self.ask(partial(make, now=now()), done, partial(self._refused, self.form.fields))

    def _look_at_watch(self, typed: TypedWatch) -> None:
        def work(session: Session) -> tuple[Observation, list[Contradiction]]:
            seen = watch.read(session, typed, zone=self._zone, now=now())
            language = self.client.preferences.language
            return seen, contradictions(session, seen, language=language)

        done = partial(self._show_watch, typed)
        self.ask(work, done, partial(self._refused, self.watch.fields))

    def _show_watch(self, typed: TypedWatch, made: tuple[Observation, list[Contradiction]]) -> None:
        seen, found = made

        def sign() -> None:
            left = replace(self._typed(), watch=None)
            work = partial(_sign_watch, seen)
            begin = partial(self.watch.begin, post=typed.post, start=typed.end)
            self._sign(self.watch, work, left, begin)

        self.watch.signing.show_words(self._watch_words(seen), sign, against=found)
        self._reveal_soon()

    def _watch_words(self, seen: Observation) -> str:
        pack = self.client.standing.pack
        assert pack is not None  # noqa: S101 - the form is there only with a pack
        language = self.client.preferences.language
        labels, words = (
            observation_text.labels(pack.vocabulary, language),
            observation_text.words(language),
        )
        lines = [observation_text.title(seen, labels)]
        if seen.time:
            lines.append(observation_text.moment(seen.time))
        lines += [f"{name}: {text}" for name, text in observation_text.lines(seen, labels, words)]
        return "\n".join(lines)

    def _look_at_sign_off(self, found: Day, note: str) -> None:
        make = partial(
            sign_off.signing_off,
            span=found.span,
            note=note,
            missing=found.missing,
            zone=self._zone,
        )
        self.ask(partial(make, now=now()), partial(self._show_sign_off, found, make))

    def _show_sign_off(self, found: Day, make: Make, body: Patrol, *, again: bool = False) -> None:
        typed = self._typed()
        half = typed.watch or typed.texts
        left = found.span[1] - now()
        cautions = [_changed()] if again else []
        cautions += [tr("What is typed at the left is not signed.")] if half else []
        if left > timedelta(0):
            words = tr("This day goes on for {span}: it is signed off up to now.")
            cautions.append(words.format(span=hours(left)))
        cautions += [self.day.words_of(each) for each in found.missing]
        self.day.signing.show_words(
            patrol_words(body),
            partial(self._sign_day, found, make, body, now()),
            caution="\n⚠ ".join(cautions),
            asks=left > timedelta(0),
        )
        QTimer.singleShot(0, self.day, self.day.reveal_signing)

    def _sign_day(self, found: Day, make: Make, shown: Patrol, looked: datetime) -> None:
        """Sign what was shown; anew, where it is long ago or another patrol began meanwhile.

        A day that goes on is signed off up to the minute in which it was shown.
        """

        def done(body: Patrol) -> None:
            if replace(body, time=shown.time) != shown or now() - looked > patrol.NOW:
                self._show_sign_off(found, make, body, again=True)
                return
            typed = self._typed()
            notes = {day: text for day, text in typed.notes.items() if day != found.unsigned}
            work = partial(patrol.sign, body=shown, now=now())
            begin = partial(self.day.notes.pop, found.unsigned, None)
            self._sign(self.day, work, replace(typed, notes=notes), begin)

        self.ask(partial(make, now=now()), done)

    def _refused(self, fields: Mapping[str, Field], error: FieldappError) -> None:
        self.done.hide()
        if not show_error(fields, error):
            self.tell_error(error)

    def _reveal_soon(self) -> None:
        QTimer.singleShot(0, self, self._reveal)

    def _reveal(self) -> None:
        """Scroll to what has the focus, once it has its place."""
        at = cast("QWidget | None", self.focusWidget())
        if at is not None and self.forms.isAncestorOf(at):
            self.forms.ensureWidgetVisible(at)

    def _sign(
        self,
        form: PatrolForm | WatchForm | DayView,
        work: Callable[[Session], int],
        left: PatrolTexts,
        begin: Callable[[], object],
    ) -> None:
        """Sign, with what else is typed kept as a draft; then the form begins anew."""

        def done(number: int) -> None:
            begin()
            self._keep()  # as it stands now: a person may have typed on meanwhile
            self._signed(number)

        def failed(error: FieldappError) -> None:
            form.signing.close_()
            self.tell_error(error)

        signed = partial(patrol_draft.signed, sign=work, left=left, now=now())
        self.ask(signed, done, failed)

    def _signed(self, number: int) -> None:
        self.recovered_row.hide()
        self.done.setText(tr("Signed as number {number}.").format(number=number))
        self.done.show()
        self.changed.emit()
        self.entered()


def _sign_watch(seen: Observation, session: Session) -> int:
    return watch.sign(session, seen, now()).seq


def _last_post(session: Session) -> str:
    return signing.last_post(session.store) or ""


def _changed() -> str:
    return tr("This changed since you read it and is not signed yet: read it again, then sign.")
