"""State of the observations that are here, or that the log had at a size, for counting.

The rules are verification's; here they get the rows that they need. What is in force today is in
the index; what was in force at an earlier size is found anew for the threads that are asked for.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Final, NamedTuple

from fieldapp.ledger.devices.device_entry import Device
from fieldapp.ledger.record import parse
from fieldapp.observation.observation import Observation
from fieldapp.store.index import effect_rows, holder_rows, record_index
from fieldapp.store.interface import Store
from fieldapp.store.records.search import Query, matching
from fieldapp.verification import effect, feed_standing
from fieldapp.verification.effect import CONTRADICTS, Effect, Holders, RankedRecord
from fieldapp.verification.selections.told_counts import UnlinkedRow

_AT_ONCE: Final = 400  # values of one statement


@dataclass(frozen=True, slots=True)
class LogState:
    """State of the records.

    Attributes:
        holders: Who held which key.
        size: Records below this position of the log; None: all that are here.
        reasons: Standing of the records of feeds that were looked at, by kid.
    """

    holders: Holders
    size: int | None = None
    reasons: dict[bytes, Mapping[bytes, str]] = field(default_factory=dict)


class ThreadState(NamedTuple):
    """An observation with its versions.

    Attributes:
        number: Of the first version's row.
        hash, kid: Of the first version.
        kind: Of the version in force, or of the first one where none is.
        current: Number of the row of the version in force; None where it was retracted or has no
            effect.
        versions: Hashes.
        observers: Kids that versions with standing name as the observer, where somebody else
            logged it.
    """

    number: int
    hash: bytes
    kid: bytes
    kind: str
    current: int | None
    versions: tuple[bytes, ...]
    observers: frozenset[bytes]


def newest(store: Store) -> LogState:
    """State of all that is here, by the roster that is here."""
    return LogState(holder_rows.holders(store))


def at_size(store: Store, size: int, devices: Mapping[bytes, Device]) -> LogState:
    """State of what the log had at a size.

    Args:
        store: The store.
        size: Of the log.
        devices: The entries of the roster of then, by kid.
    """
    rows = store.db.execute(
        "SELECT r.raw FROM record r JOIN position p USING (id) "
        "WHERE r.type = 8 AND p.log_index < ?",
        [size],
    ).fetchall()
    state = LogState(Holders(devices, store.kid), size)
    changes = [parse(bytes(raw)) for (raw,) in rows]
    standing = [each for each in changes if not reason_in(store, state, each.kid, each.hash, "")]
    return LogState(Holders(devices, store.kid, effect.successors(standing)), size, state.reasons)


def reason_in(store: Store, state: LogState, kid: bytes, hash_: bytes, today: str) -> str:
    """Reason why a record had no standing in its feed, "" where it had."""
    if state.size is None:
        return today
    if kid not in state.reasons:
        found: Mapping[bytes, str] = {}
        device = state.holders.devices.get(kid)
        if not effect_rows.is_plain(store, kid, device):
            nodes = effect_rows.nodes_of(store, kid, below=state.size)
            found = {h: s.reason for h, s in feed_standing.standings(nodes, device).items()}
        state.reasons[kid] = found
    return state.reasons[kid].get(hash_, "")


def unlogged(store: Store) -> int:
    """Number of own records that a total may rest on and that are not in the log."""
    row = store.db.execute(
        "SELECT count(*) FROM pending JOIN record r USING (id) "
        "WHERE r.kid = ? AND r.type IN (1, 2, 3, 6, 10)",
        [store.kid],
    ).fetchone()
    return int(row[0])


def skewed(store: Store, numbers: Collection[int]) -> set[bytes]:
    """Hashes of these rows' records that were signed while their laptop's clock was far off."""
    found = set[bytes]()
    for some in slices(sorted(numbers)):
        marks = ",".join("?" * len(some))
        where = f"s.flags LIKE '%skewed%' AND s.id IN ({marks})"
        sql = f"SELECT r.hash FROM standing s JOIN record r USING (id) WHERE {where}"  # noqa: S608
        found |= {bytes(hash_) for (hash_,) in store.db.execute(sql, list(some))}
    return found


# --- Which observations.


def between(
    store: Store,
    state: LogState,
    kind: str,
    first: datetime | None,
    last: datetime | None,
    *,
    withdrawn: bool = False,
) -> set[int]:
    """Threads of which a version of this kind may lie between two moments, both included.

    None for both: whenever it was, and where no time was told. With `withdrawn` those of which no
    version is in force are among them for certain.
    """
    then = withdrawn or state.size is not None
    query = Query(
        kinds=(kind,), since=first, until=last, limit=None,
        include_retracted=then, include_amended=then, include_void=then,
    )  # fmt: skip
    return {thread for _, thread in _pairs(store, list(matching(store, query)))}


def undated(store: Store) -> set[int]:
    """Threads of which a version belongs to no operational day."""
    rows = store.db.execute("SELECT o.thread FROM undated u JOIN observation o USING (id)")
    return {thread for (thread,) in rows}


def undated_joined(store: Store) -> set[int]:
    """Of `undated`, threads that a link or a finding names, or of which one is a sequence."""
    rows = store.db.execute(
        """
        SELECT DISTINCT o.thread FROM undated u JOIN observation o USING (id)
        JOIN observation v ON v.id = o.thread OR (v.thread = o.thread AND v.thread <> v.id)
        JOIN record r ON r.id = v.id
        WHERE EXISTS (SELECT 1 FROM link_member l WHERE l.member = r.hash)
            OR EXISTS (SELECT 1 FROM review f WHERE f.finding = 1 AND f.target = r.hash)
            OR EXISTS (SELECT 1 FROM sequence s WHERE s.id = v.id)
        """
    )
    return {thread for (thread,) in rows}


def undated_alone(store: Store, kind: str, joined: Collection[int]) -> Counter[UnlinkedRow]:
    """Numbers of today's undated observations of a kind by what they tell, without some threads."""
    rows = store.db.execute(
        """
        SELECT o.thread, m.told, m.assessment FROM undated u JOIN observation o USING (id)
        JOIN mark m USING (id)
        WHERE o.kind = ? AND o.amended_by IS NULL AND o.retracted_by IS NULL AND o.void = 0
        """,
        [kind],
    )
    return Counter(
        UnlinkedRow(kind, count, codes) for thread, count, codes in rows if thread not in joined
    )


def alone_within(
    store: Store, kind: str, first: datetime, after: datetime
) -> dict[int, UnlinkedRow]:
    """Of today's observations of a kind, by thread, those of which the index tells all.

    They lie in the span for certain, from its first moment to the first moment after it; no link or
    finding names them, and they are no sequences.
    """
    rows = store.db.execute(
        """
        SELECT o.thread, m.told, m.assessment FROM observation o JOIN mark m USING (id)
        WHERE o.kind = :kind AND o.starts >= :first AND o.starts < :after AND o.ends < :after
            AND o.amended_by IS NULL AND o.retracted_by IS NULL AND o.void = 0
            AND NOT EXISTS (SELECT 1 FROM undated u WHERE u.id = o.id)
            AND NOT EXISTS (SELECT 1 FROM sequence s WHERE s.id = o.id)
            AND NOT EXISTS (
                SELECT 1 FROM observation v JOIN record r ON r.id = v.id
                WHERE (v.id = o.thread OR (v.thread = o.thread AND v.thread <> v.id)) AND (
                    EXISTS (SELECT 1 FROM link_member l WHERE l.member = r.hash)
                    OR EXISTS (SELECT 1 FROM review f WHERE f.finding = 1 AND f.target = r.hash)))
        """,
        {"kind": kind, "first": int(first.timestamp()), "after": int(after.timestamp())},
    )
    return {thread: UnlinkedRow(kind, text, codes) for thread, text, codes in rows}


def threads(store: Store, state: LogState, numbers: Iterable[int]) -> list[ThreadState]:
    """Threads by their numbers, of those that are in the state."""
    if state.size is None:
        return [
            _thread_now(number, rows)
            for some in slices(sorted(numbers))
            for number, rows in _versions_now(store, some).items()
        ]
    return list(_threads_then(store, state, sorted(numbers)))


def _versions_now(store: Store, numbers: Sequence[int]) -> dict[int, list[tuple[Any, ...]]]:
    marks = ",".join("?" * len(numbers))
    rows = store.db.execute(
        f"""
        SELECT o.thread, o.id, r.hash, r.kid, o.kind,
            o.amended_by IS NULL AND o.void = 0, o.retracted_by IS NOT NULL,
            CASE WHEN coalesce(s.reason, '') = '' THEN x.kid END
        FROM observation o JOIN record r USING (id)
        LEFT JOIN observer x USING (id) LEFT JOIN standing s USING (id)
        WHERE o.id IN ({marks}) OR (o.thread IN ({marks}) AND o.thread <> o.id)
        """,  # noqa: S608 - question marks
        [*numbers, *numbers],
    )
    found: dict[int, list[tuple[Any, ...]]] = defaultdict(list)
    for thread, *version in rows:
        found[thread].append(tuple(version))
    return found


def _thread_now(number: int, rows: Sequence[tuple[Any, ...]]) -> ThreadState:
    first = next(row for row in rows if row[0] == number)
    last = next((row for row in rows if row[4]), None)
    return ThreadState(
        number=number,
        hash=bytes(first[1]),
        kid=bytes(first[2]),
        kind=(last or first)[3],
        current=last[0] if last is not None and not last[5] else None,
        versions=tuple(bytes(row[1]) for row in rows),
        observers=frozenset(bytes(row[6]) for row in rows if row[6] is not None),
    )


class _Version(NamedTuple):
    number: int
    kind: str
    observer: bytes | None
    claim: RankedRecord


def _threads_then(store: Store, state: LogState, numbers: Sequence[int]) -> Iterator[ThreadState]:
    """Threads as they were: who corrected whom may have been another question then."""
    versions = _versions_then(store, state, numbers)
    threads_, firsts = defaultdict[bytes, list[_Version]](list), dict[bytes, bytes]()
    for hash_, version in versions.items():
        way = [version.claim]
        while way[-1].hash not in firsts:
            named = versions.get(way[-1].target or b"")
            if named is None or not state.holders.may_correct(way[-1].kid, named.claim.kid):
                firsts[way[-1].hash] = way[-1].hash
                break
            way.append(named.claim)
        firsts |= dict.fromkeys((each.hash for each in way), firsts[way[-1].hash])
        threads_[firsts[hash_]].append(version)
    for first_hash, thread in threads_.items():
        first = versions[first_hash].claim
        retractions = [
            _claim(store, state, row)
            for version in thread
            for row in store.db.execute(
                f"{_CLAIM} FROM correction c {_AT_SIZE} AND c.target = :target AND c.retracts = 1",
                {"size": state.size, "target": version.claim.hash},
            )
        ]
        effects = effect.settle_thread(
            [version.claim for version in thread],
            retractions,
            state.holders,
            reason=CONTRADICTS if first.target in versions else "",
        )
        yield _settled(versions[first_hash], thread, effects)


def _settled(
    first: _Version, thread: Sequence[_Version], effects: Mapping[bytes, Effect]
) -> ThreadState:
    ends = ((version, effects[version.claim.hash]) for version in thread)
    last = next((v for v, end in ends if not end.reason and end.replaced_by is None), None)
    gone = last is None or effects[last.claim.hash].retracted_by is not None
    return ThreadState(
        number=first.number,
        hash=first.claim.hash,
        kid=first.claim.kid,
        kind=(last or first).kind,
        current=None if gone or last is None else last.number,
        versions=tuple(version.claim.hash for version in thread),
        observers=frozenset(
            bytes(version.observer)
            for version in thread
            if version.observer is not None and not version.claim.reason
        ),
    )


_CLAIM: Final = "SELECT r.id, r.hash, r.kid, r.seq, p.log_index, c.target"
_AT_SIZE: Final = "JOIN record r USING (id) JOIN position p USING (id) WHERE p.log_index < :size"


def _versions_then(store: Store, state: LogState, numbers: Sequence[int]) -> dict[bytes, _Version]:
    """Versions of these threads, and of all that they correct or are corrected by, by hash."""
    found: dict[bytes, _Version] = {}
    looked, due = set[int](), set(numbers)
    while due:
        looked |= due
        rows = [
            row
            for number in sorted(due)
            for row in store.db.execute(
                f"{_CLAIM}, o.kind, x.kid FROM observation o LEFT JOIN correction c USING (id) "
                f"LEFT JOIN observer x USING (id) {_AT_SIZE} "
                "AND (o.id = :thread OR (o.thread = :thread AND o.thread <> o.id))",
                {"size": state.size, "thread": number},
            )
        ]
        new = [_Version(row[0], row[6], row[7], _claim(store, state, row)) for row in rows]
        found |= {version.claim.hash: version for version in new}
        named = [version.claim.target or b"" for version in new]
        due = {
            thread
            for version, target in zip(new, named, strict=True)
            for (thread,) in store.db.execute(
                "SELECT o.thread FROM record r JOIN observation o USING (id) WHERE r.hash = ? "
                "UNION SELECT o.thread FROM correction c JOIN observation o USING (id) "
                "WHERE c.target = ?",
                [target, version.claim.hash],
            )
        } - looked
    return found


def _claim(store: Store, state: LogState, row: Sequence[Any]) -> RankedRecord:
    _, hash_, kid, seq, log_index, target, *_ = row
    hash_, kid = bytes(hash_), bytes(kid)
    named = None if target is None else bytes(target)
    return RankedRecord(hash_, kid, seq, log_index, reason_in(store, state, kid, hash_, ""), named)


def is_in(state: LogState, log_index: int | None) -> bool:
    """True where a record at this position of the log is in the state."""
    return state.size is None or (log_index is not None and log_index < state.size)


def seen(store: Store, rows: Collection[int]) -> Iterator[tuple[int, Observation]]:
    """Contents of these versions, by the number of their rows."""
    for some in slices(sorted(rows)):
        marks = ",".join("?" * len(some))
        sql = f"SELECT id, raw FROM record WHERE id IN ({marks})"  # noqa: S608 - question marks
        for id_, raw in store.db.execute(sql, list(some)):
            observation = record_index.observation_in(parse(bytes(raw)))
            assert observation is not None  # noqa: S101 - said above
            yield id_, observation


def _pairs(store: Store, numbers: Sequence[int]) -> Iterator[tuple[int, int]]:
    for some in slices(numbers):
        marks = ",".join("?" * len(some))
        yield from store.db.execute(
            f"SELECT id, thread FROM observation WHERE id IN ({marks})",  # noqa: S608
            list(some),
        )


def slices(values: Sequence[Any]) -> Iterator[Sequence[Any]]:
    """Values in pieces for statements that name each."""
    for start in range(0, len(values), _AT_ONCE):
        yield values[start : start + _AT_ONCE]
