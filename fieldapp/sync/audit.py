"""Audit of the hub's log from outside: replay all of it, compare with all earlier checkpoints.

Whoever keeps a folder for it can tell at any later time that the hub rewrote, forgot or forked its
log, and holds the proof: two checkpoints, both signed by the log, that cannot both be true.

    STATE/<origin's hash>/<size, 12 digits>-<root, 8 hex>.checkpoint   each checkpoint that was seen
    STATE/<origin's hash>/two-histories/…                              contradictory pairs

The log is read from its tiles (ledger/log/tiles.py), from the hub, a mirror or a folder: it makes
no difference, because every byte is checked against the signed checkpoint.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from fieldapp.errors import FormatError, Message, TransportError, VerificationError
from fieldapp.ledger.log import cosign, note, tiles, tlog
from fieldapp.ledger.log.earlier_log import EarlierLog
from fieldapp.ledger.log.note import Checkpoint, OpenedCheckpoint
from fieldapp.ledger.log.tiles import Tile
from fieldapp.mission.trust import Read
from fieldapp.store.atomic_file import new_file

CHECKPOINT: Final = "checkpoint"
SUFFIX: Final = ".checkpoint"
TWO: Final = "two-histories"

AuditProgress = Callable[[int, int, str], None]
"""Called with (entries replayed, entries in all, what is next)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Log:
    """Log that is audited.

    Attributes:
        origin: Its name.
        vkeys: Its verifier keys.
        witnesses: Those of its witnesses.
        threshold: How many of them must have cosigned.
        earlier: Logs that ended, as officers signed: this one goes on from them.
    """

    origin: str
    vkeys: tuple[str, ...]
    witnesses: tuple[str, ...]
    threshold: int = 0
    earlier: tuple[EarlierLog, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditResult:
    """Result of an audit that found no fault.

    Attributes:
        size, root: Of the log.
        before: Sizes of the checkpoints seen before, all of which this log continues.
        witnesses: Names of the witnesses whose cosignature holds.
        lost: Of each earlier log, the greatest size that it was seen at and that counts no more;
            0 where none was seen.
    """

    size: int
    root: bytes
    before: tuple[int, ...]
    witnesses: tuple[str, ...]
    lost: tuple[tuple[EarlierLog, int], ...] = ()


class TwoHistoriesError(VerificationError):
    """Proof that the log signed two histories; `proofs` are the files that prove it."""

    def __init__(self, message: Message, proofs: tuple[Path, ...]) -> None:
        super().__init__(
            message,
            check="two histories",
            advice="Keep these files and give copies to the mission, its witnesses and the "
            "parties: " + ", ".join(str(each) for each in proofs),
        )
        self.proofs = proofs


def audit(read: Read, log: Log, state: Path, *, progress: AuditProgress) -> AuditResult:
    """Replay a log and compare it with earlier checkpoints.

    Args:
        read: Reads the log's files.
        log: The log.
        state: Folder of earlier checkpoints; made where it is missing.
        progress: Called after each tile.

    Raises:
        TwoHistoriesError: The log was rewritten, cut back or forked.
        VerificationError: The log's key did not sign the checkpoint, or the tiles are not of it.
        FormatError: The checkpoint is malformed.
        TransportError: The log cannot be read.
        StoreError: The state cannot be written.
    """
    raw = read(CHECKPOINT, note.MAX_NOTE)
    if raw is None:
        raise TransportError("There is no log here.", advice="Check the address.", kind="refused")
    text = raw.decode("utf-8", "replace")
    published = _open(text, log)
    folder = _folder(state, log.origin)
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    earlier = _earlier(folder, log)
    lost = []
    for ended in log.earlier:
        seen = _earlier(_folder(state, ended.origin), _log_of(ended, log))
        earlier |= {path: each for path, each in seen.items() if each.size <= ended.size}
        beyond = max((each.size for each in seen.values()), default=0)
        lost.append((ended, beyond if beyond > ended.size else 0))
    new = published.checkpoint
    _refuse_contradiction(folder, earlier, new, text)
    sizes = {each.size for each in earlier.values()} | {each.size for each in log.earlier}
    roots = _replay(read, new, sizes, progress)
    if roots[new.size] != new.root:
        raise VerificationError(
            "The published tiles are not those of the signed checkpoint: entries are missing or "
            "were changed.",
            check="tiles",
            advice="Audit a mirror, or again later; tell the mission if it stays.",
        )
    for ended in log.earlier:
        if roots.get(ended.size) != ended.root:
            raise VerificationError(
                Message(
                    "The log does not begin with the {1} entries that officers said it goes on "
                    "from.",
                    ended.size,
                ),
                check="earlier",
                advice="Tell the mission, its witnesses and the parties.",
            )
    for path, each in earlier.items():
        if roots[each.size] != each.root:
            message = Message(
                "The log was rewritten: its first {1} entries are not those that it signed before.",
                each.size,
            )
            raise _two(folder, message, path.read_text("utf-8"), text)
    _keep(folder, new, text)
    names = cosign.cosigners(text, log.witnesses)
    return AuditResult(
        size=new.size,
        root=new.root,
        before=tuple(sorted(each.size for each in earlier.values())),
        witnesses=tuple(sorted(names)),
        lost=tuple(lost),
    )


def _folder(state: Path, origin: str) -> Path:
    return state / hashlib.sha256(origin.encode()).hexdigest()[:16]


def _log_of(ended: EarlierLog, log: Log) -> Log:
    return Log(origin=ended.origin, vkeys=ended.vkeys, witnesses=log.witnesses)


def _open(text: str, log: Log) -> OpenedCheckpoint:
    named = note.parse_checkpoint(note.split_note(text)[0]).origin
    if any(named == ended.origin for ended in log.earlier):
        raise VerificationError(
            "This is not the log that goes on, but a copy of the one with the part of the log that "
            "was lost.",
            check="earlier",
            advice="Audit the hub itself, or a newer mirror.",
        )
    return note.open_checkpoint(text, log.origin, (*log.vkeys, *log.witnesses))


def _earlier(folder: Path, log: Log) -> dict[Path, Checkpoint]:
    """Earlier checkpoints; what the log's keys did not sign proves nothing and is left out."""
    checkpoints = {}
    for path in sorted(folder.glob(f"*{SUFFIX}")):
        try:
            checkpoints[path] = _open(path.read_text("utf-8"), log).checkpoint
        except (OSError, UnicodeDecodeError, FormatError, VerificationError):
            continue
    return checkpoints


def _refuse_contradiction(
    folder: Path, earlier: dict[Path, Checkpoint], new: Checkpoint, text: str
) -> None:
    """Raise on what shows without a replay: two trees of one size, or a log that was cut back."""
    for path, each in earlier.items():
        if each.size == new.size and each.root != new.root:
            message = Message(
                "The hub shows two histories: two logs of {1} entries, both signed.", new.size
            )
            raise _two(folder, message, path.read_text("utf-8"), text)
    path, newest = max(earlier.items(), key=lambda item: item[1].size, default=(folder, new))
    if newest.size > new.size:
        message = Message(
            "The hub shows an older log than before: {1} entries where it had signed {2}.",
            new.size,
            newest.size,
        )
        raise _two(folder, message, path.read_text("utf-8"), text)


def _two(folder: Path, message: Message, one: str, other: str) -> TwoHistoriesError:
    target = folder / TWO
    target.mkdir(mode=0o700, exist_ok=True)
    paths = []
    for each in (one, other):
        name = f"{hashlib.sha256(each.encode()).hexdigest()[:16]}{SUFFIX}"
        with new_file(target, name) as new:
            new.file.write(each.encode())
        paths.append(target / name)
    return TwoHistoriesError(message, tuple(paths))


def _keep(folder: Path, checkpoint: Checkpoint, text: str) -> None:
    with new_file(folder, f"{checkpoint.size:012d}-{checkpoint.root.hex()[:8]}{SUFFIX}") as new:
        new.file.write(text.encode())


def _replay(
    read: Read, checkpoint: Checkpoint, sizes: set[int], progress: AuditProgress
) -> dict[int, bytes]:
    """Root hashes at these sizes and at the end, of the published entries.

    Each hash tile must be the one that the entries make.
    """
    tree = _Tree()
    due = sorted(size for size in sizes | {checkpoint.size} if 0 < size <= checkpoint.size)
    roots = {0: tlog.EMPTY_ROOT}
    count = 0
    for n in range(-(-checkpoint.size // tiles.WIDTH)):
        width = min(tiles.WIDTH, checkpoint.size - n * tiles.WIDTH)
        tile = Tile(level=tiles.ENTRIES, n=n, width=width)
        for entry in tiles.parse_entries(_fetched(read, tile), tile):
            for full_tile, hashes in tree.append(entry):
                _same(read, full_tile, hashes)
            count += 1
            if count == due[0]:
                roots[due.pop(0)] = tree.root()
        progress(count, checkpoint.size, tiles.path(tile))
    for tile, hashes in tree.partial():
        _same(read, tile, hashes)
    return roots


def _fetched(read: Read, tile: Tile) -> bytes:
    """Read a tile; where it has become full since the checkpoint was read, its beginning."""
    raw = read(tiles.path(tile), tiles.MAX_TILE)
    if raw is None and tile.width < tiles.WIDTH:
        raw = read(tiles.path(replace(tile, width=tiles.WIDTH)), tiles.MAX_TILE)
        raw = None if raw is None else raw[: len(raw) * tile.width // tiles.WIDTH]
    if raw is None:
        raise VerificationError(
            Message("{1} is missing from the log.", tiles.path(tile)),
            check="tiles",
            advice="Audit a mirror, or again later; tell the mission if it stays.",
        )
    return raw


def _same(read: Read, tile: Tile, hashes: Sequence[bytes]) -> None:
    if _fetched(read, tile) != b"".join(hashes):
        raise VerificationError(
            Message("{1} does not follow from the log's entries.", tiles.path(tile)), check="tiles"
        )


class _Tree:
    """Tree that grows by entries and keeps, level by level, the tile that is being filled."""

    def __init__(self) -> None:
        self.size = 0
        self._levels: list[list[bytes]] = [[]]

    def append(self, entry: bytes) -> list[tuple[Tile, list[bytes]]]:
        """Add an entry; returns the tiles that became full by it, with their hashes."""
        full: list[tuple[Tile, list[bytes]]] = []
        hash_, level = tlog.leaf_hash(entry), 0
        self.size += 1
        while True:
            if level == len(self._levels):
                self._levels.append([])
            filled = self._levels[level]
            filled.append(hash_)
            if len(filled) < tiles.WIDTH:
                return full
            n = (self.size >> (tiles.HEIGHT * (level + 1))) - 1
            full.append((Tile(level=level, n=n, width=tiles.WIDTH), filled))
            self._levels[level] = []
            hash_, level = _top(filled), level + 1

    def partial(self) -> list[tuple[Tile, list[bytes]]]:
        """Tiles that are not full, with their hashes."""
        return [
            (
                Tile(
                    level=level,
                    n=self.size >> (tiles.HEIGHT * (level + 1)),
                    width=len(hashes),
                ),
                hashes,
            )
            for level, hashes in enumerate(self._levels)
            if hashes
        ]

    def root(self) -> bytes:
        """Root hash of all entries so far."""
        partial = {tile: b"".join(hashes) for tile, hashes in self.partial()}
        return tlog.root(self.size, tiles.reader(self.size, partial.__getitem__))


def _top(hashes: Sequence[bytes]) -> bytes:
    while len(hashes) > 1:
        hashes = [tlog.node_hash(hashes[i], hashes[i + 1]) for i in range(0, len(hashes), 2)]
    return hashes[0]
