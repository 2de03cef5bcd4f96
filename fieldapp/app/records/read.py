"""Reading records for a person: the one place that opens the content of a record.

Window, commands, exports and the map's side panel read the content of records here, and say for
what. One record panel, one search and one export are one reading each, however many records they
have. Rows that a list or a map draws are not read here: they are drawn, nobody opened them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from fieldapp.app.home import access_log
from fieldapp.app.home.access_log import Act, Purpose
from fieldapp.app.home.session import Session
from fieldapp.ledger.record import Amendment
from fieldapp.observation.observation import Observation
from fieldapp.observation.values import EvidenceRef
from fieldapp.store.evidence import files
from fieldapp.store.index import erasures
from fieldapp.store.index import like_words as like_words_
from fieldapp.store.index.erasures import Erasure
from fieldapp.store.interface import Store
from fieldapp.store.records import (
    feeds,
    observations,
    placements,
    record_numbers,
    reviews_and_findings,
)
from fieldapp.store.records.observations import Correction, ObservationRow
from fieldapp.store.records.record_numbers import NumberedRecord
from fieldapp.store.records.reviews_and_findings import RecordAndEffect
from fieldapp.store.records.search import Query

__all__ = [
    "ObservationRow",
    "OpenedRecord",
    "Purpose",
    "find",
    "like_words",
    "open_export",
    "open_record",
    "search",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenedRecord:
    """One record with all that is stored about it.

    Attributes:
        entry: The record, its state and its marks.
        observation: What it carries; None where it is a record of another type.
        row: The observation's row, None as above.
        versions: Of the observation, the first one first; empty as above.
        corrections: Amendments and retractions of it, the earliest first.
        proven: State of each of these, by its hash: it is sealed, sent and logged by itself.
        about: Reviews, findings and placements of it: records of feeds held here and letters.
        evidence: Pieces of evidence that it names.
        here: SHA-256 of the pieces of evidence that are stored here.
        erased: Those of its evidence and sealed values that headquarters erased, by SHA-256.
        sealed: Its sealed fields, None for one that is not stored here; read for SEALED alone.
    """

    entry: NumberedRecord
    observation: Observation | None
    row: ObservationRow | None
    versions: tuple[ObservationRow, ...]
    corrections: tuple[Correction, ...]
    proven: Mapping[bytes, str]
    about: tuple[RecordAndEffect, ...]
    evidence: tuple[EvidenceRef, ...]
    here: frozenset[bytes]
    sealed: tuple[str | None, ...]
    erased: Mapping[bytes, Erasure]


def left_out(session: Session) -> int:
    """Number of observations here that lists and files leave out unless all versions are wanted.

    They are flagged: on a branch of a feed that is not settled, or after a key was revoked. What
    was replaced or retracted is not among them.
    """
    return observations.flagged(session.store)


def find(session: Session, digits: str) -> bytes:
    """The hash of the record that begins with these hexadecimal digits.

    Raises:
        InputError: None does, or several.
    """
    return feeds.find(session.store, digits)


def open_record(session: Session, record_hash: bytes, purpose: Purpose) -> OpenedRecord:
    """Read one record for a person.

    Args:
        session: The open home.
        record_hash: 32 bytes.
        purpose: For what; sealed fields are read for SEALED alone.

    Raises:
        InputError: There is no such record.
        StoreError: The disk failed.
    """
    store = session.store
    number = record_numbers.number(store, record_hash)
    if number is None:
        feeds.find(store, record_hash.hex())  # raises
    access_log.note(session, Act.RECORD, purpose, record_hash.hex())
    (entry,) = record_numbers.entries(store, [number or 0])
    body = entry.record.body
    carried = body.observation if isinstance(body, Amendment) else body
    evidence: tuple[EvidenceRef, ...] = getattr(carried, "evidence", ())
    sealed_ = carried.sealed if isinstance(carried, Observation) else ()
    erased = _erased(session, (*(ref.sha256 for ref in evidence), *sealed_))
    here = frozenset(ref.sha256 for ref in evidence if files.has(store, ref.sha256))
    if not isinstance(carried, Observation):
        return OpenedRecord(
            entry=entry, observation=None, row=None, versions=(), corrections=(), proven={},
            about=(), evidence=evidence, here=here, sealed=(), erased=erased,
        )  # fmt: skip
    history = observations.history(store, record_hash)
    hashes = [version.hash for version in history.versions]
    sealed = files.read_sealed(store, carried.sealed) if purpose == Purpose.SEALED else ()
    return OpenedRecord(
        entry=entry,
        observation=carried,
        row=next(version for version in history.versions if version.hash == record_hash),
        versions=history.versions,
        corrections=history.corrections,
        proven=_states(store, [each.hash for each in history.corrections]),
        about=(
            *reviews_and_findings.about(store, hashes),
            *placements.about(store, record_hash),
        ),
        evidence=evidence,
        here=here,
        sealed=tuple(sealed),
        erased=erased,
    )


def _states(store: Store, hashes: Sequence[bytes]) -> dict[bytes, str]:
    numbers = [record_numbers.number(store, each) for each in hashes]
    listed = record_numbers.entries(store, [each for each in numbers if each is not None])
    return {each.record.hash: each.state for each in listed}


def _erased(session: Session, hashes: Iterable[bytes]) -> dict[bytes, Erasure]:
    found = {sha256: erasures.find(session.store, sha256) for sha256 in hashes}
    return {sha256: erasure for sha256, erasure in found.items() if erasure is not None}


def search(
    session: Session, query: Query, purpose: Purpose, words: str = ""
) -> list[ObservationRow]:
    """Search observations for a person, the newest event first; one reading as a whole.

    Args:
        session: The open home.
        query: What is wanted.
        purpose: For what.
        words: The same as it was typed.

    Raises:
        StoreError: The disk failed.
    """
    access_log.note(session, Act.SEARCH, purpose, words)
    return observations.search(session.store, query)


def like_words(session: Session, text: str) -> list[tuple[str, tuple[str, ...]]]:
    """Each searched word that no observation has, with words that are like it; best first.

    Raises:
        StoreError: The disk failed.
    """
    vocabulary = None if session.pack is None else session.pack.vocabulary
    return like_words_.like_words(session.store, text, vocabulary)


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenedExport:
    """Observations that are read for an export.

    Attributes:
        count: How many they are.
        rows: Gives the rows at these places of the selection, counted from 0, or all for None; as
            often as it is called. A StoreError where the disk fails.
        typed_names: Gives the names under which text was typed, row by row.
    """

    count: int
    rows: Callable[[Sequence[int] | None], Iterator[ObservationRow]]
    typed_names: Callable[[], Iterator[Sequence[str]]]


def open_export(session: Session, numbers: Sequence[int]) -> OpenedExport:
    """Read observations of these numbers for an export, in their order; one reading as a whole."""

    def rows(places: Sequence[int] | None) -> Iterator[ObservationRow]:
        asked = numbers if places is None else (numbers[place] for place in places)
        return observations.by_number(session.store, asked)

    return OpenedExport(
        count=len(numbers),
        rows=rows,
        typed_names=partial(observations.typed_names, session.store, numbers),
    )
