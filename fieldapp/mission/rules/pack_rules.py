"""Rule files of the mission pack: read beside its zones and code lists, and kept by their hash.

Every home keeps the files of each pack that it had: a rule notice, a finding or an old total names
a file by its SHA-256 alone.
"""

from __future__ import annotations

import json

from fieldapp.mission.pack import COUNTING, RULES, Pack
from fieldapp.observation.vocabulary import Vocabulary
from fieldapp.store.interface import Store
from fieldapp.store.records import rule_rows
from fieldapp.verification import agreement
from fieldapp.verification.rules.agreement_rules import AgreementRules
from fieldapp.verification.rules.rule_file import parse_rules


def parsed(rules: bytes, zones: bytes, vocabulary: Vocabulary) -> AgreementRules:
    """Read a rule file against the zones and code lists that it stands beside.

    Raises:
        FormatError: What is wrong, and in which line.
    """
    known = {zone.id for zone in agreement.dated(json.loads(zones))}
    codes = {name: vocabulary.codes(name) for name in ("weapon", "what")}
    return parse_rules(rules, known, codes)


def keep(store: Store, pack: Pack) -> None:
    """Keep the rule files of a pack that was taken over.

    Raises:
        StoreError: The disk is full or failed.
    """
    attributes = False
    if pack.rules:
        attributes = parsed(pack.rules, pack.agreement, pack.vocabulary).attribution
    rule_rows.keep(store, COUNTING, pack.counting)
    if pack.rules:
        rule_rows.keep(store, RULES, pack.rules, attributes=attributes)
