"""Reason why a finding or its approval is without effect, in words for a terminal."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from fieldapp.wording.effect_text import reason_words

_WORDS: Final = {
    "area": "the area that it cites does not come out again from what it names",
    "approved_before": "the approval stands before the finding in the log",
    "approves_void": "what it approves has no effect",
    "attribution": "it names a party, which the mission's rules do not allow",
    "may_not_approve": "the roster gives the approver no right to approve",
    "needs": "the state lacks what it needs",
    "not_approved": "no second person approved it",
    "number_taken": "another edition has its number",
    "not_author": "the author is no verification officer",
    "not_here": "what it names is not here",
    "one_person": "one person cannot approve their own finding",
    "own_patrol": "it rests on what the signer's own patrol logged or observed",
    "own_record": "it rests on what the signer logged or observed",
    "returned": "two officers returned it",
    "superseded": "another finding took its place",
    "superseded_already": "another finding took that place before",
}
_LACKS: Final = {
    "confirmation": "the patrol's day signed off and a confirmation by its team or a supervisor",
    "inquiry": "the answer to an inquiry",
    "judgement": "a judgement by a provision: violation or not, with --rule",
    "observation": "an observation in force",
    "second_source": "a second patrol in one link, or other means",
    "state": "a state that this version knows",
    "statement": "a statement",
    "subject": "an observation or a statement in force",
}


def finding_reason_words(reason: str, check: int | None, lacks: Sequence[str] = ()) -> str:
    """Words of a reason of verification/findings, with the number of its check if it has one.

    >>> finding_reason_words("one_person", 3), finding_reason_words("withdrawn", None)
    ('check 3, one person cannot approve their own finding', 'it was withdrawn')
    >>> finding_reason_words("needs", 8, ["inquiry"])
    'check 8, the state lacks what it needs: the answer to an inquiry'
    """
    words = _WORDS.get(reason) or reason_words(reason)
    missing = "; ".join(_LACKS[each] for each in lacks)
    words = f"{words}: {missing}" if reason == "needs" and missing else words
    return words if check is None else f"check {check}, {words}"
