"""Total of the list on the Records page, piece by piece; what is not listed, in words."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldapp.app.judging import list_totals
from fieldapp.app.judging.list_totals import AT_ONCE, Tally
from fieldapp.app.records.record_list import Found
from fieldapp.ui.base.basics import label
from fieldapp.ui.base.record_words import void_words
from fieldapp.ui.base.texts import counted, figure, tr
from fieldapp.ui.base.total_words import Label, basis_words, total_words
from fieldapp.wording.safe_text import visible


class ListTotal(QWidget):
    """One line of totals under the filters.

    Args:
        ask: Does a piece of work on the home's lane, as `Page.ask`.
        words: Puts a code of a list into words; None where the home has no mission.
    """

    def __init__(self, ask: Callable[..., None], words: Label | None) -> None:
        super().__init__()
        self._ask = ask
        self._words: Label = words or (lambda _list, code: code)
        self._numbers = array("q")
        self.text = label("", "muted")
        self.text.setAccessibleName(tr("Total of the list"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.text)
        self.hide()

    def show_list(self, numbers: array[int]) -> None:
        """Count a list of observations; nothing is shown of an empty one."""
        self._numbers = numbers
        self.hide()
        if numbers:
            self._ask(list_totals.begin, partial(self._go_on, numbers, 0))

    def _go_on(self, numbers: array[int], start: int, tally: Tally) -> None:
        if numbers is not self._numbers:
            return  # another list is shown by now
        some = numbers[start : start + AT_ONCE]
        if some:
            work = partial(list_totals.take, tally=tally, numbers=some)
            self._ask(work, partial(self._go_on, numbers, start + len(some)))
            return
        found = list_totals.finish(tally)
        parts = [total_words(self._words("kind", kind), total) for kind, total in found.counted]
        if found.elsewhere:
            parts.append(
                counted(
                    "{count} are counted with a linked one outside of this list", found.elsewhere
                )
            )
        self.setVisible(bool(parts))
        self.text.setText(" · ".join([*parts, basis_words(tally.basis)]))


def hidden_words(hidden: Sequence[tuple[str, int]]) -> str:
    """Sentence about rows that match but are not listed, by their reasons; "" where none are."""
    if not hidden:
        return ""
    parts = [
        f"{void_words(reason) if reason else tr('retracted')}: {figure(count)}"
        for reason, count in hidden
    ]
    total = sum(count for _, count in hidden)
    text = tr("⚠ Not listed though they match: {count} ({reasons})")
    return text.format(count=figure(total), reasons="; ".join(parts))


def nothing_matches(found: Found) -> str:
    """Reason why the list is empty, with words like those that no observation has."""
    lines = [
        tr("No observation has the word “{word}”. Like it: {words}.").format(
            word=visible(word), words=visible(", ".join(like))
        )
        for word, like in found.like
        if like
    ]
    return "\n".join([tr("Nothing matches. Take a word or a choice above away."), *lines])
