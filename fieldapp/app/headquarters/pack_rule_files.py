"""Rule files of the mission pack changed: agreement, counting and errors of observers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from fieldapp.errors import InputError, Message
from fieldapp.mission import authoring, release
from fieldapp.mission.officer import OfficerSigner
from fieldapp.mission.pack import BEARINGS, COUNTING, RULES
from fieldapp.mission.release import Change
from fieldapp.mission.rules.pack_rules import parsed
from fieldapp.store.interface import Store
from fieldapp.toml_text import parse_toml
from fieldapp.verification.corroboration.bearing_model import BearingModel, parse_model
from fieldapp.verification.counting_rule import parse_counting


def change(
    store: Store,
    files: Mapping[str, bytes],
    *,
    officers: Sequence[OfficerSigner],
    now: datetime,
) -> Change:
    """Change rule files of the pack; officers sign, as for any change.

    Args:
        store: The mission home's.
        files: Of BEARINGS, COUNTING and RULES, by name.
        officers: They sign.
        now: UTC.

    Raises:
        InputError: Nothing changes, or a version does not grow.
        FormatError: What is wrong with a file, and where.
        VerificationError: These officers may not sign.
    """
    held = release.current_pack(store, now)
    before = {BEARINGS: held.bearings, COUNTING: held.counting, RULES: held.rules}
    changed = {name: raw for name, raw in files.items() if raw != before[name]}
    if not changed:
        raise InputError("The mission pack has these files already.", field="rules")
    after = before | changed
    if COUNTING in changed:
        check_counting(held.counting, after[COUNTING])
    if BEARINGS in changed:
        old_model = parse_model(held.bearings) if held.bearings else BearingModel()
        _check_version(old_model.version, parse_model(after[BEARINGS]).version)
    if after[RULES]:
        new = parsed(after[RULES], held.agreement, held.vocabulary)
        if RULES in changed and held.rules:
            old = parsed(held.rules, held.agreement, held.vocabulary)
            _check_version(old.version, new.version)
    return authoring.change_content(store, dict(changed), officers=officers, now=now)


def check_counting(old: bytes, new: bytes) -> None:
    """Check a counting rule that is to take another one's place.

    Raises:
        InputError: Its version does not grow.
        FormatError: What is wrong with it, and where.
    """
    parse_counting(new)
    _check_version(*(parse_toml(raw)["version"] for raw in (old, new)))


def _check_version(old: int, new: int) -> None:
    if new <= old:
        raise InputError(
            Message("The version does not grow: {1}, before {2}.", new, old),
            field="version",
            advice="Give the changed file the next version.",
        )
