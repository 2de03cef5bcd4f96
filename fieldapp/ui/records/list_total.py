"""Total of the list on the Records page: taken piece by piece, shown when it is whole."""

from __future__ import annotations

from array import array
from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldapp.app.judging import list_totals
from fieldapp.app.judging.list_totals import AT_ONCE, Tally
from fieldapp.ui.base.basics import label
from fieldapp.ui.base.texts import counted, tr
from fieldapp.ui.base.total_words import basis_words, total_words

Label = Callable[[str, str], str]


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
