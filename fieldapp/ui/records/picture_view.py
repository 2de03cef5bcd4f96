"""Picture of a record in a window that enlarges it, or why it is not shown."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QPixmap, QShortcut, QWheelEvent
from PySide6.QtWidgets import (
    QDialog,
    QGraphicsPixmapItem,
    QGraphicsScene,
    QGraphicsView,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from fieldapp.media.decoder import Picture
from fieldapp.ui.base.basics import button, label, row
from fieldapp.ui.base.pixmaps import pixmap
from fieldapp.ui.base.texts import tr

WHOLE: Final = ("too large", "took too long", "no decoder")
"""Errors of a picture that is not shown and may be whole."""
_STEP: Final = 1.25
_MOST: Final = 16.0


def error_words(error: str) -> str:
    """Reason why a picture is not shown."""
    return {
        "too large": tr("Too large to be shown."),
        "took too long": tr("It took too long to be decoded, so it is not shown."),
        "no decoder": tr(
            "A photograph in the format HEIC is shown where the machine has the library libheif: "
            "on Debian and Ubuntu the package libheif1. It is kept and sent all the same."
        ),
    }.get(error, tr("It cannot be shown: not a picture, or a damaged one."))


def not_shown_words() -> str:
    """Reason why such a file is not opened here, and where it can be."""
    return tr(
        "This kind of file is not opened here: a film, a sound or a document from outside can "
        "attack the program that opens it. Give it out to a machine that holds nothing else, and "
        "open it there."
    )


class _View(QGraphicsView):
    """Zoomed by the wheel and by keys, moved by dragging and by arrows."""

    def __init__(self, title: str, shown: QPixmap) -> None:
        super().__init__()
        scene = QGraphicsScene(self)
        self._piece: QGraphicsPixmapItem = scene.addPixmap(shown)
        self._piece.setTransformationMode(Qt.TransformationMode.SmoothTransformation)
        self.setScene(scene)
        self.setDragMode(QGraphicsView.DragMode.ScrollHandDrag)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorUnderMouse)
        self.setAccessibleName(f"{tr('Picture')} {title}")

    def fit(self) -> None:
        """Show all of the picture."""
        self.fitInView(self._piece, Qt.AspectRatioMode.KeepAspectRatio)

    def whole(self) -> None:
        """Show one pixel of the screen for each of the picture."""
        self.resetTransform()

    def turn(self) -> None:
        """Turn the picture a quarter to the right, and show all of it; the file stays as it is."""
        self._piece.setTransformOriginPoint(self._piece.boundingRect().center())
        self._piece.setRotation((self._piece.rotation() + 90) % 360)
        self.setSceneRect(self._piece.sceneBoundingRect())
        self.fit()

    def zoom(self, by: float) -> None:
        """Show the picture larger or smaller."""
        if 0.01 < self.transform().m11() * by < _MOST:
            self.scale(by, by)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Zoom."""
        self.zoom(_STEP if event.angleDelta().y() > 0 else 1 / _STEP)


class Viewer(QDialog):
    """A window with one picture, or with some side by side, which turn and grow together.

    Args:
        parent: Above which it stands.
        pictures: Each with its name.
        theme: Of the program.
    """

    def __init__(
        self, parent: QWidget, pictures: Sequence[tuple[str, Picture]], theme: str
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(" · ".join(title for title, _picture in pictures))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.resize(parent.window().size() * 0.94)
        self.views = [_View(title, pixmap(picture, theme)) for title, picture in pictures]
        actions = (
            (tr("All of it"), "0", lambda view: view.fit()),
            (tr("Actual size"), "1", lambda view: view.whole()),
            (tr("Larger"), "+", lambda view: view.zoom(_STEP)),
            (tr("Smaller"), "-", lambda view: view.zoom(1 / _STEP)),
            (tr("Turn"), "R", lambda view: view.turn()),
        )
        close = button(tr("Close"), self.accept, name="first")
        buttons = [button(text, partial(self._each, work), key=key) for text, key, work in actions]
        larger = partial(self._each, lambda view: view.zoom(_STEP))
        QShortcut(QKeySequence("="), self, larger)
        layout = QVBoxLayout(self)
        layout.addWidget(row(*buttons, close))
        beside = QHBoxLayout()
        for (title, _picture), view in zip(pictures, self.views, strict=True):
            column = QVBoxLayout()
            column.addWidget(label(title, "muted", wrap=False))
            column.addWidget(view, 1)
            beside.addLayout(column, 1)
        layout.addLayout(beside, 1)

    def _each(self, work: Callable[[_View], object]) -> None:
        for view in self.views:
            work(view)

    def open(self) -> None:
        """Open the window, with the whole picture."""
        super().open()
        self._each(_View.fit)
        self.views[0].setFocus()
