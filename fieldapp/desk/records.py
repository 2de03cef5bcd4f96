"""The records of a home as the window lists them: pages of rows, and one in full."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from fieldapp.desk import entry
from fieldapp.desk.session import Session
from fieldapp.errors import StoreError
from fieldapp.map.display import labels, lines, moment, title, visible, words
from fieldapp.map.features import feature
from fieldapp.mission.pack import Pack
from fieldapp.observation.observation import Observation
from fieldapp.store import evidence, feeds, observations
from fieldapp.store.observations import Row
from fieldapp.store.search import Query


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """One row of the table; every text is safe to show.

    Attributes:
        hash: Of the record.
        seq: Its number.
        when: The event's time.
        title: What it was.
        place: Post, or site.
        state: "signed", "sealed", "received" or "logged".
        mark: "", "amended" or "retracted".
        flags: Words such as "forked", sorted.
    """

    hash: bytes
    seq: int
    when: str
    title: str
    place: str
    state: str
    mark: str
    flags: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Detail:
    """One observation in full.

    Attributes:
        listed: As in the table.
        observation: As it was signed.
        lines: (name, text) of everything known.
        typed: (name, text), as it was typed.
        signed: When, by the device clock, and by whom.
        history: One line for each version and correction, oldest first.
        evidence: (SHA-256 in hex, bytes, media type, is here).
        sealed: How many sealed fields it has.
    """

    listed: Listed
    observation: Observation
    lines: tuple[tuple[str, str], ...]
    typed: tuple[tuple[str, str], ...]
    signed: str
    history: tuple[str, ...]
    evidence: tuple[tuple[str, int, str, bool], ...]
    sealed: int


def page(session: Session, query: Query, language: str) -> list[Listed]:
    """A page of the table.

    Raises:
        StoreError: The home has no mission pack, or its disk failed.
    """
    pack = _pack(session)
    return [_listed(row, pack, language) for row in observations.search(session.store, query)]


def detail(session: Session, record_hash: bytes, language: str) -> Detail:
    """One observation in full.

    Raises:
        StoreError, InputError: As page; there is no such observation.
    """
    pack = _pack(session)
    row = observations.get(session.store, record_hash)
    found = observations.history(session.store, record_hash)
    label, word = labels(pack.vocabulary, language), words(language)
    device = pack.roster.device(row.kid)
    signer = visible(device.call_sign) if device else row.kid.hex()
    history = [(v.signed_at, f"{v.hash.hex()[:12]}  {title(v.observation, label)}")
               for v in found.versions]  # fmt: skip
    history += [
        (c.signed_at, f"{word['retracted' if c.retracts else 'amended']}: {visible(c.reason)}")
        for c in found.corrections
    ]
    return Detail(
        listed=_listed(row, pack, language),
        observation=row.observation,
        lines=tuple((name, text) for name, text in lines(row.observation, label, word)),
        typed=tuple((visible(n), visible(t)) for n, t in row.observation.as_typed),
        signed=f"{row.signed_at:%Y-%m-%d %H:%M} UTC, {signer}, #{row.seq}",
        history=tuple(f"{at:%Y-%m-%d %H:%M}  {text}" for at, text in sorted(history)),
        evidence=tuple(
            (e.sha256.hex(), e.size, e.media_type, evidence.has(session.store, e.sha256))
            for e in row.observation.evidence
        ),
        sealed=len(row.observation.sealed),
    )


def drawn(session: Session, query: Query, language: str) -> list[Mapping[str, Any]]:
    """Observations as the map draws them.

    Raises:
        StoreError: As page.
    """
    pack = _pack(session)
    label, word = labels(pack.vocabulary, language), words(language)
    found = observations.search(session.store, query)
    return [feature(row, label=label, word=word, centre=0.0) for row in found]


def retract(session: Session, record_hash: bytes, reason: str, now: datetime) -> None:
    """Withdraw an observation.

    Raises:
        InputError: The reason is empty.
        StoreError: As page.
    """
    entry.retract(session.store, _pack(session), record_hash, reason=reason, now=now)


def next_number(session: Session) -> int:
    """The number that the next record will have."""
    head = feeds.head(session.store, session.store.kid)
    return 0 if head is None else head.seq + 1


def _listed(row: Row, pack: Pack, language: str) -> Listed:
    label = labels(pack.vocabulary, language)
    seen = row.observation
    place = seen.post or seen.site
    return Listed(
        hash=row.hash,
        seq=row.seq,
        when=moment(seen.time) if seen.time else "",
        title=title(seen, label),
        place=visible(place.name or place.reference) if place else "",
        state=row.state,
        mark="retracted" if row.retracted_by else "amended" if row.amended_by else "",
        flags=tuple(sorted(row.flags)),
    )


def _pack(session: Session) -> Pack:
    if session.pack is None:
        raise StoreError(
            "This laptop has no mission pack.", advice="Install one from the officer's stick."
        )
    return session.pack
