"""Repeat buttons: values of the last entry, taken over with one key."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from fieldapp.app.entry.typing_aids.recent_entries import Habits
from fieldapp.ui.base.basics import shortcut, tip
from fieldapp.ui.base.flow_layout import Flow
from fieldapp.ui.base.texts import tr
from fieldapp.wording.safe_text import visible

KEYS: Final = {
    "F4": ("post",),
    "F5": ("weapons",),
    "F6": ("directions", "distance"),
}
_LONGEST: Final = 26  # characters on a button


class Again(QWidget):
    """Buttons that copy parts of the previous entry, one for each.

    Signals:
        taken: (dict) field to text.
    """

    taken = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        layout = Flow(self, gap=4)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._previous: dict[str, Mapping[str, str]] = {}
        self.buttons: dict[str, QToolButton] = {}
        for key in KEYS:
            button = QToolButton()
            button.setObjectName("offer")
            button.clicked.connect(
                lambda _checked=False, key=key: self.taken.emit(self._previous[key])
            )
            shortcut(button, key)
            layout.addWidget(button)
            self.buttons[key] = button
        self.hide()

    def offer(self, habits: Habits, shown: Callable[[str, str], str]) -> None:
        """Offer what the last entry told; `shown` puts a field's text as its form shows it."""
        for key, names in KEYS.items():
            # Taken over as they are shown: the review tells them as they were typed.
            texts = {n: shown(n, habits.last[n]) for n in names if habits.last.get(n)}
            words = " ".join(texts.values())
            button = self.buttons[key]
            self._previous[key] = texts
            button.setVisible(bool(texts))
            short = words if len(words) <= _LONGEST else words[: _LONGEST - 1] + "…"
            button.setText(f"{key}  = {visible(short)}")
            button.setAccessibleName(
                tr("As in the last entry: {words}").format(words=visible(words))
            )
            button.setToolTip(tip(button.accessibleName()))
        self.setVisible(any(self._previous.values()))
