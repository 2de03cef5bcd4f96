"""Column of the map page: filters, controls, map and time bar; the filters fold where it is low."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldapp.ui.map.map_controls import MapControls
from fieldapp.ui.map.narrowing.map_filters import Filters

GAP: Final = 6  # pixels
LEAST: Final = 320  # pixels of the map, before the filters are put away


class MapColumn(QWidget):
    """Column of the map page: filters above, the map below.

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
        self._below = [each for each in (controls, *others) if each is not place]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        for each in (filters, controls, *others):
            column.addWidget(each, int(each is place))
        controls.unfold.toggled.connect(self._unfolded)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Fold the filters where they would leave too little of the map, and only there."""
        super().resizeEvent(event)
        if event.size().width() < event.oldSize().width():
            # A pane came beside it: unfolded filters take more rows then.
            self._controls.unfold.setChecked(False)
        self._fit()

    def event(self, event: QEvent) -> bool:
        """Look again when something grew, such as what is told of the filter."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return done

    def _unfolded(self, on: bool) -> None:  # noqa: FBT001 - a signal's
        self._fit()
        if on:
            self._filters.search.setFocus()

    def _fit(self) -> None:
        unfold = self._controls.unfold
        shown = [self._filters, *(each for each in self._below if not each.isHidden())]
        taken = sum(GAP + _height(each, self.width()) for each in shown)
        low = self.height() - taken < LEAST
        unfold.setVisible(low)
        self._filters.setVisible(not low or unfold.isChecked())


def _height(widget: QWidget, width: int) -> int:
    """As high as it wants to be at a width."""
    layout = widget.layout()
    if layout is not None and layout.hasHeightForWidth():
        return layout.heightForWidth(width)
    return widget.sizeHint().height()
