"""Signing review: shows in words what will be signed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from fieldapp.app.entry.draft import Draft, ParsedDraft
from fieldapp.app.entry.lexicon import Lexicon
from fieldapp.observation.field_table import FieldType
from fieldapp.observation.observation import Observation, of_type
from fieldapp.ui.base.basics import button, label, margins, safe_label
from fieldapp.ui.base.flow_layout import flow
from fieldapp.ui.base.texts import counted, said, tr
from fieldapp.ui.entry.readback_labels import all_of
from fieldapp.ui.widgets.signing_preview import SignButton
from fieldapp.wording import observation_text
from fieldapp.wording.safe_text import visible


class SigningReview(QWidget):
    """The words, "sign" and "back".

    Signals:
        signed: The person signs.
        back: The person goes on writing.
    """

    signed = Signal()
    back = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.heading = label("", "title")
        self.words = safe_label("", "review")
        self.warned = label("", "caution")
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(margins(0, 0, 8, 0))
        column.addWidget(self.words)
        column.addWidget(self.warned)
        column.addStretch(1)
        scroll.setWidget(inside)
        self.sign = SignButton(tr("Sign"), self.signed.emit, key="⏎")
        self.go_back = button(tr("Back"), self.back.emit, key="Esc")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.heading)
        layout.addWidget(scroll, 1)
        layout.addWidget(flow(self.sign, self.go_back))

    def tell(
        self, draft: Draft, parsed: ParsedDraft, observation: Observation, lexicon: Lexicon
    ) -> None:
        """Show what will be signed."""
        self.heading.setText(
            tr("This will be signed as a correction") if draft.target else tr("This will be signed")
        )
        self.words.setText("\n".join(_lines(draft, parsed, observation, lexicon)))
        self.warned.setText("\n".join(f"⚠ {said(each.message)}" for each in parsed.warnings))
        self.warned.setVisible(bool(parsed.warnings))
        self.setAccessibleName(self.heading.text())
        self.setAccessibleDescription(self.words.text())


def _lines(
    draft: Draft, parsed: ParsedDraft, observation: Observation, lexicon: Lexicon
) -> list[str]:
    names = observation_text.labels(lexicon.vocabulary, lexicon.language)
    words = observation_text.words(lexicon.language)
    kind = lexicon.vocabulary.label("kind", observation.kind, lexicon.language)
    read = all_of(parsed, lexicon)
    title = observation_text.title(observation, names)
    lines = [title if title.startswith(kind) else f"{kind}: {title}"]
    if observation.time:
        lines.append(read["time"])
    places = {observation_text.name_of(n, words): read[n] for n in of_type(FieldType.PLACE)}
    for name, text in observation_text.lines(observation, names, words):
        parts = places.pop(name, "").split(" · ")
        read_back = [p for p in parts if p and p.replace("\u00a0", " ") not in text]
        lines.append(" · ".join([f"{name}: {text}", *read_back]))
    lines += [f"{name}: {text}" for name, text in places.items() if text]
    if observation.drawn:
        drawn = {"point": tr("point"), "line": tr("line"), "polygon": tr("area")}[
            observation.drawn.type
        ]
        count = len(observation.drawn.points)
        lines.append(counted("Drawn on the map: {what}, {count} points", count, what=drawn))
    if draft.target:
        lines.append(f"{tr('Reason')}: {draft.reason}")
    if draft.source.strip():
        lines.append(f"{tr('Source, sealed apart')}: {draft.source.strip()}")
    if draft.evidence:
        lines.append(counted("{count} files attached", len(draft.evidence)))
    lines += [
        f"{tr('As typed')}: {text}" for name, text in observation.as_typed if name == "shorthand"
    ]
    return [visible(each) for each in lines]
