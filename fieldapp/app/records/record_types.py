"""Types of records, re-exported for the window, which puts each into words of its language."""

from fieldapp.ledger.record import (
    Answer,
    Body,
    DeviceEvent,
    Finding,
    Genesis,
    KeyChange,
    Link,
    Manifest,
    OwnRecipient,
    Patrol,
    Placement,
    Retraction,
    Review,
    Task,
)

__all__ = [
    "Answer",
    "Body",
    "DeviceEvent",
    "Finding",
    "Genesis",
    "KeyChange",
    "Link",
    "Manifest",
    "OwnRecipient",
    "Patrol",
    "Placement",
    "Retraction",
    "Review",
    "Task",
]
