"""Threads of observations in the index: versions joined, and what is current of each."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Final

from fieldapp.store.index import holder_rows
from fieldapp.store.interface import Store
from fieldapp.verification import effect
from fieldapp.verification.effect import CONTRADICTS, Holders, RankedRecord

_AT_ONCE: Final = 500  # values of one statement

_LINK: Final = """
    SELECT c.id, c.retracts, rc.kid, o.id, r.kid FROM {named}
    {join} observation o ON o.id = r.id
    {join} record rc ON rc.id = c.id
"""
_NAMED_NEW: Final = (
    "record r {join} correction c ON c.target = r.hash AND r.id BETWEEN :first AND :last"
)
_NAMING_NEW: Final = (
    "correction c {join} record r ON r.hash = c.target AND c.id BETWEEN :first AND :last"
)
_ALL: Final = "correction c JOIN record r ON r.hash = c.target"


def link_between(store: Store, first: int, last: int) -> set[int]:
    """`link` for the corrections among rows first to last, and for those that name one of them."""
    return _link(store, [_NAMING_NEW, _NAMED_NEW], {"first": first, "last": last})


def link_all(store: Store) -> set[int]:
    """`link` for all corrections."""
    return _link(store, [_ALL], {})


def _link(store: Store, named: Sequence[str], values: dict[str, Any]) -> set[int]:
    """Join versions of one thread; the threads that these corrections belong to or name."""
    join = store.db.dialect.JOIN_IN_ORDER
    sql = " UNION ".join(_LINK.format(named=each.format(join=join), join=join) for each in named)
    links = store.db.execute(sql, values).fetchall()
    if not links:
        return set()
    who: Holders | None = None
    for id_, retracts, kid, target, owner in links:
        if retracts:
            continue
        if kid != owner:
            who = who or holder_rows.holders(store)
            if not who.may_correct(bytes(kid), bytes(owner)):
                continue
        store.db.execute(
            """
            UPDATE observation SET thread = (SELECT thread FROM observation WHERE id = :target)
            WHERE id = :id OR (thread = :id AND thread <> id)
            """,
            {"id": id_, "target": target},
        )
    ids = {target for _, _, _, target, _ in links} | {id_ for id_, r, _, _, _ in links if not r}
    return threads_of(store, ids)


def threads_of(store: Store, ids: Iterable[int]) -> set[int]:
    """Threads that these versions belong to, and that these retractions name."""
    found: set[int] = set()
    for some in slices(sorted(ids)):
        marks = ",".join("?" * len(some))
        found |= {
            row[0]
            for row in store.db.execute(
                f"""
                SELECT thread FROM observation WHERE id IN ({marks})
                UNION SELECT o.thread FROM correction c JOIN record r ON r.hash = c.target
                JOIN observation o ON o.id = r.id WHERE c.id IN ({marks}) AND c.retracts = 1
                """,  # noqa: S608 - question marks
                [*some, *some],
            )
        }
    return found


def slices(ids: Sequence[int]) -> Iterator[Sequence[int]]:
    """Numbers in pieces for statements that name each."""
    for start in range(0, len(ids), _AT_ONCE):
        yield ids[start : start + _AT_ONCE]


def settle_threads(store: Store, threads: Iterable[int]) -> None:
    """Give all versions of threads, and what retracts them, their effect."""
    who: Holders | None = None
    for thread in threads:
        versions = _versions(store, thread)
        retractions = _retractions(store, [claim for _, claim in versions])
        kids = {claim.kid for _, claim in (*versions, *retractions)}
        if len(kids) > 1:
            who = who or holder_rows.holders(store)
        _settle_thread(store, thread, versions, retractions, who or Holders({}))


def _settle_thread(
    store: Store,
    thread: int,
    versions: Sequence[tuple[int, RankedRecord]],
    retractions: Sequence[tuple[int, RankedRecord]],
    who: Holders,
) -> None:
    first = next(claim for id_, claim in versions if id_ == thread)
    found = effect.settle_thread(
        [claim for _, claim in versions],
        [claim for _, claim in retractions],
        who,
        reason=CONTRADICTS if _names_observation(store, first.target) else "",
    )
    ids = {claim.hash: id_ for id_, claim in (*versions, *retractions)}
    ends = [(id_, found[claim.hash]) for id_, claim in versions]
    store.db.executemany(
        "UPDATE observation SET amended_by = ?, retracted_by = ?, void = ? WHERE id = ?",
        [
            (
                end.replaced_by and ids[end.replaced_by],
                end.retracted_by and ids[end.retracted_by],
                bool(end.reason),
                id_,
            )
            for id_, end in ends
        ],
    )
    corrections = [(id_, found[claim.hash]) for id_, claim in (*versions, *retractions)]
    store.db.executemany(
        "UPDATE correction SET reason = ? WHERE id = ?",
        [(end.reason, id_) for id_, end in corrections],
    )


_CLAIM: Final = """
    SELECT r.id, r.hash, r.kid, r.seq, p.log_index, coalesce(s.reason, ''), c.target
    FROM {} LEFT JOIN position p USING (id) LEFT JOIN standing s USING (id)
"""


def _versions(store: Store, thread: int) -> list[tuple[int, RankedRecord]]:
    rows = store.db.execute(
        _CLAIM.format("observation o JOIN record r USING (id) LEFT JOIN correction c USING (id)")
        + "WHERE o.id = :thread OR (o.thread = :thread AND o.thread <> o.id)",
        {"thread": thread},
    )
    return [_claim(row) for row in rows]


def _retractions(store: Store, versions: Iterable[RankedRecord]) -> list[tuple[int, RankedRecord]]:
    sql = _CLAIM.format("correction c JOIN record r USING (id)")
    return [
        _claim(row)
        for version in versions
        for row in store.db.execute(f"{sql} WHERE c.target = ? AND c.retracts = 1", [version.hash])
    ]


def _claim(row: Sequence[Any]) -> tuple[int, RankedRecord]:
    id_, hash_, kid, seq, log_index, reason, target = row
    target = None if target is None else bytes(target)
    return id_, RankedRecord(bytes(hash_), bytes(kid), seq, log_index, reason, target)


def _names_observation(store: Store, target: bytes | None) -> bool:
    sql = "SELECT 1 FROM record JOIN observation USING (id) WHERE hash = ?"
    return target is not None and store.db.execute(sql, [target]).fetchone() is not None


def threads_named(store: Store, ids: Iterable[int]) -> set[int]:
    """Threads of the versions that these corrections name."""
    return {
        row[0]
        for id_ in ids
        for row in store.db.execute(
            "SELECT o.thread FROM correction c JOIN record r ON r.hash = c.target "
            "JOIN observation o ON o.id = r.id WHERE c.id = ?",
            [id_],
        )
    }
