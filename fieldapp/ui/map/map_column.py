"""Column of the map page: filters, controls, map and time bar; where it is low they fold."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldapp.ui.map.map_controls import MapControls
from fieldapp.ui.map.narrowing.map_filters import Filters
from fieldapp.ui.map.time_bar import TimeBar

GAP: Final = 6  # pixels
LEAST: Final = 320  # pixels of the map, before the filters are put away
SHARE: Final = 0.46  # of the column that is the map's, before tools and time bar are put away
TOOLS: Final = "tools"
TIME: Final = "time"


class MapColumn(QWidget):
    """Column of the map page: filters above, the map below.

    Args:
        filters: They fold, and a button of the controls shows them.
        controls: Those below them; their tools fold.
        loading: A row that is there while records are loaded.
        place: The map's place: it takes all the room that is left.
        time: Below the map; it folds to the time in words.
        unfolded: Which of tools and time bar were unfolded by hand before.

    Signals:
        kept: (str) which of them are unfolded now, as `unfolded`.
    """

    kept = Signal(str)

    def __init__(
        self,
        filters: Filters,
        controls: MapControls,
        loading: QWidget,
        place: QWidget,
        time: TimeBar,
        *,
        unfolded: str,
    ) -> None:
        super().__init__()
        self._filters = filters
        self._controls = controls
        self._time = time
        self._below = (controls, loading, time)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        for each in (filters, controls, loading, place, time):
            column.addWidget(each, int(each is place))
        controls.unfold.toggled.connect(self._unfolded)
        self._folding = {TOOLS: controls.more, TIME: time.unfold}
        for name, toggle in self._folding.items():
            toggle.setChecked(name in unfolded.split())
            toggle.toggled.connect(self._keep)

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

    def _keep(self) -> None:
        self._fit()
        names = [name for name, toggle in self._folding.items() if toggle.isChecked()]
        self.kept.emit(" ".join(names))

    def _fit(self) -> None:
        # Only what stays as high when the map grows or is moved, or it would fold back and forth.
        wholes = (each.whole_height(self.width()) for each in (self._controls, self._time))
        scarce = self.height() - sum(GAP + each for each in wholes) < SHARE * self.height()
        self._controls.fold(low=scarce)
        self._time.fold(low=scarce)
        unfold = self._controls.unfold
        shown = [self._filters, *(each for each in self._below if not each.isHidden())]
        taken = sum(GAP + _height(each, self.width()) for each in shown)
        low = scarce or self.height() - taken < LEAST
        unfold.setVisible(low)
        self._filters.setVisible(not low or unfold.isChecked())


def _height(widget: QWidget, width: int) -> int:
    """As high as it wants to be at a width."""
    layout = widget.layout()
    if layout is not None and layout.hasHeightForWidth():
        return layout.heightForWidth(width)
    return widget.sizeHint().height()
