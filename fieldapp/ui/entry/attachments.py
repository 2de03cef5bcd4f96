"""Attachments of the entry: files attached, listed, taken off again."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import timedelta
from functools import partial
from itertools import zip_longest
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QIcon, QImage, QImageWriter
from PySide6.QtWidgets import QFileDialog, QFrame, QLayout, QToolButton, QVBoxLayout, QWidget

from fieldapp.app.entry.draft import Draft
from fieldapp.app.evidence import attach as attaching
from fieldapp.app.evidence.attach import AttachedFiles, ShownFile
from fieldapp.app.evidence.library import EvidenceRow
from fieldapp.app.home.session import Session
from fieldapp.media import metadata as claim_
from fieldapp.observation.values import EvidenceRef
from fieldapp.ui.base.base_page import now
from fieldapp.ui.base.basics import label
from fieldapp.ui.base.flow_layout import flow
from fieldapp.ui.base.pixmaps import pixmap
from fieldapp.ui.base.texts import counted, said, size_words, tr
from fieldapp.ui.widgets.reason import ask_sure

AskHome = Callable[[Callable[[Session], Any], Callable[[Any], object]], None]

_SIDE: Final = 48  # pixels of a picture
_TOLD: Final = 4  # files of a question by name; the others are counted


def files_of(dragged: QMimeData) -> list[Path]:
    """Files on this machine among what was dragged or pasted."""
    found = [Path(url.toLocalFile()) for url in dragged.urls() if url.isLocalFile()]
    return [path for path in found if path.is_file()]


def picture_of(pasted: QMimeData) -> bytes:
    """A pasted picture as PNG, b"" where there is none."""
    image = pasted.imageData() if pasted.hasImage() else None
    if not isinstance(image, QImage) or image.isNull():
        return b""
    raw = QByteArray()
    buffer = QBuffer(raw)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(raw.data())


class Attached(QWidget):
    """List of attached files, and the ways to add to it.

    Args:
        ask: Does a piece of work on the lane, as Page.ask.
        zone: IANA name of the zone that times are told in.
        theme: "light", "dark" or "night".

    Signals:
        offered: (field, text) the time or the place that a file claims is taken over.
        added: (Draft) files are in the home, encrypted; what it has is to be added.
        removed: (EvidenceRef) a person took a file off.
        trouble: (text) what went wrong, "" for nothing.
    """

    offered = Signal(str, str)
    added = Signal(object)
    removed = Signal(object)
    trouble = Signal(str)

    def __init__(self, ask: AskHome, zone: str, theme: str) -> None:
        super().__init__()
        self._ask = ask
        self._zone = zone
        self._theme = theme
        self._entry = 0
        self._list = flow(gap=4)
        self._question: QFrame | None = None
        self._waiting: tuple[EvidenceRow, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._list)
        self._shown: tuple[EvidenceRef, ...] = ()
        self.names: dict[bytes, str] = {}
        """What the files that are shown are called, by SHA-256."""
        self.hide()

    @property
    def asking(self) -> bool:
        """Whether it is asked if files are attached with their metadata."""
        return self._question is not None

    def ask_again(self) -> None:
        """Go to the question that waits for an answer."""
        if self._question is not None:
            self.trouble.emit(tr("Answer first: what a file tells cannot be removed from it."))
            self._question.setFocus()

    def begin(self) -> None:
        """Begin another entry: later attachments belong to that one."""
        self._entry += 1
        self._close_question()

    def choose(self) -> None:
        """Ask for files."""
        names, _ = QFileDialog.getOpenFileNames(self, tr("Attach"))
        self.attach([Path(name) for name in names])

    def attach(self, files: list[Path]) -> None:
        """Encrypt files into the home."""
        if files:
            self._ask(partial(_attach, tuple(files)), partial(self._attached, self._entry))

    def paste(self) -> None:
        """Attach the files or the picture that were copied elsewhere."""
        copied = QGuiApplication.clipboard().mimeData()
        files, picture = files_of(copied), picture_of(copied)
        if files:
            self.attach(files)
        elif picture:
            self._ask(partial(_paste, picture), partial(self._done, self._entry))
        else:
            self.trouble.emit(tr("There is neither a file nor a picture to paste."))

    def _attached(self, entry: int, made: AttachedFiles) -> None:
        self._done(entry, made.draft)
        if made.waiting and entry == self._entry:
            self._ask_metadata(made.waiting)

    def _ask_metadata(self, waiting: Sequence[EvidenceRow]) -> None:
        """Ask before files are attached whose metadata cannot be removed.

        The focus stays where a person types: a space must not answer.
        """
        waiting = (*self._waiting, *(each for each in waiting if each not in self._waiting))
        self._close_question()
        self._waiting = waiting
        texts = [said(attaching.why_waiting(each)) for each in waiting[:_TOLD]]
        if len(waiting) > _TOLD:
            texts.append(tr("… and {count} more").format(count=len(waiting) - _TOLD))
        texts.append(
            tr("Kept here, encrypted, and not attached. Whoever gets the record would read it all.")
        )
        self._question = ask_sure(
            tr("Attach with all that its metadata tells?"),
            "\n".join(texts),
            tr("Attach as it is"),
            partial(self._as_they_are, tuple(each.sha256 for each in waiting)),
            self._close_question,
        )
        self._column.addWidget(self._question)
        self.show()

    def _as_they_are(self, files: tuple[bytes, ...]) -> None:
        self._close_question()
        self._ask(partial(_as_they_are, files), partial(self._done, self._entry))

    def _close_question(self) -> None:
        if self._question is None:
            return
        self._question.hide()
        self._question.deleteLater()
        self._question, self._waiting = None, ()
        self.setVisible(bool(self._shown))
        self.trouble.emit("")

    def _done(self, entry: int, made: Draft) -> None:
        if entry == self._entry:
            self.added.emit(made)
            return
        # Signed or set aside since: say so rather than attach to another entry.
        self.trouble.emit(tr("A file came too late for its entry. Attach it with a correction."))

    def show_files(self, files: Sequence[EvidenceRef]) -> None:
        """Show these files."""
        if tuple(files) == self._shown:
            return
        self._shown = tuple(files)
        self._draw(())
        if files:
            work = partial(_shown_files, self._shown)
            self._ask(work, partial(self._looked_at, self._shown))

    def _looked_at(self, files: tuple[EvidenceRef, ...], seen: tuple[ShownFile, ...]) -> None:
        if files == self._shown:
            self.names = {file.sha256: each.name for file, each in zip(files, seen, strict=False)}
            self._draw(seen)

    def _draw(self, seen: Sequence[ShownFile]) -> None:
        layout = self._list.layout()
        assert layout is not None  # noqa: S101 - it was made with one
        while (item := layout.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        files = self._shown
        self._list.setVisible(bool(files))
        self.setVisible(bool(files) or self._question is not None)
        count = counted("{count} files attached", len(files))
        layout.addWidget(label(count, "muted", wrap=False))
        for file, known in zip_longest(files, seen):
            size = size_words(file.size)
            text = f"{file.media_type}, {size}" if known is None else f"{known.name}, {size}"
            chip = QToolButton()
            chip.setObjectName("offer")
            chip.setText(f"{text}  ✕")
            chip.setToolTip(tr("Take this file off"))
            chip.setAccessibleName(f"{tr('Take this file off')}: {text}")
            chip.clicked.connect(partial(self._remove, file))
            layout.addWidget(chip)
            if known is not None:
                self._draw_known(layout, chip, known)

    def _draw_known(self, layout: QLayout, chip: QToolButton, known: ShownFile) -> None:
        """The picture of a file, and the offers of its time and place."""
        if known.picture is not None and not known.picture.error:
            chip.setIcon(QIcon(pixmap(known.picture, self._theme)))
            chip.setIconSize(QSize(_SIDE, _SIDE))
            chip.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        ahead = claim_.ahead(known.claim, self._zone) or timedelta()
        time = attaching.time_text(known.claim, self._zone, ahead)
        place = attaching.place_text(known.claim)
        for field, words, text in (
            ("time", tr("Use its time"), time),
            ("post", tr("Use its place as the post"), place),
        ):
            if text:
                offer = QToolButton()
                offer.setObjectName("offer")
                offer.setText(f"{words}: {text}")
                offer.clicked.connect(partial(self._take_over, field, text))
                layout.addWidget(offer)

    def _take_over(self, field: str, text: str, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's
        self.offered.emit(field, text)

    def _remove(self, each: EvidenceRef, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's
        self.removed.emit(each)


def _attach(files: tuple[Path, ...], session: Session) -> AttachedFiles:
    return attaching.attach_files(session, Draft(), files, now())


def _as_they_are(files: tuple[bytes, ...], session: Session) -> Draft:
    return attaching.attach_as_they_are(session, Draft(), files, now())


def _paste(picture: bytes, session: Session) -> Draft:
    return attaching.attach_pasted(session, Draft(), picture, now())


def _shown_files(files: tuple[EvidenceRef, ...], session: Session) -> tuple[ShownFile, ...]:
    return attaching.shown_files(session, files, _SIDE, now())
