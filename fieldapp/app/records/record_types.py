"""Types of records, re-exported for the window, which puts each into words of its language."""

from fieldapp.ledger.record import (
    Body,
    DeviceEvent,
    Finding,
    Genesis,
    KeyChange,
    Manifest,
    Patrol,
    Retraction,
    Review,
)

__all__ = [
    "Body",
    "DeviceEvent",
    "Finding",
    "Genesis",
    "KeyChange",
    "Manifest",
    "Patrol",
    "Retraction",
    "Review",
]
