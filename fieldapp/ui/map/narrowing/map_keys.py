"""Keys of the map page: to its search, time and lists, and the sheet that names them all."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from fieldapp.map.supervisor.frozen_selection import NEAR_M
from fieldapp.ui.base.texts import tr
from fieldapp.ui.map.map_controls import AROUND_KEY, KEYS_KEY, VIEW_KEY, MapControls
from fieldapp.ui.map.narrowing.map_filters import SEARCH_KEY, Filters
from fieldapp.ui.map.time_bar import TIME_KEY, TimeBar

_KILOMETRES: Final = NEAR_M // 1000


def bind(
    page: QWidget,
    controls: MapControls,
    filters: Filters,
    time: TimeBar,
    show_keys: Callable[[Sequence[tuple[str, str]]], None],
) -> None:
    """Give a page its keys; `show_keys` shows their sheet."""

    def search() -> None:
        if not filters.isVisible():
            controls.unfold.setChecked(True)
        filters.search.setFocus()
        filters.search.selectAll()

    def around() -> None:
        if controls.around.isVisible():
            controls.around.click()
            return
        controls.tell(tr("Search for a place first: what lies around it is listed then."))

    def choose_time() -> None:
        if not time.period.isVisible():
            time.unfold.setChecked(True)
        time.period.setFocus()
        time.period.showPopup()

    for key, pressed in (
        (SEARCH_KEY, search),
        (AROUND_KEY, around),
        (TIME_KEY, choose_time),
        (VIEW_KEY, controls.in_view.click),
        (KEYS_KEY, controls.keys.click),
    ):
        QShortcut(QKeySequence(key), page, pressed)
    controls.keyed.connect(lambda: show_keys(sheet()))


def sheet() -> list[tuple[str, str]]:
    """Each key with what it does."""
    return [
        (SEARCH_KEY, tr("search the map")),
        (AROUND_KEY, tr("list what lies within {km} km of the place that was searched").format(
            km=_KILOMETRES
        )),
        (TIME_KEY, tr("choose the time")),
        (VIEW_KEY, tr("list what is in the view")),
        (KEYS_KEY, tr("these keys")),
        ("← → ↑ ↓", tr("on the map: move it under the cross")),
        ("+ −", tr("zoom")),
        ("⏎", tr("on the map: open what is nearest to the cross; in a list: go into the record")),
        ("J K", tr("walk the list")),
        ("C Q D", tr("confirm, question, dispute the record")),
        ("A T", tr("ask its signer, give a task")),
        ("L W", tr("link records, ask where their source was; on the map L folds the legend")),
        ("Esc", tr("back: from the record to the list, then to the map")),
    ]  # fmt: skip
