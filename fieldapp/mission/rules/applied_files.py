"""Rule files that are applied at a size of the log: by rule notices, or those of the pack."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from fieldapp.ledger.bodies.mission_bodies import RuleNotice
from fieldapp.ledger.record import Record
from fieldapp.mission.pack import BEARINGS, COUNTING, RULES
from fieldapp.store.interface import Store
from fieldapp.store.records import rule_rows
from fieldapp.store.records.log_state import LogState

FILES: Final = {"agreement": RULES, "counting": COUNTING, "bearings": BEARINGS}
"""Rule files by the word that people type."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AppliedFiles:
    """Rule files that are applied.

    Attributes:
        rules: The agreement's; b"" where the mission has none.
        counting: The counting rule file.
        bearings: Errors of observers; b"" where the mission has no file.
        missing: Names of the files above that a notice puts others in place of, which this home
            never had.
        announced: Names of the files above that a notice applies.
    """

    rules: bytes
    counting: bytes
    bearings: bytes
    missing: frozenset[str] = frozenset()
    announced: frozenset[str] = frozenset()


def applied(store: Store, own: Mapping[str, bytes], log: LogState) -> AppliedFiles:
    """The rule files that are applied to a state of the records.

    Args:
        store: The store.
        own: Rule files of the mission pack by their names; b"" for one that it does not have.
        log: State of the records.

    Raises:
        StoreError: The disk failed.
    """
    state = rule_rows.notices(store, log)
    names = set(FILES.values())
    found: dict[str, bytes] = {}
    missing: set[str] = set()
    for hash_ in state.found.applied:
        body = notice_body(state.records[hash_])
        file = kept_file(store, own, body.rules or b"")
        if file is None:  # of an unknown one: it may be any that no newer notice is about
            named = {FILES[body.file]} if body.file else names
            missing |= named - found.keys()
        elif names_other_file(body, file[0]):
            continue  # of two files that it names nobody can say which is meant
        elif file[0] not in missing:
            found.setdefault(*file)
        if names <= found.keys() | missing:
            break
    return AppliedFiles(
        rules=found.get(RULES, own[RULES]),
        counting=found.get(COUNTING, own[COUNTING]),
        bearings=found.get(BEARINGS, own[BEARINGS]),
        missing=frozenset(missing),
        announced=frozenset(found),
    )


def kept_file(store: Store, own: Mapping[str, bytes], sha256: bytes) -> tuple[str, bytes] | None:
    """Name and content of a rule file by its SHA-256, None where this home never had it.

    Raises:
        StoreError: The disk failed.
    """
    for name, content in own.items():
        if content and hashlib.sha256(content).digest() == sha256:
            return name, content
    kept = rule_rows.kept(store, sha256)
    if kept is None or kept.name not in FILES.values():
        return None  # no file of rules
    return kept.name, kept.content


def names_other_file(body: RuleNotice, name: str) -> bool:
    """True where a notice's word is not that of the file that its hash names."""
    return bool(body.file) and FILES[body.file] != name


def notice_body(record: Record) -> RuleNotice:
    """Body of a rule notice or of a verdict on one."""
    assert isinstance(record.body, RuleNotice)  # noqa: S101 - the store says so
    return record.body
