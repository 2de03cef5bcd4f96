"""Cosignatures of the roster's witnesses on the newest checkpoint: asked for, checked, stored.

A witness is asked at the URL that headquarters keeps for it beside the roster. One that does not
answer, or refuses, holds nothing up: the checkpoint is published with the cosignatures there are,
and it is asked again a minute later, then for the newest checkpoint.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from fieldapp.errors import NOTHING, FieldappError, Message, StoreError, VerificationError
from fieldapp.ledger.log import cosign, note, tlog, witness
from fieldapp.ledger.roster import Roster
from fieldapp.store import hub_log, settings
from fieldapp.store.interface import Store
from fieldapp.store.transfer import checkpoints
from fieldapp.store.transfer.checkpoints import StoredCheckpoint
from fieldapp.sync.network.byte_budget import Meter
from fieldapp.sync.network.connection import Line, ServerRoute


@dataclass(frozen=True, slots=True, kw_only=True)
class WitnessReply:
    """Outcome of asking a witness; `problem` is "" where it cosigned."""

    name: str
    problem: Message


def urls(store: Store) -> dict[str, str]:
    """URL of each witness, by its name."""
    return settings.get(store, settings.WITNESS_URLS) or {}


def put_url(store: Store, name: str, url: str) -> None:
    """Store the URL of a witness."""
    settings.put(store, settings.WITNESS_URLS, urls(store) | {name: url})


def collect(store: Store, roster: Roster) -> list[WitnessReply]:
    """Ask each witness for its cosignature on the newest checkpoint, and add it there.

    Raises:
        StoreError: The disk is full or failed.
    """
    outcomes = []
    at = urls(store)
    for name in dict.fromkeys(key.name for key in note.known_keys(roster.witness_vkeys)):
        newest = checkpoints.newest_checkpoint(store)
        vkeys = tuple(v for v in roster.witness_vkeys if v.startswith(f"{name}+"))
        if newest is None or _has(newest, vkeys):
            continue
        try:
            if name not in at:
                raise StoreError("No address is known for this witness.")
            lines = _asked(store, newest, at[name], name)
            added = cosign.with_lines(newest.note, lines, vkeys)
            if added == newest.note:
                raise VerificationError("The witness answered with other keys' signatures.")
        except FieldappError as e:
            outcomes.append(WitnessReply(name=name, problem=e.message))
            continue
        checkpoints.add_checkpoint(store, replace(newest, note=added))
        outcomes.append(WitnessReply(name=name, problem=NOTHING))
    return outcomes


def _has(checkpoint: StoredCheckpoint, vkeys: Sequence[str]) -> bool:
    held = {(name, raw[:4]) for _, name, raw in note.split_note(checkpoint.note)[1]}
    return any((key.name, key.id) in held for key in note.known_keys(vkeys))


def _asked(store: Store, newest: StoredCheckpoint, url: str, name: str) -> str:
    """Ask a witness for its signature lines."""
    witnessed = settings.witnessed_size(name)
    line = Line(ServerRoute(url=url), Meter())
    read = hub_log.read_hashes(store)
    old = settings.get(store, witnessed) or 0
    try:
        for _ in range(2):
            submission = witness.Submission(
                old=old, proof=tlog.consistency(old, newest.size, read), note=newest.note
            )
            body = witness.encode(submission).encode()
            answer = line.ask("POST", "/add-checkpoint", body=body, limit=note.MAX_NOTE)
            if answer.status == 200:
                settings.put(store, witnessed, newest.size)
                return answer.body.decode("utf-8", "replace")
            size = answer.body.decode("ascii", "replace").strip()
            if answer.status != 409 or not size.isdecimal() or not 0 <= int(size) <= newest.size:
                raise VerificationError(
                    Message("The witness refuses the checkpoint (status {1}).", answer.status)
                )
            old = int(size)
    finally:
        line.close()
    raise VerificationError("The witness cosigned something else.")
