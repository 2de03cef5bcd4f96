"""Columns of a list share the room that there is."""

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from fieldapp.ui.widgets.table_view import TableColumn, TableModel, TableView


@pytest.fixture
def table(qtbot: QtBot) -> TableView:
    rows: TableModel[str] = TableModel((
        TableColumn("Since", str, 9, name="since"),
        TableColumn("Kind", str, 12, spare=True, name="kind"),
        TableColumn("Event", str, 30, name="event"),
        TableColumn("Words", str, name="words"),
        TableColumn("Reason", str, 20, spare=True, name="reason"),
    ))  # fmt: skip
    made = TableView("Rows", rows)
    qtbot.addWidget(made)
    rows.put(["a row"])
    made.resize(2000, 200)
    made.show()
    return made


def shown(table: TableView) -> list[int]:
    """Widths of the columns, 0 where one is hidden."""
    QCoreApplication.processEvents()  # bars follow
    return [table.columnWidth(n) for n in range(5)]


def test_spare_columns_go_first_and_then_the_others_give_their_share(table: TableView) -> None:
    wide = shown(table)
    assert all(wide)
    words = 10 * table.fontMetrics().averageCharWidth() + 30
    table.resize(sum(wide[:1]) + wide[2] + words, 200)
    one_line = shown(table)
    assert one_line[:1] + one_line[2:3] == wide[:1] + wide[2:3]
    assert one_line[1] == one_line[4] == 0
    little = 36 * table.fontMetrics().averageCharWidth() + 30
    table.resize(little, 200)
    narrow = shown(table)
    assert 0 < narrow[2] < wide[2]
    assert narrow[0] > 40
    assert sum(narrow) <= table.viewport().width()
    assert table.horizontalScrollBar().maximum() == 0
    table.resize(2000, 200)
    assert shown(table) == wide
    table.show_columns(("since", "event", "words", "reason"))
    table.resize(little, 200)
    assert shown(table)[2] == wide[2]  # chosen by a person: scrolled to
    assert table.horizontalScrollBar().maximum() > 0


def test_a_spare_column_is_shown_once_the_wide_one_has_half_of_the_room_that_it_asks_for(
    qtbot: QtBot,
) -> None:
    rows: TableModel[str] = TableModel((
        TableColumn("Event", str, 20, name="event"),
        TableColumn("Words", str, name="words", least=26),
        TableColumn("No.", str, 5, spare=True, name="number"),
    ))  # fmt: skip
    table = TableView("Rows", rows)
    qtbot.addWidget(table)
    rows.put(["a row"])
    table.show()
    one = table.fontMetrics().averageCharWidth()
    for characters, spare in ((20 + 16 + 6 + 4, False), (20 + 26 + 6 + 4, True)):
        table.resize(characters * one, 200)
        QCoreApplication.processEvents()
        assert table.isColumnHidden(2) is not spare, characters
        assert not spare or table.columnWidth(1) >= 18 * one
