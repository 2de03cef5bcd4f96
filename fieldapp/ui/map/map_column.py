"""Column of the map page: filters, controls, map and time bar; the filters fold where it is low."""

from __future__ import annotations

from typing import Final

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldapp.ui.map.map_controls import MapControls
from fieldapp.ui.map.map_filters import Filters

LEAST: Final = 230  # pixels of the map, before the filters are put away


class MapColumn(QWidget):
    """The column.

    Args:
        filters: They fold, and a button of the controls shows them.
        controls: Those below them.
        others: What follows: the one that takes all the room that is left is the map's place.
        place: The map's place.
    """

    def __init__(
        self, filters: Filters, controls: MapControls, *others: QWidget, place: QWidget
    ) -> None:
        super().__init__()
        self._filters = filters
        self._controls = controls
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        for each in (filters, controls, *others):
            self._column.addWidget(each, int(each is place))
        self._place = place
        controls.unfold.toggled.connect(lambda _on: self._fit())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Fold the filters where they would leave too little of the map, and only there."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        width, unfold = self.width(), self._controls.unfold
        taken = self._filters.layout().heightForWidth(width)
        for at in range(1, self._column.count()):
            item = self._column.itemAt(at)
            if not item.isEmpty() and item.widget() is not self._place:
                high = item.heightForWidth(width) if item.hasHeightForWidth() else -1
                taken += self._column.spacing() + max(high, item.sizeHint().height())
        low = self.height() - taken < LEAST
        unfold.setVisible(low)
        self._filters.setVisible(not low or unfold.isChecked())
