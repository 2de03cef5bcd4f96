"""Controls above the map: what the filter shows and hides, layers, pointer modes."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from fieldapp.map.supervisor.frozen_selection import NEAR_M
from fieldapp.ui.base.basics import button, label
from fieldapp.ui.base.flow_layout import flow, height_of
from fieldapp.ui.base.texts import figure, quoted, tr
from fieldapp.ui.map.map_layers import ON_AT_FIRST, layers
from fieldapp.ui.map.saved_views import SavedViews
from fieldapp.ui.widgets.check_menu import Choices
from fieldapp.wording.safe_text import visible

AROUND_KEY: Final = "F3"
VIEW_KEY: Final = "F5"
KEYS_KEY: Final = "F1"


class MapControls(QWidget):
    """Row of the map's controls.

    Args:
        saved: The button with saved views.

    Signals:
        everything: No filter any more.
        worded: What was found as a place is to be searched as text.
        surrounded: What lies near the place that was found is to be listed.
        resumed: Loading is to go on.
        listed: What is in the view is to be listed.
        fetched: The map is to go where there is anything to see.
        unplaced: What has no place on the map is to be listed.
        moded: (str) "measure", "lasso", or "" for neither.
        layered: Layers were switched.
        keyed: The keys of the page are to be shown.
    """

    everything = Signal()
    worded = Signal()
    surrounded = Signal()
    resumed = Signal()
    listed = Signal()
    fetched = Signal()
    unplaced = Signal()
    moded = Signal(str)
    layered = Signal()
    keyed = Signal()

    def __init__(self, saved: SavedViews) -> None:
        super().__init__()
        self.state = label("")
        self.state.setAccessibleName(tr("What is shown and hidden"))
        self.state.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.show_all = button(tr("Show all"), self.everything.emit)
        self.as_text = button("", self.worded.emit)
        self.around = button("", self.surrounded.emit)
        self.go_on = button(tr("Load the rest"), self.resumed.emit)
        self.nowhere = button("", self.unplaced.emit)
        self.far = button(tr("Nothing in view: go where it is"), self.fetched.emit)
        hidden = (self.around, self.as_text, self.go_on, self.show_all, self.nowhere, self.far)
        for each in hidden:
            each.hide()
        self.unfold = _toggle(tr("Search and filters"), lambda _on: None)
        self.unfold.hide()
        self.more = _toggle(tr("Tools"), lambda _on: None)
        self.more.hide()
        self.in_view = button(tr("List the view"), self.listed.emit)
        self.in_view.setText(f"{self.in_view.text()}   {VIEW_KEY}")
        self.keys = button(tr("Keys"), self.keyed.emit)
        self.keys.setText(f"{self.keys.text()}   {KEYS_KEY}")
        self.lasso = _toggle(tr("Lasso"), partial(self._mode, "lasso"))
        self.measure = _toggle(tr("Measure"), partial(self._mode, "measure"))
        self.layers = Choices(tr("Layers"), free=False)
        self.layers.fill(layers(), ON_AT_FIRST)
        self.layers.changed.connect(self.layered.emit)
        offers = (*(self.around, self.as_text, self.far, self.go_on, self.show_all), self.nowhere)
        self._tools = (self.in_view, self.lasso, self.measure, self.layers, saved, self.keys)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.hint = label("", "caution")
        self.hint.hide()
        column.addWidget(self.hint)
        column.addWidget(flow(self.state, self.unfold, self.more, *offers, *self._tools, grow=True))
        self.make_ready(ready=False)

    def whole_height(self, width: int) -> int:
        """As high as it is with its tools, without what is offered and told now and then."""
        return height_of((self.state, self.unfold, *self._tools), width)

    def fold(self, *, low: bool) -> None:
        """Put the tools away where the page is low, unless they were unfolded by hand."""
        self.more.setVisible(low)
        for each in self._tools:
            each.setVisible(not low or self.more.isChecked())

    def tell(self, text: str) -> None:
        """Say what is not seen on the map; "" for nothing."""
        self.hint.setText(f"⚠ {text}")
        self.hint.setVisible(bool(text))

    def make_ready(self, *, ready: bool) -> None:
        """Let what looks at the map be pressed once there is one."""
        for each in (self.in_view, self.lasso, self.measure):
            each.setEnabled(ready)

    def offer_text(self, text: str) -> None:
        """Offer what lies near the place that was found, or its name as text; "" for no offer."""
        words = quoted(visible(text))
        self.as_text.setText(tr("Search {text} in the records").format(text=words))
        self.as_text.setVisible(bool(text))
        near = tr("Within {km} km of {text}").format(km=NEAR_M // 1000, text=words)
        self.around.setText(f"{near}   {AROUND_KEY}")
        self.around.setAccessibleName(near)
        self.around.setVisible(bool(text))

    def show_beside(self, count: int) -> None:
        """Offer what has no place on the map."""
        self.nowhere.setText(tr("Not on the map: {count}").format(count=figure(count)))
        self.nowhere.setVisible(count > 0)

    def stop_modes(self) -> None:
        """The pointer only looks."""
        for each in (self.measure, self.lasso):
            each.setChecked(False)

    def _mode(self, name: str, on: bool) -> None:  # noqa: FBT001 - a signal's
        other = self.measure if name == "lasso" else self.lasso
        if on:
            other.setChecked(False)
        self.moded.emit(name if on else "")


def _toggle(text: str, turned: Callable[[bool], None]) -> QPushButton:
    made = button(text, lambda: None)
    made.setCheckable(True)
    made.toggled.connect(turned)
    return made
