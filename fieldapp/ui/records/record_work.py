"""Work on the record in a pane: correct, retract, review, ask, and see its evidence."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from fieldapp.app.evidence import library
from fieldapp.app.evidence.library import SHOWN
from fieldapp.app.headquarters import place_posts
from fieldapp.app.home.access_log import Purpose
from fieldapp.app.home.session import Session
from fieldapp.app.judging import reviews
from fieldapp.app.records import fetching, record_detail, task_signing
from fieldapp.app.records.record_detail import Detail, EvidencePiece
from fieldapp.app.records.task_signing import TaskReading, TypedTask
from fieldapp.app.records.tasks import GivenTask
from fieldapp.errors import FieldappError
from fieldapp.media.decoder import Picture
from fieldapp.ui.base.base_page import Page, now
from fieldapp.ui.base.page_requests import (
    AddEvidence,
    ContinueDraft,
    DraftFinding,
    ShowEvidence,
    ShowFinding,
)
from fieldapp.ui.base.pixmaps import pixmap
from fieldapp.ui.base.texts import in_words, tr
from fieldapp.ui.records import record_questions as questions
from fieldapp.ui.records.picture_view import Viewer, error_words
from fieldapp.ui.records.record_panel import RecordDetail
from fieldapp.ui.records.task_card import ask_question, ask_task
from fieldapp.wording.safe_text import visible

SIDE: Final = 340  # pixels of a picture in the pane
CLOSE: Final = 4000  # longest side when looked at closely


class RecordWork(QObject):
    """Work that the pane asks for.

    Args:
        page: Where the pane is.
        detail: The pane.

    Signals:
        signed: (hash) something about this record was signed.
    """

    signed = Signal(object)

    def __init__(self, page: Page, detail: RecordDetail) -> None:
        super().__init__(page)
        self._page = page
        self._detail = detail
        detail.corrected.connect(self._correct)
        detail.continued.connect(self._continue)
        detail.retracted.connect(self._retract)
        detail.judged.connect(self._review)
        detail.asked.connect(self._ask_signer)
        detail.tasked.connect(self._ask_task)
        detail.placed.connect(self._place)
        detail.unplaced.connect(self._unplace)
        detail.evidence_wanted.connect(self._evidence)
        detail.fetch_wanted.connect(self._fetch)
        detail.finding_wanted.connect(lambda name: page.requested.emit(ShowFinding(name)))
        detail.draft_wanted.connect(lambda name: page.requested.emit(DraftFinding((name,))))
        detail.shown.connect(self._draw)
        detail.enlarged.connect(self._enlarge)

    def _correct(self, found: Detail, reason: str) -> None:
        self._page.requested.emit(ContinueDraft(record_detail.correction(found, reason), ""))

    def _continue(self, found: Detail) -> None:
        self._page.requested.emit(ContinueDraft(record_detail.continuation(found), ""))

    def _retract(self, record_hash: bytes, reason: str) -> None:
        work = partial(_retract, record_hash, reason)
        self._sign(record_hash, work, tr("The retraction is signed."))

    def _review(self, record_hash: bytes, state: str, note: str) -> None:
        work = partial(reviews.sign, target=record_hash, state=state, note=note, now=now())
        self._sign(record_hash, work, tr("The review is signed."))

    def _ask_signer(self, found: Detail) -> None:
        question = TypedTask(to="", text="", kind="question", about=(found.listed.hash.hex(),))

        def ask(reading: TaskReading) -> None:
            detail = self._detail
            if detail.observation is not found:
                return  # somebody walked on
            wrong = reading.errors.get("to")
            if wrong is not None:
                close = detail.close_question
                detail.ask(questions.refused(found, in_words(wrong), detail.give_task, close))
                return
            detail.ask(ask_question(found, reading, **self._ways()))

        self._read_back(self._page, question, ask)

    def _ask_task(self, found: Detail) -> None:
        task = TypedTask(to="", text="", about=(found.listed.hash.hex(),))

        def ask(came: tuple[list[GivenTask], TaskReading]) -> None:
            if self._detail.observation is found:  # nobody walked on
                self._detail.ask(ask_task(found, *came, **self._ways()))

        zone = self._page.client.preferences.zone
        self._page.ask(
            lambda session: (
                task_signing.unfinished(session),
                task_signing.read_back(session, task, zone=zone, now=now()),
            ),
            ask,
        )

    def _ways(self) -> dict[str, Any]:
        """Zone, and what a card of a task calls."""
        return {
            "zone": self._page.client.preferences.zone,
            "check": self._read_back,
            "give": self._give,
            "gone": self._detail.close_question,
        }

    def _read_back(
        self, by: QWidget, typed: TypedTask, came: Callable[[TaskReading], None]
    ) -> None:
        client = self._page.client
        work = partial(task_signing.read_back, typed=typed, zone=client.preferences.zone, now=now())
        client.worker.run(by, work, came, self._page.tell_error)

    def _give(self, record_hash: bytes, typed: TypedTask, to: Sequence[str]) -> None:
        zone = self._page.client.preferences.zone
        work = partial(task_signing.give_here, typed=typed, zone=zone, now=now())
        text = (
            tr("The question to {names} is signed.")
            if typed.kind == "question" and not typed.to
            else tr("The task for {names} is signed.")
        )
        self._sign(record_hash, work, text.format(names=visible(", ".join(to))))

    def _place(self, record_hash: bytes, post: str, where: str, reason: str) -> None:
        work = partial(place_posts.place, name=post, where=where, reason=reason, now=now())
        self._sign(record_hash, work, tr("The placement is signed."))

    def _unplace(self, record_hash: bytes, placement: bytes, reason: str) -> None:
        digits = placement.hex()
        work = partial(place_posts.withdraw, digits=digits, reason=reason, now=now())
        self._sign(record_hash, work, tr("The withdrawal is signed."))

    def _sign(self, record_hash: bytes, work: Callable[[Session], object], said: str = "") -> None:
        def done(_: object) -> None:
            self._detail.say_signed(said)
            self.signed.emit(record_hash)
            self._page.changed.emit()

        self._page.ask(work, done)

    # --- Evidence.

    def _evidence(self, about: Detail | bytes) -> None:
        wanted = ShowEvidence(about) if isinstance(about, bytes) else AddEvidence(about)
        self._page.requested.emit(wanted)

    def _fetch(self, record_hash: bytes, sha256: bytes) -> None:
        self._sign(record_hash, partial(fetching.ask, sha256=sha256, now=now()))

    def _draw(self, found: Detail) -> None:
        """Have the pictures decoded, one after the other."""
        for piece in found.evidence:
            if piece.sha256 in self._detail.pictures and piece.media_type in SHOWN:
                self._page.ask(
                    partial(_picture, piece.sha256, 2 * SIDE),
                    partial(self._drawn, piece.sha256),
                    partial(self._not_drawn, piece.sha256),
                )

    def _drawn(self, sha256: bytes, picture: Picture) -> None:
        if picture.error:
            self._detail.show_picture(sha256, None, error_words(picture.error))
            return
        shown = pixmap(picture, self._page.client.preferences.theme).scaled(
            SIDE,
            SIDE,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        self._detail.show_picture(sha256, shown)

    def _not_drawn(self, sha256: bytes, error: FieldappError) -> None:
        self._detail.show_picture(sha256, None, in_words(error))

    def _enlarge(self, piece: EvidencePiece) -> None:
        work = partial(_named_picture, piece.sha256, self._page.client.preferences.zone)
        self._page.ask(work, self._enlarged)

    def _enlarged(self, found: tuple[str, Picture]) -> None:
        name, picture = found
        if not picture.error:
            Viewer(self._page, [(name, picture)], self._page.client.preferences.theme).open()


def _retract(record_hash: bytes, reason: str, session: Session) -> None:
    record_detail.retract(session, record_hash, reason, now())


def _picture(sha256: bytes, side: int, session: Session) -> Picture:
    return library.open_picture(session, sha256, side, now(), Purpose.PANEL)


def _named_picture(sha256: bytes, zone: str, session: Session) -> tuple[str, Picture]:
    return library.piece(session, sha256, zone).name, _picture(sha256, CLOSE, session)
