"""Requests from one page to another: each page lists in `takes` the classes that it fulfils."""

from __future__ import annotations

from dataclasses import dataclass

from fieldapp.app.entry.draft import Draft
from fieldapp.app.records.record_detail import Detail
from fieldapp.app.records.record_query import Brought


@dataclass(frozen=True, slots=True)
class ContinueDraft:
    """Go on with a draft, a correction among them; `name` is "" where it was not kept yet."""

    draft: Draft
    name: str


@dataclass(frozen=True, slots=True)
class ShowDrafts:
    """Show the drafts alone."""


@dataclass(frozen=True, slots=True)
class ShowRecord:
    """Show the record with this hash."""

    hash: bytes


@dataclass(frozen=True, slots=True)
class ShowSetAside:
    """Show the observations that are retracted or without effect alone."""


@dataclass(frozen=True, slots=True)
class ShowBrought:
    """Show the records of one laptop that one exchange brought.

    Attributes:
        brought: Which.
        words: The same in words.
    """

    brought: Brought
    words: str


@dataclass(frozen=True, slots=True)
class LinkRecord:
    """Show the observation with this hash, and ask with which it is to be linked."""

    hash: bytes


@dataclass(frozen=True, slots=True)
class ShowStatement:
    """Show the party's statement that this record, any version of it, is."""

    hash: bytes


@dataclass(frozen=True, slots=True)
class ShowOnMap:
    """Show the observation with this hash on the map, and beside it."""

    hash: bytes


@dataclass(frozen=True, slots=True)
class ShowFinding:
    """Show the finding or withdrawal with this hash."""

    hash: bytes


@dataclass(frozen=True, slots=True)
class ShowEdition:
    """Show the edition with this hash among the others."""

    hash: bytes


@dataclass(frozen=True, slots=True)
class DraftFinding:
    """Begin a draft of a finding on these records; `state` is its code, or "" for none yet."""

    hashes: tuple[bytes, ...]
    state: str = ""


@dataclass(frozen=True, slots=True)
class ShowInbox:
    """Show the page *Inbox*."""


@dataclass(frozen=True, slots=True)
class AddEvidence:
    """Choose or add a file for an observation."""

    observation: Detail


@dataclass(frozen=True, slots=True)
class ShowEvidence:
    """Show the file with this SHA-256."""

    sha256: bytes


@dataclass(frozen=True, slots=True)
class ChooseRevocation:
    """Choose the laptop with this key identifier for a revocation; nothing is done yet."""

    kid: bytes


@dataclass(frozen=True, slots=True)
class SettleFork:
    """Have officers sign that the branch with this record is that of the laptop's holder."""

    kid: bytes
    name: str
    seq: int
    hash: bytes
