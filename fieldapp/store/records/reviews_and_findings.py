"""Reviews and findings of the feeds held here and of letters, with their effect.

The rules are verification/effect.py's; here they get the rows that they need.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from itertools import groupby
from typing import Any, Final, NamedTuple

from fieldapp.ledger.record import Record, Review, parse
from fieldapp.store.index import holder_rows
from fieldapp.store.index.observer_rows import observers, of_record
from fieldapp.store.interface import Store
from fieldapp.store.records import finding_state, letters, linked_state, log_state
from fieldapp.verification import effect, feed_standing
from fieldapp.verification.effect import (
    ORDER_UNKNOWN,
    UNSETTLED,
    WITHDRAWN,
    Effect,
    Holders,
    RankedRecord,
)
from fieldapp.verification.findings.finding_effect import shown_state


class RecordAndEffect(NamedTuple):
    """A review, finding or placement, and its effect on the record that it was looked up for."""

    record: Record
    effect: Effect


_SELECT: Final = """
    SELECT v.target, t.id, t.kid, r.hash, r.kid, r.seq, p.log_index, coalesce(s.reason, ''), v.state
    FROM review v JOIN record r ON r.id = v.id
    JOIN record t ON t.hash = v.target AND v.finding = 0
    LEFT JOIN position p ON p.id = v.id LEFT JOIN standing s ON s.id = v.id
"""
_FOUND_ON: Final = """
    SELECT DISTINCT t.hash, t.id FROM review v JOIN record t ON t.hash = v.target
    JOIN observation o ON o.id = t.id AND v.finding = 1
"""
_UNSETTLED: Final = """
    SELECT DISTINCT t.hash, w.id FROM record t JOIN observation o ON o.id = t.id
    JOIN observation w ON w.id IN (o.id, o.thread) OR (w.thread = o.thread AND w.thread <> w.id)
    JOIN record x ON x.id = w.id JOIN review v ON v.target = x.hash
    WHERE v.finding = 0 AND v.state IN ('disputed', 'questioned')
"""
_LETTERS: Final = """
    SELECT l.raw, t.id, t.kid FROM letter l JOIN record t ON t.hash = l.target
    JOIN observation o ON o.id = t.id
"""


def review_states(store: Store, among: Sequence[int] | None = None) -> dict[int, str]:
    """State of reviewed and judged observations, by number: a finding stands above the review.

    Raises:
        StoreError: The disk failed.
    """
    wanted, values = _asked(among)
    decided = reviewed(store, among) | _found(store, wanted, values)
    return {id_: state for id_, state in decided.items() if state != WITHDRAWN}


def judged_states(store: Store, among: Sequence[int] | None = None) -> dict[int, str]:
    """State of observations as lists and maps show it, by number.

    As `review_states`, and of the version in force what findings say of the event: on an earlier
    version, on a link that it is in, or on what a link says to be the same.

    Raises:
        StoreError: The disk failed.
    """
    decided = review_states(store, among)
    log = log_state.newest(store)
    if store.db.execute("SELECT 1 FROM review WHERE finding = 1 LIMIT 1").fetchone() is None:
        return decided
    if among is None:
        rows = store.db.execute("SELECT DISTINCT target FROM review WHERE finding = 1")
        linked = linked_state.around(store, log, {bytes(target) for (target,) in rows})
    else:
        marks = ",".join("?" * len(among))
        rows = store.db.execute(
            f"SELECT DISTINCT thread FROM observation WHERE id IN ({marks})",  # noqa: S608
            list(among),
        )
        linked = linked_state.with_links(store, log, [thread for (thread,) in rows])
    found, here = finding_state.on_events(store, log, linked)
    wanted = None if among is None else {*among}
    for each in linked.threads.values():
        number = each.current
        if each.hash in found and number is not None and (wanted is None or number in wanted):
            decided[number] = shown_state([here.body(hash_).state for hash_ in found[each.hash]])
    return decided


def _asked(among: Sequence[int] | None) -> tuple[str, list[int]]:
    wanted = "" if among is None else f"AND t.id IN ({','.join('?' * len(among))})"
    return wanted, list(among or ())


def reviewed(store: Store, among: Sequence[int] | None = None) -> dict[int, str]:
    """State of observations by the review in force alone, by number; letters count as feeds do.

    Where reviews of several feeds differ and their order in the log is not known here, nothing is
    decided: "order_unknown".

    Args:
        store: The store.
        among: Numbers of the observations that are asked for, some hundreds at most; None: all.
    """
    return {number: claim.state for number, claim in _in_force(store, among).items()}


def _in_force(store: Store, among: Sequence[int] | None) -> dict[int, RankedRecord]:
    """Review in force of observations, by number; see `reviewed`."""
    wanted, values = _asked(among)
    holders = holder_rows.holders(store)
    rows = store.db.execute(f"{_SELECT} JOIN observation o ON o.id = t.id {wanted}", values)
    by_hash = {(row[1], bytes(row[3])): row for row in rows}
    for raw, number, owner in store.db.execute(f"{_LETTERS} {wanted}", values):
        letter = parse(bytes(raw))
        if isinstance(letter.body, Review) and (number, letter.hash) not in by_hash:
            by_hash[number, letter.hash] = _row_of(letter, letter.body, number, owner, holders)
    decided: dict[int, RankedRecord] = {}
    in_order = sorted(by_hash.values(), key=lambda row: row[1])
    observed = observers(store, among)
    for id_, some in groupby(in_order, key=lambda row: row[1]):
        claims, effects = _settled(list(some), holders, observed)
        for claim in claims:
            if not effects[claim.hash].reason:
                decided[id_] = claim
            elif effects[claim.hash].reason == ORDER_UNKNOWN:
                decided[id_] = claim._replace(state=ORDER_UNKNOWN)
    return decided


def unsettled(store: Store, names: Collection[bytes]) -> dict[bytes, list[int | None]]:
    """Observations among these records of which a version is disputed or questioned.

    Returns:
        By their hashes: positions in the log of the reviews in force that say so.

    Raises:
        StoreError: The disk failed.
    """
    rows = [
        (bytes(hash_), number)
        for some in log_state.slices(sorted(names))
        for hash_, number in store.db.execute(
            f"{_UNSETTLED} AND t.hash IN ({','.join('?' * len(some))})", list(some)
        )
    ]
    claims: dict[int, RankedRecord] = {}
    for some in log_state.slices(sorted({number for _, number in rows})):
        claims |= _in_force(store, some)
    found: dict[bytes, list[int | None]] = defaultdict(list)
    for hash_, number in rows:
        if number in claims and claims[number].state in UNSETTLED:
            found[hash_].append(claims[number].log_index)
    return found


def confirmed_by(store: Store, target: bytes) -> list[tuple[bytes, int | None]]:
    """Reviews with standing that confirm a record: who signed each, and its position in the log.

    Raises:
        StoreError: The disk failed.
    """
    rows = store.db.execute(
        """
        SELECT r.kid, p.log_index FROM review v JOIN record r USING (id)
        LEFT JOIN position p USING (id) LEFT JOIN standing s USING (id)
        WHERE v.finding = 0 AND v.state = 'confirmed' AND s.reason IS NULL AND v.target = ?
        """,
        [target],
    )
    return [(bytes(kid), index) for kid, index in rows]


def _found(store: Store, wanted: str, values: Sequence[int]) -> dict[int, str]:
    """State of the findings in force on each observation, by number."""
    rows = store.db.execute(f"{_FOUND_ON} {wanted}", values).fetchall()
    if not rows:
        return {}
    numbers = {bytes(hash_): number for hash_, number in rows}
    state = finding_state.around(store, log_state.newest(store), numbers.keys())
    on: dict[int, list[str]] = defaultdict(list)
    for hash_ in state.found.in_force:
        body = state.body(hash_)
        for target in body.targets:
            if target in numbers:
                on[numbers[target]].append(body.state)
    return {number: shown_state(states) for number, states in on.items()}


def _row_of(
    letter: Record, body: Review, number: int, owner: bytes, holders: Holders
) -> Sequence[Any]:
    """A letter as _SELECT gives a record of a feed; its position in the log is not known."""
    device = holders.devices.get(letter.kid)
    reason = feed_standing.reason_of_one(letter.hash, letter.seq, device)
    head = (body.target, number, owner)
    return (*head, letter.hash, letter.kid, letter.seq, None, reason, body.state)


def _settled(
    rows: Sequence[Sequence[Any]], holders: Holders, observed: Mapping[int, frozenset[bytes]]
) -> tuple[list[RankedRecord], Mapping[bytes, Effect]]:
    """Claims and effects of all reviews of one record."""
    claims = [
        RankedRecord(bytes(hash_), bytes(kid), seq, index, reason, None, state)
        for *_, hash_, kid, seq, index, reason, state in rows
    ]
    _, number, owner, *_ = rows[0]
    by = observed.get(number, ())
    return claims, effect.settle_reviews(bytes(owner), claims, holders, observers=by)


def about(store: Store, targets: Iterable[bytes]) -> list[RecordAndEffect]:
    """Reviews and findings that name one of these records, in feeds held here and in letters.

    Raises:
        StoreError: The disk failed.
    """
    holders = holder_rows.holders(store)
    found: dict[bytes, RecordAndEffect] = {}
    for target in targets:
        rows = store.db.execute(f"{_SELECT} WHERE v.target = ?", [target]).fetchall()
        observed = observers(store, [row[1] for row in rows[:1]])
        claims, effects = _settled(rows, holders, observed) if rows else ([], {})
        for claim in claims:
            found[claim.hash] = RecordAndEffect(_record(store, claim.hash), effects[claim.hash])
        findings = finding_state.around(store, log_state.newest(store), {target})
        for hash_, record in findings.records.items():
            found[hash_] = RecordAndEffect(record, findings.found.effects[hash_])
        for letter in letters.about(store, target):
            of_letter = _of_letter(store, target, letter, holders)
            found.setdefault(letter.hash, RecordAndEffect(letter, of_letter))
    return sorted(found.values(), key=lambda each: (each.record.signed_at, each.record.seq))


def _record(store: Store, record_hash: bytes) -> Record:
    row = store.db.execute("SELECT raw FROM record WHERE hash = ?", [record_hash]).fetchone()
    return parse(bytes(row[0]))


def _of_letter(store: Store, target: bytes, letter: Record, holders: Holders) -> Effect:
    """Effect of a letter: the feed that it is of is not here, so its order is not known."""
    device = holders.devices.get(letter.kid)
    reason = feed_standing.reason_of_one(letter.hash, letter.seq, device)
    by = of_record(store, target)
    return Effect(reason=reason or effect.unentitled(letter.kid, store.kid, holders, by))


def unusual(store: Store) -> dict[bytes, tuple[int, int]]:
    """Of feeds that judge or contradict unusually many records of others: how many of each.

    Returns:
        By kid: (records of others that its corrections name, most records that it reviewed of
        those that came on one day).

    Raises:
        StoreError: The disk failed.
    """
    counts: dict[bytes, list[int]] = defaultdict(lambda: [0, 0])
    for kid, count in store.db.execute(
        "SELECT r.kid, count(DISTINCT c.target) FROM correction c JOIN record r USING (id) "
        "JOIN record t ON t.hash = c.target WHERE t.kid <> r.kid AND c.reason <> '' GROUP BY r.kid"
    ):
        counts[bytes(kid)][0] = count
    for kid, count in store.db.execute(
        "SELECT kid, max(n) FROM (SELECT r.kid AS kid, count(DISTINCT v.target) AS n "
        "FROM review v JOIN record r USING (id) WHERE r.received_at IS NOT NULL "
        "GROUP BY r.kid, r.received_at / 86400) AS days GROUP BY kid"
    ):
        counts[bytes(kid)][1] = count
    return {kid: (a, b) for kid, (a, b) in counts.items() if effect.is_unusual(a, b)}
