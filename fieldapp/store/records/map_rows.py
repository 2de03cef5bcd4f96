"""Map rows: one narrow row for each version of an observation, and the saved views.

`read` gives the rows in slices, so that a million of them can be loaded with progress and stopped
in between. `changed` gives again the older rows that newer records reach back to.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from fieldapp.store.index import effect_rows, witness_rows
from fieldapp.store.interface import Store
from fieldapp.store.records import feeds
from fieldapp.store.records.log_state import slices

AT_ONCE: Final = 10_000  # rows read by one statement: some 80 ms, and other work goes between


class MapRow(NamedTuple):  # made and dropped by the million, so the cheapest there is
    """One version of an observation, as the map draws and filters it.

    Attributes:
        id: Number of its record.
        lat, lon: Degrees x 10^7, None where it has no place.
        starts: Seconds since 1970, UTC.
        kind, means: Codes.
        weapons, assessment: Codes in alphabetical order, separated by spaces.
        counts_text: Counts, as verification/selections/told_counts.py.
        calibres: Hundredths of a millimetre, ascending, separated by spaces.
        harmed: Casualties, as verification/selections/told_counts.py.
        extent: As `anchor`.
        evidence: Files.
        towards, near, far: As `reach.reach`, where its mark is its post.
        kid: Of its feed.
        flags: As ObservationRow, separated by spaces.
        amended, retracted: 1 where a later version or a retraction took effect.
        void: 1 where it is without effect.
        pending: 1 where it has no proven position in the hub's log.
    """

    id: int
    lat: int | None
    lon: int | None
    starts: int
    kind: str
    means: str
    weapons: str
    assessment: str
    counts_text: str
    calibres: str
    harmed: str
    extent: int
    evidence: int
    towards: int | None
    near: int | None
    far: int | None
    kid: bytes
    flags: str
    amended: int
    retracted: int
    void: int
    pending: int


_SELECT: Final = """
    SELECT o.id, m.lat, m.lon, o.starts, o.kind, m.means, m.weapons, m.assessment, m.told,
        m.calibres, m.harmed, m.extent, m.evidence,
        m.towards, m.near, m.far, r.kid, coalesce(s.flags, ''),
        o.amended_by IS NOT NULL,
        o.retracted_by IS NOT NULL, o.void, EXISTS (SELECT 1 FROM pending p WHERE p.id = o.id)
    FROM observation o {join} mark m USING (id)
    {join} record r USING (id) LEFT JOIN standing s USING (id)
"""


def _select(store: Store) -> str:
    return _SELECT.format(join=store.db.dialect.JOIN_IN_ORDER)


def count(store: Store) -> int:
    """Number of versions of observations."""
    return int(store.db.execute("SELECT count(*) FROM mark").fetchone()[0])


class Reached(NamedTuple):
    """Position up to which rows were read.

    Attributes:
        row: Number of the newest record.
        change: Number of the newest change of older rows: a fork, a roster.
    """

    row: int = 0
    change: int = 0


def last(store: Store) -> Reached:
    """Up to where there are rows and changes now."""
    return Reached(feeds.last_row(store), effect_rows.last_change(store))


def read(store: Store, *, after: int = 0) -> list[MapRow]:
    """The next rows with a number above `after`, ascending; none at the end.

    Raises:
        StoreError: The disk failed.
    """
    rows = store.db.execute(
        f"{_select(store)} WHERE o.id > ? ORDER BY o.id LIMIT ?", [after, AT_ONCE]
    )
    return [MapRow(*row) for row in rows]


def end(store: Store) -> None:
    """Give back the memory that reading all rows took.

    Raises:
        StoreError: The disk failed.
    """
    store.db.dialect.free_memory(store.db)


def out_of_force(store: Store) -> list[tuple[int, int, int, int]]:
    """(number, amended, retracted, void) of the observations where one of these is 1.

    Raises:
        StoreError: The disk failed.
    """
    return store.db.execute(
        "SELECT id, amended_by IS NOT NULL, retracted_by IS NOT NULL, void FROM observation "
        "WHERE amended_by IS NOT NULL OR retracted_by IS NOT NULL OR void = 1"
    ).fetchall()


def flagged(store: Store) -> list[tuple[int, str]]:
    """(number, flags as in MapRow) of the records that have flags.

    Raises:
        StoreError: The disk failed.
    """
    return store.db.execute("SELECT id, flags FROM standing WHERE flags <> ''").fetchall()


def changed(store: Store, *, since: Reached, upto: int) -> list[MapRow]:
    """Rows up to the number `upto` that got another state since then: corrections, forks, rosters.

    Raises:
        StoreError: The disk failed.
    """
    rows = store.db.execute(
        f"""
        {_select(store)} WHERE o.id <= :upto AND o.id IN (
            SELECT v.id FROM observation v WHERE v.thread IN ({_TOUCHED}) AND v.thread <> v.id
            UNION SELECT v.id FROM observation v WHERE v.id IN ({_TOUCHED})
            UNION SELECT z.id FROM resettled z WHERE z.change > :change
        )
        """,  # noqa: S608
        {"since": since.row, "change": since.change, "upto": upto},
    ).fetchall()
    return [MapRow(*row) for row in rows]


# Threads that a newer version, or a newer correction of one of their versions, belongs to.
_TOUCHED: Final = """
    SELECT n.thread FROM observation n WHERE n.id > :since
    UNION SELECT n.thread FROM correction c JOIN record t ON t.hash = c.target
    JOIN observation n ON n.id = t.id WHERE c.id > :since
"""


def pending(store: Store) -> list[tuple[int, str]]:
    """(number, state) of the observations whose position in the log is not proven, ascending.

    The states are all but "logged", see `ObservationRow`.
    """
    rows = store.db.execute(
        """
        SELECT p.id, CASE WHEN r.kid <> :own THEN 'received' WHEN EXISTS (
            SELECT 1 FROM bundle b WHERE r.seq BETWEEN b.first AND b.last AND b.read_back = 1
        ) THEN 'sealed' ELSE 'signed' END
        FROM pending p JOIN mark USING (id) JOIN record r USING (id)
        UNION ALL SELECT q.id, CASE WHEN r.kid <> :own AND NOT EXISTS (SELECT 1 FROM log_entry)
            THEN 'received' ELSE 'unwitnessed' END
        FROM position q JOIN mark USING (id) JOIN record r USING (id)
        WHERE q.log_index >= :witnessed
            OR (r.kid <> :own AND NOT EXISTS (SELECT 1 FROM log_entry))
        ORDER BY 1
        """,
        {"own": store.kid, "witnessed": witness_rows.size(store)},
    )
    return [(id_, str(state)) for id_, state in rows]


def hashes(store: Store, ids: Sequence[int]) -> list[bytes]:
    """Hashes of records by their numbers, in the same order; at most some hundred.

    Raises:
        StoreError: The disk failed.
    """
    marks = ",".join("?" * len(ids))
    rows = store.db.execute(f"SELECT id, hash FROM record WHERE id IN ({marks})", list(ids))  # noqa: S608
    by_id = {id_: bytes(hash_) for id_, hash_ in rows}
    return [by_id[id_] for id_ in ids if id_ in by_id]


def views(store: Store) -> dict[str, str]:
    """Saved views of the map, by name."""
    return {
        str(name): str(content)
        for name, content in store.db.execute("SELECT name, content FROM saved_view ORDER BY name")
    }


def save_view(store: Store, name: str, content: str) -> None:
    """Save a view of the map; an earlier one of that name is replaced.

    Raises:
        StoreError: The disk is full or failed; the earlier one stands.
    """
    store.db.execute(
        "INSERT INTO saved_view VALUES (?, ?) "
        "ON CONFLICT (name) DO UPDATE SET content = excluded.content",
        [name, content],
    )


def remove_view(store: Store, name: str) -> None:
    """Delete a saved view; nothing happens where there is none."""
    store.db.execute("DELETE FROM saved_view WHERE name = ?", [name])


def counts(store: Store, ids: Sequence[int]) -> list[tuple[int, str, str, str, int]]:
    """(number, kind, counts told, assessment, 1 where out of force) of observations.

    Counts as verification/selections/told_counts.py.

    Raises:
        StoreError: The disk failed.
    """
    found: list[tuple[int, str, str, str, int]] = []
    join = store.db.dialect.JOIN_IN_ORDER
    for some in slices(ids):
        marks = ",".join("?" * len(some))
        found += store.db.execute(
            f"""
            SELECT o.id, o.kind, m.told, m.assessment,
                o.amended_by IS NOT NULL OR o.retracted_by IS NOT NULL OR o.void = 1
            FROM observation o {join} mark m USING (id) WHERE o.id IN ({marks})
            """,  # noqa: S608 - question marks
            list(some),
        ).fetchall()
    return found


def calibres(store: Store) -> list[int]:
    """Calibres that are stated anywhere, in hundredths of a millimetre, ascending.

    Raises:
        StoreError: The disk failed.
    """
    rows = store.db.execute("SELECT DISTINCT calibres FROM mark WHERE calibres <> ''").fetchall()
    return sorted({int(each) for (text,) in rows for each in text.split()})
