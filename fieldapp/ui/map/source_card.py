"""Question where a source was, beside the map: the answer in words, the area drawn."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

import shapely
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from fieldapp.app.grounds import corroborate
from fieldapp.app.home.session import Session
from fieldapp.app.judging import link_misfits, mission_rules
from fieldapp.app.records import record_judging
from fieldapp.errors import FieldappError
from fieldapp.ui.base.base_page import Page
from fieldapp.ui.base.basics import button, card, label, safe_label
from fieldapp.ui.base.flow_layout import flow
from fieldapp.ui.base.record_words import with_doubt
from fieldapp.ui.base.texts import in_words, said, tr
from fieldapp.ui.records.judging_words import misfit_lines
from fieldapp.ui.records.record_panel import RecordDetail
from fieldapp.verification.corroboration.located_area import CorroboratedSource
from fieldapp.verification.suggested.misfits import Misfit

_Observed = tuple[Sequence[bytes], Sequence[str]]
_Answer = tuple[CorroboratedSource, Misfit]


class SourceCard(QObject):
    """The question, asked in the pane of a record; it signs nothing.

    Args:
        page: Where the pane is.
        detail: The pane.

    Signals:
        drawn: (words for the map's page) the areas and posts of the answer, or none any more.
    """

    drawn = Signal(object)

    def __init__(self, page: Page, detail: RecordDetail) -> None:
        super().__init__(page)
        self._page, self._detail = page, detail
        self._round = 0  # of the answer that is wanted

    def begin(self, numbers: Sequence[int]) -> None:
        """Ask about the records with these numbers."""
        preferences = self._page.client.preferences
        content = self._detail.content

        def work(session: Session) -> _Observed:
            names = record_judging.hashes(session, numbers)
            found = record_judging.texts(session, names, preferences.language, preferences.zone)
            return names, [with_doubt(each) for each in found]

        def came(found: _Observed) -> None:
            if self._detail.content is content:
                self._show(found)

        self._page.ask(work, came)

    def _show(self, found: _Observed) -> None:
        names, texts = found
        boxes = [_box(text, on=True) for text in texts]
        spoke = tr("The teams spoke before they wrote: one witness")
        talked = _box(spoke, on=False)
        lines = [
            _beside(box, text) for box, text in zip((*boxes, talked), (*texts, spoke), strict=True)
        ]
        answer, caution = safe_label(""), safe_label("", "caution")
        caution.hide()
        heading = label(tr("Where was it?"), "title")
        close = button(tr("Close"), self._detail.close_question)
        made = card(heading, caution, answer, *lines, flow(close))
        made.setAccessibleName(heading.text())
        made.setFocusProxy(close)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), made, self._detail.close_question)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

        def compute() -> None:
            self._round += 1
            ticked = [name for name, box in zip(names, boxes, strict=True) if box.isChecked()]
            work = partial(_found, names=ticked, talked=talked.isChecked())
            wanted = self._round
            self._page.client.worker.run(
                self, work, partial(came, wanted), partial(refused, wanted)
            )

        def came(round_: int, found: _Answer) -> None:
            if round_ == self._round:
                source, misfit = found
                words = " ".join(said(each) for each in corroborate.sentences(source))
                answer.setText(words)
                cautions = "\n".join(misfit_lines(misfit, self._page.client.preferences.zone))
                caution.setText(cautions)
                caution.setVisible(bool(cautions))
                features = corroborate.geojson(source)["features"]
                self.drawn.emit({"source": features, "go": {"box": _box_of(features)}})

        def refused(round_: int, error: FieldappError) -> None:
            if round_ == self._round:
                answer.setText(in_words(error))
                caution.hide()
                self.drawn.emit({"source": []})

        for box in (*boxes, talked):
            box.toggled.connect(lambda _on: compute())
        self._detail.ask(made)
        made.destroyed.connect(self._gone)
        compute()

    def _gone(self, _: QObject) -> None:
        self._round += 1
        self.drawn.emit({"source": []})


def _box(name: str, *, on: bool) -> QCheckBox:
    made = QCheckBox()
    made.setAccessibleName(name)
    made.setChecked(on)
    return made


def _beside(box: QCheckBox, text: str) -> QWidget:
    """A box with its text beside it: the text of a box itself is never wrapped."""
    made = QWidget()
    layout = QHBoxLayout(made)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(box)
    words = safe_label(text)
    words.setBuddy(box)
    layout.addWidget(words, 1)
    return made


def _found(session: Session, *, names: Sequence[bytes], talked: bool) -> _Answer:
    model = mission_rules.bearing_model(session)
    source = corroborate.find_source(session, names, model, talked=talked)
    return source, link_misfits.of_one_event(session.store, names)


def _box_of(features: Sequence[dict[str, Any]]) -> tuple[float, float, float, float]:
    west, south, east, north = shapely.total_bounds(
        [shapely.geometry.shape(each["geometry"]) for each in features]
    )
    return west, south, east, north
