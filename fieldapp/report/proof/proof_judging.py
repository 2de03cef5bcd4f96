"""Judging in a proof folder: the findings in force about a record, and all that they rest on.

    judging/SHA256.cose      signed records: findings, approvals, dissents, observations, links …
    judging/KID.json         entry of each signer, and of each device whose holder one of them names
                             as the observer, with person and team opened: random bytes that say
                             who is one person or one team, and never who
    judging/positions.json   canonical JSON, {hash: {"index", "proof"}}: place of each record in the
                             log at the checkpoint of roster.tlog-proof
    judging/SHA256.toml      rule files that the findings cite, and models of observers' errors by
                             which they say where it was
    judging/counting-SHA256.toml   for each finding the counting rule of when it was signed, by
                             which its figure comes out of the versions and links that it names
    judging/agreement.geojson   the mission's zones

They are here where a finding in force is about the record and may be shown outside the mission;
one for the mission alone only where headquarters says so, or where that finding is what is proven.
Who observed what else those records say, so headquarters is told how many there are, and whom they
name.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from fieldapp.errors import InputError, Message
from fieldapp.ledger.bodies.field_bodies import Amendment
from fieldapp.ledger.bodies.finding_body import Finding
from fieldapp.ledger.devices import device_entry, entry_list, strict_json
from fieldapp.ledger.log import tlog
from fieldapp.ledger.record import Body, Record
from fieldapp.ledger.roster import Roster
from fieldapp.mission import trust
from fieldapp.mission.pack import AGREEMENT, BEARINGS, COUNTING, COUNTING_DEFAULT, RULES
from fieldapp.mission.rules.applied_files import applied
from fieldapp.mission.trust import Trusted
from fieldapp.observation.observation import Observation
from fieldapp.store import hub_log
from fieldapp.store.interface import Store
from fieldapp.store.records import log_state, rule_rows
from fieldapp.store.records.desk.judging_records import findings_among, judging_records
from fieldapp.store.transfer import receipts
from fieldapp.verification.corroboration.bearing_model import BearingModel, as_toml

JUDGING: Final = "judging"
MAX_RECORDS: Final = 4096  # whoever reads it needs the place of each in one file
POSITIONS, ZONES = "positions.json", "agreement.geojson"
_OPENED: Final = (device_entry.PERSON, device_entry.TEAM_ID)


def files(
    store: Store,
    record: Record,
    *,
    size: int,
    internal: bool,
    roster: Roster,
    read: trust.Read,
    trusted: Trusted,
) -> dict[str, bytes]:
    """Files of the folder by their names; none where no finding that is shown is about the record.

    Args:
        store: The hub's.
        record: That is proven.
        size: Of the log, at the checkpoint of roster.tlog-proof.
        internal: Findings for the mission alone too.
        roster: Of the mission pack, with all entries.
        read: Reads the mission pack.
        trusted: Its metadata.

    Raises:
        InputError: A record is not in the log yet, or the findings rest on too many.
        StoreError: The disk failed.
    """
    records = judging_records(store, record, internal=internal)
    if not records:
        return {}
    if len(records) > MAX_RECORDS:
        raise InputError(
            Message(
                "The findings about this record rest on {1} records, more than a folder has.",
                len(records),
            ),
            field="hash",
            advice="See which of them was corrected many times, and whose record that is.",
        )
    made = {f"{each.hash.hex()}.cose": each.raw for each in records}
    stored = entry_list.hashes([each.leaf for each in roster.entries.values()])
    named = {kid for kid in observers(each.body for each in records) if roster.device(kid)}
    for kid in {each.kid for each in records} | named:
        made[f"{kid.hex()}.json"] = _entry(roster, kid, stored)
    made[POSITIONS] = strict_json.canonical(
        {each.hash.hex(): _position(store, each, size) for each in records}
    )
    bodies = [each.body for each in records if isinstance(each.body, Finding)]
    for sha256 in {cited.rules for body in bodies for cited in body.judgements}:
        if kept := rule_rows.kept(store, sha256):  # else the check says that it is not here
            made[f"{sha256.hex()}.toml"] = kept.content
    for sha256 in {body.located.model for body in bodies if body.located is not None}:
        if model := _model(store, sha256):
            made[f"{sha256.hex()}.toml"] = model
    own = _counting_target(read, trusted)
    for each in findings_among(records):
        made[counting_name(each.hash)] = _counting(store, each, own, roster)
    made[ZONES] = trust.target(read, trusted, AGREEMENT)
    return {f"{JUDGING}/{name}": content for name, content in made.items()}


def left_out(store: Store, record: Record) -> int:
    """Number of findings about a record that are for the mission alone.

    Raises:
        StoreError: The disk failed.
    """
    every, shown = (
        findings_among(judging_records(store, record, internal=internal))
        for internal in (True, False)
    )
    return len(every) - len(shown)


def observers(bodies: Iterable[Body]) -> set[bytes]:
    """Kids that observations name as those whose holders observed them."""
    seen = (each.observation if isinstance(each, Amendment) else each for each in bodies)
    named = (each.observed_by for each in seen if isinstance(each, Observation))
    return {kid for kid in named if kid is not None}


def counting_name(finding: bytes) -> str:
    """Name of the file of the counting rule by which a finding's figure comes out."""
    return f"counting-{finding.hex()}.toml"


def _counting_target(read: trust.Read, trusted: Trusted) -> bytes:
    """The counting rule of a mission pack; the usual one where it has none."""
    if COUNTING not in trusted.targets.targets:
        return COUNTING_DEFAULT.read_bytes()
    return trust.target(read, trusted, COUNTING)


def _counting(store: Store, finding: Record, own: bytes, roster: Roster) -> bytes:
    """The counting rule that was applied at the size of the log that a finding's author had."""
    log = log_state.newest(store)
    if isinstance(finding.body, Finding) and finding.body.basis is not None:
        devices = {each.kid: each for each in roster.devices}
        log = log_state.at_size(store, finding.body.basis[0], devices)
    return applied(store, {COUNTING: own, RULES: b"", BEARINGS: b""}, log).counting


def _model(store: Store, sha256: bytes) -> bytes | None:
    """File of a model of observers' errors; the program's own figures where it cites those."""
    own = BearingModel()
    if sha256 == own.file_sha256:
        return as_toml(own).encode()
    kept = rule_rows.kept(store, sha256)
    return None if kept is None else kept.content


def _entry(roster: Roster, kid: bytes, stored: Sequence[bytes]) -> bytes:
    device = roster.device(kid)
    if device is None:
        raise InputError("The device is not in the roster.", field="hash")
    shown = {
        name: opening
        for name, opening in device.openings.items()
        if name.partition("@")[0] in _OPENED
    }
    members = device_entry.opening_members(shown)
    entry = roster.entries[kid]._replace(openings=strict_json.canonical(members))
    return entry_list.prove(entry, roster.size, stored) + b"\n"


def _position(store: Store, record: Record, size: int) -> dict[str, object]:
    index = receipts.log_index(store, record.hash)
    if index is None or index >= size:
        raise InputError(
            "A record that a finding rests on is not in the log yet.",
            field="hash",
            advice="Import once more.",
        )
    proof = tlog.inclusion(index, size, hub_log.read_hashes(store))
    return {"index": index, "proof": [each.hex() for each in proof]}
