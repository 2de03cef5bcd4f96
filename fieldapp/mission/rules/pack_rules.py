"""Rule file of the mission pack, read beside its zones and code lists."""

from __future__ import annotations

import json
from typing import Final

from fieldapp.observation.vocabulary import Vocabulary
from fieldapp.verification import agreement
from fieldapp.verification.rules.agreement_rules import AgreementRules
from fieldapp.verification.rules.rule_file import parse_rules

RULED: Final = ("weapon", "what")
"""Code lists whose codes rules name."""


def parsed(rules: bytes, zones: bytes, vocabulary: Vocabulary) -> AgreementRules:
    """Read a rule file against the zones and code lists that it stands beside.

    Raises:
        FormatError: What is wrong, and in which line.
    """
    known = {zone.id for zone in agreement.dated(json.loads(zones))}
    codes = {name: vocabulary.codes(name) for name in RULED}
    return parse_rules(rules, known, codes)
