"""Thumbnails of evidence files: made one at a time when a row is shown, kept in memory only."""

from __future__ import annotations

from collections import OrderedDict
from functools import partial
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from fieldapp.app.evidence import library
from fieldapp.app.evidence.library import ABSENT, EvidenceRow
from fieldapp.app.home.session import Session
from fieldapp.errors import FieldappError
from fieldapp.media.decoder import Picture
from fieldapp.ui.base.base_page import Client, now
from fieldapp.ui.base.pixmaps import pixmap

SIDE: Final = 48  # pixels
_KEPT: Final = 400  # 3 MB


class Thumbnails:
    """Thumbnails for the rows of a view, which is drawn again as they come.

    Args:
        client: The client.
        view: What shows them; nothing is delivered once it is gone.
    """

    def __init__(self, client: Client, view: QWidget) -> None:
        self._client = client
        self._view = view
        self._kept: OrderedDict[bytes, QPixmap | None] = OrderedDict()
        self._drawing = False

    def of(self, each: EvidenceRow) -> QPixmap | None:
        """The thumbnail of a row, None while there is none."""
        if not each.can_be_shown or each.state in (*ABSENT, "changed"):
            return None
        if each.sha256 not in self._kept and not self._drawing:
            self._drawing = True
            self._client.worker.run(
                self._view,
                partial(_picture, each.sha256),
                partial(self._drawn, each.sha256),
                partial(self._not_drawn, each.sha256),
            )
        return self._kept.get(each.sha256)

    def _drawn(self, sha256: bytes, picture: Picture) -> None:
        self._keep(sha256, self._broken() if picture.error else self._pixmap(picture))

    def _broken(self) -> QPixmap:
        """A sign in the place of a picture that cannot be shown."""
        made = QPixmap(SIDE, SIDE)
        made.fill(self._view.palette().base().color())  # seen on a chosen row, too
        painter = QPainter(made)
        painter.setPen(self._view.palette().text().color())
        painter.setFont(QFont(self._view.font().family(), SIDE // 2))
        painter.drawText(made.rect(), Qt.AlignmentFlag.AlignCenter, "✗")
        painter.end()
        return made

    def _pixmap(self, picture: Picture) -> QPixmap:
        return pixmap(picture, self._client.preferences.theme)

    def _not_drawn(self, sha256: bytes, _error: FieldappError) -> None:
        self._keep(sha256, None)

    def _keep(self, sha256: bytes, made: QPixmap | None) -> None:
        self._drawing = False
        self._kept[sha256] = made
        while len(self._kept) > _KEPT:
            self._kept.popitem(last=False)
        self._view.update()


def _picture(sha256: bytes, session: Session) -> Picture:
    return library.picture(session, sha256, SIDE, now())
