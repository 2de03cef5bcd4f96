"""Pane of one item of the queue: the record in words, what is near it, its history."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from fieldapp.app.desk.queue_view import QueueDetail
from fieldapp.observation.local_time import in_named_zone
from fieldapp.ui.base.basics import button, card, label, row, safe_label
from fieldapp.ui.base.record_words import without_effect
from fieldapp.ui.base.texts import counted, tr
from fieldapp.ui.desk import queue_words
from fieldapp.ui.desk.findings import finding_lines
from fieldapp.ui.records.judging_words import misfit_lines
from fieldapp.ui.records.record_lines import happened_words, heading_of, signed_lines, when_words
from fieldapp.ui.widgets.detail_pane import DetailPane
from fieldapp.wording.safe_text import quoted


class QueuePane(DetailPane):
    """The pane beside the queue.

    Args:
        zone: IANA name of the zone that times are shown in.
        language: Of the words.

    Signals:
        opened: (hash) the record is to be opened.
    """

    opened = Signal(object)

    def __init__(self, zone: str, language: str) -> None:
        super().__init__(tr("What waits, in full"), 380, question_place=1)
        self._zone, self._language = zone, language
        self.shown: QueueDetail | None = None
        self._history: QWidget | None = None

    def show_item(self, found: QueueDetail, decided: str) -> None:
        """Show an item; `decided`: what was decided about it and is not signed, in words."""
        detail, item = found.detail, found.row.item
        head: list[QWidget] = [safe_label(heading_of(detail), "title")]
        head.append(safe_label(when_words(detail, self._zone)))
        reasons = queue_words.reasons(found.row, self._language, self._zone)
        head.append(safe_label(reasons, "muted"))
        if distrust := queue_words.distrust_words(found.row):
            head.append(safe_label(f"⚠ {distrust}", "caution"))
        if advice := queue_words.advice_words(item):
            head.append(label(advice))
        if item.conflict:
            head.append(label(f"⚠ {queue_words.conflict_words(item.conflict)}", "caution"))
        if detail.listed.reason:
            head.append(label(f"⚠ {without_effect(detail.listed.reason)}", "caution"))
        if decided:
            head.append(safe_label(decided, "changed"))
        parts: list[QWidget] = [card(*head)]
        if detail.lines:
            facts = "\n".join(f"{name}: {quoted(text)}" for name, text in detail.lines)
            parts.append(card(safe_label(facts)))
        if found.joined:
            parts.append(card(label(queue_words.others_words(item), "muted"), *self._joined(found)))
        if found.near:
            near = [label(tr("Within 2 hours and 10 km"), "muted"), *map(safe_label, found.near)]
            if found.more:
                near.append(label(counted("and {count} more", found.more), "muted"))
            parts.append(card(*near))
        history: QWidget | None = None
        if len(detail.history) > 1:
            lines = (
                f"{in_named_zone(each.at, self._zone)}: {happened_words(each)}"
                for each in detail.history
            )
            history = card(label(tr("History"), "muted"), *map(safe_label, lines))
            parts.append(history)
        signed = "\n".join(signed_lines(detail, self._zone))
        parts.append(card(label(tr("Signed"), "muted"), safe_label(signed)))
        opening = button(tr("Open the record"), partial(self.opened.emit, item.waiting.hash))
        opening.setText(f"{opening.text()}   ⏎")
        parts.append(row(opening))
        self.show_widgets(*parts)
        self.shown, self._history = found, history

    def _joined(self, found: QueueDetail) -> Iterator[QWidget]:
        """Records that a link joins, as they are now; on the page of each the link is undone."""
        for each in found.joined:
            words = queue_words.record_words(each.row)
            yield safe_label(" · ".join(filter(None, (words, each.row.when, each.row.signer))))
            if each.change:
                yield label(finding_lines.change_words()[each.change], "caution")
            go = button(tr("Open the record"), partial(self.opened.emit, each.row.hash))
            go.setAccessibleName(f"{tr('Open the record')}: {words}")
            yield row(go)
        if found.misfit is not None:
            lines = misfit_lines(found.misfit, self._zone)
            yield from (safe_label(line, "caution") for line in lines)

    def empty(self) -> None:
        """Show nothing."""
        super().empty()
        self.shown = self._history = None

    def show_history(self) -> bool:
        """Bring the history into sight; False where there is none."""
        if self._history is not None:
            self.ensureWidgetVisible(self._history)
        return self._history is not None
