"""Logging: one line, the form and the map over one draft, which is kept on every change."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QButtonGroup,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from fieldapp.desk import attaching, drafting
from fieldapp.desk.draft import LINE, Draft, Sight
from fieldapp.desk.drafting import Kept, Signed
from fieldapp.desk.session import Session
from fieldapp.errors import InputError
from fieldapp.map import display, live
from fieldapp.map.live import Pick
from fieldapp.observation.observation import Observation
from fieldapp.ui.form import Form
from fieldapp.ui.page import Client, Page, now
from fieldapp.ui.parts import button, card, clear, label, row, told
from fieldapp.ui.texts import in_words, tr

UNDERSTAND_MS: Final = 60  # after the last key: a fast typist is not answered in mid-word
KEEP_MS: Final = 250  # at most that much typing is lost to a power cut

Understand = Callable[[Draft, datetime], Sight]


class LogPage(Page):
    """The page of logging.

    Args:
        client: The client.
        understand: What is understood of a draft, with the mission's words and places.
        map_view: The map, or None where there is none yet; see `set_map`.

    Signals:
        signed: Something was signed.
        draft_shown: (dict) what the map draws of the draft.
        mode_chosen: (dict) what a click on the map means: {name, words}.
    """

    signed = Signal()
    draft_shown = Signal(object)
    mode_chosen = Signal(object)

    def __init__(self, client: Client, understand: Understand) -> None:
        super().__init__(client, "")
        self._understand = understand
        self._name = secrets.token_hex(8)
        self._draft = Draft()
        self._sight = understand(self._draft, now())
        self._soon = QTimer(self, singleShot=True, interval=UNDERSTAND_MS)
        self._soon.timeout.connect(self._look)
        self._later = QTimer(self, singleShot=True, interval=KEEP_MS)
        self._later.timeout.connect(self._keep)
        self._build()
        self._look()

    # --- Made once.

    def _build(self) -> None:
        pack = self.client.standing.pack
        if pack is None:
            self.body.addWidget(label(tr("Without a mission pack nothing can be logged.")))
            self.body.addStretch(1)
            return
        self.line = QLineEdit()
        self.line.setObjectName("shorthand")
        self.line.setAccessibleName(tr("Shorthand"))
        self.line.setPlaceholderText("3 expl 120mm mortar NE 3-5km heard 1412")
        self.line.textEdited.connect(self._typed)
        self.line.returnPressed.connect(self.review)
        self.line_error = label("", "error")
        self.line_error.hide()
        self.body.addWidget(self.line)
        self.body.addWidget(self.line_error)
        self.recovered = QVBoxLayout()
        self.body.addLayout(self.recovered)
        self.form = Form(pack.vocabulary, self.client.preferences.language)
        self.form.edited.connect(self._edited)
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.split.addWidget(self._left())
        self.split.addWidget(self._right())
        self.split.setStretchFactor(0, 5)
        self.split.setStretchFactor(1, 6)
        self.body.addWidget(self.split, 1)
        QShortcut(QKeySequence("Ctrl+L"), self, self.line.setFocus)
        self.line.setFocus()

    def _left(self) -> QWidget:
        """The form, what is odd about it, and what to do with it."""
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(self.form)
        scroll.setMinimumWidth(430)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scroll, 1)
        self.attached = label("", "muted")
        self.attached.hide()
        column.addWidget(self.attached)
        self.warned = label("", "caution")
        self.warned.hide()
        column.addWidget(self.warned)
        self.review_place = QVBoxLayout()
        column.addLayout(self.review_place)
        self.sign_button = button(
            tr("Review and sign"), self.review, name="first", key="Ctrl+Return"
        )
        column.addWidget(
            row(
                self.sign_button,
                button(tr("Attach file"), self._choose_files, key="Ctrl+E"),
                button(tr("Start again"), self.start_again),
            )
        )
        self.done = label("", "good")
        self.done.hide()
        column.addWidget(self.done)
        return left

    def _right(self) -> QWidget:
        """The map, under what a click on it means."""
        right = QWidget()
        self.map_column = QVBoxLayout(right)
        self.map_column.setContentsMargins(0, 0, 0, 0)
        self.map_column.addWidget(self._modes())
        self.map_empty = label(tr("The map is being prepared."), "muted")
        self.map_empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.map_column.addWidget(self.map_empty, 1)
        return right

    def _modes(self) -> QWidget:
        """What a click on the map means."""
        bar = QWidget()
        layout = QHBoxLayout(bar)
        layout.setContentsMargins(0, 0, 0, 0)
        group = QButtonGroup(self)
        group.setExclusive(True)
        self.modes: dict[str, QToolButton] = {}
        for name, text, words in (
            ("", tr("Move map"), ""),
            ("post", tr("Post"), tr("Click where you are")),
            ("aim", tr("Sector"), tr("Drag across where it was, from the near to the far side")),
            ("site", tr("Site"), tr("Click where the thing is")),
            ("line", tr("Line"), tr("Click each corner, double click the last")),
            ("polygon", tr("Area"), tr("Click each corner, double click the last")),
        ):
            made = QToolButton()
            made.setText(text)
            made.setCheckable(True)
            made.setToolTip(words or text)
            made.clicked.connect(
                lambda _checked=False, n=name, w=words: self.mode_chosen.emit(
                    {"name": n, "words": w}
                )
            )
            group.addButton(made)
            layout.addWidget(made)
            self.modes[name] = made
        self.modes[""].setChecked(True)
        layout.addStretch(1)
        return bar

    def set_map(self, widget: QWidget) -> None:
        """Put the map into its place."""
        self.map_empty.hide()
        self.map_column.addWidget(widget, 1)
        self.draft_shown.emit(live.draft(self._sight.observation))

    # --- Typed and clicked.

    def entered(self) -> None:
        """Offer what a crash left."""
        if self.client.standing.pack is not None:
            self.ask(drafting.kept, self._offer)

    def _offer(self, kept: list[Kept]) -> None:
        clear(self.recovered)
        for each in kept:
            if each.name == self._name:
                continue
            at = each.saved_at.astimezone()
            words = each.draft.line or ", ".join(each.draft.edits.values())
            text = tr("A draft of {day} was not signed: {words}").format(
                day=f"{at:%d.%m. %H:%M}", words=words[:60]
            )
            self.recovered.addWidget(
                card(
                    row(
                        told(text),
                        button(tr("Recover this draft"), partial(self._recover, each)),
                        button(tr("Throw it away"), partial(self._discard, each), name="danger"),
                    )
                )
            )

    def _recover(self, kept: Kept) -> None:
        if not self._draft.empty:
            self._keep()
        self.take(kept.draft, name=kept.name)
        self.entered()

    def _discard(self, kept: Kept) -> None:
        self.ask(partial(drafting.discard, name=kept.name), lambda _: self.entered())

    def take(self, draft: Draft, *, name: str = "") -> None:
        """Go on with a draft, such as a correction."""
        self._name = name or secrets.token_hex(8)
        self._draft = draft
        self.line.setText(draft.line)
        self._close_review()
        self._look()

    def start_again(self) -> None:
        """Throw away what is typed, after it was kept for the last time; ready for the next."""
        gone = self._name
        self.take(Draft())
        self.ask(partial(drafting.discard, name=gone), lambda _: None)
        self.line.setFocus()

    def _typed(self, text: str) -> None:
        self.done.hide()
        self._change(replace(self._draft, line=text))

    def _edited(self, name: str, text: str) -> None:
        edits = dict(self._draft.edits) | {name: text}
        self._change(replace(self._draft, edits=edits))

    def picked(self, pick: Pick) -> None:
        """The pointer did something on the map."""
        if pick.what == "stop":
            self.modes[""].setChecked(True)
        elif pick.what == "drawn":
            self._change(replace(self._draft, drawn=pick.drawn))
            self.modes[""].setChecked(True)
        elif pick.what == "aim" and pick.at is not None and pick.to is not None:
            self._aimed(pick.at, pick.to)
        elif pick.at is not None:
            lat, lon = pick.at
            self._edited(pick.what, f"{lat:.5f}, {lon:.5f}")

    def _aimed(self, start: tuple[float, float], end: tuple[float, float]) -> None:
        seen = self._sight.observation
        position = seen.post.position if seen and seen.post else None
        if position is None:
            self.tell(tr("Where is the post? Click it on the map, or type it, first."))
            return
        self.tell("")
        direction, distance = live.aimed((position[1], position[0]), start, end)
        edits = dict(self._draft.edits) | {"directions": direction, "distance": distance}
        self._change(replace(self._draft, edits=edits))

    def _change(self, draft: Draft) -> None:
        self._draft = draft
        self._close_review()
        self._soon.start()
        self._later.start()

    def _look(self) -> None:
        """Understand the draft and show what it says."""
        if self.client.standing.pack is None:
            return
        self._soon.stop()
        sight = self._sight = self._understand(self._draft, now())
        kind = self._draft.edits.get("kind") or (
            sight.observation.kind if sight.observation else "ceasefire_violation"
        )
        self.form.show_kind(kind)
        errors = {name: e for name, e in sight.errors.items() if name != LINE}
        self.form.show_texts(sight.texts, errors)
        self._show_line_error(sight.errors.get(LINE))
        self.warned.setText("\n".join(f"• {each.message}" for each in sight.warnings))
        self.warned.setVisible(bool(sight.warnings) and not self._draft.empty)
        count = len(self._draft.evidence)
        self.attached.setText(tr("{count} files attached").format(count=count))
        self.attached.setVisible(count > 0)
        self.sign_button.setEnabled(self._ready)
        self.draft_shown.emit(live.draft(sight.observation))

    @property
    def _ready(self) -> bool:
        return self._sight.observation is not None and not self._sight.errors

    def _show_line_error(self, error: InputError | None) -> None:
        text = ""
        if error is not None:
            at = error.position or 0
            word = self._draft.line[at : at + 24]
            text = f"{in_words(error)}" + (f"\n→ {display.visible(word)}" if word else "")
        self.line_error.setText(text)
        self.line_error.setVisible(bool(text))
        self.line.setProperty("wrong", bool(text))
        self.line.style().polish(self.line)

    def _keep(self) -> None:
        self._later.stop()
        self.ask(partial(_keep, self._name, self._draft), lambda _: None, urgent=True)

    def leave(self) -> None:
        """Keep what is typed before the program ends."""
        if self._later.isActive():
            self._keep()

    def carried(self) -> object:
        """The draft and its name."""
        self.leave()
        return self._name, self._draft

    def carry_on(self, carried: object) -> None:
        """Go on with the draft."""
        if isinstance(carried, tuple) and self.client.standing.pack is not None:
            self.take(carried[1], name=carried[0])

    # --- Evidence.

    def _choose_files(self) -> None:
        names, _ = QFileDialog.getOpenFileNames(self, tr("Attach file"))
        if names:
            self.attach([Path(name) for name in names])

    def attach(self, files: list[Path]) -> None:
        """Encrypt files into the home and name them in the draft."""
        work = partial(_attach, self._draft, tuple(files))
        self.ask(work, self._attached)

    def _attached(self, made: Draft) -> None:
        self._change(replace(self._draft, evidence=made.evidence, sealed=made.sealed))
        self._look()

    # --- Signing.

    def review(self) -> None:
        """Show in words exactly what will be signed; the second time, sign it."""
        self._look()
        if self.review_place.count():
            self._sign()
            return
        seen = self._sight.observation
        if not self._ready or seen is None:
            return
        self.review_place.addWidget(self._in_words(seen))
        self.sign_button.setText(f"{tr('Sign')}   Ctrl+Return")

    def _in_words(self, seen: Observation) -> QWidget:
        pack = self.client.standing.pack
        assert pack is not None  # noqa: S101 - _build looked
        language = self.client.preferences.language
        labels, words = display.labels(pack.vocabulary, language), display.words(language)
        heading = (
            tr("This will be signed as a correction")
            if self._draft.target
            else tr("This will be signed")
        )
        lines = [display.title(seen, labels)]
        if seen.time:
            lines.append(display.moment(seen.time))
        lines += [f"{name}: {text}" for name, text in display.lines(seen, labels, words)]
        made = card(label(heading, "muted"), told("\n".join(lines)))
        made.setAccessibleName(heading)
        return made

    def _close_review(self) -> None:
        if self.client.standing.pack is None or not self.review_place.count():
            return
        clear(self.review_place)
        self.sign_button.setText(f"{tr('Review and sign')}   Ctrl+Return")

    def _sign(self) -> None:
        seen = self._sight.observation
        if seen is None:
            return
        self.sign_button.setEnabled(False)
        self._soon.stop()
        self._later.stop()
        work = partial(_sign, self._name, self._draft, seen)
        self.ask(work, self._signed, self._not_signed)

    def _not_signed(self, error: Exception) -> None:
        self.sign_button.setEnabled(True)
        self.tell_error(error)  # type: ignore[arg-type]  # the lane delivers FieldappErrors only

    def _signed(self, made: Signed) -> None:
        # The next one is probably from the same post; as long as nothing else is told, it is no
        # draft that anybody would miss, so it is not kept.
        post = self._draft.edits.get("post", "") or self._sight.texts.get("post", "")
        self.take(Draft(edits={"post": post} if post else {}))
        self.done.setText(
            tr("Signed as number {number}: {hash}").format(
                number=made.seq, hash=made.hash.hex()[:12]
            )
        )
        self.done.show()
        self.line.setFocus()
        self.signed.emit()


def _keep(name: str, draft: Draft, session: Session) -> None:
    drafting.keep(session, name, draft, now())


def _attach(draft: Draft, files: tuple[Path, ...], session: Session) -> Draft:
    return attaching.attach_files(session, draft, files, now())


def _sign(name: str, draft: Draft, seen: Observation, session: Session) -> Signed:
    return drafting.sign(session, name, draft, seen, now())
