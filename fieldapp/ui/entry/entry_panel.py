"""Entry panel: the left of the log page with repeat buttons, form, warnings and buttons."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from fieldapp.app.entry.draft import Draft, ParsedDraft
from fieldapp.app.entry.lexicon import Lexicon
from fieldapp.ui.base.basics import button, label
from fieldapp.ui.base.flow_layout import flow
from fieldapp.ui.base.texts import said, tr
from fieldapp.ui.entry.attachments import AskHome, Attached
from fieldapp.ui.entry.form import Form
from fieldapp.ui.entry.recovered_drafts import RecoveredDrafts
from fieldapp.ui.entry.repeat_last import Again


class Writing(QWidget):
    """The form and what belongs to it.

    Args:
        lexicon: The mission's words and places.
        ask: Does a piece of work on the lane, as Page.ask.
        theme: As Preferences.theme.

    Signals:
        review: Show what will be signed.
        aside: Keep this for later.
    """

    review = Signal()
    aside = Signal()

    def __init__(
        self, lexicon: Lexicon, ask: AskHome, theme: str, *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        scroll, inside = QScrollArea(self), QWidget()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        inside.setMinimumWidth(1)  # as wide as what is seen: the form wraps, it is not cut off
        scrolled = QVBoxLayout(inside)
        scrolled.setContentsMargins(0, 0, 0, 0)
        scrolled.setSpacing(6)
        self.recovered, self.again = RecoveredDrafts(), Again()
        scrolled.addWidget(self.recovered)  # it scrolls away: the form has all the room
        scrolled.addWidget(self.again)
        self.form = Form(lexicon, inside)
        scrolled.addWidget(self.form, 1)
        self.attached = Attached(ask, lexicon.zone, theme)
        self.attached.offered.connect(self.form.edited)
        self.warned = label("", "caution")
        self.elsewhere = label("", "caution")
        self.missing = label("", "muted", wrap=False)
        # It has its place even when it is empty, so that nothing moves while one types.
        self.missing.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        sign = button(tr("Review and sign"), self.review.emit, name="first", key="Ctrl+Return")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(scroll, 1)
        # What comes and goes takes its room from the form: the line above and the buttons stay.
        # What is pressed stands below what changes while one types.
        for each in (self.elsewhere, self.warned, self.attached, self.missing):
            column.addWidget(each)
        column.addWidget(
            flow(
                sign,
                button(tr("Attach"), self.attached.choose, key="Ctrl+E"),
                button(tr("Set aside"), self.aside.emit, key="Ctrl+N"),
            )
        )
        self.warned.hide()
        self.elsewhere.hide()

    def show_parsed(self, draft: Draft, parsed: ParsedDraft) -> None:
        """Fill the form, and show what is odd and what is missing."""
        self.form.show_parsed(parsed, draft.source)
        self.attached.show_files(draft.evidence)
        untold = {w.field for w in parsed.warnings if not parsed.texts.get(w.field)}
        odd = [said(warning.message) for warning in parsed.warnings if warning.field not in untold]
        show(self.warned, "\n".join(f"⚠ {text}" for text in odd))
        names = [made.title for name, made in self.form.fields.items() if name in untold]
        missing = tr("Not told yet: {fields}").format(fields=", ".join(names))
        self.missing.setText(missing if names and not draft.empty else "")


def show(shown: QLabel, text: str) -> None:
    """Show a text where there is one."""
    shown.setText(text)
    shown.setVisible(bool(text))
