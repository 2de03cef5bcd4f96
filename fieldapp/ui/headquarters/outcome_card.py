"""Card with the outcome of one sealed file: reason, advice and facts."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from fieldapp.errors import Message
from fieldapp.ui.base.basics import card, label, safe_label
from fieldapp.ui.base.texts import said
from fieldapp.ui.headquarters.hub_words import outcome_words


def outcome_text(outcome: str) -> str:
    """An outcome in a few words."""
    return outcome_words().get(outcome, outcome)


def outcome_card(
    outcome: str, reason: Message, advice: Message, facts: Sequence[str], *below: QWidget
) -> QWidget:
    """Card with what became of one sealed file.

    Args:
        outcome: What became of the file.
        reason: Why.
        advice: What to do, "" for nothing.
        facts: Lines about the file.
        below: Widgets at the end.
    """
    parts: list[QWidget] = [label(outcome_text(outcome), "title"), safe_label(said(reason))]
    if advice:
        parts.append(safe_label(f"→ {said(advice)}", "caution"))
    return card(*parts, safe_label("\n".join(facts), "muted"), *below)
