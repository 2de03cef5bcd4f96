"""Types of records, for the window, which puts most of them into words of its own."""

from __future__ import annotations

from fieldapp.ledger.body import TYPE_OF
from fieldapp.ledger.record import (
    Answer,
    Body,
    DeviceEvent,
    Digest,
    Edition,
    Finding,
    Genesis,
    KeyChange,
    Link,
    Manifest,
    OwnRecipient,
    Patrol,
    Placement,
    Remark,
    Retraction,
    Review,
    RuleNotice,
    Task,
)
from fieldapp.wording.language_words import words_of
from fieldapp.wording.safe_text import visible

__all__ = [
    "Answer",
    "Body",
    "DeviceEvent",
    "Digest",
    "Edition",
    "Finding",
    "Genesis",
    "KeyChange",
    "Link",
    "Manifest",
    "OwnRecipient",
    "Patrol",
    "Placement",
    "Remark",
    "Retraction",
    "Review",
    "RuleNotice",
    "Task",
    "type_words",
]


def type_words(body: Body, language: str) -> str:
    """A body without words of its own, in one line that is safe to show: its type, and its note."""
    name = words_of(language, "proof")[f"type_{TYPE_OF[type(body)].name.lower()}"]
    said = (getattr(body, field, "") for field in ("reason", "text", "note"))
    return visible(": ".join((name, *filter(None, said))))
