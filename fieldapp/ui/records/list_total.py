"""Total of the list on the Records page, piece by piece; what is not listed, in words."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldapp.app.judging import list_totals
from fieldapp.app.judging.list_totals import AT_ONCE, Tally
from fieldapp.app.records.record_list import Found, RecordRow
from fieldapp.observation.vocabulary import CodeLabel
from fieldapp.ui.base.basics import label
from fieldapp.ui.base.page_requests import ShowBrought
from fieldapp.ui.base.record_words import void_words
from fieldapp.ui.base.texts import counted, figure, tr
from fieldapp.ui.base.total_words import basis_words, total_words
from fieldapp.ui.records.record_filters import RecordFilters
from fieldapp.ui.widgets.list_and_detail import ListNote
from fieldapp.wording.safe_text import visible


class ListTotal(QWidget):
    """One line of totals under the filters.

    Args:
        ask: Does a piece of work on the home's lane, as `Page.ask`.
        words: Puts a code of a list into words; None where the home has no mission.
    """

    def __init__(self, ask: Callable[..., None], words: CodeLabel | None) -> None:
        super().__init__()
        self._ask = ask
        self._words: CodeLabel = words or (lambda _list, code: code)
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


class ListNotes(QWidget):
    """Lines about the list: what it leaves out, whose filters were set aside, what it is of.

    Args:
        filters: What the list was asked for by.
    """

    def __init__(self, filters: RecordFilters) -> None:
        super().__init__()
        self._filters = filters
        self.hidden = ListNote(tr("Not listed"), tr("List them"))
        self.hidden.pressed.connect(filters.show_set_aside)
        self.aside = ListNote(tr("Filters set aside"), tr("Set the filters again"))
        self.aside.pressed.connect(filters.step_back)
        self.brought = ListNote(tr("What is listed"), tr("List all again"))
        self.brought.pressed.connect(filters.show_all)
        for changed in (filters.chosen, filters.typed):
            changed.connect(partial(self.aside.say, ""))
            changed.connect(self._follow)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for each in (self.brought, self.hidden, self.aside):
            column.addWidget(each)

    def _follow(self) -> None:
        if self._filters.brought is None:
            self.brought.say("")

    def show_hidden(self, hidden: Sequence[tuple[str, int]]) -> None:
        """Say what matches and is not listed."""
        self.hidden.say(hidden_words(hidden))

    def show_brought(self, asked: ShowBrought) -> None:
        """List what one exchange brought alone, and say so."""
        self._filters.show_brought(asked.brought)
        self.brought.say(asked.words)

    def step_aside(self, row: RecordRow, *, everybody: bool) -> None:
        """Set filters aside that do not list a record, and say so; as RecordFilters."""
        if self._filters.step_aside(row, everybody=everybody):
            self.aside.say(tr("The filters did not list this record: they are set aside."))


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
