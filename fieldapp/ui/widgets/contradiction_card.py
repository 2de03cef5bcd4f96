"""Contradiction card: what is to be signed beside the signed statements that say otherwise."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame

from fieldapp.app.entry.contradictions import Contradiction
from fieldapp.ui.base.basics import card, label, safe_label
from fieldapp.ui.base.texts import tr


def contradiction_card(new: Sequence[str], found: Sequence[Contradiction]) -> QFrame:
    """The card.

    Args:
        new: What is to be signed, in short.
        found: What was signed; not empty.
    """
    why = {
        "nothing": tr("You signed that nothing was heard or seen there at that time."),
        "something": tr("You signed what was heard or seen there at that time."),
        "signed_off": tr("You signed off the day that this belongs to."),
        "ended": tr("You signed that the patrol had ended before."),
    }
    parts = [label(tr("⚠ This contradicts what you signed"), "large")]
    for each in found:
        parts.append(label(why[each.why], "caution"))
        number = tr("Number {number}").format(number=each.number)
        parts.append(safe_label(f"{number}: {each.text}", "review"))
    parts.append(label(tr("Now you are about to sign"), "muted"))
    parts.append(safe_label("\n".join(new), "review"))
    parts.append(
        label(tr("If one of them is wrong, correct that one; if both are right, sign."), "muted")
    )
    made = card(*parts)
    made.setProperty("odd", True)
    made.setAccessibleName(parts[0].text())
    return made
