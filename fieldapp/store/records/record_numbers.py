"""Record numbers for long lists: the numbers of all rows at once, rows by window.

The numbers of 100,000 rows are 800 KB and one walk over an index. Whoever shows them knows their
count, reads only the rows that are looked at, and sees one state of the store until asking again.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from types import MappingProxyType
from typing import Any, Final

from fieldapp.ledger.record import Record, parse
from fieldapp.store.index import witness_rows
from fieldapp.store.interface import Store
from fieldapp.store.records.observations import out_of_force, state_of
from fieldapp.store.records.search import Query, matching, state_sql

_AT_ONCE: Final = 500  # rows read by one statement


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberedRecord:
    """A stored record of any type.

    Attributes:
        number: Of its row.
        record: As it was signed.
        state: "signed", "sealed", "received", "unwitnessed" or "logged", as in observations.
        flags: As ObservationRow.
        reason: Why it is without effect, as ObservationRow; "" where it counts.
        amended: A later version took its place.
        retracted: Its observation was withdrawn.
        correction: It is a version that took the place of another.
    """

    number: int
    record: Record
    state: str
    flags: frozenset[str]
    reason: str
    amended: bool
    retracted: bool
    correction: bool

    @property
    def out_of_force(self) -> str:
        """Reason why it is not in force, as ObservationRow."""
        return out_of_force(self.reason, self.retracted, self.amended)


def observations(store: Store, query: Query) -> array[int]:
    """Numbers of all rows that match, newest event first; the query's page does not matter.

    Raises:
        StoreError: The disk failed.
    """
    return array("q", matching(store, query))


def records(
    store: Store,
    *,
    everybody: bool = False,
    types: Sequence[int] = (),
    states: Sequence[str] = (),
    since: datetime | None = None,
    until: datetime | None = None,
) -> array[int]:
    """Numbers of the own feed's records, newest first.

    Args:
        store: The store.
        everybody: Of every feed's instead, newest arrival first.
        types: Only these; see RecordType.
        states: Only these.
        since: Signed at this moment or later, by the device's clock.
        until: Signed at this moment or earlier.

    Raises:
        StoreError: The disk failed.
    """
    values: dict[str, object] = {"own": store.kid, "witnessed": witness_rows.size(store)}
    where = ["TRUE" if everybody else "r.kid = :own"]
    if types:
        where.append(f"r.type IN ({_bound('type', types, values)})")
    if states:
        where.append(f"{state_sql('r.id')} IN ({_bound('state', states, values)})")
    if since is not None:
        where.append("r.signed_at >= :since")
        values["since"] = int(since.timestamp())
    if until is not None:
        where.append("r.signed_at <= :until")
        values["until"] = int(until.timestamp())
    sql = f"SELECT r.id FROM record r WHERE {' AND '.join(where)} ORDER BY r.id DESC"  # noqa: S608 - constants
    return array("q", (row[0] for row in store.db.execute(sql, values)))


def entries(
    store: Store, numbers: Sequence[int], known: Mapping[int, Record] = MappingProxyType({})
) -> list[NumberedRecord]:
    """The rows with these numbers, in this order; at most some hundred at once.

    Args:
        store: The store.
        numbers: Of the rows.
        known: Records that were read before by their numbers, which no longer need to be read.

    Raises:
        StoreError: The disk failed.
    """
    marks = ",".join("?" * len(numbers))
    rows = store.db.execute(
        f"""
        SELECT r.id, r.raw, coalesce(s.flags, ''), coalesce(nullif(s.reason, ''), c.reason, ''),
            p.log_index, o.amended_by, o.retracted_by, o.thread,
            EXISTS (SELECT 1 FROM bundle b WHERE r.seq BETWEEN b.first AND b.last
                AND b.read_back = 1)
        FROM record r LEFT JOIN observation o USING (id) LEFT JOIN position p USING (id)
        LEFT JOIN standing s USING (id) LEFT JOIN correction c USING (id)
        WHERE r.id IN ({marks})
        """,  # noqa: S608 - question marks
        list(numbers),
    )
    by_number, witnessed = {}, witness_rows.size(store)
    at_hub = witness_rows.keeps_log(store)
    for number, raw, flags, reason, place, amended, retracted, thread, read_back in rows:
        record = known.get(number) or parse(bytes(raw))
        own = record.kid == store.kid
        by_number[number] = NumberedRecord(
            number=number,
            record=record,
            state=state_of(
                own=own,
                read_back=bool(read_back),
                log_index=place if own or at_hub else None,
                witnessed=witnessed,
            ),
            flags=frozenset(flags.split()),
            reason=reason,
            amended=amended is not None,
            retracted=retracted is not None,
            correction=thread is not None and thread != number,
        )
    return [by_number[number] for number in numbers]


_COLUMNS: Final = {
    "number": "r.seq",
    "signed": "r.signed_at",
    "signer": "r.kid",
    "place": "(SELECT p.log_index FROM position p WHERE p.id = r.id)",
    "state": state_sql("r.id"),
    "reason": """coalesce((SELECT nullif(s.reason, '') FROM standing s WHERE s.id = r.id),
        (SELECT c.reason FROM correction c WHERE c.id = r.id), '')""",
    "files": "coalesce((SELECT m.evidence FROM mark m WHERE m.id = r.id), 0)",
    "kind": "coalesce((SELECT o.kind FROM observation o WHERE o.id = r.id), '')",
}


def column(store: Store, numbers: Sequence[int], name: str) -> Iterator[Any]:
    """One value of each of these rows, in this order, without opening a record.

    Args:
        store: The store.
        numbers: Of the rows.
        name: "number" in the feed, "signed" (seconds since 1970), "signer" (key identifier),
            "place" in the log (None where it is in none), "state" and "reason" as NumberedRecord,
            "files" (how many), or "kind" ("" for no observation).

    Raises:
        StoreError: The disk failed.
    """
    values: dict[str, object] = {"own": store.kid, "witnessed": witness_rows.size(store)}
    for start in range(0, len(numbers), _AT_ONCE):
        some = numbers[start : start + _AT_ONCE]
        bound = dict(values)
        ids = _bound("id", some, bound)
        sql = f"SELECT r.id, {_COLUMNS[name]} FROM record r WHERE r.id IN ({ids})"  # noqa: S608 - constants
        found = dict(store.db.execute(sql, bound))
        yield from (found[number] for number in some)


def number(store: Store, record_hash: bytes) -> int | None:
    """The number of a record's row, None where it is not stored."""
    row = store.db.execute("SELECT id FROM record WHERE hash = ?", [record_hash]).fetchone()
    return None if row is None else int(row[0])


def numbers_of(store: Store, hashes: Iterable[bytes]) -> dict[bytes, int]:
    """Numbers of records' rows by hash, of those that are stored.

    Raises:
        StoreError: The disk failed.
    """
    due = sorted(set(hashes))
    return {
        bytes(hash_): number
        for start in range(0, len(due), _AT_ONCE)
        for some in [due[start : start + _AT_ONCE]]
        for hash_, number in store.db.execute(
            f"SELECT hash, id FROM record WHERE hash IN ({','.join('?' * len(some))})",  # noqa: S608
            some,
        )
    }


def _bound(name: str, given: Sequence[object], values: dict[str, object]) -> str:
    values |= {f"{name}{i}": value for i, value in enumerate(given)}
    return ", ".join(f":{name}{i}" for i in range(len(given)))
