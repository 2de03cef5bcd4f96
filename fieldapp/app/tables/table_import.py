"""Table import: signs every row that can be stored truthfully, all of them at once.

One transaction signs them, so that an import that is stopped or cut off leaves nothing half done.
A table, known by its SHA-256, is signed once; and so is a row, known by its cells: of a table that
grew the new rows are signed alone. A row that stands twice in one table is two.
"""

from __future__ import annotations

import hashlib
import json
import math
from collections.abc import Callable, Generator, Iterator
from contextlib import closing, suppress
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from itertools import islice
from pathlib import Path
from typing import Final

from fieldapp.app.entry.listed_region import warned, with_region
from fieldapp.app.home.own_signing import check_role, signing_many
from fieldapp.app.home.session import Session, pack_of
from fieldapp.app.tables.table_file import TableFile, read_table
from fieldapp.app.tables.table_places import SAMPLE, compared, surroundings
from fieldapp.errors import InputError, Message
from fieldapp.ledger.body import RecordType
from fieldapp.observation import table as table_
from fieldapp.observation.mapping import Mapping
from fieldapp.observation.table import ParsedRow
from fieldapp.observation.warnings import ObservationWarning
from fieldapp.store import settings
from fieldapp.store.foreign.gazetteer import open_gazetteer
from fieldapp.store.records.desk import table_rows

MAX_ROW: Final = 24 * 2**10  # bytes of cells: with what is read from them it fits into a record

LISTED: Final = 10_000  # rows that a report names; the others are counted
READ_BACK: Final = 500  # rows whose reading a report holds: whoever signs looks at no more of them
_OFTEN: Final = 50  # rows between two calls of progress

TableProgress = Callable[[int, int], object]
"""Gets (rows done, of); raises CancelledError to stop."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RefusedRow:
    """A row that is not signed: its number in the table, and why; `error.field` is the column."""

    number: int
    error: InputError


@dataclass(frozen=True, slots=True, kw_only=True)
class NotedRow:
    """A row that is signed although something in it is odd: its number, and what is odd."""

    number: int
    warning: ObservationWarning


@dataclass(frozen=True, slots=True, kw_only=True)
class TableReport:
    """Report on a table's rows, before or after signing.

    Attributes:
        rows: How many it has.
        good: How many of them are signed.
        refused: Those that are not, the first LISTED of them.
        noted: How many rows are signed although something in them is odd.
        notes: What is odd about them, the first LISTED; a row may have several.
        readings: How the first READ_BACK rows are read, by their numbers, or why they are refused.
    """

    rows: int
    good: int
    refused: tuple[RefusedRow, ...]
    noted: int
    notes: tuple[NotedRow, ...]
    readings: tuple[tuple[int, ParsedRow | InputError], ...]

    @property
    def bad(self) -> int:
        """Number of rows that are not signed."""
        return self.rows - self.good


def open_table(session: Session, path: Path, sheet: str = "") -> TableFile:
    """Read a table that was not signed before; `sheet` as read_table has it.

    Raises:
        TransportError, InputError: As read_table.
        InputError: It was signed before.
        StoreError: The disk failed.
    """
    table = read_table(path, sheet)
    _check_new(session, table)
    return table


def preview(
    session: Session, table: TableFile, mapping: Mapping, *, count: int, zone: str, now: datetime
) -> list[tuple[int, ParsedRow | InputError]]:
    """The first rows as they would be signed, or why they would not be; by their numbers.

    Raises:
        StoreError: There is no mission pack.
    """
    with closing(_parsed(session, table, mapping, zone=zone, now=now)) as parsed:
        return list(islice(parsed, count))


def check(
    session: Session,
    table: TableFile,
    mapping: Mapping,
    *,
    zone: str,
    now: datetime,
    progress: TableProgress,
) -> TableReport:
    """The report that `sign` would give; nothing is signed.

    Raises:
        StoreError: There is no mission pack.
        CancelledError: It was stopped.
    """
    return _each(
        session, table, mapping, lambda _row, _digest: None, zone=zone, now=now, progress=progress
    )


def sign(
    session: Session,
    table: TableFile,
    mapping: Mapping,
    *,
    zone: str,
    now: datetime,
    progress: TableProgress,
) -> TableReport:
    """Sign every row that can be stored truthfully.

    Args:
        session: The open home.
        table: As it was read.
        mapping: What its columns mean.
        zone: IANA name of the zone of its times, where the mapping says none.
        now: The device clock, UTC.
        progress: Called on the way, within the transaction.

    Raises:
        InputError: This table was signed before, or the role may not sign observations.
        StoreError: There is no mission pack; the disk is full or failed. Nothing was signed.
        CancelledError: It was stopped. Nothing was signed.
    """
    store, pack = session.store, pack_of(session)
    check_role(store, pack, RecordType.OBSERVATION)

    with store.transaction():
        _check_new(session, table)
        with signing_many(store, pack, now=now) as append:

            def sign_row(row: ParsedRow, digest: bytes) -> None:
                table_rows.keep(store, append(row.observation).hash, digest)

            report = _each(session, table, mapping, sign_row, zone=zone, now=now, progress=progress)
        if report.good:
            when = f"{report.good} rows on {now:%Y-%m-%d %H:%M} UTC"
            settings.put(store, settings.table_signed(table.digest), when)
    return report


def _each(
    session: Session,
    table: TableFile,
    mapping: Mapping,
    on_good: Callable[[ParsedRow, bytes], None],
    *,
    zone: str,
    now: datetime,
    progress: TableProgress,
) -> TableReport:
    refused: list[RefusedRow] = []
    notes: list[NotedRow] = []
    readings: list[tuple[int, ParsedRow | InputError]] = []
    total, good, noted = len(table.rows), 0, 0
    check_unsigned = _unsigned(session)
    progress(0, total)
    for done, (number, row) in enumerate(_parsed(session, table, mapping, zone=zone, now=now), 1):
        read = row
        try:
            if isinstance(row, InputError):
                raise row
            on_good(row, check_unsigned(row))
        except InputError as e:
            read = e
            if len(refused) < LISTED:
                refused.append(RefusedRow(number=number, error=e))
        else:
            good += 1
            noted += bool(row.warnings)
            if len(notes) < LISTED:
                notes += [NotedRow(number=number, warning=warning) for warning in row.warnings]
        if len(readings) < READ_BACK:
            readings.append((number, read))
        if done % _OFTEN == 0 or done == total:
            progress(done, total)
    return TableReport(
        rows=total, good=good, refused=tuple(refused), noted=noted, notes=tuple(notes),
        readings=tuple(readings),
    )  # fmt: skip


def _parsed(
    session: Session, table: TableFile, mapping: Mapping, *, zone: str, now: datetime
) -> Generator[tuple[int, ParsedRow | InputError]]:
    pack = pack_of(session)
    with open_gazetteer(pack.places) as gazetteer:
        parse = partial(
            table_.row,
            mapping=mapping,
            vocabulary=pack.vocabulary,
            gazetteer=gazetteer,
            zone=zone,
            now=now,
        )
        around = surroundings(pack, gazetteer, _some(table, parse))
        for number, cells in table.rows:
            try:
                _check_size(cells)
                parsed = compared(parse(cells), around)
                if not parsed.observation.region:
                    seen = with_region(parsed.observation, gazetteer)
                    parsed = replace(parsed, observation=seen)
                odd = warned(parsed.observation, gazetteer)
                parsed = replace(parsed, warnings=(*parsed.warnings, *odd))
            except InputError as e:
                yield number, e
            else:
                yield number, parsed


def _unsigned(session: Session) -> Callable[[ParsedRow], bytes]:
    """A check of a table's rows, in their order, that refuses what was signed before.

    It returns the digest of a row's cells.

    Of a row that was signed once, and stands here twice, the second is new.
    """
    left: dict[bytes, int] = {}

    def check_row(row: ParsedRow) -> bytes:
        digest = _digest(row)
        if digest not in left:
            left[digest] = table_rows.signed(session.store, digest)
        if left[digest]:
            left[digest] -= 1
            raise InputError(
                "This row was signed before.",
                advice="If it is another event, say in the row what tells it from that one.",
            )
        return digest

    return check_row


def _digest(row: ParsedRow) -> bytes:
    cells = json.dumps(row.observation.as_typed, ensure_ascii=False)
    return hashlib.sha256(cells.encode("utf-8", "surrogatepass")).digest()


def _some(table: TableFile, parse: Callable[[dict[str, str]], ParsedRow]) -> Iterator[ParsedRow]:
    """Rows from all over a table."""
    step = math.ceil(len(table.rows) / SAMPLE)
    for _, cells in islice(table.rows, 0, None, step):
        with suppress(InputError):
            _check_size(cells)
            yield parse(cells)


def _check_size(cells: dict[str, str]) -> None:
    texts = (f"{name}{text}" for name, text in cells.items() if text.strip())
    if sum(len(text.encode("utf-8", "surrogatepass")) for text in texts) > MAX_ROW:
        raise InputError("A row is longer than 24 KiB.", advice="Shorten its texts.")


def _check_new(session: Session, table: TableFile) -> None:
    before = settings.get(session.store, settings.table_signed(table.digest))
    if before is not None:
        raise InputError(
            Message("This table was signed before, {1}.", before),
            advice="To sign rows again that were changed, save them as another file.",
        )
