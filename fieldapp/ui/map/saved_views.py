"""Saved views of the map: a button with their names, and a line to save the present one."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QPushButton, QToolButton, QVBoxLayout

from fieldapp.app.map import supervisor_map
from fieldapp.app.map.supervisor_map import MAX_NAME, SavedView
from fieldapp.ui.base.basics import button, clear, label, row
from fieldapp.ui.base.texts import tr
from fieldapp.wording.safe_text import visible


class SavedViews(QToolButton):
    """Button that lists the saved views of the map.

    Args:
        ask: Does a piece of work on the home's lane, as `Page.ask`.
        present: What the map shows now; None before it shows anything.

    Signals:
        chosen: (SavedView) is to be shown.
    """

    chosen = Signal(object)

    def __init__(self, ask: Callable[..., None], present: Callable[[], SavedView | None]) -> None:
        super().__init__()
        self._ask = ask
        self._present = present
        self.views: dict[str, SavedView] = {}
        self.setText(f"{tr('Views')} ▾")
        self.setAccessibleName(tr("Saved views"))
        self.popup = QFrame(self, Qt.WindowType.Popup)
        self.popup.setObjectName("card")
        outer = QVBoxLayout(self.popup)
        self._names = QVBoxLayout()
        outer.addLayout(self._names)
        self.name = QLineEdit()
        self.name.setMaxLength(MAX_NAME)
        self.name.setPlaceholderText(tr("Name of this view"))
        self.name.setAccessibleName(tr("Name of this view"))
        self.name.returnPressed.connect(self._save)
        self.keep = button(tr("Keep this view"), self._save)
        self.name.textChanged.connect(lambda _text: self._ready())
        outer.addWidget(row(self.name, self.keep))
        outer.addWidget(label(tr("Kept on this computer alone, encrypted."), "muted"))
        self.clicked.connect(lambda _checked=False: self.open())

    def refresh(self) -> None:
        """Ask which there are."""
        self._ask(supervisor_map.views, self._came)

    def open(self) -> None:
        """Show the names."""
        self.popup.adjustSize()
        place = self.mapToGlobal(QPoint(0, self.height() + 2))
        room = self.screen().availableGeometry()
        place.setX(max(room.left(), min(place.x(), room.right() - self.popup.width())))
        self.popup.move(place)
        self._ready()
        self.popup.show()
        self.name.setFocus()

    def _ready(self) -> None:
        self.keep.setEnabled(self._present() is not None and bool(self.name.text().strip()))

    def _came(self, found: dict[str, SavedView]) -> None:
        self.views = found
        clear(self._names)
        if not found:
            self._names.addWidget(label(tr("No view was kept yet."), "muted"))
        for name, view in found.items():
            show = button(visible(name), partial(self._choose, view))
            drop = button(tr("Remove"), lambda: None)
            drop.setAccessibleName(f"{tr('Remove')} {visible(name)}")
            drop.clicked.connect(partial(self._sure, drop, name))
            self._names.addWidget(row(show, drop))
        self.popup.adjustSize()

    def _choose(self, view: SavedView) -> None:
        self.popup.hide()
        self.chosen.emit(view)

    def _save(self) -> None:
        view, name = self._present(), self.name.text().strip()
        if view is None or not name:
            return
        self.name.clear()
        work: Callable[..., Any] = partial(supervisor_map.save_view, name=name, view=view)
        self._ask(work, lambda _: self.refresh())

    def _sure(self, drop: QPushButton, name: str) -> None:
        """Remove it with the second press alone: the first one may have missed its name."""
        if drop.objectName() == "danger":
            self._remove(name)
            return
        drop.setText(tr("Remove it?"))
        drop.setObjectName("danger")
        drop.style().polish(drop)
        self.popup.adjustSize()

    def _remove(self, name: str) -> None:
        self._ask(partial(supervisor_map.remove_view, name=name), lambda _: self.refresh())
