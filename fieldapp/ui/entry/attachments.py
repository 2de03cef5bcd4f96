"""Attachments of the entry: files attached, listed, taken off again."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, Signal
from PySide6.QtGui import QGuiApplication, QImage, QImageWriter
from PySide6.QtWidgets import QFileDialog, QSizePolicy, QToolButton, QWidget

from fieldapp.app.entry.draft import Draft
from fieldapp.app.evidence import attach as attaching
from fieldapp.app.evidence.library import EvidenceRow
from fieldapp.app.home.session import Session
from fieldapp.observation.values import EvidenceRef
from fieldapp.ui.base.base_page import now
from fieldapp.ui.base.basics import label
from fieldapp.ui.base.flow_layout import Flow
from fieldapp.ui.base.texts import counted, tr

Ask = Callable[[Callable[[Session], Any], Callable[[Any], object]], None]


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

    Signals:
        added: (Draft) files are in the home, encrypted; what it has is to be added.
        removed: (EvidenceRef) a person took a file off.
        trouble: (text) what went wrong, "" for nothing.
    """

    added = Signal(object)
    removed = Signal(object)
    trouble = Signal(str)

    def __init__(self, ask: Ask) -> None:
        super().__init__()
        self._ask = ask
        self._entry = 0
        self._layout = Flow(self, gap=4)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._shown: tuple[EvidenceRef, ...] = ()
        self.hide()

    def begin(self) -> None:
        """Begin another entry: later attachments belong to that one."""
        self._entry += 1

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

    def _attached(self, entry: int, made: _Made) -> None:
        self._done(entry, made.draft)
        if made.as_they_are and entry == self._entry:
            self.trouble.emit("\n".join(_warning(*each) for each in made.as_they_are))

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
        while (item := self._layout.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.setVisible(bool(files))
        count = counted("{count} files attached", len(files))
        self._layout.addWidget(label(count, "muted", wrap=False))
        for file in files:
            text = f"{file.media_type}, {_size(file.size)}"
            button = QToolButton()
            button.setObjectName("offer")
            button.setText(f"{text}  ✕")
            button.setToolTip(tr("Take this file off"))
            button.setAccessibleName(f"{tr('Take this file off')}: {text}")
            button.clicked.connect(partial(self._remove, file))
            self._layout.addWidget(button)

    def _remove(self, each: EvidenceRef, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's
        self.removed.emit(each)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Made:
    """A draft with files, and (name, is damaged) of those that are attached as they are."""

    draft: Draft
    as_they_are: tuple[tuple[str, bool], ...]


def _attach(files: tuple[Path, ...], session: Session) -> _Made:
    originals: list[tuple[str, bool]] = []

    def told(each: EvidenceRow, damaged: bool) -> None:  # noqa: FBT001 - as attach_files tells it
        originals.append((each.name, damaged))

    draft = attaching.attach_files(session, Draft(), files, now(), on_original=told)
    return _Made(draft=draft, as_they_are=tuple(originals))


def _warning(name: str, damaged: bool) -> str:  # noqa: FBT001 - as it was told
    if damaged:
        text = tr(
            "⚠ {name} cannot be read as a picture and may be damaged. It is attached byte for "
            "byte, with all that its metadata may tell."
        )
    else:
        text = tr(
            "⚠ {name} is attached as it is: what it tells of place, time and device is not removed."
        )
    return text.format(name=name)


def _paste(picture: bytes, session: Session) -> Draft:
    return attaching.attach_pasted(session, Draft(), picture, now())


def _size(count: int) -> str:
    return f"{count / 2**20:.1f} MB" if count >= 2**20 else f"{max(1, count // 1024)} kB"
