"""Counting rule in words: which one is applied, what it changed, and whether that was announced."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import asdict, dataclass

from fieldapp.app.home.session import Session, pack_of
from fieldapp.app.judging import mission_rules
from fieldapp.errors import Message
from fieldapp.mission.pack import COUNTING
from fieldapp.mission.rules import kept_rules
from fieldapp.mission.rules.applied_files import AppliedFiles
from fieldapp.store.interface import Store
from fieldapp.store.records import log_state, rule_rows
from fieldapp.verification.counting_rule import parse_counting


@dataclass(frozen=True, slots=True, kw_only=True)
class CountingWords:
    """The counting rule that is applied.

    Attributes:
        version: As its file tells.
        sha256: Of the file, hexadecimal.
        unannounced: See `is_unannounced`.
        changes: What it changed of the version before that was here.
    """

    version: int
    sha256: str
    unannounced: bool
    changes: tuple[Message, ...]


def is_unannounced(store: Store, files: AppliedFiles) -> bool:
    """Whether packs of this home had several counting rules, and no notice says since when one is.

    Raises:
        StoreError: The disk failed.
    """
    if COUNTING in files.announced | files.missing:
        return False
    return any(raw != files.counting for raw in rule_rows.named(store, COUNTING))


def applied_now(session: Session) -> CountingWords:
    """The counting rule that is applied now.

    Raises:
        StoreError: The home has no mission pack, or its disk failed.
    """
    store = session.store
    files = mission_rules.applied_files(store, pack_of(session), log_state.newest(store))
    return CountingWords(
        version=kept_rules.version(files.counting) or 0,
        sha256=hashlib.sha256(files.counting).hexdigest(),
        unannounced=is_unannounced(store, files),
        changes=tuple(_changes(store, files.counting)),
    )


def _changes(store: Store, applied: bytes) -> Iterator[Message]:
    """Changes of the version before, of those that this home had."""
    by_version = {kept_rules.version(raw) or 0: raw for raw in rule_rows.named(store, COUNTING)}
    newest = kept_rules.version(applied) or 0
    earlier = [version for version in by_version if version < newest]
    if not earlier:
        return
    before = asdict(parse_counting(by_version[max(earlier)]))
    for name, value in asdict(parse_counting(applied)).items():
        if value != before[name]:
            yield Message("{1} is {2}, before it was {3}.", name, value, before[name])
