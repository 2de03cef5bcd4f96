"""Button that opens what can be asked of figures: a least number, told or not, casualties."""

from __future__ import annotations

from typing import Final, cast

from PySide6.QtWidgets import QVBoxLayout

from fieldapp.ui.base.basics import label, row
from fieldapp.ui.base.calm_inputs import NumberField
from fieldapp.ui.base.texts import figure, tr
from fieldapp.ui.widgets.check_menu import Choices

_MOST: Final = 1_000_000


class FigureChoices(Choices):
    """The button, its list, and the number above it; 0 asks for none."""

    _number = 0

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.least = NumberField()
        self.least.setRange(0, _MOST)
        self.least.setSpecialValueText(tr("any"))
        self.least.setAccessibleName(tr("At least"))
        self.least.valueChanged.connect(self._counted)
        column = cast("QVBoxLayout", self.popup.layout())
        column.insertWidget(0, row(label(tr("At least"), wrap=False), self.least))
        column.insertWidget(1, label(tr("The lower bound decides: “about 5” may be 4."), "muted"))

    @property
    def at_least(self) -> int | None:
        """The number, None where none is asked for."""
        return self._number or None

    def show_least(self, number: int | None) -> None:
        """Show a number that was chosen elsewhere."""
        self._number = number or 0
        self.least.blockSignals(True)
        self.least.setValue(self._number)
        self.least.blockSignals(False)
        self._tell()

    def _counted(self, number: int) -> None:
        self._number = number
        self._tell()
        self.changed.emit()

    def _clear(self) -> None:
        self.show_least(None)
        super()._clear()

    def _chosen(self) -> list[str]:
        asked = [f"≥ {figure(self._number)}"] if self._number else []
        return asked + super()._chosen()
