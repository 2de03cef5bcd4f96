"""Map modes: a row of buttons above the map that says what a click on it means."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QToolButton, QWidget

from fieldapp.ui.base.flow_layout import Flow
from fieldapp.ui.base.texts import tr


class MapTools(QWidget):
    """The modes of the map.

    Signals:
        chosen: (dict) {name, words}: what a click means, and how to do it.
    """

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        layout = Flow(self, gap=4)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        group = QButtonGroup(self)
        group.setExclusive(True)
        self.buttons: dict[str, QToolButton] = {}
        for name, text, words in (
            ("", tr("Look"), ""),
            ("post", tr("Post"), tr("Click where you are")),
            ("aim", tr("Sector"), tr("Drag across where it was, from the near to the far side")),
            ("site", tr("Site"), tr("Click where the thing is")),
            ("point", tr("Point"), tr("Click the point")),
            ("line", tr("Line"), tr("Click each corner; double click or Enter ends, Esc stops")),
            ("polygon", tr("Area"), tr("Click each corner; double click or Enter ends, Esc stops")),
        ):
            button = QToolButton()
            button.setObjectName("chip")
            button.setText(text)
            button.setCheckable(True)
            button.setAutoExclusive(True)  # a screen reader says that it is one of several
            button.setToolTip(words or tr("Move the map, drag what is on it"))
            button.setAccessibleName(f"{tr('Map')}: {text}")
            mode = {"name": name, "words": words}
            button.clicked.connect(lambda _checked=False, mode=mode: self.chosen.emit(mode))
            group.addButton(button)
            layout.addWidget(button)
            self.buttons[name] = button
        self.buttons[""].setChecked(True)

    def stop(self) -> None:
        """Back to looking."""
        self.buttons[""].setChecked(True)
