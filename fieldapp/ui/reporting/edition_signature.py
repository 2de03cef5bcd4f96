"""Signature of an edition: all that is signed, how the records here compare, and one press."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldapp.app.reporting.edition_view import SignedWords
from fieldapp.ui.base.basics import button, label, safe_label, scrolled
from fieldapp.ui.base.calm_inputs import DropDown
from fieldapp.ui.base.flow_layout import flow
from fieldapp.ui.base.texts import tr
from fieldapp.ui.reporting.edition_words import recount_words, signed_lines
from fieldapp.ui.widgets.field import Field
from fieldapp.ui.widgets.signing_preview import SignButton

SignEdition = Callable[[str, str], object]
"""Called with the verdict, "" for an author's signature, and a note."""


class EditionSignature(QWidget):
    """Shows a frozen report beside its pages, and signs it as its author or as another person.

    Args:
        words: The frozen report.
        zone: IANA name.
        approves: It is another person's: a verdict is signed.
        sign: Signs it.
        back: Called where nothing is to be signed.
    """

    def __init__(
        self,
        words: SignedWords,
        zone: str,
        *,
        approves: bool,
        sign: SignEdition,
        back: Callable[[], object],
    ) -> None:
        super().__init__()
        self._approves, self._sign = approves, sign
        title = tr("Approve another person's edition") if approves else tr("Sign as its author")
        explained = (
            tr(
                "All files are those that the edition names. It is in force once your approval is "
                "in the log."
            )
            if approves
            else tr(
                "All files are those that were frozen. Another person with the right to approve "
                "must approve it: headquarters or a verification officer, never you."
            )
        )
        self.lines = safe_label("\n".join(signed_lines(words, zone)), "review")
        self.recount = safe_label(recount_words(words.recount))
        self.verdict = DropDown()
        self.verdict.setAccessibleName(tr("Verdict"))
        for code, text in (
            ("approved", tr("Approve")),
            ("returned", tr("Send back")),
            ("dissent", tr("Disagree")),
        ):
            self.verdict.addItem(text, code)
        self.note = Field(tr("Why?"), hint=tr("It is signed and stays visible"))
        self.sign = SignButton(tr("Sign"), self._pressed, key="Return")
        self.verdict.currentIndexChanged.connect(lambda _index: self.sign.renew())
        self.note.edited.connect(lambda _text: self._typed())
        for each in (self.verdict, self.note):
            each.setVisible(approves)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(label(title, "title"))
        column.addWidget(scrolled(self.recount, label(explained, "muted"), self.lines), 1)
        column.addWidget(self.verdict)
        column.addWidget(self.note)
        column.addWidget(flow(self.sign, button(tr("Back"), back)))
        self.setAccessibleName(title)
        self.setFocusProxy(self.sign)

    def _typed(self) -> None:
        self.note.set_error("")
        self.sign.renew()

    def _pressed(self) -> None:
        verdict = str(self.verdict.currentData()) if self._approves else ""
        if verdict not in ("", "approved") and not self.note.text.strip():
            self.note.set_error(tr("A reason is needed: one short sentence."))
            self.note.line.setFocus()
            return
        self._sign(verdict, self.note.text)
