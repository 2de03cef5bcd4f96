"""Stored observations: one row per version, with its state and its history.

`ObservationRow.state` is what was proven, never more: "logged" has a position in the hub's log
(given there, or proven here by a checked receipt) that is witnessed as the mission requires,
"unwitnessed" has one that is not, "sealed" is in a bundle that was read back from where it was put,
"received" came from another feed, "signed" is on this disk. Where headquarters only listed the
position of another feed's record, on a laptop, that is nothing that was proven.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from typing import Any, Final

from fieldapp.errors import InputError
from fieldapp.ledger import dcbor, envelope
from fieldapp.ledger.record import Amendment, Retraction, parse
from fieldapp.observation.observation import FIELDS, Observation
from fieldapp.observation.values import Place
from fieldapp.store.index import record_index, witness_rows
from fieldapp.store.interface import Store
from fieldapp.store.records.search import Query, matching
from fieldapp.store.stored_time import moment

_AT_ONCE: Final = 500  # rows read by one statement
_AS_TYPED: Final = FIELDS["as_typed"].key


@dataclass(frozen=True, slots=True, kw_only=True)
class ObservationRow:
    """One version of an observation, as stored.

    Attributes:
        hash: Of the record that carries it, 32 bytes.
        kid: Key identifier of its feed, 8 bytes.
        seq: Its number in the feed.
        observation: What was signed.
        signed_at: By the device's clock, UTC.
        state: "signed", "sealed", "received", "unwitnessed" or "logged".
        flags: "skewed", "after_revocation", "forked"; maps that are written have "laptop_revoked"
            and "laptop_copied" too, lists do not.
        reason: Why it is without effect, as verification/effect.py names it; "" where it counts.
        original: Hash of the first version, where this is an amendment of one that is stored.
        amended_by: Hash of the version that takes this one's place.
        retracted_by: Hash of the retraction.
        log_index: Position in the hub's log.
        placed: Where headquarters placed a post that was told by its name alone; never what was
            signed. Maps that are written have it, lists do not.
    """

    hash: bytes
    kid: bytes
    seq: int
    observation: Observation
    signed_at: datetime
    state: str
    flags: frozenset[str]
    reason: str = ""
    original: bytes | None = None
    amended_by: bytes | None = None
    retracted_by: bytes | None = None
    log_index: int | None = None
    placed: Place | None = None

    @property
    def places(self) -> tuple[tuple[str, Place], ...]:
        """Places with coordinates: "post" and "site"; "placed" where the record tells none."""
        by_role = {"post": self.observation.post, "site": self.observation.site}
        with_position = tuple(
            (role, each) for role, each in by_role.items() if each and each.position
        )
        if with_position or self.placed is None or self.observation.drawn is not None:
            return with_position
        return (("placed", self.placed),)

    @property
    def out_of_force(self) -> str:
        """Reason why it is not in force: "void" (no effect), "retracted", "amended", or ""."""
        return out_of_force(self.reason, self.retracted_by, self.amended_by)


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """An amendment or retraction that names a version of an observation.

    Attributes:
        hash, kid, seq, signed_at: As in Row.
        target: Hash of the version that it names.
        reason: In the words of whoever signed it.
        retracts: A retraction; else an amendment.
        without_effect: Why it has no effect, as verification/effect.py names it; "" where it has.
    """

    hash: bytes
    kid: bytes
    seq: int
    signed_at: datetime
    target: bytes
    reason: str
    retracts: bool
    without_effect: str

    @property
    def counts(self) -> bool:
        """Whether it has effect on what it names."""
        return not self.without_effect


@dataclass(frozen=True, slots=True, kw_only=True)
class History:
    """All versions of one observation, and all corrections that name one of them, oldest first."""

    versions: tuple[ObservationRow, ...]
    corrections: tuple[Correction, ...]


def search(store: Store, query: Query) -> list[ObservationRow]:
    """One page of the matching observations, newest event first.

    Raises:
        StoreError: The disk failed.
    """
    return list(_rows(store, matching(store, query)))


def stream(store: Store, query: Query) -> Iterator[ObservationRow]:
    """All matching observations row by row, for results too long for a list."""
    yield from _rows(store, matching(store, query))


def by_number(store: Store, numbers: Iterable[int]) -> Iterator[ObservationRow]:
    """The rows of these numbers, as `search.matching` gives them, in that order.

    Raises:
        StoreError: The disk failed.
    """
    yield from _rows(store, numbers)


def typed_names(store: Store, numbers: Iterable[int]) -> Iterator[Sequence[str]]:
    """The names under which text was typed in each of these rows, in any order of the rows.

    Nothing else of a row is read, so that it takes a third of the time of `by_number`.

    Raises:
        StoreError: The disk failed.
    """
    for some in _batches(numbers):
        marks = ",".join("?" * len(some))
        for (raw,) in store.db.execute(f"SELECT raw FROM record WHERE id IN ({marks})", some):  # noqa: S608
            payload: Any = dcbor.decode(envelope.parse(bytes(raw))[1])
            yield payload.get(_AS_TYPED, [])[::2]


def flagged(store: Store) -> int:
    """Number of observations that are without effect as records: forked, or after a revocation."""
    row = store.db.execute(
        "SELECT count(*) FROM standing JOIN observation USING (id) WHERE reason != ''"
    ).fetchone()
    return int(row[0])


def get(store: Store, record_hash: bytes) -> ObservationRow:
    """The version of an observation that this record carries.

    Raises:
        InputError: There is no such record, or it carries no observation.
    """
    row = store.db.execute(
        "SELECT o.id FROM record r JOIN observation o USING (id) WHERE r.hash = ?", [record_hash]
    ).fetchone()
    if row is None:
        raise InputError("There is no observation with this hash.", field="hash")
    return next(_rows(store, [row[0]]))


def history(store: Store, record_hash: bytes) -> History:
    """Every version of the observation that this record carries, and every correction of it.

    Raises:
        InputError: There is no such record, or it carries no observation.
    """
    versions = store.db.execute(
        """
        SELECT v.id, w.hash FROM record r
        JOIN observation o USING (id)
        JOIN observation v ON v.id = o.thread OR (v.thread = o.thread AND v.thread <> v.id)
        JOIN record w ON w.id = v.id
        WHERE r.hash = ? ORDER BY w.signed_at, w.seq, w.hash
        """,
        [record_hash],
    ).fetchall()
    if not versions:
        raise InputError("There is no observation with this hash.", field="hash")
    corrections = [c for _, target in versions for c in _corrections(store, bytes(target))]
    corrections.sort(key=lambda c: (c.signed_at, c.seq, c.hash))
    return History(
        versions=tuple(_rows(store, [id_ for id_, _ in versions])), corrections=tuple(corrections)
    )


def _corrections(store: Store, target: bytes) -> Iterator[Correction]:
    rows = store.db.execute(
        "SELECT r.raw, c.reason FROM correction c JOIN record r USING (id) WHERE c.target = ?",
        [target],
    )
    for raw, reason in rows:
        record = parse(bytes(raw))
        body = record.body
        assert isinstance(body, Amendment | Retraction)  # noqa: S101 - the index made it so
        yield Correction(
            hash=record.hash,
            kid=record.kid,
            seq=record.seq,
            signed_at=record.signed_at,
            target=target,
            reason=body.reason,
            retracts=isinstance(body, Retraction),
            without_effect=reason,
        )


_SELECT: Final = """
    SELECT o.id, r.raw, r.hash, r.kid, r.seq, r.signed_at, coalesce(s.flags, ''), p.log_index,
        coalesce(nullif(s.reason, ''), c.reason, ''),
        CASE WHEN o.thread <> o.id THEN t.hash END, a.hash, x.hash,
        EXISTS (SELECT 1 FROM bundle b WHERE r.seq BETWEEN b.first AND b.last
            AND b.read_back = 1)
    FROM observation o JOIN record r USING (id) LEFT JOIN position p USING (id)
    LEFT JOIN standing s USING (id) LEFT JOIN correction c USING (id)
    LEFT JOIN record t ON t.id = o.thread LEFT JOIN record a ON a.id = o.amended_by
    LEFT JOIN record x ON x.id = o.retracted_by
    WHERE o.id IN ({})
"""


def _rows(store: Store, ids: Iterable[int]) -> Iterator[ObservationRow]:
    for some in _batches(ids):
        yield from _read(store, some)


def _batches(ids: Iterable[int]) -> Iterator[list[int]]:
    remaining = iter(ids)
    while some := list(islice(remaining, _AT_ONCE)):
        yield some


def _read(store: Store, ids: list[int]) -> Iterator[ObservationRow]:
    marks = ",".join("?" * len(ids))
    by_id = {row[0]: row for row in store.db.execute(_SELECT.format(marks), ids)}
    witnessed, at_hub = witness_rows.size(store), witness_rows.keeps_log(store)
    return (_row(store, by_id[id_], witnessed, at_hub=at_hub) for id_ in ids)


def _row(store: Store, row: tuple[Any, ...], witnessed: int, *, at_hub: bool) -> ObservationRow:
    _, raw, hash_, kid, seq, signed_at, flags, log_index, reason, *links, read = row
    original, amended, retracted = links
    observation = record_index.observation_in(parse(bytes(raw)))
    assert observation is not None  # noqa: S101 - the index names records that carry one
    own = bytes(kid) == store.kid
    proven = log_index if own or at_hub else None
    return ObservationRow(
        hash=bytes(hash_),
        kid=bytes(kid),
        seq=seq,
        observation=observation,
        signed_at=moment(signed_at),
        state=state_of(own=own, read_back=bool(read), log_index=proven, witnessed=witnessed),
        flags=frozenset(flags.split()),
        reason=reason,
        original=original and bytes(original),
        amended_by=amended and bytes(amended),
        retracted_by=retracted and bytes(retracted),
        log_index=log_index,
    )


def out_of_force(reason: str, retracted: object, amended: object) -> str:
    """Reason why a version is not in force, as ObservationRow."""
    if reason:
        return "void"
    return "retracted" if retracted else "amended" if amended else ""


def state_of(*, own: bool, read_back: bool, log_index: int | None, witnessed: int) -> str:
    """The state of a record, as the module says; `witnessed` is `witness_rows.size`."""
    if log_index is not None:
        return "logged" if log_index < witnessed else "unwitnessed"
    if not own:
        return "received"
    return "sealed" if read_back else "signed"
