"""Filters of the map: a row of lists to tick, and what they hide, in words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from fieldapp.app.export.selection_text import value_text
from fieldapp.map.index.columns import UNMEASURED
from fieldapp.map.index.filters import Filter, Hidden
from fieldapp.ui.base.flow_layout import Flow
from fieldapp.ui.base.record_words import judged, state_words
from fieldapp.ui.base.texts import figure, tr
from fieldapp.ui.map.narrowing.figure_choices import FigureChoices
from fieldapp.ui.widgets.check_menu import Choice, Choices
from fieldapp.verification.selections.told_counts import FIGURE, HARM, NO_FIGURE
from fieldapp.verification.zones import NOWHERE, OUTSIDE
from fieldapp.wording.observation_text import Label
from fieldapp.wording.safe_text import visible

FIGURES: Final = {"figures": (FIGURE, NO_FIGURE), "harmed": HARM}
"""Parts of a filter that one button holds, and their codes."""
SEARCH_KEY: Final = "F2"
ONLY: Final = ("evidence", "flagged", "placed", "withdrawn")


class Filters(QWidget):
    """The lists, and the search.

    Args:
        label: Labels of codes in the language of the screen.
        word: Other words in it.
        calls: Call signs by key identifier in hex.

    Signals:
        changed: (Filter) by hand.
        searched: (str) something was typed and entered.
        emptied: The line of the search is empty again.
    """

    changed = Signal(object)
    searched = Signal(str)
    emptied = Signal()

    def __init__(self, label: Label, word: Mapping[str, str], calls: Mapping[str, str]) -> None:
        super().__init__()
        self._label = label
        self._word = word
        self._calls = calls
        self._offered: Mapping[str, Mapping[str, int]] = {}
        self.chosen = Filter()
        self.search = QLineEdit()
        hint = tr("Place, position, text, team or record")
        self.search.setPlaceholderText(f"{hint}   {SEARCH_KEY}")
        self.search.setToolTip(f"{tr('Search the map')}   {SEARCH_KEY}")
        self.search.setAccessibleName(tr("Search the map"))
        self.search.setClearButtonEnabled(True)
        self.search.setMinimumWidth(170)
        self.search.returnPressed.connect(lambda: self.searched.emit(self.search.text().strip()))
        self.search.textChanged.connect(self._emptied)
        self.figures = FigureChoices(tr("Figures"))
        self.lists: dict[str, Choices] = {
            "kinds": Choices(tr("Kind")),
            "weapons": Choices(tr("Weapon")),
            "calibres": Choices(tr("Calibre")),
            "figures": self.figures,
            "means": Choices(tr("Means")),
            "assessment": Choices(tr("Assessed")),
            "zones": Choices(tr("Zone")),
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
            if part not in FIGURES:
                self._fill(part, _offer(part, found))
        self._fill_figures()
        self._fill_only()

    def _words(self, part: str, found: Iterable[str]) -> dict[str, str]:
        if part == "states":
            return {code: state_words().get(code, code) for code in found}
        if part == "reviews":
            return {code: judged(code) or tr("none") for code in found}
        if part == "teams":
            return {team: visible(team) or tr("not in the roster") for team in found}
        if part == "laptops":
            return {kid: visible(self._calls.get(kid, kid)) for kid in found}
        return {code: value_text(part, code, self._word, self._label) for code in found}

    def _fill(self, part: str, found: Mapping[str, int]) -> None:
        if self.lists[part].popup.isVisible():  # a hand that ticks there is let be
            return
        ticked = getattr(self.chosen, part)
        found = dict.fromkeys(ticked, 0) | dict(found)
        words = self._words(part, found)
        order = sorted(found, key=lambda code: (-found[code], words[code]))
        shown = [code for code in order if found[code] or code in ticked] or order
        self.lists[part].fill([Choice(code, words[code], found[code]) for code in shown], ticked)

    def _fill_figures(self) -> None:
        """Offer two parts of a filter in one list, and the least number above it."""
        if self.figures.popup.isVisible() or not self._offered:
            return
        choices, heading = [], self._word["selection_harm"]
        for part, codes in FIGURES.items():
            words = self._words(part, codes)
            found = self._offered.get(part, {})
            choices += [
                Choice(
                    code,
                    f"{heading}: {words[code]}" if part == "harmed" else words[code],
                    found.get(code, 0),
                )
                for code in codes
            ]
        self.figures.fill(choices, (*self.chosen.figures, *self.chosen.harmed))
        self.figures.show_least(self.chosen.at_least)

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
            name: each.ticked
            for name, each in self.lists.items()
            if name not in ("only", "figures")
        }
        for part, codes in FIGURES.items():
            values[part] = tuple(code for code in self.figures.ticked if code in codes)
        values["at_least"] = self.figures.at_least
        values |= {name: name in self.lists["only"].ticked for name in ONLY}
        self.chosen = replace(self.chosen, **values)
        self.changed.emit(self.chosen)

    def _emptied(self, text: str) -> None:
        if not text:
            self.emptied.emit()
        if not text and self.chosen.words:
            self.chosen = replace(self.chosen, words="")
            self.changed.emit(self.chosen)


def _offer(part: str, found: Mapping[str, int]) -> Mapping[str, int]:
    """Numbers to offer of a part; of zones none before all is measured, or where there are none."""
    if part == "zones" and (found.get(UNMEASURED) or {*found} <= {UNMEASURED, OUTSIDE, NOWHERE}):
        return {}
    return {code: number for code, number in found.items() if code != UNMEASURED}


def hidden_words(shown: int, parts: tuple[Hidden, ...]) -> str:
    """Text of what a filter shows and hides, and why."""
    reasons = {
        "withdrawn": tr("{count} retracted, replaced or without effect"),
        "time": tr("{count} by time"),
        "kinds": tr("{count} by kind"),
        "means": tr("{count} by means"),
        "weapons": tr("{count} by weapon"),
        "assessment": tr("{count} by assessment"),
        "calibres": tr("{count} by calibre"),
        "zones": tr("{count} by zone"),
        "unmeasured": tr("{count} not measured against the zones yet"),
        "figures": tr("{count} by figures"),
        "at_least": tr("{count} by the least number"),
        "harmed": tr("{count} by casualties"),
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
