"""Question to which observation a file is added, and why."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QVBoxLayout

from fieldapp.app.home.session import Session
from fieldapp.app.records import record_list
from fieldapp.app.records.record_list import RecordRow
from fieldapp.app.records.record_query import RecordQuery
from fieldapp.ui.base.base_page import Page
from fieldapp.ui.base.basics import button, label, row
from fieldapp.ui.base.record_words import title_of
from fieldapp.ui.base.texts import tr
from fieldapp.ui.widgets.field import Field
from fieldapp.ui.widgets.signing_preview import Signing

OFFERED: Final = 50  # more is for the records page


class ChooseObservation(QFrame):
    """A search, what it finds, and the reason.

    Args:
        page: On whose behalf is asked.
        files: What is added, in words.
        chosen: Gets the observation's hash and the reason.
        gone: Called instead where the person thinks better of it.
    """

    def __init__(
        self,
        page: Page,
        files: str,
        chosen: Callable[[bytes, str], object],
        gone: Callable[[], object],
    ) -> None:
        super().__init__()
        self.setObjectName("card")
        self._page = page
        self._files = files
        self._chosen = chosen
        self._rows: list[RecordRow] = []
        self.search = QLineEdit()
        self.search.setAccessibleName(tr("Search"))
        self.search.setPlaceholderText(tr("Search places, notes, weapons and what was typed"))
        self._soon = QTimer(self, singleShot=True, interval=200)
        self._soon.timeout.connect(self._ask)
        self.search.textChanged.connect(lambda _text: self._soon.start())
        self.found = QListWidget()
        self.found.setAccessibleName(tr("Observations"))
        self.found.setMinimumHeight(150)
        self.found.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.why = Field(tr("Why?"), hint=tr("It is signed and stays visible"))
        self.why.line.returnPressed.connect(self._go_on)
        self.why.edited.connect(lambda _text: self.why.set_error(""))
        layout = QVBoxLayout(self)
        layout.addWidget(label(tr("Add it to which observation?"), "title"))
        layout.addWidget(label(tr("It becomes a correction that changes nothing else."), "muted"))
        for widget in (self.search, self.found, self.why):
            layout.addWidget(widget)
        self.signing = Signing(tr("Show it in words"), tr("Sign the correction"))
        self.signing.looked.connect(self._go_on)
        for changed in (self.why.edited, self.search.textChanged, self.found.currentRowChanged):
            changed.connect(lambda _: self.signing.close_())
        layout.addWidget(self.signing)
        layout.addWidget(row(button(tr("Cancel"), gone)))
        self.setFocusProxy(self.search)
        self._ask()

    def _ask(self) -> None:
        preferences = self._page.client.preferences
        work = partial(
            _newest,
            text=self.search.text(),
            language=preferences.language,
            zone=preferences.zone,
        )
        self._page.client.worker.run(self, work, self._show, self._page.tell_error)

    def _show(self, rows: list[RecordRow]) -> None:
        self._rows = rows
        self.found.clear()
        for each in rows:
            text = f"{each.seq}   {each.when[:16]}   {title_of(each)}   {each.place}"
            self.found.addItem(text.replace("\n", " "))
        self.found.setCurrentRow(0)

    def _go_on(self) -> None:
        number = self.found.currentRow()
        if not 0 <= number < len(self._rows):
            self.why.set_error(tr("Choose an observation above."))
            return
        if not self.why.text.strip():
            self.why.set_error(tr("A reason is needed: one short sentence."))
            self.why.line.setFocus()
            return
        record, reason = self._rows[number].hash, self.why.text.strip()
        why = f"{self.why.title.rstrip(' ?')}: {reason}"
        words = "\n".join((self.found.item(number).text(), self._files, why))
        self.signing.show_words(words, partial(self._chosen, record, reason))


def _newest(session: Session, text: str, language: str, zone: str) -> list[RecordRow]:
    found = record_list.find(
        session, RecordQuery(text=text, states=("signed", "sealed", "unwitnessed", "logged"))
    )
    return record_list.rows(session, found, start=0, count=OFFERED, language=language, zone=zone)
