"""Rule files of each mission pack that a home had, kept by their hash.

A rule notice, a finding or an old total names a file by its SHA-256 alone.
"""

from __future__ import annotations

from fieldapp.mission.pack import AGREEMENT, BEARINGS, COUNTING, RULES, Pack
from fieldapp.store.interface import Store
from fieldapp.store.records import rule_rows
from fieldapp.toml_text import parse_toml


def keep(store: Store, pack: Pack) -> None:
    """Keep the rule files and zones of a pack that was taken over; officers signed what they are.

    Raises:
        StoreError: The disk is full or failed.
    """
    rule_rows.keep(store, COUNTING, pack.counting)
    rule_rows.keep(store, AGREEMENT, pack.agreement)
    if pack.rules:
        rule_rows.keep(store, RULES, pack.rules, attributes=attributes(pack.rules))
    if pack.bearings:
        rule_rows.keep(store, BEARINGS, pack.bearings)


def attributes(rules: bytes) -> bool:
    """True where a rule file lets findings name a party; one that nobody can read does not."""
    try:
        return parse_toml(rules).get("attribution") == "allowed"
    except ValueError:
        return False


def version(rules: bytes) -> int | None:
    """Version that a rule file tells; None where nobody can read it."""
    try:
        stated = parse_toml(rules).get("version")
    except ValueError:
        return None
    return stated if isinstance(stated, int) else None
