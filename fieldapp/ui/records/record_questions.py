"""Questions that a record's panel asks before something is signed about the record."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QFrame

from fieldapp.app.records.record_detail import Detail, Happened
from fieldapp.ui.base.record_words import judged
from fieldapp.ui.base.texts import tr
from fieldapp.ui.widgets.reason import ask_reason, ask_sure
from fieldapp.wording.safe_text import visible

OnTyped = Callable[[str], object]
"""Gets what was typed."""
Gone = Callable[[], object]
"""Called instead where the person thinks better of it."""


def place(post: str, done: OnTyped, gone: Gone) -> QFrame:
    """Place of a post that was told by its name alone."""
    return ask_reason(
        tr("Place the post {post}").format(post=visible(post)),
        tr(
            "Every observation here from a post of this name gets this position, beside "
            "what was signed and marked as headquarters' own."
        ),
        tr("Go on"),
        done,
        gone,
        asked=tr("Where is it? Coordinates or a known place"),
        signs=False,
    )


def placement_reason(post: str, where: str, done: OnTyped, gone: Gone) -> QFrame:
    """Why a post is placed there."""
    return ask_reason(
        tr("Place the post {post} at {where}").format(post=visible(post), where=visible(where)),
        tr(
            "The records stay as they were signed, and count in the region that they tell. The "
            "placement can be withdrawn."
        ),
        tr("Sign the placement"),
        done,
        gone,
    )


def unplacing(placement: Happened, done: OnTyped, gone: Gone) -> QFrame:
    """Why a placement is withdrawn."""
    return ask_reason(
        tr("Withdraw this placement: {text}").format(text=placement.text),
        tr("It stays visible as withdrawn, for every observation that it placed."),
        tr("Sign the withdrawal"),
        done,
        gone,
    )


def review(state: str, done: OnTyped, gone: Gone) -> QFrame:
    """Note of a review; one that confirms may have none."""
    confirms = state == "confirmed"
    return ask_reason(
        tr("Review this record: {state}").format(state=judged(state)),
        tr("The review is signed, and whoever signed the record gets it."),
        tr("Sign the review"),
        done,
        gone,
        asked=tr("A note, if there is one to make") if confirms else "",
        optional=confirms,
    )


def refused(found: Detail, why: str, task: Callable[[], object], gone: Gone) -> QFrame:
    """No question reaches whoever signed a record, and why; a task may go to somebody else."""
    return ask_sure(
        tr("No question reaches {signer}").format(signer=found.signer),
        f"{why}\n{tr('A task may go to somebody else.')}",
        tr("Give a task…"),
        task,
        gone,
        name="first",
    )


def correction(done: OnTyped, gone: Gone) -> QFrame:
    """Why an observation is corrected."""
    return ask_reason(
        tr("Correct this observation"),
        tr("The form opens with everything as it was signed. Both versions stay visible."),
        tr("Go on in the form"),
        done,
        gone,
        signs=False,
    )


def retraction(done: OnTyped, gone: Gone) -> QFrame:
    """Why an observation is retracted."""
    return ask_reason(
        tr("Retract this observation"),
        tr("It counts no more, and stays visible with your reason. There is no way back."),
        tr("Sign the retraction"),
        done,
        gone,
    )
