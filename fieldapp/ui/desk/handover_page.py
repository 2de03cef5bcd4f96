"""Handover page: since the last shift, what arrived, was decided, waits, is overdue; printable."""

from __future__ import annotations

import html
from datetime import timedelta
from functools import partial
from pathlib import Path

from PySide6.QtGui import QFont, QGuiApplication, QTextDocument
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from fieldapp.app.desk import handover as handover_
from fieldapp.app.desk.handover import Handover
from fieldapp.app.desk.queue_view import QueueRow
from fieldapp.app.export import export
from fieldapp.app.export.export import ExportResult
from fieldapp.observation.local_time import in_named_zone
from fieldapp.ui.base.base_page import Client, Page, now
from fieldapp.ui.base.basics import button, card, clear, label, row, safe_label, scrolled
from fieldapp.ui.base.calm_inputs import DropDown
from fieldapp.ui.base.texts import counted, figure, tr
from fieldapp.ui.desk import queue_words
from fieldapp.ui.records.papers.record_paper import as_pdf
from fieldapp.ui.records.record_lines import HeadedLines

"""A heading and its lines."""


class HandoverPage(Page):
    """The page for whoever takes over."""

    def __init__(self, client: Client) -> None:
        super().__init__(client, tr("Handover"))
        self._zone, self._language = client.preferences.zone, client.preferences.language
        self._found: Handover | None = None
        self.since = DropDown()
        self.since.setAccessibleName(tr("Since"))
        for hours in (8, 12, 24, 72):
            self.since.addItem(tr("Last {count} h").format(count=hours), hours)
        self.since.setCurrentIndex(1)
        self.since.currentIndexChanged.connect(lambda _index: self.refresh())
        self.write = button(tr("As PDF…"), self._write)
        self.write.setEnabled(False)  # until there is something to write
        self.outcome = label("", "good")
        self.outcome.hide()
        self.body.addWidget(row(self.since, self.write, self.outcome))
        inside = QWidget()
        self.column = QVBoxLayout(inside)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.body.addWidget(scrolled(inside), 1)

    def entered(self) -> None:
        """Bring it up to date."""
        self.outcome.hide()
        self.since.setFocus()
        self.refresh()

    def records_changed(self) -> None:
        """Bring the page up to date: records came or were decided."""
        if self.isVisible():
            self.refresh()

    def home_moved(self) -> None:
        """Show what came or was decided."""
        self.refresh()

    def refresh(self) -> None:
        """Ask for it again."""
        at = now()
        work = partial(
            handover_.handover,
            since=at - timedelta(hours=self.since.currentData()),
            language=self._language,
            zone=self._zone,
            now=at,
        )
        self.ask(work, self._show)

    def _show(self, found: Handover) -> None:
        self._found = found
        self.write.setEnabled(True)
        clear(self.column)
        span = tr("From {start} to {end}").format(
            start=in_named_zone(found.since, self._zone), end=in_named_zone(found.at, self._zone)
        )
        self.column.addWidget(label(span, "muted"))
        for heading, lines in self.parts(found):
            self.column.addWidget(card(label(heading, "title"), *map(safe_label, lines)))

    def parts(self, found: Handover) -> list[HeadedLines]:
        """The handover in words, part by part."""
        arrived = [f"{name}: {figure(count)}" for name, count in found.arrived]
        decided = [
            f"{each.when} · {each.signer} · {queue_words.record_words(each)}"
            for each in found.decided
        ]
        if found.more:
            decided.append(counted("and {count} more", found.more))
        kinds = queue_words.kind_words()
        waiting = [f"{kinds[k]}: {figure(n)}" for k, n in sorted(found.waiting_by_kind.items())]
        return [
            (tr("Overdue"), self._rows(found.overdue) or [tr("Nothing is overdue.")]),
            (
                tr("Observations that arrived"),
                arrived or [tr("Nothing arrived.")],
            ),
            (tr("Decided"), decided or [tr("Nothing was decided.")]),
            (tr("Waiting"), waiting or [tr("Nothing waits.")]),
        ]

    def _rows(self, rows: tuple[QueueRow, ...]) -> list[str]:
        at = now()
        kinds = queue_words.kind_words()
        return [
            " · ".join(
                filter(
                    None,
                    (
                        queue_words.left_words(each.item.waiting.due, at),
                        kinds[each.item.waiting.kind],
                        each.owner,
                        queue_words.says(each),
                    ),
                )
            )
            for each in rows
        ]

    # --- On paper.

    def document(self, found: Handover) -> QTextDocument:
        """The handover as a page to print."""
        span = tr("From {start} to {end}").format(
            start=in_named_zone(found.since, self._zone), end=in_named_zone(found.at, self._zone)
        )
        mission = self.client.standing.mission
        blocks = [f"<p>{html.escape(mission)}</p><h2>{html.escape(tr('Handover'))}</h2>"]
        blocks.append(f"<p>{html.escape(span)}</p>")
        for heading, lines in self.parts(found):
            blocks.append(f"<h4>{html.escape(heading)}</h4>")
            blocks.append(f"<p>{'<br>'.join(html.escape(line) for line in lines)}</p>")
        page = QTextDocument()
        font = QFont(QGuiApplication.font())
        font.setPointSizeF(10)
        page.setDefaultFont(font)
        page.setDefaultStyleSheet("* { color: #000000 }")
        page.setHtml("".join(blocks))
        return page

    def _write(self) -> None:
        if self._found is None:
            return
        name, _ = QFileDialog.getSaveFileName(self, tr("As PDF…"), "handover.pdf", "PDF (*.pdf)")
        if name:
            path = Path(name)
            self.write_to(path if path.suffix.lower() == ".pdf" else Path(f"{path}.pdf"))

    def write_to(self, path: Path) -> None:
        """Write it as a PDF."""
        if self._found is None:
            return
        self.outcome.hide()
        raw = as_pdf(self.document(self._found), tr("Handover"))

        def done(made: ExportResult) -> None:
            text = tr("Written: {file}. The file is not encrypted.").format(file=path.name)
            if made.entry is not None:
                text += " " + tr("Logged as entry {number}.").format(number=made.entry)
            self.outcome.setText(text)
            self.outcome.show()

        self.ask(partial(export.write_paper, raw=raw, out=path, of="handover", now=now()), done)
