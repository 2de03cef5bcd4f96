"""Checkpoints that others have seen: witnesses, public copies, sticks and outboxes at hand.

A restored log is compared with all of them before anything is signed. Only what the log's own key
signed counts, so whoever hands over a stick can stop nothing by inventing a checkpoint.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from fieldapp.errors import NOTHING, FieldappError, Message, TransportError
from fieldapp.hub.publishing import cosignatures
from fieldapp.ledger import receipt as receipts_
from fieldapp.ledger.log import note
from fieldapp.ledger.log.note import Checkpoint
from fieldapp.ledger.log.outbox_list import LIST
from fieldapp.ledger.roster import Roster
from fieldapp.store import signing_stop
from fieldapp.store.interface import Store
from fieldapp.store.signing_stop import Stop
from fieldapp.sync.carrier import carrier, receive
from fieldapp.sync.network import static_reader
from fieldapp.sync.network.byte_budget import Meter
from fieldapp.sync.network.connection import Line, ServerRoute

_CHECKPOINTS: Final = (
    *("checkpoint", "log/checkpoint", "public/log/checkpoint"),
    f"{carrier.OUTBOX}/checkpoint",
)
_OUTBOXES: Final = ("outbox", "public/outbox")
_NEWEST: Final = 3  # files of an outbox that are looked at: names begin with the log's size


@dataclass(frozen=True, slots=True, kw_only=True)
class SeenHead:
    """Checkpoint that one source shows.

    Attributes:
        source: A folder, an address, or a witness's name.
        head: Its newest checkpoint that the log's key signed; None where it shows none.
        note: That checkpoint as it was signed.
        problem: Why it could not be asked.
    """

    source: str
    head: Checkpoint | None = None
    note: str = ""
    problem: Message = NOTHING


def compare(store: Store, roster: Roster, sources: Sequence[str]) -> list[SeenHead]:
    """Compare the log with everything at hand, and stop or end the stop of signing by it.

    Args:
        store: Headquarters'.
        roster: Of its mission pack.
        sources: Addresses and folders: public copies, sticks, outboxes. Witnesses are asked too.

    Returns:
        What each source shows.

    Raises:
        StoreError: The disk is full or failed.
    """
    urls = cosignatures.urls(store)
    names = {key.name for key in note.known_keys(roster.witness_vkeys)}
    seen = [_witness(name, urls[name], roster) for name in sorted(names & urls.keys())]
    seen += [_source(each, roster) for each in sources]
    heads = [each for each in seen if each.head is not None]
    contradicted = [
        each
        for each in heads
        if each.head and not signing_stop.is_known(store, each.head.size, each.head.root)
    ]
    standing = signing_stop.stopped(store)
    if contradicted:
        worst = max(contradicted, key=lambda each: each.head.size if each.head else 0)
        assert worst.head is not None  # noqa: S101 - these have one
        signing_stop.put(
            store,
            Stop(
                why="older",
                source=worst.source,
                size=worst.head.size,
                root=worst.head.root,
                note=worst.note,
            ),
        )
    elif heads and standing is not None and standing.why == "alone":
        signing_stop.end(store)
    return seen


def _witness(name: str, url: str, roster: Roster) -> SeenHead:
    path = f"/{hashlib.sha256(roster.log_origin.encode()).hexdigest()}/"
    return _asked(name, url, path, roster)


def _source(source: str, roster: Roster) -> SeenHead:
    if "://" in source:
        return _asked(source, source.rstrip("/"), "/log/", roster)
    folder = Path(source)
    if not folder.is_dir():
        return SeenHead(source=source, problem=Message("There is no such folder."))
    best = SeenHead(source=source)
    for text in _texts(folder):
        best = _newer(best, text, roster)
    return best


def _asked(source: str, url: str, prefix: str, roster: Roster) -> SeenHead:
    pins = roster.hub.pins if roster.hub and roster.hub.url == url else ()
    line = Line(ServerRoute(url=url, pins=pins), Meter())
    try:
        raw = static_reader.reader(line, prefix)("checkpoint", note.MAX_NOTE)
    except TransportError as e:
        return SeenHead(source=source, problem=e.message)
    finally:
        line.close()
    return _newer(SeenHead(source=source), (raw or b"").decode("utf-8", "replace"), roster)


def _newer(best: SeenHead, text: str, roster: Roster) -> SeenHead:
    """The newer of two: what was seen until now, and a note if the log's key signed it."""
    try:
        named = note.parse_checkpoint(note.split_note(text)[0])
        origin, vkeys = roster.log_of(named.origin, named.size)
        head = note.open_checkpoint(text, origin, vkeys).checkpoint
    except FieldappError:
        return best
    if best.head is not None and best.head.size >= head.size:
        return best
    return SeenHead(source=best.source, head=head, note=text)


def _texts(folder: Path) -> Iterator[str]:
    """Signed notes in a folder that may be a public copy or a stick."""
    for name in _CHECKPOINTS:
        if carrier.is_plain(folder / name):
            yield _read(folder / name, note.MAX_NOTE).decode("utf-8", "replace")
    for name in _OUTBOXES:
        for kind in (LIST, receive.RECEIPT):
            for outbox in (folder / name).glob("*"):
                for path in sorted(outbox.glob(f"*{kind}"))[-_NEWEST:]:
                    yield _note_of(path, kind)


def _note_of(path: Path, kind: str) -> str:
    raw = _read(path, max(receipts_.MAX_RECEIPT, note.MAX_NOTE))
    if kind == LIST:
        return raw.decode("utf-8", "replace")
    try:
        return receipts_.parse(raw).note
    except FieldappError:
        return ""


def _read(path: Path, limit: int) -> bytes:
    try:
        return carrier.read(path, limit)
    except FieldappError:
        return b""
