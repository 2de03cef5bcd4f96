"""Reason why a link does not group, in words for a terminal."""

from __future__ import annotations

from typing import Final

from fieldapp.wording.effect_text import reason_words

_WORDS: Final = {
    "apart_member": 'a link that says "different events" can be no member',
    "contradicts": "what it calls different is joined by another link",
    "member_held": "a link that it names is without effect",
    "mixed_kinds": "its members are of different kinds",
    "no_event": "a member is no observation",
    "not_here": "a member is not here yet",
    "not_yours": "somebody else signed it",
    "one_thread": "its members are versions of one observation",
    "other_team": "a member is not of the patrol leader's own team",
    "own_patrol": "nobody links what their own patrol logged or observed",
    "own_record": "nobody links what they logged or observed themselves",
    "relation": "a patrol leader signs duplicate and shares alone",
    "statement": "what a party told is never counted",
    "taken": "a member is in an earlier link",
}


def link_reason_words(reason: str) -> str:
    """Words of a reason of verification/link_effect.py.

    >>> link_reason_words("taken"), link_reason_words("withdrawn")
    ('a member is in an earlier link', 'it was withdrawn')
    """
    return _WORDS.get(reason) or reason_words(reason)
