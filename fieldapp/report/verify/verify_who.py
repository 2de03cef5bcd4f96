"""Signer of a proven record, the records around it, and what came later."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import NamedTuple

from fieldapp.ledger.body import kind_of
from fieldapp.ledger.devices.device_entry import Device
from fieldapp.ledger.record import Record
from fieldapp.ledger.roster import may_sign
from fieldapp.report.check_result import CheckResult, stamp
from fieldapp.report.proof.later import LaterStatement
from fieldapp.verification.feed_standing import border


@dataclass(frozen=True, slots=True, kw_only=True)
class Chain:
    """Part of a record's feed that a folder shows.

    Attributes:
        records: Those before it, verified; None where the folder has none.
        holds: False where the ones that are there are no chain.
        statement: Headquarters' statement, None where there is none that holds.
        roster_is_newest: The statement says that no later roster is in the log.
    """

    records: tuple[Record, ...] | None
    holds: bool
    statement: LaterStatement | None
    roster_is_newest: bool


class Fork(NamedTuple):
    """Another record of the same key: its number and hash; the record where the folder has it."""

    seq: int
    hash: bytes
    record: Record | None


def who(record: Record, device: Device, chain: Chain, forks: tuple[Fork, ...]) -> CheckResult:
    """Whether the record is established as the device's."""
    about = "who"
    if not may_sign(device, record.type, kind_of(record.body)):
        text = f"The key of {_named(device)} signed it, but {device.role} may not sign this."
        return CheckResult(about=about, established=False, text=text)
    text = (
        f"The key of {_named(device)} ({device.role}), SHA-256 "
        f"{hashlib.sha256(device.public_key).hexdigest()}, signed exactly these bytes. "
        "It does not show who held the laptop."
    )
    if not chain.roster_is_newest:
        text += " Whether a later roster revokes the key, this folder does not show."
    last = border(device)
    if last is not None and record.seq == last.seq:
        own = record.hash == last.hash
        named = "names it as" if own else "names another record as"
        text += f" The roster {named} the last one that is surely its holder's."
        established = own and chain.roster_is_newest
        return CheckResult(about=about, established=established, text=text)
    if (
        last is not None
        and device.revoked_at is None
        and chain.records is not None
        and last.seq < len(chain.records)
    ):
        if chain.records[last.seq].hash != last.hash:
            text += (
                f" Officers named another record number {last.seq} as the holder's: this one is "
                "not on its branch."
            )
            return CheckResult(about=about, established=False, text=text)
        text += f" It follows record number {last.seq}, which officers named as the holder's."
        forks = _undecided(chain.records, last.seq, forks)
    if forks:
        text += (
            f" The same key signed another record number {forks[0].seq}: its feed has two "
            "branches, and which one is the holder's is not established."
        )
        return CheckResult(about=about, established=False, text=text)
    if device.revoked_at is None:
        return CheckResult(about=about, established=chain.roster_is_newest, text=text)
    text += f" The key was revoked on {stamp(device.revoked_at)}; this record is "
    if last is None or record.seq > last.seq:
        return CheckResult(
            about=about, established=False, text=f"{text}after the last one that is trusted."
        )
    text += f"not after number {last.seq}, the last one that is trusted."
    if chain.statement is None:
        text += (
            " That is judged by its number alone, and whether the key signed two records of one "
            "number is not shown."
        )
        return CheckResult(about=about, established=False, text=text)
    text += " The hub says that the key signed no other record up to this number."
    return CheckResult(about=about, established=chain.roster_is_newest, text=text)


def _undecided(chain: tuple[Record, ...], named: int, forks: tuple[Fork, ...]) -> tuple[Fork, ...]:
    """Forks that are not shown to leave the chain before the record which officers named."""
    beside = {each.hash for each in chain[:named]}
    undecided = []
    for fork in forks:
        if fork.record is not None and fork.record.previous in beside:
            beside.add(fork.hash)
        elif fork.seq > named:
            undecided.append(fork)
    return tuple(undecided)


def _named(device: Device) -> str:
    """Whose key it is, as far as the folder says."""
    if not device.is_named:
        return f"device {device.kid.hex()}, call sign not disclosed"
    return f"{device.call_sign}, {device.team}" if device.team else device.call_sign


def complete(record: Record, chain: Chain, forks: tuple[Fork, ...]) -> CheckResult:
    """Whether what the device signed before is shown whole."""
    about = "complete"
    if not chain.holds:
        text = "The records before it that are here do not hold together."
        return CheckResult(about=about, established=False, text=text)
    if chain.records is None:
        text = (
            f"Whether the records before it in the feed say more, of which there are {record.seq}, "
            "this folder does not show."
        )
        return CheckResult(about=about, established=False, text=text)
    whole = f"The chain that it ends is whole: {record.seq} records before it, none changed."
    if forks:
        text = f"{whole} The key signed another branch as well, from number {forks[0].seq} on."
        return CheckResult(about=about, established=False, text=text)
    if chain.statement is None:
        text = f"{whole} Whether the key signed another branch as well is not shown."
        return CheckResult(about=about, established=False, text=text)
    text = (
        f"{whole} The hub says that the key signed no other branch up to it. What it signed later "
        "is not shown."
    )
    return CheckResult(about=about, established=True, text=text)


def later(statement: LaterStatement | None) -> CheckResult:
    """Check of what became of the record, by headquarters' word."""
    about = "later"
    if statement is None:
        text = "Whether it was amended or retracted later, this folder does not show."
        return CheckResult(about=about, established=False, text=text)
    said = f"The hub said on {stamp(statement.written)}: "
    if not statement.corrections:
        text = f"{said}no amendment and no retraction of it is in its log."
    elif editions := [digest.hex() for w, digest in statement.corrections if w == "corrected"]:
        text = f"{said}an edition that is in force corrects it: {', '.join(editions)}."
    else:
        listed = ", ".join(f"{word} by {digest.hex()}" for word, digest in statement.corrections)
        text = f"{said}it was {listed}. Whether that has effect, this folder does not show."
    return CheckResult(about=about, established=True, text=f"{text} Later is not known.")
