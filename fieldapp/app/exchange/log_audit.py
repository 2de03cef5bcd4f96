"""Auditing a hub's log from outside: which log it is, where it is read, and its replay."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from fieldapp.errors import InputError
from fieldapp.ledger import roster as roster_
from fieldapp.ledger.log import note
from fieldapp.mission import pack as pack_
from fieldapp.mission import trust
from fieldapp.sync import audit as audit_
from fieldapp.sync.audit import AuditProgress, AuditResult, Log
from fieldapp.sync.network import static_reader
from fieldapp.sync.network.byte_budget import Meter
from fieldapp.sync.network.connection import Line, ServerRoute


def audit(where: str, log: Log, state: Path, *, progress: AuditProgress) -> AuditResult:
    """Replay the log at a hub's URL or in a folder, and compare it with what was seen before.

    Raises:
        TwoHistoriesError, VerificationError, FormatError, TransportError, StoreError: As
            sync.audit.
    """
    with _reading(where) as read:
        return audit_.audit(read, log, state, progress=progress)


def log_of_keys(vkeys: Sequence[str]) -> Log:
    """The log of the first key; the others are its further keys and its witnesses'.

    One of these witnesses must have cosigned.

    Raises:
        InputError: There is no key.
        FormatError: Not verifier keys.
    """
    if not vkeys:
        raise InputError(
            "The log's verifier key is needed.",
            field="vkey",
            advice="Give it with --vkey (headquarters: `fieldapp hub log --vkeys`), or --pack.",
        )
    origin = note.parse_vkey(vkeys[0]).name
    own = tuple(v for v in vkeys if note.parse_vkey(v).name == origin)
    witnesses = tuple(v for v in vkeys if v not in own)
    return Log(origin=origin, vkeys=own, witnesses=witnesses, threshold=min(1, len(witnesses)))


def log_of_pack(pack: Path, root_hash: str) -> Log:
    """The log that a mission pack names.

    Raises:
        InputError: Not a root hash.
        VerificationError, FormatError: The pack is not that mission's.
    """
    read = trust.reader(pack)
    trusted = trust.verified(read, root_hash=pack_.parse_root_hash(root_hash), at=None)
    roster = roster_.parse(trust.target(read, trusted, pack_.ROSTER))
    return Log(
        origin=roster.log_origin,
        vkeys=roster.log_vkeys,
        witnesses=roster.witness_vkeys,
        threshold=roster.witness_threshold,
        earlier=roster.earlier_logs,
    )


@contextmanager
def _reading(where: str) -> Iterator[trust.Read]:
    if "://" not in where:
        folder = Path(where)
        yield trust.reader(folder / "log" if (folder / "log").is_dir() else folder)
        return
    url = where.rstrip("/")
    below = "/" if url.partition("://")[2].count("/") else "/log/"
    line = Line(ServerRoute(url=url), Meter())
    try:
        yield static_reader.reader(line, below)
    finally:
        line.close()
