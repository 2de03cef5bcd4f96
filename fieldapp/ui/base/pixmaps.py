"""Pictures and frames painted in the theme's colours."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from fieldapp.media.decoder import Picture

_NIGHT: Final = QColor(255, 90, 80)  # a white sky would undo an hour of the eye's adaptation


def pixmap(picture: Picture, theme: str) -> QPixmap:
    """The picture for the screen, in red at night."""
    image = QImage(
        picture.pixels,
        picture.width,
        picture.height,
        3 * picture.width,
        QImage.Format.Format_RGB888,
    )
    if theme != "night" or image.isNull():
        return QPixmap.fromImage(image)
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    made = QPixmap.fromImage(grey.convertToFormat(QImage.Format.Format_RGB32))
    painter = QPainter(made)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
    painter.fillRect(made.rect(), _NIGHT)
    painter.end()
    return made


def paint_focus(painter: QPainter, widget: QWidget) -> None:
    """Frame a widget that paints itself while it has the keys; what it painted stays in sight."""
    if not widget.hasFocus():
        return
    painter.setBrush(Qt.BrushStyle.NoBrush)  # what was painted last may have left one
    painter.setPen(QPen(widget.palette().highlight().color(), 2))
    painter.drawRect(QRectF(widget.rect()).adjusted(1, 1, -1, -1))
