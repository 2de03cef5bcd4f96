"""One record on paper: a page in plain words, printed or written as a PDF."""

from __future__ import annotations

import html
from typing import Final

from PySide6.QtCore import QBuffer, QMarginsF
from PySide6.QtGui import (
    QFont,
    QGuiApplication,
    QPageLayout,
    QPageSize,
    QPdfWriter,
    QTextDocument,
)

from fieldapp.app.records.record_detail import Detail
from fieldapp.ui.base.texts import tr
from fieldapp.ui.records.record_lines import heading_of, parts

_MARGIN_MM: Final = 20
_DPI: Final = 300


def document(found: Detail, zone: str, *, mission: str, made: str) -> QTextDocument:
    """The printed page of a record.

    Args:
        found: The record.
        zone: IANA name of the zone of its times.
        mission: Its name, at the top.
        made: When and where the page was made, at the foot.
    """
    blocks = [f"<p>{_safe(mission)}</p><h2>{_safe(heading_of(found))}</h2>"]
    for heading, lines in parts(found, zone):
        blocks.append(f"<h4>{_safe(heading)}</h4>" if heading else "")
        blocks.append(f"<p>{'<br>'.join(_safe(line) for line in lines)}</p>")
    explained = tr(
        "The hash is the SHA-256 of the signed record: by it the record is found, and proven to be "
        "in the log, with fieldapp or with the tools of a proof folder."
    )
    blocks.append(f"<hr><p>{_safe(explained)}<br>{_safe(made)}</p>")
    page = QTextDocument()
    font = QFont(QGuiApplication.font())
    font.setPointSizeF(10)
    page.setDefaultFont(font)
    page.setDefaultStyleSheet("* { color: #000000 }")
    page.setHtml("".join(blocks))
    return page


def _safe(text: str) -> str:
    return html.escape(text).replace("\n", "<br>")


def as_pdf(page: QTextDocument, title: str) -> bytes:
    """The page as a PDF, A4."""
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_DPI)
    writer.setTitle(title)
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Portrait,
            QMarginsF(*(_MARGIN_MM,) * 4),
            QPageLayout.Unit.Millimeter,
        )
    )
    page.print_(writer)
    del writer  # it writes the end of the file
    return bytes(buffer.data().data())
