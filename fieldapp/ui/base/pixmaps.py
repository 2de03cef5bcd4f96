"""Pixmaps: decoded pictures in the theme's colours."""

from __future__ import annotations

from typing import Final

from PySide6.QtGui import QColor, QImage, QPainter, QPixmap

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
