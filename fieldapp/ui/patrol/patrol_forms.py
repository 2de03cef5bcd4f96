"""Forms of the patrol page: start and end of a patrol, and a watch."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QCompleter, QFrame

from fieldapp.app.patrol.patrol import PatrolState
from fieldapp.app.patrol.watch import TypedWatch
from fieldapp.errors import FieldappError, InputError
from fieldapp.observation.vocabulary import Vocabulary
from fieldapp.ui.base.basics import card_layout, clear, label, row, safe_label
from fieldapp.ui.base.texts import in_words, tr
from fieldapp.ui.base.theme import for_fingers
from fieldapp.ui.patrol.clock_buttons import clock_buttons
from fieldapp.ui.widgets.code_choice import ChoiceField
from fieldapp.ui.widgets.field import Field
from fieldapp.ui.widgets.signing_preview import Signing
from fieldapp.wording import observation_text


def show_error(fields: Mapping[str, Field], error: FieldappError) -> bool:
    """Show an error at its field; False where it is about none of them."""
    clear_errors(fields)
    at = fields.get(error.field or "") if isinstance(error, InputError) else None
    if at is None:
        return False
    at.set_error(in_words(error))
    at.line.setFocus()
    return True


def clear_errors(fields: Mapping[str, Field]) -> None:
    """Take all errors back."""
    for field in fields.values():
        field.set_error("")


class PatrolForm(QFrame):
    """Form of the patrol's start or end.

    Args:
        zone: IANA name of the zone that times are told in.

    Attributes:
        typed: What a person typed and did not sign yet: the patrol's start that it was typed
            for, None for the next one, and texts by field.

    Signals:
        edited: A person typed.
        started: (team, vehicle, at, note) what would say that a patrol started is to be shown.
        stopped: (at, note) or what would say that it ended.
    """

    edited = Signal()
    started = Signal(str, str, str, str)
    stopped = Signal(str, str)

    def __init__(self, zone: str) -> None:
        super().__init__()
        self.setObjectName("card")
        self._zone = zone
        self.column = card_layout(self)
        self.fields: dict[str, Field] = {}
        self.typed: tuple[datetime | None, dict[str, str]] = (None, {})

    def show_standing(self, standing: PatrolState, team: str) -> None:
        """Show where it stands; `team` is the roster's."""
        clear(self.column)
        at = Field(tr("When"), hint=tr("now; or such as 0815"))
        note = Field(tr("Note"))
        self.fields = {"at": at, "note": note}
        if standing.since is None:
            self._start(standing, team, at, note)
        else:
            self._stop(standing, standing.since, at, note)
        since, texts = self.typed
        if since != standing.since:
            texts = {}
        if for_fingers():
            clock_buttons(at, self._zone, (15, 60))
        self.typed = (standing.since, texts)
        for key, field in self.fields.items():
            field.keep_place(2)
            if key in texts:
                field.fill(texts[key])
            field.edited.connect(partial(self._edited, key))

    def begin(self) -> None:
        """Begin anew: what was typed was signed."""
        self.typed = self.typed[0], {}

    def _edited(self, key: str, text: str) -> None:
        self.typed[1][key] = text
        self.signing.close_()
        self.edited.emit()

    def _start(self, standing: PatrolState, team: str, at: Field, note: Field) -> None:
        name = Field(tr("Team"))
        name.fill(standing.team or team)
        vehicle = Field(tr("Vehicle"))
        vehicle.fill(standing.vehicle)
        self.fields |= {"team": name, "vehicle": vehicle}
        self.signing = Signing(tr("Review the start"), tr("Sign the start"))
        self.signing.looked.connect(partial(clear_errors, self.fields))
        self.signing.looked.connect(
            lambda: self.started.emit(name.text, vehicle.text, at.text, note.text)
        )
        heading = label(tr("No patrol is on its way"), "large")
        for widget in (heading, row(name, vehicle, stretch=False), row(at, note, stretch=False)):
            self.column.addWidget(widget)
        self.column.addWidget(self.signing)

    def _stop(self, standing: PatrolState, since: datetime, at: Field, note: Field) -> None:
        local = since.astimezone(ZoneInfo(self._zone))
        words = [tr("since {time}").format(time=f"{local:%Y-%m-%d %H:%M}")]
        words += [each for each in (standing.team, standing.vehicle) if each]
        self.signing = Signing(tr("Review the end"), tr("Sign the end"))
        self.signing.looked.connect(partial(clear_errors, self.fields))
        self.signing.looked.connect(lambda: self.stopped.emit(at.text, note.text))
        self.column.addWidget(label(tr("● A patrol is on its way"), "large"))
        self.column.addWidget(safe_label(" · ".join(words)))
        self.column.addWidget(row(at, note, stretch=False))
        self.column.addWidget(self.signing)


class WatchForm(QFrame):
    """A watch: a post, from when to when, and whether there was anything.

    Args:
        vocabulary: The mission's words.
        language: Of its labels.
        zone: IANA name of the zone that times are told in.

    Attributes:
        touched: A person told something in it that is not signed yet.

    Signals:
        edited: A person typed or ticked.
        looked: (TypedWatch) what would be signed is to be shown.
    """

    edited = Signal()
    looked = Signal(object)

    def __init__(self, vocabulary: Vocabulary, language: str, zone: str) -> None:
        super().__init__()
        self.setObjectName("card")
        self._labels = {
            vocabulary.label("status_watch", code, language): code
            for code in vocabulary.codes("status_watch")
        }
        self.post = Field(tr("Post"), hint=tr("Its name or coordinates"))
        self.start = Field(tr("From"), hint="1800")
        self.end = Field(tr("To"), hint="2200")
        choices = [(code, shown) for shown, code in self._labels.items()]
        words = observation_text.words(language)
        self.status = ChoiceField(tr("How it was manned"), choices, words={}, several=True)
        self.reason = Field(observation_text.name_of("reason", words, "watch"))
        self.note = Field(tr("Note"))
        self.nothing = QCheckBox(tr("Nothing was heard or seen"))
        self.fields = {"post": self.post, "start": self.start, "end": self.end}
        self.touched = False
        self.signing = Signing(tr("Review the watch"), tr("Sign the watch"))
        self.signing.looked.connect(self._look)
        column = card_layout(self)
        column.addWidget(label(tr("A watch"), "large"))
        hint = tr("Silence is an observation: sign when a post was manned, even if nothing was.")
        column.addWidget(label(hint, "muted"))
        column.addWidget(self.post)
        column.addWidget(row(self.start, self.end, stretch=False))
        column.addWidget(self.status)
        column.addWidget(self.reason)
        column.addWidget(self.note)
        column.addWidget(self.nothing)
        column.addWidget(self.signing)
        for field in self.fields.values():
            field.keep_place(2)
        if for_fingers():
            clock_buttons(self.start, zone, (60, 120, 240))
            clock_buttons(self.end, zone, (15, 60))
        for field in (*self.fields.values(), self.status, self.reason, self.note):
            field.edited.connect(lambda _text: self._edited())
        self.nothing.clicked.connect(lambda _on: self._edited())

    def _edited(self) -> None:
        self.touched = True
        self.signing.close_()
        self.edited.emit()

    def offer(self, posts: list[str], last: str) -> None:
        """Offer posts of the day; the last one stands in the empty field."""
        completer = QCompleter(posts, self.post.line)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.post.line.setCompleter(completer)
        if not self.post.text:
            self.post.fill(last)

    def _look(self) -> None:
        clear_errors(self.fields)
        self.looked.emit(self.typed())

    def typed(self) -> TypedWatch:
        """Typed text."""
        words = [each.strip() for each in self.status.text.split(";") if each.strip()]
        return TypedWatch(
            post=self.post.text,
            start=self.start.text,
            end=self.end.text,
            nothing=self.nothing.isChecked(),
            status=tuple(self._labels.get(each, each) for each in words),
            reason=self.reason.text,
            note=self.note.text,
        )

    def go_on(self, typed: TypedWatch) -> None:
        """Go on with what was typed before."""
        self.touched = True
        self._show(typed)

    def begin(self, *, post: str = "", start: str = "") -> None:
        """Ready for the next watch: the same post, from where the one before ended."""
        self.touched = False
        self.signing.close_()
        self._show(TypedWatch(post=post, start=start, end="", nothing=False))

    def _show(self, typed: TypedWatch) -> None:
        self.post.fill(typed.post)
        self.start.fill(typed.start)
        self.end.fill(typed.end)
        self.status.fill_codes(";".join(typed.status))
        self.reason.fill(typed.reason)
        self.note.fill(typed.note)
        self.nothing.setChecked(typed.nothing)
