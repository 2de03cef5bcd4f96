"""Reasons of a chart's row: the records that it was made of, each opened by Enter."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any

from fieldapp.app.desk import queue_view
from fieldapp.app.home.session import Session
from fieldapp.app.trends import trend_reasons
from fieldapp.app.trends.trend import Trend
from fieldapp.ui.base.base_page import Client
from fieldapp.ui.base.texts import tr
from fieldapp.ui.desk.grounds_tree import GroundsTree


class ReasonsPane(GroundsTree):
    """The tree of the row that was read last."""

    def __init__(self, client: Client, ask: Callable[..., None]) -> None:
        super().__init__(tr("What the row rests on"))
        self._client = client
        self._ask = ask
        self._asked = 0
        self.wanted.connect(self._want_words)

    def show_row(self, found: Trend, name: str, row: int) -> None:
        """Show what a row of a chart was made of, once it was read."""
        self._asked += 1
        words = found.words(self._client.preferences.language)
        chart = found.chart(name)
        sentence = words.sentence(chart, chart.rows[row])
        self.show_grounds(sentence, {})

        def work(session: Session) -> Mapping[str, Any]:
            return trend_reasons.reasons(session, found, name, row)

        self._ask(work, partial(self._show, self._asked, sentence))

    def _show(self, asked: int, sentence: str, grounds: Mapping[str, Any]) -> None:
        if asked != self._asked:
            return
        text = sentence if grounds else f"{sentence} · {tr('It rests on no record.')}"
        self.show_grounds(text, grounds)

    def _want_words(self, hashes: Sequence[bytes]) -> None:
        preferences = self._client.preferences
        work = partial(
            queue_view.rows_of,
            hashes=hashes,
            language=preferences.language,
            zone=preferences.zone,
        )
        self._ask(work, self.put_words)
