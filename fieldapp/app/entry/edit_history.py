"""History of one draft: what was typed, pressed and drawn, to be undone and redone as one.

Line, form and map change one draft, and a draft is a value; so the history is a list of drafts.
Letters of one word are one step. What is signed is never undone: the next draft begins another
history.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Final

from fieldapp.app.entry.draft import Draft

MOST: Final = 500  # steps: nobody goes back farther


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftStep:
    """A draft as it stood.

    Attributes:
        draft: All of it.
        mark: What was changed last: steps with the same mark are one; "" for a step of its own.
        apart: (name, draft) of an entry that this step set aside, such as the second of a line.
    """

    draft: Draft
    mark: str = ""
    apart: tuple[str, Draft] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class EditHistory:
    """Steps before the present one, the present one, and those that were undone, nearest last."""

    present: DraftStep = field(default_factory=lambda: DraftStep(draft=Draft()))
    past: tuple[DraftStep, ...] = ()
    future: tuple[DraftStep, ...] = ()


def begun(draft: Draft) -> EditHistory:
    """The history of a draft that is taken up."""
    return EditHistory(present=DraftStep(draft=draft))


def changed(history: EditHistory, step: DraftStep) -> EditHistory:
    """The history with another draft; what was undone is gone."""
    if step.draft == history.present.draft:
        return history
    if step.mark and step.mark == history.present.mark:
        return replace(history, present=step, future=())
    return EditHistory(present=step, past=(*history.past, history.present)[-MOST:])


def undone(history: EditHistory) -> EditHistory:
    """One step back; the same where there is none."""
    if not history.past:
        return history
    return EditHistory(
        present=history.past[-1],
        past=history.past[:-1],
        future=(*history.future, history.present),
    )


def redone(history: EditHistory) -> EditHistory:
    """One step forward again; the same where there is none."""
    if not history.future:
        return history
    return EditHistory(
        present=history.future[-1],
        past=(*history.past, history.present),
        future=history.future[:-1],
    )


def mark_of(place: str, text: str) -> str:
    """The mark of typing in a place: another one at each word."""
    return f"{place} {len(text.split(' '))}"
