"""Table of a chart: the figures that its picture shows, in words of the language."""

from __future__ import annotations

from functools import partial
from typing import Final

from fieldapp.report.trends.trend_words import TrendWords
from fieldapp.ui.widgets.table_view import TableColumn, TableModel, TableView
from fieldapp.verification.trends.trend_chart import ChartRow, TrendChart

_NARROW: Final = 9  # characters
_MOST: Final = 16


def chart_table(chart: TrendChart, words: TrendWords, name: str) -> TableView:
    """The table; its rows are those of the chart, in its order."""
    shown = [each for each in chart.columns if _has_values(chart, each)]
    columns: list[TableColumn[ChartRow]] = [
        TableColumn(
            words.heading(column),
            partial(_text, words, column),
            0 if number == 0 else min(_MOST, max(_NARROW, len(words.heading(column)) + 1)),
        )
        for number, column in enumerate(shown)
    ]
    table = TableView(name, TableModel(columns or [TableColumn(name, lambda _row: "", 0)]))
    table.put(chart.rows)
    return table


def _has_values(chart: TrendChart, column: str) -> bool:
    """Whether a column says anything at all; in the file every one stands."""
    return any(row.cells.get(column) not in (None, 0, "") for row in chart.rows)


def _text(words: TrendWords, column: str, row: ChartRow) -> str:
    return words.cell(column, row.cells.get(column))
