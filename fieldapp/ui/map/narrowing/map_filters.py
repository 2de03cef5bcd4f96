"""Filters of the map: a row of lists to tick, and what they hide, in words."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from fieldapp.map.index.filters import Filter, Hidden
from fieldapp.ui.base.flow_layout import Flow
from fieldapp.ui.base.record_words import judged, state_words
from fieldapp.ui.base.texts import figure, tr
from fieldapp.ui.widgets.check_menu import Choice, Choices
from fieldapp.wording.safe_text import visible

Label = Callable[[str, str], str]
ONLY: Final = ("evidence", "flagged", "placed", "withdrawn")


class Filters(QWidget):
    """The lists, and the search.

    Args:
        label: Labels of codes in the language of the screen.
        calls: Call signs by key identifier in hex.

    Signals:
        changed: (Filter) by hand.
        searched: (str) something was typed and entered.
        emptied: The line of the search is empty again.
    """

    changed = Signal(object)
    searched = Signal(str)
    emptied = Signal()

    def __init__(self, label: Label, calls: Mapping[str, str]) -> None:
        super().__init__()
        self._label = label
        self._calls = calls
        self._offered: Mapping[str, Mapping[str, int]] = {}
        self.chosen = Filter()
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Place, position, text, team or record"))
        self.search.setAccessibleName(tr("Search the map"))
        self.search.setClearButtonEnabled(True)
        self.search.setMinimumWidth(170)
        self.search.returnPressed.connect(lambda: self.searched.emit(self.search.text().strip()))
        self.search.textChanged.connect(self._emptied)
        self.lists = {
            "kinds": Choices(tr("Kind")),
            "weapons": Choices(tr("Weapon")),
            "means": Choices(tr("Means")),
            "assessment": Choices(tr("Assessed")),
            "teams": Choices(tr("Team")),
            "laptops": Choices(tr("Who")),
            "states": Choices(tr("Proof")),
            "reviews": Choices(tr("Review")),
            "only": Choices(tr("Only")),
        }
        for each in self.lists.values():
            each.changed.connect(self._changed)
        line = Flow(self, grow=True)
        line.addWidget(self.search)
        for each in self.lists.values():
            line.addWidget(each)

    def fill(self, offered: Mapping[str, Mapping[str, int]]) -> None:
        """Offer codes with their numbers, the most frequent first; see `map.supervisor.summary`."""
        self._offered = offered
        for part, found in offered.items():
            if not self.lists[part].popup.isVisible():  # a hand that ticks there is let be
                self._fill(part, found, self._words(part, found))
        self._fill_only()

    def _words(self, part: str, found: Mapping[str, int]) -> dict[str, str]:
        if part == "states":
            return {code: state_words().get(code, code) for code in found}
        if part == "reviews":
            return {code: judged(code) or tr("none") for code in found}
        if part == "teams":
            return {team: visible(team) or tr("not in the roster") for team in found}
        if part == "laptops":
            return {kid: visible(self._calls.get(kid, kid)) for kid in found}
        code_list = {"kinds": "kind", "weapons": "weapon"}.get(part, part)
        return {code: self._label(code_list, code) if code else tr("not told") for code in found}

    def _fill(self, part: str, found: Mapping[str, int], words: Mapping[str, str]) -> None:
        order = sorted(found, key=lambda code: (-found[code], words[code]))
        ticked = getattr(self.chosen, part)
        shown = [code for code in order if found[code] or code in ticked] or order
        self.lists[part].fill([Choice(code, words[code], found[code]) for code in shown], ticked)

    def _fill_only(self) -> None:
        words = {
            "evidence": tr("With evidence"),
            "flagged": tr("Forked or flagged"),
            "placed": tr("Placed by headquarters"),
            "withdrawn": tr("Retracted, replaced, without effect too"),
        }
        ticked = [name for name in ONLY if getattr(self.chosen, name)]
        self.lists["only"].fill([Choice(name, words[name]) for name in ONLY], ticked)

    def show_filter(self, chosen: Filter) -> None:
        """Show a filter that was chosen elsewhere."""
        worded, self.chosen = self.chosen.words, chosen
        if worded and not chosen.words and self.search.text():
            self.search.blockSignals(True)
            self.search.clear()
            self.search.blockSignals(False)
        elif chosen.words:
            self.search.setText(chosen.words)
        self.fill(self._offered)

    def _changed(self) -> None:
        values: dict[str, Any] = {
            name: each.ticked for name, each in self.lists.items() if name != "only"
        }
        values |= {name: name in self.lists["only"].ticked for name in ONLY}
        self.chosen = replace(self.chosen, **values)
        self.changed.emit(self.chosen)

    def _emptied(self, text: str) -> None:
        if not text:
            self.emptied.emit()
        if not text and self.chosen.words:
            self.chosen = replace(self.chosen, words="")
            self.changed.emit(self.chosen)


def hidden_words(shown: int, parts: tuple[Hidden, ...]) -> str:
    """Text of what a filter shows and hides, and why."""
    reasons = {
        "withdrawn": tr("{count} retracted, replaced or without effect"),
        "time": tr("{count} by time"),
        "kinds": tr("{count} by kind"),
        "means": tr("{count} by means"),
        "weapons": tr("{count} by weapon"),
        "assessment": tr("{count} by assessment"),
        "teams": tr("{count} by team"),
        "laptops": tr("{count} by who signed"),
        "states": tr("{count} by proof"),
        "reviews": tr("{count} by review"),
        "evidence": tr("{count} without evidence"),
        "flagged": tr("{count} without a flag"),
        "placed": tr("{count} not placed by headquarters"),
        "words": tr("{count} by text"),
    }
    if not shown and not parts:
        return tr("No observation is here yet: a sync brings them, at headquarters an import.")
    text = tr("{count} shown").format(count=figure(shown))
    if not parts:
        return tr("{shown}, nothing hidden").format(shown=text)
    total = sum(part.number for part in parts)
    listed = ", ".join(reasons[part.part].format(count=figure(part.number)) for part in parts)
    return tr("{shown}; hides {count}: {reasons}").format(
        shown=text, count=figure(total), reasons=listed
    )
