"""Widgets that wrap as words do: how high they are, however what is in them changes."""

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from fieldapp.ui.base.flow_layout import flow


def test_what_changes_after_it_was_measured_is_measured_again(qtbot: QtBot) -> None:
    buttons = [QPushButton("few") for _ in range(3)]
    made = flow(*buttons)
    qtbot.addWidget(made)
    layout, wide = made.layout(), 4 * buttons[0].sizeHint().width()
    assert layout is not None
    one_row = layout.heightForWidth(wide)
    buttons[0].setText("many more words than there is room for in one row")
    two_rows = layout.heightForWidth(wide)
    assert two_rows > one_row
    buttons[0].hide()
    assert layout.heightForWidth(wide) == one_row
    buttons[0].show()
    assert layout.heightForWidth(wide) == two_rows
    layout.removeWidget(buttons[0])
    assert layout.heightForWidth(wide) == one_row
    made.setStyleSheet("QPushButton { padding: 40px; }")
    assert layout.heightForWidth(wide) > two_rows
