"""Words of the window for what is not witnessed, and for other histories of the log."""

from __future__ import annotations

from collections.abc import Sequence

from fieldapp.app.exchange.other_histories import FOLDER, HistoryAlarm
from fieldapp.ui.base.texts import counted, tr
from fieldapp.wording.safe_text import visible


def unwitnessed_words(count: int) -> str:
    """Own records in the log that too few witnesses cosigned."""
    return counted(
        "{count} records are in the log, not witnessed yet: they count as proven once the "
        "cosigned checkpoint has come.",
        count,
    )


def history_words(name: str, size: int, root: bytes, *, signed: bool) -> str:
    """A laptop has seen another history of the log, and what that proves."""
    text = tr(
        "Laptop {name} has seen another history of the log: {size} entries, root {root}…"
    ).format(name=name, size=size, root=root.hex()[:16])
    proof = (
        tr("The log's key signed that head too: this proves that the log has two histories.")
        if signed
        else tr("The log's signature on that head did not come with it: look at that laptop.")
    )
    place = tr("Both heads are in this home's folder {folder}: show them to the security officer.")
    return f"{text} {proof} {place.format(folder=FOLDER)}"


def alarm_lines(alarms: Sequence[HistoryAlarm]) -> list[str]:
    """Each alarm in words, safe to show."""
    return [
        history_words(
            visible(each.call_sign or each.kid.hex()), each.size, each.root, signed=each.signed
        )
        for each in alarms
    ]
