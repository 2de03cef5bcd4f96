"""Reason why a record is without effect, in words for a terminal."""

from __future__ import annotations

from typing import Final

_WORDS: Final = {
    "after_revocation": "signed after the key was revoked",
    "approves_void": "what it approves has no effect",
    "contradicts": "somebody else signed what it corrects",
    "forked": "the key signed on two machines, and nobody said yet which is right",
    "not_approved": "no second person approved it",
    "not_linking": "this role signs no links",
    "number_taken": "another edition has its number",
    "not_here": "what it names is not here",
    "one_person": "one person cannot approve their own finding",
    "order_unknown": "which of several reviews is the newest is not known here",
    "other_branch": "the key signed on two machines, and this is not its holder's",
    "other_team": "the record is not of the patrol leader's own team",
    "outranked": "a supervisor's or officer's review stands",
    "own_record": "nobody judges what they logged or observed themselves",
    "superseded": "a later one stands",
    "unknown_device": "the device is not in the roster",
    "withdrawn": "it was withdrawn",
}


def reason_words(reason: str) -> str:
    """Words of a reason of verification/effect.py.

    >>> reason_words("other_branch")
    "the key signed on two machines, and this is not its holder's"
    """
    return _WORDS.get(reason, reason.replace("_", " "))
