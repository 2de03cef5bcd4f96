"""Pages of a report as they are printed; on a dark theme in its colours, for they would glare."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QBuffer, QByteArray
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView

from fieldapp.ui.base.texts import tr

_WHITE: Final = QColor("#ffffff")
_DARK: Final = 128  # lightness below which a ground is dark, of 255


class ReportPreview(QPdfView):
    """The pages, one below the other, as wide as there is room; keys scroll."""

    def __init__(self) -> None:
        super().__init__()
        self._raw = QBuffer(self)
        self._pages = QPdfDocument(self)
        self.setDocument(self._pages)
        self.setPageMode(QPdfView.PageMode.MultiPage)
        self.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self.setAccessibleName(tr("The pages as they are printed"))
        self.restyle()

    @property
    def pages(self) -> int:
        """Number of pages that are shown."""
        return self._pages.pageCount()

    def show_pdf(self, raw: bytes) -> None:
        """Show a PDF in place of the one before, at the same height."""
        at = self.verticalScrollBar().value()
        self.clear()
        self._raw.setData(QByteArray(raw))
        self._raw.open(QBuffer.OpenModeFlag.ReadOnly)
        self._pages.load(self._raw)
        self.verticalScrollBar().setValue(at)

    def clear(self) -> None:
        """Show nothing."""
        self._pages.close()
        self._raw.close()

    def restyle(self) -> None:
        """Fit the ground beside the pages to the theme."""
        palette = QPalette(self.palette())
        ground = palette.color(QPalette.ColorRole.Window)
        # What is painted on a dark theme is turned over.
        palette.setColor(QPalette.ColorRole.Dark, _WHITE if self._dark() else ground.darker(115))
        self.setPalette(palette)

    def _dark(self) -> bool:
        return self.palette().color(QPalette.ColorRole.Window).lightness() < _DARK

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The pages; on a dark theme light on dark."""
        super().paintEvent(event)
        if not self._dark():
            return
        painter = QPainter(self.viewport())
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Difference)
        painter.fillRect(event.rect(), _WHITE)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        painter.fillRect(event.rect(), self.palette().color(QPalette.ColorRole.WindowText))
        painter.end()
